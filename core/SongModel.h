// SPDX-FileCopyrightText: 2026 The Tutti authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/ChangeSet.h"
#include "core/PendingEdits.h"
#include "core/SongColumns.h"
#include "core/SongDuplicates.h"
#include "core/SongRanking.h"

#include <QAbstractListModel>
#include <QHash>

#include <vector>

namespace tutti {

/// All songs of one library, for every window on it in this process; rows are in the order of the
/// songs' ids. Lives on the GUI thread. Nothing but apply() changes it.
/// A song that somebody is editing shows the edit at once, while it is on its way to the store;
/// if somebody else's value arrives meanwhile it stays beneath until the store has answered.
/// A row changes as songs come and go; within the program a song is named by its slot, which stays.
class SongModel : public QAbstractListModel
{
    Q_OBJECT

public:
    using Slot = SongColumns::Slot;

    /// The same in every column of a row.
    enum Role {
        IdRole = Qt::UserRole, ///< 0: the song is just being taken away
        UidRole,
        BeingRemovedRole, ///< a removal is on its way
        FirstFieldRole, ///< the values of the fields follow, in their order
        EndOfRoles = FirstFieldRole + 32,
    };
    /// Of the column's field.
    enum CellRole {
        PendingRole = EndOfRoles, ///< the PendingEdit::State of an edit that is on its way, or none
    };

    /// What one apply() did. The slots of removed songs can be read until it is told.
    struct Change
    {
        struct Update
        {
            Slot slot;
            SongFieldSet fields; ///< none: only how it is marked as pending
        };
        std::vector<Slot> inserted; ///< as the change set told them
        std::vector<Slot> removed;
        std::vector<Update> updated;
        /// News from another program: neither of an operation of this one, nor read at first.
        bool isFromOutside = false;

        [[nodiscard]] bool isEmpty() const
        {
            return inserted.empty() && removed.empty() && updated.empty();
        }
    };

    explicit SongModel(QObject *parent = nullptr);

    [[nodiscard]] static int role(SongField field) { return FirstFieldRole + int(field); }

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role) const override;
    [[nodiscard]] QHash<int, QByteArray> roleNames() const override;

    [[nodiscard]] Song song(int row) const { return m_columns.song(slotAt(row)); }
    [[nodiscard]] int rowOf(qint64 id) const; ///< -1 if there is none
    [[nodiscard]] const Cursor &cursor() const { return m_cursor; }

    /// Whether more songs are to come before this is the whole library; how much is there, 0 to 1.
    [[nodiscard]] bool isLoading() const { return m_isLoading; }
    [[nodiscard]] double loaded() const;

    // For what lists songs.
    [[nodiscard]] QVariant value(Slot slot, SongField field, int role) const;
    [[nodiscard]] Slot slotAt(int row) const { return m_slots[std::size_t(row)]; }
    [[nodiscard]] const std::vector<Slot> &slotsById() const { return m_slots; }
    [[nodiscard]] std::vector<Slot> slotsAsTheyCame() const; ///< with the first first
    [[nodiscard]] const SongColumns &columns() const { return m_columns; }
    [[nodiscard]] SongRanking &ranking() const { return m_ranking; }
    [[nodiscard]] SongDuplicates &duplicates() const { return m_duplicates; }

public slots:
    void apply(const tutti::ChangeSet &changes);

signals:
    /// After all of QAbstractItemModel's signals for one change set; not when nothing changed.
    void applied(const tutti::SongModel::Change &change);
    void loadingChanged();

private:
    struct Plan;

    void planWritten(Plan &plan);
    void planPending(Plan &plan);
    void planRemoved(Plan &plan);
    void planStolen(Plan &plan);
    [[nodiscard]] int rowFor(qint64 id) const;
    void remove(const Plan &plan, Change &change);
    void insert(Plan &plan, Change &change);
    void insertSlots(const std::vector<Slot> &added);
    void update(const Plan &plan, Change &change);
    void announce(std::vector<int> rows);
    void relayOut(std::vector<Slot> list);
    void setLoading(const ChangeSet &changes);

    SongColumns m_columns;
    std::vector<Slot> m_slots; ///< by row
    std::vector<Slot> m_free; ///< to be used again
    mutable SongRanking m_ranking {m_columns, m_slots};
    mutable SongDuplicates m_duplicates {m_columns};
    PendingEdits m_pending;
    Cursor m_cursor;
    qint64 m_expected = 0;
    bool m_isLoading = false;
};

} // namespace tutti
