// SPDX-FileCopyrightText: 2026 The Tutti authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/ConflictTable.h"

#include <QDateTime>

namespace tutti {

namespace {

QString fromOpen()
{
    return QStringLiteral(" FROM conflicts c"
                          " LEFT JOIN ops cause ON cause.op_id = c.op_id"
                          " LEFT JOIN ops choice ON choice.op_id = c.resolved_by"
                          " WHERE coalesce(cause.undone, 0) = 0"
                          " AND (c.resolved_by IS NULL OR coalesce(choice.undone, 0) = 1)");
}

QString nameOf(Conflict::Kind kind)
{
    return kind == Conflict::Kind::Removal ? QStringLiteral("removal") : QStringLiteral("edit");
}

/// A stored value as its field has it.
QVariant fieldValue(SongField field, const QVariant &stored)
{
    Song song;
    info(field).setValue(song, stored);
    return info(field).value(song);
}

Conflict conflictIn(const QSqlQuery &row)
{
    Conflict conflict;
    conflict.id = row.value(0).toLongLong();
    conflict.kind
        = row.value(1).toString() == u"removal" ? Conflict::Kind::Removal : Conflict::Kind::Edit;
    conflict.songId = row.value(2).toLongLong();
    conflict.songUid = row.value(3).toString();
    conflict.songTitle = row.value(4).toString();
    conflict.field = songFieldNamed(row.value(5).toString()).value_or(SongField::Title);
    conflict.base = fieldValue(conflict.field, row.value(6));
    if (conflict.kind == Conflict::Kind::Edit)
        conflict.mine = fieldValue(conflict.field, row.value(7));
    conflict.mineBy = row.value(8).toString();
    conflict.theirsBy = row.value(9).toString();
    if (!row.value(10).isNull())
        conflict.theirsAtMs = row.value(10).toLongLong();
    conflict.atMs = row.value(11).toLongLong();
    return conflict;
}

} // namespace

ConflictTable::ConflictTable(Database &database, Journal &journal)
    : m_database(database)
    , m_journal(journal)
{}

Expected<void> ConflictTable::add(const QString &operationId, const QString &author,
                                  QList<Conflict> &conflicts)
{
    for (Conflict &conflict : conflicts) {
        conflict.mineBy = author;
        conflict.atMs = QDateTime::currentMSecsSinceEpoch();
        const Expected<void> done = addTheirAuthor(conflict).and_then([&] {
            return m_database.run(
                QStringLiteral("INSERT INTO conflicts(op_id, kind, song_id, song_uid, song_title,"
                               " field, base, mine, mine_by, theirs, theirs_by, theirs_at, at)"
                               " VALUES(?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"),
                {operationId, nameOf(conflict.kind), conflict.songId, conflict.songUid,
                 conflict.songTitle, info(conflict.field).column(), conflict.base, conflict.mine,
                 conflict.mineBy, conflict.theirs, conflict.theirsBy,
                 conflict.theirsAtMs ? QVariant(*conflict.theirsAtMs) : QVariant(), conflict.atMs});
        });
        if (!done)
            return done;
        conflict.id = m_database.lastInsertId();
    }
    return {};
}

/// The latest row of the journal that speaks of the field or of the song's end.
Expected<void> ConflictTable::addTheirAuthor(Conflict &conflict)
{
    qint64 seq = 0;
    const Expected<void> done = m_database.each(
        QStringLiteral("SELECT c.seq, c.at FROM change c WHERE c.song_id = ? AND (c.op = 'D'"
                       " OR EXISTS (SELECT 1 FROM change_field f WHERE f.seq = c.seq"
                       " AND f.field = ?)) ORDER BY c.seq DESC LIMIT 1"),
        {conflict.songId, info(conflict.field).column()}, [&](const QSqlQuery &row) {
            seq = row.value(0).toLongLong();
            conflict.theirsAtMs = row.value(1).toLongLong();
        });
    if (!done || seq == 0)
        return done;
    return m_journal.originOf(seq).map([&](const QString &origin) { conflict.theirsBy = origin; });
}

Expected<ConflictList> ConflictTable::open()
{
    ConflictList list;
    const Expected<QList<Conflict>> found
        = read(QStringLiteral("ORDER BY c.id DESC LIMIT ?"), {ConflictList::Most});
    if (!found)
        return tl::unexpected(found.error());
    list.latest = *found;
    list.total = found->size();
    if (list.total == ConflictList::Most) {
        const Expected<QVariant> all
            = m_database.value(QStringLiteral("SELECT count(*)") + fromOpen());
        if (!all)
            return tl::unexpected(all.error());
        list.total = all->toLongLong();
    }
    return list;
}

Expected<QList<Conflict>> ConflictTable::of(const QString &operationId)
{
    return read(QStringLiteral("AND c.op_id = ? ORDER BY c.id"), {operationId});
}

Expected<std::optional<Conflict>> ConflictTable::open(qint64 id)
{
    return read(QStringLiteral("AND c.id = ?"), {id}).map([](const QList<Conflict> &found) {
        return found.isEmpty() ? std::nullopt : std::optional(found.first());
    });
}

Expected<void> ConflictTable::settle(qint64 id, const QString &operationId)
{
    return m_database.run(QStringLiteral("UPDATE conflicts SET resolved_by = ? WHERE id = ?"),
                          {operationId, id});
}

Expected<QList<Conflict>> ConflictTable::read(const QString &condition, const QVariantList &values)
{
    QList<Conflict> found;
    const Expected<void> done = m_database.each(
        QStringLiteral("SELECT c.id, c.kind, c.song_id, c.song_uid, c.song_title, c.field, c.base,"
                       " c.mine, c.mine_by, c.theirs_by, c.theirs_at, c.at%1 %2")
            .arg(fromOpen(), condition),
        values, [&](const QSqlQuery &row) { found += conflictIn(row); });
    if (!done)
        return tl::unexpected(done.error());
    QList<Conflict> open;
    for (Conflict &conflict : found) {
        const Expected<bool> isOpen = compareWithStored(conflict);
        if (!isOpen)
            return tl::unexpected(isOpen.error());
        if (*isOpen)
            open += conflict;
    }
    return open;
}

Expected<bool> ConflictTable::compareWithStored(Conflict &conflict)
{
    const Expected<std::optional<Song>> stored = m_journal.storedSong(conflict.songId);
    if (!stored)
        return tl::unexpected(stored.error());
    conflict.songIsGone = !*stored || (*stored)->uid != conflict.songUid;
    if (conflict.songIsGone)
        return conflict.kind == Conflict::Kind::Edit;
    conflict.songTitle = (*stored)->title;
    conflict.theirs = info(conflict.field).value(**stored);
    return conflict.kind == Conflict::Kind::Removal || conflict.theirs != conflict.mine;
}

} // namespace tutti
