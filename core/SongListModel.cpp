// SPDX-FileCopyrightText: 2026 The Tutti authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/SongListModel.h"

#include "core/RowRanges.h"

#include <algorithm>
#include <unordered_map>
#include <utility>

namespace tutti {

namespace {

/// Up to so many songs move one by one; more come as one layout change.
constexpr qsizetype MostMovesOneByOne = 32;
constexpr int AtTheTop = -1; ///< stands for the row of what stands before the first

} // namespace

SongListModel::SongListModel(const SongModel &songs, QObject *parent)
    : QAbstractTableModel(parent)
    , m_songs(songs)
{
    connect(&songs, &SongModel::applied, this, &SongListModel::follow);
    relist();
}

int SongListModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_listed.size());
}

int SongListModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : m_songs.columnCount();
}

QVariant SongListModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const int row = m_listed[std::size_t(index.row())];
    const bool isThere = row >= 0 && row < m_songs.rowCount();
    return isThere ? m_songs.value(row, SongField(index.column()), role) : QVariant();
}

QVariant SongListModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    return m_songs.headerData(section, orientation, role);
}

Qt::ItemFlags SongListModel::flags(const QModelIndex &index) const
{
    if (!index.isValid())
        return {};
    const bool canEdit = m_isEditable && info(SongField(index.column())).editable;
    return Qt::ItemIsSelectable | Qt::ItemIsEnabled | Qt::ItemNeverHasChildren
         | (canEdit ? Qt::ItemIsEditable : Qt::NoItemFlags);
}

const Song &SongListModel::song(int row) const
{
    return m_songs.song(m_listed[std::size_t(row)]);
}

int SongListModel::rowOf(qint64 id) const
{
    const int songRow = m_songs.rowOf(id);
    return songRow < 0 ? -1 : position(songRow);
}

int SongListModel::songCount() const
{
    return m_songs.rowCount();
}

void SongListModel::setEditable(bool editable)
{
    m_isEditable = editable;
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
    relist();
}

void SongListModel::sort(int column, Qt::SortOrder direction)
{
    if (column >= 0 && column < columnCount())
        setOrder({SongField(column), direction});
}

void SongListModel::setHeld(bool held)
{
    m_isHeld = held;
    if (held || m_unsettled.isEmpty())
        return;
    QList<int> rows;
    for (const qint64 id : std::exchange(m_unsettled, {})) {
        if (const int row = m_songs.rowOf(id); row >= 0)
            rows += row;
    }
    settle(rows);
}

void SongListModel::follow(const SongModel::Change &change)
{
    for (qsizetype i = 0; i < change.before.size() - change.updated.size(); ++i)
        m_unsettled.remove(change.before[i].id); // it may come back by an undo
    renumber(change.newRows);
    dropRemoved();
    announceData(change.updated);
    QList<int> misplaced = change.inserted;
    QSet<int> unsettled;
    for (qsizetype i = 0; i < change.updated.size(); ++i) {
        const qsizetype removed = change.before.size() - change.updated.size();
        const Song &before = change.before[removed + i];
        const Song &after = change.after[change.inserted.size() + i];
        const bool isListed = position(change.updated[i]) >= 0;
        if (!m_order.dependsOn(before, after) && isListed == matches(change.updated[i]))
            continue;
        if (m_isHeld) {
            m_unsettled.insert(after.id);
            unsettled.insert(change.updated[i]);
        } else {
            misplaced += change.updated[i];
        }
    }
    if (!unsettled.isEmpty())
        std::erase_if(m_sorted, [&](int row) { return unsettled.contains(row); });
    settle(misplaced);
}

/// Lets the rows of the model mean the same songs again.
void SongListModel::renumber(const QList<int> &newRows)
{
    if (newRows.isEmpty())
        return;
    for (std::vector<int> *rows : {&m_sorted, &m_listed}) {
        for (int &row : *rows)
            row = newRows[row];
    }
    std::erase(m_sorted, -1);
}

void SongListModel::dropRemoved()
{
    QList<int> removed;
    for (int row = 0; row < rowCount(); ++row) {
        if (m_listed[std::size_t(row)] < 0)
            removed += row;
    }
    const QList<RowRange> ranges = rowRanges(removed);
    if (ranges.size() > MostMovesOneByOne) {
        list(arranged());
        return;
    }
    for (auto range = ranges.crbegin(); range != ranges.crend(); ++range) {
        beginRemoveRows({}, range->first, range->last);
        m_listed.erase(m_listed.begin() + range->first, m_listed.begin() + range->last + 1);
        endRemoveRows();
    }
}

void SongListModel::announceData(const QList<int> &songRows)
{
    if (songRows.size() > MostMovesOneByOne && rowCount() > 0) {
        emit dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
        return;
    }
    for (const int songRow : songRows) {
        if (const int row = position(songRow); row >= 0)
            emit dataChanged(index(row, 0), index(row, columnCount() - 1));
    }
}

/// Brings songs that are new, or not where they belong, to their places.
void SongListModel::settle(const QList<int> &songRows)
{
    if (songRows.isEmpty())
        return;
    std::vector<bool> isMoving(std::size_t(m_songs.rowCount()));
    for (const int row : songRows)
        isMoving[std::size_t(row)] = true;
    std::vector<int> settled;
    settled.reserve(m_sorted.size() + std::size_t(songRows.size()));
    std::ranges::copy_if(m_sorted, std::back_inserter(settled),
                         [&](int row) { return !isMoving[std::size_t(row)]; });
    if (songRows.size() <= MostMovesOneByOne) {
        for (const int row : songRows)
            place(row, settled);
        m_sorted = std::move(settled);
        return;
    }
    mergeIn({songRows.begin(), songRows.end()}, settled);
    list(arranged());
}

/// Sorts many songs into those that are \a settled. Few comparisons: they cost more than moving.
void SongListModel::mergeIn(std::vector<int> songRows, const std::vector<int> &settled)
{
    const auto before = [this](int left, int right) { return isBefore(left, right); };
    std::ranges::sort(songRows, before);
    m_sorted.clear();
    m_sorted.reserve(settled.size() + songRows.size());
    auto from = settled.begin();
    for (const int row : songRows) {
        const auto to = std::lower_bound(from, settled.end(), row, before);
        m_sorted.insert(m_sorted.end(), from, to);
        m_sorted.push_back(row);
        from = to;
    }
    m_sorted.insert(m_sorted.end(), from, settled.end());
}

/// Puts one song among those that are \a settled, and shows it there.
void SongListModel::place(int songRow, std::vector<int> &settled)
{
    auto next = std::ranges::lower_bound(
        settled, songRow, [this](int left, int right) { return isBefore(left, right); });
    next = settled.insert(next, songRow) + 1;
    while (next != settled.end() && position(*next) < 0)
        ++next;
    show(songRow, next == settled.end() ? rowCount() : position(*next));
}

/// Lists a song in front of row \a before, or takes it out if it does not match.
void SongListModel::show(int songRow, int before)
{
    const int row = position(songRow);
    const auto at = [this](int i) { return m_listed.begin() + i; };
    if (!matches(songRow)) {
        if (row < 0)
            return;
        beginRemoveRows({}, row, row);
        m_listed.erase(at(row));
        endRemoveRows();
    } else if (row < 0) {
        beginInsertRows({}, before, before);
        m_listed.insert(at(before), songRow);
        endInsertRows();
    } else if (before < row) {
        beginMoveRows({}, row, row, {}, before);
        std::rotate(at(before), at(row), at(row + 1));
        endMoveRows();
    } else if (before > row + 1) {
        beginMoveRows({}, row, row, {}, before);
        std::rotate(at(row), at(row + 1), at(before));
        endMoveRows();
    }
}

void SongListModel::relist()
{
    m_unsettled.clear();
    m_sorted = m_order.sorted(m_songs);
    list(arranged());
}

/// What is to be listed: those that match, in order, and the unsettled behind those that they
/// stand behind now.
std::vector<int> SongListModel::arranged() const
{
    std::vector<int> rows = matching();
    if (m_unsettled.isEmpty())
        return rows;
    std::unordered_map<int, std::vector<int>> followers;
    int leader = AtTheTop;
    for (const int row : m_listed) {
        if (row < 0)
            continue;
        if (m_unsettled.contains(m_songs.song(row).id))
            followers[leader].push_back(row);
        else
            leader = row;
    }
    std::vector<int> all = followers[AtTheTop];
    for (const int row : rows) {
        all.push_back(row);
        if (const auto behind = followers.find(row); behind != followers.end())
            all.insert(all.end(), behind->second.begin(), behind->second.end());
    }
    return all;
}

std::vector<int> SongListModel::matching() const
{
    if (m_query.isEmpty())
        return m_sorted;
    // Looked at in the order in which they lie in memory
    std::vector<bool> isHit(std::size_t(m_songs.rowCount()));
    for (int row = 0; row < int(isHit.size()); ++row)
        isHit[std::size_t(row)] = matches(row);
    std::vector<int> rows;
    std::ranges::copy_if(m_sorted, std::back_inserter(rows),
                         [&](int row) { return isHit[std::size_t(row)]; });
    return rows;
}

/// Lists \a rows in place of what is listed; whoever holds an index keeps the song.
void SongListModel::list(std::vector<int> rows)
{
    if (rows == m_listed)
        return;
    emit layoutAboutToBeChanged({}, VerticalSortHint);
    const QModelIndexList from = persistentIndexList();
    QModelIndexList to;
    if (!from.isEmpty()) {
        std::vector<int> placeOf(std::size_t(m_songs.rowCount()), -1);
        for (int place = 0; place < int(rows.size()); ++place)
            placeOf[std::size_t(rows[std::size_t(place)])] = place;
        for (const QModelIndex &index : from) {
            const int songRow = m_listed[std::size_t(index.row())];
            const int place = songRow < 0 ? -1 : placeOf[std::size_t(songRow)];
            to += place < 0 ? QModelIndex() : createIndex(place, index.column());
        }
    }
    m_listed = std::move(rows);
    changePersistentIndexList(from, to);
    emit layoutChanged({}, VerticalSortHint);
}

bool SongListModel::matches(int songRow) const
{
    return m_query.isEmpty() || m_query.matches(m_songs.row(songRow).haystack);
}

bool SongListModel::isBefore(int left, int right) const
{
    return m_order.isBefore(m_songs.row(left), m_songs.row(right));
}

int SongListModel::position(int songRow) const
{
    const auto found = std::ranges::find(m_listed, songRow);
    return found == m_listed.end() ? -1 : int(found - m_listed.begin());
}

} // namespace tutti
