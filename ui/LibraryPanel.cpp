// SPDX-FileCopyrightText: 2026 The Tutti authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/LibraryPanel.h"

#include "core/SongText.h"
#include "ui/CellButtons.h"
#include "ui/ChangeGlow.h"
#include "ui/ErrorText.h"
#include "ui/FieldCompletion.h"
#include "ui/FieldEdit.h"
#include "ui/GroupNavigation.h"
#include "ui/LibrarySession.h"
#include "ui/PanelView.h"
#include "ui/QueryText.h"
#include "ui/SearchCompletion.h"
#include "ui/ShownText.h"
#include "ui/SongDelegate.h"
#include "ui/SongMarks.h"
#include "ui/SongTableView.h"
#include "ui/SyncText.h"

#include <QAccessible>
#include <QDateTime>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLocale>
#include <QTextDocumentFragment>

#include <utility>

namespace tutti {

namespace {

constexpr int ProgressHeight = 3; ///< in pixels
constexpr int ProgressSteps = 50; ///< each of which paints the panel at once

/// A screen reader would read the tags of the tool tip aloud.
QString helpInWords()
{
    return QTextDocumentFragment::fromHtml(QueryText::help()).toPlainText();
}
constexpr int ViewNameLetters = 16; ///< of the longest that a button shows in full

} // namespace

LibraryPanel::LibraryPanel(LibrarySession &session, OperationDesk &desk, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
    , m_desk(desk)
    , m_list(session.songs())
    , m_table(new SongTableView(m_list, this))
{
    setObjectName(QStringLiteral("libraryPanel"));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(6, 6, 6, 6);
    layout->setSpacing(6);
    buildSearchRow(*layout);
    m_progress.setObjectName(QStringLiteral("listProgress"));
    m_progress.setTextVisible(false);
    m_progress.setFixedHeight(ProgressHeight);
    QSizePolicy policy = m_progress.sizePolicy();
    policy.setRetainSizeWhenHidden(true); // so that nothing jumps
    m_progress.setSizePolicy(policy);
    m_pages.addWidget(m_table);
    m_pages.addWidget(&m_message);
    auto *list = new QVBoxLayout;
    list->setSpacing(0);
    list->addWidget(&m_progress);
    list->addWidget(&m_pages, 1);
    layout->addLayout(list, 1);
    connectTable();
    m_view = new PanelView(session.views(), *this);
    connect(m_view, &PanelView::changed, this, &LibraryPanel::updateView);
    connect(&session, &LibrarySession::stateChanged, this, &LibraryPanel::updateEditable);
    connect(&session, &LibrarySession::stateChanged, this, &LibraryPanel::updateContent);
    connect(&session.songs(), &SongModel::applied, this, &LibraryPanel::updateContent);
    connect(&session.songs(), &SongModel::loadingChanged, this, &LibraryPanel::updateProgress);
    connect(&m_list, &SongListModel::sortedChanged, this, &LibraryPanel::updateProgress);
    updateEditable();
    updateView();
    updateContent();
}

void LibraryPanel::buildSearchRow(QVBoxLayout &layout)
{
    m_search.setObjectName(QStringLiteral("search"));
    m_search.setPlaceholderText(tr("Search title, artist, album, genre"));
    m_search.setAccessibleName(tr("Search"));
    m_search.setClearButtonEnabled(true);
    m_search.findChild<QToolButton *>()->setAccessibleName(tr("Clear the Search"));
    m_search.setAccessibleDescription(helpInWords());
    m_search.setToolTip(QueryText::help());
    m_search.setWhatsThis(QueryText::help());
    m_search.installEventFilter(this);
    new SearchCompletion(m_search, this); // filters first, while it has something to offer
    m_queryError.setObjectName(QStringLiteral("queryError"));
    m_queryError.setAccessibleName(tr("What is wrong with the search"));
    m_queryError.setTextFormat(Qt::PlainText);
    m_queryError.setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_queryError.setWordWrap(true);
    m_queryError.hide();
    m_count.setObjectName(QStringLiteral("songCount"));
    m_count.setTextFormat(Qt::PlainText);
    m_add.setObjectName(QStringLiteral("addButton"));
    m_add.setToolButtonStyle(Qt::ToolButtonTextOnly);
    m_viewButton.setObjectName(QStringLiteral("viewButton"));
    m_viewButton.setToolButtonStyle(Qt::ToolButtonTextOnly);
    m_viewButton.setPopupMode(QToolButton::InstantPopup);
    m_viewButton.setFocusPolicy(Qt::TabFocus);
    m_viewButton.setWhatsThis(tr("The view that the list shows: columns, order, groups and search "
                                 "under one name. Views are kept in the library, so that all "
                                 "windows and programs have the same."));
    // As wide for short names, so that the search does not jump with a mark behind them.
    m_viewButton.setMinimumWidth(ViewNameLetters / 2 * fontMetrics().averageCharWidth());
    auto *row = new QHBoxLayout;
    row->setSpacing(8);
    row->addWidget(&m_viewButton);
    row->addWidget(&m_search, 1);
    row->addWidget(&m_count);
    row->addWidget(&m_add);
    layout.addLayout(row);
    layout.addWidget(&m_queryError);
    connect(&m_search, &QLineEdit::textChanged, this, &LibraryPanel::findSongs);
}

void LibraryPanel::connectTable()
{
    auto *marks = new SongMarks(m_session, this);
    m_list.setDescribe([marks](const QModelIndex &cell) { return marks->words(cell); });
    connect(marks, &SongMarks::changed, m_table->viewport(), qOverload<>(&QWidget::update));
    auto *buttons = new CellButtons(*m_table, m_list, this);
    connect(buttons, &CellButtons::chosen, this, &LibraryPanel::valueChosen);
    auto *glow = new ChangeGlow(m_session.songs(), *m_table, this);
    auto *delegate = new SongDelegate(*marks, *buttons, *glow, this);
    m_table->setItemDelegate(delegate);
    connect(delegate, &SongDelegate::edited, this,
            [this](const Edit &edit) { m_desk.submit(EditSongs {{edit}}, m_seenByEditor); });
    connect(delegate, &SongDelegate::refused, &m_desk, &OperationDesk::tellRefused);
    connect(delegate, &SongDelegate::orphaned, this,
            [this](const Conflict &lost) { m_desk.tellConflicts({lost}); });
    connect(delegate, &SongDelegate::editorOpened, this, [this](QWidget *editor) {
        if (auto *const line = qobject_cast<FieldEdit *>(editor))
            FieldCompletion::add(*line, m_session.songs());
        m_seenByEditor = m_session.songs().cursor();
        m_list.setHeld(true);
    });
    connect(delegate, &SongDelegate::editorClosed, this, [this] {
        m_seenByEditor = {};
        m_list.setHeld(false);
    });
    m_groups = new GroupNavigation(*m_table, m_list, this);
    connect(&m_desk, &OperationDesk::removed, m_table, &SongTableView::selectCurrent);
    connect(m_table, &SongTableView::typed, this, [this](const QString &text) {
        focusSearch();
        m_search.setText(text);
    });
    m_table->installEventFilter(this);
    connect(m_table, &SongTableView::selectedCountChanged, this, &LibraryPanel::countsChanged);
    for (const auto signal : {&QAbstractItemModel::rowsInserted, &QAbstractItemModel::rowsRemoved})
        connect(&m_list, signal, this, &LibraryPanel::updateContent);
    connect(&m_list, &QAbstractItemModel::layoutChanged, this, &LibraryPanel::updateContent);
}

void LibraryPanel::setAddAction(QAction *action)
{
    action->setIconText(ShownText::ofCommand(action->text()));
    m_add.setDefaultAction(action);
}

void LibraryPanel::setMessageActions(const QList<PanelMessage::Action> &whenEmpty,
                                     const QList<PanelMessage::Action> &whenFailed)
{
    m_whenEmpty = whenEmpty;
    m_whenFailed = whenFailed;
    updateContent();
}

void LibraryPanel::setViewMenu(QMenu *menu)
{
    m_viewButton.setMenu(menu);
}

/// With a mark where the list is not as the view has it.
void LibraryPanel::updateView()
{
    const NamedView &shown = m_view->shown();
    const QString name = shown.uid.isEmpty() ? tr("No view") : SongText::visible(shown.title());
    const int width = ViewNameLetters * fontMetrics().averageCharWidth();
    QString brief = fontMetrics().elidedText(name, Qt::ElideRight, width);
    const bool isDeparted = m_view->isDeparted();
    if (isDeparted)
        brief = tr("%1 *", "name of a view that was changed").arg(brief);
    m_viewButton.setText(brief.replace(u'&', QStringLiteral("&&")));
    m_viewButton.setAccessibleName(tr("View: %1").arg(name));
    m_viewButton.setAccessibleDescription(isDeparted ? tr("The list has been changed since.")
                                                     : QString());
    m_viewButton.setToolTip(isDeparted ? tr("View “%1”, changed and not saved").arg(name)
                                       : tr("View “%1”").arg(name));
}

void LibraryPanel::findSongs()
{
    const auto query = SongQuery::parsed(m_search.text(), QDateTime::currentMSecsSinceEpoch());
    tellError(query ? QString() : QueryText::whole(query.error()));
    if (!query)
        return;
    m_found = m_search.text();
    m_list.setQuery(*query);
    m_table->revealCurrent();
    updateContent();
}

void LibraryPanel::tellError(const QString &words)
{
    if (words == m_queryError.text())
        return;
    m_queryError.setText(words);
    m_queryError.setVisible(!words.isEmpty());
    m_search.setAccessibleDescription(words.isEmpty() ? helpInWords() : words);
    if (words.isEmpty())
        return;
    QAccessibleEvent event(&m_queryError, QAccessible::Alert);
    QAccessible::updateAccessibility(&event);
}

/// Not by a proxy, which the tabulator would take for the next stop, over what comes before it.
void LibraryPanel::focusInEvent(QFocusEvent *event)
{
    m_search.setFocus(event->reason());
}

void LibraryPanel::focusSearch()
{
    m_search.setFocus(Qt::ShortcutFocusReason);
    m_search.selectAll();
}

void LibraryPanel::keepTop()
{
    m_session.library().keepTop(ListTop::of(m_list, m_session.songs()));
}

void LibraryPanel::showSong(qint64 id)
{
    if (m_table->isEditing())
        return; // she has gone on
    if (m_list.reveal(id) < 0)
        m_search.clear();
    const int row = m_list.reveal(id);
    if (row < 0)
        return;
    const int column = m_table->currentIndex().isValid() ? m_table->currentIndex().column()
                                                         : m_table->firstColumn();
    m_table->setCurrentIndex(m_list.index(row, column));
    m_table->scrollTo(m_list.index(row, column));
}

/// Down leads from the search into what it found; Escape ends it, from there, too.
bool LibraryPanel::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::KeyPress)
        return QWidget::eventFilter(watched, event);
    const int key = static_cast<QKeyEvent *>(event)->key();
    if (key == Qt::Key_Escape && !m_search.text().isEmpty()) {
        m_search.clear();
        return true;
    }
    if (watched != &m_search)
        return QWidget::eventFilter(watched, event);
    const bool leads = key == Qt::Key_Down || key == Qt::Key_Return || key == Qt::Key_Enter;
    if (leads && m_list.rowCount() > 0) {
        if (!m_table->currentIndex().isValid())
            m_table->setCurrentIndex(m_list.index(0, m_table->firstColumn()));
        m_table->setFocus(Qt::TabFocusReason);
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

void LibraryPanel::updateEditable()
{
    m_list.setEditable(m_session.canEdit());
}

void LibraryPanel::updateContent()
{
    updateCount();
    updateProgress();
    const SyncState &state = m_session.state();
    if (m_list.rowCount() > 0) {
        showTable();
    } else if (m_list.songs().rowCount() > 0) {
        tellNothingListed();
    } else if (state.phase == SyncState::Phase::Failed || state.phase == SyncState::Phase::Lost) {
        const Error error = state.error.value_or(Error {Error::Kind::Gone});
        showMessage(ErrorText::what(error),
                    m_session.options().store.file + QStringLiteral("\n\n")
                        + ErrorText::advice(error),
                    m_whenFailed + QList {PanelMessage::help(*this, ErrorText::helpTopic(error))});
    } else if (state.phase == SyncState::Phase::Opening
               || state.phase == SyncState::Phase::Loading) {
        QString text = m_session.options().store.file;
        if (state.error)
            text += QStringLiteral("\n\n") + SyncText::details(state);
        showMessage(tr("Opening the library…"), text, {});
    } else {
        showMessage(tr("There are no songs yet"),
                    m_session.canEdit()
                        ? tr("Import a list of songs (CSV or JSON; you can drop a file here), add "
                             "songs one by one, or begin with 15 that everybody knows.")
                        : m_session.whyNotEditable(),
                    m_whenEmpty);
    }
}

/// Of the songs that there are.
void LibraryPanel::tellNothingListed()
{
    const bool isOfDuplicates = m_list.grouping().isOfDuplicates();
    const auto clear = [this] {
        m_search.clear();
        m_search.setFocus();
    };
    if (isOfDuplicates && !m_list.isSorted())
        showMessage(tr("Looking for duplicates…"), QString(), {});
    else if (isOfDuplicates && m_list.query().isEmpty())
        showMessage(tr("There are no duplicates"),
                    tr("No two songs have the same title and artist and about the same duration."),
                    {{QStringLiteral("showAllSongs"), tr("Show All Songs"),
                      [this] { m_list.setGrouping({}); }}});
    else
        showMessage(tr("No song matches “%1”").arg(m_found.trimmed()),
                    tr("Every word must occur in the title, artist, album, album artist or genre, "
                       "and every condition such as year:1970..1979 must hold."),
                    {{QStringLiteral("clearSearch"), tr("Clear the Search"), clear}});
}

void LibraryPanel::showTable()
{
    if (m_pages.currentWidget() == m_table)
        return;
    const QWidget *const focused = window()->focusWidget();
    m_pages.setCurrentWidget(m_table);
    // Until there is a table, the search holds its place.
    const bool isFirst = !std::exchange(m_hasShownTable, true);
    const bool isIdle = focused == &m_search && isFirst && m_search.text().isEmpty();
    if (!focused || isIdle || m_message.isAncestorOf(focused))
        m_table->setFocus(Qt::OtherFocusReason);
}

void LibraryPanel::showMessage(const QString &title, const QString &text,
                               const QList<PanelMessage::Action> &actions)
{
    m_message.set(title, text, actions);
    m_pages.setCurrentWidget(&m_message);
}

/// Of what takes longer than a moment: reading a large library, and sorting it first.
void LibraryPanel::updateProgress()
{
    const SongModel &songs = m_session.songs();
    const bool isLoading = songs.isLoading();
    m_progress.setAccessibleName(isLoading ? tr("Reading the library") : tr("Sorting"));
    m_progress.setToolTip(m_progress.accessibleName());
    m_progress.setRange(0, isLoading ? ProgressSteps : 0);
    m_progress.setValue(int(songs.loaded() * ProgressSteps));
    m_progress.setVisible(isLoading || !m_list.isSorted());
}

void LibraryPanel::updateCount()
{
    const QLocale locale;
    const int all = m_list.songs().rowCount();
    QString count;
    if (m_session.isRead())
        count = m_list.query().isEmpty() && !m_list.grouping().isOfDuplicates()
                  ? tr("%Ln songs", nullptr, all)
                  : tr("%1 of %2 songs")
                        .arg(locale.toString(m_list.matchCount()), locale.toString(all));
    if (count != m_count.text()) {
        m_count.setText(count);
        emit countsChanged();
    }
}

} // namespace tutti
