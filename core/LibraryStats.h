// SPDX-FileCopyrightText: 2026 The Tutti authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/SongModel.h"

#include <QList>
#include <QObject>

namespace tutti {

/// The figures of a library, which its columns keep by the way, and the songs that came last.
/// An album is its title with its album artist, so that the songs of a compilation are one.
class LibraryStats : public QObject
{
    Q_OBJECT

public:
    static constexpr qsizetype RecentSongs = 10;

    /// \a songs outlives this.
    explicit LibraryStats(const SongModel &songs, QObject *parent = nullptr);

    [[nodiscard]] qint64 songs() const { return m_columns.songs(); }
    [[nodiscard]] qint64 artists() const { return m_columns.pool(SongField::Artist).used(); }
    [[nodiscard]] qint64 albums() const { return m_columns.albums(); }
    [[nodiscard]] qint64 genres() const { return m_columns.pool(SongField::Genre).used(); }
    [[nodiscard]] qint64 durationMs() const { return m_columns.durationMs(); }

    /// The songs added last, the newest first; at most RecentSongs.
    [[nodiscard]] QList<Song> recentlyAdded() const;

signals:
    void changed();

private:
    using Slot = SongModel::Slot;

    void follow(const SongModel::Change &change);
    void takeIn(Slot slot);
    [[nodiscard]] bool isNewer(Slot left, Slot right) const;

    const SongModel &m_model;
    const SongColumns &m_columns;
    std::vector<Slot> m_recent; ///< the newest first
};

} // namespace tutti
