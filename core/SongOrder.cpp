// SPDX-FileCopyrightText: 2026 The Tutti authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/SongOrder.h"

#include "core/RadixSort.h"
#include "core/SongText.h"

#include <QStringList>

#include <algorithm>
#include <array>
#include <limits>

namespace tutti {

namespace {

using Slot = SongColumns::Slot;

constexpr std::array TieBreakers {SongField::Artist, SongField::Album, SongField::Disc,
                                  SongField::Track, SongField::Title};

bool isText(SongField field)
{
    return info(field).type == SongFieldInfo::Type::Text;
}

int threeWay(qint64 left, qint64 right)
{
    return left < right ? -1 : right < left ? 1 : 0;
}

/// Titles are always there; looking at each of a million takes its time.
bool canBeMissing(SongField field)
{
    return field != SongField::Title;
}

int compare(const SongColumns &songs, const TextRanks &ranks, const SongOrder::Key &key, Slot left,
            Slot right)
{
    const bool canMiss = canBeMissing(key.field);
    const bool leftMissing = canMiss && songs.isMissing(left, key.field);
    const bool rightMissing = canMiss && songs.isMissing(right, key.field);
    if (leftMissing || rightMissing)
        return threeWay(leftMissing, rightMissing);
    const auto value = [&](Slot slot) {
        return isText(key.field) ? qint64(ranks.rank(slot, key.field))
                                 : songs.numbers(key.field).at(slot) / key.step;
    };
    const int result = threeWay(value(left), value(right));
    return key.direction == Qt::AscendingOrder ? result : -result;
}

void sortByText(const SongColumns &songs, const TextRanks &ranks, const SongOrder::Key &key,
                std::vector<Slot> &list)
{
    constexpr quint32 Missing = std::numeric_limits<quint32>::max();
    const std::vector<quint32> &all = ranks.ranks(key.field);
    const quint32 turn = key.direction == Qt::DescendingOrder ? Missing : 0;
    if (SongColumns::isPooled(key.field)) {
        songs.numbers(key.field).visit([&](const auto &numbers) {
            RadixSort::sort(list, [&](Slot slot) {
                const auto number = std::size_t(NumberColumn::widened(numbers[slot]));
                return number == TextPool::Empty ? Missing : all[number] ^ turn;
            });
        });
    } else if (canBeMissing(key.field)) {
        RadixSort::sort(list, [&](Slot slot) {
            return songs.isMissing(slot, key.field) ? Missing : all[slot] ^ turn;
        });
    } else {
        RadixSort::sort(list, [&](Slot slot) { return all[slot] ^ turn; });
    }
}

void sortByNumber(const SongColumns &songs, const SongOrder::Key &key, std::vector<Slot> &list)
{
    constexpr quint64 Missing = std::numeric_limits<quint64>::max();
    constexpr int HalfBits = 32;
    const bool isDown = key.direction == Qt::DescendingOrder;
    const bool zeroIsMissing = info(key.field).isMissing(QVariant(qint64(0)));
    songs.numbers(key.field).visit([&](const auto &numbers) {
        const auto keyOf = [&](Slot slot) {
            const qint64 number = NumberColumn::widened(numbers[slot]);
            if (number == NumberColumn::None || (zeroIsMissing && number == 0))
                return Missing;
            // Turned so that negative numbers come before positive ones.
            const qint64 stepped = key.step == 1 ? number : number / key.step;
            const quint64 turned = quint64(stepped) ^ (quint64(1) << 63);
            return isDown ? ~turned : turned;
        };
        RadixSort::sort(list, [&](Slot slot) { return quint32(keyOf(slot)); });
        RadixSort::sort(list, [&](Slot slot) { return quint32(keyOf(slot) >> HalfBits); });
    });
}

void sortBy(const SongColumns &songs, const TextRanks &ranks, const SongOrder::Key &key,
            std::vector<Slot> &list)
{
    if (isText(key.field))
        sortByText(songs, ranks, key, list);
    else
        sortByNumber(songs, key, list);
}

} // namespace

tl::expected<SongOrder, QString> SongOrder::parsed(const QString &text)
{
    SongOrder order {{}};
    for (QString name : text.split(u',')) {
        const bool isDownwards = name.startsWith(u'-');
        if (isDownwards)
            name.remove(0, 1);
        const auto field = SongText::named(name);
        if (!field)
            return tl::unexpected(name);
        order.keys += {field->field, isDownwards ? Qt::DescendingOrder : Qt::AscendingOrder};
    }
    return order;
}

QString SongOrder::text() const
{
    QStringList names;
    for (const Key &key : keys)
        names += (key.direction == Qt::DescendingOrder ? QStringLiteral("-") : QString())
               + info(key.field).column();
    return names.join(u',');
}

bool SongOrder::isBefore(const SongColumns &songs, const TextRanks &ranks, Slot left,
                         Slot right) const
{
    for (const Key &key : keys) {
        if (const int result = compare(songs, ranks, key, left, right))
            return result < 0;
    }
    for (const SongField breaker : TieBreakers) {
        if (const int result = compare(songs, ranks, {breaker, Qt::AscendingOrder}, left, right))
            return result < 0;
    }
    return songs.id(left) < songs.id(right);
}

SongFieldSet SongOrder::fields() const
{
    SongFieldSet fields;
    for (const Key &key : keys)
        fields.set(std::size_t(key.field));
    for (const SongField breaker : TieBreakers)
        fields.set(std::size_t(breaker));
    return fields;
}

void SongOrder::sort(const SongColumns &songs, const TextRanks &ranks,
                     std::vector<Slot> &list) const
{
    if (*this == SongOrder {})
        return;
    for (auto key = keys.crbegin(); key != keys.crend(); ++key)
        sortBy(songs, ranks, *key, list);
}

bool SongOrder::sortAnew(const SongColumns &songs, const TextRanks &ranks, std::vector<Slot> &list,
                         std::size_t pass)
{
    const std::size_t left = TieBreakers.size() - 1 - pass;
    sortBy(songs, ranks, {TieBreakers[left], Qt::AscendingOrder}, list);
    return left == 0;
}

void SongOrder::mergeIn(const SongColumns &songs, const TextRanks &ranks, std::vector<Slot> added,
                        std::vector<Slot> &sorted) const
{
    const auto before = [&](Slot left, Slot right) { return isBefore(songs, ranks, left, right); };
    std::ranges::sort(added, before);
    std::vector<Slot> all;
    all.reserve(sorted.size() + added.size());
    auto from = sorted.cbegin();
    for (const Slot slot : added) {
        const auto to = std::lower_bound(from, sorted.cend(), slot, before);
        all.insert(all.end(), from, to);
        all.push_back(slot);
        from = to;
    }
    all.insert(all.end(), from, sorted.cend());
    sorted = std::move(all);
}

} // namespace tutti
