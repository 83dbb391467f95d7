// SPDX-FileCopyrightText: 2026 The Tutti authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/ChangeSet.h"
#include "core/PendingEdits.h"
#include "core/SongRow.h"
#include "core/TextRanks.h"

#include <QAbstractListModel>
#include <QHash>

#include <vector>

namespace tutti {

/// All songs of one library, for every window on it in this process; rows are in the order of the
/// songs' ids. Lives on the GUI thread. Nothing but apply() changes it.
/// A song that somebody is editing shows the edit at once, while it is on its way to the store;
/// if somebody else's value arrives meanwhile it stays beneath until the store has answered.
class SongModel : public QAbstractListModel
{
    Q_OBJECT

public:
    /// The same in every column of a row.
    enum Role {
        IdRole = Qt::UserRole,
        UidRole,
        BeingRemovedRole, ///< a removal is on its way
        FirstFieldRole, ///< the values of the fields follow, in their order
        EndOfRoles = FirstFieldRole + 32,
    };
    /// Of the column's field.
    enum CellRole {
        PendingRole = EndOfRoles, ///< an edit is on its way
    };

    /// What one apply() did.
    struct Change
    {
        QList<int> inserted; ///< rows, ascending
        QList<int> updated; ///< rows, ascending
        QList<int> newRows; ///< by old row, -1: removed; empty: all rows stayed where they were
        QList<Song> before; ///< the removed and the updated, as they were
        QList<Song> after; ///< the inserted and the updated, as they are
    };

    explicit SongModel(QObject *parent = nullptr);

    [[nodiscard]] static int role(SongField field) { return FirstFieldRole + int(field); }

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role) const override;
    [[nodiscard]] QHash<int, QByteArray> roleNames() const override;

    [[nodiscard]] QVariant value(int row, SongField field, int role) const;
    [[nodiscard]] const SongRow &row(int row) const { return m_rows[std::size_t(row)]; }
    [[nodiscard]] const Song &song(int row) const { return m_rows[std::size_t(row)].song; }
    [[nodiscard]] int rowOf(qint64 id) const; ///< -1 if there is none
    [[nodiscard]] const TextRanks &ranks() const { return m_ranks; }
    [[nodiscard]] const Cursor &cursor() const { return m_cursor; }

public slots:
    void apply(const tutti::ChangeSet &changes);

signals:
    /// After all of QAbstractItemModel's signals for one change set; not when nothing changed.
    void applied(const tutti::SongModel::Change &change);

private:
    struct Plan;

    [[nodiscard]] Plan planFor(const ChangeSet &changes);
    void planSong(Plan &plan, qint64 id, const std::optional<Song> &stored, bool isMarked);
    void remove(const Plan &plan, Change &change);
    void insert(const Plan &plan, Change &change);
    void update(const Plan &plan, Change &change);

    std::vector<SongRow> m_rows;
    TextRanks m_ranks {m_rows};
    QHash<QString, qint64> m_idOfUid;
    PendingEdits m_pending;
    Cursor m_cursor;
};

} // namespace tutti
