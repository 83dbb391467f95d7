// SPDX-FileCopyrightText: 2026 The Tutti authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

namespace tutti {

/// How much of a library's history is kept: whichever of the two is more.
struct HistoryLimits
{
    int days = 90;
    int operations = 100'000; ///< changes by programs other than Tutti count as one each

    bool operator==(const HistoryLimits &) const = default;
};

} // namespace tutti
