// SPDX-FileCopyrightText: 2026 The Tutti authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/LibraryAsOf.h"

#include "core/Journal.h"
#include "core/LargeCache.h"
#include "core/Schema.h"
#include "core/SchemaTriggers.h"
#include "core/SongRows.h"
#include "core/Transaction.h"
#include "core/ViewReverser.h"

#include <QFile>

#include <algorithm>
#include <cerrno>
#include <cstring>
#include <fcntl.h>
#include <unistd.h>

namespace tutti {

namespace {

/// Only its owner may read it, as long as it is written as well.
Expected<void> makePrivate(const QString &file)
{
    constexpr int OwnerOnly = 0600;
    const int descriptor
        = ::open(QFile::encodeName(file).constData(), O_CREAT | O_EXCL | O_CLOEXEC, OwnerOnly);
    if (descriptor < 0) {
        Error error {Error::Kind::CannotWrite, QString::fromLocal8Bit(std::strerror(errno))};
        error.value = file;
        return tl::unexpected(error);
    }
    ::close(descriptor);
    return {};
}

Expected<void> runAll(Database &database, const QStringList &statements)
{
    Expected<void> done;
    for (const QString &sql : statements)
        done = done ? database.run(sql) : done;
    return done;
}

} // namespace

LibraryAsOf::LibraryAsOf(Database &source, OperationProgress &progress)
    : m_source(source)
    , m_progress(progress)
{}

Expected<qint64> LibraryAsOf::seqOf(Database &database, const PastMoment &moment)
{
    Journal journal(database);
    const Expected<Cursor> head = journal.head();
    const Expected<qint64> prunedTo = journal.prunedTo();
    if (!head || !prunedTo)
        return tl::unexpected(head ? prunedTo.error() : head.error());
    const auto ifKept = [&](qint64 seq) -> Expected<qint64> {
        if (seq < *prunedTo)
            return failure(Error::Kind::Pruned);
        return std::min(seq, head->seq);
    };
    if (moment.seq >= 0)
        return ifKept(moment.seq);
    const Expected<QVariant> latest = database.value(
        QStringLiteral("SELECT seq FROM change WHERE at <= ? ORDER BY seq DESC LIMIT 1"),
        {moment.atMs});
    if (!latest)
        return tl::unexpected(latest.error());
    if (latest->isNull())
        return *prunedTo > 0 ? failure(Error::Kind::Pruned) : ifKept(0);
    // An operation that was under way had not happened yet.
    const Expected<QVariant> whole = database.value(
        QStringLiteral("SELECT CASE WHEN last_seq < ?1 THEN ?1 WHEN at > ?2 THEN first_seq - 1"
                       " ELSE last_seq END FROM ops WHERE first_seq <= ?1"
                       " ORDER BY first_seq DESC, number DESC LIMIT 1"),
        {latest->toLongLong(), moment.atMs});
    if (!whole)
        return tl::unexpected(whole.error());
    return ifKept(whole->isNull() ? latest->toLongLong() : whole->toLongLong());
}

Expected<qint64> LibraryAsOf::write(const PastMoment &moment, const QString &file)
{
    if (const Expected<qint64> seq = seqOf(m_source, moment); !seq)
        return seq;
    if (const Expected<void> made = makePrivate(file); !made)
        return tl::unexpected(made.error());
    // Asked again, of the copy: the library goes on meanwhile.
    const Expected<qint64> seq = copy(file).and_then([&] { return seqOf(m_copy, moment); });
    const Expected<void> done = seq.and_then([&](qint64 to) { return takeBack(moment, to); });
    m_copy.close();
    if (done)
        return seq;
    QFile::remove(file);
    return tl::unexpected(done.error());
}

Expected<void> LibraryAsOf::copy(const QString &file)
{
    constexpr int NobodyElseMs = 0;
    return m_source.run(QStringLiteral("VACUUM INTO ?"), {file})
        .and_then([&] { return m_copy.open(file, Database::Mode::ReadWrite, NobodyElseMs); })
        .and_then([&] {
            return runAll(m_copy, {QStringLiteral("PRAGMA journal_mode = MEMORY"),
                                   QStringLiteral("PRAGMA temp_store = MEMORY")});
        });
}

Expected<void> LibraryAsOf::takeBack(const PastMoment &moment, qint64 seq)
{
    const LargeCache cache(m_copy);
    Expected<Transaction> writing = Transaction::begin(m_copy, Transaction::Kind::Write);
    Expected<void> done = writing.map([](const Transaction &) {});
    for (const SchemaTrigger &trigger : schemaTriggers()) {
        if (done)
            done = m_copy.run(QStringLiteral("DROP TRIGGER IF EXISTS ") + trigger.name);
    }
    return done.and_then([&] { return takeBackRows(seq); })
        .and_then([&] { return cutConflicts(moment, seq); })
        .and_then([&] { return cutJournal(seq); })
        .and_then([&] { return Schema::repairTriggers(m_copy); })
        .and_then([&] { return writing->commit(); });
}

Expected<void> LibraryAsOf::takeBackRows(qint64 seq)
{
    const Expected<Cursor> head = Journal(m_copy).head();
    const Expected<Statement *> row = m_copy.statement(
        QStringLiteral("SELECT seq, op, song_id, last_id, rev, song_uid FROM change WHERE seq > ?"
                       " ORDER BY seq DESC"));
    if (!head || !row)
        return tl::unexpected(head ? row.error() : head.error());
    m_progress.expect(head->seq - seq);
    (*row)->bindInteger(0, seq);
    Expected<bool> isRow = (*row)->step();
    Expected<void> done;
    for (; isRow && *isRow && done; isRow = (*row)->step()) {
        const qint64 at = (*row)->integer(0);
        const char op = (*row)->text(1).front();
        const qint64 id = (*row)->integer(2);
        if (id == 0)
            done = ViewReverser(m_copy).takeBack(at, op, (*row)->value(5).toString());
        else if (op == 'U')
            done = takeBackUpdate(at, id, (*row)->integer(4));
        else if (op == 'D')
            done = m_copy.run(QStringLiteral("INSERT OR REPLACE INTO songs(%1)"
                                             " SELECT %1 FROM tombstones WHERE seq = ?")
                                  .arg(SongRows::columns()),
                              {at});
        else
            done = m_copy.run(QStringLiteral("DELETE FROM songs WHERE id BETWEEN ? AND ?"),
                              {id, op == 'R' ? (*row)->integer(3) : id});
        if (done)
            done = m_progress.advance();
    }
    (*row)->reset();
    return isRow ? done : tl::unexpected(isRow.error());
}

Expected<void> LibraryAsOf::takeBackUpdate(qint64 seq, qint64 id, qint64 revision)
{
    const Expected<Statement *> field
        = m_copy.statement(QStringLiteral("SELECT field, old FROM change_field WHERE seq = ?"));
    if (!field)
        return tl::unexpected(field.error());
    (*field)->bindInteger(0, seq);
    Expected<bool> isRow = (*field)->step();
    Expected<void> done;
    for (; isRow && *isRow && done; isRow = (*field)->step()) {
        if (const auto named = songFieldNamed((*field)->value(0).toString()))
            done = m_copy.run(
                QStringLiteral("UPDATE songs SET %1 = ? WHERE id = ?").arg(info(*named).column()),
                {(*field)->value(1), id});
    }
    (*field)->reset();
    if (!isRow || !done)
        return isRow ? done : tl::unexpected(isRow.error());
    return m_copy.run(QStringLiteral("UPDATE songs SET rev = ? WHERE id = ?"), {revision - 1, id});
}

/// What came later was neither open nor settled yet. Asked of the operations, so before they are cut;
/// one that changed no song has no place of its own in the journal, but a time.
Expected<void> LibraryAsOf::cutConflicts(const PastMoment &moment, qint64 seq)
{
    const QString later
        = QStringLiteral("(SELECT op_id FROM ops WHERE last_seq > %1%2)")
              .arg(seq)
              .arg(moment.seq < 0 ? QStringLiteral(" OR at > %1").arg(moment.atMs) : QString());
    return runAll(m_copy, {QStringLiteral("DELETE FROM conflicts WHERE op_id IN ") + later,
                           QStringLiteral("UPDATE conflicts SET resolved_by = NULL"
                                          " WHERE resolved_by IN ")
                               + later});
}

/// The copy is another library: nobody is to take it for this one gone back in time.
Expected<void> LibraryAsOf::cutJournal(qint64 seq)
{
    const QString above = QStringLiteral("DELETE FROM %1 WHERE %2 > %3");
    const auto removal = [&](const char *table, const char *column) {
        return above.arg(QLatin1String(table), QLatin1String(column)).arg(seq);
    };
    return runAll(
        m_copy,
        {removal("change", "seq"), removal("change_field", "seq"), removal("tombstones", "seq"),
         removal("ops", "last_seq"), QStringLiteral("UPDATE ops SET latest = NULL, undone = 0"),
         QStringLiteral("UPDATE ops SET latest = state.number, undone = state.kind = 'undo'"
                        " FROM (SELECT reverses, max(number) AS number, kind FROM ops"
                        " WHERE reverses IS NOT NULL GROUP BY reverses) AS state"
                        " WHERE ops.number = state.reverses"),
         QStringLiteral("UPDATE sqlite_sequence SET seq = %1 WHERE name = 'change'").arg(seq),
         QStringLiteral("UPDATE meta SET value = lower(hex(randomblob(16)))"
                        " WHERE key = 'library_id'")});
}

} // namespace tutti
