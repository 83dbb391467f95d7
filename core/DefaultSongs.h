// SPDX-FileCopyrightText: 2026 The Tutti authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/Song.h"

#include <QList>

namespace tutti {

/// The 15 songs that every new library begins with; their uids are the same everywhere.
[[nodiscard]] QList<Song> defaultSongs();

} // namespace tutti
