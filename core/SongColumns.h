// SPDX-FileCopyrightText: 2026 The Tutti authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/NumberColumn.h"
#include "core/PathColumn.h"
#include "core/SongField.h"
#include "core/SongView.h"
#include "core/TextColumn.h"
#include "core/TextPool.h"
#include "core/UidColumn.h"

#include <algorithm>
#include <array>
#include <unordered_map>
#include <vector>

namespace tutti {

/// Many songs in little memory (some 120 bytes each): a column for each field, in UTF-8 and narrow
/// integers. A song keeps its slot for as long as it is there. A plain value: the batches in which
/// songs travel between threads are made of it, and so is the library in memory.
/// What can be counted by the way is counted: songs, distinct texts, albums, the time they play.
class SongColumns
{
public:
    using Slot = quint32;

    [[nodiscard]] std::size_t size() const { return m_uids.size(); } ///< slots, free ones included
    void reserve(std::size_t songs);

    Slot append(const SongView &song);
    /// Makes \a song the one in \a slot, which may be free.
    void assign(Slot slot, const SongView &song);
    /// Frees the slot. What was in it can be read until it is assigned anew, but for its uid.
    void release(Slot slot);

    /// The song in \a slot; what its texts are put together in lies in \a memory.
    struct Memory
    {
        std::string uid;
        std::string path;
    };
    [[nodiscard]] SongView view(Slot slot, Memory &memory) const;
    [[nodiscard]] Song song(Slot slot) const;
    [[nodiscard]] QVariant value(Slot slot, SongField field) const;

    [[nodiscard]] bool isUsed(Slot slot) const { return m_isUsed[slot]; }
    [[nodiscard]] qint64 id(Slot slot) const { return m_ids.at(slot); }
    [[nodiscard]] const UidColumn &uids() const { return m_uids; }
    [[nodiscard]] qint64 revision(Slot slot) const { return m_revisions.at(slot); }

    /// Of fields that are numbers.
    [[nodiscard]] const NumberColumn &numbers(SongField field) const
    {
        return m_numbers[std::size_t(field)];
    }

    /// Whether a field's texts are kept in a pool; then numbers() are the numbers there.
    [[nodiscard]] static constexpr bool isPooled(SongField field)
    {
        return poolOf(field) < PoolCount;
    }
    [[nodiscard]] const TextPool &pool(SongField field) const { return m_pools[poolOf(field)]; }

    /// The text of any field of texts; what it is put together in lies in \a memory.
    [[nodiscard]] std::string_view text(Slot slot, SongField field, std::string &memory) const;
    [[nodiscard]] const TextColumn &titles() const { return m_titles; }
    [[nodiscard]] const PathColumn &paths() const { return m_paths; }

    [[nodiscard]] bool isMissing(Slot slot, SongField field) const;

    /// Where the song in \a slot is not as \a song is.
    struct Differences
    {
        SongFieldSet fields;
        bool identity = false; ///< the uid or the revision
    };
    [[nodiscard]] Differences differences(Slot slot, const SongView &song) const;

    // Figures of the songs that are there.
    [[nodiscard]] qint64 songs() const { return m_songs; }
    [[nodiscard]] qint64 albums() const { return qint64(m_albums.size()); }
    [[nodiscard]] qint64 durationMs() const { return m_durationMs; }

private:
    static constexpr std::array Pooled {SongField::Artist, SongField::Album, SongField::AlbumArtist,
                                        SongField::Genre, SongField::Comment};
    static constexpr std::size_t PoolCount = Pooled.size();
    [[nodiscard]] static constexpr std::size_t poolOf(SongField field)
    {
        return std::size_t(std::find(Pooled.begin(), Pooled.end(), field) - Pooled.begin());
    }

    void write(Slot slot, const SongView &song);
    void count(Slot slot, int times);

    NumberColumn m_ids;
    NumberColumn m_revisions;
    UidColumn m_uids;
    std::vector<bool> m_isUsed;
    TextColumn m_titles;
    std::array<NumberColumn, SongFieldCount> m_numbers;
    std::array<TextPool, PoolCount> m_pools;
    PathColumn m_paths;
    std::unordered_map<quint64, quint32> m_albums; ///< songs, by album and album artist
    qint64 m_songs = 0;
    qint64 m_durationMs = 0;
};

} // namespace tutti
