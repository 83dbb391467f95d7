// SPDX-FileCopyrightText: 2026 The Tutti authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/Database.h"

namespace tutti {

/// Makes new libraries, whole or not at all: any number of processes may do so at once for one
/// path, and all find the one that was first.
namespace LibraryCreation {

/// Makes a library at \a file, where nothing is. Unless \a force, refuses where this user's
/// library is known to have been, or where its side files are left (MissingKnown). Only the folder
/// of the default library is made; another that is missing may be a drive that is not mounted.
/// Leaves \a database closed.
[[nodiscard]] Expected<void> createMissing(Database &database, bool force, const QString &file);

/// Makes a library of the empty \a file. Leaves \a database closed.
[[nodiscard]] Expected<void> fillEmpty(Database &database, const QString &file, int busyTimeoutMs);

} // namespace LibraryCreation

} // namespace tutti
