// SPDX-FileCopyrightText: 2026 The Tutti authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/Song.h"

namespace tutti {

/// \a song as it goes into a library for the first time: no id, the first revision, and what it
/// lacks of a uid and of dates made up now.
[[nodiscard]] Song newSong(Song song);

} // namespace tutti
