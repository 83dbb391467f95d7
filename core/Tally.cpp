// SPDX-FileCopyrightText: 2026 The Tutti authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/Tally.h"

#include <algorithm>

namespace tutti {

void Tally::count(quint32 value, int songs)
{
    if (value >= m_songs.size())
        m_songs.resize(std::size_t(value) + 1);
    const bool wasUsed = m_songs[value] > 0;
    m_songs[value] += quint32(songs);
    if (value == 0)
        return;
    m_used += int(m_songs[value] > 0) - int(wasUsed);
    m_present += songs;
}

std::vector<Tally::Entry> Tally::top(std::size_t most) const
{
    const auto hasMore = [](const Entry &left, const Entry &right) {
        return left.songs != right.songs ? left.songs > right.songs : left.value < right.value;
    };
    std::vector<Entry> found; // with the one of fewest songs in front
    qint64 fewest = 0;
    for (quint32 value = 1; value < quint32(m_songs.size()); ++value) {
        if (m_songs[value] <= fewest)
            continue;
        found.push_back({value, m_songs[value]});
        std::ranges::push_heap(found, hasMore);
        if (found.size() > most) {
            std::ranges::pop_heap(found, hasMore);
            found.pop_back();
        }
        if (found.size() == most)
            fewest = found.front().songs;
    }
    std::ranges::sort(found, hasMore);
    return found;
}

std::vector<Tally::Entry> Tally::all() const
{
    std::vector<Entry> found;
    for (quint32 value = 1; value < quint32(m_songs.size()); ++value) {
        if (m_songs[value] > 0)
            found.push_back({value, m_songs[value]});
    }
    return found;
}

} // namespace tutti
