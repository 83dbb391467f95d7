// SPDX-FileCopyrightText: 2026 The Tutti authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/SnapshotThinning.h"

#include <QDateTime>
#include <QSet>
#include <QTimeZone>

#include <algorithm>

namespace tutti::SnapshotThinning {

namespace {

constexpr qint64 HourMs = 3'600'000;
constexpr qint64 DayMs = 24 * HourMs;
constexpr qint64 WeekMs = 7 * DayMs;
constexpr qint64 MonthMs = 31 * DayMs;
constexpr qint64 YearMs = 366 * DayMs;

struct Judged
{
    Snapshot snapshot;
    bool isShrunken = false;
    bool isWitness = false; ///< the first that is shrunken: by which the month is counted
    bool isKept = true;
};

/// \a all stands in order of time, the newest first.
void findShrunken(QList<Judged> &all)
{
    qint64 normalSongs = 0;
    qint64 shrunkenSinceMs = -1;
    for (auto one = all.rbegin(); one != all.rend(); ++one) {
        const Snapshot &snapshot = one->snapshot;
        const bool isSmall = snapshot.songs * 2 < normalSongs;
        if (isSmall && shrunkenSinceMs < 0) {
            shrunkenSinceMs = snapshot.atMs;
            one->isWitness = true;
        }
        one->isShrunken = isSmall && snapshot.atMs - shrunkenSinceMs <= MonthMs;
        if (one->isShrunken)
            continue;
        normalSongs = snapshot.songs;
        shrunkenSinceMs = -1;
    }
}

/// The stretch of time of which one snapshot stays; empty: none does.
QString stretchOf(const Snapshot &snapshot, qint64 nowMs)
{
    const qint64 ageMs = nowMs - snapshot.atMs;
    if (snapshot.reason != Snapshot::Reason::Daily && ageMs < WeekMs)
        return snapshot.fileName();
    if (ageMs >= YearMs)
        return {};
    const QString format = ageMs < DayMs   ? QStringLiteral("yyyyMMddHH")
                         : ageMs < MonthMs ? QStringLiteral("yyyyMMdd")
                                           : QStringLiteral("yyyyMM");
    return QDateTime::fromMSecsSinceEpoch(snapshot.atMs, Qt::UTC).toString(format);
}

void thinByTime(QList<Judged> &all, qint64 nowMs)
{
    QSet<QString> covered;
    for (Judged &one : all) {
        QString stretch = stretchOf(one.snapshot, nowMs);
        if (!stretch.isEmpty() && one.isShrunken)
            stretch += u'-'; // covers nothing for the others
        one.isKept = one.isWitness || (!stretch.isEmpty() && !covered.contains(stretch));
        covered.insert(stretch);
    }
}

/// The oldest go first, and before all others those that are not of normal size.
void thinBySize(QList<Judged> &all, qsizetype lastNormal, qint64 mostBytes)
{
    qint64 bytes = 0;
    for (qsizetype i = 0; i < all.size(); ++i) {
        const bool isExtra = all[i].isWitness || (i == 0 && all[i].isShrunken);
        bytes += all[i].isKept && !isExtra ? all[i].snapshot.bytes : 0;
    }
    for (const bool shrunken : {true, false}) {
        for (qsizetype i = all.size() - 1; i > 0 && bytes > mostBytes; --i) {
            Judged &one = all[i];
            if (!one.isKept || one.isWitness || one.isShrunken != shrunken || i == lastNormal)
                continue;
            one.isKept = false;
            bytes -= one.snapshot.bytes;
        }
    }
}

} // namespace

QList<Snapshot> dispensable(QList<Snapshot> snapshots, qint64 nowMs, qint64 mostBytes)
{
    std::ranges::sort(snapshots, std::greater(), &Snapshot::atMs);
    QList<Judged> all;
    for (const Snapshot &snapshot : std::as_const(snapshots))
        all += {snapshot};
    if (all.isEmpty())
        return {};
    findShrunken(all);
    thinByTime(all, nowMs);
    qsizetype lastNormal = 0;
    while (all[lastNormal].isShrunken) // the oldest never is
        ++lastNormal;
    all.first().isKept = true;
    all[lastNormal].isKept = true;
    thinBySize(all, lastNormal, mostBytes);
    QList<Snapshot> result;
    for (const Judged &one : std::as_const(all)) {
        if (!one.isKept)
            result += one.snapshot;
    }
    return result;
}

} // namespace tutti::SnapshotThinning
