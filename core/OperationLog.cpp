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

Expected<std::optional<OperationLog::Step>> OperationLog::undoable(const QString &operationId)
{
    if (!operationId.isEmpty())
        return firstStep(QStringLiteral("step.op_id = ? AND step.undone = 0"), {operationId});
    return firstStep(QStringLiteral("step.author = ? AND step.undone = 0 AND step.number ="
                                    " (SELECT max(number) FROM ops WHERE author = ?"
                                    " AND reverses IS NULL AND undone = 0)"),
                     {m_author, m_author});
}

Expected<std::optional<OperationLog::Step>> OperationLog::redoable()
{
    return firstStep(QStringLiteral("step.author = ? AND step.undone = 1 AND step.latest ="
                                    " (SELECT max(latest) FROM ops WHERE author = ?"
                                    " AND reverses IS NULL AND undone = 1)"
                                    " AND step.latest > (SELECT max(number) FROM ops"
                                    " WHERE author = ? AND reverses IS NULL)"),
                     {m_author, m_author, m_author});
}

Expected<std::optional<OperationLog::Step>> OperationLog::firstStep(const QString &condition,
                                                                    const QVariantList &values)
{
    std::optional<Step> step;
    const Expected<void> done = m_database.each(
        QStringLiteral("SELECT step.number, step.kind, step.songs, step.subject, state.first_seq,"
                       " state.last_seq FROM ops step"
                       " JOIN ops state ON state.number = coalesce(step.latest, step.number)"
                       " WHERE step.reverses IS NULL AND %1 AND state.first_seq >"
                       " (SELECT CAST(value AS INTEGER) FROM meta WHERE key = 'pruned_to')")
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
            step = found;
        });
    return done.map([&] { return step; });
}

} // namespace tutti
