// SPDX-FileCopyrightText: 2026 The Tutti authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "tests/bench/RawDatabase.h"
#include "tests/bench/SongGenerator.h"

#include <vector>

namespace tutti::bench {

/// Songs as parsed rows in memory, ready to be bound to an INSERT: what an import has after
/// reading.
class RawSongs
{
public:
    explicit RawSongs(const QList<Song> &songs);

    /// Inserts all with the statement that insertion() prepares.
    void insert(RawStatement &statement) const;
    [[nodiscard]] static QByteArray insertion();

private:
    struct Cell
    {
        qint64 number = 0; ///< of a text: where it begins in m_texts
        int length = IsNumber;
    };
    static constexpr int IsNumber = -1;
    static constexpr int IsNull = -2;

    void add(const QVariant &value);

    std::vector<Cell> m_cells; ///< row after row
    QByteArray m_texts;
};

/// Puts all songs that \a generator has left into the library \a file in one transaction, as an
/// import does, through the C API. Returns the milliseconds spent in SQLite.
double fillLibrary(const QString &file, SongGenerator &generator);

} // namespace tutti::bench
