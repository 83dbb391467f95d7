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
    int busyPatienceMs = 60'000; ///< how long an operation waits for other writers before it fails
    HistoryLimits history {}; ///< how much of it is kept
};

} // namespace tutti
