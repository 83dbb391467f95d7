// SPDX-FileCopyrightText: 2026 The Tutti authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/JournalPruner.h"

#include "core/Journal.h"

#include <QDateTime>
#include <QElapsedTimer>

#include <algorithm>

namespace tutti {

namespace {

constexpr qint64 DayMs = 86'400'000;
constexpr int KeyDays = 7; ///< as long as an operation may be asked for again
constexpr qint64 SliceMs = 30;
constexpr qint64 RowsAtOnce = 500;
constexpr int OperationsAtOnce = 2'000;

} // namespace

JournalPruner::JournalPruner(Database &database, const HistoryLimits &limits)
    : m_database(database)
    , m_limits(limits)
{}

Expected<qint64> JournalPruner::cut()
{
    const Expected<qint64> prunedTo = Journal(m_database).prunedTo();
    if (!prunedTo)
        return prunedTo;
    const Expected<qint64> byAge = cutByAge(*prunedTo);
    if (!byAge || *byAge == *prunedTo)
        return byAge;
    return cutByCount(*prunedTo).map([&](qint64 byCount) { return std::min(*byAge, byCount); });
}

Expected<qint64> JournalPruner::cutByAge(qint64 prunedTo)
{
    const qint64 oldestMs = QDateTime::currentMSecsSinceEpoch() - m_limits.days * DayMs;
    return m_database
        .value(QStringLiteral("SELECT coalesce((SELECT seq - 1 FROM change WHERE at >= ?"
                              " ORDER BY seq LIMIT 1), (SELECT max(seq) FROM change), ?)"),
               {oldestMs, prunedTo})
        .map([&](const QVariant &seq) { return std::max(seq.toLongLong(), prunedTo); });
}

/// What other programs changed lies between the operations.
Expected<qint64> JournalPruner::cutByCount(qint64 prunedTo)
{
    const Expected<Cursor> head = Journal(m_database).head();
    const Expected<Statement *> row = m_database.statement(
        QStringLiteral("SELECT first_seq, last_seq FROM ops WHERE kind <> 'prune'"
                       " ORDER BY number DESC"));
    if (!head || !row)
        return tl::unexpected(head ? row.error() : head.error());
    qint64 missing = m_limits.operations;
    qint64 upper = head->seq; // what is above is counted
    Expected<bool> isRow = (*row)->step();
    for (; isRow && *isRow && missing > 0 && upper > prunedTo; isRow = (*row)->step()) {
        const qint64 lastSeq = std::min((*row)->integer(1), upper);
        const qint64 external = std::min(upper - lastSeq, missing);
        missing -= external;
        upper -= external;
        if (missing > 0) {
            --missing;
            upper = std::min((*row)->integer(0) - 1, upper);
        }
    }
    (*row)->reset();
    return isRow.map([&](bool) { return std::max(upper - missing, prunedTo); });
}

Expected<qint64> JournalPruner::pruneSlice(qint64 cut)
{
    const Expected<qint64> before = Journal(m_database).prunedTo();
    if (!before)
        return before;
    QElapsedTimer sinceBegun;
    sinceBegun.start();
    qint64 prunedTo = *before;
    while (prunedTo < cut && (prunedTo == *before || sinceBegun.elapsed() < SliceMs)) {
        const qint64 last = std::min(prunedTo + RowsAtOnce, cut);
        if (const Expected<void> done = removeRows(prunedTo + 1, last); !done)
            return tl::unexpected(done.error());
        prunedTo = last;
    }
    return removeOperations(prunedTo)
        .and_then([&] { return removeSettledConflicts(); })
        .and_then([&] {
            return m_database.run(
                QStringLiteral("UPDATE meta SET value = ? WHERE key = 'pruned_to'"),
                {QString::number(prunedTo)});
        })
        .map([&] { return prunedTo - *before; });
}

Expected<void> JournalPruner::removeRows(qint64 first, qint64 last)
{
    Expected<void> done;
    for (const char *const table : {"change", "change_field", "tombstones"}) {
        if (done)
            done = m_database.run(QStringLiteral("DELETE FROM %1 WHERE seq BETWEEN ? AND ?")
                                      .arg(QLatin1String(table)),
                                  {first, last});
    }
    return done;
}

/// A step stays while what it is now, undone or done again, is still in the journal.
Expected<void> JournalPruner::removeOperations(qint64 prunedTo)
{
    const qint64 oldestMs
        = QDateTime::currentMSecsSinceEpoch() - std::max(m_limits.days, KeyDays) * DayMs;
    return m_database.run(
        QStringLiteral("DELETE FROM ops WHERE number IN (SELECT o.number FROM ops o"
                       " LEFT JOIN ops state ON state.number = o.latest"
                       " WHERE o.first_seq <= ? AND max(o.first_seq, o.last_seq) <= ? AND o.at < ?"
                       " AND coalesce(max(state.first_seq, state.last_seq), 0) <= ?"
                       " ORDER BY o.first_seq LIMIT ?)"),
        {prunedTo, prunedTo, oldestMs, prunedTo, OperationsAtOnce});
}

/// Whose choice cannot be undone any more.
Expected<void> JournalPruner::removeSettledConflicts()
{
    return m_database.run(
        QStringLiteral("DELETE FROM conflicts WHERE resolved_by IS NOT NULL"
                       " AND NOT EXISTS (SELECT 1 FROM ops WHERE op_id = resolved_by)"));
}

} // namespace tutti
