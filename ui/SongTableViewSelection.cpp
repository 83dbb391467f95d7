// SPDX-FileCopyrightText: 2026 The Tutti authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/SongTableView.h"

#include "ui/DraggedSongs.h"

#include <QDrag>
#include <QLabel>
#include <QMouseEvent>
#include <QScopedValueRollback>

#include <algorithm>
#include <utility>

namespace tutti {

namespace {

/// More rows, or runs of them, are kept by the songs' ids.
constexpr int MostSelectedByQt = 1'000;

} // namespace

void SongTableView::beforeLayoutChange()
{
    rememberPlace();
    const int count = selectedCount();
    const bool isEverything = count == m_list.matchCount(); // Qt would take in the songs that come
    if (count == 0 || (!isEverything && count <= MostSelectedByQt))
        return;
    const QList<qint64> ids = selectedIds();
    m_wasSelected = {ids.begin(), ids.end()};
    m_manySelected.clear(); // perhaps none of them stays
    const QScopedValueRollback takingOver(m_isTakingOver, true);
    selectionModel()->clearSelection();
}

void SongTableView::afterLayoutChange()
{
    if (!m_wasSelected.isEmpty())
        selectSongs(std::exchange(m_wasSelected, {}));
    keepPlace();
}

QList<RowRange> SongTableView::selectedPlaces() const
{
    if (!m_manySelected.isEmpty()) {
        const QList<qint64> all = m_list.ids({0, m_list.matchCount() - 1});
        QList<int> places;
        for (int place = 0; place < all.size(); ++place) {
            if (m_manySelected.contains(all[place]))
                places += place;
        }
        return rowRanges(places);
    }
    QList<RowRange> ranges;
    for (const QItemSelectionRange &range : selectionModel()->selection())
        ranges += m_list.places({range.top(), range.bottom()});
    std::ranges::sort(ranges, {}, &RowRange::first);
    QList<RowRange> apart; // a song may be selected by itself and by its head
    for (const RowRange &range : std::as_const(ranges)) {
        if (apart.isEmpty() || apart.last().last < range.first)
            apart += range;
        else
            apart.last().last = std::max(apart.last().last, range.last);
    }
    return apart;
}

QList<qint64> SongTableView::selectedIds() const
{
    QList<qint64> ids;
    for (const RowRange &range : selectedPlaces())
        ids += m_list.ids(range);
    return ids;
}

int SongTableView::selectedCount() const
{
    if (!m_manySelected.isEmpty())
        return int(m_manySelected.size());
    int count = 0;
    for (const RowRange &range : selectedPlaces())
        count += range.size();
    return count;
}

bool SongTableView::isSongSelected(const QModelIndex &song) const
{
    const int head = m_list.headOf(song.row());
    return m_manySelected.contains(m_list.id(song.row()))
        || (head >= 0 && selectionModel()->isSelected(m_list.index(head, 0)));
}

void SongTableView::selectSongs(const QSet<qint64> &ids)
{
    const QItemSelection selection = selectionOf(ids);
    const bool isScattered = selection.size() > MostSelectedByQt;
    {
        const QScopedValueRollback takingOver(m_isTakingOver, true);
        m_manySelected.clear();
        for (qsizetype i = 0; isScattered && i < selection.size(); ++i) {
            const RowRange places = m_list.places({selection[i].top(), selection[i].bottom()});
            for (const qint64 id : m_list.ids(places))
                m_manySelected.insert(id);
        }
        selectionModel()->select(isScattered ? QItemSelection() : selection,
                                 QItemSelectionModel::ClearAndSelect);
    }
    viewport()->update();
    emit selectedCountChanged();
}

QItemSelection SongTableView::selectionOf(const QSet<qint64> &ids) const
{
    const int lastColumn = m_list.columnCount() - 1;
    const auto isSelected = [&](int row) { // a head if all of its songs are
        const QList<qint64> inRow = m_list.ids(m_list.places({row, row}));
        return std::ranges::all_of(inRow, [&](qint64 id) { return ids.contains(id); });
    };
    QItemSelection selection;
    for (int row = 0; row < m_list.rowCount(); ++row) {
        if (!isSelected(row))
            continue;
        const int first = row;
        while (row + 1 < m_list.rowCount() && isSelected(row + 1))
            ++row;
        selection.append({m_list.index(first, 0), m_list.index(row, lastColumn)});
    }
    return selection;
}

void SongTableView::selectCurrent()
{
    // Not by selectRow(), which in a right-to-left window makes a hidden column current.
    if (selectedCount() == 0 && currentIndex().isValid())
        selectionModel()->select(currentIndex(),
                                 QItemSelectionModel::Select | QItemSelectionModel::Rows);
}

/// Songs that are selected are dragged; from others a selection begins.
void SongTableView::mousePressEvent(QMouseEvent *event)
{
    const QModelIndex at = indexAt(event->position().toPoint());
    setDragEnabled(at.isValid() && selectionModel()->isSelected(at));
    QTableView::mousePressEvent(event);
}

void SongTableView::startDrag(Qt::DropActions)
{
    const QList<qint64> ids = selectedIds();
    if (ids.isEmpty())
        return;
    auto *const drag = new QDrag(this); // Qt's from here on
    drag->setMimeData(new DraggedSongs(m_list.songs(), ids, shownColumns()));
    drag->setPixmap(pixmapOf(int(ids.size())));
    drag->exec(Qt::CopyAction);
}

/// How many songs are dragged.
QPixmap SongTableView::pixmapOf(int songs) const
{
    QLabel label(tr("%Ln songs", nullptr, songs));
    label.setTextFormat(Qt::PlainText);
    label.setFont(font());
    label.setPalette(palette());
    label.setAutoFillBackground(true);
    label.setFrameShape(QFrame::Box);
    label.setMargin(4);
    return label.grab();
}

void SongTableView::selectionChanged(const QItemSelection &selected,
                                     const QItemSelection &deselected)
{
    QTableView::selectionChanged(selected, deselected);
    if (m_isTakingOver)
        return;
    if (!m_manySelected.isEmpty()) {
        m_manySelected.clear();
        viewport()->update();
    }
    emit selectedCountChanged();
}

} // namespace tutti
