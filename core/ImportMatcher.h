// SPDX-FileCopyrightText: 2026 The Tutti authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/SongView.h"

#include <QHash>
#include <QList>
#include <QSet>

#include <limits>
#include <string>
#include <vector>

namespace tutti {

/// Which rows of an import are songs that are already there. The same song is: equal uid; else
/// equal path, if it has one; else equal folded title, artist and album, and equal duration, track
/// and disc. One row is at most one song, and one song at most one row.
/// Keeps 128 bits of each, so that a million rows fit into memory.
class ImportMatcher
{
public:
    static constexpr qint64 NoSong = std::numeric_limits<qint64>::min();

    ImportMatcher();

    /// Remembers \a song as row \a row, which is larger than those before; false if it is the same
    /// as an earlier row. Rows with uids of their own are as many songs, however alike.
    [[nodiscard]] bool addRow(qint64 row, const SongView &song);

    /// The next row is a song of its own, whatever is there.
    void addNewRow() { ++m_rowCount; }

    /// Finds the rows that the stored song \a song may be.
    void matchStored(qint64 id, const SongView &song);
    void forgetStored(const QSet<qint64> &songIds);
    void forgetAllStored();

    /// By row, the id of the stored song that it is, or NoSong: the strongest sameness first, then
    /// the oldest song and the earliest row.
    [[nodiscard]] std::vector<qint64> songOfRow();

private:
    enum Sameness { Uid, Path, Texts, SamenessCount };
    struct Key
    {
        quint64 low = 0;
        quint64 high = 0;

        bool operator==(const Key &) const = default;
        friend std::size_t qHash(Key key, std::size_t seed) { return key.low ^ seed; }
    };
    struct Hit
    {
        qint64 song;
        qint64 row;

        // clang-tidy takes the 0 that it compares with for a pointer. NOLINTNEXTLINE
        auto operator<=>(const Hit &) const = default;
    };

    [[nodiscard]] Key keyOf(std::string_view bytes) const;
    [[nodiscard]] Key textsOf(const SongView &song);
    void insert(Sameness sameness, Key key, qint64 row);
    [[nodiscard]] bool addHits(Sameness sameness, Key key, qint64 song);

    const quint64 m_seed; ///< so that nobody can write a file whose rows are taken for one
    static constexpr int Shards = 64; ///< so that no table is so large that its growth is felt
    using Rows = QHash<Key, qint64>;
    [[nodiscard]] Rows &rows(Sameness sameness, Key key);
    [[nodiscard]] bool hasRow(Sameness sameness, Key key);

    std::vector<Rows> m_rows; ///< see rows()
    QHash<Key, QList<qint64>> m_moreRows[SamenessCount]; ///< where rows with uids are alike
    std::vector<Hit> m_hits[SamenessCount];
    qint64 m_rowCount = 0;
    std::string m_scratch;
};

} // namespace tutti
