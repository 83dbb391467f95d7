// SPDX-FileCopyrightText: 2026 The Tutti authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/TextOrder.h"

#include "core/Collation.h"

#include <algorithm>
#include <limits>

namespace tutti {

namespace {

constexpr std::size_t Few = 16; ///< texts that are faster placed one by one

struct Keyed
{
    QCollatorSortKey key;
    TextOrder::Number number;
};

} // namespace

TextOrder::TextOrder(const std::vector<Entry> &inOrder)
    : m_ranks(inOrder.size(), Unranked)
{
    rankAnew(inOrder);
}

void TextOrder::rankAnew(const std::vector<Entry> &inOrder)
{
    const auto ranks = quint64(std::ranges::count_if(inOrder, &Entry::isNew)) + 1;
    const quint64 apart = std::numeric_limits<quint32>::max() / (ranks + 1);
    m_order.clear();
    m_order.reserve(inOrder.size());
    quint64 rank = apart;
    for (const auto &[number, isNew] : inOrder) {
        rank += isNew ? apart : 0;
        m_ranks[number] = quint32(rank);
        m_order.push_back(number);
    }
}

void TextOrder::place(std::vector<Number> numbers, const Text &text)
{
    if (numbers.empty())
        return;
    std::ranges::sort(numbers);
    numbers.erase(std::unique(numbers.begin(), numbers.end()), numbers.end());
    if (numbers.back() >= m_ranks.size())
        m_ranks.resize(numbers.back() + 1, Unranked);
    takeOut(numbers);
    if (numbers.size() > Few)
        return placeMany(numbers, text);
    for (const Number number : numbers)
        placeOne(number, text);
}

void TextOrder::takeOut(const std::vector<Number> &numbers)
{
    std::vector<Number> ranked;
    std::ranges::copy_if(numbers, std::back_inserter(ranked),
                         [this](Number number) { return m_ranks[number] != Unranked; });
    if (ranked.size() > Few) {
        for (const Number number : ranked)
            m_ranks[number] = Unranked;
        std::erase_if(m_order, [this](Number number) { return m_ranks[number] == Unranked; });
        return;
    }
    for (const Number number : ranked) {
        const auto alike = std::ranges::lower_bound(
            m_order, m_ranks[number], {}, [this](Number other) { return m_ranks[other]; });
        m_order.erase(std::find(alike, m_order.end(), number));
        m_ranks[number] = Unranked;
    }
}

void TextOrder::placeOne(Number number, const Text &text)
{
    const QString own = text(number);
    const auto next = std::ranges::lower_bound(
        m_order, own,
        [](const QString &left, const QString &right) {
            return Collation::compare(left, right) < 0;
        },
        text);
    const bool isAlike = next != m_order.end() && Collation::compare(text(*next), own) == 0;
    const quint64 below = next == m_order.begin() ? Unranked : m_ranks[*(next - 1)];
    const quint64 above
        = next == m_order.end() ? std::numeric_limits<quint32>::max() : m_ranks[*next];
    if (!isAlike && above - below < 2)
        return placeMany({number}, text); // there is no gap
    m_ranks[number] = quint32(isAlike ? above : (below + above) / 2);
    m_order.insert(next, number);
}

void TextOrder::placeMany(const std::vector<Number> &numbers, const Text &text)
{
    std::vector<Keyed> keyed;
    keyed.reserve(numbers.size());
    for (const Number number : numbers)
        keyed.push_back({Collation::sortKey(text(number)), number});
    std::ranges::sort(keyed, [](const Keyed &left, const Keyed &right) {
        return left.key.compare(right.key) < 0;
    });
    std::vector<Entry> inOrder;
    inOrder.reserve(m_order.size() + keyed.size());
    const auto copy = [&](auto from, auto to) {
        for (; from != to; ++from) {
            const bool isFirst = from == m_order.begin();
            inOrder.push_back({*from, isFirst || m_ranks[*(from - 1)] != m_ranks[*from]});
        }
    };
    const auto isBefore = [&](Number known, const Keyed &added) {
        return Collation::compare(text(known), text(added.number)) < 0;
    };
    auto from = m_order.cbegin();
    const Keyed *previous = nullptr;
    for (const Keyed &added : keyed) {
        const auto to = std::lower_bound(from, m_order.cend(), added, isBefore);
        copy(from, to);
        from = to;
        const bool isLikePrevious = previous && previous->key.compare(added.key) == 0;
        inOrder.push_back({added.number, !isLikePrevious});
        previous = &added;
        const bool isLikeNext
            = to != m_order.cend() && Collation::compare(text(*to), text(added.number)) == 0;
        if (isLikeNext) { // the first of those that are alike stands for all
            inOrder.push_back({*to, false});
            ++from;
        }
    }
    copy(from, m_order.cend());
    rankAnew(inOrder);
}

} // namespace tutti
