// SPDX-FileCopyrightText: 2026 The Tutti authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/Housekeeping.h"

#include "core/Logging.h"
#include "core/Snapshots.h"
#include "core/SongStore.h"

#include <QDateTime>
#include <QFileInfo>

namespace tutti {

Housekeeping::Housekeeping(const HistoryLimits &limits, QObject *parent)
    : Housekeeping(limits, Delays {}, parent)
{}

Housekeeping::Housekeeping(const HistoryLimits &limits, const Delays &delays, QObject *parent)
    : QObject(parent)
    , m_limits(limits)
    , m_delays(delays)
    , m_child(this)
    , m_look(this)
    , m_prune(this)
    , m_tidy(this)
{
    for (QTimer *timer : {&m_look, &m_prune, &m_tidy}) {
        timer->setSingleShot(true);
        timer->setTimerType(Qt::VeryCoarseTimer); // with whatever else wakes the machine
    }
    m_tidy.setTimerType(Qt::CoarseTimer);
    m_prune.setTimerType(Qt::CoarseTimer);
    connect(&m_look, &QTimer::timeout, this, &Housekeeping::look);
    connect(&m_prune, &QTimer::timeout, this, &Housekeeping::prune);
    connect(&m_tidy, &QTimer::timeout, this, &Housekeeping::tidyLog);
    connect(&m_child, &ChildJob::finished, this, &Housekeeping::finish);
}

void Housekeeping::opened(SongStore &store)
{
    if (store.info().readOnly != LibraryInfo::ReadOnly::No)
        return;
    m_store = &store;
    m_info = store.info();
    m_look.start(m_delays.firstLookMs);
    if (logBytes() > 0)
        m_tidy.start(m_delays.idleMs);
}

void Housekeeping::closing()
{
    m_store = nullptr;
    for (QTimer *timer : {&m_look, &m_prune, &m_tidy})
        timer->stop();
}

void Housekeeping::committed()
{
    if (!m_store)
        return;
    m_tidy.start(m_delays.idleMs); // anew, as it is not idle
    if (!m_look.isActive())
        m_look.start(m_delays.nextLookMs);
}

/// As long as nothing is written, there is no next look.
void Housekeeping::look()
{
    if (isDailyDue()) {
        m_wanted.enqueue({Snapshot::Reason::Daily, m_delays.snapshotAgeS, {}});
        startNext();
    }
    prune();
}

void Housekeeping::prune()
{
    if (m_store->prune(m_limits).value_or(false)) // what fails is tried at the next look
        m_prune.start(m_delays.pruneApartMs);
}

/// By the times of files alone, so that nobody is disturbed while nothing is due.
bool Housekeeping::isDailyDue() const
{
    const QList<Snapshot> present = Snapshots::of(m_info.libraryId);
    if (present.isEmpty())
        return true;
    const qint64 latestMs = present.first().atMs;
    const QFileInfo log(m_info.file + QStringLiteral("-wal"));
    const bool hasChanged = QFileInfo(m_info.file).lastModified().toMSecsSinceEpoch() > latestMs
                         || (log.size() > 0 && log.lastModified().toMSecsSinceEpoch() > latestMs);
    const qint64 ageMs = QDateTime::currentMSecsSinceEpoch() - latestMs;
    return hasChanged && (ageMs < 0 || ageMs >= m_delays.snapshotAgeS * 1'000);
}

qint64 Housekeeping::logBytes() const
{
    return QFileInfo(m_info.file + QStringLiteral("-wal")).size();
}

/// Of several processes the first one does it, and the others find an empty log.
void Housekeeping::tidyLog()
{
    if (!m_store || logBytes() == 0 || m_store->tidyLog())
        return;
    m_tidy.start(m_delays.retryMs);
    if (const qint64 bytes = logBytes(); bytes > 2 * m_toldLogBytes) {
        m_toldLogBytes = bytes;
        qCWarning(storeLog) << "the log of" << m_info.file << "has" << bytes
                            << "bytes and cannot be emptied: others read or write";
    }
}

void Housekeeping::takeSnapshot(Snapshot::Reason reason, const std::function<void()> &then)
{
    m_wanted.enqueue({reason, -1, then});
    startNext();
}

void Housekeeping::startNext()
{
    if (m_wanted.isEmpty() || m_child.isRunning())
        return;
    const Wanted &wanted = m_wanted.head();
    QStringList arguments {QStringLiteral("--library"), m_info.file, QStringLiteral("backup"),
                           QStringLiteral("--reason"), nameOf(wanted.reason)};
    if (wanted.ifOlderThanS >= 0)
        arguments += {QStringLiteral("--if-older-than"), QString::number(wanted.ifOlderThanS)};
    m_child.start(arguments);
}

void Housekeeping::finish(const ChildJob::Result &result)
{
    const Wanted done = m_wanted.dequeue();
    const QString error = result.isDone()        ? QString()
                        : result.error.isEmpty() ? QStringLiteral("the child process failed")
                                                 : QString::fromUtf8(result.error).trimmed();
    if (!error.isEmpty())
        qCWarning(storeLog) << "no snapshot" << nameOf(done.reason) << error;
    if (done.reason == Snapshot::Reason::Daily && !error.isEmpty() && m_store)
        m_look.start(m_delays.nextLookMs);
    startNext();
    emit snapshotTaken(done.reason, error);
    if (done.then)
        done.then();
}

} // namespace tutti
