// SPDX-FileCopyrightText: 2026 The Tutti authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/HistoryPanel.h"

#include "ui/ErrorText.h"
#include "ui/LibraryPanel.h"
#include "ui/LibrarySession.h"
#include "ui/RowDelegate.h"
#include "ui/SongTableView.h"

#include <QAction>
#include <QFocusEvent>
#include <QHeaderView>
#include <QMenu>
#include <QScrollBar>
#include <QVBoxLayout>

namespace tutti {

namespace {

constexpr int FewSongs = 10; ///< of which the fields are shown at once

} // namespace

HistoryPanel::HistoryPanel(LibrarySession &session, OperationDesk &desk, LibraryPanel &library)
    : undo(new QAction(tr("&Undo This Operation"), this))
    , openPast(new QAction(tr("&Open as It Was Then…"), this))
    , ofSong(new QAction(tr("Histor&y of This Song"), this))
    , m_session(session)
    , m_desk(desk)
    , m_library(library)
    , m_model(session)
    , m_past(session, this)
    , m_onlySelected(tr("Only the &selected song"))
{
    setObjectName(QStringLiteral("historyPanel"));
    setWhatsThis(tr("What was done to the library, when and by whom, the latest first. Any of it "
                    "can be undone, not only the latest."));
    undo->setObjectName(QStringLiteral("undoOperation"));
    openPast->setObjectName(QStringLiteral("openPast"));
    ofSong->setObjectName(QStringLiteral("historyOfSong"));
    m_fetch.setSingleShot(true);
    m_fetch.setInterval(0);
    buildTree();
    layOut();
    connect(undo, &QAction::triggered, this, [this] {
        const HistoryEntry *const entry = m_model.entry(m_tree.currentIndex());
        if (entry && entry->canUndo)
            m_desk.submit(UndoOperation {entry->operationId});
    });
    connect(openPast, &QAction::triggered, this, [this] {
        if (const HistoryEntry *const entry = m_model.entry(m_tree.currentIndex()))
            m_past.open(*entry);
    });
    connect(&m_undoButton, &QPushButton::clicked, undo, &QAction::trigger);
    connect(&m_openButton, &QPushButton::clicked, openPast, &QAction::trigger);
    connect(&m_onlySelected, &QCheckBox::toggled, this, &HistoryPanel::updateSong);
    connect(m_library.table().selectionModel(), &QItemSelectionModel::currentChanged, this,
            &HistoryPanel::updateSong);
    connect(&m_session, &LibrarySession::stateChanged, this, &HistoryPanel::updateActions);
    connect(&m_past, &PastOpener::busyChanged, this, &HistoryPanel::updateActions);
    connect(&m_model, &HistoryModel::readChanged, this, &HistoryPanel::updateContent);
    updateContent();
    updateSong();
}

void HistoryPanel::buildTree()
{
    m_tree.setObjectName(QStringLiteral("historyTree"));
    m_tree.setAccessibleName(tr("History"));
    m_tree.setModel(&m_model);
    m_tree.setItemDelegate(new RowDelegate(&m_tree));
    m_tree.setUniformRowHeights(true);
    m_tree.setAlternatingRowColors(true);
    m_tree.setAllColumnsShowFocus(true);
    m_tree.setContextMenuPolicy(Qt::ActionsContextMenu);
    m_tree.addActions({undo, openPast});
    const int letter = fontMetrics().averageCharWidth();
    QHeaderView &header = *m_tree.header();
    header.setObjectName(QStringLiteral("historyHeader"));
    header.setStretchLastSection(false);
    header.setSectionResizeMode(HistoryModel::What, QHeaderView::Stretch);
    const auto widen
        = [&](int column, int letters) { header.resizeSection(column, letters * letter); };
    widen(HistoryModel::When, 22);
    widen(HistoryModel::Who, 22);
    widen(HistoryModel::Songs, 10);
    widen(HistoryModel::State, 12);
    connect(m_tree.selectionModel(), &QItemSelectionModel::currentChanged, this,
            &HistoryPanel::updateActions);
    connect(&m_model, &HistoryModel::dataChanged, this, &HistoryPanel::updateActions);
    connect(&m_model, &HistoryModel::rowsInserted, this, &HistoryPanel::arrange);
    connect(&m_model, &HistoryModel::rowsRemoved, this, &HistoryPanel::updateContent);
    connect(m_tree.verticalScrollBar(), &QScrollBar::valueChanged, &m_fetch,
            qOverload<>(&QTimer::start));
    connect(&m_tree, &QTreeView::expanded, &m_fetch, qOverload<>(&QTimer::start));
    connect(&m_fetch, &QTimer::timeout, this, &HistoryPanel::fetchWhatIsSeen);
}

void HistoryPanel::layOut()
{
    m_onlySelected.setObjectName(QStringLiteral("onlySelectedSong"));
    m_undoButton.setObjectName(QStringLiteral("undoOperationButton"));
    m_openButton.setObjectName(QStringLiteral("openPastButton"));
    m_undoButton.setText(undo->text());
    m_openButton.setText(openPast->text());
    m_pages.addWidget(&m_tree);
    m_pages.addWidget(&m_message);
    auto *row = new QHBoxLayout;
    row->addWidget(&m_onlySelected);
    row->addStretch();
    row->addWidget(&m_openButton);
    row->addWidget(&m_undoButton);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(8, 8, 8, 8);
    layout->addLayout(row);
    layout->addWidget(&m_pages, 1);
}

/// Some ten operations.
QSize HistoryPanel::sizeHint() const
{
    return {90 * fontMetrics().averageCharWidth(), 18 * fontMetrics().height()};
}

void HistoryPanel::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    m_model.setActive(true);
    updateSong();
}

void HistoryPanel::hideEvent(QHideEvent *event)
{
    QWidget::hideEvent(event);
    m_model.setActive(false);
}

void HistoryPanel::showSelectedSong()
{
    m_onlySelected.setChecked(true);
    m_tree.setFocus(Qt::OtherFocusReason);
}

void HistoryPanel::updateSong()
{
    const qint64 current = m_library.table().currentIndex().data(SongModel::IdRole).toLongLong();
    ofSong->setEnabled(current > 0);
    if (!isVisible())
        return;
    m_onlySelected.setEnabled(current > 0 || m_onlySelected.isChecked());
    // While none is selected, as when the last one was removed, its history stays.
    if (!m_onlySelected.isChecked())
        m_model.setSong(0);
    else if (current > 0)
        m_model.setSong(current);
}

void HistoryPanel::updateActions()
{
    const HistoryEntry *const entry = m_model.entry(m_tree.currentIndex());
    const QString nothing = tr("Select an operation first.");
    QString whyNotUndo = entry ? m_session.whyNotNow() : nothing;
    if (entry && whyNotUndo.isEmpty() && !entry->canUndo) {
        whyNotUndo = entry->isExternal() ? tr("Another program made these changes. Only what was "
                                              "done by Tutti can be undone.")
                   : entry->kind == OperationKind::Prune
                       ? tr("Clearing away old history cannot be undone.")
                       : tr("It is undone already, or has been taken back otherwise.");
    }
    const QString whyNotOpen = !entry          ? nothing
                             : m_past.isBusy() ? tr("Another moment is being read.")
                                               : QString();
    const bool isReversal = entry && entry->kind == OperationKind::Undo;
    undo->setText(isReversal ? tr("&Do It Again") : tr("&Undo This Operation"));
    m_undoButton.setText(undo->text());
    const auto set = [](QAction &action, QPushButton &button, const QString &whyNot) {
        action.setEnabled(whyNot.isEmpty());
        action.setToolTip(whyNot);
        button.setEnabled(whyNot.isEmpty());
        button.setToolTip(whyNot);
    };
    set(*undo, m_undoButton, whyNotUndo);
    set(*openPast, m_openButton, whyNotOpen);
}

/// Not by a proxy, which the tabulator would take for the next stop, over what comes before it.
void HistoryPanel::focusInEvent(QFocusEvent *event)
{
    m_tree.setFocus(event->reason());
}

void HistoryPanel::updateContent()
{
    const bool isEmpty = m_model.rowCount() == 0;
    if (!isEmpty)
        m_pages.setCurrentWidget(&m_tree);
    else
        m_pages.setCurrentWidget(&m_message);
    const std::optional<Error> &error = m_model.error();
    if (isEmpty && !m_model.isRead() && error && error->kind != Error::Kind::Busy)
        m_message.set(tr("The history cannot be read"), ErrorText::what(*error),
                      {PanelMessage::help(*this, ErrorText::helpTopic(*error))});
    else if (isEmpty && !m_model.isRead())
        m_message.set(tr("Reading the history…"), {});
    else if (isEmpty && m_model.isPruned())
        m_message.set(tr("Nothing is known any more"),
                      tr("What happened until then has been cleared away. Newer changes will be "
                         "listed here."));
    else if (isEmpty && m_model.song() > 0)
        m_message.set(tr("Nothing has happened to this song"),
                      tr("It is as it was when it came into the library."));
    else if (isEmpty)
        m_message.set(tr("Nothing has happened yet"),
                      tr("What you, others and other programs change will be listed here."));
    updateActions();
}

void HistoryPanel::arrange(const QModelIndex &parent, int first, int last)
{
    updateContent();
    for (int row = first; parent.isValid() && row <= last; ++row) {
        m_tree.setFirstColumnSpanned(row, parent, true);
        const QModelIndex song = m_model.index(row, 0, parent);
        const int fields = m_model.rowCount(song);
        for (int field = 0; field < fields; ++field)
            m_tree.setFirstColumnSpanned(field, song, true);
        if (fields > 0 && last < FewSongs)
            m_tree.expand(song);
    }
    if (!parent.isValid() && !m_tree.currentIndex().isValid())
        m_tree.setCurrentIndex(m_model.index(0, 0, {}));
    m_fetch.start();
}

/// A tree asks by itself for what is missing at its own end only.
void HistoryPanel::fetchWhatIsSeen()
{
    const QRect seen = m_tree.viewport()->rect();
    QModelIndex index = m_tree.indexAt({0, 0});
    while (index.isValid() && m_tree.visualRect(index).intersects(seen)) {
        const QModelIndex parent = index.parent();
        if (parent.isValid() && index.row() == m_model.rowCount(parent) - 1
            && m_model.canFetchMore(parent))
            m_model.fetchMore(parent);
        if (!parent.isValid() && index.row() == m_model.rowCount() - 1)
            m_model.fetchMore({});
        index = m_tree.indexBelow(index);
    }
}

} // namespace tutti
