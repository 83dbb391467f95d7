// SPDX-FileCopyrightText: 2026 The Tutti authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/Bell.h"
#include "core/Database.h"
#include "core/Operation.h"
#include "core/OperationLog.h"
#include "core/Transaction.h"

#include <functional>

namespace tutti {

/// The one transaction of an operation, under what every write is bound to: the file is the one at
/// its path before and after the commit, its version is one that this program may write, and an
/// operation that is in the log already is not done again. Rolled back at the end of its life
/// unless committed. While it is open, nothing else can be read or written in a transaction
/// (Error::Kind::Busy).
class GuardedWrite
{
public:
    /// The arguments outlive it. Fails with Busy while somebody else is writing.
    [[nodiscard]] static Expected<GuardedWrite> begin(Database &database, OperationLog &log,
                                                      Bell &bell, const QString &operationId);

    /// Whether the operation is in the log already: then there is nothing to do.
    [[nodiscard]] bool isDone() const { return m_begun.isDone; }
    /// How long others held the lock.
    [[nodiscard]] qint64 lockWaitNs() const { return m_begun.lockWaitNs; }

    /// Without an error the operation is durably stored, and the bell has rung. \a seq is where the
    /// journal stands now.
    [[nodiscard]] Expected<void> commit(qint64 seq);

private:
    struct Begun
    {
        bool isDone;
        qint64 lockWaitNs;
    };
    GuardedWrite(Database &database, Bell &bell, Transaction writing, const Begun &begun);

    Database &m_database;
    Bell &m_bell;
    Transaction m_writing;
    Begun m_begun;
};

/// Does one operation as a GuardedWrite at once.
[[nodiscard]] Expected<OperationResult> guardedWrite(
    Database &database, OperationLog &log, Bell &bell, const QString &operationId,
    const std::function<Expected<OperationResult>()> &body);

} // namespace tutti
