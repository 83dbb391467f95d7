// SPDX-FileCopyrightText: 2026 The Tutti authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/SongOrder.h"

#include "core/Collation.h"

#include <algorithm>
#include <array>
#include <limits>

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

namespace {

/// What decides about most rows, side by side in memory.
struct SortItem
{
    qint64 value; ///< in the order's field, turned over for a descending order
    quint32 artist;
    int row;
};

/// Values in the order of the field, ascending.
std::vector<qint64> valuesOf(SongField field, const SongModel &songs)
{
    std::vector<qint64> values(std::size_t(songs.rowCount()));
    const SongFieldInfo &of = info(field);
    if (of.type == SongFieldInfo::Type::Text) {
        std::ranges::copy(songs.ranks().of(field), values.begin());
        return values;
    }
    for (std::size_t row = 0; row < values.size(); ++row)
        values[row] = of.value(songs.song(int(row))).toLongLong();
    return values;
}

} // namespace

std::vector<int> SongOrder::sorted(const SongModel &songs) const
{
    const std::vector<qint64> values = valuesOf(field, songs);
    const std::vector<quint32> &artists = songs.ranks().of(SongField::Artist);
    const bool isDescending = direction == Qt::DescendingOrder;
    std::vector<SortItem> items(values.size());
    for (std::size_t row = 0; row < items.size(); ++row) {
        const qint64 value = isDescending ? -values[row] : values[row];
        const bool isLast = isMissing(field, songs.song(int(row)));
        items[row] = {isLast ? std::numeric_limits<qint64>::max() : value, artists[row], int(row)};
    }
    std::ranges::sort(items, [&](const SortItem &left, const SortItem &right) {
        if (left.value != right.value)
            return left.value < right.value;
        if (left.artist != right.artist)
            return left.artist < right.artist;
        return isBefore(songs.row(left.row), songs.row(right.row));
    });
    std::vector<int> rows(items.size());
    std::ranges::transform(items, rows.begin(), &SortItem::row);
    return rows;
}

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
    const auto differs
        = [&](SongField of) { return info(of).value(before) != info(of).value(after); };
    return differs(field) || std::ranges::any_of(TieBreakers, differs);
}

} // namespace tutti
