// SPDX-FileCopyrightText: 2026 The Tutti authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/QueryError.h"
#include "core/QueryTerm.h"

#include <tl/expected.hpp>

#include <vector>

namespace tutti {

/// What a person looks for, as a tree of conditions. A plain value; core/README.md has the language
/// in which people write it.
class SongQuery
{
public:
    struct Node
    {
        enum class Kind { Term, Not, All, Any }; ///< All of no children is true
        Kind kind = Kind::All;
        QueryTerm term; ///< of a Term
        std::vector<Node> children; ///< of the others; of Not exactly one

        bool operator==(const Node &) const = default;
    };

    /// Everything.
    SongQuery() = default;
    explicit SongQuery(Node root);

    /// What \a text asks for at the moment \a nowMs, from which "added in the last week" counts.
    /// Blank text asks for everything. The tree is at most about 100 levels deep.
    [[nodiscard]] static tl::expected<SongQuery, QueryError> parsed(const QString &text,
                                                                    qint64 nowMs);

    [[nodiscard]] const Node &root() const { return m_root; }
    /// Whether it lists everything because it asks for nothing.
    [[nodiscard]] bool isEmpty() const;

    bool operator==(const SongQuery &) const = default;

private:
    Node m_root;
};

} // namespace tutti
