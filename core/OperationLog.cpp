// SPDX-FileCopyrightText: 2026 The Tutti authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/OperationLog.h"

#include "core/Schema.h"

#include <QCoreApplication>

namespace tutti {

OperationLog::OperationLog(Database &database, const QString &author)
    : m_database(database)
    , m_author(author)
{}

QString OperationLog::signature() const
{
    return m_author + u'/' + QString::number(QCoreApplication::applicationPid());
}

Expected<bool> OperationLog::contains(const QString &operationId)
{
    return m_database.value(QStringLiteral("SELECT 1 FROM ops WHERE op_id = ?"), {operationId})
        .map([](const QVariant &found) { return !found.isNull(); });
}

Expected<qint64> OperationLog::lastSeq()
{
    return m_database.value(QStringLiteral("SELECT seq FROM sqlite_sequence WHERE name = 'change'"))
        .map([](const QVariant &seq) { return seq.toLongLong(); });
}

Expected<void> OperationLog::record(const Entry &entry)
{
    Expected<void> done = m_database.run(
        QStringLiteral("INSERT INTO ops(op_id, author, process, kind, songs, subject, first_seq,"
                       " last_seq, at, reverses) VALUES(?, ?, ?, ?, ?, ?, ?, ?, %1, ?)")
            .arg(Schema::now()),
        {entry.operationId, m_author, QCoreApplication::applicationPid(),
         nameOf(entry.summary.kind), entry.summary.songCount, entry.summary.subject, entry.firstSeq,
         entry.lastSeq, entry.reverses ? QVariant(*entry.reverses) : QVariant()});
    if (done && entry.reverses) {
        done = m_database.run(
            QStringLiteral("UPDATE ops SET undone = ?, latest = ? WHERE number = ?"),
            {entry.summary.kind == OperationKind::Undo ? 1 : 0, m_database.lastInsertId(),
             *entry.reverses});
    }
    return done;
}

Expected<std::optional<OperationLog::Step>> OperationLog::undoable()
{
    return firstStep(QStringLiteral("step.author = ? AND step.undone = 0 AND step.number ="
                                    " (SELECT max(number) FROM ops WHERE author = ?"
                                    " AND reverses IS NULL AND undone = 0 AND kind <> 'prune')"),
                     {m_author, m_author})
        .and_then([this](const std::optional<Step> &step) { return ifKept(step); });
}

Expected<std::optional<OperationLog::Step>> OperationLog::redoable()
{
    // By way of the undo, since there are few behind the author's latest step.
    return firstStep(QStringLiteral("step.number ="
                                    " (SELECT undo.reverses FROM ops undo JOIN ops undone"
                                    " ON undone.number = undo.reverses"
                                    " AND undone.latest = undo.number"
                                    " WHERE undo.author = ? AND undo.kind = 'undo'"
                                    " AND undo.number > coalesce((SELECT max(number) FROM ops"
                                    " WHERE author = ? AND reverses IS NULL"
                                    " AND kind <> 'prune'), 0)"
                                    " ORDER BY undo.number DESC LIMIT 1)"),
                     {m_author, m_author})
        .and_then([this](const std::optional<Step> &step) { return ifKept(step); });
}

Expected<OperationLog::Reversal> OperationLog::reversalOf(const QString &operationId)
{
    // An undo or redo is in effect while it is what brought its step into the present state.
    const Expected<std::optional<Step>> step
        = firstStep(QStringLiteral("step.number = (SELECT coalesce(reverses, number) FROM ops"
                                   " WHERE op_id = ? AND kind <> 'prune')"
                                   " AND ((step.op_id = ? AND step.undone = 0)"
                                   " OR (state.op_id = ? AND state.number <> step.number))"),
                    {operationId, operationId, operationId});
    const Expected<QVariant> isPruned
        = m_database.value(QStringLiteral("SELECT first_seq <= ? FROM ops WHERE op_id = ?"),
                           {prunedTo().value_or(0), operationId});
    if (!step || !isPruned)
        return tl::unexpected(step ? isPruned.error() : step.error());
    if (isPruned->isNull())
        return failure(Error::Kind::NoSuchOperation, operationId);
    if (!*step)
        return failure(isPruned->toBool() ? Error::Kind::Pruned : Error::Kind::NothingToUndo);
    const Expected<std::optional<Step>> kept = ifKept(*step);
    if (!kept)
        return tl::unexpected(kept.error());
    if (!*kept)
        return failure(Error::Kind::Pruned);
    return Reversal {**kept, (*kept)->isUndone};
}

Expected<std::optional<OperationLog::Step>> OperationLog::ifKept(std::optional<Step> step)
{
    return prunedTo().map(
        [&](qint64 prunedTo) { return step && step->firstSeq > prunedTo ? step : std::nullopt; });
}

Expected<qint64> OperationLog::prunedTo()
{
    return m_database.value(QStringLiteral("SELECT value FROM meta WHERE key = 'pruned_to'"))
        .map([](const QVariant &seq) { return seq.toLongLong(); });
}

Expected<std::optional<OperationLog::Step>> OperationLog::firstStep(const QString &condition,
                                                                    const QVariantList &values)
{
    std::optional<Step> step;
    const Expected<void> done = m_database.each(
        QStringLiteral("SELECT step.number, step.kind, step.songs, step.subject, state.first_seq,"
                       " state.last_seq, step.undone, step.first_seq, step.last_seq FROM ops step"
                       " JOIN ops state ON state.number = coalesce(step.latest, step.number)"
                       " WHERE step.reverses IS NULL AND %1")
            .arg(condition),
        values, [&](const QSqlQuery &row) {
            Step found;
            found.number = row.value(0).toLongLong();
            found.summary.kind
                = operationKindNamed(row.value(1).toString()).value_or(OperationKind::Edit);
            found.summary.songCount = row.value(2).toLongLong();
            found.summary.subject = row.value(3).toString();
            found.firstSeq = row.value(4).toLongLong();
            found.lastSeq = row.value(5).toLongLong();
            found.isUndone = row.value(6).toBool();
            found.ownFirstSeq = row.value(7).toLongLong();
            found.ownLastSeq = row.value(8).toLongLong();
            step = found;
        });
    return done.map([&] { return step; });
}

} // namespace tutti
