// SPDX-FileCopyrightText: 2026 The Tutti authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/SongModel.h"

#include <QByteArray>

#include <string>
#include <vector>

namespace tutti::bench {

/// The folded text of all songs in one buffer, searched by brute force with the widest
/// instructions that the machine has: the floor of a search.
class FoldedArena
{
public:
    explicit FoldedArena(const SongModel &songs);

    /// Rows in which each of \a words (folded) occurs, ascending.
    [[nodiscard]] std::vector<quint32> hits(const QList<QByteArray> &words) const;

private:
    template<typename Find>
    [[nodiscard]] std::vector<quint32> scan(const QList<QByteArray> &words, Find find) const;

    std::string m_bytes;
    std::vector<quint32> m_ends; ///< by row
};

} // namespace tutti::bench
