// SPDX-FileCopyrightText: 2026 The Tutti authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/HistoryLimits.h"
#include "core/LibraryFile.h"

namespace tutti {

/// How a Library opens its file and behaves.
struct LibraryOptions
{
    StoreOptions store;
    int busyPatienceMs = 5'000; ///< how long an operation waits for other writers in memory alone
    HistoryLimits history {}; ///< how much of it is kept
};

} // namespace tutti
