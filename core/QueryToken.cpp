// SPDX-FileCopyrightText: 2026 The Tutti authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/QueryToken.h"

namespace tutti {

namespace {

using Kind = QueryToken::Kind;
using Comparison = QueryToken::Comparison;

bool isQuote(QChar c)
{
    return c == u'"' || c == u'“' || c == u'„';
}

bool closes(QChar opening, QChar c)
{
    return opening == u'"' ? c == u'"' : c == u'”' || c == u'“';
}

/// Reads one token after the other.
class Reader
{
public:
    explicit Reader(const QString &text)
        : m_text(text)
    {}

    tl::expected<QList<QueryToken>, QueryError> all()
    {
        QList<QueryToken> tokens;
        for (skipBlanks(); m_at < m_text.size(); skipBlanks()) {
            auto token = next();
            if (!token)
                return tl::unexpected(token.error());
            token->length = m_at - token->position;
            tokens += *token;
        }
        return tokens;
    }

private:
    using Read = tl::expected<QueryToken, QueryError>;

    [[nodiscard]] QChar peek(qsizetype ahead = 0) const
    {
        return m_at + ahead < m_text.size() ? m_text[m_at + ahead] : QChar(u' ');
    }

    /// Whether a word ends before \a c.
    static bool ends(QChar c) { return c.isSpace() || c == u'(' || c == u')' || c == u'|'; }

    bool take(QChar c)
    {
        if (m_at >= m_text.size() || m_text[m_at] != c)
            return false;
        ++m_at;
        return true;
    }

    void skipBlanks()
    {
        while (m_at < m_text.size() && m_text[m_at].isSpace())
            ++m_at;
    }

    Read next()
    {
        QueryToken token {Kind::Text, m_at};
        if (take(u'(')) {
            token.kind = Kind::Open;
        } else if (take(u')')) {
            token.kind = Kind::Close;
        } else if (take(u'|')) {
            take(u'|');
            token.kind = Kind::Or;
        } else if (peek() == u'-' && peek(1) != u'-' && !(ends(peek(1)) && peek(1) != u'(')) {
            ++m_at;
            token.kind = Kind::Not;
        } else if (takeName(token)) {
            return valueOf(token);
        } else {
            return textOf(token);
        }
        return token;
    }

    /// A name and a comparison, which make a condition of what stands behind them.
    bool takeName(QueryToken &token)
    {
        const qsizetype start = m_at;
        while (QChar(peek()).isLetter() || peek() == u'_')
            ++m_at;
        const auto name = QueryName::named(QStringView(m_text).sliced(start, m_at - start));
        if (name && takeComparison(*name, token.comparison)) {
            token.kind = Kind::Condition;
            token.name = *name;
            return true;
        }
        m_at = start;
        return false;
    }

    bool takeComparison(const QueryName &name, Comparison &comparison)
    {
        const bool hasColon = take(u':');
        if (!name.isField())
            return hasColon;
        if (take(u'=')) {
            comparison = Comparison::Equal;
            return true;
        }
        if (name.isText()) // "title:<3" looks for just that
            return hasColon;
        if (take(u'<'))
            comparison = take(u'=') ? Comparison::LessOrEqual : Comparison::Less;
        else if (take(u'>'))
            comparison = take(u'=') ? Comparison::GreaterOrEqual : Comparison::Greater;
        else
            return hasColon;
        return true;
    }

    Read valueOf(QueryToken token)
    {
        token.valuePosition = m_at;
        if (peek() == u'(') {
            token.kind = Kind::Scope;
            return token;
        }
        return isQuote(peek()) ? phraseOf(token) : wordOf(token);
    }

    Read textOf(QueryToken token)
    {
        token.valuePosition = m_at;
        if (isQuote(peek()))
            return phraseOf(token);
        token = wordOf(token);
        if (token.text == u"OR")
            token.kind = Kind::Or;
        else if (token.text == u"AND")
            token.kind = Kind::And;
        else if (token.text == u"NOT")
            token.kind = Kind::Not;
        return token;
    }

    QueryToken wordOf(QueryToken token)
    {
        const qsizetype start = m_at;
        while (m_at < m_text.size() && !ends(m_text[m_at]))
            ++m_at;
        token.text = m_text.sliced(start, m_at - start);
        return token;
    }

    /// Up to the closing quote; \" and \\ stand for a quote and a backslash.
    Read phraseOf(QueryToken token)
    {
        token.isQuoted = true;
        const qsizetype start = m_at;
        const QChar opening = m_text[m_at++];
        while (m_at < m_text.size()) {
            QChar c = m_text[m_at++];
            if (closes(opening, c))
                return token;
            if (c == u'\\' && (peek() == u'\\' || closes(opening, peek())))
                c = m_text[m_at++];
            token.text += c;
        }
        return tl::unexpected(QueryError {QueryError::Kind::UnclosedQuote, start,
                                          m_text.size() - start, m_text.sliced(start)});
    }

    const QString &m_text;
    qsizetype m_at = 0;
};

} // namespace

tl::expected<QList<QueryToken>, QueryError> QueryToken::all(const QString &text)
{
    return Reader(text).all();
}

} // namespace tutti
