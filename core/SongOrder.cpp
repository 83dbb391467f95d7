// SPDX-FileCopyrightText: 2026 The Tutti authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/SongOrder.h"

#include "core/SongSorting.h"
#include "core/SongText.h"

#include <QStringList>

#include <algorithm>
#include <array>
#include <utility>

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

int compare(const SongColumns &songs, const TextRanks &ranks, const SongOrder::Key &key, Slot left,
            Slot right)
{
    const bool canMiss = SongSorting::canBeMissing(key.field);
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
    SongSorting sorting(songs, ranks, {keys.crbegin(), keys.crend()}, std::move(list));
    while (!sorting.step()) {}
    list = std::move(sorting.songs());
}

SongSorting SongOrder::sortingAnew(const SongColumns &songs, const TextRanks &ranks,
                                   std::vector<Slot> list)
{
    QList<Key> all;
    for (auto breaker = TieBreakers.crbegin(); breaker != TieBreakers.crend(); ++breaker)
        all += Key {*breaker, Qt::AscendingOrder};
    return {songs, ranks, all, std::move(list)};
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
