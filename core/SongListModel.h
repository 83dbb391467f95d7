// SPDX-FileCopyrightText: 2026 The Tutti authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/SearchIndex.h"
#include "core/SlotList.h"
#include "core/SongModel.h"
#include "core/SongOrder.h"
#include "core/SongQuery.h"

#include <QAbstractTableModel>
#include <QSet>

#include <functional>
#include <vector>

namespace tutti {

/// What one list of songs shows: those of a SongModel that match a query, in an order. Follows the
/// model by itself. A new query or order, and changes of many songs at once, come as a layout
/// change that keeps selection, current song and an open editor; changes of few songs come as
/// rows that appear, vanish and move.
/// While a library is being loaded, and until its texts are ranked, songs are listed as they came.
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

    /// Whether the songs stand in order(); if not yet, sortedChanged() tells when.
    [[nodiscard]] bool isSorted() const { return m_isSorted; }

    /// Whether cells say that they can be edited. The edits themselves go to the Library.
    void setEditable(bool editable) { m_isEditable = editable; }

    /// What is to be said of a cell beside its value, in a tool tip and to screen readers.
    using Describe = std::function<QString(const QModelIndex &cell)>;
    void setDescribe(Describe describe) { m_describe = std::move(describe); }

    /// While held, songs that change stay where they are, though they no longer belong there:
    /// somebody is editing one of them. They take their places when it ends.
    void setHeld(bool held);

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex &index) const override;

    [[nodiscard]] Song song(int row) const;
    [[nodiscard]] qint64 id(int row) const; ///< 0: it is just being taken away
    [[nodiscard]] int rowOf(qint64 id) const; ///< -1: not listed
    [[nodiscard]] int songCount() const { return m_songs.rowCount(); } ///< of the whole library
    /// The library's songs as they would be listed without a query.
    [[nodiscard]] const std::vector<SongModel::Slot> &allInOrder() const { return *m_sorted; }

signals:
    void sortedChanged();

private:
    using Slot = SongModel::Slot;
    using Slots = std::vector<Slot>;

    void follow(const SongModel::Change &change);
    void takeOut(const Slots &removed);
    void announce(const std::vector<SongModel::Change::Update> &updated);
    void settle(const Slots &songs);
    void append(const Slots &songs);
    void place(Slot slot, Slots &settled);
    void show(Slot slot, int before);
    void relist();
    void setSorted(bool isSorted);
    [[nodiscard]] bool canSort() const;
    void list(const SlotList &songs);
    [[nodiscard]] SlotList arranged() const;
    [[nodiscard]] SlotList matching() const;
    [[nodiscard]] bool matches(Slot slot) const;
    [[nodiscard]] bool isListed(Slot slot) const
    {
        return slot < m_isListed.size() && m_isListed[slot] != 0;
    }
    [[nodiscard]] bool isBefore(Slot left, Slot right) const;
    [[nodiscard]] std::ptrdiff_t placeIn(const Slots &songs, Slot slot) const;
    [[nodiscard]] int position(Slot slot) const;

    const SongModel &m_songs;
    SearchIndex m_index;
    Describe m_describe;
    SongQuery m_query;
    SongOrder m_order;
    SlotList m_sorted; ///< all but the unsettled, in order
    SlotList m_listed; ///< those that match, and unsettled
    std::vector<quint8> m_isListed; ///< by slot
    QSet<Slot> m_unsettled; ///< songs that changed while held, and wait for their place
    bool m_isSorted = true;
    bool m_isHeld = false;
    bool m_isEditable = false;
};

} // namespace tutti
