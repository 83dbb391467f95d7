// SPDX-FileCopyrightText: 2026 The Tutti authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/ChildJob.h"
#include "core/HistoryLimits.h"
#include "core/LibraryInfo.h"
#include "core/Snapshot.h"

#include <QObject>
#include <QQueue>
#include <QTimer>

#include <functional>

namespace tutti {

class SongStore;

/// What is done for a library beside the work on it: snapshots, in a child process, clearing away
/// old history, bit by bit, and emptying the write-ahead log when nothing is going on. Lives on the store's thread and needs to be told
/// what happens there. Wakes nobody while nothing has been written.
class Housekeeping : public QObject
{
    Q_OBJECT

public:
    struct Delays
    {
        int firstLookMs = 5 * 60'000; ///< from the opening to the first look for what is due
        int nextLookMs = 60 * 60'000;
        qint64 snapshotAgeS = 86'400;
        int idleMs = 3'000; ///< from the last commit to emptying the log
        int retryMs = 10'000; ///< when others were in the way
        int pruneApartMs = 100; ///< so that edits come between
    };

    explicit Housekeeping(const HistoryLimits &limits, QObject *parent = nullptr);
    Housekeeping(const HistoryLimits &limits, const Delays &delays, QObject *parent);

    /// \a store, a library that may be written, is open until closing().
    void opened(SongStore &store);
    void closing();

    /// The store has committed, or somebody else has.
    void committed();

    /// Takes a snapshot while work goes on, and calls \a then when it is there, or when it failed.
    /// Several wait for one another.
    void takeSnapshot(Snapshot::Reason reason, const std::function<void()> &then);

signals:
    /// \a error is empty, or what went wrong, for the log.
    void snapshotTaken(tutti::Snapshot::Reason reason, const QString &error);

private:
    void look();
    void prune();
    [[nodiscard]] bool isDailyDue() const;
    void tidyLog();
    [[nodiscard]] qint64 logBytes() const;
    void startNext();
    void finish(const ChildJob::Result &result);

    struct Wanted
    {
        Snapshot::Reason reason;
        qint64 ifOlderThanS; ///< negative: in any case
        std::function<void()> then;
    };

    static constexpr qint64 MuchLog = qint64(16) << 20;

    const HistoryLimits m_limits;
    const Delays m_delays;
    SongStore *m_store = nullptr;
    LibraryInfo m_info;
    ChildJob m_child;
    QQueue<Wanted> m_wanted; ///< the first is under way
    qint64 m_toldLogBytes = MuchLog / 2; ///< of a log that cannot be emptied
    QTimer m_look;
    QTimer m_prune;
    QTimer m_tidy;
};

} // namespace tutti
