// SPDX-FileCopyrightText: 2026 The Tutti authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/MainWindow.h"

#include "core/Paths.h"
#include "ui/BackupActions.h"
#include "ui/ClipboardActions.h"
#include "ui/ConflictBadge.h"
#include "ui/ConflictsPanel.h"
#include "ui/DashboardPanel.h"
#include "ui/DockShare.h"
#include "ui/ErrorText.h"
#include "ui/FileActions.h"
#include "ui/HistoryPanel.h"
#include "ui/HistoryText.h"
#include "ui/LibraryPanel.h"
#include "ui/LibrarySession.h"
#include "ui/MissingChanges.h"
#include "ui/NoticeBar.h"
#include "ui/OperationDesk.h"
#include "ui/PrintActions.h"
#include "ui/RepairActions.h"
#include "ui/SongActions.h"
#include "ui/SongTableView.h"
#include "ui/SyncText.h"
#include "ui/ViewActions.h"
#include "ui/WelcomeCard.h"
#include "ui/WindowCloser.h"
#include "ui/WindowLayout.h"
#include "ui/WindowMenus.h"

#include <QCloseEvent>
#include <QFileInfo>
#include <QLocale>
#include <QStatusBar>

#include <utility>

namespace tutti {

namespace {

constexpr double DashboardShare = 0.28; ///< of a window's width, at first

} // namespace

MainWindow::MainWindow(LibrarySession &session, Panels panels, const SavedWindow *saved)
    : m_session(session)
    , m_panels(panels)
    , m_desk(new OperationDesk(session, this))
    , m_dashboard(new DashboardPanel(session))
    , m_library(new LibraryPanel(session, *m_desk))
    , m_history(new HistoryPanel(session, *m_desk, *m_library))
    , m_conflicts(new ConflictsPanel(session, *m_desk))
    , m_docks(*this)
    , m_libraryDock(addDocks())
    , m_share(new DockShare(*this, *m_docks.all().first(), *m_libraryDock))
    , m_layout(new WindowLayout(*this, {session, *m_library, m_docks, panels}))
    , m_songActions(new SongActions(session, *m_library, *m_desk, this))
    , m_viewActions(new ViewActions(session, *m_library, *m_desk, this))
    , m_fileActions(new FileActions(session, *m_library, *m_desk, this))
    , m_clipboard(new ClipboardActions({session, *m_library, *m_songActions, *m_fileActions}, this))
    , m_printing(new PrintActions(session, *m_library, this))
    , m_backupActions(new BackupActions(session, this))
    , m_repairActions(new RepairActions(session, this))
    , m_missing(new MissingChanges(session, this))
    , m_closer(new WindowCloser(*this, {session, *m_library, *m_desk, *m_fileActions}))
    , m_menus(new WindowMenus(*this, {session, *m_library, m_docks, *m_history->ofSong,
                                      *m_songActions, *m_viewActions, *m_clipboard, *m_fileActions,
                                      *m_printing, *m_backupActions, *m_repairActions}))
    , m_notices(new NoticeBar(this))
    , m_noticeArea(new QToolBar(tr("Notices"), this))
    , m_sync(new QLabel(this))
    , m_conflictBadge(new ConflictBadge(session, this))
    , m_counts(new QLabel(this))
{
    setObjectName(QStringLiteral("mainWindow"));
    setAttribute(Qt::WA_DeleteOnClose);
    setDockNestingEnabled(true);
    // A floating dock is a window of its own, and the search would take a path for text.
    for (QDockWidget *const dock : m_docks.all())
        m_fileActions->acceptDropsOn(dock);
    for (QWidget *const target : std::initializer_list<QWidget *> {this, &m_library->search()})
        m_fileActions->acceptDropsOn(target);
    buildNoticeBar();
    buildStatusBar();
    connectSession();
    connectHistory();
    m_dashboard->welcome().setSteps(m_menus->firstSteps());
    resetLayout();
    m_hasWidths = saved ? m_layout->restore(*saved) : m_layout->restoreLatest();
    m_noticeArea->setVisible(false); // notices are of now
    connect(m_layout, &WindowLayout::changed, this, &MainWindow::savedChanged);
    updateState();
    m_missing->update();
    updateCounts();
    m_library->search().setFocus();
}

MainWindow::~MainWindow()
{
    m_layout->disconnect(this); // what goes away now is not what changed
}

QDockWidget *MainWindow::addDocks()
{
    m_docks.add({"dashboardDock", tr("Main Dashboard"), m_dashboard, Qt::LeftDockWidgetArea,
                 m_panels != Panels::Library});
    QDockWidget *const library
        = m_docks.add({"libraryDock", tr("Music Library"), m_library, Qt::RightDockWidgetArea,
                       m_panels != Panels::Dashboard});
    m_docks.add({"historyDock", tr("History"), m_history, Qt::BottomDockWidgetArea, false});
    m_docks.add({"conflictsDock", tr("Conflicts"), m_conflicts, Qt::BottomDockWidgetArea, false});
    return library;
}

void MainWindow::buildNoticeBar()
{
    m_noticeArea->setObjectName(QStringLiteral("noticeArea"));
    m_noticeArea->setMovable(false);
    m_noticeArea->setFloatable(false);
    m_noticeArea->toggleViewAction()->setVisible(false);
    m_notices->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Minimum);
    m_noticeArea->addWidget(m_notices);
    addToolBar(Qt::BottomToolBarArea, m_noticeArea);
    connect(m_notices, &NoticeBar::filled, this, [this] { m_noticeArea->setVisible(true); });
    connect(m_notices, &NoticeBar::emptied, this, [this] { m_noticeArea->setVisible(false); });
    connect(m_desk, &OperationDesk::told, this, &MainWindow::tell);
    connect(m_fileActions, &FileActions::told, this, &MainWindow::tell);
    connect(m_printing, &PrintActions::told, this, &MainWindow::tell);
    connect(m_printing, &PrintActions::progressed, m_notices, &NoticeBar::setProgress);
    connect(m_clipboard, &ClipboardActions::told, this, &MainWindow::tell);
    connect(m_clipboard, &ClipboardActions::progressed, m_notices, &NoticeBar::setProgress);
    connect(m_backupActions, &BackupActions::told, this, &MainWindow::tell);
    connect(m_missing, &MissingChanges::told, this, &MainWindow::tell);
    connect(m_missing, &MissingChanges::ended, m_notices, &NoticeBar::dismiss);
    connect(m_desk, &OperationDesk::progressed, m_notices, &NoticeBar::setProgress);
    connect(m_desk, &OperationDesk::ended, m_notices, &NoticeBar::dismiss);
    connect(m_fileActions, &FileActions::progressed, m_notices, &NoticeBar::setProgress);
    connect(m_closer, &WindowCloser::told, this, &MainWindow::tell);
    connect(m_closer, &WindowCloser::settled, m_notices, &NoticeBar::dismiss);
    connect(m_notices, &NoticeBar::dismissed, m_closer, &WindowCloser::noticeDismissed);
    connect(m_notices, &NoticeBar::leftWithFocus, this, [this] {
        QWidget *const panel
            = m_library->isVisible() ? static_cast<QWidget *>(&m_library->table()) : m_dashboard;
        panel->setFocus(Qt::OtherFocusReason);
    });
}

void MainWindow::buildStatusBar()
{
    m_sync->setObjectName(QStringLiteral("syncStatus"));
    m_counts->setObjectName(QStringLiteral("counts"));
    m_sync->setTextFormat(Qt::PlainText);
    m_counts->setTextFormat(Qt::PlainText);
    m_sync->setContentsMargins(6, 0, 6, 0);
    m_counts->setContentsMargins(6, 0, 6, 0);
    statusBar()->addWidget(m_sync);
    statusBar()->addWidget(m_conflictBadge);
    m_conflictBadge->setVisible(m_session.conflicts().total > 0); // which adding it has changed
    statusBar()->addPermanentWidget(m_counts);
}

void MainWindow::connectSession()
{
    connect(&m_session, &LibrarySession::stateChanged, this, &MainWindow::updateState);
    connect(m_repairActions, &RepairActions::left, this, [this] {
        m_toldState.clear(); // whoever asked for the repair has dismissed the notice
        tellWhyNotEditable();
    });
    connect(&m_session.songs(), &SongModel::applied, this, &MainWindow::updateCounts);
    connect(m_songActions->find, &QAction::triggered, this, [this] {
        showLibrary();
        m_library->focusSearch();
    });
    connect(m_library, &LibraryPanel::countsChanged, this, &MainWindow::updateCounts);
    connect(m_desk, &OperationDesk::added, m_library, &LibraryPanel::showSong);
    connect(m_desk, &OperationDesk::found, m_library, &LibraryPanel::showSong);
    connect(m_dashboard, &DashboardPanel::songActivated, this, [this](qint64 id) {
        showLibrary();
        m_library->showSong(id);
    });
    connect(m_dashboard, &DashboardPanel::songsRequested, this, [this](const QString &query) {
        showLibrary();
        m_library->search().setText(query);
    });
    connect(m_conflictBadge, &QToolButton::clicked, this, &MainWindow::showConflicts);
    connect(m_dashboard, &DashboardPanel::conflictsRequested, this, &MainWindow::showConflicts);
    m_library->setAddAction(m_songActions->add);
    m_library->setViewMenu(m_viewActions->menu);
}

void MainWindow::connectHistory()
{
    const PastOpener &past = m_history->past();
    connect(&past, &PastOpener::told, this, &MainWindow::tell);
    connect(&past, &PastOpener::progressed, m_notices, &NoticeBar::setProgress);
    connect(&past, &PastOpener::ended, m_notices, &NoticeBar::dismiss);
    connect(&past, &PastOpener::made, this, &MainWindow::pastRequested);
    connect(m_history->ofSong, &QAction::triggered, this, [this] {
        auto *const dock = qobject_cast<QDockWidget *>(m_history->parentWidget());
        if (dock->isHidden())
            dock->toggleViewAction()->trigger();
        dock->raise();
        m_history->showSelectedSong();
    });
}

void MainWindow::showLibrary()
{
    m_libraryDock->show();
    m_libraryDock->raise();
}

void MainWindow::showConflicts()
{
    QWidget *const dock = m_conflicts->parentWidget();
    dock->show();
    dock->raise();
    m_conflicts->setFocus(Qt::OtherFocusReason);
}

void MainWindow::tell(const Notice &notice)
{
    m_notices->tell(notice);
}

void MainWindow::updateState()
{
    const SyncState &state = m_session.state();
    const bool isReadOnly = m_session.info().readOnly != LibraryInfo::ReadOnly::No;
    const QString brief = SyncText::brief(state);
    m_sync->setText(isReadOnly ? tr("%1 · read-only").arg(brief) : brief);
    m_sync->setToolTip(SyncText::details(state));
    const QFileInfo file(m_session.options().store.file);
    const bool isDefault = m_session.options().store.file == Paths::defaultLibrary();
    const qint64 asOfMs = m_session.options().store.asOfMs;
    setWindowTitle(
        asOfMs > 0
            ? tr("Library as It Was on %1 – Tutti").arg(HistoryText::moment(asOfMs, QLocale()))
        : isDefault ? tr("Tutti")
                    : tr("%1 – Tutti").arg(file.completeBaseName()));
    updateMessageActions();
    tellWhyNotEditable();
}

/// Says it for as long as it is so.
void MainWindow::tellWhyNotEditable()
{
    const SyncState &state = m_session.state();
    const bool isReadOnly = m_session.info().readOnly != LibraryInfo::ReadOnly::No;
    const bool isFailed = state.phase == SyncState::Phase::Failed;
    const bool isLost = state.phase == SyncState::Phase::Lost;
    // Where no songs are, the library panel says it.
    const bool isSaid = m_session.songs().rowCount() == 0 && !m_libraryDock->isHidden();
    Notice notice {.topic = QStringLiteral("state"), .isPassing = false};
    if ((isLost || isFailed) && !isSaid) {
        notice.kind = Notice::Kind::Warning;
        notice.text = isLost ? SyncText::outOfReach(state) : SyncText::details(state);
        notice.helpTopic = ErrorText::helpTopic(state.error.value_or(Error {Error::Kind::Gone}));
        for (const PanelMessage::Action &action : failureActions())
            notice.actions += {action.text, action.run};
    } else if (isReadOnly && !isFailed) {
        notice.text = m_session.whyNotEditable();
    }
    if (notice.text == m_toldState)
        return;
    m_toldState = notice.text;
    if (notice.text.isEmpty())
        m_notices->dismiss(notice.topic);
    else
        tell(notice);
}

void MainWindow::updateMessageActions()
{
    const QString whyNot = m_session.whyNotNow();
    m_library->setMessageActions(
        {{QStringLiteral("addDefaultSongs"), tr("Add the 15 Default Songs"),
          [this] { m_songActions->addDefaultSongs(); }, whyNot},
         {QStringLiteral("importFromMessage"), tr("Import…"),
          [this] { m_fileActions->importSongs->trigger(); }, whyNot}},
        failureActions());
}

/// What can be done about a library that is not open.
QList<PanelMessage::Action> MainWindow::failureActions()
{
    const Error error = m_session.state().error.value_or(Error {});
    QList<PanelMessage::Action> actions;
    const bool isFailed = m_session.state().phase == SyncState::Phase::Failed;
    if (m_repairActions->repair->isEnabled())
        actions += {QStringLiteral("repairLibrary"), tr("Repair…"),
                    [this] { m_repairActions->repair->trigger(); }};
    if (isFailed)
        actions += {QStringLiteral("tryAgain"), tr("Try Again"),
                    [this] { m_session.library().open(); }};
    const bool isMissing
        = error.kind == Error::Kind::MissingKnown || error.kind == Error::Kind::EmptyFile;
    if (isFailed && isMissing) // one that was open is waited for
        actions += {QStringLiteral("createLibrary"), tr("Make a New Library Here"),
                    [this] { m_session.library().open(true); }};
    actions += {QStringLiteral("openAnother"), tr("Open Another Library…"),
                [this] { m_menus->openLibrary->trigger(); }};
    return actions;
}

void MainWindow::updateCounts()
{
    const QLocale locale;
    const int selected = m_library->table().selectedCount();
    const int all = m_session.songs().rowCount();
    const QString songs = m_session.isRead() ? tr("%Ln songs", nullptr, all) : QString();
    m_counts->setText(selected > 1 ? tr("%1 of %2 selected").arg(locale.toString(selected), songs)
                                   : songs);
}

void MainWindow::changeEvent(QEvent *event)
{
    QMainWindow::changeEvent(event);
    if (event->type() != QEvent::ActivationChange)
        return;
    emit activationChanged();
    if (isActiveWindow())
        m_session.library().checkNow();
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    emit aboutToClose();
    if (!m_closer->mayClose(m_isLast)) {
        event->ignore();
        return;
    }
    m_layout->keepLatest();
    if (m_session.options().store.asOfMs == 0)
        m_library->keepTop();
    event->accept();
    emit closed();
}

SavedWindow MainWindow::saved() const
{
    return m_layout->saved();
}

void MainWindow::end()
{
    m_closer->endAnyway();
    close();
}

void MainWindow::resetLayout()
{
    m_docks.reset();
    const int letter = fontMetrics().averageCharWidth();
    if (isVisible())
        m_share->set(DashboardShare);
    else
        resize(m_panels == Panels::Dashboard ? 60 * letter : 190 * letter,
               42 * fontMetrics().height());
}

void MainWindow::showEvent(QShowEvent *event)
{
    QMainWindow::showEvent(event);
    // Docks have no widths before they are shown.
    if (!std::exchange(m_hasWidths, true))
        m_share->set(DashboardShare);
}

} // namespace tutti
