// SPDX-FileCopyrightText: 2026 The Tutti authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/RecentSongs.h"

#include <algorithm>

namespace tutti {

namespace {

std::vector<LocalDays::Day> daysLike(QDate today)
{
    std::vector<LocalDays::Day> days;
    for (int year = LocalDays::date(0).year(); year < today.year(); ++year) {
        if (const QDate day(year, today.month(), today.day()); day.isValid()) // 29 February
            days.push_back(LocalDays::dayOf(day));
    }
    return days;
}

} // namespace

RecentSongs::RecentSongs(const SongModel &songs, const CountedSongs &counted, QObject *parent)
    : QObject(parent)
    , m_counted(counted)
    , m_added(songs, SongField::Added, [this](auto slot) { return isLetThrough(slot); })
    , m_changed(songs, SongField::Modified, [this](auto slot) { return isLetThrough(slot); })
    , m_played(songs, SongField::LastPlayed, [this](auto slot) { return isLetThrough(slot); })
    , m_onThisDay(songs, SongField::Added, [this](auto slot) { return isOfThisDay(slot); })
{
    connect(&songs, &SongModel::applied, this, &RecentSongs::follow);
}

void RecentSongs::setFilter(const LibraryCharts::Filter &filter, QDate today)
{
    const bool isOtherDay = today != m_today;
    if (filter == m_filter && !isOtherDay)
        return;
    m_today = today;
    m_daysLikeThis = daysLike(today);
    if (filter != m_filter) {
        m_filter = filter;
        for (NewestSongs *const newest : {&m_added, &m_changed, &m_played})
            newest->lookAnew();
    }
    m_onThisDay.lookAnew();
}

void RecentSongs::follow(const SongModel::Change &change)
{
    for (NewestSongs *const newest : {&m_added, &m_changed, &m_played, &m_onThisDay})
        newest->follow(change);
    emit followed();
}

bool RecentSongs::isLetThrough(SongModel::Slot slot) const
{
    return m_filter.letsThrough(m_counted.traits()[slot]);
}

bool RecentSongs::isOfThisDay(SongModel::Slot slot) const
{
    const SongTraits &song = m_counted.traits()[slot];
    return std::ranges::binary_search(m_daysLikeThis, song.day) && m_filter.letsThrough(song);
}

} // namespace tutti
