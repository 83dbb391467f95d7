// SPDX-FileCopyrightText: 2026 The Tutti authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/SyncCurve.h"

#include "core/SyncFigures.h"

namespace tutti {

SyncCurve SyncCurve::of(const QList<SyncSample> &samples, qint64 nowSecond)
{
    SyncCurve curve;
    QList<SyncSample> together;
    const auto finish = [&] {
        if (together.isEmpty())
            return;
        const SyncFigures figures = SyncFigures::of(together);
        curve.points += {together.first().atSecond / PointSeconds * PointSeconds, figures.changes,
                         figures.medianNs, figures.p95Ns};
        together.clear();
    };
    for (const SyncSample &sample : samples) {
        if (sample.kind != SyncSample::Kind::Change || sample.atSecond < firstSecond(nowSecond))
            continue;
        if (!together.isEmpty()
            && together.first().atSecond / PointSeconds != sample.atSecond / PointSeconds)
            finish();
        together += sample;
    }
    finish();
    return curve;
}

} // namespace tutti
