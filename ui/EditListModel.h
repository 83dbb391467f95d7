// SPDX-FileCopyrightText: 2026 The Tutti authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/EditPlanner.h"

#include <QAbstractTableModel>

namespace tutti {

/// The edits that an EditPlanner has found, as rows: song, field, before, after.
class EditListModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Title, Field, Before, After, ColumnCount };

    /// Both outlive this.
    EditListModel(const EditPlanner &planner, const SongModel &songs, QObject *parent = nullptr);

    /// Shows what has been planned by now.
    void update();

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role) const override;

private:
    [[nodiscard]] QString text(const Edit &edit, int column) const;

    const EditPlanner &m_planner;
    const SongModel &m_songs;
    int m_rows = 0;
};

} // namespace tutti
