// SPDX-FileCopyrightText: 2026 The Tutti authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/TextSorter.h"

#include "core/Collation.h"

#include <algorithm>

namespace tutti {

namespace {

constexpr std::size_t TextsInARun = 8'192; ///< whose keys are made and sorted in one step
constexpr std::size_t TextsInAMerge = 16'384;

} // namespace

TextSorter::TextSorter(TextOrder::Number count, TextOrder::Text text)
    : m_count(count)
    , m_text(std::move(text))
{
    m_inOrder.reserve(count);
}

bool TextSorter::step()
{
    if (m_next < m_count) {
        addRun();
        return false;
    }
    merge();
    return m_heads.empty();
}

TextOrder TextSorter::sorted(TextOrder::Number count, const TextOrder::Text &text)
{
    TextSorter sorter(count, text);
    while (!sorter.step()) {}
    return sorter.result();
}

void TextSorter::addRun()
{
    Run run;
    run.reserve(TextsInARun);
    for (; m_next < m_count && run.size() < TextsInARun; ++m_next)
        run.push_back({Collation::sortKey(m_text(m_next)), m_next});
    std::ranges::sort(
        run, [](const Keyed &left, const Keyed &right) { return left.key.compare(right.key) < 0; });
    m_heads.push_back({m_runs.size(), 0});
    m_runs.push_back(std::move(run));
}

void TextSorter::merge()
{
    const auto isAfter = [this](const Head &left, const Head &right) {
        return at(left).key.compare(at(right).key) > 0;
    };
    if (m_inOrder.empty())
        std::ranges::make_heap(m_heads, isAfter);
    for (std::size_t merged = 0; merged < TextsInAMerge && !m_heads.empty(); ++merged) {
        std::ranges::pop_heap(m_heads, isAfter);
        Head &head = m_heads.back();
        const Keyed &first = at(head);
        m_inOrder.push_back({first.number, m_latest && m_latest->compare(first.key) != 0});
        m_latest = first.key;
        if (++head.place < m_runs[head.run].size()) {
            std::ranges::push_heap(m_heads, isAfter);
        } else {
            m_runs[head.run] = {}; // keys are large
            m_heads.pop_back();
        }
    }
}

} // namespace tutti
