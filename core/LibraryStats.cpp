// SPDX-FileCopyrightText: 2026 The Tutti authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/LibraryStats.h"

#include <algorithm>

namespace tutti {

LibraryStats::LibraryStats(const SongModel &songs, QObject *parent)
    : QObject(parent)
    , m_model(songs)
    , m_columns(songs.columns())
{
    for (const Slot slot : songs.slotsById())
        takeIn(slot);
    connect(&songs, &SongModel::applied, this, &LibraryStats::follow);
}

QList<Song> LibraryStats::recentlyAdded() const
{
    QList<Song> songs;
    for (const Slot slot : m_recent)
        songs += m_columns.song(slot);
    return songs;
}

void LibraryStats::follow(const SongModel::Change &change)
{
    std::vector<Slot> misplaced;
    for (const auto &[slot, fields] : change.updated) {
        if (fields.test(std::size_t(SongField::Added)))
            misplaced.push_back(slot);
    }
    const auto wereShown = std::erase_if(m_recent, [&](Slot slot) {
        return !m_columns.isUsed(slot) || std::ranges::find(misplaced, slot) != misplaced.end();
    });
    // Whatever is not shown is older than what was; but which of it is the newest now?
    if (wereShown > 0) {
        m_recent.clear();
        for (const Slot slot : m_model.slotsById())
            takeIn(slot);
    } else {
        misplaced.insert(misplaced.end(), change.inserted.begin(), change.inserted.end());
        for (const Slot slot : misplaced)
            takeIn(slot);
    }
    emit changed();
}

void LibraryStats::takeIn(Slot slot)
{
    const bool isFull = qsizetype(m_recent.size()) == RecentSongs;
    if (isFull && !isNewer(slot, m_recent.back()))
        return;
    const auto place
        = std::ranges::find_if(m_recent, [&](Slot other) { return isNewer(slot, other); });
    m_recent.insert(place, slot);
    if (isFull)
        m_recent.pop_back();
}

bool LibraryStats::isNewer(Slot left, Slot right) const
{
    const NumberColumn &added = m_columns.numbers(SongField::Added);
    const qint64 leftMs = added.at(left);
    const qint64 rightMs = added.at(right);
    return leftMs != rightMs ? leftMs > rightMs : m_columns.id(left) > m_columns.id(right);
}

} // namespace tutti
