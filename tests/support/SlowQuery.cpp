// SPDX-FileCopyrightText: 2026 The Tutti authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/SlowQuery.h"

#include "core/TextFold.h"

#include <QHash>

#include <algorithm>

namespace tutti::test {

namespace {

/// Folded once for each text, or a test of many queries does little else.
QByteArray foldedText(const QVariant &value)
{
    static QHash<QString, QByteArray> known;
    const QString text = value.toString();
    auto found = known.find(text);
    if (found == known.end())
        found = known.insert(text, folded(text).toUtf8());
    return *found;
}

bool holds(const QueryTerm &term, SongField field, const Song &song)
{
    const QVariant value = info(field).value(song);
    switch (term.kind) {
    case QueryTerm::Kind::Contains:
        return foldedText(value).contains(term.text);
    case QueryTerm::Kind::Equals:
        return foldedText(value) == term.text;
    case QueryTerm::Kind::Range:
        return !value.isNull() && value.toLongLong() >= term.first
            && value.toLongLong() <= term.last;
    case QueryTerm::Kind::Missing:
        return info(field).isMissing(value);
    }
    return false;
}

bool holds(const SongQuery::Node &node, const Song &song)
{
    const auto holdsHere = [&song](const SongQuery::Node &child) { return holds(child, song); };
    switch (node.kind) {
    case SongQuery::Node::Kind::Term:
        return std::ranges::any_of(node.term.fields,
                                   [&](SongField field) { return holds(node.term, field, song); });
    case SongQuery::Node::Kind::Not:
        return !holds(node.children.front(), song);
    case SongQuery::Node::Kind::All:
        return std::ranges::all_of(node.children, holdsHere);
    case SongQuery::Node::Kind::Any:
        return std::ranges::any_of(node.children, holdsHere);
    }
    return false;
}

} // namespace

bool matches(const SongQuery &query, const Song &song)
{
    return holds(query.root(), song);
}

} // namespace tutti::test
