// SPDX-FileCopyrightText: 2026 The Tutti authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/SongModel.h"

#include "core/RowRanges.h"
#include "core/SongText.h"

#include <algorithm>
#include <limits>
#include <map>
#include <utility>

namespace tutti {

namespace {

/// With more runs of rows than this one signal for all is faster than one for each.
constexpr qsizetype MostRanges = 50;

bool isCounted(const SongFieldInfo &field)
{
    using Type = SongFieldInfo::Type;
    return field.type == Type::Number || field.type == Type::Duration;
}

bool changesTexts(const SongModel::Change &change)
{
    if (!change.inserted.isEmpty() || !change.newRows.isEmpty())
        return true;
    for (qsizetype i = 0; i < change.after.size(); ++i) {
        for (const SongFieldInfo &field : songFields()) {
            if (field.type == SongFieldInfo::Type::Text
                && field.value(change.before[i]) != field.value(change.after[i]))
                return true;
        }
    }
    return false;
}

} // namespace

/// What a change set comes to, in terms of the rows that are there.
struct SongModel::Plan
{
    QList<int> removed; ///< rows
    QList<Song> inserted; ///< by id
    struct Update
    {
        int row;
        Song song;
        bool isMarked; ///< how it is marked as pending changes, even if its values do not
    };
    QList<Update> updated;
};

SongModel::SongModel(QObject *parent)
    : QAbstractListModel(parent)
{}

int SongModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

// A list model with several columns: its rows are songs, and views of tables show their fields.
int SongModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(songFields().size());
}

QVariant SongModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    return value(index.row(), SongField(index.column()), role);
}

QVariant SongModel::value(int row, SongField field, int role) const
{
    const Song &song = m_rows[std::size_t(row)].song;
    const SongFieldInfo &of = info(field);
    switch (role) {
    case Qt::DisplayRole:
        return SongText::shown(field, of.value(song), QLocale());
    case Qt::AccessibleTextRole:
        return SongText::spoken(field, of.value(song), QLocale());
    case Qt::EditRole:
        return of.value(song);
    case Qt::TextAlignmentRole:
        return int((isCounted(of) ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    case IdRole:
        return song.id;
    case UidRole:
        return song.uid;
    case BeingRemovedRole:
        return m_pending.isBeingRemoved(song.id);
    case PendingRole:
        return m_pending.touches(song.id, field);
    default:
        break;
    }
    const int number = role - FirstFieldRole;
    const bool isField = number >= 0 && number < int(songFields().size());
    return isField ? info(SongField(number)).value(song) : QVariant();
}

QVariant SongModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    const bool isField = orientation == Qt::Horizontal && section >= 0 && section < columnCount();
    if (!isField)
        return {};
    const SongFieldInfo &field = info(SongField(section));
    if (role == Qt::DisplayRole)
        return field.title();
    if (role == Qt::TextAlignmentRole)
        return int((isCounted(field) ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    return {};
}

QHash<int, QByteArray> SongModel::roleNames() const
{
    QHash<int, QByteArray> names {{Qt::DisplayRole, "display"},
                                  {Qt::EditRole, "edit"},
                                  {IdRole, "id"},
                                  {UidRole, "uid"},
                                  {BeingRemovedRole, "beingRemoved"},
                                  {PendingRole, "pending"}};
    for (const SongFieldInfo &field : songFields())
        names.insert(role(field.field), field.name);
    return names;
}

int SongModel::rowOf(qint64 id) const
{
    const auto found
        = std::ranges::lower_bound(m_rows, id, {}, [](const SongRow &row) { return row.song.id; });
    return found != m_rows.end() && found->song.id == id ? int(found - m_rows.begin()) : -1;
}

void SongModel::apply(const ChangeSet &changes)
{
    const Plan plan = planFor(changes);
    if (!changes.cursor.libraryId.isEmpty())
        m_cursor = changes.cursor;
    Change change;
    remove(plan, change);
    insert(plan, change);
    update(plan, change);
    if (change.before.isEmpty() && change.after.isEmpty())
        return;
    if (changesTexts(change))
        m_ranks.forget();
    emit applied(change);
}

SongModel::Plan SongModel::planFor(const ChangeSet &changes)
{
    std::map<qint64, std::optional<Song>> stored; // as the store has it now, by id
    QSet<qint64> marked;
    if (changes.scope == ChangeSet::Scope::Whole) {
        for (const SongRow &row : m_rows)
            stored.emplace(row.song.id, std::nullopt);
    }
    for (const Song &song : changes.written) {
        // A shell's REPLACE may have taken another song's uid without a word of the other's end.
        const qint64 previous = m_idOfUid.value(song.uid, song.id);
        if (previous != song.id)
            stored[previous] = std::nullopt;
    }
    for (const qint64 id : changes.removed)
        stored[id] = std::nullopt;
    for (const Song &song : changes.written)
        stored[song.id] = song;
    for (const PendingEdit &edit : changes.pending) {
        const int row = rowOf(edit.songId);
        if (row < 0)
            continue;
        const Song beneath = m_pending.stored(song(row));
        m_pending.add(edit, beneath);
        stored.emplace(edit.songId, beneath);
        marked.insert(edit.songId);
    }
    for (const QString &operationId : changes.answered) {
        for (const Song &song : m_pending.remove(operationId)) {
            stored.emplace(song.id, song);
            marked.insert(song.id);
        }
    }
    Plan plan;
    for (const auto &[id, song] : stored)
        planSong(plan, id, song, marked.contains(id));
    return plan;
}

void SongModel::planSong(Plan &plan, qint64 id, const std::optional<Song> &stored, bool isMarked)
{
    const int row = rowOf(id);
    if (!stored) {
        m_pending.removeSong(id);
        if (row >= 0)
            plan.removed += row;
        return;
    }
    m_pending.setStored(*stored);
    const Song shown = m_pending.shown(*stored);
    if (row < 0)
        plan.inserted += shown;
    else
        plan.updated += {row, shown, isMarked};
}

void SongModel::remove(const Plan &plan, Change &change)
{
    if (plan.removed.isEmpty())
        return;
    change.newRows.resize(int(m_rows.size()));
    for (int row = 0, gone = 0; row < int(m_rows.size()); ++row) {
        const bool isRemoved = gone < plan.removed.size() && plan.removed[gone] == row;
        change.newRows[row] = isRemoved ? -1 : row - gone;
        gone += isRemoved ? 1 : 0;
    }
    for (const int row : plan.removed) {
        change.before += song(row);
        m_idOfUid.remove(song(row).uid);
    }
    const QList<RowRange> ranges = rowRanges(plan.removed);
    if (ranges.size() <= MostRanges) {
        for (auto range = ranges.crbegin(); range != ranges.crend(); ++range) {
            beginRemoveRows({}, range->first, range->last);
            m_rows.erase(m_rows.begin() + range->first, m_rows.begin() + range->last + 1);
            endRemoveRows();
        }
        return;
    }
    emit layoutAboutToBeChanged({}, VerticalSortHint);
    const QModelIndexList from = persistentIndexList();
    QModelIndexList to;
    for (const QModelIndex &index : from) {
        const int row = change.newRows[index.row()];
        to += row < 0 ? QModelIndex() : createIndex(row, index.column());
    }
    int row = 0;
    std::erase_if(m_rows, [&](const SongRow &) { return change.newRows[row++] < 0; });
    changePersistentIndexList(from, to);
    emit layoutChanged({}, VerticalSortHint);
}

void SongModel::insert(const Plan &plan, Change &change)
{
    const int oldCount = int(m_rows.size());
    // Songs come in the order of their ids, so most belong at the end, and the others one by one.
    for (qsizetype next = 0; next < plan.inserted.size();) {
        const auto place = std::ranges::lower_bound(m_rows, plan.inserted[next].id, {},
                                                    [](const SongRow &row) { return row.song.id; });
        const qint64 before
            = place == m_rows.end() ? std::numeric_limits<qint64>::max() : place->song.id;
        std::vector<SongRow> rows;
        for (; next < plan.inserted.size() && plan.inserted[next].id < before; ++next) {
            rows.push_back(SongRow::make(plan.inserted[next]));
            m_idOfUid.insert(plan.inserted[next].uid, plan.inserted[next].id);
        }
        const int first = int(place - m_rows.begin());
        beginInsertRows({}, first, first + int(rows.size()) - 1);
        m_rows.insert(place, std::make_move_iterator(rows.begin()),
                      std::make_move_iterator(rows.end()));
        endInsertRows();
        for (int row = first; row < first + int(rows.size()); ++row)
            change.inserted += row;
    }
    change.after += plan.inserted;
    const bool onlyAtTheEnd = change.inserted.isEmpty() || change.inserted.first() == oldCount;
    if (onlyAtTheEnd)
        return;
    QList<int> moved(oldCount);
    qsizetype passed = 0;
    for (int row = 0; row < oldCount; ++row) {
        while (passed < change.inserted.size() && change.inserted[passed] <= row + passed)
            ++passed;
        moved[row] = row + int(passed);
    }
    if (change.newRows.isEmpty())
        change.newRows = moved;
    else
        for (int &row : change.newRows)
            row = row < 0 ? row : moved[row];
}

void SongModel::update(const Plan &plan, Change &change)
{
    for (const auto &[oldRow, shown, isMarked] : plan.updated) {
        const int row = change.newRows.isEmpty() ? oldRow : change.newRows[oldRow];
        SongRow &present = m_rows[std::size_t(row)];
        if (present.song == shown && !isMarked)
            continue;
        change.before += present.song;
        change.after += shown;
        change.updated += row;
        if (present.song.uid != shown.uid && m_idOfUid.value(present.song.uid) == shown.id)
            m_idOfUid.remove(present.song.uid);
        m_idOfUid.insert(shown.uid, shown.id);
        present = SongRow::make(shown);
    }
    for (const RowRange &range : rowRanges(change.updated))
        emit dataChanged(index(range.first, 0), index(range.last, columnCount() - 1));
}

} // namespace tutti
