// SPDX-FileCopyrightText: 2026 The Tutti authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QtGlobal>

#include <utility>
#include <vector>

namespace tutti {

namespace RadixSort {

/// Sorts \a numbers by the keys that \a keyOf tells for each, ascending; those with equal keys stay
/// in the order in which they are. In time that grows with their number alone.
template<typename KeyOf>
void sort(std::vector<quint32> &numbers, const KeyOf &keyOf)
{
    constexpr int KeyAt = 32;
    constexpr int DigitBits = 11;
    constexpr int Digits = 3; // 3 × 11 bits hold a key of 32
    constexpr std::size_t Values = std::size_t(1) << DigitBits;
    const auto digit = [](quint64 item, int which) {
        return std::size_t(item >> (KeyAt + which * DigitBits)) & (Values - 1);
    };
    std::vector<quint64> items(numbers.size());
    std::vector<std::size_t> counts(Digits * Values);
    for (std::size_t i = 0; i < numbers.size(); ++i) {
        items[i] = quint64(quint32(keyOf(numbers[i]))) << KeyAt | numbers[i];
        for (int which = 0; which < Digits; ++which)
            ++counts[std::size_t(which) * Values + digit(items[i], which)];
    }
    std::vector<quint64> sorted(items.size());
    for (int which = 0; which < Digits; ++which) {
        std::size_t *const starts = counts.data() + std::size_t(which) * Values;
        if (!items.empty() && starts[digit(items.front(), which)] == items.size())
            continue; // all alike
        std::size_t start = 0;
        for (std::size_t value = 0; value < Values; ++value)
            start += std::exchange(starts[value], start);
        for (const quint64 item : items)
            sorted[starts[digit(item, which)]++] = item;
        items.swap(sorted);
    }
    for (std::size_t i = 0; i < numbers.size(); ++i)
        numbers[i] = quint32(items[i]);
}

} // namespace RadixSort

} // namespace tutti
