// SPDX-FileCopyrightText: 2026 The Tutti authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/LibraryWorker.h"

#include "core/Logging.h"

#include <utility>

namespace tutti {

namespace {

using Phase = SyncState::Phase;

constexpr int RetryOpenMs = 250; ///< while another process creates or migrates the library
constexpr int RetryLostMs = 1'000;
constexpr int RetryReadMs = 50;
/// Which a model takes in between two frames; as one change for people who look.
constexpr std::size_t SongsInABatch = 5'000;

} // namespace

LibraryWorker::LibraryWorker(const LibraryOptions &options)
    : m_options(options)
    , m_jobs(this)
    , m_sorts(this)
    , m_meter(this)
    , m_queue([this](const Operation &operation) { return attempt(operation); },
              options.busyPatienceMs, this)
    , m_retryOpen(this)
    , m_retryCatchUp(this)
    , m_loadMore(this)
{
    for (QTimer *timer : {&m_retryOpen, &m_retryCatchUp, &m_loadMore})
        timer->setSingleShot(true);
    connect(&m_queue, &OperationQueue::stored, this, &LibraryWorker::answer);
    connect(&m_queue, &OperationQueue::refused, this, &LibraryWorker::reject);
    connect(&m_queue, &OperationQueue::lost, this, &LibraryWorker::lose);
    connect(&m_queue, &OperationQueue::changed, this, &LibraryWorker::followQueue);
    connect(&m_queue, &OperationQueue::restated, this,
            [this](const ChangeSet &pending) { take(pending, {}); });
    connect(&m_queue, &OperationQueue::kept, this, [this](const QString &operationId) {
        m_signals.add([this, operationId] { emit kept(operationId); });
    });
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

void LibraryWorker::open(bool create)
{
    m_options.store.create = create;
    setPhase(Phase::Opening);
    tryToOpen();
}

void LibraryWorker::tryToOpen()
{
    Expected<std::unique_ptr<SongStore>> store = SongStore::open(m_options.store);
    if (!store && store.error().kind == Error::Kind::Busy) {
        setPhase(m_wasOpen ? Phase::Lost : Phase::Opening, store.error());
        m_retryOpen.start(RetryOpenMs);
        return;
    }
    m_options.store.create = false;
    if (!store) {
        if (m_state.error != store.error()) // said once, however often it is tried
            qCWarning(storeLog) << "cannot open" << m_options.store.file << int(store.error().kind)
                                << store.error().detail;
        setPhase(m_wasOpen ? Phase::Lost : Phase::Failed, store.error());
        if (m_wasOpen)
            m_retryOpen.start(RetryLostMs);
        return;
    }
    m_store = std::move(*store);
    LibraryInfo info = m_store->info();
    if (m_wasWritable && info.readOnly == LibraryInfo::ReadOnly::NotWritable)
        info.readOnly = LibraryInfo::ReadOnly::No; // edits wait until it can be written again
    m_wasWritable = info.readOnly == LibraryInfo::ReadOnly::No;
    qCInfo(storeLog) << "opened" << info.file << "read-only:" << int(info.readOnly);
    m_signals.add([this, info] { emit opened(info); });
    m_meter.setLibrary(info.file, info.libraryId);
    startWatching();
    m_sinceOpened.start();
    if (std::exchange(m_wasOpen, true)) {
        catchUp(); // as a difference, so that windows keep their place
        finishLoading();
        return;
    }
    setPhase(Phase::Loading);
    auto loader = m_store->beginLoad(ListTop::read(info.libraryId));
    if (!loader)
        return lose(loader.error());
    m_loader = std::move(*loader);
    m_queue.setHeldBack(true);
    continueLoading();
}

void LibraryWorker::startWatching()
{
    const auto mode
        = m_store->info().isFrozen ? LibraryWatcher::Mode::Frozen : LibraryWatcher::Mode::Shared;
    m_watcher = new LibraryWatcher(
        m_store->info().file, mode,
        [this] { return m_store ? m_store->foreignVersion() : failure(Error::Kind::Gone); }, this);
    m_watcher->setActive(m_isActive);
    connect(m_watcher, &LibraryWatcher::changed, this, &LibraryWorker::catchUp);
    connect(m_watcher, &LibraryWatcher::missed, &m_meter, &SyncMeter::addMissed);
    connect(m_watcher, &LibraryWatcher::replaced, this, [this] {
        lose({Error::Kind::Gone, QStringLiteral("replaced")});
    });
    connect(m_watcher, &LibraryWatcher::gone, this, [this] {
        lose({Error::Kind::Gone, QStringLiteral("removed")});
    });
    const auto takeDegraded = [this] {
        m_state.isDegraded = m_watcher->isDegraded();
        announce();
    };
    connect(m_watcher, &LibraryWatcher::degraded, this, takeDegraded);
    takeDegraded();
}

void LibraryWorker::loadMore()
{
    if (!m_loader)
        return; // lost meanwhile
    const Expected<ChangeSet> batch = m_loader->next();
    if (!batch) {
        m_loader.reset();
        return lose(batch.error());
    }
    if (m_loader->atEnd())
        m_loader.reset();
    take(*batch, {});
    if (m_loader)
        return continueLoading();
    catchUp();
    finishLoading();
}

void LibraryWorker::finishLoading()
{
    if (!m_store)
        return;
    m_queue.setHeldBack(false);
    setPhase(Phase::UpToDate);
    announceHistory();
    if (m_wasWritable)
        m_queue.setLibrary(m_store->info().libraryId);
    m_queue.process();
}

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

/// Lets go of a file that can no longer be trusted, and tries to get it back.
void LibraryWorker::lose(const Error &error)
{
    if (!m_store)
        return;
    qCWarning(storeLog) << "lost" << m_store->info().file << int(error.kind) << error.detail;
    const bool wasFrozen = m_store->info().isFrozen; // until somebody writes
    if (m_watcher)
        m_watcher->deleteLater();
    m_watcher = nullptr;
    m_jobs.abort(error);
    m_loadMore.stop();
    m_retryCatchUp.stop();
    m_loader.reset();
    m_store.reset();
    m_queue.setHeldBack(false);
    // Often the right file is there already; but one that is lost at once is not hurried after.
    const bool isAgain = !wasFrozen && m_sinceOpened.elapsed() < RetryLostMs;
    if (isAgain)
        setPhase(Phase::Lost, error);
    m_retryOpen.start(isAgain ? RetryLostMs : 0);
}

void LibraryWorker::submit(const Operation &operation)
{
    if (m_store && !m_wasWritable)
        reject(operation, {Error::Kind::ReadOnly});
    else
        m_queue.add(operation);
}

Expected<OperationResult> LibraryWorker::attempt(const Operation &operation)
{
    if (!m_store)
        return tl::unexpected(m_state.error.value_or(Error {Error::Kind::Gone}));
    return m_store->apply(operation, OperationProgress([&](double share) {
                              emit operationProgressed(operation.id, share);
                              return !cancelRequests().contains(operation.id);
                          }));
}

void LibraryWorker::followQueue()
{
    const bool isOpen = m_store && !m_loader;
    if (isOpen && m_queue.reason())
        setPhase(Phase::Waiting, m_queue.reason());
    else if (isOpen)
        setPhase(Phase::UpToDate);
    else
        announce();
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
    m_queue.acknowledge(operation, m_cursor);
}

void LibraryWorker::reject(const Operation &operation, const Error &error)
{
    qCWarning(storeLog) << "operation failed" << int(error.kind) << error.detail;
    take({}, {operation.id});
    OperationResult result;
    result.operationId = operation.id;
    result.error = error;
    m_signals.add([this, result] { emit finished(result); });
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
    if (m_watcher)
        m_watcher->setActive(active);
}

void LibraryWorker::startImport(const ImportRequest &request)
{
    if (m_store && !m_loader) {
        m_jobs.startImport(*m_store, request);
        return;
    }
    ImportReport report;
    report.operationId = request.operationId;
    report.error = Error {Error::Kind::Gone, QStringLiteral("the library is not open")};
    emit importFinished(report);
}

void LibraryWorker::startExport(const ExportRequest &request)
{
    if (m_store && !m_loader)
        m_jobs.startExport(*m_store, request);
    else
        emit exportFinished({request.file, 0, Error {Error::Kind::Gone}});
}

void LibraryWorker::close()
{
    m_jobs.abort({Error::Kind::Cancelled});
    for (QTimer *timer : {&m_retryOpen, &m_retryCatchUp, &m_loadMore})
        timer->stop();
    delete std::exchange(m_watcher, nullptr);
    m_loader.reset();
    m_store.reset();
    m_queue.close({Error::Kind::Cancelled});
    // Nobody looks at songs any more; whoever opens it again reads them anew.
    m_cursor = {};
    m_signals.sendLast();
    emit closed();
}

void LibraryWorker::announceHistory()
{
    if (!m_store || m_loader)
        return;
    announceConflicts();
    const Expected<SongStore::History> history = m_store->history();
    if (!history || *history == m_history)
        return;
    m_history = *history;
    m_signals.add([this, now = *history] { emit historyChanged(now); });
}

void LibraryWorker::announceConflicts()
{
    const Expected<ConflictList> conflicts = m_store->conflicts();
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
    m_state.waiting = m_queue.size();
    m_state.queued = m_queue.queued();
    m_state.unsaved = m_queue.unsaved();
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
