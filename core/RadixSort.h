// SPDX-FileCopyrightText: 2026 The Tutti authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QtGlobal>

#include <utility>
#include <vector>

namespace tutti {

/// Sorts numbers by a key of 32 bits each, ascending; those with equal keys stay in the order in
/// which they are. In time that grows with their number alone, in steps of which a million numbers
/// take some milliseconds each.
class RadixSort
{
public:
    /// \a keyOf tells the key of each of the \a numbers; all of them are asked for here.
    template<typename KeyOf>
    RadixSort(const std::vector<quint32> &numbers, const KeyOf &keyOf)
        : m_items(numbers.size())
        , m_counts(Digits * Values)
    {
        for (std::size_t i = 0; i < numbers.size(); ++i) {
            m_items[i] = quint64(quint32(keyOf(numbers[i]))) << KeyAt | numbers[i];
            for (int which = 0; which < Digits; ++which)
                ++m_counts[std::size_t(which) * Values + digit(m_items[i], which)];
        }
    }

    /// True with the last, which puts what is sorted into \a numbers.
    [[nodiscard]] bool step(std::vector<quint32> &numbers)
    {
        if (m_step == Digits) {
            for (std::size_t i = 0; i < numbers.size(); ++i)
                numbers[i] = quint32(m_items[i]);
            return true;
        }
        sortByDigit(m_step++);
        return false;
    }

private:
    static constexpr int KeyAt = 32;
    static constexpr int DigitBits = 11;
    static constexpr int Digits = 3; // 3 × 11 bits hold a key of 32
    static constexpr std::size_t Values = std::size_t(1) << DigitBits;

    [[nodiscard]] static std::size_t digit(quint64 item, int which)
    {
        return std::size_t(item >> (KeyAt + which * DigitBits)) & (Values - 1);
    }

    void sortByDigit(int which)
    {
        std::size_t *const starts = m_counts.data() + std::size_t(which) * Values;
        if (m_items.empty() || starts[digit(m_items.front(), which)] == m_items.size())
            return; // all alike
        std::size_t start = 0;
        for (std::size_t value = 0; value < Values; ++value)
            start += std::exchange(starts[value], start);
        m_sorted.resize(m_items.size());
        for (const quint64 item : m_items)
            m_sorted[starts[digit(item, which)]++] = item;
        m_items.swap(m_sorted);
    }

    std::vector<quint64> m_items; ///< each a key and a number
    std::vector<quint64> m_sorted; ///< memory for them
    std::vector<std::size_t> m_counts; ///< of each value of each digit
    int m_step = 0;
};

} // namespace tutti
