// SPDX-FileCopyrightText: 2026 The Tutti authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/ConflictsModel.h"

#include "core/SongText.h"
#include "ui/ConflictText.h"
#include "ui/LibrarySession.h"

#include <QSet>

namespace tutti {

ConflictsModel::ConflictsModel(LibrarySession &session, QObject *parent)
    : QAbstractTableModel(parent)
    , m_session(session)
    , m_conflicts(session.conflicts().latest)
{
    connect(&session, &LibrarySession::conflictsChanged, this, &ConflictsModel::follow);
}

qint64 ConflictsModel::total() const
{
    return m_session.conflicts().total;
}

/// Both lists are by id, so that what is left of the old one stands in the new one in this order.
void ConflictsModel::follow()
{
    const QList<Conflict> now = m_session.conflicts().latest;
    removeSettled(now);
    for (int row = 0; row < int(now.size()); ++row) {
        if (row >= int(m_conflicts.size()) || m_conflicts[row].id != now[row].id) {
            beginInsertRows({}, row, row);
            m_conflicts.insert(row, now[row]);
            endInsertRows();
        } else if (m_conflicts[row] != now[row]) {
            m_conflicts[row] = now[row];
            emit dataChanged(index(row, 0), index(row, ColumnCount - 1));
        }
    }
    emit taken();
}

void ConflictsModel::removeSettled(const QList<Conflict> &now)
{
    QSet<qint64> open;
    for (const Conflict &conflict : now)
        open.insert(conflict.id);
    for (int row = int(m_conflicts.size()) - 1; row >= 0; --row) {
        if (open.contains(m_conflicts[row].id))
            continue;
        beginRemoveRows({}, row, row);
        m_conflicts.removeAt(row);
        endRemoveRows();
    }
}

int ConflictsModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_conflicts.size());
}

int ConflictsModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(ColumnCount);
}

QVariant ConflictsModel::data(const QModelIndex &index, int role) const
{
    const bool isText = role == Qt::DisplayRole || role == Qt::AccessibleTextRole;
    if (!isText || !checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    return text(m_conflicts[index.row()], index.column());
}

QString ConflictsModel::text(const Conflict &conflict, int column) const
{
    const QLocale locale;
    const QDateTime now = QDateTime::currentDateTime();
    switch (column) {
    case Title:
        return SongText::visible(conflict.songTitle);
    case Field:
        return info(conflict.field).title();
    case Was:
        return ConflictText::value(conflict.field, conflict.base, locale);
    case Theirs:
        return ConflictText::theirs(conflict, locale);
    case TheirsBy:
        return ConflictText::whoAndWhen(conflict.theirsBy, conflict.theirsAtMs, now, locale);
    case Mine:
        return ConflictText::mine(conflict, locale);
    case MineBy:
        return ConflictText::whoAndWhen(conflict.mineBy, conflict.atMs, now, locale);
    default:
        return {};
    }
}

QVariant ConflictsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Title:
        return tr("Song");
    case Field:
        return tr("Field");
    case Was:
        return tr("Was");
    case Theirs:
        return tr("Is Now");
    case TheirsBy:
        return tr("By", "who has stored the value before");
    case Mine:
        return tr("Wanted");
    case MineBy:
        return tr("Wanted By");
    default:
        return {};
    }
}

} // namespace tutti
