// SPDX-FileCopyrightText: 2026 The Tutti authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

#include <functional>
#include <vector>

namespace tutti {

/// The order, in the user's language, of many texts that are known by number; and a rank for each,
/// so that a million comparisons are of numbers. Texts that sort alike have one rank. Ranks have
/// gaps, so that a new text mostly finds one without another's being changed.
class TextOrder
{
public:
    using Number = quint32;
    using Text = std::function<QString(Number)>;

    static constexpr quint32 Unranked = 0;

    /// Of texts 0 to \a ranks' size; \a inOrder holds their numbers, and where each differs from
    /// the one before it.
    struct Entry
    {
        Number number;
        bool isNew; ///< sorts behind the one before
    };
    TextOrder() = default;
    explicit TextOrder(const std::vector<Entry> &inOrder);

    [[nodiscard]] std::size_t size() const { return m_ranks.size(); }
    [[nodiscard]] const std::vector<quint32> &ranks() const { return m_ranks; } ///< by number
    [[nodiscard]] quint32 rank(Number number) const { return m_ranks[number]; }

    /// Takes in texts that are new or have changed; \a text tells those of all numbers.
    void place(std::vector<Number> numbers, const Text &text);

private:
    void takeOut(const std::vector<Number> &numbers);
    void placeOne(Number number, const Text &text);
    void placeMany(const std::vector<Number> &numbers, const Text &text);
    void rankAnew(const std::vector<Entry> &inOrder);

    std::vector<quint32> m_ranks; ///< by number
    std::vector<Number> m_order;
};

} // namespace tutti
