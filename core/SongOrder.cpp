// SPDX-FileCopyrightText: 2026 The Tutti authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/SongOrder.h"

#include "core/Collation.h"

#include <algorithm>
#include <array>

namespace tutti {

namespace {

constexpr std::array TieBreakers {SongField::Artist, SongField::Album, SongField::Disc,
                                  SongField::Track, SongField::Title};

template<typename T>
int threeWay(const T &left, const T &right)
{
    return left < right ? -1 : right < left ? 1 : 0;
}

int compareKeys(const QString &left, const QCollatorSortKey &leftKey, const QString &right,
                const QCollatorSortKey &rightKey)
{
    return left == right ? 0 : leftKey.compare(rightKey);
}

int compareOthers(const SongFieldInfo &field, const Song &left, const Song &right)
{
    const QVariant leftValue = field.value(left);
    const QVariant rightValue = field.value(right);
    if (field.type == SongFieldInfo::Type::Text)
        return Collation::compare(leftValue.toString(), rightValue.toString());
    return threeWay(leftValue.toLongLong(), rightValue.toLongLong());
}

bool isMissing(SongField field, const Song &song)
{
    switch (field) {
    case SongField::Title:
        return song.title.isEmpty();
    case SongField::Artist:
        return song.artist.isEmpty();
    case SongField::Album:
        return song.album.isEmpty();
    case SongField::Year:
        return !song.year;
    case SongField::Track:
        return !song.track;
    case SongField::Disc:
        return !song.disc;
    default:
        return info(field).isMissing(info(field).value(song));
    }
}

int compareValues(SongField field, const SongRow &left, const SongRow &right)
{
    switch (field) {
    case SongField::Title:
        return compareKeys(left.song.title, left.titleKey, right.song.title, right.titleKey);
    case SongField::Artist:
        return compareKeys(left.song.artist, left.artistKey, right.song.artist, right.artistKey);
    case SongField::Album:
        return compareKeys(left.song.album, left.albumKey, right.song.album, right.albumKey);
    case SongField::Year:
        return threeWay(left.song.year, right.song.year);
    case SongField::Track:
        return threeWay(left.song.track, right.song.track);
    case SongField::Disc:
        return threeWay(left.song.disc, right.song.disc);
    default:
        return compareOthers(info(field), left.song, right.song);
    }
}

int compare(SongField field, Qt::SortOrder direction, const SongRow &left, const SongRow &right)
{
    const bool leftMissing = isMissing(field, left.song);
    const bool rightMissing = isMissing(field, right.song);
    if (leftMissing || rightMissing)
        return threeWay(leftMissing, rightMissing);
    const int result = compareValues(field, left, right);
    return direction == Qt::AscendingOrder ? result : -result;
}

} // namespace

bool SongOrder::isBefore(const SongRow &left, const SongRow &right) const
{
    if (const int result = compare(field, direction, left, right))
        return result < 0;
    for (const SongField breaker : TieBreakers) {
        if (const int result = compare(breaker, Qt::AscendingOrder, left, right))
            return result < 0;
    }
    return left.song.id < right.song.id;
}

bool SongOrder::dependsOn(const Song &before, const Song &after) const
{
    const auto differs = [&](SongField of) { return info(of).value(before) != info(of).value(after); };
    return differs(field) || std::ranges::any_of(TieBreakers, differs);
}

} // namespace tutti
