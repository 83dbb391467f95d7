// SPDX-FileCopyrightText: 2026 The Tutti authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/Journal.h"

#include "core/Schema.h"
#include "core/SongRows.h"
#include "core/Transaction.h"

#include <limits>

namespace tutti {

namespace {

/// A journaled value as its field has it, whatever type the row was written with.
QVariant fieldValue(const SongFieldInfo &field, const QVariant &stored)
{
    Song song;
    field.setValue(song, stored);
    return field.value(song);
}

JournalEntry::Kind kindOf(const QString &op)
{
    using Kind = JournalEntry::Kind;
    return op == u"I" ? Kind::Insert
         : op == u"D" ? Kind::Delete
         : op == u"R" ? Kind::Import
                      : Kind::Update;
}

} // namespace

Journal::Journal(Database &database)
    : m_database(database)
{}

Expected<Cursor> Journal::head()
{
    const Expected<Statement *> row = m_database.statement(
        QStringLiteral("SELECT (SELECT value FROM meta WHERE key = 'library_id'),"
                       " (SELECT value FROM meta WHERE key = 'epoch'),"
                       " (SELECT seq FROM sqlite_sequence WHERE name = 'change')"));
    if (!row)
        return tl::unexpected(row.error());
    return (*row)->step().map([&](bool) {
        const Cursor cursor {(*row)->value(0).toString(), (*row)->value(1).toString(),
                             (*row)->integer(2)};
        (*row)->reset();
        return cursor;
    });
}

Expected<qint64> Journal::prunedTo()
{
    return m_database.value(QStringLiteral("SELECT value FROM meta WHERE key = 'pruned_to'"))
        .map([](const QVariant &seq) { return seq.toLongLong(); });
}

Expected<bool> Journal::canTell(const Cursor &cursor, const Cursor &head)
{
    if (!head.continues(cursor))
        return false;
    const Expected<qint64> pruned = prunedTo();
    if (!pruned)
        return tl::unexpected(pruned.error());
    if (cursor.seq < *pruned)
        return false;
    const auto rows = m_database.value(QStringLiteral("SELECT count(*) FROM change WHERE seq > ?"),
                                       {cursor.seq});
    if (!rows)
        return tl::unexpected(rows.error());
    if (rows->toLongLong() != head.seq - cursor.seq)
        return false;
    return hasOwnTriggers();
}

/// Asked anew only after somebody has changed the schema.
Expected<bool> Journal::hasOwnTriggers()
{
    const Expected<QVariant> version = m_database.value(QStringLiteral("PRAGMA schema_version"));
    if (!version)
        return tl::unexpected(version.error());
    if (m_schemaSeen == version->toLongLong())
        return true;
    const Expected<bool> has = Schema::hasOwnTriggers(m_database);
    if (has && *has)
        m_schemaSeen = version->toLongLong();
    return has;
}

Expected<std::optional<ChangeSet>> Journal::changesSince(const Cursor &cursor)
{
    const Expected<Cursor> now = head();
    if (!now)
        return tl::unexpected(now.error());
    const Expected<bool> told = canTell(cursor, *now);
    if (!told)
        return tl::unexpected(told.error());
    if (!*told)
        return std::nullopt;

    ChangeSet changes;
    changes.cursor = *now;
    const Expected<void> done
        = addWritten(m_changedSongs,
                     QStringLiteral("SELECT %1 FROM songs WHERE id IN (SELECT song_id FROM change"
                                    " WHERE seq > ? AND op <> 'R')")
                         .arg(SongRows::columns()),
                     cursor.seq, changes.written)
              .and_then([&] {
                  return addWritten(m_importedSongs,
                                    // CROSS, or it would look through all songs.
                                    QStringLiteral("SELECT %1 FROM change c CROSS JOIN songs s"
                                                   " ON s.id BETWEEN c.song_id AND c.last_id"
                                                   " WHERE c.seq > ? AND c.op = 'R'")
                                        .arg(SongRows::columns(QStringLiteral("s."))),
                                    cursor.seq, changes.written);
              })
              .and_then([&] {
                  return m_database.each(
                      QStringLiteral("SELECT song_id FROM change"
                                     " WHERE seq > ? AND op <> 'R'"
                                     " AND song_id NOT IN (SELECT id FROM songs)"),
                      {cursor.seq},
                      [&](const QSqlQuery &row) { changes.removed += row.value(0).toLongLong(); });
              });
    if (!done)
        return tl::unexpected(done.error());
    return changes;
}

Expected<void> Journal::addWritten(std::optional<Statement> &songs, const QString &sql, qint64 seq,
                                   SongBatch &written)
{
    if (!songs) {
        Expected<Statement> prepared = Statement::prepare(m_database, sql);
        if (!prepared)
            return tl::unexpected(prepared.error());
        songs = std::move(*prepared);
    }
    songs->bindInteger(0, seq);
    Expected<bool> isRow = songs->step();
    for (; isRow && *isRow; isRow = songs->step())
        written.append(SongRows::view(*songs));
    return isRow.map([](bool) {});
}

Expected<QList<JournalEntry>> Journal::entriesSince(qint64 seq, int most)
{
    Expected<Transaction> reading = Transaction::begin(m_database, Transaction::Kind::Read);
    if (!reading)
        return tl::unexpected(reading.error());
    QList<JournalEntry> entries;
    Expected<void> done = m_database.each(
        QStringLiteral("SELECT seq, op, song_id, song_uid, last_id FROM change WHERE seq > ?"
                       " ORDER BY seq LIMIT ?"),
        {seq, most}, [&](const QSqlQuery &row) {
            JournalEntry entry;
            entry.seq = row.value(0).toLongLong();
            entry.kind = kindOf(row.value(1).toString());
            entry.songId = row.value(2).toLongLong();
            entry.uid = row.value(3).toString();
            entry.lastId = row.value(4).toLongLong();
            entries += entry;
        });
    for (qsizetype i = 0; done && i < entries.size(); ++i)
        done = addFields(entries[i]);
    return done.map([&] { return entries; });
}

Expected<void> Journal::addFields(JournalEntry &entry)
{
    Expected<QString> origin = originOf(entry.seq);
    if (!origin)
        return tl::unexpected(origin.error());
    entry.origin = *origin;
    if (entry.kind == JournalEntry::Kind::Update) {
        return m_database.each(
            QStringLiteral("SELECT field, old, new FROM change_field WHERE seq = ?"), {entry.seq},
            [&](const QSqlQuery &row) {
                const auto field = songFieldNamed(row.value(0).toString());
                if (!field || !info(*field).editable)
                    return;
                entry.fields += {*field, fieldValue(info(*field), row.value(1)),
                                 fieldValue(info(*field), row.value(2))};
            });
    }
    if (entry.kind == JournalEntry::Kind::Import)
        return {};
    const bool isInsert = entry.kind == JournalEntry::Kind::Insert;
    const Expected<std::optional<Song>> song
        = isInsert ? songAsOf(entry.songId, entry.seq) : removedSong(entry.seq);
    if (!song)
        return tl::unexpected(song.error());
    for (const SongFieldInfo &field : songFields()) {
        if (!*song || !field.editable || field.isMissing(field.value(**song)))
            continue;
        const QVariant value = field.value(**song);
        entry.fields += isInsert ? JournalEntry::FieldChange {field.field, {}, value}
                                 : JournalEntry::FieldChange {field.field, value, {}};
    }
    return {};
}

Expected<QString> Journal::originOf(qint64 seq)
{
    const Expected<QVariant> origin = m_database.value(
        QStringLiteral("SELECT CASE WHEN last_seq >= ? THEN author || '/' || process END FROM ops"
                       " WHERE first_seq <= ? ORDER BY first_seq DESC, number DESC LIMIT 1"),
        {seq, seq});
    return origin.map([](const QVariant &found) {
        return found.isNull() ? QStringLiteral("external") : found.toString();
    });
}

Expected<std::optional<Song>> Journal::songAsOf(qint64 id, qint64 seq)
{
    // The first removal after seq kept the song; without one it is stored still.
    const Expected<QVariant> removal = m_database.value(
        QStringLiteral("SELECT min(seq) FROM tombstones WHERE id = ? AND seq > ?"), {id, seq});
    if (!removal)
        return tl::unexpected(removal.error());
    Expected<std::optional<Song>> song
        = removal->isNull() ? storedSong(id) : removedSong(removal->toLongLong());
    if (!song || !*song)
        return song;
    const qint64 until
        = removal->isNull() ? std::numeric_limits<qint64>::max() : removal->toLongLong();
    const Expected<QVariant> cameLater = m_database.value(
        QStringLiteral("SELECT 1 FROM change WHERE seq > ? AND seq < ? AND ((song_id = ? AND"
                       " op = 'I') OR (op = 'R' AND ? BETWEEN song_id AND last_id)) LIMIT 1"),
        {seq, until, id, id});
    if (!cameLater)
        return tl::unexpected(cameLater.error());
    if (!cameLater->isNull())
        return std::nullopt;
    const Expected<void> done = m_database.each(
        QStringLiteral("SELECT f.field, f.old FROM change c JOIN change_field f ON f.seq = c.seq"
                       " WHERE c.song_id = ? AND c.seq > ? AND c.seq < ? ORDER BY c.seq DESC"),
        {id, seq, until}, [&](const QSqlQuery &row) {
            if (const auto field = songFieldNamed(row.value(0).toString()))
                info(*field).setValue(**song, row.value(1));
        });
    return done.and_then([&] { return song; });
}

Expected<std::optional<Song>> Journal::storedSong(qint64 id)
{
    static const QString sql
        = QStringLiteral("SELECT %1 FROM songs WHERE id = ?").arg(SongRows::columns());
    return firstSong(sql, id);
}

Expected<std::optional<Song>> Journal::removedSong(qint64 seq)
{
    return firstSong(
        QStringLiteral("SELECT %1 FROM tombstones WHERE seq = ?").arg(SongRows::columns()), seq);
}

Expected<std::optional<Song>> Journal::firstSong(const QString &sql, qint64 key)
{
    const Expected<Statement *> row = m_database.statement(sql);
    if (!row)
        return tl::unexpected(row.error());
    (*row)->bindInteger(0, key);
    return (*row)->step().map([&](bool isThere) {
        std::optional<Song> song;
        if (isThere)
            song = SongRows::song(**row);
        (*row)->reset();
        return song;
    });
}

} // namespace tutti
