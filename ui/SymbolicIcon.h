// SPDX-FileCopyrightText: 2026 The Tutti authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QIcon>

class QMenu;

namespace tutti {

/// The icons of actions: one line drawing each, in the colour of the text beside it.
namespace SymbolicIcon {

/// That of resources/icons/actions called \a name; null if there is none. Follows the palette.
[[nodiscard]] QIcon named(const QString &name);

/// Gives the actions of \a menu and of the menus in it those that are called as they are.
void giveTo(const QMenu &menu);

} // namespace SymbolicIcon

} // namespace tutti
