// SPDX-FileCopyrightText: 2026 The Tutti authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/LibraryStats.h"

namespace tutti {

LibraryStats::LibraryStats(const SongModel &songs, QObject *parent)
    : QObject(parent)
    , m_columns(songs.columns())
    , m_added(songs, SongField::Added)
    , m_changed(songs, SongField::Modified)
    , m_played(songs, SongField::LastPlayed)
{
    connect(&songs, &SongModel::applied, this, &LibraryStats::follow);
}

void LibraryStats::follow(const SongModel::Change &change)
{
    for (NewestSongs *const newest : {&m_added, &m_changed, &m_played})
        newest->follow(change);
    emit changed();
}

} // namespace tutti
