// SPDX-FileCopyrightText: 2026 The Tutti authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/LibraryCharts.h"
#include "core/NewestSongs.h"

namespace tutti {

/// The songs that came, changed and were played last, and those that came on this day of earlier
/// years, of all songs or of those that a filter lets through. Lives on the GUI thread.
class RecentSongs : public QObject
{
    Q_OBJECT

public:
    /// Both outlive this.
    RecentSongs(const SongModel &songs, const CountedSongs &counted, QObject *parent = nullptr);

    /// Looks through all songs if either is another than before: some ten milliseconds for a
    /// million.
    void setFilter(const LibraryCharts::Filter &filter, QDate today);

    // The newest first; at most NewestSongs::Most.
    [[nodiscard]] QList<Song> added() const { return m_added.songs(); }
    [[nodiscard]] QList<Song> changed() const { return m_changed.songs(); }
    [[nodiscard]] QList<Song> played() const { return m_played.songs(); }
    [[nodiscard]] QList<Song> onThisDay() const { return m_onThisDay.songs(); }

signals:
    void followed(); ///< the model; perhaps nothing is different here

private:
    void follow(const SongModel::Change &change);
    [[nodiscard]] bool isLetThrough(SongModel::Slot slot) const;
    [[nodiscard]] bool isOfThisDay(SongModel::Slot slot) const;

    const CountedSongs &m_counted;
    LibraryCharts::Filter m_filter;
    QDate m_today;
    std::vector<LocalDays::Day> m_daysLikeThis; ///< of earlier years, sorted
    NewestSongs m_added;
    NewestSongs m_changed;
    NewestSongs m_played;
    NewestSongs m_onThisDay;
};

} // namespace tutti
