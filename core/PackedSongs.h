// SPDX-FileCopyrightText: 2026 The Tutti authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/SongReader.h"

#include <string>
#include <vector>

namespace tutti {

/// The rows of an import, one after the other in as few bytes as they need.
class PackedSongs
{
public:
    void add(const ImportRow &row);

    [[nodiscard]] qint64 size() const { return m_size; }

    /// Goes through rows, which outlive it and get no more.
    class Cursor
    {
    public:
        explicit Cursor(const PackedSongs &songs);

        /// The next row, which stays as long as the rows do. There is one.
        [[nodiscard]] SongView next();
        /// The fields that the file of the latest row speaks of, a bit each.
        [[nodiscard]] quint32 given() const { return m_given; }

    private:
        [[nodiscard]] quint64 number();
        [[nodiscard]] std::string_view text();

        const PackedSongs *m_songs;
        std::size_t m_chunk = 0;
        std::size_t m_position = 0;
        quint32 m_given = 0;
    };

private:
    std::vector<std::string> m_chunks; ///< each holds whole rows
    qint64 m_size = 0;
};

} // namespace tutti
