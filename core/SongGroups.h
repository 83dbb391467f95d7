// SPDX-FileCopyrightText: 2026 The Tutti authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/SongGrouping.h"

#include <QSet>

#include <vector>

namespace tutti {

/// How the rows of a list lie over its songs. Songs have places, from 0, whether they are shown or
/// not; each group has a row for its head, and, unless it is collapsed, one for each of its songs.
/// Without groups a place is a row.
/// Which groups are collapsed is remembered by their keys, also while they have no songs.
class SongGroups
{
public:
    using Key = SongGrouping::Key;
    using Slot = SongColumns::Slot;

    struct Group
    {
        Key key;
        int place; ///< of its first song
        int row; ///< of its head
        bool isCollapsed;

        bool operator==(const Group &) const = default;
    };

    /// A new set of groups for \a songs, with what is collapsed here. Those of \a stay belong to
    /// the group of whatever stands in front of them.
    [[nodiscard]] SongGroups made(const SongModel &model, const SongGrouping &grouping,
                                  const std::vector<Slot> &songs, const QSet<Slot> &stay) const;
    /// The same without groups.
    [[nodiscard]] SongGroups none() const;

    [[nodiscard]] bool isEmpty() const { return m_groups.empty(); }
    [[nodiscard]] int count() const { return int(m_groups.size()); }
    [[nodiscard]] const Group &at(int group) const { return m_groups[std::size_t(group)]; }
    [[nodiscard]] int rows(int songs) const; ///< of so many in all

    [[nodiscard]] int groupAtRow(int row) const; ///< -1: there are no groups
    [[nodiscard]] int groupAtPlace(int place) const; ///< -1: there are no groups
    [[nodiscard]] bool isHead(int row) const;
    [[nodiscard]] int placeAt(int row) const; ///< of a head its first song's
    [[nodiscard]] int rowAt(int place) const; ///< -1: its group is collapsed
    [[nodiscard]] int end(int group, int songs) const; ///< the place behind its last song

    void setCollapsed(int group, bool isCollapsed, int songs);
    void setAllCollapsed(bool isCollapsed, int songs);

    bool operator==(const SongGroups &) const = default;

private:
    void number(std::size_t from, int songs);

    std::vector<Group> m_groups; ///< in the order of their places
    QSet<Key> m_collapsed;
};

} // namespace tutti
