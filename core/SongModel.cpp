// SPDX-FileCopyrightText: 2026 The Tutti authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/SongModel.h"

#include "core/RowRanges.h"
#include "core/SongText.h"

#include <QLocale>

#include <algorithm>
#include <utility>

namespace tutti {

namespace {

bool isCounted(const SongFieldInfo &field)
{
    using Type = SongFieldInfo::Type;
    return field.type == Type::Number || field.type == Type::Duration;
}

} // namespace

SongModel::SongModel(QObject *parent)
    : QAbstractListModel(parent)
{}

int SongModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_slots.size());
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
    return value(slotAt(index.row()), SongField(index.column()), role);
}

QVariant SongModel::value(Slot slot, SongField field, int role) const
{
    const SongFieldInfo &of = info(field);
    switch (role) {
    case Qt::DisplayRole:
        return SongText::shown(field, m_columns.value(slot, field), QLocale());
    case Qt::AccessibleTextRole:
        return SongText::spoken(field, m_columns.value(slot, field), QLocale());
    case Qt::EditRole:
        return m_columns.value(slot, field);
    case Qt::TextAlignmentRole:
        return int((isCounted(of) ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    case IdRole:
        return m_columns.isUsed(slot) ? m_columns.id(slot) : 0;
    case UidRole:
        return QString::fromStdString(m_columns.uids().at(slot));
    case BeingRemovedRole:
        return m_pending.isBeingRemoved(m_columns.id(slot));
    case PendingRole:
        if (const auto state = m_pending.state(m_columns.id(slot), field))
            return int(*state);
        return {};
    default:
        break;
    }
    const int number = role - FirstFieldRole;
    const bool isField = number >= 0 && number < int(songFields().size());
    return isField ? m_columns.value(slot, SongField(number)) : QVariant();
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

/// The row where the song is, or would be.
int SongModel::rowFor(qint64 id) const
{
    if (m_slots.empty() || m_columns.id(m_slots.back()) < id)
        return rowCount();
    const auto found = std::ranges::lower_bound(m_slots, id, {},
                                                [this](Slot slot) { return m_columns.id(slot); });
    return int(found - m_slots.begin());
}

int SongModel::rowOf(qint64 id) const
{
    const int row = rowFor(id);
    return row < rowCount() && m_columns.id(slotAt(row)) == id ? row : -1;
}

/// But for songs that have got the slots of others that are gone.
std::vector<SongModel::Slot> SongModel::slotsAsTheyCame() const
{
    std::vector<Slot> all;
    all.reserve(m_slots.size());
    for (Slot slot = 0; slot < Slot(m_columns.size()); ++slot) {
        if (m_columns.isUsed(slot))
            all.push_back(slot);
    }
    return all;
}

double SongModel::loaded() const
{
    return !m_isLoading || m_expected <= 0
             ? 1
             : std::min(1.0, double(m_slots.size()) / double(m_expected));
}

void SongModel::setLoading(const ChangeSet &changes)
{
    const bool isPart = changes.scope == ChangeSet::Scope::Part;
    if (isPart && changes.expected > m_expected) {
        m_expected = changes.expected;
        // With room for later ones, which would else have all that is there copied for the first.
        m_columns.reserve(std::size_t(m_expected + m_expected / 4));
    }
    // An edit of one's own meanwhile says nothing of what is still to come.
    m_isLoading = isPart || (m_isLoading && changes.cursor.libraryId.isEmpty());
}

/// Puts other rows in place of those there are; whoever holds an index keeps the song.
void SongModel::relayOut(std::vector<Slot> list)
{
    emit layoutAboutToBeChanged({}, VerticalSortHint);
    const QModelIndexList from = persistentIndexList();
    std::vector<qint64> ids;
    for (const QModelIndex &index : from) {
        const Slot slot = slotAt(index.row());
        ids.push_back(m_columns.isUsed(slot) ? m_columns.id(slot) : -1);
    }
    m_slots = std::move(list);
    QModelIndexList to;
    for (qsizetype i = 0; i < from.size(); ++i) {
        const int row = rowOf(ids[std::size_t(i)]);
        to += row < 0 ? QModelIndex() : createIndex(row, from[i].column());
    }
    changePersistentIndexList(from, to);
    emit layoutChanged({}, VerticalSortHint);
}

void SongModel::announce(std::vector<int> rows)
{
    std::ranges::sort(rows);
    for (const RowRange &range : rowRanges({rows.begin(), rows.end()}))
        emit dataChanged(index(range.first, 0), index(range.last, columnCount() - 1));
}

} // namespace tutti
