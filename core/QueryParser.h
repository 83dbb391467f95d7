// SPDX-FileCopyrightText: 2026 The Tutti authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/QueryToken.h"
#include "core/SongQuery.h"

namespace tutti {

/// Makes the tree of a query out of its text.
class QueryParser
{
public:
    [[nodiscard]] static tl::expected<SongQuery::Node, QueryError> parsed(const QString &text,
                                                                          qint64 nowMs);

private:
    using Node = SongQuery::Node;
    using Token = QueryToken;
    /// No node: there is text that asks for nothing, such as a lone accent.
    using Result = tl::expected<std::optional<Node>, QueryError>;

    QueryParser(const QString &text, const QList<Token> &tokens, qint64 nowMs);

    [[nodiscard]] Result anyOf();
    [[nodiscard]] Result allOf();
    [[nodiscard]] Result one();
    [[nodiscard]] Result negated();
    [[nodiscard]] Result group();
    [[nodiscard]] Result condition(const Token &token) const;
    [[nodiscard]] Result state(const Token &token) const;
    [[nodiscard]] Result textCondition(const Token &token) const;

    [[nodiscard]] bool sees(Token::Kind kind) const;
    [[nodiscard]] bool seesOperand() const;
    [[nodiscard]] bool take(Token::Kind kind);
    [[nodiscard]] tl::unexpected<QueryError> error(QueryError::Kind kind, const Token &token) const;
    [[nodiscard]] tl::unexpected<QueryError> valueError(QueryError::Kind kind,
                                                        const Token &token) const;

    const QString &m_text;
    const QList<Token> &m_tokens;
    const qint64 m_nowMs;
    qsizetype m_at = 0;
    int m_depth = 0;
    std::optional<Token> m_scope; ///< whose condition words in a group are: "artist:(a OR b)"
};

} // namespace tutti
