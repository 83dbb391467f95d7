// SPDX-FileCopyrightText: 2026 The Tutti authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/ChangeSet.h"
#include "core/FileJobs.h"
#include "core/Housekeeping.h"
#include "core/ImportReport.h"
#include "core/LibraryDoctor.h"
#include "core/LibraryInfo.h"
#include "core/LibraryOptions.h"
#include "core/LibraryWatcher.h"
#include "core/OperationQueue.h"
#include "core/SignalQueue.h"
#include "core/SongStore.h"
#include "core/SortJobs.h"
#include "core/SurroundingsWatcher.h"
#include "core/SyncMeter.h"
#include "core/SyncState.h"

#include <QElapsedTimer>
#include <QObject>
#include <QQueue>
#include <QTimer>

#include <memory>

namespace tutti {

/// Library's other half, on the thread of the store: opens, loads, follows, writes, one thing at a
/// time and in the order of asking. Operations that meet another writer wait their turn while
/// everything else goes on.
class LibraryWorker : public QObject
{
    Q_OBJECT

public:
    explicit LibraryWorker(const LibraryOptions &options);
    ~LibraryWorker() override;

    void open(bool create);
    void close();
    void submit(const Operation &operation);
    void settleMissing(bool doAgain);
    void sort(const RankTexts &texts) { m_sorts.add(texts); }
    void readHistory(const HistoryQuery &query)
    {
        emit historyRead(m_store
                             ? m_store->readHistory(query)
                             : HistoryPage {.query = query, .error = Error {Error::Kind::Gone}});
    }
    void keepTop(const ListTop &top) { static_cast<void>(top.write()); }
    /// Operations in here end as soon as they can, unless they are stored already.
    [[nodiscard]] CancelRequests &cancelRequests() { return m_queue.cancelRequests(); }
    void processQueue() { m_queue.process(); }
    void checkNow();
    void setActive(bool active);
    void setWindows(int windows) { m_surroundings.setWindows(windows); }
    void startImport(const ImportRequest &request);
    void cancelImport();
    void startExport(const ExportRequest &request);
    void cancelExport() { m_jobs.cancelExport(); }

    /// The listener has taken in one change set, \a tookNs after its commit (0: not measured).
    void acknowledge(qint64 tookNs);

signals:
    void opened(const tutti::LibraryInfo &info);
    /// Others committed it at \a committedNs (CLOCK_MONOTONIC; 0: not known, or by ourselves).
    void changed(const tutti::ChangeSet &changes, qint64 committedNs);
    void finished(const tutti::OperationResult &result);
    void kept(const QString &operationId);
    void operationProgressed(const QString &operationId, double share);
    void historyChanged(const tutti::SongStore::History &history);
    void conflictsChanged(const tutti::ConflictList &conflicts);
    void historyRead(const tutti::HistoryPage &page);
    void stateChanged(const tutti::SyncState &state);
    void sorted(const tutti::RankedTexts &texts);
    void syncMeasured(const tutti::SyncFigures &figures);
    void surroundingsChanged(const tutti::Surroundings &surroundings);
    void importProgressed(double share);
    void importFinished(const tutti::ImportReport &report);
    void exportProgressed(double share);
    void exportFinished(const tutti::ExportReport &report);
    void closed();

private:
    void tryToOpen();
    void startWatching();
    void loadMore();
    void finishLoading();
    void catchUp();
    [[nodiscard]] bool readChanges(bool isMeasured);
    void take(const ChangeSet &changes, const QStringList &answered, qint64 committedNs = 0);
    void lose(const Error &error);
    void passOn();
    void startWaitingImport();
    void refuseImport(const ImportRequest &request, const Error &error);
    void findMissing();
    [[nodiscard]] bool isOutOfHand();
    [[nodiscard]] Expected<OperationResult> attempt(const Operation &operation);
    void followQueue();
    [[nodiscard]] Error waitingFor(Error reason) const;
    void answer(const Operation &operation, const OperationResult &result, qint64 waitedNs);
    void reject(const Operation &operation, const Error &error);
    void announceHistory();
    void announceConflicts();
    void setPhase(SyncState::Phase phase, const std::optional<Error> &error = std::nullopt);
    void announce();
    void continueLoading();

    LibraryOptions m_options;
    std::unique_ptr<SongStore> m_store;
    std::unique_ptr<SongLoader> m_loader;
    LibraryWatcher *m_watcher = nullptr; ///< a child of this
    FileJobs m_jobs;
    SortJobs m_sorts;
    SyncMeter m_meter;
    SurroundingsWatcher m_surroundings;
    OperationQueue m_queue;
    Housekeeping m_housekeeping;
    LibraryDoctor m_doctor;
    QQueue<Operation> m_arrived; ///< the first removes so much that a snapshot comes before it
    std::optional<ImportRequest> m_waitingImport; ///< likewise
    QList<Operation> m_missing; ///< that the library had acknowledged, and does not know
    QElapsedTimer m_sinceOpened;
    QTimer m_retryOpen;
    QTimer m_retryCatchUp;
    QTimer m_loadMore;
    QTimer m_tellConflicts;
    SignalQueue m_signals;
    Cursor m_cursor;
    SyncState m_state;
    SyncState m_announced;
    SongStore::History m_history;
    ConflictList m_conflicts;
    int m_conflictsApartMs;
    bool m_isHistoryStale = false;
    bool m_wasOpen = false;
    bool m_wasWritable = false; ///< and will be so again
    bool m_isActive = true;
};

} // namespace tutti
