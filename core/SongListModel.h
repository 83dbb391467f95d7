// SPDX-FileCopyrightText: 2026 The Tutti authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/SongModel.h"
#include "core/SongOrder.h"
#include "core/SongQuery.h"

#include <QAbstractTableModel>
#include <QSet>

#include <vector>

namespace tutti {

/// What one list of songs shows: those of a SongModel that match a query, in an order. Follows the
/// model by itself. A new query or order, and changes of many songs at once, come as a layout
/// change that keeps selection, current song and an open editor; changes of few songs come as
/// rows that appear, vanish and move.
class SongListModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    /// \a songs outlives this.
    explicit SongListModel(const SongModel &songs, QObject *parent = nullptr);

    void setQuery(const SongQuery &query);
    [[nodiscard]] const SongQuery &query() const { return m_query; }

    void setOrder(const SongOrder &order);
    [[nodiscard]] const SongOrder &order() const { return m_order; }
    void sort(int column, Qt::SortOrder direction) override;

    /// Whether cells say that they can be edited. The edits themselves go to the Library.
    void setEditable(bool editable);

    /// While held, songs that change stay where they are, though they no longer belong there:
    /// somebody is editing one of them. They take their places when it ends.
    void setHeld(bool held);

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex &index) const override;

    [[nodiscard]] const Song &song(int row) const;
    [[nodiscard]] int rowOf(qint64 id) const; ///< -1: not listed
    [[nodiscard]] int songCount() const; ///< of the whole library

private:
    void follow(const SongModel::Change &change);
    void renumber(const QList<int> &newRows);
    void settle(const QList<int> &songRows);
    void place(int songRow, std::vector<int> &settled);
    void mergeIn(std::vector<int> songRows, const std::vector<int> &settled);
    void show(int songRow, int before);
    void relist();
    void list(std::vector<int> rows);
    void announceData(const QList<int> &songRows);
    void dropRemoved();
    [[nodiscard]] std::vector<int> arranged() const;
    [[nodiscard]] std::vector<int> matching() const;
    [[nodiscard]] bool matches(int songRow) const;
    [[nodiscard]] bool isBefore(int leftSongRow, int rightSongRow) const;
    [[nodiscard]] int position(int songRow) const;

    const SongModel &m_songs;
    SongQuery m_query;
    SongOrder m_order;
    std::vector<int> m_sorted; ///< rows of m_songs, all but the unsettled, in order
    std::vector<int> m_listed; ///< those that match, and unsettled; -1 for a moment: removed
    QSet<qint64> m_unsettled; ///< ids of songs that changed while held, and wait for their place
    bool m_isHeld = false;
    bool m_isEditable = false;
};

} // namespace tutti
