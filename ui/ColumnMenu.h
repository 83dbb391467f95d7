// SPDX-FileCopyrightText: 2026 The Tutti authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QMenu>

namespace tutti {

class SongTableView;

/// The menus that choose a table's columns and its order, for the header's context menu and for
/// the window's menu bar.
namespace ColumnMenu {

/// Fills \a menu with a check mark for each field, anew each time it opens.
void addColumns(QMenu &menu, SongTableView &table);

/// Fills \a menu with the fields to sort by, and both directions.
void addOrders(QMenu &menu, SongTableView &table);

} // namespace ColumnMenu

} // namespace tutti
