// SPDX-FileCopyrightText: 2026 The Tutti authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/PanelDocks.h"

#include <QAction>
#include <QHash>

namespace tutti {

PanelDocks::PanelDocks(QMainWindow &window)
    : m_window(window)
{}

QDockWidget *PanelDocks::add(const Panel &panel)
{
    auto *dock = new QDockWidget(panel.title, &m_window);
    dock->setObjectName(QString::fromLatin1(panel.name));
    dock->setAccessibleName(panel.title);
    dock->setWidget(panel.widget);
    if (!panel.isShown)
        giveRoomOnce(*dock);
    m_panels += panel;
    m_docks += dock;
    return dock;
}

/// A dock that comes into a window later gets as little as it can do with.
void PanelDocks::giveRoomOnce(QDockWidget &dock)
{
    QAction *const toggle = dock.toggleViewAction();
    QObject::connect(
        toggle, &QAction::triggered, &dock,
        [&window = m_window, &dock] {
            const int wanted = dock.sizeHint().height();
            if (!dock.isFloating() && dock.height() < wanted)
                window.resizeDocks({&dock}, {wanted}, Qt::Vertical);
        },
        Qt::SingleShotConnection);
}

void PanelDocks::reset()
{
    QHash<Qt::DockWidgetArea, QDockWidget *> firsts;
    for (qsizetype i = 0; i < m_docks.size(); ++i) {
        QDockWidget *const dock = m_docks[i];
        dock->setFloating(false);
        m_window.addDockWidget(m_panels[i].area, dock);
        if (QDockWidget *const first = firsts.value(m_panels[i].area))
            m_window.tabifyDockWidget(first, dock);
        else
            firsts.insert(m_panels[i].area, dock);
        dock->setVisible(m_panels[i].isShown);
    }
}

} // namespace tutti
