// SPDX-FileCopyrightText: 2026 The Tutti authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/SyncFigures.h"

#include <algorithm>

namespace tutti {

namespace {

/// The smallest of \a sorted that \a percent of them do not exceed.
qint64 percentile(const QList<qint64> &sorted, int percent)
{
    return sorted[(sorted.size() * percent + 99) / 100 - 1];
}

} // namespace

SyncFigures SyncFigures::of(const QList<SyncSample> &samples)
{
    using Kind = SyncSample::Kind;
    SyncFigures figures;
    QList<qint64> spans;
    qint64 lastSecond = 0;
    for (const SyncSample &sample : samples) {
        figures.missed += sample.kind == Kind::Missed ? 1 : 0;
        figures.retries += sample.kind == Kind::Retry ? 1 : 0;
        figures.reloads += sample.kind == Kind::Reload ? 1 : 0;
        if (sample.kind == Kind::LockWait) {
            ++figures.lockWaits;
            figures.longestLockWaitNs = std::max(figures.longestLockWaitNs, sample.ns);
        } else if (sample.kind == Kind::Change) {
            spans += sample.ns;
            if (sample.atSecond >= lastSecond) {
                lastSecond = sample.atSecond;
                figures.lastNs = sample.ns;
            }
        }
    }
    if (spans.isEmpty())
        return figures;
    std::ranges::sort(spans);
    figures.changes = spans.size();
    figures.medianNs = percentile(spans, 50);
    figures.p95Ns = percentile(spans, 95);
    figures.p99Ns = percentile(spans, 99);
    figures.longestNs = spans.last();
    return figures;
}

} // namespace tutti
