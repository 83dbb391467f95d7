// SPDX-FileCopyrightText: 2026 The Tutti authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/GroupNavigation.h"

#include "core/SongListModel.h"
#include "ui/GroupHeadPainter.h"
#include "ui/SongTableView.h"

#include <QKeyEvent>
#include <QMouseEvent>

namespace tutti {

GroupNavigation::GroupNavigation(SongTableView &table, SongListModel &list, QObject *parent)
    : QObject(parent)
    , m_table(table)
    , m_list(list)
{
    table.installEventFilter(this);
    table.viewport()->installEventFilter(this);
}

void GroupNavigation::setCollapsed(int row, bool isCollapsed)
{
    const int head = m_list.headOf(row);
    const int current = m_table.currentIndex().row();
    if (isCollapsed && current > head && m_list.headOf(current) == head)
        goTo(head);
    m_list.setCollapsed(row, isCollapsed);
}

void GroupNavigation::setAllCollapsed(bool isCollapsed)
{
    const QModelIndex current = m_table.currentIndex();
    const int head = current.isValid() ? m_list.headOf(current.row()) : -1;
    if (isCollapsed && head >= 0)
        goTo(head);
    m_list.setAllCollapsed(isCollapsed);
    m_table.scrollTo(m_table.currentIndex());
}

/// What is no key and no click is let pass unseen: it may come while the table is being destroyed.
bool GroupNavigation::eventFilter(QObject *watched, QEvent *event)
{
    const auto isInGroups = [this] { return m_list.rowCount() > 0 && m_list.headOf(0) >= 0; };
    switch (event->type()) {
    case QEvent::KeyPress:
        return watched == &m_table && isInGroups() && handleKey(*static_cast<QKeyEvent *>(event));
    case QEvent::MouseButtonPress:
    case QEvent::MouseButtonDblClick:
        return watched != &m_table && isInGroups()
            && handleClick(*static_cast<QMouseEvent *>(event));
    default:
        return false;
    }
}

bool GroupNavigation::handleKey(const QKeyEvent &event)
{
    const Qt::KeyboardModifiers held
        = event.modifiers() & ~(Qt::KeypadModifier | Qt::ShiftModifier);
    const QModelIndex current = m_table.currentIndex();
    if (held != Qt::NoModifier || !current.isValid())
        return false;
    const bool isMirrored = m_table.isRightToLeft();
    const int back = isMirrored ? Qt::Key_Right : Qt::Key_Left;
    const int key = event.key();
    if (key == Qt::Key_Asterisk) {
        setAllCollapsed(false);
        return true;
    }
    if (key == Qt::Key_Plus || key == Qt::Key_Minus) {
        setCollapsed(current.row(), key == Qt::Key_Minus);
        return true;
    }
    if (event.modifiers().testFlag(Qt::ShiftModifier))
        return false;
    if (m_list.isHead(current.row())) {
        const int mirrored = key == Qt::Key_Left  ? Qt::Key_Right
                           : key == Qt::Key_Right ? Qt::Key_Left
                                                  : key;
        return handleKeyOnHead(current.row(), isMirrored ? mirrored : key);
    }
    if (key != back || current.column() != m_table.firstColumn())
        return false;
    goTo(m_list.headOf(current.row()));
    return true;
}

bool GroupNavigation::handleKeyOnHead(int row, int key)
{
    const bool isCollapsed = m_list.head(row)->isCollapsed;
    if (key == Qt::Key_Left)
        setCollapsed(row, true);
    else if (key == Qt::Key_Right && isCollapsed)
        setCollapsed(row, false);
    else if (key == Qt::Key_Right)
        goTo(row + 1);
    else if (key == Qt::Key_Return || key == Qt::Key_Enter || key == Qt::Key_Space)
        turn(row);
    else
        return false;
    return true;
}

bool GroupNavigation::handleClick(const QMouseEvent &event)
{
    const int row = m_table.rowAt(int(event.position().y()));
    if (row < 0 || !m_list.isHead(row) || event.button() != Qt::LeftButton)
        return false;
    const QRect viewport = m_table.viewport()->rect();
    const QRect line(viewport.left(), m_table.rowViewportPosition(row), viewport.width(),
                     m_table.rowHeight(row));
    const bool isOnArrow = GroupHeadPainter::arrowPlace(line, m_table.layoutDirection())
                               .contains(event.position().toPoint());
    if (event.type() != QEvent::MouseButtonDblClick && !isOnArrow)
        return false;
    turn(row);
    return true;
}

void GroupNavigation::turn(int row)
{
    setCollapsed(row, !m_list.head(row)->isCollapsed);
}

void GroupNavigation::goTo(int row)
{
    m_table.setCurrentIndex(m_list.index(row, m_table.firstColumn()));
}

} // namespace tutti
