// SPDX-FileCopyrightText: 2026 The Tutti authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/Database.h"
#include "core/Song.h"

#include <QList>

namespace tutti {

/// The tables and triggers of a library file; core/README.md describes them. What stands in a file
/// is set by numbered migrations, each once and for all; the triggers follow the present table of
/// fields and are written anew with each migration.
namespace Schema {

constexpr int Version = 3; ///< user_version of the files that this program writes
constexpr int ApplicationId = 0x54757474; ///< "Tutt"

/// Fills an empty database: schema, identity and \a songs. Inside the caller's transaction.
[[nodiscard]] Expected<void> create(Database &database, const QList<Song> &songs);

/// Brings an older library to Version. Inside the caller's transaction.
[[nodiscard]] Expected<void> migrate(Database &database);

/// Whether the triggers that write the journal are those of this program. Without them changes by
/// other programs leave no trace.
[[nodiscard]] Expected<bool> hasOwnTriggers(Database &database);

/// Puts the triggers back and begins a new epoch. Inside the caller's transaction.
[[nodiscard]] Expected<void> repairTriggers(Database &database);

/// Milliseconds since 1970, as SQL.
[[nodiscard]] QString now();

} // namespace Schema

} // namespace tutti
