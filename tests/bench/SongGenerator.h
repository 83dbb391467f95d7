// SPDX-FileCopyrightText: 2026 The Tutti authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/Song.h"
#include "tests/bench/Vocabulary.h"

#include <QList>

#include <optional>

namespace tutti::bench {

/// Makes up a collection of songs, the same for the same seed and size on every machine: the
/// default songs first, then album after album by track, as a collector has them. A million songs
/// have about 44,000 artists, 100,000 albums and 220 genres; a quarter of the rows has a letter
/// beyond ASCII.
class SongGenerator
{
public:
    static constexpr quint64 DefaultSeed = 1;

    explicit SongGenerator(qint64 songs, quint64 seed = DefaultSeed);

    [[nodiscard]] bool atEnd() const { return m_made == m_songs; }

    /// The next song, without an id; not atEnd().
    [[nodiscard]] Song next();
    /// All that are left, at most \a most.
    [[nodiscard]] QList<Song> next(qint64 most);

private:
    /// What the songs of an album have in common.
    struct Album
    {
        Song common;
        int tracks = 0;
        int discs = 1;
        int track = 0; ///< that was made last
        bool isCompilation = false;
        QString extension;
    };

    [[nodiscard]] Album makeAlbum();
    [[nodiscard]] QString uid();
    void addHistory(Song &song);
    [[nodiscard]] QString pathOf(const Song &song) const;

    const qint64 m_songs;
    qint64 m_made = 0;
    Chance m_chance;
    Vocabulary m_vocabulary;
    QList<Song> m_defaultSongs;
    Album m_album;
};

} // namespace tutti::bench
