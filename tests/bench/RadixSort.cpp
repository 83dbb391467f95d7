// SPDX-FileCopyrightText: 2026 The Tutti authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/bench/RadixSort.h"

#include <algorithm>
#include <array>
#include <utility>

namespace tutti::bench {

namespace {

constexpr int DigitBits = 11;
constexpr std::size_t Digits = std::size_t(1) << DigitBits;

} // namespace

RadixSort::RadixSort(std::vector<quint32> ranks)
    : m_ranks(std::move(ranks))
    , m_keys(m_ranks.size())
    , m_other(m_ranks.size())
{}

std::vector<quint32> RadixSort::sorted()
{
    for (std::size_t row = 0; row < m_ranks.size(); ++row)
        m_keys[row] = quint64(m_ranks[row]) << 32 | row;
    for (int shift = 0; shift < 64; shift += DigitBits) {
        std::array<std::size_t, Digits> places {};
        for (const quint64 key : m_keys)
            ++places[(key >> shift) % Digits];
        if (std::ranges::find(places, m_keys.size()) != places.end())
            continue; // all are equal here
        std::size_t place = 0;
        for (std::size_t &count : places)
            place += std::exchange(count, place);
        for (const quint64 key : m_keys)
            m_other[places[(key >> shift) % Digits]++] = key;
        m_keys.swap(m_other);
    }
    std::vector<quint32> rows(m_keys.size());
    std::ranges::transform(m_keys, rows.begin(), [](quint64 key) { return quint32(key); });
    return rows;
}

} // namespace tutti::bench
