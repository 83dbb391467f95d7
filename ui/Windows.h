// SPDX-FileCopyrightText: 2026 The Tutti authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/LibraryOptions.h"
#include "ui/Panels.h"
#include "ui/Preferences.h"

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

    /// Closes all that may close.
    void closeAll();

    [[nodiscard]] Preferences &preferences() { return m_preferences; }
    [[nodiscard]] int sessionCount() const { return int(m_sessions.size()); }

signals:
    void allClosed(); ///< windows and libraries

private:
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
};

} // namespace tutti
