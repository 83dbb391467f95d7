// SPDX-FileCopyrightText: 2026 The Tutti authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QMenu>

namespace tutti {

class LibraryPanel;

/// The menu that chooses by what a library panel groups its songs.
namespace GroupMenu {

/// Fills \a menu, anew each time it opens.
void add(QMenu &menu, LibraryPanel &panel);

} // namespace GroupMenu

} // namespace tutti
