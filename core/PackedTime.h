// SPDX-FileCopyrightText: 2026 The Tutti authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QtGlobal>

#include <array>
#include <cstring>
#include <limits>

namespace tutti {

/// A moment of this age, to the millisecond, in five bytes: from September 2001 to July 2036.
class PackedTime
{
public:
    /// UTC milliseconds since 1970, that fit.
    explicit PackedTime(qint64 ms)
        : PackedTime(quint32(ms - Middle), qint8((ms - Middle) >> LowBits))
    {}
    [[nodiscard]] static PackedTime none() { return {0, std::numeric_limits<qint8>::min()}; }

    [[nodiscard]] static bool fits(qint64 ms) { return ms > Middle - Reach && ms < Middle + Reach; }

    [[nodiscard]] bool isNone() const { return *this == none(); }
    explicit operator qint64() const
    {
        quint32 low = 0;
        std::memcpy(&low, m_low.data(), sizeof low);
        return Middle + ((qint64(m_high) << LowBits) | low);
    }
    bool operator==(const PackedTime &) const = default;

private:
    static constexpr qint64 Middle = 1'550'000'000'000; // February 2019
    static constexpr int LowBits = 32;
    static constexpr qint64 Reach = qint64(1) << (LowBits + 7);

    PackedTime(quint32 low, qint8 high)
        : m_high(high)
    {
        std::memcpy(m_low.data(), &low, sizeof low);
    }

    std::array<char, sizeof(quint32)> m_low {}; ///< not aligned
    qint8 m_high;
};

static_assert(sizeof(PackedTime) == 5);

} // namespace tutti
