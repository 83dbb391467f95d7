// SPDX-FileCopyrightText: 2026 The Tutti authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QDockWidget>
#include <QMainWindow>

namespace tutti {

/// Keeps the share that a dock has of its window's width beside another one, while the window becomes
/// wider or narrower; Qt alone would give most of what is won to either. A child of the window.
class DockShare : public QObject
{
    Q_OBJECT

public:
    DockShare(QMainWindow &window, QDockWidget &dock, QDockWidget &other);

    /// From 0 to 1; until somebody moves what is between them by mouse.
    void set(double share);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void divide();
    void remember();
    [[nodiscard]] bool areSideBySide() const;

    QMainWindow &m_window;
    QDockWidget &m_dock;
    QDockWidget &m_other;
    double m_share = 0; ///< 0: not known yet
    int m_windowWidth = 0; ///< for which they are divided
};

} // namespace tutti
