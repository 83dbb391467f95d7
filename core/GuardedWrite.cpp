// SPDX-FileCopyrightText: 2026 The Tutti authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/GuardedWrite.h"

#include "core/Schema.h"
#include "core/Transaction.h"

namespace tutti {

namespace {

Expected<void> requireSameFile(const Database &database)
{
    if (database.fileMoved())
        return failure(Error::Kind::Gone);
    return {};
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

Expected<OperationResult> guardedWrite(Database &database, OperationLog &log, Bell &bell,
                                       const QString &operationId,
                                       const std::function<Expected<OperationResult>()> &body)
{
    if (auto same = requireSameFile(database); !same)
        return tl::unexpected(same.error());
    Expected<Transaction> writing = Transaction::begin(database, Transaction::Kind::Write);
    if (!writing)
        return tl::unexpected(writing.error());
    if (auto own = requireOwnVersion(database); !own)
        return tl::unexpected(own.error());
    const Expected<bool> isDone = log.contains(operationId);
    if (!isDone)
        return tl::unexpected(isDone.error());
    if (*isDone)
        return OperationResult {.operationId = operationId};
    Expected<OperationResult> result = body();
    if (!result)
        return result;
    const Expected<qint64> seq = log.lastSeq();
    if (!seq)
        return tl::unexpected(seq.error());
    const Expected<void> committed
        = requireSameFile(database).and_then([&] { return writing->commit(); }).and_then([&] {
              return requireSameFile(database);
          });
    if (!committed)
        return tl::unexpected(committed.error());
    bell.ring(*seq);
    return result;
}

} // namespace tutti
