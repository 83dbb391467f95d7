// SPDX-FileCopyrightText: 2026 The Tutti authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/OperationQueue.h"

#include "core/Logging.h"
#include "core/OperationCodec.h"
#include "core/PendingChanges.h"

#include <QRandomGenerator>

#include <algorithm>
#include <utility>

namespace tutti {

namespace {

using Kind = Error::Kind;
using State = PendingEdit::State;

constexpr int RetryBusyMs = 20; ///< and up to as much again, so that waiting writers mix
constexpr int RetryKeptMs = 100; ///< whoever has waited for seconds need not ask as often
constexpr int RetryLostMs = 1'000;
constexpr qint64 LastPatience = 12; ///< times as long waits what is refused in the end

/// Whether the same operation may succeed later without anybody changing it.
bool mayPass(const Error &error)
{
    switch (error.kind) {
    case Kind::Busy:
    case Kind::Full:
    case Kind::Io:
    case Kind::Corrupt:
    case Kind::NotADatabase:
    case Kind::ReadOnly:
    case Kind::BeingRepaired:
    case Kind::Gone:
        return true;
    default:
        return false;
    }
}

/// Whether the connection may be what is wrong: it is opened anew.
bool spoilsConnection(const Error &error)
{
    return error.kind != Kind::Busy && error.kind != Kind::Full;
}

} // namespace

OperationQueue::OperationQueue(Attempt attempt, int patienceMs, QObject *parent)
    : QObject(parent)
    , m_attempt(std::move(attempt))
    , m_patienceMs(patienceMs)
    , m_retry(this)
{
    m_retry.setSingleShot(true);
    connect(&m_retry, &QTimer::timeout, this, &OperationQueue::process);
}

void OperationQueue::setLibrary(const QString &libraryId)
{
    if (!m_outbox || m_outbox->libraryId() != libraryId)
        m_outbox = std::make_unique<Outbox>(libraryId);
    adopt();
}

void OperationQueue::adopt()
{
    if (!m_outbox)
        return;
    if (!m_outbox->adopt().value_or(false))
        return;
    const Expected<QList<Operation>> waiting = m_outbox->waiting();
    if (!waiting)
        return;
    for (const Operation &operation : *waiting) {
        if (contains(operation.id))
            continue;
        m_queue.enqueue({operation, {}, State::Queued});
        m_queue.last().since.start();
        emit restated(PendingChanges::of(operation, State::Queued));
    }
    emit changed();
    process();
}

void OperationQueue::acknowledge(const Operation &operation, const Cursor &cursor)
{
    if (m_outbox)
        m_outbox->acknowledge(operation, cursor);
}

void OperationQueue::forget(const QString &operationId)
{
    if (m_outbox)
        m_outbox->forget(operationId);
}

QList<Operation> OperationQueue::acknowledged()
{
    QList<Operation> operations;
    if (!m_outbox)
        return operations;
    const Expected<QList<Outbox::Acknowledged>> known = m_outbox->acknowledged();
    if (!known)
        return operations;
    for (const Outbox::Acknowledged &one : *known) {
        if (const auto operation = OperationCodec::decoded(one.body))
            operations += *operation;
    }
    return operations;
}

QSet<QString> OperationQueue::acknowledgedIn(const QString &epoch)
{
    QSet<QString> ids;
    const QList<Outbox::Acknowledged> known
        = m_outbox ? m_outbox->acknowledged().value_or(QList<Outbox::Acknowledged>())
                   : QList<Outbox::Acknowledged>();
    for (const Outbox::Acknowledged &one : known) {
        if (one.cursor.epoch == epoch)
            ids.insert(one.operationId);
    }
    return ids;
}

void OperationQueue::forgetMissing()
{
    if (m_outbox)
        m_outbox->forgetAcknowledged();
}

void OperationQueue::forgetOtherEpochs(const QString &epoch)
{
    if (m_outbox)
        m_outbox->forgetAcknowledged(epoch);
}

void OperationQueue::add(const Operation &operation)
{
    m_queue.enqueue({operation, {}});
    m_queue.last().since.start();
    if (m_retry.isActive())
        keep(m_reason.value_or(Error {})); // behind others that wait
    else
        process();
}

void OperationQueue::process()
{
    while (!m_queue.isEmpty() && !m_isHeldBack) {
        const Expected<OperationResult> result = attempt(m_queue.head().operation);
        if (!result && mayPass(result.error()))
            return wait(result.error());
        finish(result);
    }
    if (m_queue.isEmpty()) {
        m_retry.stop(); // so that whoever comes next is not kept behind nobody
        m_reason.reset();
    }
    emit changed();
}

Expected<OperationResult> OperationQueue::attempt(const Operation &operation)
{
    return m_cancelRequests.contains(operation.id) ? failure(Kind::Cancelled)
                                                   : m_attempt(operation);
}

void OperationQueue::finish(const Expected<OperationResult> &result)
{
    const Waiting done = m_queue.dequeue();
    m_cancelRequests.remove(done.operation.id);
    if (result) {
        const bool hasWaited = std::exchange(m_reason, std::nullopt).has_value();
        emit stored(done.operation, *result,
                    hasWaited ? done.since.nsecsElapsed() : result->lockWaitNs);
        return;
    }
    if (m_outbox)
        m_outbox->forget(done.operation.id); // also as one that the library had once
    emit refused(done.operation, result.error());
}

void OperationQueue::wait(const Error &error)
{
    m_reason = error;
    const bool isLost = spoilsConnection(error);
    m_retry.start(isLost || error.kind == Kind::Full ? RetryLostMs
                  : queued() > 0
                      ? RetryKeptMs
                      : RetryBusyMs + int(QRandomGenerator::global()->bounded(RetryBusyMs)));
    keep(error);
    if (isLost)
        emit lost(error);
    emit changed();
}

/// Those behind the first wait for the same.
void OperationQueue::keep(const Error &error)
{
    const bool isOutOfReach = error.kind != Kind::Busy;
    for (qsizetype i = 0; i < m_queue.size(); ++i) {
        Waiting &one = m_queue[i];
        const bool canWait = OperationCodec::canWait(one.operation.body);
        const qint64 patienceMs = canWait ? m_patienceMs : LastPatience * m_patienceMs;
        const bool hasPatience = !isOutOfReach && one.since.elapsed() < patienceMs;
        if (one.state == State::Queued || hasPatience)
            continue;
        if (!canWait) {
            m_cancelRequests.remove(one.operation.id);
            emit refused(m_queue.takeAt(i--).operation, error);
            continue;
        }
        const Expected<void> kept = m_outbox ? m_outbox->keep(one.operation) : failure(Kind::Other);
        const State state = kept ? State::Queued : State::NotSaved;
        if (!kept)
            qCWarning(storeLog) << "outbox:" << kept.error().detail;
        if (std::exchange(one.state, state) != state)
            emit restated({.restated = {{one.operation.id, state}}});
        if (kept)
            emit this->kept(one.operation.id);
    }
    if (m_queue.isEmpty()) {
        m_retry.stop();
        m_reason.reset(); // nobody waits any more
    }
    emit changed();
}

void OperationQueue::close(const Error &error)
{
    m_retry.stop();
    keep(error);
    for (const Waiting &one : std::as_const(m_queue)) {
        if (one.state != State::Queued)
            emit refused(one.operation, error);
    }
    m_queue.clear();
    m_reason.reset();
}

bool OperationQueue::contains(const QString &operationId) const
{
    return std::ranges::any_of(m_queue,
                               [&](const Waiting &one) { return one.operation.id == operationId; });
}

int OperationQueue::count(State state) const
{
    return int(std::ranges::count(m_queue, state, &Waiting::state));
}

} // namespace tutti
