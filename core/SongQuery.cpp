// SPDX-FileCopyrightText: 2026 The Tutti authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/SongQuery.h"

#include "core/QueryParser.h"

namespace tutti {

SongQuery::SongQuery(Node root)
    : m_root(std::move(root))
{}

tl::expected<SongQuery, QueryError> SongQuery::parsed(const QString &text, qint64 nowMs)
{
    return QueryParser::parsed(text, nowMs).map([](Node &&root) {
        return SongQuery(std::move(root));
    });
}

bool SongQuery::isEmpty() const
{
    return m_root.kind == Node::Kind::All && m_root.children.empty();
}

} // namespace tutti
