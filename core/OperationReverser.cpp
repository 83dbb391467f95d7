// SPDX-FileCopyrightText: 2026 The Tutti authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/OperationReverser.h"

#include "core/SongRows.h"
#include "core/ViewReverser.h"

#include <algorithm>

namespace tutti {

namespace {

constexpr qint64 PartSize = 1'000;

/// Equal but for what the store itself counts.
bool sameContent(Song left, const Song &right)
{
    left.revision = right.revision;
    left.modifiedMs = right.modifiedMs;
    return left == right;
}

} // namespace

OperationReverser::OperationReverser(Database &database, OperationProgress &progress)
    : m_database(database)
    , m_progress(progress)
    , m_journal(database)
{}

Expected<qint64> OperationReverser::reverse(qint64 firstSeq, qint64 lastSeq)
{
    m_leftAlone.clear();
    const Expected<qint64> count = songs(firstSeq, lastSeq);
    if (!count)
        return count;
    m_progress.expect(*count);
    return takeOutInserted(firstSeq, lastSeq)
        .and_then([&] { return putBackFields(firstSeq, lastSeq); })
        .and_then([&] { return putBackRemoved(firstSeq, lastSeq); })
        .and_then([&] { return ViewReverser(m_database).reverse(firstSeq, lastSeq); })
        .map([&](qint64 views) { return qint64(m_leftAlone.size()) + views; });
}

Expected<qint64> OperationReverser::songs(qint64 firstSeq, qint64 lastSeq)
{
    return m_database
        .value(QStringLiteral("SELECT sum(CASE op WHEN 'R' THEN last_id - song_id ELSE 0 END + 1)"
                              " FROM change WHERE seq BETWEEN ? AND ?"),
               {firstSeq, lastSeq})
        .map([](const QVariant &sum) { return sum.toLongLong(); });
}

Expected<void> OperationReverser::takeOutInserted(qint64 firstSeq, qint64 lastSeq)
{
    // A song whose revision is that of its insert has not been touched since.
    Expected<void> untouched
        = runInParts(QStringLiteral("DELETE FROM songs WHERE id IN (SELECT s.id FROM change c"
                                    " JOIN songs s ON s.id = c.song_id AND s.rev = c.rev"
                                    " WHERE c.seq BETWEEN ? AND ? AND c.op = 'I')"),
                     firstSeq, lastSeq);
    const Expected<QList<Row>> imports
        = rows(QStringLiteral("SELECT song_id, last_id FROM change WHERE seq BETWEEN ? AND ?"
                              " AND op = 'R'"),
               {firstSeq, lastSeq});
    if (!untouched || !imports)
        return untouched ? tl::unexpected(imports.error()) : untouched;
    for (const auto &[firstId, lastId] : *imports) {
        untouched
            = runInParts(QStringLiteral("DELETE FROM songs WHERE id BETWEEN ? AND ? AND rev = 1"),
                         firstId, lastId);
        if (!untouched)
            return untouched;
    }
    const Expected<QList<Row>> touched
        = rows(QStringLiteral("SELECT s.id, c.seq FROM change c JOIN songs s ON"
                              " s.id BETWEEN c.song_id AND coalesce(c.last_id, c.song_id)"
                              " WHERE c.seq BETWEEN ? AND ? AND c.op IN ('I', 'R')"),
               {firstSeq, lastSeq});
    if (!touched)
        return tl::unexpected(touched.error());
    for (const Row &row : *touched) {
        if (Expected<void> done = takeOutIfUnchanged(row.songId, row.seq); !done)
            return done;
    }
    return {};
}

Expected<void> OperationReverser::takeOutIfUnchanged(qint64 id, qint64 insertedAt)
{
    const Expected<std::optional<Song>> then = m_journal.songAsOf(id, insertedAt);
    if (!then)
        return tl::unexpected(then.error());
    const Expected<std::optional<Song>> now = m_journal.storedSong(id);
    if (!now)
        return tl::unexpected(now.error());
    if (!*then || !*now || !sameContent(**then, **now)) {
        m_leftAlone.insert(id);
        return {};
    }
    return m_database.run(QStringLiteral("DELETE FROM songs WHERE id = ?"), {id});
}

Expected<void> OperationReverser::putBackFields(qint64 firstSeq, qint64 lastSeq)
{
    const Expected<QList<Row>> updates
        = rows(QStringLiteral("SELECT song_id, seq FROM change WHERE seq BETWEEN ? AND ?"
                              " AND op = 'U' AND song_id <> 0 ORDER BY seq DESC"),
               {firstSeq, lastSeq});
    if (!updates)
        return tl::unexpected(updates.error());
    SongUpdates values(m_database);
    for (const Row &row : *updates) {
        const Expected<void> done = putBackFieldsOf(row.songId, row.seq, values).and_then([this] {
            return m_progress.advance();
        });
        if (!done)
            return done;
    }
    return values.flush();
}

Expected<void> OperationReverser::putBackFieldsOf(qint64 id, qint64 seq, SongUpdates &updates)
{
    if (updates.holds(id)) {
        if (Expected<void> done = updates.flush(); !done)
            return done;
    }
    const Expected<std::optional<Song>> stored = m_journal.storedSong(id);
    if (!stored)
        return tl::unexpected(stored.error());
    if (!*stored) {
        m_leftAlone.insert(id);
        return {};
    }
    const Expected<SongUpdates::Values> values = valuesBefore(**stored, seq);
    if (!values || values->isEmpty())
        return values.map([](const SongUpdates::Values &) {});
    Expected<void> done = updates.add(id, *values);
    // The trigger takes a date modified that stays the same for one that nobody has set.
    const SongField lastField = values->last().first;
    const QVariant modified = values->last().second;
    if (done && lastField == SongField::Modified && modified == (*stored)->modifiedMs) {
        done = updates.flush().and_then([&] {
            return m_database.run(QStringLiteral("UPDATE songs SET modified_at = ?"
                                                 " WHERE id = ? AND modified_at <> ?"),
                                  {modified, id, modified});
        });
    }
    return done;
}

Expected<SongUpdates::Values> OperationReverser::valuesBefore(const Song &stored, qint64 seq)
{
    const Expected<Statement *> row = m_database.statement(
        QStringLiteral("SELECT field, old, new FROM change_field WHERE seq = ?"));
    if (!row)
        return tl::unexpected(row.error());
    (*row)->bindInteger(0, seq);
    SongUpdates::Values values;
    for (;;) {
        const Expected<bool> isRow = (*row)->step();
        if (!isRow)
            return tl::unexpected(isRow.error());
        if (!*isRow)
            break;
        const auto field = songFieldNamed((*row)->value(0).toString());
        if (!field)
            continue;
        Song left; // the values as the field reads them
        Song found;
        info(*field).setValue(left, (*row)->value(2));
        info(*field).setValue(found, (*row)->value(1));
        const QVariant now = info(*field).value(stored);
        if (now == info(*field).value(left))
            values.emplaceBack(*field, (*row)->value(1));
        else if (info(*field).editable && now != info(*field).value(found))
            m_leftAlone.insert(stored.id);
    }
    std::ranges::sort(values, {}, &SongUpdates::Values::value_type::first);
    return values;
}

Expected<void> OperationReverser::putBackRemoved(qint64 firstSeq, qint64 lastSeq)
{
    const QString taken = QStringLiteral("EXISTS (SELECT 1 FROM songs s WHERE s.id = t.id"
                                         " OR s.uid = t.uid)");
    const Expected<QList<Row>> inTheWay
        = rows(QStringLiteral("SELECT t.id, t.seq FROM tombstones t WHERE t.seq BETWEEN ? AND ?"
                              " AND %1")
                   .arg(taken),
               {firstSeq, lastSeq});
    if (!inTheWay)
        return tl::unexpected(inTheWay.error());
    for (const Row &row : *inTheWay)
        m_leftAlone.insert(row.songId);
    return runInParts(
        QStringLiteral("INSERT INTO songs(%1) SELECT t.id, t.uid, t.rev + 2, %2 FROM tombstones t"
                       " WHERE t.seq BETWEEN ? AND ? AND NOT %3 ORDER BY t.seq")
            .arg(SongRows::columns(), SongRows::fieldColumns(QStringLiteral("t.")), taken),
        firstSeq, lastSeq);
}

Expected<void> OperationReverser::runInParts(const QString &sql, qint64 first, qint64 last)
{
    for (qint64 from = first; from <= last; from += PartSize) {
        const qint64 to = std::min(from + PartSize - 1, last);
        const Expected<void> done = m_database.run(sql, {from, to}).and_then([&] {
            return m_progress.advance(m_database.changedRows());
        });
        if (!done)
            return done;
    }
    return {};
}

Expected<QList<OperationReverser::Row>> OperationReverser::rows(const QString &sql,
                                                                const QVariantList &values)
{
    QList<Row> found;
    return m_database
        .each(sql, values,
              [&](const QSqlQuery &row) {
                  found += {row.value(0).toLongLong(), row.value(1).toLongLong()};
              })
        .map([&] { return found; });
}

} // namespace tutti
