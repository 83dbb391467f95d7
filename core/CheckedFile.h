// SPDX-FileCopyrightText: 2026 The Tutti authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QString>

#include <optional>

namespace tutti {

/// Small files about a library, kept outside of it, that may be lost without harm. The first line
/// says of which \a kind and version one is and has a checksum of the rest, so that a file that is
/// damaged, cut off or of another version is seen to be so, and ignored.
namespace CheckedFile {

/// What such files are called by, without the id itself.
[[nodiscard]] QString nameFor(const QString &libraryId);

/// Nothing unless it is as it was written.
[[nodiscard]] std::optional<QByteArray> read(const QString &path, const char *kind);

/// Puts \a content in the place of what was there, and makes the folder if need be: a reader finds
/// either, whoever else writes. Not flushed to the disk.
[[nodiscard]] bool replace(const QString &path, const char *kind, const QByteArray &content);

/// Whether a name is that of a file which replace() has not put in its place.
[[nodiscard]] bool isUnfinished(const QString &name);

/// Removes files of \a folder that nobody has written for so many \a seconds.
void removeOld(const QString &folder, qint64 seconds);

} // namespace CheckedFile

} // namespace tutti
