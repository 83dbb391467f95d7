// SPDX-FileCopyrightText: 2026 The Tutti authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/SearchIndex.h"

#include "core/TextFold.h"

#include <algorithm>

namespace tutti {

namespace {

using Kind = SongQuery::Node::Kind;

/// So few songs are faster looked at one by one.
constexpr qint64 FewHits = 4'096;

std::string_view view(const QByteArray &bytes)
{
    return {bytes.constData(), std::size_t(bytes.size())};
}

bool isTextHit(const QueryTerm &term, std::string_view folded)
{
    return term.kind == QueryTerm::Kind::Equals ? folded == view(term.text)
                                                : folded.find(view(term.text)) != folded.npos;
}

bool isInRange(const QueryTerm &term, qint64 number)
{
    return number != NumberColumn::None && number >= term.first && number <= term.last;
}

/// What contains the text is a hit, and nothing else.
bool isPlainSearch(const QueryTerm &term)
{
    return term.kind == QueryTerm::Kind::Contains && !term.text.isEmpty()
        && !term.text.contains('\0');
}

/// Leaves of \a hits those that are \a others too. The pointers say that these are not the same, so
/// that many are done at once; likewise below.
void keep(SearchIndex::Hits &hits, const SearchIndex::Hits &others)
{
    quint8 *const to = hits.data();
    const quint8 *const from = others.data();
    for (std::size_t slot = 0, end = hits.size(); slot < end; ++slot)
        to[slot] &= from[slot];
}

void add(SearchIndex::Hits &hits, const SearchIndex::Hits &others)
{
    quint8 *const to = hits.data();
    const quint8 *const from = others.data();
    for (std::size_t slot = 0, end = hits.size(); slot < end; ++slot)
        to[slot] |= from[slot];
}

} // namespace

SearchIndex::SearchIndex(const SongColumns &songs)
    : m_songs(songs)
{}

SearchIndex::Hits SearchIndex::hits(const SongQuery &query) const
{
    return hits(query.root());
}

bool SearchIndex::isHit(const SongQuery &query, Slot slot) const
{
    return isHit(query.root(), slot);
}

SearchIndex::Hits SearchIndex::hits(const SongQuery::Node &node) const
{
    if (node.kind == Kind::Term)
        return hits(node.term);
    if (node.kind == Kind::Not) {
        Hits result = hits(node.children.front());
        for (quint8 &hit : result)
            hit ^= 1;
        return result;
    }
    const bool isAll = node.kind == Kind::All;
    if (node.children.empty())
        return Hits(m_songs.size(), isAll ? 1 : 0);
    Hits result = hits(node.children.front());
    for (std::size_t child = 1; child < node.children.size(); ++child) {
        if (isAll && std::ranges::count(result, 1) <= FewHits) {
            for (Slot slot = 0; slot < result.size(); ++slot)
                result[slot] = result[slot] && isHit(node.children[child], slot);
        } else if (isAll) {
            keep(result, hits(node.children[child]));
        } else {
            add(result, hits(node.children[child]));
        }
    }
    return result;
}

SearchIndex::Hits SearchIndex::hits(const QueryTerm &term) const
{
    Hits result(m_songs.size(), 0);
    switch (term.kind) {
    case QueryTerm::Kind::Contains:
    case QueryTerm::Kind::Equals:
        for (const SongField field : term.fields)
            findText(term, field, result);
        break;
    case QueryTerm::Kind::Range:
        m_songs.numbers(term.fields.front()).visit([&](const auto &numbers) {
            for (std::size_t slot = 0; slot < result.size(); ++slot)
                result[slot] = isInRange(term, NumberColumn::widened(numbers[slot]));
        });
        break;
    case QueryTerm::Kind::Missing:
        for (Slot slot = 0; slot < result.size(); ++slot)
            result[slot] = m_songs.isMissing(slot, term.fields.front());
        break;
    }
    return result;
}

void SearchIndex::findText(const QueryTerm &term, SongField field, Hits &hits) const
{
    if (SongColumns::isPooled(field))
        return findPooled(term, field, hits);
    const bool isTitle = field == SongField::Title;
    if (!isTitle && isPlainSearch(term) && !term.text.contains('/'))
        return findPaths(term, hits);
    Memory memory;
    if (!isTitle || term.text.isEmpty()) {
        for (Slot slot = 0; slot < hits.size(); ++slot)
            hits[slot] |= quint8(isTextHit(term, field, slot, memory));
        return;
    }
    quint8 *const isHit = hits.data();
    if (isPlainSearch(term)) {
        m_songs.titles().search(view(term.text), [isHit](Slot slot) { isHit[slot] = 1; });
        return;
    }
    m_songs.titles().search(view(term.text), [&](Slot slot) {
        isHit[slot] |= quint8(isTextHit(term, field, slot, memory));
    });
}

/// Looks at each folder once: what holds no slash is found in it or in the name.
void SearchIndex::findPaths(const QueryTerm &term, Hits &hits) const
{
    const PathColumn &paths = m_songs.paths();
    std::vector<quint8> isFound(paths.folders().size(), 0);
    paths.folders().search(view(term.text), [&](TextPool::Number folder) { isFound[folder] = 1; });
    Memory memory;
    for (Slot slot = 0; slot < hits.size(); ++slot) {
        if (hits[slot] || isFound[paths.folder(slot)]) {
            hits[slot] = 1;
            continue;
        }
        const std::string_view title = m_songs.titles().folded(slot, memory.folded);
        hits[slot] = quint8(tutti::isTextHit(term, paths.foldedName(slot, title, memory.text)));
    }
}

/// Looks at each of the distinct texts once.
void SearchIndex::findPooled(const QueryTerm &term, SongField field, Hits &hits) const
{
    const TextPool &pool = m_songs.pool(field);
    std::vector<quint8> isFound(pool.size(), 0);
    bool isAnyFound = false;
    std::string memory;
    const auto find = [&](TextPool::Number number) {
        isFound[number] = 1;
        isAnyFound = true;
    };
    const auto look = [&](TextPool::Number number) {
        if (tutti::isTextHit(term, pool.folded(number, memory)))
            find(number);
    };
    if (isPlainSearch(term)) {
        pool.search(view(term.text), find);
    } else if (term.text.isEmpty()) {
        for (TextPool::Number number = 0; number < pool.size(); ++number)
            look(number);
    } else {
        pool.search(view(term.text), look);
    }
    if (!isAnyFound)
        return;
    m_songs.numbers(field).visit([&](const auto &numbers) {
        const auto *const number = numbers.data();
        const quint8 *const isNumberFound = isFound.data();
        quint8 *const isHit = hits.data();
        for (std::size_t slot = 0, end = hits.size(); slot < end; ++slot)
            isHit[slot] |= isNumberFound[std::size_t(qint64(number[slot]))];
    });
}

bool SearchIndex::isHit(const SongQuery::Node &node, Slot slot) const
{
    const auto isChildHit = [&](const SongQuery::Node &child) { return isHit(child, slot); };
    switch (node.kind) {
    case Kind::Term:
        return isHit(node.term, slot);
    case Kind::Not:
        return !isChildHit(node.children.front());
    case Kind::All:
        return std::ranges::all_of(node.children, isChildHit);
    case Kind::Any:
        return std::ranges::any_of(node.children, isChildHit);
    }
    Q_UNREACHABLE();
}

bool SearchIndex::isHit(const QueryTerm &term, Slot slot) const
{
    const SongField field = term.fields.front();
    Memory memory;
    switch (term.kind) {
    case QueryTerm::Kind::Contains:
    case QueryTerm::Kind::Equals:
        return std::ranges::any_of(
            term.fields, [&](SongField each) { return isTextHit(term, each, slot, memory); });
    case QueryTerm::Kind::Range:
        return isInRange(term, m_songs.numbers(field).at(slot));
    case QueryTerm::Kind::Missing:
        return m_songs.isMissing(slot, field);
    }
    Q_UNREACHABLE();
}

bool SearchIndex::isTextHit(const QueryTerm &term, SongField field, Slot slot, Memory &memory) const
{
    if (field == SongField::Title)
        return tutti::isTextHit(term, m_songs.titles().folded(slot, memory.folded));
    if (SongColumns::isPooled(field)) {
        const auto number = TextPool::Number(m_songs.numbers(field).at(slot));
        return tutti::isTextHit(term, m_songs.pool(field).folded(number, memory.folded));
    }
    const std::string_view title = m_songs.titles().folded(slot, memory.folded);
    return tutti::isTextHit(term, m_songs.paths().folded(slot, title, memory.text));
}

} // namespace tutti
