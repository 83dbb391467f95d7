// SPDX-FileCopyrightText: 2026 The Tutti authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/bench/Measurement.h"

#include <QCoreApplication>
#include <QDeadlineTimer>
#include <QElapsedTimer>
#include <QTimer>

#include <algorithm>
#include <cmath>
#include <ctime>

namespace tutti::bench {

namespace {

constexpr qint64 PatienceMs = 60'000;

} // namespace

qint64 nowNs()
{
    struct timespec now = {};
    ::clock_gettime(CLOCK_MONOTONIC, &now);
    return qint64(now.tv_sec) * 1'000'000'000 + now.tv_nsec;
}

double percentile(QList<double> values, double share)
{
    if (values.isEmpty())
        return 0;
    std::ranges::sort(values);
    const double place = std::ceil(share * double(values.size())) - 1;
    return values[std::clamp<qsizetype>(qsizetype(place), 0, values.size() - 1)];
}

Pair byTurns(int rounds, const std::function<double()> &value, const std::function<double()> &floor)
{
    Pair pair;
    QElapsedTimer elapsed;
    elapsed.start();
    for (int round = 0; round < rounds && (round == 0 || elapsed.elapsed() < PatienceMs); ++round) {
        pair.values += value();
        pair.floors += floor();
    }
    return pair;
}

bool runUntil(const std::function<bool()> &condition, int patienceMs)
{
    const QDeadlineTimer deadline(patienceMs);
    QTimer wakes; // for conditions that no event announces
    wakes.start(20);
    while (!condition()) {
        if (deadline.hasExpired())
            return false;
        QCoreApplication::processEvents(QEventLoop::AllEvents | QEventLoop::WaitForMoreEvents);
    }
    return true;
}

} // namespace tutti::bench
