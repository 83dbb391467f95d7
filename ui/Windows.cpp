// SPDX-FileCopyrightText: 2026 The Tutti authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/Windows.h"

#include "core/Paths.h"
#include "ui/Appearance.h"
#include "ui/HelpWindow.h"
#include "ui/LibraryDrops.h"
#include "ui/LibrarySession.h"
#include "ui/MainWindow.h"
#include "ui/Notice.h"
#include "ui/PastCopies.h"
#include "ui/PreferencesDialog.h"
#include "ui/RecentLibraries.h"
#include "ui/Shortcuts.h"
#include "ui/ShortcutsDialog.h"

#include <QFileInfo>

#include <algorithm>
#include <utility>

namespace tutti {

namespace {

/// A dialog of the window's, of which there is no second.
template<typename Dialog, typename... Arguments>
void showOnce(MainWindow &window, Arguments &...arguments)
{
    auto *dialog = window.findChild<Dialog *>(QString(), Qt::FindDirectChildrenOnly);
    if (!dialog)
        dialog = new Dialog(arguments..., &window);
    dialog->show();
    dialog->raise();
    dialog->activateWindow();
}

} // namespace

Windows::Windows(QObject *parent)
    : QObject(parent)
{
    new Appearance(m_preferences);
    PastCopies::removeStale();
}

Windows::~Windows()
{
    for (MainWindow *const window : std::exchange(m_windows, {}))
        delete window;
    qDeleteAll(QList<QObject *>(m_leaving.keys()));
}

MainWindow *Windows::open(const LibraryOptions &options, Panels panels)
{
    LibrarySession *const session = sessionFor(options);
    auto *window = new MainWindow(*session, panels);
    connectWindow(*window);
    m_windows += window;
    window->show();
    updateActive(); // it may never become active
    return window;
}

void Windows::connectWindow(MainWindow &window)
{
    connect(&window, &MainWindow::newWindowRequested, this,
            [this, options = window.session().options()] { open(options); });
    connect(&window, &MainWindow::libraryRequested, this,
            [this, &window](const QString &file) { openOther(window, file, false); });
    connect(&window, &MainWindow::pastRequested, this,
            [this, past = window.session().options()](const QString &file, qint64 atMs) mutable {
                past.store.file = file;
                past.store.readOnly = true;
                past.store.asOfMs = atMs;
                open(past);
            });
    connect(&window, &MainWindow::aboutToClose, this,
            [this, &window] { window.setIsLast(windowCount(window.session()) == 1); });
    connect(&window, &MainWindow::closed, this, [this, &window] { windowClosed(&window); });
    connect(&window, &MainWindow::quitRequested, this, &Windows::closeAll);
    connect(&window, &MainWindow::activationChanged, this, &Windows::updateActive);
    connect(&window, &MainWindow::newLibraryRequested, this,
            [this, &window](const QString &file) { openNew(window, file); });
    new LibraryDrops(window);
    connect(&window, &MainWindow::helpRequested, this, [&window] { HelpWindow::open(window); });
    auto *const shortcuts = new Shortcuts(window, m_preferences);
    connect(&window, &MainWindow::shortcutsRequested, this,
            [&window, shortcuts] { showOnce<ShortcutsDialog>(window, *shortcuts); });
    connect(&window, &MainWindow::preferencesRequested, this,
            [this, &window] { showOnce<PreferencesDialog>(window, m_preferences); });
}

MainWindow *Windows::openOther(MainWindow &from, const QString &file, bool create)
{
    LibraryOptions options = from.session().options();
    options.store.file = file;
    options.store.create = create;
    if (std::exchange(options.store.asOfMs, 0) != 0)
        options.store.readOnly = false;
    return open(options);
}

/// Never over one that is there.
void Windows::openNew(MainWindow &from, const QString &file)
{
    const bool isThere = QFileInfo::exists(file);
    MainWindow *const opened = openOther(from, file, true);
    if (isThere)
        opened->tell({.text = tr("%1 is there already, and was opened.").arg(file)});
}

LibrarySession *Windows::sessionFor(const LibraryOptions &options)
{
    const QString file = Paths::canonical(options.store.file);
    for (LibrarySession *const session : std::as_const(m_sessions)) {
        if (Paths::canonical(session->options().store.file) != file)
            continue;
        if (m_closing.removeOne(session))
            session->reopen();
        return session;
    }
    auto *session = new LibrarySession(options, this);
    m_sessions += session;
    connect(&session->library(), &Library::closed, this, [this, session] { drop(session); });
    if (options.store.asOfMs == 0)
        connect(session, &LibrarySession::infoChanged, this,
                [session] { RecentLibraries::remember(session->options().store.file); });
    return session;
}

void Windows::drop(LibrarySession *session)
{
    if (!m_closing.removeOne(session))
        return; // it has got a window again
    m_sessions.removeOne(session);
    if (session->options().store.asOfMs > 0)
        PastCopies::remove(session->options().store.file);
    m_dropped += session;
    deleteUnused(session);
    if (m_sessions.isEmpty())
        emit allClosed();
}

void Windows::deleteUnused(LibrarySession *session)
{
    const auto leaving = m_leaving.values();
    if (!leaving.contains(session) && m_dropped.removeOne(session))
        session->deleteLater();
}

int Windows::windowCount(const LibrarySession &session) const
{
    return int(std::ranges::count_if(
        m_windows, [&](MainWindow *window) { return &window->session() == &session; }));
}

void Windows::windowClosed(MainWindow *window)
{
    LibrarySession &session = window->session();
    m_windows.removeOne(window);
    m_leaving.insert(window, &session);
    connect(window, &QObject::destroyed, this, [this, window, left = &session] {
        m_leaving.remove(window);
        deleteUnused(left);
    });
    updateActive();
    if (windowCount(session) > 0)
        return;
    m_closing += &session;
    session.library().shutDown();
}

void Windows::updateActive()
{
    for (LibrarySession *const session : std::as_const(m_sessions)) {
        const bool isActive = std::ranges::any_of(m_windows, [&](MainWindow *window) {
            return &window->session() == session && window->isActiveWindow();
        });
        session->library().setWindows(windowCount(*session));
        session->library().setActive(isActive);
    }
}

void Windows::closeAll()
{
    for (MainWindow *const window : QList<MainWindow *>(m_windows))
        window->close();
}

} // namespace tutti
