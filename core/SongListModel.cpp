// SPDX-FileCopyrightText: 2026 The Tutti authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/SongListModel.h"

#include "core/RowRanges.h"

#include <algorithm>
#include <limits>
#include <unordered_map>
#include <utility>

namespace tutti {

namespace {

/// Up to so many songs move one by one; more come as one layout change.
constexpr std::size_t MostMovesOneByOne = 32;
constexpr auto AtTheTop = std::numeric_limits<SongModel::Slot>::max(); ///< before the first

} // namespace

SongListModel::SongListModel(const SongModel &songs, QObject *parent)
    : QAbstractTableModel(parent)
    , m_songs(songs)
    , m_index(songs.columns())
{
    connect(&songs, &SongModel::applied, this, &SongListModel::follow);
    const auto sortNow = [this] { m_isSorted ? void() : relist(); };
    connect(&songs, &SongModel::loadingChanged, this, sortNow);
    connect(&songs.ranking(), &SongRanking::ranked, this, sortNow);
    connect(&songs.duplicates(), &SongDuplicates::changed, this,
            [this] { m_isSorted ? follow({}) : relist(); });
    relist();
}

int SongListModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : m_groups.rows(int(m_listed->size()));
}

int SongListModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : m_songs.columnCount();
}

QVariant SongListModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    if (role == IsHeadRole || isHead(index.row()))
        return headData(index.row(), role);
    if (m_describe && (role == Qt::ToolTipRole || role == Qt::AccessibleDescriptionRole))
        return m_describe(index);
    return m_songs.value((*m_listed)[std::size_t(m_groups.placeAt(index.row()))],
                         SongField(index.column()), role);
}

QVariant SongListModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    const QVariant heading = m_songs.headerData(section, orientation, role);
    const bool showsOrder
        = role == Qt::DisplayRole && orientation == Qt::Horizontal && m_order.keys.size() > 1;
    for (qsizetype i = 0; showsOrder && i < m_order.keys.size(); ++i) {
        const SongOrder::Key &key = m_order.keys[i];
        if (int(key.field) == section)
            return QStringLiteral("%1 %2%3")
                .arg(heading.toString())
                .arg(i + 1)
                .arg(key.direction == Qt::AscendingOrder ? QChar(u'↑') : QChar(u'↓'));
    }
    return heading;
}

Qt::ItemFlags SongListModel::flags(const QModelIndex &index) const
{
    if (!index.isValid())
        return {};
    const bool canEdit
        = m_isEditable && !isHead(index.row()) && info(SongField(index.column())).editable;
    return Qt::ItemIsSelectable | Qt::ItemIsEnabled | Qt::ItemIsDragEnabled
         | Qt::ItemNeverHasChildren | (canEdit ? Qt::ItemIsEditable : Qt::NoItemFlags);
}

void SongListModel::setQuery(const SongQuery &query)
{
    if (query == m_query)
        return;
    m_query = query;
    list(arranged());
}

void SongListModel::setOrder(const SongOrder &order)
{
    if (order == m_order)
        return;
    m_order = order;
    m_arrangement = m_grouping.arranged(m_order);
    emit headerDataChanged(Qt::Horizontal, 0, columnCount() - 1);
    relist();
}

void SongListModel::sort(int column, Qt::SortOrder direction)
{
    if (column >= 0 && column < columnCount())
        setOrder(SongOrder::by(SongField(column), direction));
}

void SongListModel::setHeld(bool held)
{
    m_isHeld = held;
    if (held || m_unsettled.isEmpty() || !m_isSorted)
        return;
    const QSet<Slot> waiting = std::exchange(m_unsettled, {});
    settle({waiting.begin(), waiting.end()});
}

void SongListModel::follow(const SongModel::Change &change)
{
    m_isListed.resize(m_songs.columns().size());
    if (m_isSorted && !canSort()) {
        m_isSorted = false;
        list(m_listed); // without heads
        emit sortedChanged();
    }
    Slots misplaced;
    const quint64 duplicates = m_songs.duplicates().state();
    const bool isRegrouped
        = m_grouping.isOfDuplicates() && std::exchange(m_duplicatesSeen, duplicates) != duplicates;
    const SongFieldSet ordering = m_arrangement.fields() | m_grouping.fields();
    for (const auto &[slot, fields] : change.updated) {
        const bool staysPut = (fields & ordering).none() && isListed(slot) == matches(slot);
        if (!staysPut)
            misplaced.push_back(slot);
    }
    if (m_isHeld && isRegrouped)
        std::ranges::copy(left(), std::back_inserter(misplaced));
    if (m_isHeld && m_isSorted && !misplaced.empty()) {
        m_unsettled.unite({misplaced.begin(), misplaced.end()});
        std::erase_if(m_sorted.own(), [this](Slot slot) { return m_unsettled.contains(slot); });
        misplaced.clear();
    }
    takeOut(change.removed);
    announce(change.updated);
    if (!m_isSorted)
        return append(change.inserted);
    misplaced.insert(misplaced.end(), change.inserted.begin(), change.inserted.end());
    if (misplaced.empty() && isRegrouped)
        return list(arranged());
    settle(misplaced);
}

void SongListModel::takeOut(const Slots &removed)
{
    for (const Slot slot : removed)
        m_unsettled.remove(slot); // it may come back by an undo
    if (removed.size() > MostMovesOneByOne || (isGrouped() && !removed.empty())) {
        std::erase_if(m_sorted.own(),
                      [this](Slot slot) { return !m_songs.columns().isUsed(slot); });
        list(arranged());
        return;
    }
    std::vector<int> rows; // without heads they are places
    for (const Slot slot : removed) {
        if (const auto place = placeIn(*m_sorted, slot); place >= 0)
            m_sorted.erase(place, place + 1);
        if (const int row = position(slot); row >= 0)
            rows.push_back(row);
    }
    std::ranges::sort(rows);
    const QList<RowRange> ranges = rowRanges({rows.begin(), rows.end()});
    for (auto range = ranges.crbegin(); range != ranges.crend(); ++range) {
        beginRemoveRows({}, range->first, range->last);
        m_listed.erase(range->first, range->last + 1);
        endRemoveRows();
    }
    for (const Slot slot : removed)
        m_isListed[slot] = 0;
}

void SongListModel::announce(const std::vector<SongModel::Change::Update> &updated)
{
    if (updated.size() > MostMovesOneByOne && rowCount() > 0) {
        emit dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
        return;
    }
    const auto tell
        = [this](int row) { emit dataChanged(index(row, 0), index(row, columnCount() - 1)); };
    for (const auto &update : updated) {
        const int place = position(update.slot);
        if (place < 0)
            continue;
        if (const int row = m_groups.rowAt(place); row >= 0)
            tell(row);
        if (const int group = m_groups.groupAtPlace(place); group >= 0)
            tell(m_groups.at(group).row);
    }
}

/// Brings songs that are new, or not where they belong, to their places.
void SongListModel::settle(const Slots &songs)
{
    if (songs.empty())
        return;
    if (songs.size() > MostMovesOneByOne || (isGrouped() && changesGroups(songs))) {
        std::vector<bool> isMoving(m_songs.columns().size());
        for (const Slot slot : songs)
            isMoving[slot] = true;
        std::erase_if(m_sorted.own(), [&](Slot slot) { return isMoving[slot]; });
        m_arrangement.mergeIn(m_songs.columns(), m_songs.ranking().ranks(), songs, m_sorted.own());
        list(arranged());
        return;
    }
    for (const Slot slot : songs) {
        if (const auto place = placeIn(*m_sorted, slot); place >= 0)
            m_sorted.erase(place, place + 1);
    }
    for (const Slot slot : songs)
        place(slot, m_sorted.own());
}

/// Lists songs behind all others.
void SongListModel::append(const Slots &songs)
{
    m_sorted.append(songs);
    Slots added;
    std::ranges::copy_if(songs, std::back_inserter(added),
                         [this](Slot slot) { return matches(slot); });
    if (added.empty())
        return;
    beginInsertRows({}, rowCount(), rowCount() + int(added.size()) - 1);
    for (const Slot slot : added)
        m_isListed[slot] = 1;
    m_listed.append(added);
    endInsertRows();
}

/// Puts one song among those that are \a settled, and shows it there.
void SongListModel::place(Slot slot, Slots &settled)
{
    auto next = std::ranges::lower_bound(
        settled, slot, [this](Slot left, Slot right) { return isBefore(left, right); });
    next = settled.insert(next, slot) + 1;
    while (next != settled.end() && !isListed(*next))
        ++next;
    show(slot, next == settled.end() ? matchCount() : position(*next));
}

/// Lists a song in front of the one at \a before, or takes it out if it does not match.
void SongListModel::show(Slot slot, int before)
{
    const int place = position(slot);
    if (place >= 0 && matches(slot)) {
        move(place, before);
    } else if (place >= 0) {
        beginRemoveRows({}, place, place);
        m_listed.erase(place, place + 1);
        m_isListed[slot] = 0;
        endRemoveRows();
    } else if (matches(slot)) {
        beginInsertRows({}, before, before);
        m_listed.own().insert(m_listed.own().begin() + before, slot);
        m_isListed[slot] = 1;
        endInsertRows();
    }
}

/// Within its group, if there are any.
void SongListModel::move(int place, int before)
{
    if (before == place || before == place + 1)
        return;
    const int row = m_groups.rowAt(place);
    if (row >= 0)
        beginMoveRows({}, row, row, {}, row + before - place);
    const auto at = [this](int i) { return m_listed.own().begin() + i; };
    if (before < place)
        std::rotate(at(before), at(place), at(place + 1));
    else
        std::rotate(at(place), at(place + 1), at(before));
    if (row >= 0)
        endMoveRows();
}

/// Sorts all songs anew, as soon as that can be done.
void SongListModel::relist()
{
    m_isListed.resize(m_songs.columns().size());
    const bool isSorted = canSort() && m_songs.ranking().prepareBase();
    const bool wasSorted = std::exchange(m_isSorted, isSorted);
    if (isSorted) {
        m_unsettled.clear();
        m_sorted = m_songs.ranking().inBaseOrder();
        if (m_arrangement != SongOrder {})
            m_arrangement.sort(m_songs.columns(), m_songs.ranking().ranks(), m_sorted.own());
        list(arranged());
    } else if (m_sorted->empty()) {
        m_sorted = m_songs.slotsAsTheyCame();
        list(arranged());
    } else {
        list(m_listed); // without heads
    }
    if (isSorted != wasSorted)
        emit sortedChanged();
}

/// Not while songs are loaded, nor before their texts are ranked, which this asks for.
bool SongListModel::canSort() const
{
    return !m_songs.isLoading()
        && m_songs.ranking().prepare(m_arrangement.fields() | SongOrder {}.fields())
        && (!m_grouping.isOfDuplicates() || m_songs.duplicates().prepare());
}

/// What is to be listed: those that match, in order, and the unsettled behind those that they
/// stand behind now.
SlotList SongListModel::arranged() const
{
    const SlotList songs = matching();
    if (m_unsettled.isEmpty())
        return songs;
    std::unordered_map<Slot, Slots> followers;
    Slot leader = AtTheTop;
    for (const Slot slot : *m_listed) {
        if (m_unsettled.contains(slot))
            followers[leader].push_back(slot);
        else if (m_songs.columns().isUsed(slot))
            leader = slot;
    }
    Slots all = followers[AtTheTop];
    for (const Slot slot : *songs) {
        all.push_back(slot);
        if (const auto behind = followers.find(slot); behind != followers.end())
            all.insert(all.end(), behind->second.begin(), behind->second.end());
    }
    return all;
}

SlotList SongListModel::matching() const
{
    const bool isOfDuplicates = m_grouping.isOfDuplicates();
    if (m_query.isEmpty())
        return isOfDuplicates ? m_songs.duplicates().grouped(*m_sorted) : m_sorted;
    const SearchIndex::Hits hits = m_index.hits(m_query);
    // Room for all that are found, free slots among them, and for one that is not.
    Slots songs(std::size_t(std::ranges::count(hits, 1)) + 1);
    std::size_t count = 0;
    for (const Slot slot : *m_sorted) { // without a branch, which half of the time would be wrong
        songs[count] = slot;
        count += hits[slot];
    }
    songs.resize(count);
    return isOfDuplicates ? m_songs.duplicates().grouped(songs) : songs;
}

/// Lists \a songs in place of what is listed; whoever holds an index keeps the song, or the head.
void SongListModel::list(const SlotList &songs)
{
    SongGroups groups = groupsOf(songs);
    if (songs == m_listed && groups == m_groups)
        return;
    emit layoutAboutToBeChanged({}, VerticalSortHint);
    const QModelIndexList from = persistentIndexList();
    const QModelIndexList to = indexesAfter(from, songs, groups);
    m_listed = songs;
    m_groups = std::move(groups);
    m_isListed.assign(m_songs.columns().size(), 0);
    for (const Slot slot : *m_listed)
        m_isListed[slot] = 1;
    changePersistentIndexList(from, to);
    emit layoutChanged({}, VerticalSortHint);
}

bool SongListModel::isBefore(Slot left, Slot right) const
{
    return m_arrangement.isBefore(m_songs.columns(), m_songs.ranking().ranks(), left, right);
}

/// Where \a slot stands in \a songs, which are in order but for some that have just changed.
std::ptrdiff_t SongListModel::placeIn(const Slots &songs, Slot slot) const
{
    if (m_isSorted) {
        const auto near = std::ranges::lower_bound(
            songs, slot, [this](Slot left, Slot right) { return isBefore(left, right); });
        if (near != songs.end() && *near == slot)
            return near - songs.begin();
    }
    const auto found = std::ranges::find(songs, slot) - songs.begin();
    return found == std::ssize(songs) ? -1 : found;
}

int SongListModel::position(Slot slot) const
{
    return isListed(slot) ? int(placeIn(*m_listed, slot)) : -1;
}

} // namespace tutti
