// SPDX-FileCopyrightText: 2026 The Tutti authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/NewestSongs.h"

#include <QObject>

namespace tutti {

/// The figures of a library, which its columns keep by the way, and the songs that came, changed and
/// were played last.
/// An album is its title with its album artist, so that the songs of a compilation are one.
class LibraryStats : public QObject
{
    Q_OBJECT

public:
    /// \a songs outlives this.
    explicit LibraryStats(const SongModel &songs, QObject *parent = nullptr);

    [[nodiscard]] qint64 songs() const { return m_columns.songs(); }
    [[nodiscard]] qint64 artists() const { return m_columns.pool(SongField::Artist).used(); }
    [[nodiscard]] qint64 albums() const { return m_columns.albums(); }
    [[nodiscard]] qint64 genres() const { return m_columns.pool(SongField::Genre).used(); }
    [[nodiscard]] qint64 durationMs() const { return m_columns.durationMs(); }

    // The newest first; at most NewestSongs::Most.
    [[nodiscard]] QList<Song> recentlyAdded() const { return m_added.songs(); }
    [[nodiscard]] QList<Song> recentlyChanged() const { return m_changed.songs(); }
    [[nodiscard]] QList<Song> recentlyPlayed() const { return m_played.songs(); }

signals:
    void changed();

private:
    void follow(const SongModel::Change &change);

    const SongColumns &m_columns;
    NewestSongs m_added;
    NewestSongs m_changed;
    NewestSongs m_played;
};

} // namespace tutti
