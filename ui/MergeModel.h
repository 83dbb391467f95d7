// SPDX-FileCopyrightText: 2026 The Tutti authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/Song.h"
#include "core/SongField.h"

#include <QAbstractTableModel>
#include <QList>

namespace tutti {

/// What several songs become as one: a row for each field of which one says something, with what it
/// becomes, and, beside it, what it is in the song that stays and in those that go.
class MergeModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Merged, Stays, FirstGone };
    static constexpr qsizetype MostGone = 20; ///< that are shown

    using QAbstractTableModel::QAbstractTableModel;

    /// At least two, or none.
    void show(const QList<Song> &songs);

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role) const override;

private:
    [[nodiscard]] QVariant value(int column, SongField field) const;

    QList<Song> m_columns; ///< what they become, then what they are
    QList<SongField> m_rows;
};

} // namespace tutti
