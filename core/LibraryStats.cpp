// SPDX-FileCopyrightText: 2026 The Tutti authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/LibraryStats.h"

#include <QSet>

#include <algorithm>
#include <utility>
#include <vector>

namespace tutti {

namespace {

void countText(QHash<QString, int> &counts, const QString &text, int times)
{
    int &count = counts[text];
    count += times;
    if (count == 0)
        counts.remove(text);
}

bool isNewer(const Song &left, const Song &right)
{
    return left.addedMs != right.addedMs ? left.addedMs > right.addedMs : left.id > right.id;
}

} // namespace

LibraryStats::LibraryStats(const SongModel &songs, QObject *parent)
    : QObject(parent)
    , m_model(songs)
{
    SongModel::Change all;
    for (int row = 0; row < songs.rowCount(); ++row)
        all.after += songs.song(row);
    follow(all);
    connect(&songs, &SongModel::applied, this, &LibraryStats::follow);
}

void LibraryStats::follow(const SongModel::Change &change)
{
    for (const Song &song : change.before)
        count(song, -1);
    for (const Song &song : change.after)
        count(song, 1);
    countRecent(change);
    emit changed();
}

void LibraryStats::count(const Song &song, int times)
{
    m_songs += times;
    m_durationMs += song.durationMs * times;
    if (!song.artist.isEmpty())
        countText(m_artists, song.artist, times);
    if (!song.album.isEmpty())
        countText(m_albums, song.album + u'\x1f' + song.albumArtist, times);
    if (!song.genre.isEmpty())
        countText(m_genres, song.genre, times);
}

void LibraryStats::countRecent(const SongModel::Change &change)
{
    QSet<qint64> touched;
    for (const Song &song : change.before)
        touched.insert(song.id);
    std::vector<const Song *> candidates;
    for (const Song &song : std::as_const(m_recent)) {
        if (!touched.contains(song.id))
            candidates.push_back(&song);
    }
    for (const Song &song : change.after)
        candidates.push_back(&song);
    // Whatever is not among the candidates is older than the oldest that was shown.
    const bool wasFull = m_recent.size() == RecentSongs;
    const auto isCertain
        = [&](const Song *song) { return !wasFull || !isNewer(m_recent.last(), *song); };
    const qint64 certain = std::ranges::count_if(candidates, isCertain);
    if (certain < std::min<qint64>(m_model.rowCount(), RecentSongs)) {
        candidates.clear();
        for (int row = 0; row < m_model.rowCount(); ++row)
            candidates.push_back(&m_model.song(row));
    }
    const auto most
        = std::ptrdiff_t(std::min<qsizetype>(qsizetype(candidates.size()), RecentSongs));
    std::partial_sort(candidates.begin(), candidates.begin() + most, candidates.end(),
                      [](const Song *left, const Song *right) { return isNewer(*left, *right); });
    QList<Song> recent;
    for (auto song = candidates.begin(); song != candidates.begin() + most; ++song)
        recent += **song;
    m_recent = recent;
}

} // namespace tutti
