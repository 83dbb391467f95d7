// SPDX-FileCopyrightText: 2026 The Tutti authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QObject>

class QKeyEvent;
class QMouseEvent;

namespace tutti {

class SongListModel;
class SongTableView;

/// Keys and clicks that go through the groups of a table of songs as through a tree: Left and Right
/// collapse, expand, and lead from a song to its head and back; + and - as well, * expands all.
/// Enter, Space, a double click, or a click on its arrow turn a head.
class GroupNavigation : public QObject
{
    Q_OBJECT

public:
    /// Both outlive this.
    GroupNavigation(SongTableView &table, SongListModel &list, QObject *parent);

    /// If what is current vanishes under its head, the head becomes current.
    void setCollapsed(int row, bool isCollapsed);
    void setAllCollapsed(bool isCollapsed);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    [[nodiscard]] bool handleKey(const QKeyEvent &event);
    [[nodiscard]] bool handleKeyOnHead(int row, int key);
    [[nodiscard]] bool handleClick(const QMouseEvent &event);
    void turn(int row);
    void goTo(int row);

    SongTableView &m_table;
    SongListModel &m_list;
};

} // namespace tutti
