// SPDX-FileCopyrightText: 2026 The Tutti authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/RowRanges.h"
#include "core/SearchIndex.h"
#include "core/SlotList.h"
#include "core/SongGroupHead.h"
#include "core/SongGroups.h"
#include "core/SongModel.h"
#include "core/SongOrder.h"
#include "core/SongQuery.h"

#include <QAbstractTableModel>
#include <QSet>

#include <functional>
#include <optional>
#include <span>
#include <vector>

namespace tutti {

/// What one list of songs shows: those of a SongModel that match a query, in an order, and perhaps in
/// groups, each under a head, which is a row of its own. Follows the model by itself. A new query or
/// order, changes of many songs at once or of groups, come as a layout change that keeps selection,
/// current song and an open editor; other changes of few songs as rows that appear, vanish and move.
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

    /// Heads stand there once the list isSorted().
    void setGrouping(const SongGrouping &grouping);
    [[nodiscard]] const SongGrouping &grouping() const { return m_grouping; }

    enum Role { IsHeadRole = SongModel::PendingRole + 1 }; ///< the same in every column
    [[nodiscard]] std::optional<SongGroupHead> head(int row) const;
    [[nodiscard]] bool isHead(int row) const { return m_groups.isHead(row); }
    [[nodiscard]] int headOf(int row) const; ///< -1: there are no heads
    /// Shows the songs of the group that \a row belongs to, or its head only.
    void setCollapsed(int row, bool isCollapsed);
    void setAllCollapsed(bool isCollapsed);

    /// Whether the songs stand in order(); if not yet, sortedChanged() tells when.
    [[nodiscard]] bool isSorted() const { return m_isSorted; }

    /// Whether cells say that they can be edited; the edits themselves go to the Library.
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

    [[nodiscard]] Song song(int row) const; ///< of a head, its first
    [[nodiscard]] qint64 id(int row) const; ///< 0: of a head, and of what is just being taken away
    [[nodiscard]] int rowOf(qint64 id) const; ///< -1: not listed, or its group is collapsed
    /// That match, whether their group is collapsed or not.
    [[nodiscard]] int matchCount() const { return int(m_listed->size()); }
    /// Places of songs among those, under heads or not: of rows, where a head stands for all of
    /// its songs.
    [[nodiscard]] RowRange places(RowRange rows) const;
    [[nodiscard]] QList<qint64> ids(RowRange places) const;
    [[nodiscard]] QVariant value(int place, SongField field, int role) const;
    /// Expands the group that hides a song; its row, or -1 if it does not match.
    int reveal(qint64 id);
    [[nodiscard]] const SongModel &songs() const { return m_songs; } ///< of the whole library
    /// The library's songs as they would be listed without a query.
    [[nodiscard]] const std::vector<SongModel::Slot> &allInOrder() const { return *m_sorted; }

signals:
    void sortedChanged();
    void groupingChanged();

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
    void move(int place, int before);
    [[nodiscard]] bool canSort() const;
    [[nodiscard]] bool isGrouped() const { return !m_grouping.isNothing() && m_isSorted; }
    [[nodiscard]] bool changesGroups(const Slots &songs) const;
    [[nodiscard]] std::span<const Slot> songsUnder(int group) const;
    [[nodiscard]] QModelIndexList indexesAfter(const QModelIndexList &indexes,
                                               const SlotList &songs,
                                               const SongGroups &groups) const;
    [[nodiscard]] SongGroups groupsOf(const SlotList &songs) const;
    [[nodiscard]] QVariant headData(int row, int role) const;
    [[nodiscard]] qint64 idOf(Slot slot) const;
    void list(const SlotList &songs);
    [[nodiscard]] SlotList arranged() const;
    [[nodiscard]] SlotList matching() const;
    [[nodiscard]] bool matches(Slot slot) const;
    [[nodiscard]] bool isListed(Slot slot) const;
    [[nodiscard]] Slots left() const;
    [[nodiscard]] bool isBefore(Slot left, Slot right) const;
    [[nodiscard]] std::ptrdiff_t placeIn(const Slots &songs, Slot slot) const;
    [[nodiscard]] int position(Slot slot) const;

    const SongModel &m_songs;
    SearchIndex m_index;
    Describe m_describe;
    SongQuery m_query;
    SongOrder m_order; ///< as it was asked for
    SongGrouping m_grouping;
    SongOrder m_arrangement; ///< the order within the groups
    SlotList m_sorted; ///< all but the unsettled, in order
    SlotList m_listed; ///< those that match, and unsettled
    SongGroups m_groups; ///< over those that are listed
    std::vector<quint8> m_isListed; ///< by slot
    quint64 m_duplicatesSeen = 0; ///< their state
    QSet<Slot> m_unsettled; ///< songs that changed while held, and wait for their place
    bool m_isSorted = true;
    bool m_isHeld = false;
    bool m_isEditable = false;
};

} // namespace tutti
