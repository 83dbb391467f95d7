// SPDX-FileCopyrightText: 2026 The Tutti authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/Cursor.h"
#include "core/Error.h"
#include "core/Song.h"

#include <QIODevice>

#include <functional>

namespace tutti {

/// The songs that a running window has in memory, in a file: the first line says up to where it has
/// followed the journal, each later one is a song, all as objects of JSON with the values as the
/// library holds them. Written when a library is found damaged, read by its repair.
namespace LiveCopy {

/// Of the Cursor and of a Song, each with its line break.
[[nodiscard]] QByteArray firstLine(const Cursor &cursor);
[[nodiscard]] QByteArray line(const Song &song);

/// Calls \a visit with each song; fails with NotUnderstood at the first line that is not as it was
/// written, or where \a visit does.
[[nodiscard]] Expected<Cursor> read(const QString &file,
                                    const std::function<Expected<void>(const Song &)> &visit);

} // namespace LiveCopy

} // namespace tutti
