// SPDX-FileCopyrightText: 2026 The Tutti authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QtGlobal>

#include <cstddef>
#include <vector>

namespace tutti::bench {

/// Numbers by chance that are the same on every machine (integers only, SplitMix64), unlike those
/// of the standard library's distributions.
class Chance
{
public:
    explicit Chance(quint64 seed)
        : m_state(seed)
    {}

    quint64 next()
    {
        m_state += 0x9e3779b97f4a7c15ULL;
        quint64 mixed = m_state;
        mixed = (mixed ^ (mixed >> 30)) * 0xbf58476d1ce4e5b9ULL;
        mixed = (mixed ^ (mixed >> 27)) * 0x94d049bb133111ebULL;
        return mixed ^ (mixed >> 31);
    }

    /// 0 to \a end - 1.
    quint64 below(quint64 end) { return next() % end; }
    int between(int first, int last) { return first + int(below(quint64(last - first + 1))); }
    /// True \a percent times of a hundred.
    bool happens(int percent) { return below(100) < quint64(percent); }

private:
    quint64 m_state;
};

/// Picks places of a list so that the first are picked often and the last seldom.
class Popularity
{
public:
    enum class Fall {
        Steep, ///< as words: 1 / place
        Gentle, ///< as artists of a large collection: 1 / place^(3/4)
    };

    Popularity(std::size_t places, Fall fall, std::size_t flatTop);

    [[nodiscard]] std::size_t pick(Chance &chance) const;

private:
    std::vector<quint64> m_sums;
};

} // namespace tutti::bench
