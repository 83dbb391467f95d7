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
constexpr int FirstCheckMs = 2 * 60'000; ///< when whoever opened it has begun to work

} // namespace

void LibraryWorker::open(bool create)
{
    m_options.store.create = create;
    setPhase(Phase::Opening);
    tryToOpen();
}

void LibraryWorker::tryToOpen()
{
    if (m_store)
        return;
    m_retryOpen.stop();
    if (const std::optional<Error> why = m_doctor.whyClosed())
        return setPhase(m_wasOpen ? Phase::Lost : Phase::Failed, why);
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
        if (LibraryDoctor::meansDamage(store.error()))
            m_doctor.found(store.error());
        else if (m_wasOpen)
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
    if (m_options.store.asOfMs == 0)
        m_surroundings.opened(info);
    startWatching();
    if (m_wasWritable)
        m_housekeeping.opened(*m_store);
    m_doctor.opened(FirstCheckMs);
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
        [this]() -> Expected<qint64> {
            return isOutOfHand() ? failure(Error::Kind::Gone) : m_store->foreignVersion();
        },
        this);
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
    m_queue.setHeldBack(!m_wasWritable);
    setPhase(Phase::UpToDate);
    announceHistory();
    if (m_wasWritable) {
        m_queue.setLibrary(m_store->info().libraryId);
        findMissing();
    }
    m_queue.process();
}

/// Whether the file is not to be read any more; lets go of it then. Asked with each look for news.
bool LibraryWorker::isOutOfHand()
{
    if (!m_store)
        return true;
    const std::optional<Error> whyClosed = m_doctor.whyClosed();
    const Expected<void> intact = whyClosed ? tl::unexpected(*whyClosed) : m_store->requireIntact();
    if (intact)
        return false;
    QMetaObject::invokeMethod(
        this, [this, error = intact.error()] { lose(error); },
        Qt::QueuedConnection); // the watcher is asking
    return true;
}

/// What this user's programs have seen saved and the library does not have: somebody has put an
/// older copy in its place. After a repair it is simply done again, and a restore was meant.
void LibraryWorker::findMissing()
{
    const SongStore::Past past = m_store->past().value_or(SongStore::Past::Ordinary);
    if (past == SongStore::Past::Restored)
        m_queue.forgetOtherEpochs(m_cursor.epoch);
    const QList<Operation> known = m_queue.acknowledged();
    QStringList ids;
    for (const Operation &operation : known)
        ids += operation.id;
    const Expected<QList<bool>> recorded = m_store->areRecorded(ids);
    m_missing.clear();
    for (qsizetype i = 0; recorded && i < known.size(); ++i) {
        if (!recorded->at(i) && !m_queue.contains(known[i].id))
            m_missing += known[i];
    }
    if (past == SongStore::Past::Repaired && !m_missing.isEmpty()) {
        // What has been saved since the repair it has not lost.
        const QSet<QString> later = m_queue.acknowledgedIn(m_cursor.epoch);
        for (const Operation &operation : std::exchange(m_missing, {})) {
            if (later.contains(operation.id))
                m_missing += operation;
            else
                m_queue.add(operation);
        }
    }
    announce();
}

/// Lets go of a file that can no longer be trusted, and tries to get it back.
void LibraryWorker::lose(const Error &error)
{
    if (!m_store) {
        const bool isDamaged = m_state.error && LibraryDoctor::meansDamage(*m_state.error);
        const bool isNews
            = LibraryDoctor::meansDamage(error) || error.kind == Error::Kind::BeingRepaired;
        if (isDamaged && isNews)
            setPhase(m_state.phase, error);
        return;
    }
    qCWarning(storeLog) << "lost" << m_store->info().file << int(error.kind) << error.detail;
    const bool wasFrozen = m_store->info().isFrozen; // until somebody writes
    if (m_watcher)
        m_watcher->deleteLater();
    m_watcher = nullptr;
    m_jobs.abort(error);
    m_loadMore.stop();
    m_retryCatchUp.stop();
    m_loader.reset();
    m_housekeeping.closing();
    m_store.reset();
    if (LibraryDoctor::meansDamage(error)) {
        m_doctor.found(error);
        m_queue.setHeldBack(false);
        setPhase(Phase::Lost, error);
        m_queue.process(); // into the outbox
        return;
    }
    m_queue.setHeldBack(false);
    // Often the right file is there already; but one that is lost at once is not hurried after.
    const bool isAgain = !wasFrozen && m_sinceOpened.elapsed() < RetryLostMs;
    if (isAgain)
        setPhase(Phase::Lost, error);
    m_retryOpen.start(isAgain ? RetryLostMs : 0);
}

void LibraryWorker::close()
{
    while (!m_arrived.isEmpty())
        m_queue.add(m_arrived.dequeue());
    cancelImport();
    m_jobs.abort({Error::Kind::Cancelled});
    for (QTimer *timer : {&m_retryOpen, &m_retryCatchUp, &m_loadMore})
        timer->stop();
    delete std::exchange(m_watcher, nullptr);
    m_loader.reset();
    m_housekeeping.closing();
    m_surroundings.closed();
    m_store.reset();
    m_queue.close({Error::Kind::Cancelled});
    // Nobody looks at songs any more; whoever opens it again reads them anew.
    m_cursor = {};
    m_signals.sendLast();
    emit closed();
}

} // namespace tutti
