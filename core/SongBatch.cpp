// SPDX-FileCopyrightText: 2026 The Tutti authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/SongBatch.h"

#include <algorithm>

namespace tutti {

SongBatch::SongBatch()
    : m_shared(new Shared)
{}

SongBatch::SongBatch(const QList<Song> &songs)
    : SongBatch()
{
    for (const Song &song : songs)
        *this += song;
}

SongBatch &SongBatch::operator+=(const Song &song)
{
    append(SongBytes(song).view());
    return *this;
}

void SongBatch::append(const SongBatch &songs)
{
    SongColumns::Memory memory;
    for (Slot slot = 0; slot < songs.size(); ++slot)
        append(songs.columns().view(slot, memory));
}

SongBatch SongBatch::part(std::size_t first, std::size_t count) const
{
    SongBatch result;
    SongColumns::Memory memory;
    for (std::size_t slot = first; slot < std::min(first + count, size()); ++slot)
        result.append(columns().view(Slot(slot), memory));
    return result;
}

QList<Song> SongBatch::toList() const
{
    QList<Song> songs;
    songs.reserve(qsizetype(size()));
    for (Slot slot = 0; slot < size(); ++slot)
        songs += columns().song(slot);
    return songs;
}

} // namespace tutti
