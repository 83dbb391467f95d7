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

} // namespace

SongTableView::SongTableView(SongListModel &list, QWidget *parent)
    : QTableView(parent)
    , m_list(list)
{
    setObjectName(QStringLiteral("songTable"));
    setAccessibleName(tr("Songs"));
    setWhatsThis(
        tr("The songs of the library, or those that the view and the search leave. Click a "
           "heading to sort by it, right-click it to choose columns and groups. F2 edits a "
           "cell, Enter the whole song. What others change shows at once, and lights up "
           "for a moment."));
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

SongTableView::Place SongTableView::place() const
{
    if (verticalScrollBar()->value() == 0)
        return {}; // stays at the top
    // The first of those on the screen that stay.
    const int end = rowAt(viewport()->height() - 1) < 0 ? m_list.rowCount()
                                                        : rowAt(viewport()->height() - 1) + 1;
    for (int row = std::max(rowAt(0), 0); row < end; ++row) {
        if (const qint64 id = idAt(row))
            return {id, -rowViewportPosition(row)};
    }
    return {};
}

/// 0 for a song that is just being removed.
qint64 SongTableView::idAt(int row) const
{
    return m_list.index(row, 0).data(SongModel::IdRole).toLongLong();
}

void SongTableView::setPlace(const Place &place)
{
    const int row = place.songId ? m_list.rowOf(place.songId) : -1;
    if (row < 0)
        return;
    updateGeometries(); // the scroll bar has not heard of the rows yet
    verticalScrollBar()->setValue(verticalHeader()->sectionPosition(row) + place.offset);
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

QList<SongField> SongTableView::shownColumns() const
{
    QList<SongField> columns;
    for (int place = 0; place < horizontalHeader()->count(); ++place) {
        const int column = horizontalHeader()->logicalIndex(place);
        if (!isColumnHidden(column))
            columns += SongField(column);
    }
    return columns;
}

int SongTableView::wantedWidth(SongField column) const
{
    const int width = columnWidth(int(column));
    if (shownColumns().last() != column)
        return width;
    const auto atFirst = std::ranges::find(Widths, column, &ColumnWidth::field);
    return std::min(width, atFirst->letters * fontMetrics().averageCharWidth() + 8);
}

void SongTableView::showColumns(const QList<SongField> &fields)
{
    QHeaderView *const header = horizontalHeader();
    for (qsizetype place = 0; place < fields.size(); ++place) {
        setColumnShown(int(fields[place]), true);
        header->moveSection(header->visualIndex(int(fields[place])), int(place));
    }
    for (const SongFieldInfo &field : songFields()) {
        if (!fields.contains(field.field))
            setColumnShown(int(field.field), false);
    }
}

void SongTableView::showOrder(const SongOrder &order)
{
    const SongOrder::Key &last = order.keys.last();
    const QSignalBlocker blocker(horizontalHeader()); // nobody clicks
    horizontalHeader()->setSortIndicator(int(last.field), last.direction);
    horizontalHeader()->viewport()->update();
    setOrder(order);
}

int SongTableView::firstColumn() const
{
    return int(shownColumns().value(0));
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

void SongTableView::revealCurrent()
{
    if (!selectionModel()->isSelected(currentIndex()))
        return; // nobody chose it
    updateGeometries(); // the scroll bar has not heard of the rows yet
    if (!viewport()->rect().contains(visualRect(currentIndex())))
        scrollTo(currentIndex(), PositionAtCenter);
}

void SongTableView::keyboardSearch(const QString &text)
{
    emit typed(text);
}

} // namespace tutti
