// SPDX-FileCopyrightText: 2026 The Tutti authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/ChangeSet.h"
#include "tests/support/StoreFixture.h"

namespace tutti::test {

/// Change sets as a store would tell them, made by hand.
namespace ChangeSets {

[[nodiscard]] inline ChangeSet written(const QList<Song> &songs)
{
    ChangeSet changes;
    changes.written = songs;
    return changes;
}

[[nodiscard]] inline ChangeSet removed(const QList<qint64> &ids)
{
    ChangeSet changes;
    changes.removed = ids;
    return changes;
}

/// With a uid that belongs to its id.
[[nodiscard]] inline Song song(qint64 id, const QString &title,
                               const QString &artist = QStringLiteral("X"))
{
    Song song = makeSong(title, artist);
    song.id = id;
    song.uid = QStringLiteral("uid%1").arg(id);
    return song;
}

} // namespace ChangeSets

} // namespace tutti::test
