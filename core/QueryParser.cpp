// SPDX-FileCopyrightText: 2026 The Tutti authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/QueryParser.h"

#include "core/QueryRange.h"
#include "core/TextFold.h"

#include <limits>

namespace tutti {

namespace {

using Node = SongQuery::Node;
using NodeKind = SongQuery::Node::Kind;
using Kind = QueryError::Kind;

constexpr int DeepestGroup = 100;

/// \a text as a QueryTerm holds it.
QByteArray comparable(const QString &text)
{
    QString result;
    for (const QChar c : folded(text)) {
        if (c >= u' ')
            result += c;
        else if (c.isSpace())
            result += u' ';
    }
    return result.toUtf8();
}

bool isBlank(const QByteArray &text)
{
    return QString::fromUtf8(text).trimmed().isEmpty();
}

QList<SongField> searchedFields()
{
    QList<SongField> fields;
    for (const SongFieldInfo &field : songFields()) {
        if (field.searched)
            fields += field.field;
    }
    return fields;
}

Node term(const QueryTerm &term)
{
    return {NodeKind::Term, term, {}};
}

Node negation(Node node)
{
    Node result {NodeKind::Not, {}, {}};
    result.children.push_back(std::move(node));
    return result;
}

Node range(SongField field, qint64 first, qint64 last)
{
    return term({QueryTerm::Kind::Range, {field}, {}, first, last});
}

Node missing(SongField field)
{
    return term({QueryTerm::Kind::Missing, {field}});
}

/// One node for all of them; none if there are none.
std::optional<Node> joined(NodeKind kind, std::vector<Node> nodes)
{
    if (nodes.empty())
        return std::nullopt;
    if (nodes.size() == 1)
        return std::move(nodes.front());
    return Node {kind, {}, std::move(nodes)};
}

} // namespace

QueryParser::QueryParser(const QString &text, const QList<Token> &tokens, qint64 nowMs)
    : m_text(text)
    , m_tokens(tokens)
    , m_nowMs(nowMs)
{}

tl::expected<SongQuery::Node, QueryError> QueryParser::parsed(const QString &text, qint64 nowMs)
{
    const auto tokens = Token::all(text);
    if (!tokens)
        return tl::unexpected(tokens.error());
    if (tokens->isEmpty())
        return Node {};
    QueryParser parser(text, *tokens, nowMs);
    Result root = parser.anyOf();
    if (!root)
        return tl::unexpected(root.error());
    if (parser.m_at < tokens->size()) // anyOf() stops at nothing else
        return parser.error(Kind::UnopenedGroup, tokens->at(parser.m_at));
    return std::move(*root).value_or(Node {});
}

QueryParser::Result QueryParser::anyOf()
{
    std::vector<Node> nodes;
    do {
        Result node = allOf();
        if (!node)
            return node;
        if (*node)
            nodes.push_back(std::move(**node));
    } while (take(Token::Kind::Or));
    return joined(NodeKind::Any, std::move(nodes));
}

QueryParser::Result QueryParser::allOf()
{
    std::vector<Node> nodes;
    do {
        Result node = one();
        if (!node)
            return node;
        if (*node)
            nodes.push_back(std::move(**node));
    } while (take(Token::Kind::And) || seesOperand());
    return joined(NodeKind::All, std::move(nodes));
}

QueryParser::Result QueryParser::one()
{
    if (!seesOperand()) {
        // The operator that lacks it is the one before, or else the one that stands in its place.
        const bool isAtStart = m_at == 0 || m_tokens[m_at - 1].kind == Token::Kind::Open;
        if (isAtStart && (m_at == m_tokens.size() || sees(Token::Kind::Close)))
            return m_at == 0 ? Result(error(Kind::UnopenedGroup, m_tokens[m_at]))
                             : Result(std::nullopt);
        return error(Kind::MissingOperand, m_tokens[isAtStart ? m_at : m_at - 1]);
    }
    if (take(Token::Kind::Not))
        return negated();
    const Token &token = m_tokens[m_at++];
    if (token.kind == Token::Kind::Open)
        return group();
    if (token.kind == Token::Kind::Scope) {
        const std::optional<Token> outer = std::exchange(m_scope, token);
        ++m_at; // the Open behind it
        Result node = group();
        m_scope = outer;
        return node;
    }
    if (token.kind == Token::Kind::Condition)
        return condition(token);
    if (!m_scope)
        return textCondition(token);
    Token scoped = token;
    scoped.kind = Token::Kind::Condition;
    scoped.name = m_scope->name;
    scoped.comparison = m_scope->comparison;
    return condition(scoped);
}

QueryParser::Result QueryParser::negated()
{
    if (++m_depth > DeepestGroup)
        return error(Kind::TooDeep, m_tokens[m_at - 1]);
    Result node = one();
    --m_depth;
    if (node && *node)
        return negation(std::move(**node));
    return node;
}

/// Behind its (.
QueryParser::Result QueryParser::group()
{
    const Token &open = m_tokens[m_at - 1];
    if (++m_depth > DeepestGroup)
        return error(Kind::TooDeep, open);
    if (m_at == m_tokens.size())
        return error(Kind::UnclosedGroup, open);
    Result node = anyOf();
    --m_depth;
    if (node && !take(Token::Kind::Close))
        return error(Kind::UnclosedGroup, open);
    return node;
}

QueryParser::Result QueryParser::condition(const Token &token) const
{
    const bool isEmpty = token.text.isEmpty() && !token.isQuoted;
    if (isEmpty)
        return error(Kind::MissingValue, token);
    if (!token.name.isField())
        return state(token);
    if (token.name.isText())
        return textCondition(token);
    if (token.text.trimmed().isEmpty())
        return error(Kind::MissingValue, token);
    const SongText::NamedForm field = token.name.field;
    const auto numbers = QueryRange::parsed(field, token.comparison, token.text, m_nowMs);
    if (!numbers)
        return valueError(numbers.error(), token);
    return range(field.field, numbers->first, numbers->last);
}

QueryParser::Result QueryParser::textCondition(const Token &token) const
{
    const bool isOfField = token.kind == Token::Kind::Condition;
    const QList<SongField> fields = isOfField ? QList {token.name.field.field} : searchedFields();
    const QByteArray text = comparable(token.text);
    if (isOfField && token.comparison == Token::Comparison::Equal)
        return term({QueryTerm::Kind::Equals, fields, text});
    if (!isBlank(text))
        return term({QueryTerm::Kind::Contains, fields, text});
    return isOfField ? Result(error(Kind::MissingValue, token)) : Result(std::nullopt);
}

/// "is:favorite", "missing:year" and the like.
QueryParser::Result QueryParser::state(const Token &token) const
{
    const QString word = folded(token.text).trimmed();
    using enum QueryName::Kind;
    if (token.name.kind == Has || token.name.kind == Missing) {
        const auto name = QueryName::named(word);
        if (!name || !name->isField())
            return valueError(Kind::UnknownField, token);
        const Node node = missing(name->field.field);
        return token.name.kind == Missing ? node : negation(node);
    }
    std::optional<Node> node;
    if (const auto name = QueryName::named(word);
        name && name->isField() && name->field.field == SongField::Favorite)
        node = range(SongField::Favorite, 1, 1);
    else if (word == u"rated")
        node = negation(missing(SongField::Rating));
    else if (word == u"played")
        node = range(SongField::PlayCount, 1, std::numeric_limits<qint64>::max());
    if (!node)
        return valueError(Kind::UnknownState, token);
    return token.name.kind == Is ? *node : negation(*node);
}

bool QueryParser::sees(Token::Kind kind) const
{
    return m_at < m_tokens.size() && m_tokens[m_at].kind == kind;
}

bool QueryParser::seesOperand() const
{
    return m_at < m_tokens.size() && !sees(Token::Kind::Or) && !sees(Token::Kind::And)
        && !sees(Token::Kind::Close);
}

bool QueryParser::take(Token::Kind kind)
{
    const bool isThere = sees(kind);
    m_at += isThere ? 1 : 0;
    return isThere;
}

tl::unexpected<QueryError> QueryParser::error(QueryError::Kind kind, const Token &token) const
{
    QueryError error {kind, token.position, token.length,
                      m_text.sliced(token.position, token.length)};
    if (token.kind == Token::Kind::Condition && token.name.isField())
        error.field = token.name.field.field;
    return tl::unexpected(error);
}

tl::unexpected<QueryError> QueryParser::valueError(QueryError::Kind kind, const Token &token) const
{
    const qsizetype position = token.valuePosition;
    QueryError error {kind, position, token.end() - position, token.text};
    if (token.name.isField())
        error.field = token.name.field.field;
    return tl::unexpected(error);
}

} // namespace tutti
