// SPDX-FileCopyrightText: 2026 The Tutti authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/Salvage.h"

#include "core/LargeCache.h"
#include "core/SalvageRows.h"
#include "core/SalvageViews.h"
#include "core/Schema.h"
#include "core/SongRows.h"
#include "core/Transaction.h"

#include <QFile>

namespace tutti::Salvage {

namespace {

/// A file's bytes for as long as this lives, mapped so that they need no memory of our own.
class MappedFile
{
public:
    explicit MappedFile(const QString &path)
        : m_file(path)
    {
        if (!m_file.open(QIODevice::ReadOnly) || m_file.size() == 0)
            return;
        const uchar *const mapped = m_file.map(0, m_file.size());
        if (mapped)
            m_bytes = {mapped, std::size_t(m_file.size())};
    }

    [[nodiscard]] PageBytes bytes() const { return m_bytes; }

private:
    QFile m_file;
    PageBytes m_bytes;
};

QString scratchOf(const QString &file)
{
    return file + QStringLiteral("-found");
}

QString witnessScratchOf(const QString &file)
{
    return file + QStringLiteral("-live");
}

Expected<void> createLibrary(Database &database, const QString &file)
{
    Expected<void> done = database.open(file, Database::Mode::Create, 0);
    // What is cut off here is built anew.
    for (const char *const sql :
         {"PRAGMA journal_mode = OFF", "PRAGMA synchronous = OFF", "PRAGMA temp_store = FILE"}) {
        if (done)
            done = database.run(QString::fromLatin1(sql));
    }
    return done
        .and_then([&]() -> Expected<void> {
            Expected<Transaction> writing = Transaction::begin(database, Transaction::Kind::Write);
            if (!writing)
                return tl::unexpected(writing.error());
            return Schema::create(database, {})
                .and_then([&] {
                    return database.run(
                        QStringLiteral("CREATE TABLE IF NOT EXISTS unverified(uid TEXT PRIMARY KEY)"
                                       " STRICT, WITHOUT ROWID"));
                })
                .and_then([&] { return writing->commit(); });
        })
        .and_then([&] {
            return database.run(QStringLiteral("ATTACH DATABASE ? AS found"), {scratchOf(file)});
        })
        .and_then([&] { return database.run(QStringLiteral("PRAGMA found.journal_mode = OFF")); })
        .and_then([&] { return database.run(QStringLiteral("PRAGMA found.synchronous = OFF")); })
        .and_then([&] { return database.run(QStringLiteral("PRAGMA found.cache_size = -65536")); });
}

/// The journal behind its last gap, so that history and undo go on from before.
Expected<void> keepJournal(Database &database, qint64 head)
{
    const auto run
        = [&](const QString &sql) { return [&database, sql] { return database.run(sql); }; };
    const QString tombstones = QStringLiteral("seq, ") + SongRows::columns();
    const QString changes = QStringLiteral("seq, op, song_id, song_uid, last_id, rev, at");
    const auto take = [&](const char *table, const QString &columns, const char *from) {
        return run(QStringLiteral("INSERT OR IGNORE INTO main.%1(%2) SELECT %2 FROM %3.%1"
                                  " WHERE seq <= %4")
                       .arg(QLatin1String(table), columns, QLatin1String(from))
                       .arg(head));
    };
    const QString fields = QStringLiteral("seq, field, old, new");
    return take("change", changes, "base")()
        .and_then(take("change", changes, "found"))
        .and_then([&] {
            return database.value(
                QStringLiteral("SELECT max(seq) FROM (SELECT seq, lead(seq, 1, ?) OVER"
                               " (ORDER BY seq) AS next FROM (SELECT 0 AS seq UNION ALL"
                               "  SELECT seq FROM main.change)) WHERE next > seq + 1"),
                {head + 1});
        })
        .and_then([&](const QVariant &gap) {
            // The row before a gap is the last that is not known; without one all are.
            const qint64 before = gap.toLongLong();
            return database.value(QStringLiteral("SELECT coalesce(min(seq) - 1, ?) FROM main.change"
                                                 " WHERE seq > ?"),
                                  {head, before});
        })
        .and_then([&](const QVariant &prunedTo) {
            return database
                .run(QStringLiteral("DELETE FROM main.change WHERE seq <= ?"), {prunedTo})
                .and_then([&] {
                    return database.run(
                        QStringLiteral("UPDATE main.meta SET value = ? WHERE key = 'pruned_to'"),
                        {prunedTo.toString()});
                });
        })
        .and_then(take("change_field", fields, "base"))
        .and_then(take("change_field", fields, "found"))
        .and_then(take("tombstones", tombstones, "base"))
        .and_then(take("tombstones", tombstones, "found"))
        .and_then(run(QStringLiteral("DELETE FROM main.change_field WHERE seq NOT IN"
                                     " (SELECT seq FROM main.change)")))
        .and_then(run(QStringLiteral("DELETE FROM main.tombstones WHERE seq NOT IN"
                                     " (SELECT seq FROM main.change)")));
}

/// By their ids operations are known to have been done, so that none is done twice.
Expected<void> keepOperations(Database &database)
{
    Expected<void> done;
    for (const char *const from : {"found", "base"}) {
        if (done)
            done = database.run(
                QStringLiteral("INSERT OR IGNORE INTO main.ops(%1) SELECT %1 FROM %2.ops")
                    .arg(QStringLiteral("number, op_id, author, process, kind, songs, subject,"
                                        " first_seq, last_seq, at, reverses, undone, latest"),
                         QLatin1String(from)));
    }
    return done;
}

/// What nobody has chosen yet. Of a conflict that was found twice one may have been settled since.
Expected<void> keepConflicts(Database &database)
{
    const QString columns
        = QStringLiteral("id, op_id, kind, song_id, song_uid, song_title, field, base, mine,"
                         " mine_by, theirs, theirs_by, theirs_at, at, resolved_by");
    const Expected<QVariant> hasTable = database.value(
        QStringLiteral("SELECT count(*) FROM base.sqlite_master WHERE name = 'conflicts'"));
    Expected<void> done = hasTable.map([](const QVariant &) {});
    for (const char *const from : {"found", "base"}) {
        const bool isThere = from[0] == 'f' || (hasTable && hasTable->toInt() > 0);
        if (done && isThere)
            done = database.run(QStringLiteral("INSERT OR IGNORE INTO main.conflicts(%1)"
                                               " SELECT %1 FROM %2.conflicts WHERE true"
                                               " ON CONFLICT(id) DO UPDATE SET resolved_by ="
                                               " coalesce(resolved_by, excluded.resolved_by)")
                                    .arg(columns, QLatin1String(from)));
    }
    return done;
}

/// Numbers that were given out are never given out again.
Expected<void> keepSequences(Database &database, qint64 head, qint64 lastSongId)
{
    constexpr qint64 Unlikely = qint64(1) << 48; // the number itself is damaged
    const auto keep = [&](const char *table, const QString &key, qint64 atLeast) {
        const QString name = QString::fromLatin1(table);
        return database
            .run(QStringLiteral("DELETE FROM main.sqlite_sequence WHERE name = ?"), {name})
            .and_then([&] {
                return database.run(
                    QStringLiteral("INSERT INTO main.sqlite_sequence(name, seq) SELECT ?, max(?,"
                                   " coalesce((SELECT max(%1) FROM main.%2), 0),"
                                   " coalesce((SELECT max(seq) FROM found.sequence"
                                   "  WHERE name = ? AND seq < ?), 0))")
                        .arg(key, name),
                    {name, atLeast, name, Unlikely});
            });
    };
    return keep("songs", QStringLiteral("id"), lastSongId)
        .and_then([&] { return keep("ops", QStringLiteral("number"), 0); })
        .and_then([&] { return keep("conflicts", QStringLiteral("id"), 0); })
        .and_then([&] {
            return database.run(QStringLiteral("DELETE FROM main.sqlite_sequence"
                                               " WHERE name = 'change'"));
        })
        .and_then([&] {
            return database.run(QStringLiteral("INSERT INTO main.sqlite_sequence(name, seq)"
                                               " VALUES('change', ?)"),
                                {head});
        });
}

Expected<QString> sign(Database &database, const QString &libraryId)
{
    return database
        .run(QStringLiteral("UPDATE main.meta SET value = ? WHERE key = 'library_id' AND ? <> ''"),
             {libraryId, libraryId})
        .and_then([&] {
            return database.run(
                QStringLiteral("INSERT INTO main.meta(key, value) SELECT 'repaired',"
                               " value FROM main.meta WHERE key = 'epoch'"));
        })
        .and_then([&] {
            return database.value(
                QStringLiteral("SELECT value FROM main.meta WHERE key = 'epoch'"));
        })
        .map([](const QVariant &epoch) { return epoch.toString(); });
}

/// People look for them by name.
Expected<QStringList> unverifiedSongs(Database &database)
{
    QStringList songs;
    return database
        .each(QStringLiteral("SELECT artist, title FROM main.songs WHERE uid IN"
                             " (SELECT uid FROM main.unverified) ORDER BY artist, title LIMIT 100"),
              {},
              [&](const QSqlQuery &row) {
                  songs
                      += row.value(0).toString() + QStringLiteral(" – ") + row.value(1).toString();
              })
        .map([&] { return songs; });
}

Expected<SalvageResult> merge(Database &database, const SalvageSources &sources,
                              const QString &file)
{
    SalvageResult result;
    Expected<SalvageWitness> witness = SalvageWitness::attach(
        database, sources.snapshots, sources.liveCopies, witnessScratchOf(file));
    if (!witness)
        return tl::unexpected(witness.error());
    result.witness = *witness;
    Expected<Transaction> writing = Transaction::begin(database, Transaction::Kind::Write);
    if (!writing)
        return tl::unexpected(writing.error());
    const LargeCache largeCache(database);
    const MappedFile library(sources.library);
    const MappedFile log(sources.library + QStringLiteral("-wal"));
    const MappedFile index(sources.library + QStringLiteral("-shm"));
    SalvageRows rows(database);
    const Expected<void> filled = rows.create().and_then([&] {
        return rows.fill({library.bytes(), log.bytes(), index.bytes()});
    });
    if (!filled)
        return tl::unexpected(filled.error());
    SalvageMerge songs(database, result.witness, rows.lacksEnd(), sources.knownSeq);
    return songs.run()
        .map([&](const SalvageMerge::Counts &counts) {
            result.counts = counts;
            result.lacksEnd = songs.lacksEnd();
        })
        .and_then([&] { return unverifiedSongs(database); })
        .map([&](const QStringList &names) { result.unverifiedSongs = names; })
        .and_then([&] { return keepJournal(database, songs.head()); })
        .and_then([&] { return keepOperations(database); })
        .and_then([&] { return keepConflicts(database); })
        .and_then([&] { return SalvageViews::keep(database); })
        .and_then([&] { return keepSequences(database, songs.head(), result.witness.lastSongId); })
        .and_then([&] { return sign(database, songs.libraryId()); })
        .map([&](const QString &epoch) { result.epoch = epoch; })
        .and_then([&] { return writing->commit(); })
        .map([&] { return result; });
}

} // namespace

Expected<SalvageResult> build(const SalvageSources &sources, const QString &file)
{
    Database database;
    const Expected<SalvageResult> result
        = createLibrary(database, file).and_then([&] { return merge(database, sources, file); });
    database.close();
    QFile::remove(scratchOf(file));
    QFile::remove(witnessScratchOf(file));
    return result;
}

} // namespace tutti::Salvage
