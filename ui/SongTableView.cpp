// SPDX-FileCopyrightText: 2026 The Tutti authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/SongTableView.h"

#include "ui/FieldEdit.h"

#include <QFocusEvent>
#include <QGuiApplication>
#include <QHeaderView>
#include <QScopedValueRollback>
#include <QScrollBar>
#include <QSignalBlocker>

#include <algorithm>
#include <array>
#include <utility>

namespace tutti {

namespace {

struct ColumnWidth
{
    SongField field;
    int letters;
};

constexpr std::array Widths {
    ColumnWidth {SongField::Title, 30},      ColumnWidth {SongField::Artist, 22},
    ColumnWidth {SongField::Album, 26},      ColumnWidth {SongField::AlbumArtist, 20},
    ColumnWidth {SongField::Year, 7},        ColumnWidth {SongField::Genre, 14},
    ColumnWidth {SongField::Track, 7},       ColumnWidth {SongField::Disc, 7},
    ColumnWidth {SongField::Duration, 10},   ColumnWidth {SongField::Rating, 12},
    ColumnWidth {SongField::Favorite, 9},    ColumnWidth {SongField::PlayCount, 11},
    ColumnWidth {SongField::LastPlayed, 16}, ColumnWidth {SongField::Comment, 24},
    ColumnWidth {SongField::Path, 40},       ColumnWidth {SongField::Added, 16},
    ColumnWidth {SongField::Modified, 16},
};

/// More rows, or runs of them, are kept by the songs' ids.
constexpr int MostSelectedByQt = 1'000;

} // namespace

SongTableView::SongTableView(SongListModel &list, QWidget *parent)
    : QTableView(parent)
    , m_list(list)
{
    setObjectName(QStringLiteral("songTable"));
    setAccessibleName(tr("Songs"));
    setModel(&list);
    setSelectionBehavior(SelectRows);
    setSelectionMode(ExtendedSelection);
    setAlternatingRowColors(true);
    setShowGrid(false);
    setWordWrap(false);
    setTabKeyNavigation(false);
    setCornerButtonEnabled(false);
    setEditTriggers(DoubleClicked | EditKeyPressed);
    setContextMenuPolicy(Qt::CustomContextMenu);
    setHorizontalScrollMode(ScrollPerPixel);
    setVerticalScrollMode(ScrollPerPixel);
    verticalHeader()->hide();
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    spaceRows();
    horizontalHeader()->setObjectName(QStringLiteral("songTableHeader"));
    horizontalHeader()->setSectionsMovable(true);
    horizontalHeader()->setHighlightSections(false);
    horizontalHeader()->setStretchLastSection(true);
    horizontalHeader()->setContextMenuPolicy(Qt::CustomContextMenu);
    resetColumns();
    sortByColumn(int(list.order().keys.first().field), list.order().keys.first().direction);
    horizontalHeader()->setSectionsClickable(true);
    horizontalHeader()->setSortIndicatorShown(true);
    connect(horizontalHeader(), &QHeaderView::sortIndicatorChanged, this, &SongTableView::sortBy);
    for (const auto before :
         {&QAbstractItemModel::rowsAboutToBeInserted, &QAbstractItemModel::rowsAboutToBeRemoved})
        connect(&list, before, this, &SongTableView::rememberPlace);
    connect(&list, &QAbstractItemModel::rowsAboutToBeMoved, this, &SongTableView::rememberPlace);
    for (const auto after : {&QAbstractItemModel::rowsInserted, &QAbstractItemModel::rowsRemoved})
        connect(&list, after, this, &SongTableView::keepPlace);
    connect(&list, &QAbstractItemModel::rowsMoved, this, &SongTableView::keepPlace);
    connect(&list, &QAbstractItemModel::layoutAboutToBeChanged, this,
            &SongTableView::beforeLayoutChange);
    connect(&list, &QAbstractItemModel::layoutChanged, this, &SongTableView::afterLayoutChange);
}

/// As dense as the style has it.
void SongTableView::spaceRows()
{
    const int height
        = style()->pixelMetric(QStyle::PM_HeaderDefaultSectionSizeVertical, nullptr, this);
    verticalHeader()->setMinimumSectionSize(height); // its own would be that of a heading
    verticalHeader()->setDefaultSectionSize(height);
}

void SongTableView::changeEvent(QEvent *event)
{
    QTableView::changeEvent(event);
    if (event->type() == QEvent::StyleChange || event->type() == QEvent::FontChange)
        spaceRows();
}

void SongTableView::rememberPlace()
{
    m_topSongId = 0;
    if (verticalScrollBar()->value() == 0)
        return; // stays at the top
    // The first of those on the screen that stay.
    const int end = rowAt(viewport()->height() - 1) < 0 ? m_list.rowCount()
                                                        : rowAt(viewport()->height() - 1) + 1;
    for (int row = std::max(rowAt(0), 0); row < end && !m_topSongId; ++row) {
        m_topSongId = idAt(row);
        m_topOffset = -rowViewportPosition(row);
    }
}

/// 0 for a song that is just being removed.
qint64 SongTableView::idAt(int row) const
{
    return m_list.index(row, 0).data(SongModel::IdRole).toLongLong();
}

void SongTableView::keepPlace()
{
    const int row = m_topSongId ? m_list.rowOf(m_topSongId) : -1;
    if (row < 0)
        return;
    updateGeometries(); // the scroll bar has not heard of the rows yet
    verticalScrollBar()->setValue(verticalHeader()->sectionPosition(row) + m_topOffset);
}

/// With Ctrl held, by one more column.
void SongTableView::sortBy(int column, Qt::SortOrder direction)
{
    if (column < 0 || column >= m_list.columnCount())
        return;
    const auto field = SongField(column);
    SongOrder order = m_list.order();
    const auto known = std::ranges::find(order.keys, field, &SongOrder::Key::field);
    if (!QGuiApplication::keyboardModifiers().testFlag(Qt::ControlModifier)) {
        order = SongOrder::by(field, direction);
    } else if (known == order.keys.end()) {
        order.keys += {field, direction};
    } else {
        const bool wasUp = known->direction == Qt::AscendingOrder;
        known->direction = wasUp ? Qt::DescendingOrder : Qt::AscendingOrder;
        const QSignalBlocker blocker(horizontalHeader());
        horizontalHeader()->setSortIndicator(column, known->direction);
    }
    setOrder(order);
}

void SongTableView::setOrder(const SongOrder &order)
{
    m_list.setOrder(order);
    if (order.keys.size() < 2)
        return;
    QHeaderView *const header = horizontalHeader();
    for (const SongOrder::Key &key : order.keys) { // room for a heading's number and arrow
        const int column = int(key.field);
        if (header->sectionSize(column) < header->sectionSizeHint(column))
            header->resizeSection(column, header->sectionSizeHint(column));
    }
}

void SongTableView::beforeLayoutChange()
{
    rememberPlace();
    const int count = selectedCount();
    const bool isEverything = count == m_list.rowCount(); // Qt would take in the songs that come
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

QList<int> SongTableView::selectedRows() const
{
    QList<int> rows;
    for (int row = 0; !m_manySelected.isEmpty() && row < m_list.rowCount(); ++row) {
        if (m_manySelected.contains(m_list.id(row)))
            rows += row;
    }
    for (const QItemSelectionRange &range : selectionModel()->selection()) {
        for (int row = range.top(); row <= range.bottom(); ++row)
            rows += row;
    }
    std::sort(rows.begin(), rows.end());
    rows.erase(std::unique(rows.begin(), rows.end()), rows.end());
    return rows;
}

QList<qint64> SongTableView::selectedIds() const
{
    QList<qint64> ids;
    for (const int row : selectedRows())
        ids += m_list.id(row);
    return ids;
}

int SongTableView::selectedCount() const
{
    int count = int(m_manySelected.size());
    for (const QItemSelectionRange &range : selectionModel()->selection())
        count += range.height();
    return count;
}

void SongTableView::selectSongs(const QSet<qint64> &ids)
{
    const QItemSelection selection = selectionOf(ids);
    const bool isScattered = selection.size() > MostSelectedByQt;
    {
        const QScopedValueRollback takingOver(m_isTakingOver, true);
        m_manySelected.clear();
        for (qsizetype i = 0; isScattered && i < selection.size(); ++i) {
            for (int row = selection[i].top(); row <= selection[i].bottom(); ++row)
                m_manySelected.insert(m_list.id(row));
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
    QItemSelection selection;
    for (int row = 0; row < m_list.rowCount(); ++row) {
        if (!ids.contains(m_list.id(row)))
            continue;
        const int first = row;
        while (row + 1 < m_list.rowCount() && ids.contains(m_list.id(row + 1)))
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

QString SongTableView::selectedText() const
{
    QList<int> columns;
    for (int place = 0; place < horizontalHeader()->count(); ++place) {
        const int column = horizontalHeader()->logicalIndex(place);
        if (!isColumnHidden(column))
            columns += column;
    }
    QStringList lines;
    for (const int row : selectedRows()) {
        QStringList cells;
        for (const int column : std::as_const(columns))
            cells += m_list.index(row, column).data().toString();
        lines += cells.join(u'\t');
    }
    return lines.join(u'\n');
}

QByteArray SongTableView::saveColumns() const
{
    return horizontalHeader()->saveState();
}

bool SongTableView::restoreColumns(const QByteArray &state, const QByteArray &order)
{
    QHeaderView *const header = horizontalHeader();
    // Nobody clicks here, though Ctrl may be held, as for a new window.
    disconnect(header, &QHeaderView::sortIndicatorChanged, this, &SongTableView::sortBy);
    const bool done = header->restoreState(state);
    if (header->hiddenSectionCount() == header->count())
        resetColumns();
    const auto saved = SongOrder::parsed(QString::fromUtf8(order));
    if (saved) {
        const SongOrder::Key &last = saved->keys.last();
        header->setSortIndicator(int(last.field), last.direction);
        setOrder(*saved);
    } else {
        m_list.sort(header->sortIndicatorSection(), header->sortIndicatorOrder());
    }
    connect(header, &QHeaderView::sortIndicatorChanged, this, &SongTableView::sortBy);
    return done;
}

QByteArray SongTableView::saveOrder() const
{
    return m_list.order().text().toUtf8();
}

void SongTableView::resetColumns()
{
    QHeaderView *const header = horizontalHeader();
    const int letter = fontMetrics().averageCharWidth();
    for (const auto &[field, letters] : Widths) {
        const int column = int(field);
        header->moveSection(header->visualIndex(column), column);
        setColumnHidden(column, !info(field).shownAtFirst);
        setColumnWidth(column, letters * letter + 8);
    }
}

int SongTableView::firstColumn() const
{
    for (int place = 0; place < horizontalHeader()->count(); ++place) {
        const int column = horizontalHeader()->logicalIndex(place);
        if (!isColumnHidden(column))
            return column;
    }
    return 0;
}

bool SongTableView::finishEditing()
{
    QWidget *const editor = isEditing() ? indexWidget(currentIndex()) : nullptr;
    if (!editor)
        return true;
    const auto *const line = qobject_cast<FieldEdit *>(editor);
    if (line && !line->value())
        return false;
    commitData(editor);
    closeEditor(editor, QAbstractItemDelegate::NoHint);
    return true;
}

void SongTableView::setColumnShown(int column, bool isShown)
{
    setColumnHidden(column, !isShown);
    if (!isShown && currentIndex().column() == column)
        selectionModel()->setCurrentIndex(currentIndex().siblingAtColumn(firstColumn()),
                                          QItemSelectionModel::NoUpdate);
}

bool SongTableView::edit(const QModelIndex &index, EditTrigger trigger, QEvent *event)
{
    return !isColumnHidden(index.column()) && QTableView::edit(index, trigger, event);
}

/// Keys that lead here find a song selected that they can go on from.
void SongTableView::focusInEvent(QFocusEvent *event)
{
    QTableView::focusInEvent(event);
    if (event->reason() == Qt::TabFocusReason || event->reason() == Qt::BacktabFocusReason)
        selectCurrent();
}

void SongTableView::keyboardSearch(const QString &text)
{
    emit typed(text);
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
