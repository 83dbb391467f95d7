// SPDX-FileCopyrightText: 2026 The Tutti authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QFile>
#include <QObject>
#include <QString>
#include <QTimer>

#include <array>

namespace tutti::bench {

/// Measures how long a thread's event loop leaves a timer of 2 ms waiting, less the time in which
/// the thread was ready but the machine ran others: what a person feels as a pause. For the thread
/// that makes it.
class Heartbeat : public QObject
{
    Q_OBJECT

public:
    explicit Heartbeat(QObject *parent = nullptr);

    /// What is said of the gaps from now on.
    void setDoing(const QString &doing) { m_doing = doing; }

    [[nodiscard]] double longestMs() const { return m_longestMs; }
    /// The histogram, and the longest gap with what was being done.
    [[nodiscard]] QString report() const;

private:
    void beat();
    [[nodiscard]] qint64 waitedNs();

    static constexpr std::array Bounds {3, 5, 8, 12, 16, 25, 33, 50, 100, 200, 500, 1'000};

    QTimer m_timer;
    QFile m_schedule;
    qint64 m_latestNs;
    qint64 m_latestWaitedNs;
    std::array<qint64, Bounds.size() + 1> m_counts {};
    double m_longestMs = 0;
    QString m_doing;
    QString m_longestDoing;
};

} // namespace tutti::bench
