// SPDX-FileCopyrightText: 2026 The Tutti authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/LibraryCharts.h"

namespace tutti {

LibraryCharts::LibraryCharts(const CountedSongs &songs, QObject *parent)
    : QObject(parent)
    , m_counted(songs)
{
    countAll();
    connect(&songs, &CountedSongs::changed, this, &LibraryCharts::follow);
}

void LibraryCharts::setFilter(const Filter &filter)
{
    if (filter == m_filter)
        return;
    m_filter = filter;
    m_songs = 0;
    m_durationMs = 0;
    for (Tally *const tally : {&m_allGenres, &m_genres, &m_artists, &m_albums, &m_decades, &m_stars,
                               &m_minutes, &m_days})
        *tally = {};
    countAll();
    emit changed();
}

void LibraryCharts::countAll()
{
    for (const SongTraits &song : m_counted.traits())
        count(song, 1);
}

void LibraryCharts::follow(const std::vector<CountedSongs::Change> &changes)
{
    for (const auto &[before, after] : changes) {
        count(before, -1);
        count(after, 1);
    }
    emit changed();
}

void LibraryCharts::count(const SongTraits &song, int times)
{
    if (!song.isThere)
        return;
    m_allGenres.count(song.genre, times);
    if (!m_filter.letsThrough(song))
        return;
    m_songs += times;
    m_durationMs += qint64(song.durationMs) * times;
    m_genres.count(song.genre, times);
    m_artists.count(song.artist, times);
    m_albums.count(song.album, times);
    m_decades.count(song.decade, times);
    m_stars.count(song.stars, times);
    m_minutes.count(song.minutes(), times);
    m_days.count(song.day, times);
}

} // namespace tutti
