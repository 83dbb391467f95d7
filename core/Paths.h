// SPDX-FileCopyrightText: 2026 The Tutti authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

namespace tutti {

/// Where Tutti keeps things, by the XDG base directory rules, read anew from the environment at
/// each call. None of them is created here.
namespace Paths {

[[nodiscard]] QString defaultLibrary(); ///< $XDG_DATA_HOME/tutti/library.db
[[nodiscard]] QString dataFolder(); ///< $XDG_DATA_HOME/tutti
[[nodiscard]] QString stateFolder(); ///< $XDG_STATE_HOME/tutti
[[nodiscard]] QString cacheFolder(); ///< $XDG_CACHE_HOME/tutti
[[nodiscard]] QString settingsFile(); ///< $XDG_CONFIG_HOME/tutti/tutti.conf

/// \a file with its symbolic links resolved, also when the file itself does not exist.
[[nodiscard]] QString canonical(const QString &file);

} // namespace Paths

} // namespace tutti
