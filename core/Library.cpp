// SPDX-FileCopyrightText: 2026 The Tutti authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/Library.h"

#include "core/LibraryWorker.h"
#include "core/PendingChanges.h"

#if defined(__GLIBC__)
#include <malloc.h>
#endif

namespace tutti {

namespace {

/// Small pieces of memory are joined as they are freed: glibc would leave that to whoever frees a
/// large piece next, and after the store's thread had sorted a million texts the GUI stood still for
/// 0.2 s. Large ones go back to the system: else glibc learns to keep them, and what is reserved and
/// not used yet is a piece that was.
void setUpMemory()
{
#if defined(__GLIBC__)
    constexpr int Large = 4 << 20;
    ::mallopt(M_MXFAST, 0);
    ::mallopt(M_MMAP_THRESHOLD, Large);
#endif
}

} // namespace

Library::Library(const LibraryOptions &options, QObject *parent)
    : QObject(parent)
    , m_worker(new LibraryWorker(options))
{
    setUpMemory();
    m_thread.setObjectName(QStringLiteral("tutti store"));
    m_worker->moveToThread(&m_thread);
    connect(&m_thread, &QThread::finished, m_worker, &QObject::deleteLater);
    connect(m_worker, &LibraryWorker::opened, this, &Library::opened);
    const auto pass = [this](const ChangeSet &changes, qint64 committedNs) {
        emit changed(changes);
        m_tookNs = committedNs > 0 ? SyncMeter::nowNs() - committedNs : 0;
        m_acknowledge.start();
    };
    connect(m_worker, &LibraryWorker::changed, this, pass);
    m_acknowledge.setSingleShot(true);
    m_acknowledge.setInterval(0);
    connect(&m_acknowledge, &QTimer::timeout, this, [this] {
        QMetaObject::invokeMethod(
            m_worker, [worker = m_worker, tookNs = m_tookNs] { worker->acknowledge(tookNs); });
    });
    connect(m_worker, &LibraryWorker::finished, this, [this](const OperationResult &result) {
        m_unanswered.remove(result.operationId);
        emit finished(result);
    });
    connect(m_worker, &LibraryWorker::kept, this, [this](const QString &operationId) {
        m_unanswered.remove(operationId);
        emit kept(operationId);
    });
    connect(m_worker, &LibraryWorker::operationProgressed, this, &Library::operationProgressed);
    connect(m_worker, &LibraryWorker::historyChanged, this, &Library::historyChanged);
    connect(m_worker, &LibraryWorker::conflictsChanged, this, &Library::conflictsChanged);
    connect(m_worker, &LibraryWorker::historyRead, this, &Library::historyRead);
    connect(m_worker, &LibraryWorker::stateChanged, this, &Library::stateChanged);
    connect(m_worker, &LibraryWorker::sorted, this, &Library::sorted);
    connect(m_worker, &LibraryWorker::syncMeasured, this, &Library::syncMeasured);
    connect(m_worker, &LibraryWorker::surroundingsChanged, this, &Library::surroundingsChanged);
    connect(m_worker, &LibraryWorker::importProgressed, this, &Library::importProgressed);
    connect(m_worker, &LibraryWorker::importFinished, this, &Library::importFinished);
    connect(m_worker, &LibraryWorker::exportProgressed, this, &Library::exportProgressed);
    connect(m_worker, &LibraryWorker::exportFinished, this, &Library::exportFinished);
    connect(m_worker, &LibraryWorker::closed, this, &Library::closed);
    m_thread.start();
}

Library::~Library()
{
    m_thread.quit();
    m_thread.wait();
}

void Library::open(bool create)
{
    QMetaObject::invokeMethod(m_worker, [worker = m_worker, create] { worker->open(create); });
}

void Library::shutDown()
{
    QMetaObject::invokeMethod(m_worker, &LibraryWorker::close);
}

void Library::submit(const Operation &operation)
{
    m_unanswered.insert(operation.id);
    if (const ChangeSet pending = PendingChanges::of(operation); !pending.isEmpty())
        emit changed(pending);
    m_worker->cancelRequests().remove(operation.id); // of an earlier try
    QMetaObject::invokeMethod(m_worker,
                              [worker = m_worker, operation] { worker->submit(operation); });
}

void Library::settleMissing(bool doAgain)
{
    QMetaObject::invokeMethod(m_worker,
                              [worker = m_worker, doAgain] { worker->settleMissing(doAgain); });
}

void Library::cancelOperation(const QString &operationId)
{
    m_worker->cancelRequests().add(operationId);
    QMetaObject::invokeMethod(m_worker, &LibraryWorker::processQueue);
}

void Library::sort(const RankTexts &texts)
{
    QMetaObject::invokeMethod(m_worker, [worker = m_worker, texts] { worker->sort(texts); });
}

void Library::readHistory(const HistoryQuery &query)
{
    QMetaObject::invokeMethod(m_worker, [worker = m_worker, query] { worker->readHistory(query); });
}

void Library::keepTop(const ListTop &top)
{
    QMetaObject::invokeMethod(m_worker, [worker = m_worker, top] { worker->keepTop(top); });
}

void Library::checkNow()
{
    QMetaObject::invokeMethod(m_worker, &LibraryWorker::checkNow);
}

void Library::setWindows(int windows)
{
    QMetaObject::invokeMethod(m_worker,
                              [worker = m_worker, windows] { worker->setWindows(windows); });
}

void Library::setActive(bool active)
{
    QMetaObject::invokeMethod(m_worker, [worker = m_worker, active] { worker->setActive(active); });
}

void Library::startImport(const ImportRequest &request)
{
    QMetaObject::invokeMethod(m_worker,
                              [worker = m_worker, request] { worker->startImport(request); });
}

void Library::cancelImport()
{
    QMetaObject::invokeMethod(m_worker, &LibraryWorker::cancelImport);
}

void Library::startExport(const ExportRequest &request)
{
    QMetaObject::invokeMethod(m_worker,
                              [worker = m_worker, request] { worker->startExport(request); });
}

void Library::cancelExport()
{
    QMetaObject::invokeMethod(m_worker, &LibraryWorker::cancelExport);
}

} // namespace tutti
