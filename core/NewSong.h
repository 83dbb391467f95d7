// SPDX-FileCopyrightText: 2026 The Tutti authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/Database.h"
#include "core/Song.h"

namespace tutti {

/// Inserts \a song as one that no library has had: with an id of the store's choice, the first
/// revision, and what it lacks of a uid and of dates made up now. It has passed SongGate.
[[nodiscard]] Expected<void> insertNewSong(Database &database, Song song);

} // namespace tutti
