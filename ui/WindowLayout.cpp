// SPDX-FileCopyrightText: 2026 The Tutti authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/WindowLayout.h"

#include "ui/LibraryPanel.h"
#include "ui/LibrarySession.h"
#include "ui/PanelView.h"
#include "ui/Settings.h"
#include "ui/SongTableView.h"

#include <QEvent>
#include <QGuiApplication>
#include <QScreen>
#include <QScrollBar>
#include <QStyle>

#include <algorithm>
#include <utility>

namespace tutti {

namespace {

constexpr int LayoutVersion = 2;
constexpr QSize Handle {120, 20}; ///< of a window's top: as little as can be taken hold of

} // namespace

WindowLayout::WindowLayout(QMainWindow &window, const Parts &parts)
    : QObject(&window)
    , m_window(window)
    , m_parts(parts)
{
    watch();
    const auto later = Qt::QueuedConnection; // when all have heard of it
    const SongModel &songs = parts.session.songs();
    connect(&parts.session, &LibrarySession::stateChanged, this, &WindowLayout::restoreSongs,
            later);
    connect(&songs, &SongModel::loadingChanged, this, &WindowLayout::restoreSongs, later);
    connect(&parts.library.list(), &SongListModel::sortedChanged, this, &WindowLayout::restoreSongs,
            later);
}

void WindowLayout::watch()
{
    m_window.installEventFilter(this);
    for (QDockWidget *const dock : m_parts.docks.all()) {
        dock->installEventFilter(this);
        connect(dock, &QDockWidget::visibilityChanged, this, &WindowLayout::changed);
    }
    const SongTableView &table = m_parts.library.table();
    connect(&m_parts.library.view(), &PanelView::changed, this, &WindowLayout::changed);
    connect(&m_parts.library.search(), &QLineEdit::textChanged, this, &WindowLayout::changed);
    connect(&table, &SongTableView::selectedCountChanged, this, &WindowLayout::changed);
    connect(table.selectionModel(), &QItemSelectionModel::currentChanged, this,
            &WindowLayout::changed);
    for (const QScrollBar *const bar : {table.verticalScrollBar(), table.horizontalScrollBar()})
        connect(bar, &QScrollBar::valueChanged, this, &WindowLayout::changed);
}

bool WindowLayout::eventFilter(QObject *watched, QEvent *event)
{
    switch (event->type()) {
    case QEvent::Move:
    case QEvent::Resize:
    case QEvent::Show:
    case QEvent::Hide:
    case QEvent::WindowStateChange:
        emit changed();
        break;
    default:
        break;
    }
    return QObject::eventFilter(watched, event);
}

QString WindowLayout::settingsKey(const char *name) const
{
    const char *const panels = m_parts.panels == Panels::Both      ? "both"
                             : m_parts.panels == Panels::Dashboard ? "dashboard"
                                                                   : "library";
    return QStringLiteral("window/%1/%2").arg(QLatin1String(panels), QLatin1String(name));
}

bool WindowLayout::restoreLatest()
{
    restoreGeometry(Settings::value(settingsKey("geometry")));
    const bool hasWidths
        = m_window.restoreState(Settings::value(settingsKey("layout")), LayoutVersion);
    restoreColumns(Settings::value(QStringLiteral("library/columns")),
                   Settings::value(QStringLiteral("library/order")),
                   Settings::value(QStringLiteral("library/grouping")));
    m_parts.library.view().restore(Settings::value(QStringLiteral("library/view")),
                                   m_parts.session.options().store.file);
    return hasWidths;
}

void WindowLayout::keepLatest() const
{
    const SavedWindow now = saved();
    Settings::setValue(settingsKey("geometry"), now.geometry);
    Settings::setValue(settingsKey("layout"), now.docks);
    Settings::setValue(QStringLiteral("library/columns"), now.columns);
    Settings::setValue(QStringLiteral("library/order"), now.order);
    Settings::setValue(QStringLiteral("library/grouping"), now.grouping);
    Settings::setValue(QStringLiteral("library/view"), now.view);
}

/// Where the screen has gone, or has become smaller, to where the window can be seen. Qt does that
/// only for one of which nothing at all is to be seen.
void WindowLayout::restoreGeometry(const QByteArray &geometry)
{
    if (!m_window.restoreGeometry(geometry) || m_window.isMaximized() || m_window.isFullScreen())
        return;
    const QRect wanted = m_window.geometry();
    const QRect top(wanted.topLeft(), QSize(wanted.width(), Handle.height()));
    for (const QScreen *const screen : QGuiApplication::screens()) {
        const QSize seen = (screen->availableGeometry() & top).size();
        if (seen.boundedTo(Handle) == Handle)
            return;
    }
    const QRect room = m_window.screen()->availableGeometry().adjusted(
        0, m_window.style()->pixelMetric(QStyle::PM_TitleBarHeight), 0, 0);
    QRect rect({}, wanted.size().boundedTo(room.size()));
    rect.moveLeft(
        std::clamp(wanted.left(), room.left(), room.left() + room.width() - rect.width()));
    rect.moveTop(std::clamp(wanted.top(), room.top(), room.top() + room.height() - rect.height()));
    m_window.setGeometry(rect);
}

void WindowLayout::restoreColumns(const QByteArray &columns, const QByteArray &order,
                                  const QByteArray &grouping)
{
    m_parts.library.table().restoreColumns(columns, order);
    m_parts.library.list().setGrouping(
        SongGrouping::named(QString::fromLatin1(grouping)).value_or(SongGrouping {}));
}

bool WindowLayout::restore(const SavedWindow &saved)
{
    restoreGeometry(saved.geometry);
    const bool hasWidths = m_window.restoreState(saved.docks, LayoutVersion);
    restoreColumns(saved.columns, saved.order, saved.grouping);
    m_parts.library.view().restore(saved.view, m_parts.session.options().store.file);
    m_parts.library.search().setText(saved.search);
    m_awaited = saved.songs;
    QMetaObject::invokeMethod(this, &WindowLayout::restoreSongs, Qt::QueuedConnection);
    return hasWidths;
}

SavedWindow WindowLayout::saved() const
{
    const StoreOptions &store = m_parts.session.options().store;
    LibraryPanel &library = m_parts.library;
    return {.file = store.file,
            .isReadOnly = store.readOnly,
            .panels = m_parts.panels,
            .geometry = m_window.saveGeometry(),
            .docks = m_window.saveState(LayoutVersion),
            .columns = library.table().saveColumns(),
            .order = library.table().saveOrder(),
            .grouping = library.list().grouping().name().toLatin1(),
            .view = library.view().saved(store.file),
            .search = library.search().text(),
            .songs = m_awaited ? *m_awaited : songs()};
}

SavedWindow::Songs WindowLayout::songs() const
{
    const SongTableView &table = m_parts.library.table();
    const SongListModel &list = m_parts.library.list();
    const int selected = table.selectedCount();
    const SongTableView::Place place = table.place();
    const QModelIndex current = table.currentIndex();
    SavedWindow::Songs songs {
        .isAllSelected = selected > MostSelected && selected == list.matchCount(),
        .selected = {},
        .current = current.isValid() ? key(list.id(current.row())) : SavedWindow::SongKey {},
        .currentColumn = std::max(current.column(), 0),
        .top = key(place.songId),
        .topOffset = place.offset,
        .left = table.horizontalScrollBar()->value()};
    if (selected <= MostSelected) {
        for (const qint64 id : table.selectedIds())
            songs.selected += key(id);
    }
    return songs;
}

void WindowLayout::restoreSongs()
{
    SongTableView &table = m_parts.library.table();
    const LibrarySession &session = m_parts.session;
    if (!m_awaited || !session.isRead() || session.songs().isLoading()
        || !m_parts.library.list().isSorted())
        return;
    const SavedWindow::Songs songs = *std::exchange(m_awaited, std::nullopt);
    if (table.selectedCount() > 0 || table.isEditing())
        return; // she has gone on
    selectAgain(songs);
    if (const int top = row(songs.top); top >= 0)
        table.setPlace({songs.top.id, songs.topOffset});
    table.horizontalScrollBar()->setValue(songs.left);
}

void WindowLayout::selectAgain(const SavedWindow::Songs &songs)
{
    SongTableView &table = m_parts.library.table();
    const SongListModel &list = m_parts.library.list();
    const bool scrolls = table.hasAutoScroll();
    table.setAutoScroll(false);
    if (const int current = row(songs.current); current >= 0)
        table.selectionModel()->setCurrentIndex(list.index(current, songs.currentColumn),
                                                QItemSelectionModel::NoUpdate);
    QList<int> rows;
    for (const SavedWindow::SongKey &key : songs.selected) {
        if (const int listed = row(key); listed >= 0)
            rows += listed;
    }
    std::ranges::sort(rows);
    QItemSelection selection;
    for (const RowRange &range : rowRanges(rows))
        selection.append(
            {list.index(range.first, 0), list.index(range.last, list.columnCount() - 1)});
    if (songs.isAllSelected)
        table.selectAll();
    else
        table.selectionModel()->select(selection, QItemSelectionModel::ClearAndSelect);
    table.setAutoScroll(scrolls);
}

SavedWindow::SongKey WindowLayout::key(qint64 id) const
{
    const SongModel &songs = m_parts.session.songs();
    const int row = id > 0 ? songs.rowOf(id) : -1;
    return row < 0
             ? SavedWindow::SongKey {}
             : SavedWindow::SongKey {id, songs.index(row).data(SongModel::UidRole).toString()};
}

/// In the list; -1 if the song is not there, or is another one.
int WindowLayout::row(const SavedWindow::SongKey &key) const
{
    return key.id > 0 && this->key(key.id) == key ? m_parts.library.list().rowOf(key.id) : -1;
}

} // namespace tutti
