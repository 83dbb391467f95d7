// SPDX-FileCopyrightText: 2026 The Tutti authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/Song.h"
#include "tests/support/TestFolder.h"

#include <QByteArray>
#include <QHash>
#include <QList>
#include <QRandomGenerator>

namespace tutti::test {

/// The files of a library as a program that was killed leaves them: with changes that are only in
/// its log. Kept as bytes, so that any number of damaged copies can be made.
struct AbandonedLibrary
{
    QByteArray database;
    QByteArray log;
    QByteArray index;
    QByteArray backfilledDatabase; ///< the same with all of the log in the database as well
    QByteArray backfilledIndex;
    QHash<QString, Song> songs; ///< by uid, as committed last
    QString earlySnapshot; ///< before a part of the changes
    QString lateSnapshot; ///< after all of them
    qint64 seq = 0;

    /// Makes one of so many songs in \a folder: added, changed, removed, put back, and changed by a
    /// shell; with comments that need more than a page.
    [[nodiscard]] static AbandonedLibrary make(const TestFolder &folder, int songs);

    /// Writes it to \a file and beside it, over what is there.
    void write(const QString &file) const;
};

/// The songs of a library that is whole, by uid.
[[nodiscard]] QHash<QString, Song> songsOf(const QString &file);

/// The uids that a repaired library marks as not verified.
[[nodiscard]] QStringList unverifiedIn(const QString &file);

} // namespace tutti::test
