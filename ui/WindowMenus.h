// SPDX-FileCopyrightText: 2026 The Tutti authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QAction>
#include <QMenu>
#include <QObject>

#include <functional>

class QDockWidget;

namespace tutti {

class BackupActions;
class ClipboardActions;
class FileActions;
class LibraryPanel;
class LibrarySession;
class MainWindow;
class PanelDocks;
class PrintActions;
class RepairActions;
class SongActions;
class ViewActions;

/// The menu bar of a window and the context menus of its table. A child of the window.
class WindowMenus : public QObject
{
    Q_OBJECT

public:
    /// What the menus speak of; all outlives them.
    struct Parts
    {
        LibrarySession &session;
        LibraryPanel &library;
        const PanelDocks &docks;
        QAction &historyOfSong;
        SongActions &songs;
        ViewActions &views;
        ClipboardActions &clipboard;
        FileActions &files;
        PrintActions &printing;
        BackupActions &backups;
        RepairActions &repairs;
    };

    WindowMenus(MainWindow &window, const Parts &parts);

    QAction *const openLibrary;

    /// What a user may want to do first.
    [[nodiscard]] QList<QAction *> firstSteps() const;

private:
    void buildFileMenu();
    void buildEditMenu();
    void buildViewMenu();
    void buildHelpMenu();
    void buildContextMenus();
    [[nodiscard]] QMenu *addMenu(const char *name, const QString &title);
    QAction *add(QMenu &menu, const char *name, const QString &text, const QKeySequence &shortcut,
                 const std::function<void()> &run);
    void addFloating(QMenu &menu, QDockWidget &dock);
    void fillRecent(QMenu &menu);

    MainWindow &m_window;
    const Parts m_parts;
};

} // namespace tutti
