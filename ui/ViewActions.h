// SPDX-FileCopyrightText: 2026 The Tutti authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QAction>
#include <QActionGroup>
#include <QMenu>
#include <QObject>

namespace tutti {

class LibraryPanel;
class LibrarySession;
class OperationDesk;
struct NamedView;

/// What can be done with the views of a library panel, as actions in one menu. What changes views
/// is disabled, with the reason in its tool tip, while nothing can be changed. A child of the
/// window.
class ViewActions : public QObject
{
    Q_OBJECT

public:
    /// All outlive this.
    ViewActions(LibrarySession &session, LibraryPanel &panel, OperationDesk &desk, QWidget *window);

    QMenu *const menu; ///< a child of the window: the views to choose from, and the actions below
    QAction *const saveAs;
    QAction *const save;
    QAction *const rename;
    QAction *const remove;
    QAction *const moveUp;
    QAction *const moveDown;

private:
    [[nodiscard]] QAction *make(const char *name, const QString &text);
    void listViews();
    void update();
    void askName(const QString &uid);
    void saveNew(const QString &name);
    void saveShown();
    void renameTo(const QString &uid, const QString &name);
    void removeShown();
    void moveBy(int places);

    LibrarySession &m_session;
    LibraryPanel &m_panel;
    OperationDesk &m_desk;
    QWidget *const m_window;
    QActionGroup m_views; ///< one for each
};

} // namespace tutti
