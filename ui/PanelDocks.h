// SPDX-FileCopyrightText: 2026 The Tutti authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QDockWidget>
#include <QList>
#include <QMainWindow>

namespace tutti {

/// The panels of a window, each in a dock of its own, in the order in which the View menu has them.
/// All are to be added before a layout is restored.
class PanelDocks
{
public:
    struct Panel
    {
        const char *name; ///< of the dock, in layouts that are kept: "libraryDock"
        QString title;
        QWidget *widget; ///< becomes the dock's own
        Qt::DockWidgetArea area; ///< panels in the same area share it by tabs
        bool isShown; ///< at first, and when the layout is reset
    };

    explicit PanelDocks(QMainWindow &window);

    /// The dock is a child of the window.
    QDockWidget *add(const Panel &panel);

    [[nodiscard]] const QList<QDockWidget *> &all() const { return m_docks; }

    /// Puts all back to where they are at first.
    void reset();

private:
    void giveRoomOnce(QDockWidget &dock);

    QMainWindow &m_window;
    QList<Panel> m_panels;
    QList<QDockWidget *> m_docks; ///< one for each panel
};

} // namespace tutti
