// SPDX-FileCopyrightText: 2026 The Tutti authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QList>
#include <QtGlobal>

#include <functional>

namespace tutti::bench {

/// CLOCK_MONOTONIC, which all processes of a machine share.
[[nodiscard]] qint64 nowNs();

template<typename Work>
[[nodiscard]] double msOf(Work &&work)
{
    const qint64 begin = nowNs();
    work();
    return double(nowNs() - begin) / 1e6;
}

/// The value below which \a share (0 to 1) of \a values lie; 0 of none.
[[nodiscard]] double percentile(QList<double> values, double share);
[[nodiscard]] inline double median(const QList<double> &values)
{
    return percentile(values, 0.5);
}

/// Something measured, and its floor, by turns.
struct Pair
{
    QList<double> values;
    QList<double> floors;

    [[nodiscard]] double value() const { return median(values); }
    [[nodiscard]] double floor() const { return median(floors); }
};

/// Runs both \a rounds times by turns, less often if that takes longer than a minute. They return
/// what they have measured.
[[nodiscard]] Pair byTurns(int rounds, const std::function<double()> &value,
                           const std::function<double()> &floor);

/// Runs the event loop until \a condition holds; false if it does not within \a patienceMs.
[[nodiscard]] bool runUntil(const std::function<bool()> &condition, int patienceMs = 600'000);

} // namespace tutti::bench
