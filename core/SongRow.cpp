// SPDX-FileCopyrightText: 2026 The Tutti authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/SongRow.h"

#include "core/Collation.h"
#include "core/SongQuery.h"

namespace tutti {

SongRow SongRow::make(const Song &song)
{
    return {song, SongQuery::haystack(song), Collation::sortKey(song.title),
            Collation::sortKey(song.artist), Collation::sortKey(song.album)};
}

} // namespace tutti
