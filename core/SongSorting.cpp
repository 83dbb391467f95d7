// SPDX-FileCopyrightText: 2026 The Tutti authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/SongSorting.h"

#include <limits>
#include <type_traits>
#include <utility>

namespace tutti {

SongSorting::SongSorting(const SongColumns &columns, const TextRanks &ranks,
                         QList<SongOrder::Key> keys, std::vector<Slot> songs)
    : m_columns(columns)
    , m_ranks(ranks)
    , m_keys(std::move(keys))
    , m_songs(std::move(songs))
{}

bool SongSorting::step()
{
    if (!m_pass && !m_keys.isEmpty())
        begin(m_keys.first());
    else if (m_pass && m_pass->step(m_songs))
        m_pass.reset();
    return !m_pass && m_keys.isEmpty();
}

void SongSorting::begin(const SongOrder::Key &key)
{
    if (info(key.field).type == SongFieldInfo::Type::Text)
        beginByText(key);
    else
        beginByNumber(key);
    if (!m_isUpperHalf)
        m_keys.removeFirst();
}

void SongSorting::beginByText(const SongOrder::Key &key)
{
    constexpr quint32 Missing = std::numeric_limits<quint32>::max();
    const std::vector<quint32> &all = m_ranks.ranks(key.field);
    const quint32 turn = key.direction == Qt::DescendingOrder ? Missing : 0;
    if (SongColumns::isPooled(key.field)) {
        m_columns.numbers(key.field).visit([&](const auto &numbers) {
            m_pass.emplace(m_songs, [&](Slot slot) {
                const auto number = std::size_t(NumberColumn::widened(numbers[slot]));
                return number == TextPool::Empty ? Missing : all[number] ^ turn;
            });
        });
    } else if (canBeMissing(key.field)) {
        m_pass.emplace(m_songs, [&](Slot slot) {
            return m_columns.isMissing(slot, key.field) ? Missing : all[slot] ^ turn;
        });
    } else {
        m_pass.emplace(m_songs, [&](Slot slot) { return all[slot] ^ turn; });
    }
}

void SongSorting::beginByNumber(const SongOrder::Key &key)
{
    const bool isDown = key.direction == Qt::DescendingOrder;
    const bool zeroIsMissing = info(key.field).isMissing(QVariant(qint64(0)));
    m_columns.numbers(key.field).visit([&](const auto &numbers) {
        using Narrow = typename std::decay_t<decltype(numbers)>::value_type;
        constexpr int HalfBits = 32;
        constexpr bool IsHalf = std::is_integral_v<Narrow> && sizeof(Narrow) <= sizeof(quint32);
        using Turned = std::conditional_t<IsHalf, quint32, quint64>;
        constexpr Turned Missing = std::numeric_limits<Turned>::max();
        const auto keyOf = [&](Slot slot) {
            const qint64 number = NumberColumn::widened(numbers[slot]);
            if (number == NumberColumn::None || (zeroIsMissing && number == 0))
                return Missing;
            // Turned so that negative numbers come before positive ones; the least of all is none.
            const qint64 stepped = key.step == 1 ? number : number / key.step;
            const Turned turned = (Turned(stepped) ^ (Missing / 2 + 1)) - 1;
            return isDown ? Missing - 1 - turned : turned;
        };
        const int shift = std::exchange(m_isUpperHalf, !IsHalf && !m_isUpperHalf) ? HalfBits : 0;
        m_pass.emplace(m_songs, [&](Slot slot) { return quint32(quint64(keyOf(slot)) >> shift); });
    });
}

} // namespace tutti
