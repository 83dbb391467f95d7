// SPDX-FileCopyrightText: 2026 The Tutti authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/WindowMenus.h"

#include "ui/AboutDialog.h"
#include "ui/BackupActions.h"
#include "ui/ClipboardActions.h"
#include "ui/ColumnMenu.h"
#include "ui/Diagnostics.h"
#include "ui/FileActions.h"
#include "ui/FileDialogs.h"
#include "ui/GroupMenu.h"
#include "ui/LibraryPanel.h"
#include "ui/LibrarySession.h"
#include "ui/MainWindow.h"
#include "ui/Notice.h"
#include "ui/PanelDocks.h"
#include "ui/PrintActions.h"
#include "ui/RecentLibraries.h"
#include "ui/RepairActions.h"
#include "ui/SongActions.h"
#include "ui/SongTableView.h"
#include "ui/SymbolicIcon.h"
#include "ui/ViewActions.h"

#include <QClipboard>
#include <QDir>
#include <QFileInfo>
#include <QGuiApplication>
#include <QHeaderView>
#include <QMenuBar>
#include <QWhatsThis>

namespace tutti {

WindowMenus::WindowMenus(MainWindow &window, const Parts &parts)
    : QObject(&window)
    , openLibrary(new QAction(tr("&Open Library…"), this))
    , m_window(window)
    , m_parts(parts)
{
    openLibrary->setObjectName(QStringLiteral("openLibrary"));
    openLibrary->setShortcut(QKeySequence::Open);
    connect(openLibrary, &QAction::triggered, this, [this] {
        FileDialogs::openLibrary(
            &m_window, [this](const QString &file) { emit m_window.libraryRequested(file); });
    });
    buildFileMenu();
    buildEditMenu();
    buildViewMenu();
    buildHelpMenu();
    buildContextMenus();
    for (const QAction *const action : m_window.menuBar()->actions())
        SymbolicIcon::giveTo(*action->menu());
}

QMenu *WindowMenus::addMenu(const char *name, const QString &title)
{
    QMenu *const menu = m_window.menuBar()->addMenu(title);
    menu->setObjectName(QString::fromLatin1(name));
    menu->setToolTipsVisible(true);
    return menu;
}

QAction *WindowMenus::add(QMenu &menu, const char *name, const QString &text,
                          const QKeySequence &shortcut, const std::function<void()> &run)
{
    QAction *const action = menu.addAction(text);
    action->setObjectName(QString::fromLatin1(name));
    action->setShortcut(shortcut);
    connect(action, &QAction::triggered, this, run);
    return action;
}

QList<QAction *> WindowMenus::firstSteps() const
{
    return {m_parts.files.importSongs, openLibrary,
            m_window.findChild<QAction *>(QStringLiteral("newWindow")),
            m_window.findChild<QAction *>(QStringLiteral("showHelp"))};
}

void WindowMenus::buildFileMenu()
{
    QMenu &menu = *addMenu("fileMenu", tr("&File"));
    add(menu, "newWindow", tr("&New Window"), QKeySequence::New,
        [this] { emit m_window.newWindowRequested(); });
    menu.addSeparator();
    add(menu, "newLibrary", tr("New &Library…"), {}, [this] {
        FileDialogs::newLibrary(
            &m_window, [this](const QString &file) { emit m_window.newLibraryRequested(file); });
    });
    menu.addAction(openLibrary);
    QMenu *const recent = menu.addMenu(tr("Open &Recent"));
    recent->setObjectName(QStringLiteral("recentMenu"));
    connect(recent, &QMenu::aboutToShow, this, [this, recent] { fillRecent(*recent); });
    menu.addSeparator();
    menu.addAction(m_parts.files.importSongs);
    menu.addAction(m_parts.files.exportSongs);
    menu.addAction(m_parts.printing.print);
    menu.addSeparator();
    menu.addAction(m_parts.backups.backUp);
    menu.addAction(m_parts.backups.restore);
    menu.addAction(m_parts.repairs.repair);
    menu.addSeparator();
    add(menu, "closeWindow", tr("&Close Window"), QKeySequence(Qt::CTRL | Qt::Key_W),
        [this] { m_window.close(); });
    add(menu, "quit", tr("&Quit"), QKeySequence(Qt::CTRL | Qt::Key_Q),
        [this] { emit m_window.quitRequested(); });
}

void WindowMenus::fillRecent(QMenu &menu)
{
    menu.clear();
    QStringList files = RecentLibraries::files();
    files.removeAll(m_parts.session.options().store.file); // which is open here
    for (const QString &file : std::as_const(files)) {
        const QFileInfo info(file);
        QAction *const action
            = menu.addAction(tr("%1 – %2")
                                 .arg(info.fileName(), QDir::toNativeSeparators(info.path()))
                                 .replace(u'&', QStringLiteral("&&")));
        connect(action, &QAction::triggered, this,
                [this, file] { emit m_window.libraryRequested(file); });
    }
    menu.addSeparator();
    QAction *const forget = add(menu, "forgetRecent",
                                files.isEmpty() ? tr("No Other Library Yet") : tr("&Clear List"),
                                {}, [] { RecentLibraries::clear(); });
    forget->setEnabled(!files.isEmpty());
}

void WindowMenus::buildEditMenu()
{
    QMenu &menu = *addMenu("editMenu", tr("&Edit"));
    const SongActions &songs = m_parts.songs;
    menu.addActions({songs.undo, songs.redo});
    menu.addSeparator();
    menu.addActions({songs.add, songs.edit, songs.editCell, songs.favorite});
    menu.addMenu(songs.rating);
    menu.addMenu(songs.changeSeveral);
    menu.addActions({songs.merge, songs.remove});
    menu.addSeparator();
    const ClipboardActions &clipboard = m_parts.clipboard;
    menu.addActions({clipboard.cut, clipboard.copy, clipboard.paste});
    menu.addSeparator();
    menu.addActions({songs.selectAll, songs.selectAllButBest, songs.find});
    menu.addSeparator();
    menu.addAction(songs.clear);
    menu.addSeparator();
    add(menu, "preferences", tr("Prefere&nces…"), QKeySequence(Qt::CTRL | Qt::Key_Comma),
        [this] { emit m_window.preferencesRequested(); });
}

void WindowMenus::buildViewMenu()
{
    QMenu &menu = *addMenu("viewMenu", tr("&View"));
    int number = 1;
    for (QDockWidget *const dock : m_parts.docks.all()) {
        QAction *const toggle = dock->toggleViewAction();
        toggle->setObjectName(QStringLiteral("show_") + dock->objectName());
        toggle->setShortcut(QKeySequence(Qt::ALT | Qt::Key(Qt::Key_0 + number++)));
        menu.addAction(toggle);
    }
    for (QDockWidget *const dock : m_parts.docks.all())
        addFloating(menu, *dock);
    menu.addSeparator();
    menu.addMenu(m_parts.views.menu);
    ColumnMenu::addColumns(*menu.addMenu(tr("&Columns")), m_parts.library.table());
    ColumnMenu::addOrders(*menu.addMenu(tr("&Sort By")), m_parts.library.table());
    QMenu *const groupings = menu.addMenu(tr("&Group By"));
    groupings->setObjectName(QStringLiteral("groupMenu"));
    GroupMenu::add(*groupings, m_parts.library);
    menu.addSeparator();
    add(menu, "syncNow", tr("Sync &Now"), QKeySequence(Qt::Key_F5),
        [this] { m_parts.session.library().checkNow(); });
    add(menu, "resetLayout", tr("&Reset Layout"), {}, [this] { m_window.resetLayout(); });
}

void WindowMenus::addFloating(QMenu &menu, QDockWidget &dock)
{
    QAction *const floating = menu.addAction(tr("%1 as a Window").arg(dock.windowTitle()));
    floating->setObjectName(QStringLiteral("float_") + dock.objectName());
    floating->setCheckable(true);
    floating->setChecked(dock.isFloating());
    connect(floating, &QAction::triggered, &dock, [&dock](bool isOn) {
        dock.show();
        dock.setFloating(isOn);
    });
    connect(&dock, &QDockWidget::topLevelChanged, floating, &QAction::setChecked);
}

void WindowMenus::buildHelpMenu()
{
    QMenu &menu = *addMenu("helpMenu", tr("&Help"));
    add(menu, "showHelp", tr("&Help"), QKeySequence(Qt::Key_F1),
        [this] { emit m_window.helpRequested(); });
    // Without keys: Shift+F1 is Qt's own, and explains what has the focus.
    add(menu, "whatsThis", tr("&What's This?"), {}, [] { QWhatsThis::enterWhatsThisMode(); });
    add(menu, "showShortcuts", tr("&Keyboard Shortcuts…"), {},
        [this] { emit m_window.shortcutsRequested(); });
    menu.addSeparator();
    add(menu, "copyDiagnostics", tr("Copy &Diagnostics"), {}, [this] {
        QGuiApplication::clipboard()->setText(Diagnostics::text(m_parts.session));
        m_window.tell({.text = tr("The diagnostics are on the clipboard.")});
    });
    menu.addSeparator();
    const auto showAbout
        = [this](AboutDialog::Page page) { (new AboutDialog(page, &m_window))->open(); };
    add(menu, "about", tr("&About Tutti"), {},
        [showAbout] { showAbout(AboutDialog::Page::Tutti); });
    add(menu, "aboutQt", tr("About &Qt and Other Libraries"), {},
        [showAbout] { showAbout(AboutDialog::Page::Libraries); });
}

void WindowMenus::buildContextMenus()
{
    SongTableView &table = m_parts.library.table();
    auto *songMenu = new QMenu(&table);
    songMenu->setObjectName(QStringLiteral("songMenu"));
    songMenu->setToolTipsVisible(true);
    const SongActions &songs = m_parts.songs;
    songMenu->addActions({songs.edit, songs.editCell, songs.favorite});
    songMenu->addMenu(songs.rating);
    songMenu->addMenu(songs.changeSeveral);
    songMenu->addActions({songs.merge, songs.remove});
    songMenu->addSeparator();
    const ClipboardActions &clipboard = m_parts.clipboard;
    songMenu->addActions({clipboard.cut, clipboard.copy, clipboard.paste, songs.selectAll,
                          songs.selectAllButBest, &m_parts.historyOfSong});
    songMenu->addSeparator();
    songMenu->addAction(songs.add);
    connect(&table, &QWidget::customContextMenuRequested, songMenu,
            [songMenu, &table](QPoint at) { songMenu->popup(table.viewport()->mapToGlobal(at)); });
    QHeaderView *const header = table.horizontalHeader();
    auto *headerMenu = new QMenu(&table);
    headerMenu->setObjectName(QStringLiteral("headerMenu"));
    auto *groupings = new QMenu(tr("&Group By"), headerMenu);
    GroupMenu::add(*groupings, m_parts.library);
    ColumnMenu::addColumns(*headerMenu, table);
    connect(headerMenu, &QMenu::aboutToShow, groupings, [headerMenu, groupings] {
        headerMenu->addSeparator();
        headerMenu->addMenu(groupings);
    });
    connect(header, &QWidget::customContextMenuRequested, headerMenu,
            [headerMenu, header](QPoint at) { headerMenu->popup(header->mapToGlobal(at)); });
}

} // namespace tutti
