// SPDX-FileCopyrightText: 2026 The Tutti authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/SongModel.h"

#include <QHash>
#include <QList>
#include <QObject>

namespace tutti {

/// The figures of a library, kept up to date from what changes and not by counting anew.
/// An album is its title with its album artist, so that the songs of a compilation are one.
class LibraryStats : public QObject
{
    Q_OBJECT

public:
    static constexpr qsizetype RecentSongs = 10;

    /// \a songs outlives this.
    explicit LibraryStats(const SongModel &songs, QObject *parent = nullptr);

    [[nodiscard]] qint64 songs() const { return m_songs; }
    [[nodiscard]] qint64 artists() const { return m_artists.size(); }
    [[nodiscard]] qint64 albums() const { return m_albums.size(); }
    [[nodiscard]] qint64 genres() const { return m_genres.size(); }
    [[nodiscard]] qint64 durationMs() const { return m_durationMs; }

    /// The songs added last, the newest first; at most RecentSongs.
    [[nodiscard]] const QList<Song> &recentlyAdded() const { return m_recent; }

signals:
    void changed();

private:
    void follow(const SongModel::Change &change);
    void count(const Song &song, int times);
    void countRecent(const SongModel::Change &change);

    const SongModel &m_model;
    qint64 m_songs = 0;
    qint64 m_durationMs = 0;
    QHash<QString, int> m_artists; ///< how many songs have it
    QHash<QString, int> m_albums;
    QHash<QString, int> m_genres;
    QList<Song> m_recent;
};

} // namespace tutti
