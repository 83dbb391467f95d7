// SPDX-FileCopyrightText: 2026 The Tutti authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/bench/Chance.h"

#include <algorithm>

namespace tutti::bench {

namespace {

quint64 squareRoot(quint64 number)
{
    quint64 root = 0;
    for (quint64 bit = quint64(1) << 31; bit > 0; bit >>= 1) {
        if ((root | bit) * (root | bit) <= number)
            root |= bit;
    }
    return root;
}

} // namespace

Popularity::Popularity(std::size_t places, Fall fall, std::size_t flatTop)
{
    constexpr quint64 Weight = quint64(1) << 40;
    quint64 sum = 0;
    m_sums.reserve(places);
    for (std::size_t place = 0; place < places; ++place) {
        const quint64 rank = place + flatTop;
        const quint64 divisor
            = fall == Fall::Steep ? rank << 12 : squareRoot((rank << 12) * squareRoot(rank << 24));
        sum += Weight / divisor;
        m_sums.push_back(sum);
    }
}

std::size_t Popularity::pick(Chance &chance) const
{
    const quint64 point = chance.below(m_sums.back());
    return std::size_t(std::ranges::upper_bound(m_sums, point) - m_sums.begin());
}

} // namespace tutti::bench
