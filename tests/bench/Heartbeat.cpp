// SPDX-FileCopyrightText: 2026 The Tutti authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/bench/Heartbeat.h"

#include "tests/bench/Measurement.h"

#include <algorithm>
#include <unistd.h>

namespace tutti::bench {

namespace {

constexpr int BeatMs = 2;

} // namespace

Heartbeat::Heartbeat(QObject *parent)
    : QObject(parent)
    , m_schedule(QStringLiteral("/proc/self/task/%1/schedstat").arg(::gettid()))
{
    if (!m_schedule.open(QIODevice::ReadOnly | QIODevice::Unbuffered))
        qFatal("the kernel does not tell how long threads wait");
    m_latestNs = nowNs();
    m_latestWaitedNs = waitedNs();
    m_timer.setTimerType(Qt::PreciseTimer);
    connect(&m_timer, &QTimer::timeout, this, &Heartbeat::beat);
    m_timer.start(BeatMs);
}

/// How long this thread has stood in the queue of those that could run.
qint64 Heartbeat::waitedNs()
{
    m_schedule.seek(0);
    return m_schedule.readAll().split(' ').value(1).toLongLong();
}

void Heartbeat::beat()
{
    const qint64 now = nowNs();
    const qint64 waited = waitedNs();
    const double ms = double(now - m_latestNs - (waited - m_latestWaitedNs)) / 1e6;
    m_latestNs = now;
    m_latestWaitedNs = waited;
    const auto bound = std::ranges::upper_bound(Bounds, ms);
    ++m_counts[std::size_t(bound - Bounds.begin())];
    if (ms > m_longestMs) {
        m_longestMs = ms;
        m_longestDoing = m_doing;
    }
}

QString Heartbeat::report() const
{
    QString text = QStringLiteral("gaps of the event loop, ms (a beat is %1)\n").arg(BeatMs);
    for (std::size_t i = 0; i < m_counts.size(); ++i) {
        const QString range = i < Bounds.size() ? QStringLiteral("< %1").arg(Bounds[i])
                                                : QStringLiteral("≥ %1").arg(Bounds.back());
        text += QStringLiteral("%1 %2\n").arg(range, 8).arg(m_counts[i], 8);
    }
    return text
         + QStringLiteral("longest: %1 ms while %2\n")
               .arg(m_longestMs, 0, 'f', 1)
               .arg(m_longestDoing);
}

} // namespace tutti::bench
