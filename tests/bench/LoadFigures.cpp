// SPDX-FileCopyrightText: 2026 The Tutti authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/bench/CompactColumns.h"
#include "tests/bench/Groups.h"
#include "tests/bench/Interfaces.h"
#include "tests/bench/LoadedLibrary.h"
#include "tests/bench/Measurement.h"

namespace tutti::bench {

Figures loadFigures(const Setting &setting)
{
    const QString file = setting.library();
    QList<double> ranksMs;
    const Pair ms = byTurns(
        setting.rounds,
        [&] {
            const LoadedLibrary library(file);
            ranksMs += msOf([&] {
                if (!runUntil([&] { return areRanksKnown(library.songs()); }))
                    qFatal("no ranks");
            });
            return library.loadMs();
        },
        [&] {
            qint64 rows = 0;
            const double loadMs = msOf([&] { rows = qint64(CompactColumns(file).size()); });
            if (rows != std::max<qint64>(setting.size, 15))
                qFatal("the floor has read %lld songs", static_cast<long long>(rows));
            return loadMs;
        });
    const auto limit = setting.isLargest ? std::optional(1.5) : std::nullopt;
    return {Figure::beside(FigureName::Load, setting.size, ms.value(), ms.floor(), limit,
                           QStringLiteral("ms")),
            Figure::alone(QStringLiteral("ranks known after loading"), setting.size,
                          median(ranksMs), {}, QStringLiteral("ms"))};
}

} // namespace tutti::bench
