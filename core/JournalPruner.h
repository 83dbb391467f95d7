// SPDX-FileCopyrightText: 2026 The Tutti authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/Database.h"
#include "core/HistoryLimits.h"
#include "core/OperationLog.h"

namespace tutti {

/// Clears away the oldest rows of a journal, a little at a time, so that others wait for the lock
/// no longer than for a few edits. Operations stay recorded for a week in any case, since by their
/// ids it is known that they have been done.
class JournalPruner
{
public:
    JournalPruner(Database &database, const HistoryLimits &limits);

    /// The seq up to which \a limits let rows go. Inside a transaction of the caller's.
    [[nodiscard]] Expected<qint64> cut();

    /// Clears away from the oldest row on, to \a cut if it can be reached soon, and sets pruned_to.
    /// Returns how many rows of the journal went. Inside the caller's transaction.
    [[nodiscard]] Expected<qint64> pruneSlice(qint64 cut);

private:
    [[nodiscard]] Expected<qint64> cutByAge(qint64 prunedTo);
    [[nodiscard]] Expected<qint64> cutByCount(qint64 prunedTo);
    [[nodiscard]] Expected<void> removeRows(qint64 first, qint64 last);
    [[nodiscard]] Expected<void> removeOperations(qint64 prunedTo);
    [[nodiscard]] Expected<void> removeSettledConflicts();

    Database &m_database;
    const HistoryLimits m_limits;
};

} // namespace tutti
