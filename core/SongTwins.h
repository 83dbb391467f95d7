// SPDX-FileCopyrightText: 2026 The Tutti authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/SongModel.h"

#include <optional>

namespace tutti::SongTwins {

/// The id of another song that may be the same recording as song \a id: title and artist are equal
/// but for case and accents, and so are the durations, where both are known, but for two seconds.
/// The first, if there are several.
[[nodiscard]] std::optional<qint64> twinOf(const SongModel &songs, qint64 id);

} // namespace tutti::SongTwins
