// SPDX-FileCopyrightText: 2026 The Tutti authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/NumberColumn.h"

#include <algorithm>

namespace tutti {

void NumberColumn::reserve(std::size_t size)
{
    std::visit([size](auto &numbers) { numbers.reserve(size); }, m_numbers);
}

void NumberColumn::append(qint64 number)
{
    makeRoomFor(number);
    std::visit(
        [number](auto &numbers) {
            using Narrow = typename std::decay_t<decltype(numbers)>::value_type;
            numbers.push_back(narrowed<Narrow>(number));
        },
        m_numbers);
}

void NumberColumn::set(std::size_t slot, qint64 number)
{
    makeRoomFor(number);
    std::visit(
        [slot, number](auto &numbers) {
            using Narrow = typename std::decay_t<decltype(numbers)>::value_type;
            numbers[slot] = narrowed<Narrow>(number);
        },
        m_numbers);
}

void NumberColumn::makeRoomFor(qint64 number)
{
    const bool isRoom = std::visit(
        [number](const auto &numbers) {
            return fits<typename std::decay_t<decltype(numbers)>::value_type>(number);
        },
        m_numbers);
    if (isRoom)
        return;
    if (canHold<qint16>(number))
        widenTo<qint16>();
    else if (canHold<qint32>(number))
        widenTo<qint32>();
    else if (canHold<PackedTime>(number))
        widenTo<PackedTime>();
    else
        widenTo<qint64>();
}

template<typename Narrow>
bool NumberColumn::canHold(qint64 number) const
{
    return fits<Narrow>(number) && visit([](const auto &numbers) {
               return std::ranges::all_of(
                   numbers, [](const auto &each) { return fits<Narrow>(widened(each)); });
           });
}

template<typename Narrow>
void NumberColumn::widenTo()
{
    m_numbers = visit([](const auto &numbers) {
        std::vector<Narrow> wide;
        wide.reserve(numbers.capacity());
        for (const auto &number : numbers)
            wide.push_back(narrowed<Narrow>(widened(number)));
        return decltype(m_numbers)(std::move(wide));
    });
}

} // namespace tutti
