// SPDX-FileCopyrightText: 2026 The Tutti authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/SongListModel.h"

#include "core/SongText.h"

#include <QHash>
#include <QLocale>

#include <algorithm>
#include <iterator>
#include <utility>

namespace tutti {

namespace {

using Slot = SongModel::Slot;

/// The album artist, or else the artist of all of them.
QString byWhom(const SongColumns &columns, std::span<const Slot> songs)
{
    if (columns.isMissing(songs.front(), SongField::Album))
        return {};
    const bool hasAlbumArtist = !columns.isMissing(songs.front(), SongField::AlbumArtist);
    const SongField field = hasAlbumArtist ? SongField::AlbumArtist : SongField::Artist;
    const NumberColumn &numbers = columns.numbers(field);
    const bool isOne = std::ranges::all_of(
        songs, [&](Slot slot) { return numbers.at(slot) == numbers.at(songs.front()); });
    return isOne ? SongText::visible(columns.value(songs.front(), field).toString()) : QString();
}

} // namespace

void SongListModel::setGrouping(const SongGrouping &grouping)
{
    if (grouping == m_grouping)
        return;
    m_grouping = grouping;
    m_arrangement = grouping.arranged(m_order);
    relist();
    emit groupingChanged();
}

std::span<const Slot> SongListModel::songsUnder(int group) const
{
    const std::size_t first = std::size_t(m_groups.at(group).place);
    const std::size_t end = std::size_t(m_groups.end(group, matchCount()));
    return std::span(*m_listed).subspan(first, end - first);
}

std::optional<SongGroupHead> SongListModel::head(int row) const
{
    if (!isHead(row))
        return {};
    const int group = m_groups.groupAtRow(row);
    const SongColumns &columns = m_songs.columns();
    const std::span<const Slot> songs = songsUnder(group);
    SongGroupHead head {m_grouping.groupName(columns, songs.front()),
                        {},
                        int(songs.size()),
                        0,
                        m_groups.at(group).isCollapsed};
    if (m_grouping.by == SongGrouping::By::Album)
        head.byWhom = byWhom(columns, songs);
    else if (m_grouping.isOfDuplicates())
        head.byWhom = SongText::visible(columns.value(songs.front(), SongField::Artist).toString());
    columns.numbers(SongField::Duration).visit([&](const auto &numbers) {
        for (const Slot slot : songs)
            head.durationMs += std::max<qint64>(NumberColumn::widened(numbers[slot]), 0);
    });
    return head;
}

QVariant SongListModel::headData(int row, int role) const
{
    if (role == IsHeadRole)
        return isHead(row);
    if (role == SongModel::IdRole)
        return 0;
    if (role == Qt::AccessibleDescriptionRole)
        return m_groups.at(m_groups.groupAtRow(row)).isCollapsed ? tr("Collapsed group")
                                                                 : tr("Expanded group");
    if (role != Qt::DisplayRole && role != Qt::AccessibleTextRole)
        return {};
    const SongGroupHead of = *head(row);
    const QString name = of.byWhom.isEmpty() ? of.name : tr("%1 – %2").arg(of.name, of.byWhom);
    return tr("%1, %2, %3")
        .arg(name, tr("%Ln songs", nullptr, of.songs),
             SongText::totalTime(of.durationMs, QLocale()));
}

int SongListModel::headOf(int row) const
{
    const int group = m_groups.groupAtRow(row);
    return group < 0 ? -1 : m_groups.at(group).row;
}

void SongListModel::setCollapsed(int row, bool isCollapsed)
{
    const int group = m_groups.groupAtRow(row);
    if (group < 0 || m_groups.at(group).isCollapsed == isCollapsed)
        return;
    const int head = m_groups.at(group).row;
    const int songs = int(songsUnder(group).size());
    if (isCollapsed)
        beginRemoveRows({}, head + 1, head + songs);
    else
        beginInsertRows({}, head + 1, head + songs);
    m_groups.setCollapsed(group, isCollapsed, matchCount());
    if (isCollapsed)
        endRemoveRows();
    else
        endInsertRows();
    emit dataChanged(index(head, 0), index(head, columnCount() - 1));
}

void SongListModel::setAllCollapsed(bool isCollapsed)
{
    if (m_groups.isEmpty())
        return;
    emit layoutAboutToBeChanged({}, VerticalSortHint);
    SongGroups groups = m_groups;
    groups.setAllCollapsed(isCollapsed, matchCount());
    const QModelIndexList from = persistentIndexList();
    const QModelIndexList to = indexesAfter(from, m_listed, groups);
    m_groups = std::move(groups);
    changePersistentIndexList(from, to);
    emit layoutChanged({}, VerticalSortHint);
}

Song SongListModel::song(int row) const
{
    return m_songs.columns().song((*m_listed)[std::size_t(m_groups.placeAt(row))]);
}

qint64 SongListModel::id(int row) const
{
    return isHead(row) ? 0 : idOf((*m_listed)[std::size_t(m_groups.placeAt(row))]);
}

qint64 SongListModel::idOf(Slot slot) const
{
    return m_songs.columns().isUsed(slot) ? m_songs.columns().id(slot) : 0;
}

int SongListModel::rowOf(qint64 id) const
{
    const int row = m_songs.rowOf(id);
    const int place = row < 0 ? -1 : position(m_songs.slotAt(row));
    return place < 0 ? -1 : m_groups.rowAt(place);
}

QList<qint64> SongListModel::ids(RowRange places) const
{
    QList<qint64> ids;
    ids.reserve(places.size());
    for (int place = places.first; place <= places.last; ++place)
        ids += idOf((*m_listed)[std::size_t(place)]);
    return ids;
}

RowRange SongListModel::places(RowRange rows) const
{
    const int group = m_groups.groupAtRow(rows.last);
    const int last
        = isHead(rows.last) ? m_groups.end(group, matchCount()) - 1 : m_groups.placeAt(rows.last);
    return {m_groups.placeAt(rows.first), last};
}

QVariant SongListModel::value(int place, SongField field, int role) const
{
    return m_songs.value((*m_listed)[std::size_t(place)], field, role);
}

int SongListModel::reveal(qint64 id)
{
    const int row = m_songs.rowOf(id);
    const int place = row < 0 ? -1 : position(m_songs.slotAt(row));
    if (place < 0)
        return -1;
    if (const int group = m_groups.groupAtPlace(place); group >= 0)
        setCollapsed(m_groups.at(group).row, false);
    return m_groups.rowAt(place);
}

/// Songs that are listed and no longer doubles, though nothing was done to them.
SongListModel::Slots SongListModel::left() const
{
    Slots songs;
    std::ranges::copy_if(*m_listed, std::back_inserter(songs), [this](Slot slot) {
        return m_songs.columns().isUsed(slot) && !m_unsettled.contains(slot) && !matches(slot);
    });
    return songs;
}

bool SongListModel::matches(Slot slot) const
{
    const bool isHit = m_query.isEmpty() || m_index.isHit(m_query, slot);
    return isHit && (!m_grouping.isOfDuplicates() || m_songs.duplicates().key(slot) != 0);
}

bool SongListModel::isListed(Slot slot) const
{
    return slot < m_isListed.size() && m_isListed[slot] != 0;
}

SongGroups SongListModel::groupsOf(const SlotList &songs) const
{
    return isGrouped() ? m_groups.made(m_songs, m_grouping, *songs, m_unsettled) : m_groups.none();
}

/// Whether one of \a songs comes, goes, or is no longer of the group in which it is listed.
bool SongListModel::changesGroups(const Slots &songs) const
{
    return m_grouping.isOfDuplicates() || std::ranges::any_of(songs, [this](Slot slot) {
               const int place = position(slot);
               return place < 0 || !matches(slot)
                   || m_groups.at(m_groups.groupAtPlace(place)).key
                          != m_grouping.key(m_songs, slot);
           });
}

/// Where \a indexes lead when \a songs in \a groups are listed.
QModelIndexList SongListModel::indexesAfter(const QModelIndexList &indexes, const SlotList &songs,
                                            const SongGroups &groups) const
{
    if (indexes.isEmpty())
        return {};
    QModelIndexList result;
    std::vector<int> placeOf(m_songs.columns().size(), -1);
    for (std::size_t place = 0; place < songs->size(); ++place)
        placeOf[(*songs)[place]] = int(place);
    QHash<SongGroups::Key, int> headRows;
    for (int group = 0; group < groups.count() && !m_groups.isEmpty(); ++group)
        headRows.insert(groups.at(group).key, groups.at(group).row);
    for (const QModelIndex &index : indexes) {
        int row = -1;
        if (isHead(index.row())) {
            row = headRows.value(m_groups.at(m_groups.groupAtRow(index.row())).key, -1);
        } else {
            const int place = placeOf[(*m_listed)[std::size_t(m_groups.placeAt(index.row()))]];
            row = place < 0 ? -1 : groups.rowAt(place);
        }
        result += row < 0 ? QModelIndex() : createIndex(row, index.column());
    }
    return result;
}

} // namespace tutti
