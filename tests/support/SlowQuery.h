// SPDX-FileCopyrightText: 2026 The Tutti authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/SongQuery.h"

namespace tutti::test {

/// Whether \a song is one of those that \a query asks for: slow and obvious, the measure of the
/// evaluator that is fast.
[[nodiscard]] bool matches(const SongQuery &query, const Song &song);

} // namespace tutti::test
