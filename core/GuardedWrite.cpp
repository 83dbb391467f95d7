// SPDX-FileCopyrightText: 2026 The Tutti authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/GuardedWrite.h"

#include "core/LibraryFile.h"
#include "core/Schema.h"

#include <QElapsedTimer>

#include <utility>

namespace tutti {

namespace {

/// Each a system call or two.
Expected<void> requireSameFile(const Database &database)
{
    if (database.fileMoved())
        return failure(Error::Kind::Gone);
    return LibraryFile::requireIntact(database);
}

Expected<void> requireOwnVersion(Database &database)
{
    const Expected<QVariant> version = database.value(QStringLiteral("PRAGMA user_version"));
    if (!version)
        return tl::unexpected(version.error());
    if (version->toInt() != Schema::Version)
        return failure(Error::Kind::NewerLibrary,
                       QStringLiteral("version %1").arg(version->toInt()));
    return {};
}

} // namespace

GuardedWrite::GuardedWrite(Database &database, Bell &bell, Transaction writing, const Begun &begun)
    : m_database(database)
    , m_bell(bell)
    , m_writing(std::move(writing))
    , m_begun(begun)
{}

Expected<GuardedWrite> GuardedWrite::begin(Database &database, OperationLog &log, Bell &bell,
                                           const QString &operationId)
{
    if (auto same = requireSameFile(database); !same)
        return tl::unexpected(same.error());
    QElapsedTimer locking;
    locking.start();
    Expected<Transaction> writing = Transaction::begin(database, Transaction::Kind::Write);
    if (!writing)
        return tl::unexpected(writing.error());
    const qint64 lockWaitNs = locking.nsecsElapsed();
    if (auto own = requireOwnVersion(database); !own)
        return tl::unexpected(own.error());
    const Expected<bool> isDone = log.contains(operationId);
    if (!isDone)
        return tl::unexpected(isDone.error());
    return GuardedWrite(database, bell, std::move(*writing), {*isDone, lockWaitNs});
}

Expected<void> GuardedWrite::commit(qint64 seq)
{
    const Expected<void> committed
        = requireSameFile(m_database).and_then([&] { return m_writing.commit(); }).and_then([&] {
              return requireSameFile(m_database);
          });
    if (committed)
        m_bell.ring(seq);
    return committed;
}

Expected<OperationResult> guardedWrite(Database &database, OperationLog &log, Bell &bell,
                                       const QString &operationId,
                                       const std::function<Expected<OperationResult>()> &body)
{
    Expected<GuardedWrite> write = GuardedWrite::begin(database, log, bell, operationId);
    if (!write)
        return tl::unexpected(write.error());
    if (write->isDone())
        return OperationResult {
            .operationId = operationId, .isRepeated = true, .lockWaitNs = write->lockWaitNs()};
    return body().and_then([&](OperationResult result) {
        result.lockWaitNs = write->lockWaitNs();
        return write->commit(result.seq).map([&] { return result; });
    });
}

} // namespace tutti
