// SPDX-FileCopyrightText: 2026 The Tutti authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/PackedTime.h"

#include <QtGlobal>

#include <limits>
#include <type_traits>
#include <variant>
#include <vector>

namespace tutti {

/// A number, or none, for each slot, in the narrowest width that all of them fit into: most fields
/// of songs need one or two bytes, times five.
class NumberColumn
{
public:
    static constexpr qint64 None = std::numeric_limits<qint64>::min();

    /// Calls \a visitor with the vector of whatever width it is; widened() reads its elements.
    template<typename Visitor>
    auto visit(const Visitor &visitor) const
    {
        return std::visit(visitor, m_numbers);
    }
    template<typename Narrow>
    [[nodiscard]] static qint64 widened(Narrow number)
    {
        if constexpr (std::is_same_v<Narrow, PackedTime>)
            return number.isNone() ? None : qint64(number);
        else
            return number == std::numeric_limits<Narrow>::min() ? None : qint64(number);
    }

    [[nodiscard]] std::size_t size() const
    {
        return std::visit([](const auto &numbers) { return numbers.size(); }, m_numbers);
    }
    void reserve(std::size_t size);

    [[nodiscard]] qint64 at(std::size_t slot) const
    {
        return visit([slot](const auto &numbers) { return widened(numbers[slot]); });
    }
    void append(qint64 number);
    void set(std::size_t slot, qint64 number);

private:
    template<typename Narrow>
    [[nodiscard]] static bool fits(qint64 number)
    {
        if (number == None)
            return true;
        if constexpr (std::is_same_v<Narrow, PackedTime>)
            return PackedTime::fits(number);
        else
            return number > std::numeric_limits<Narrow>::min()
                && number <= std::numeric_limits<Narrow>::max();
    }
    template<typename Narrow>
    [[nodiscard]] static Narrow narrowed(qint64 number)
    {
        if constexpr (std::is_same_v<Narrow, PackedTime>)
            return number == None ? PackedTime::none() : PackedTime(number);
        else
            return number == None ? std::numeric_limits<Narrow>::min() : Narrow(number);
    }
    template<typename Narrow>
    [[nodiscard]] bool canHold(qint64 number) const; ///< beside all that there are
    template<typename Narrow>
    void widenTo();
    void makeRoomFor(qint64 number);

    std::variant<std::vector<qint8>, std::vector<qint16>, std::vector<qint32>,
                 std::vector<PackedTime>, std::vector<qint64>>
        m_numbers;
};

} // namespace tutti
