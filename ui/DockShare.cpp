// SPDX-FileCopyrightText: 2026 The Tutti authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/DockShare.h"

#include <QEvent>
#include <QGuiApplication>
#include <QLayout>

namespace tutti {

DockShare::DockShare(QMainWindow &window, QDockWidget &dock, QDockWidget &other)
    : QObject(&window)
    , m_window(window)
    , m_dock(dock)
    , m_other(other)
{
    window.installEventFilter(this);
    dock.installEventFilter(this);
}

void DockShare::set(double share)
{
    m_share = share;
    divide();
}

void DockShare::divide()
{
    const int width = int(m_window.width() * m_share);
    m_window.resizeDocks({&m_dock, &m_other}, {width, m_window.width() - width}, Qt::Horizontal);
    m_window.layout()->activate(); // else it would be painted once as it is not to be
}

void DockShare::remember()
{
    if (areSideBySide())
        m_share = double(m_dock.width()) / m_window.width();
}

bool DockShare::eventFilter(QObject *watched, QEvent *event)
{
    const bool isResize = event->type() == QEvent::Resize;
    const bool isShow = event->type() == QEvent::Show;
    const bool isKnown = m_share > 0 && areSideBySide();
    if (watched == &m_window && (isResize || isShow)) {
        isKnown ? divide() : remember(); // it has laid out its docks already
        m_windowWidth = m_window.width();
    } else if (watched == &m_dock && isShow && isKnown) {
        QMetaObject::invokeMethod(this, &DockShare::divide, Qt::QueuedConnection);
    } else if (watched == &m_dock && isResize && m_window.width() == m_windowWidth
               && QGuiApplication::mouseButtons() != Qt::NoButton) {
        remember(); // what is between them is being moved
    }
    return QObject::eventFilter(watched, event);
}

/// And not one above the other.
bool DockShare::areSideBySide() const
{
    return m_dock.isVisible() && m_other.isVisible() && !m_dock.isFloating()
        && !m_other.isFloating() && m_dock.x() != m_other.x();
}

} // namespace tutti
