// SPDX-FileCopyrightText: 2026 The Tutti authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/EditListModel.h"

#include "core/SongText.h"

#include <QLocale>
#include <QTextDocument>

namespace tutti {

EditListModel::EditListModel(const EditPlanner &planner, const SongModel &songs, QObject *parent)
    : QAbstractTableModel(parent)
    , m_planner(planner)
    , m_songs(songs)
{}

void EditListModel::update()
{
    const int rows = int(m_planner.edits().size());
    if (rows > m_rows && m_rows > 0) { // more of the same
        beginInsertRows({}, m_rows, rows - 1);
        m_rows = rows;
        endInsertRows();
    } else if (rows != m_rows || rows > 0) {
        beginResetModel();
        m_rows = rows;
        endResetModel();
    }
}

int EditListModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : m_rows;
}

int EditListModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant EditListModel::data(const QModelIndex &index, int role) const
{
    const bool isText = role == Qt::DisplayRole || role == Qt::ToolTipRole;
    if (!index.isValid() || !isText || index.row() >= m_planner.edits().size())
        return {};
    const QString words = text(m_planner.edits()[index.row()], index.column());
    // A tool tip would interpret it.
    return role == Qt::ToolTipRole && Qt::mightBeRichText(words) ? Qt::convertFromPlainText(words)
                                                                 : words;
}

QString EditListModel::text(const Edit &edit, int column) const
{
    switch (column) {
    case Title: {
        const int row = m_songs.rowOf(edit.songId);
        return row < 0 ? QString() : SongText::visible(m_songs.song(row).title);
    }
    case Field:
        return info(edit.field).title();
    case Before:
        return SongText::shown(edit.field, edit.base.value_or(QVariant()), QLocale());
    default:
        return SongText::shown(edit.field, edit.value, QLocale());
    }
}

QVariant EditListModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Title:
        return tr("Song");
    case Field:
        return tr("Field");
    case Before:
        return tr("Before");
    default:
        return tr("After");
    }
}

} // namespace tutti
