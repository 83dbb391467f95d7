// SPDX-FileCopyrightText: 2026 The Tutti authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/SongColumns.h"
#include "core/SongQuery.h"

#include <string>
#include <vector>

namespace tutti {

/// Tells which songs a query means: all of them at once, by looking through the texts of the
/// columns from end to end, or one.
class SearchIndex
{
public:
    using Slot = SongColumns::Slot;
    using Hits = std::vector<quint8>; ///< by slot: 1 or 0; of free slots it says nothing

    /// \a songs outlives this.
    explicit SearchIndex(const SongColumns &songs);

    [[nodiscard]] Hits hits(const SongQuery &query) const;
    [[nodiscard]] bool isHit(const SongQuery &query, Slot slot) const;

private:
    /// Where texts are put together that do not lie as they are searched.
    struct Memory
    {
        std::string text;
        std::string folded;
    };
    [[nodiscard]] Hits hits(const SongQuery::Node &node) const;
    [[nodiscard]] Hits hits(const QueryTerm &term) const;
    void findText(const QueryTerm &term, SongField field, Hits &hits) const;
    void findPaths(const QueryTerm &term, Hits &hits) const;
    void findPooled(const QueryTerm &term, SongField field, Hits &hits) const;
    [[nodiscard]] bool isHit(const SongQuery::Node &node, Slot slot) const;
    [[nodiscard]] bool isHit(const QueryTerm &term, Slot slot) const;
    [[nodiscard]] bool isTextHit(const QueryTerm &term, SongField field, Slot slot,
                                 Memory &memory) const;

    const SongColumns &m_songs;
};

} // namespace tutti
