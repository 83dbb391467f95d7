// SPDX-FileCopyrightText: 2026 The Tutti authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/CountedSongs.h"
#include "core/Tally.h"

#include <optional>

namespace tutti {

/// How many songs of a library there are of each genre, artist, album and so on, among all of them
/// or among those that a filter lets through. A change costs as much as there are songs in it.
/// Lives on the GUI thread.
class LibraryCharts : public QObject
{
    Q_OBJECT

public:
    struct Filter
    {
        std::optional<quint32> genre; ///< by its number
        LocalDays::Day firstDay = 0; ///< that songs were added, or later

        [[nodiscard]] bool letsThrough(const SongTraits &song) const
        {
            return song.day >= firstDay && (!genre || song.genre == *genre);
        }

        bool operator==(const Filter &) const = default;
    };

    /// \a songs outlives this.
    explicit LibraryCharts(const CountedSongs &songs, QObject *parent = nullptr);

    /// Counts all songs anew: some ten milliseconds for a million.
    void setFilter(const Filter &filter);
    [[nodiscard]] const Filter &filter() const { return m_filter; }

    [[nodiscard]] qint64 songs() const { return m_songs; }
    [[nodiscard]] qint64 durationMs() const { return m_durationMs; }
    [[nodiscard]] const Tally &genres() const { return m_genres; }
    [[nodiscard]] const Tally &artists() const { return m_artists; }
    [[nodiscard]] const Tally &albums() const { return m_albums; }
    [[nodiscard]] const Tally &decades() const { return m_decades; }
    [[nodiscard]] const Tally &stars() const { return m_stars; }
    [[nodiscard]] const Tally &minutes() const { return m_minutes; }
    [[nodiscard]] const Tally &days() const { return m_days; } ///< when they were added
    [[nodiscard]] const Tally &allGenres() const { return m_allGenres; } ///< without the filter
    /// What the values in these stand for.
    [[nodiscard]] const CountedSongs &counted() const { return m_counted; }

signals:
    void changed();

private:
    void follow(const std::vector<CountedSongs::Change> &changes);
    void count(const SongTraits &song, int times);
    void countAll();

    const CountedSongs &m_counted;
    Filter m_filter;
    qint64 m_songs = 0;
    qint64 m_durationMs = 0;
    Tally m_allGenres;
    Tally m_genres;
    Tally m_artists;
    Tally m_albums;
    Tally m_decades;
    Tally m_stars;
    Tally m_minutes;
    Tally m_days;
};

} // namespace tutti
