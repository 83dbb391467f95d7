// SPDX-FileCopyrightText: 2026 The Tutti authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/PanelDocks.h"
#include "ui/PanelMessage.h"
#include "ui/Panels.h"

#include <QDockWidget>
#include <QLabel>
#include <QMainWindow>
#include <QToolBar>

namespace tutti {

class ConflictBadge;
class ConflictsPanel;
class DashboardPanel;
class BackupActions;
class ClipboardActions;
class DockShare;
class FileActions;
class HistoryPanel;
class LibraryPanel;
class LibrarySession;
class NoticeBar;
class MissingChanges;
class OperationDesk;
class PrintActions;
class RepairActions;
class SongActions;
class ViewActions;
class WindowCloser;
class WindowLayout;
class WindowMenus;
struct Notice;
struct SavedWindow;

/// A window on a library: panels in docks of their own, menus, notices and a status bar.
/// Several on one library share its session, which outlives them. Deletes itself when it is closed.
class MainWindow : public QMainWindow
{
    Q_OBJECT

public:
    /// Like the window that was closed last or, with \a saved, like that one.
    MainWindow(LibrarySession &session, Panels panels, const SavedWindow *saved = nullptr);
    ~MainWindow() override;

    [[nodiscard]] LibrarySession &session() const { return m_session; }
    /// Whether closing this window ends the use of its library; asked before it closes.
    void setIsLast(bool isLast) { m_isLast = isLast; }

    /// Closes without a question, since nobody would answer it: what stands in the editor of a cell
    /// or in a song's form is saved or, where it cannot be, dropped. Stays open only while what was
    /// submitted would be lost.
    void end();

    void tell(const Notice &notice);
    void resetLayout();
    /// As it is to come back at a later start.
    [[nodiscard]] SavedWindow saved() const;

signals:
    void newWindowRequested();
    void libraryRequested(const QString &file);
    void newLibraryRequested(const QString &file);
    void preferencesRequested();
    void shortcutsRequested();
    void helpRequested();
    /// A copy of the library as it was, to be shown and then removed.
    void pastRequested(const QString &file, qint64 atMs);
    void aboutToClose(); ///< the window may still stay open; setIsLast() is to be called now
    void closed();
    void quitRequested();
    void activationChanged();
    void savedChanged(); ///< perhaps; may be told often

protected:
    void closeEvent(QCloseEvent *event) override;
    void changeEvent(QEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    /// Returns that of the library.
    QDockWidget *addDocks();
    void buildNoticeBar();
    void buildStatusBar();
    void connectSession();
    void connectHistory();
    void showLibrary();
    void showConflicts();
    void updateState();
    void updateCounts();
    void updateMessageActions();
    [[nodiscard]] QList<PanelMessage::Action> failureActions();
    void tellWhyNotEditable();

    LibrarySession &m_session;
    const Panels m_panels;
    OperationDesk *m_desk;
    DashboardPanel *m_dashboard;
    LibraryPanel *m_library;
    HistoryPanel *m_history;
    ConflictsPanel *m_conflicts;
    PanelDocks m_docks;
    QDockWidget *m_libraryDock;
    DockShare *m_share;
    WindowLayout *m_layout;
    SongActions *m_songActions;
    ViewActions *m_viewActions;
    FileActions *m_fileActions;
    ClipboardActions *m_clipboard;
    PrintActions *m_printing;
    BackupActions *m_backupActions;
    RepairActions *m_repairActions;
    MissingChanges *m_missing;
    WindowCloser *m_closer;
    WindowMenus *m_menus;
    NoticeBar *m_notices;
    QToolBar *m_noticeArea;
    QLabel *m_sync;
    ConflictBadge *m_conflictBadge;
    QLabel *m_counts;
    QString m_toldState;
    bool m_isLast = false;
    bool m_hasWidths = false; ///< the docks, from the layout that was kept or by our division
};

} // namespace tutti
