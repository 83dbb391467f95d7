// SPDX-FileCopyrightText: 2026 The Tutti authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/LibraryOptions.h"
#include "ui/Panels.h"
#include "ui/Preferences.h"
#include "ui/SavedWindow.h"

#include <QHash>
#include <QList>
#include <QObject>
#include <QPointer>

namespace tutti {

class LibrarySession;
class MainWindow;

/// The windows of this process, how they look, and the libraries that they show: one session for
/// each library file, closed with its last window. Lives on the GUI thread.
class Windows : public QObject
{
    Q_OBJECT

public:
    explicit Windows(QObject *parent = nullptr);
    ~Windows() override;

    /// Opens a window; on a library that is open already it shares the session.
    MainWindow *open(const LibraryOptions &options, Panels panels = Panels::Both);
    /// The same for a window that comes back. \a options: how a library is opened.
    MainWindow *openAgain(const SavedWindow &saved, LibraryOptions options);

    /// Closes all that may close.
    void closeAll();
    /// The same where nobody would answer a question; see MainWindow::end().
    void end();

    /// Those to come back at the next start, the one that was used last behind: all that are open,
    /// but on a library as it was, and those that were closed with closeAll(), end(), or as the last.
    [[nodiscard]] QList<SavedWindow> saved() const;

    /// The one that was active last is last.
    [[nodiscard]] const QList<MainWindow *> &all() const { return m_windows; }
    [[nodiscard]] Preferences &preferences() { return m_preferences; }
    [[nodiscard]] int sessionCount() const { return int(m_sessions.size()); }

signals:
    void savedChanged(); ///< perhaps; may be told often
    void allClosed(); ///< windows and libraries

private:
    MainWindow *show(MainWindow *window);
    void connectWindow(MainWindow &window);
    MainWindow *openOther(MainWindow &from, const QString &file, bool create);
    void openNew(MainWindow &from, const QString &file);
    [[nodiscard]] LibrarySession *sessionFor(const LibraryOptions &options);
    [[nodiscard]] int windowCount(const LibrarySession &session) const;
    void drop(LibrarySession *session);
    void deleteUnused(LibrarySession *session);
    void windowClosed(MainWindow *window);
    void updateActive();

    Preferences m_preferences;
    QList<MainWindow *> m_windows;
    QList<LibrarySession *> m_sessions;
    QList<LibrarySession *> m_closing; ///< those of the sessions that have no window left
    QList<LibrarySession *> m_dropped; ///< closed, and deleted once no window looks at them
    QHash<QObject *, LibrarySession *> m_leaving; ///< windows that are closed and not yet deleted
    QList<SavedWindow> m_closed; ///< and to come back
    bool m_isEnding = false; ///< all were to close, and none was opened since
};

} // namespace tutti
