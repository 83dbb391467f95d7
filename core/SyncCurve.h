// SPDX-FileCopyrightText: 2026 The Tutti authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/SyncSample.h"

#include <QList>

namespace tutti {

/// How soon others' changes were taken in, from their commit on, over the last minutes.
struct SyncCurve
{
    static constexpr qint64 PointSeconds = 30;
    static constexpr qint64 MostPoints = 20; ///< ten minutes

    struct Point
    {
        qint64 atSecond = 0; ///< since the epoch, when it began: a multiple of PointSeconds
        qint64 changes = 0;
        qint64 medianNs = 0;
        qint64 p95Ns = 0;

        bool operator==(const Point &) const = default;
    };

    QList<Point> points; ///< in the order of time; none for times without a change

    /// The MostPoints that end with \a nowSecond; \a samples in the order of time.
    [[nodiscard]] static SyncCurve of(const QList<SyncSample> &samples, qint64 nowSecond);
    /// When the first of these begins.
    [[nodiscard]] static qint64 firstSecond(qint64 nowSecond)
    {
        return (nowSecond / PointSeconds + 1 - MostPoints) * PointSeconds;
    }

    bool operator==(const SyncCurve &) const = default;
};

} // namespace tutti
