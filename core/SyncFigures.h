// SPDX-FileCopyrightText: 2026 The Tutti authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/SyncCurve.h"
#include "core/SyncSample.h"

#include <QList>

namespace tutti {

/// How soon others' changes were taken in, from their commit on, and what went less than smoothly.
struct SyncFigures
{
    qint64 changes = 0; ///< that were measured
    qint64 medianNs = 0;
    qint64 p95Ns = 0;
    qint64 p99Ns = 0;
    qint64 longestNs = 0;
    qint64 lastNs = 0;
    qint64 missed = 0; ///< found by the poll alone
    qint64 retries = 0; ///< of reads
    qint64 lockWaits = 0; ///< of own operations
    qint64 longestLockWaitNs = 0;
    qint64 reloads = 0;
    SyncCurve curve {}; ///< of the last minutes; not filled by of()

    /// \a samples in any order; the last change is the latest in their order of time.
    [[nodiscard]] static SyncFigures of(const QList<SyncSample> &samples);

    [[nodiscard]] bool isEmpty() const { return *this == SyncFigures {}; }
    bool operator==(const SyncFigures &) const = default;
};

} // namespace tutti
