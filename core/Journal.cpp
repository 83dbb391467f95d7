// SPDX-FileCopyrightText: 2026 The Tutti authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/Journal.h"

#include "core/Schema.h"
#include "core/SongRows.h"
#include "core/Transaction.h"
#include "core/ViewTable.h"

#include <algorithm>
#include <iterator>
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
    return readHead().map([](const Head &head) { return head.cursor; });
}

Expected<Journal::Head> Journal::readHead()
{
    static const QString sql
        = QStringLiteral("SELECT (SELECT value FROM meta WHERE key = 'library_id'),"
                         " (SELECT value FROM meta WHERE key = 'epoch'),"
                         " (SELECT seq FROM sqlite_sequence WHERE name = 'change'),"
                         " (SELECT value FROM meta WHERE key = 'pruned_to')");
    const Expected<Statement *> row = m_database.statement(sql);
    if (!row)
        return tl::unexpected(row.error());
    return (*row)->step().map([&](bool) {
        const Head head {
            {(*row)->value(0).toString(), (*row)->value(1).toString(), (*row)->integer(2)},
            (*row)->integer(3)};
        (*row)->reset();
        return head;
    });
}

Expected<qint64> Journal::prunedTo()
{
    return readHead().map([](const Head &head) { return head.prunedTo; });
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
    const Expected<Head> head = readHead();
    if (!head)
        return tl::unexpected(head.error());
    if (!head->cursor.continues(cursor) || cursor.seq < head->prunedTo)
        return std::nullopt;
    const Expected<Touched> touched = touchedSince(cursor.seq);
    if (!touched)
        return tl::unexpected(touched.error());
    if (touched->rows != head->cursor.seq - cursor.seq)
        return std::nullopt;
    const Expected<bool> hasTriggers = hasOwnTriggers();
    if (!hasTriggers)
        return tl::unexpected(hasTriggers.error());
    if (!*hasTriggers)
        return std::nullopt;

    ChangeSet changes;
    changes.cursor = head->cursor;
    Expected<void> done = addSongs(touched->ids, changes);
    for (std::size_t i = 0; done && i < touched->imported.size(); ++i)
        done = addRange(touched->imported[i].first, touched->imported[i].second, changes.written);
    if (done && touched->views)
        done = ViewTable(m_database).all().map([&](const QList<NamedView> &views) {
            changes.views = views;
        });
    return done.map([&] { return std::optional(std::move(changes)); });
}

Expected<Journal::Touched> Journal::touchedSince(qint64 seq)
{
    static const QString sql
        = QStringLiteral("SELECT op = 'R', song_id, last_id FROM change WHERE seq > ?");
    const Expected<Statement *> row = m_database.statement(sql);
    if (!row)
        return tl::unexpected(row.error());
    (*row)->bindInteger(0, seq);
    Touched touched;
    Expected<bool> isRow = (*row)->step();
    for (; isRow && *isRow; isRow = (*row)->step()) {
        ++touched.rows;
        if ((*row)->integer(1) == 0)
            touched.views = true;
        else if ((*row)->integer(0))
            touched.imported.emplace_back((*row)->integer(1), (*row)->integer(2));
        else
            touched.ids.push_back((*row)->integer(1));
    }
    return isRow.map([&](bool) { return std::move(touched); });
}

/// The songs as they are now; those that are not there have been removed.
Expected<void> Journal::addSongs(std::vector<qint64> ids, ChangeSet &changes)
{
    std::ranges::sort(ids);
    ids.erase(std::unique(ids.begin(), ids.end()), ids.end());
    std::vector<qint64> there;
    const Expected<void> done = SongRows::each(m_database, QList<qint64>(ids.begin(), ids.end()),
                                               [&](const SongView &song) {
                                                   changes.written.append(song);
                                                   there.push_back(song.id);
                                               });
    std::ranges::set_difference(ids, there, std::back_inserter(changes.removed));
    return done;
}

Expected<void> Journal::addRange(qint64 first, qint64 last, SongBatch &written)
{
    static const QString sql
        = QStringLiteral("SELECT %1 FROM songs WHERE id BETWEEN ? AND ?").arg(SongRows::columns());
    const Expected<Statement *> row = m_database.statement(sql);
    if (!row)
        return tl::unexpected(row.error());
    (*row)->bindInteger(0, first);
    (*row)->bindInteger(1, last);
    Expected<bool> isRow = (*row)->step();
    for (; isRow && *isRow; isRow = (*row)->step())
        written.append(SongRows::view(**row));
    return isRow.map([](bool) {});
}

Expected<QList<JournalEntry>> Journal::entriesSince(qint64 seq, int most)
{
    Expected<Transaction> reading = Transaction::begin(m_database, Transaction::Kind::Read);
    if (!reading)
        return tl::unexpected(reading.error());
    return entriesBetween(seq + 1, std::numeric_limits<qint64>::max(), most);
}

Expected<QList<JournalEntry>> Journal::entriesBetween(qint64 first, qint64 last, int most,
                                                      qint64 songId)
{
    QVariantList values {first, last, most};
    if (songId > 0)
        values.prepend(songId);
    QList<JournalEntry> entries;
    Expected<void> done = m_database.each(
        QStringLiteral("SELECT seq, op, song_id, song_uid, last_id FROM change WHERE %1"
                       " seq BETWEEN ? AND ? ORDER BY seq LIMIT ?")
            .arg(songId > 0 ? QStringLiteral("song_id = ? AND op <> 'R' AND") : QString()),
        values, [&](const QSqlQuery &row) {
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

Expected<JournalEntry> Journal::importedSong(const JournalEntry &import, qint64 id)
{
    JournalEntry entry = import;
    entry.kind = JournalEntry::Kind::Insert;
    entry.songId = id;
    entry.lastId = 0;
    return addFields(entry).map([&] { return entry; });
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
    const Expected<bool> cameLater = appearedBetween(id, seq, until);
    if (!cameLater)
        return tl::unexpected(cameLater.error());
    if (*cameLater)
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

Expected<bool> Journal::appearedBetween(qint64 id, qint64 after, qint64 before)
{
    const auto isAny = [&](const QString &condition, const QVariantList &values) {
        return m_database
            .value(QStringLiteral("SELECT EXISTS (SELECT 1 FROM change WHERE %1)").arg(condition),
                   values)
            .map([](const QVariant &found) { return found.toBool(); });
    };
    const auto inserted
        = isAny(QStringLiteral("song_id = ? AND seq > ? AND seq < ? AND op IN ('I', 'R')"),
                {id, after, before});
    if (!inserted || *inserted)
        return inserted;
    // An import is the first row of its songs. To look for one goes through all rows, which is
    // spared for songs that are known to have been there.
    const auto hadRows = isAny(QStringLiteral("song_id = ? AND seq <= ?"), {id, after});
    if (!hadRows || *hadRows)
        return hadRows.map([](bool) { return false; });
    const QString imported = QStringLiteral("op = 'R' AND ? BETWEEN song_id AND last_id AND ");
    const auto justThen = isAny(imported + QStringLiteral("seq = ?"), {id, after});
    if (!justThen || *justThen)
        return justThen.map([](bool) { return false; });
    return isAny(imported + QStringLiteral("seq > ? AND seq < ?"), {id, after, before});
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

Expected<std::optional<Song>> Journal::lastRemoved(qint64 id)
{
    return firstSong(QStringLiteral("SELECT %1 FROM tombstones WHERE id = ?"
                                    " ORDER BY seq DESC LIMIT 1")
                         .arg(SongRows::columns()),
                     id);
}

Expected<void> Journal::eachForeignEdit(qint64 seq, const QString &origin,
                                        const std::function<void(qint64, SongField)> &visit)
{
    return m_database.each(
        QStringLiteral("SELECT c.song_id, f.field FROM change c JOIN change_field f"
                       " ON f.seq = c.seq WHERE c.seq > ?"
                       " AND f.field NOT IN ('play_count', 'last_played', 'modified_at')"
                       " AND NOT EXISTS (SELECT 1 FROM ops o WHERE o.first_seq <= c.seq"
                       " AND o.last_seq >= c.seq AND o.author || '/' || o.process = ?)"),
        {seq, origin}, [&](const QSqlQuery &row) {
            if (const auto field = songFieldNamed(row.value(1).toString()))
                visit(row.value(0).toLongLong(), *field);
        });
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
