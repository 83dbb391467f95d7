// SPDX-FileCopyrightText: 2026 The Tutti authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/MergeModel.h"

#include "core/SongMerger.h"
#include "core/SongText.h"

#include <QFont>
#include <QLocale>
#include <QTextDocument>

#include <algorithm>

namespace tutti {

void MergeModel::show(const QList<Song> &songs)
{
    QList<Song> columns;
    if (!songs.isEmpty()) {
        const qsizetype stays = SongMerger::best(songs);
        columns = {SongMerger::merged(songs), songs[stays]};
        columns += songs.first(stays) + songs.sliced(stays + 1);
        columns.resize(std::min(columns.size(), FirstGone + MostGone));
    }
    if (columns == m_columns)
        return;
    beginResetModel();
    m_columns = columns;
    m_rows.clear();
    for (const SongFieldInfo &field : songFields()) {
        const auto isSaid
            = [&](const Song &song) { return field.value(song) != field.value(Song {}); };
        if (field.editable && std::ranges::any_of(columns, isSaid))
            m_rows += field.field;
    }
    endResetModel();
}

int MergeModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

int MergeModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_columns.size());
}

QVariant MergeModel::value(int column, SongField field) const
{
    return info(field).value(m_columns[column]);
}

QVariant MergeModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const SongField field = m_rows[index.row()];
    const QVariant shown = value(index.column(), field);
    switch (role) {
    case Qt::DisplayRole:
        return SongText::shown(field, shown, QLocale());
    case Qt::AccessibleTextRole:
        return SongText::spoken(field, shown, QLocale());
    case Qt::ToolTipRole: {
        const QString text = SongText::shown(field, shown, QLocale());
        return Qt::mightBeRichText(text) ? Qt::convertFromPlainText(text) : text;
    }
    case Qt::FontRole: {
        QFont font; // what the song that stays gets from others
        font.setBold(index.column() == Merged && shown != value(Stays, field));
        return font.bold() ? font : QVariant();
    }
    default:
        return {};
    }
}

QVariant MergeModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (role != Qt::DisplayRole)
        return {};
    if (orientation == Qt::Vertical)
        return section < m_rows.size() ? info(m_rows[section]).title() : QString();
    return section == Merged ? tr("Becomes") : section == Stays ? tr("Stays") : tr("Is removed");
}

} // namespace tutti
