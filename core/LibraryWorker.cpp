// SPDX-FileCopyrightText: 2026 The Tutti authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/LibraryWorker.h"

#include "core/LockHolder.h"
#include "core/Logging.h"
#include "core/Paths.h"
#include "core/Snapshots.h"

#include <utility>

namespace tutti {

namespace {

using Phase = SyncState::Phase;

constexpr int RetryReadMs = 50;
constexpr int ConflictsApartMs = 50; ///< at least, since each is looked up, and there may be many:
constexpr int ReadingShare = 20; ///< one part of the time goes to that
/// Which a model takes in between two frames; as one change for people who look.
constexpr std::size_t SongsInABatch = 2'500;

/// What changed nothing is not in the library, and so is not missed when it is not there later.
bool isRecorded(const OperationResult &result)
{
    return result.isRepeated || result.isUndo || result.isRedo || result.summary.songCount > 0
        || !result.conflicts.isEmpty();
}

} // namespace

LibraryWorker::LibraryWorker(const LibraryOptions &options)
    : m_options(options)
    , m_jobs(this)
    , m_sorts(this)
    , m_meter(this)
    , m_surroundings(this)
    , m_queue([this](const Operation &operation) { return attempt(operation); },
              options.busyPatienceMs, this)
    , m_housekeeping(options.history, this)
    , m_doctor(Paths::canonical(options.store.file), this)
    , m_retryOpen(this)
    , m_retryCatchUp(this)
    , m_loadMore(this)
    , m_tellConflicts(this)
    , m_conflictsApartMs(ConflictsApartMs)
{
    for (QTimer *timer : {&m_retryOpen, &m_retryCatchUp, &m_loadMore, &m_tellConflicts})
        timer->setSingleShot(true);
    connect(&m_tellConflicts, &QTimer::timeout, this, &LibraryWorker::announceConflicts);
    connect(&m_surroundings, &SurroundingsWatcher::changed, this,
            &LibraryWorker::surroundingsChanged);
    connect(&m_queue, &OperationQueue::stored, this, &LibraryWorker::answer);
    connect(&m_queue, &OperationQueue::refused, this, &LibraryWorker::reject);
    connect(&m_queue, &OperationQueue::lost, this, &LibraryWorker::lose);
    connect(&m_queue, &OperationQueue::changed, this, &LibraryWorker::followQueue);
    connect(&m_queue, &OperationQueue::restated, this,
            [this](const ChangeSet &pending) { take(pending, {}); });
    connect(&m_queue, &OperationQueue::kept, this, [this](const QString &operationId) {
        m_signals.add([this, operationId] { emit kept(operationId); });
    });
    connect(&m_doctor, &LibraryDoctor::damaged, this, &LibraryWorker::lose);
    connect(&m_doctor, &LibraryDoctor::healed, this, &LibraryWorker::tryToOpen);
    connect(&m_retryOpen, &QTimer::timeout, this, &LibraryWorker::tryToOpen);
    connect(&m_retryCatchUp, &QTimer::timeout, this, &LibraryWorker::catchUp);
    connect(&m_loadMore, &QTimer::timeout, this, &LibraryWorker::loadMore);
    connect(&m_sorts, &SortJobs::sorted, this, &LibraryWorker::sorted);
    connect(&m_meter, &SyncMeter::measured, this, &LibraryWorker::syncMeasured);
    connect(&m_jobs, &FileJobs::importProgressed, this, &LibraryWorker::importProgressed);
    connect(&m_jobs, &FileJobs::exportProgressed, this, &LibraryWorker::exportProgressed);
    connect(&m_jobs, &FileJobs::exportFinished, this, &LibraryWorker::exportFinished);
    connect(&m_jobs, &FileJobs::importFinished, this, [this](const ImportReport &report) {
        static_cast<void>(readChanges(false));
        m_signals.add([this, report] { emit importFinished(report); });
    });
}

LibraryWorker::~LibraryWorker() = default;

void LibraryWorker::catchUp()
{
    // What happened while the library was closed or loading says nothing about the way of news.
    if (!readChanges(m_state.phase == Phase::UpToDate || m_state.phase == Phase::Waiting))
        return;
    ++m_state.changesReceived;
    m_state.lastChange = QDateTime::currentDateTimeUtc();
    announce();
}

/// False when there is nothing new.
bool LibraryWorker::readChanges(bool isMeasured)
{
    if (!m_store || m_loader)
        return false;
    const std::optional<Bell::Stroke> stroke = isMeasured ? m_meter.lastStroke() : std::nullopt;
    const Expected<ChangeSet> changes = m_store->changesSince(m_cursor);
    if (!changes && changes.error().kind == Error::Kind::Busy) {
        m_retryCatchUp.start(RetryReadMs);
        m_meter.add(SyncSample::Kind::Retry);
    } else if (!changes) {
        lose(changes.error());
    }
    if (changes && changes->cursor == m_cursor && changes->isEmpty())
        announceHistory(); // a choice in a conflict need not change a song
    if (!changes || (changes->cursor == m_cursor && changes->isEmpty()))
        return false;
    const bool isTimed = stroke && changes->cursor.continues(m_cursor)
                      && stroke->isAmong(m_cursor.seq, changes->cursor.seq);
    take(*changes, {}, isTimed ? stroke->atNs : 0);
    m_housekeeping.committed();
    m_isHistoryStale = true; // asked for when the songs are shown, which it would delay
    return true;
}

/// Passes on what the store said, in batches that a model takes in between two frames.
void LibraryWorker::take(const ChangeSet &changes, const QStringList &answered, qint64 committedNs)
{
    if (changes.scope == ChangeSet::Scope::Whole) {
        ++m_state.reloads;
        m_meter.add(SyncSample::Kind::Reload);
    }
    if (!changes.cursor.libraryId.isEmpty())
        m_cursor = changes.cursor;
    m_state.seq = m_cursor.seq;
    QList<ChangeSet> parts = changes.inParts(SongsInABatch);
    parts.last().answered = answered;
    for (const ChangeSet &part : std::as_const(parts)) {
        // The time counts until the last of them has been taken in.
        const qint64 atNs = &part == &parts.constLast() ? committedNs : 0;
        m_signals.add([this, part, atNs] { emit changed(part, atNs); }, part);
    }
}

void LibraryWorker::submit(const Operation &operation)
{
    if (m_store && !m_wasWritable)
        return reject(operation, {Error::Kind::ReadOnly});
    m_arrived.enqueue(operation);
    if (m_arrived.size() == 1)
        passOn();
}

/// Up to one that removes so much that a snapshot comes first; what follows it stays behind it.
void LibraryWorker::passOn()
{
    while (!m_arrived.isEmpty()) {
        const auto reason = m_store ? m_store->snapshotBefore(m_arrived.head().body) : std::nullopt;
        if (reason) {
            m_housekeeping.takeSnapshot(*reason, [this, id = m_arrived.head().id] {
                if (m_arrived.isEmpty() || m_arrived.head().id != id)
                    return; // closed meanwhile
                m_queue.add(m_arrived.dequeue());
                passOn();
            });
            return;
        }
        m_queue.add(m_arrived.dequeue());
    }
}

void LibraryWorker::settleMissing(bool doAgain)
{
    for (const Operation &operation : std::exchange(m_missing, {})) {
        if (doAgain)
            m_queue.add(operation);
    }
    if (!doAgain) // else they stay known as missing until they are in
        m_queue.forgetMissing();
    announce();
}

Expected<OperationResult> LibraryWorker::attempt(const Operation &operation)
{
    if (!m_store)
        return failure(Error::Kind::Gone, QStringLiteral("the library is out of reach"));
    return m_store->apply(operation, OperationProgress([&](double share) {
                              emit operationProgressed(operation.id, share);
                              return !cancelRequests().contains(operation.id);
                          }));
}

void LibraryWorker::followQueue()
{
    const bool isOpen = m_store && !m_loader;
    if (isOpen && m_queue.reason())
        setPhase(Phase::Waiting, waitingFor(*m_queue.reason()));
    else if (isOpen)
        setPhase(Phase::UpToDate);
    else
        announce();
}

/// With the name of who has the lock, looked for once, when patience with it has ended.
Error LibraryWorker::waitingFor(Error reason) const
{
    const Error before = m_state.error.value_or(Error {});
    if (reason.kind != Error::Kind::Busy || m_queue.queued() == 0)
        return reason;
    if (before.kind == Error::Kind::Busy && m_state.queued > 0)
        reason.value = before.value;
    else if (const auto holder = LockHolder::of(m_store->info().file))
        reason.value = holder->name();
    return reason;
}

void LibraryWorker::answer(const Operation &operation, const OperationResult &result,
                           qint64 waitedNs)
{
    m_meter.addLockWait(waitedNs);
    const Expected<ChangeSet> changes = m_store->changesSince(m_cursor);
    if (!changes)
        m_retryCatchUp.start(RetryReadMs); // own commits bring no hint
    take(changes.value_or(ChangeSet {}), {result.operationId});
    announceHistory();
    m_signals.add([this, result] { emit finished(result); });
    if (isRecorded(result))
        m_queue.acknowledge(operation, m_cursor);
    else
        m_queue.forget(operation.id);
    m_housekeeping.committed();
}

void LibraryWorker::reject(const Operation &operation, const Error &error)
{
    qCWarning(storeLog) << "operation failed" << int(error.kind) << error.detail;
    take({}, {operation.id});
    OperationResult result;
    result.operationId = operation.id;
    result.error = error;
    m_signals.add([this, result] { emit finished(result); });
    if (error.kind == Error::Kind::NewerLibrary)
        lose(error); // from now on it can only be read
}

void LibraryWorker::checkNow()
{
    if (m_watcher)
        m_watcher->check();
    catchUp();
}

void LibraryWorker::setActive(bool active)
{
    m_isActive = active;
    if (active && m_store && !m_loader)
        m_queue.adopt(); // a process may have ended with something in its hands
    if (m_watcher)
        m_watcher->setActive(active);
    m_surroundings.setActive(active);
}

void LibraryWorker::startImport(const ImportRequest &request)
{
    m_waitingImport = request;
    const auto reason = m_store ? m_store->snapshotBefore(request) : std::nullopt;
    if (!reason)
        return startWaitingImport();
    m_housekeeping.takeSnapshot(*reason, [this, id = request.operationId] {
        if (m_waitingImport && m_waitingImport->operationId == id)
            startWaitingImport();
    });
}

void LibraryWorker::startWaitingImport()
{
    const ImportRequest request = *std::exchange(m_waitingImport, std::nullopt);
    if (m_store && !m_loader)
        m_jobs.startImport(*m_store, request);
    else
        refuseImport(request, {Error::Kind::Gone, QStringLiteral("the library is not open")});
}

void LibraryWorker::cancelImport()
{
    if (const auto request = std::exchange(m_waitingImport, std::nullopt))
        refuseImport(*request, {Error::Kind::Cancelled});
    else
        m_jobs.cancelImport();
}

void LibraryWorker::refuseImport(const ImportRequest &request, const Error &error)
{
    ImportReport report;
    report.operationId = request.operationId;
    report.error = error;
    m_signals.add([this, report] { emit importFinished(report); });
}

void LibraryWorker::startExport(const ExportRequest &request)
{
    if (m_store && !m_loader)
        m_jobs.startExport(*m_store, request);
    else
        emit exportFinished({request.file, 0, Error {Error::Kind::Gone}});
}

void LibraryWorker::announceHistory()
{
    if (!m_store || m_loader)
        return;
    if (!m_tellConflicts.isActive())
        m_tellConflicts.start(m_conflictsApartMs);
    const Expected<SongStore::History> history = m_store->history();
    if (!history || *history == m_history)
        return;
    m_history = *history;
    m_signals.add([this, now = *history] { emit historyChanged(now); });
}

void LibraryWorker::announceConflicts()
{
    if (!m_store || m_loader)
        return;
    QElapsedTimer reading;
    reading.start();
    const Expected<ConflictList> conflicts = m_store->conflicts();
    m_conflictsApartMs = std::max(ConflictsApartMs, ReadingShare * int(reading.elapsed()));
    if (!conflicts || *conflicts == m_conflicts)
        return;
    m_conflicts = *conflicts;
    m_signals.add([this, now = *conflicts] { emit conflictsChanged(now); });
}

void LibraryWorker::setPhase(Phase phase, const std::optional<Error> &error)
{
    m_state.phase = phase;
    m_state.error = error;
    announce();
}

void LibraryWorker::announce()
{
    m_state.waiting = m_queue.size() + int(m_arrived.size());
    m_state.queued = m_queue.queued();
    m_state.unsaved = m_queue.unsaved();
    m_state.missing = int(m_missing.size());
    if (m_state == m_announced)
        return;
    m_announced = m_state;
    m_signals.add([this, state = m_state] { emit stateChanged(state); });
}

void LibraryWorker::acknowledge(qint64 tookNs)
{
    if (tookNs > 0)
        m_meter.add(SyncSample::Kind::Change, tookNs);
    m_signals.acknowledge();
    if (std::exchange(m_isHistoryStale, false))
        announceHistory();
    continueLoading();
}

void LibraryWorker::continueLoading()
{
    if (m_loader && m_signals.isEmpty() && !m_loadMore.isActive())
        m_loadMore.start(0);
}

} // namespace tutti
