// SPDX-FileCopyrightText: 2026 The Tutti authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/SongGroups.h"

#include <algorithm>

namespace tutti {

SongGroups SongGroups::made(const SongModel &model, const SongGrouping &grouping,
                            const std::vector<Slot> &songs, const QSet<Slot> &stay) const
{
    SongGroups result = none();
    std::vector<Slot> moving; // those that stay hide no boundary between the others
    for (std::size_t place = 0; !stay.isEmpty() && place < songs.size(); ++place) {
        const bool stays = place > 0 && stay.contains(songs[place]);
        moving.push_back(stays ? moving.back() : songs[place]);
    }
    const std::vector<Slot> &all = stay.isEmpty() ? songs : moving;
    const std::vector<bool> begins = grouping.beginnings(model, all);
    for (std::size_t place = 0; place < all.size(); ++place) {
        if (!begins[place])
            continue;
        const Key key = grouping.key(model, all[place]);
        result.m_groups.push_back({key, int(place), 0, m_collapsed.contains(key)});
    }
    result.number(0, int(songs.size()));
    return result;
}

SongGroups SongGroups::none() const
{
    SongGroups result;
    result.m_collapsed = m_collapsed;
    return result;
}

int SongGroups::rows(int songs) const
{
    if (isEmpty())
        return songs;
    const Group &last = m_groups.back();
    return last.row + 1 + (last.isCollapsed ? 0 : songs - last.place);
}

int SongGroups::groupAtRow(int row) const
{
    return int(std::ranges::upper_bound(m_groups, row, {}, &Group::row) - m_groups.begin()) - 1;
}

int SongGroups::groupAtPlace(int place) const
{
    return int(std::ranges::upper_bound(m_groups, place, {}, &Group::place) - m_groups.begin()) - 1;
}

bool SongGroups::isHead(int row) const
{
    const int group = groupAtRow(row);
    return group >= 0 && at(group).row == row;
}

int SongGroups::placeAt(int row) const
{
    const int group = groupAtRow(row);
    return group < 0 ? row : at(group).place + std::max(row - at(group).row - 1, 0);
}

int SongGroups::rowAt(int place) const
{
    const int group = groupAtPlace(place);
    if (group < 0)
        return place;
    return at(group).isCollapsed ? -1 : at(group).row + 1 + place - at(group).place;
}

int SongGroups::end(int group, int songs) const
{
    return group + 1 < count() ? at(group + 1).place : songs;
}

void SongGroups::setCollapsed(int group, bool isCollapsed, int songs)
{
    Group &of = m_groups[std::size_t(group)];
    of.isCollapsed = isCollapsed;
    if (isCollapsed)
        m_collapsed.insert(of.key);
    else
        m_collapsed.remove(of.key);
    number(std::size_t(group), songs);
}

void SongGroups::setAllCollapsed(bool isCollapsed, int songs)
{
    m_collapsed.clear();
    for (Group &group : m_groups) {
        group.isCollapsed = isCollapsed;
        if (isCollapsed)
            m_collapsed.insert(group.key);
    }
    number(0, songs);
}

/// Gives the groups from one on their rows.
void SongGroups::number(std::size_t from, int songs)
{
    int row = from == 0 ? 0 : m_groups[from].row;
    for (std::size_t i = from; i < m_groups.size(); ++i) {
        m_groups[i].row = row;
        row += 1 + (m_groups[i].isCollapsed ? 0 : end(int(i), songs) - m_groups[i].place);
    }
}

} // namespace tutti
