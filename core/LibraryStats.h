// SPDX-FileCopyrightText: 2026 The Tutti authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/SongModel.h"

namespace tutti {

/// The figures of a library, which its columns keep by the way.
/// An album is its title with its album artist, so that the songs of a compilation are one.
class LibraryStats
{
public:
    /// \a songs outlives this.
    explicit LibraryStats(const SongModel &songs)
        : m_columns(songs.columns())
    {}

    [[nodiscard]] qint64 songs() const { return m_columns.songs(); }
    [[nodiscard]] qint64 artists() const { return m_columns.pool(SongField::Artist).used(); }
    [[nodiscard]] qint64 albums() const { return m_columns.albums(); }
    [[nodiscard]] qint64 genres() const { return m_columns.pool(SongField::Genre).used(); }
    [[nodiscard]] qint64 durationMs() const { return m_columns.durationMs(); }

private:
    const SongColumns &m_columns;
};

} // namespace tutti
