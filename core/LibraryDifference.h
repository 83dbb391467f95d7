// SPDX-FileCopyrightText: 2026 The Tutti authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/Error.h"

#include <QList>

namespace tutti {

class Database;

/// What a library would become by a restore: songs that would be added, changed and removed. Known
/// by their uids.
struct LibraryDifference
{
    struct Item
    {
        QString uid;
        QString title;
        QString artist;
        QList<SongField> fields; ///< of a changed song: those that differ

        bool operator==(const Item &) const = default;
    };
    struct Group
    {
        qint64 count = 0;
        QList<Item> first; ///< no more than MostNamed

        bool operator==(const Group &) const = default;
    };
    static constexpr qsizetype MostNamed = 1'000;

    Group added;
    Group changed;
    Group removed;
    qint64 songsNow = 0;
    qint64 songsThen = 0;

    [[nodiscard]] bool isEmpty() const
    {
        return added.count == 0 && changed.count == 0 && removed.count == 0;
    }

    /// From what \a now holds to what \a then does; both have the present schema.
    [[nodiscard]] static Expected<LibraryDifference> between(Database &now, Database &then);

    bool operator==(const LibraryDifference &) const = default;
};

} // namespace tutti
