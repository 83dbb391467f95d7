// SPDX-FileCopyrightText: 2026 The Tutti authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/TextOrder.h"

#include <QCollatorSortKey>

#include <optional>
#include <vector>

namespace tutti {

/// Puts many texts in order, in slices between which a thread can do other work.
class TextSorter
{
public:
    /// Of the texts 0 to \a count.
    TextSorter(TextOrder::Number count, TextOrder::Text text);

    /// Works for some milliseconds; true once it is done.
    [[nodiscard]] bool step();

    /// Once it is done.
    [[nodiscard]] TextOrder result() const { return TextOrder(m_inOrder); }

    /// All at once.
    [[nodiscard]] static TextOrder sorted(TextOrder::Number count, const TextOrder::Text &text);

private:
    struct Keyed
    {
        QCollatorSortKey key;
        TextOrder::Number number;
    };
    using Run = std::vector<Keyed>;
    struct Head ///< what comes next of a run
    {
        std::size_t run;
        std::size_t place;
    };

    void addRun();
    void merge();
    [[nodiscard]] const Keyed &at(const Head &head) const { return m_runs[head.run][head.place]; }

    const TextOrder::Number m_count;
    const TextOrder::Text m_text;
    TextOrder::Number m_next = 0;
    std::vector<Run> m_runs;
    std::vector<Head> m_heads; ///< a heap, the first text on top
    std::vector<TextOrder::Entry> m_inOrder;
    std::optional<QCollatorSortKey> m_latest;
};

} // namespace tutti
