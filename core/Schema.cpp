// SPDX-FileCopyrightText: 2026 The Tutti authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/Schema.h"

#include "core/NewSong.h"
#include "core/SchemaTriggers.h"

#include <array>
#include <span>

namespace tutti::Schema {

namespace {

/// Version 1. Never changed once released: later versions are later lists.
constexpr std::array FirstVersion {
    R"(
CREATE TABLE meta(key TEXT PRIMARY KEY, value TEXT NOT NULL) STRICT, WITHOUT ROWID)",
    R"(
CREATE TABLE songs(
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  uid TEXT NOT NULL UNIQUE DEFAULT (lower(hex(randomblob(16)))) CHECK(length(uid) BETWEEN 1 AND 64),
  rev INTEGER NOT NULL DEFAULT 1,
  title TEXT NOT NULL CHECK(trim(title) <> '' AND length(CAST(title AS BLOB)) <= 4000
    AND instr(title, char(0)) = 0),
  artist TEXT NOT NULL CHECK(trim(artist) <> '' AND length(CAST(artist AS BLOB)) <= 4000
    AND instr(artist, char(0)) = 0),
  album TEXT NOT NULL DEFAULT '' CHECK(length(CAST(album AS BLOB)) <= 4000
    AND instr(album, char(0)) = 0),
  album_artist TEXT NOT NULL DEFAULT '' CHECK(length(CAST(album_artist AS BLOB)) <= 4000
    AND instr(album_artist, char(0)) = 0),
  year INTEGER CHECK(year BETWEEN 1000 AND 9999),
  genre TEXT NOT NULL DEFAULT '' CHECK(length(CAST(genre AS BLOB)) <= 800
    AND instr(genre, char(0)) = 0),
  track INTEGER CHECK(track BETWEEN 1 AND 2147483647),
  disc INTEGER CHECK(disc BETWEEN 1 AND 2147483647),
  duration_ms INTEGER NOT NULL DEFAULT 0 CHECK(duration_ms BETWEEN 0 AND 8640000000000000),
  rating INTEGER NOT NULL DEFAULT 0 CHECK(rating BETWEEN 0 AND 100),
  favorite INTEGER NOT NULL DEFAULT 0 CHECK(favorite IN (0, 1)),
  play_count INTEGER NOT NULL DEFAULT 0 CHECK(play_count BETWEEN 0 AND 8640000000000000),
  last_played INTEGER CHECK(last_played BETWEEN -8640000000000000 AND 8640000000000000),
  comment TEXT NOT NULL DEFAULT '' CHECK(length(CAST(comment AS BLOB)) <= 400000
    AND instr(comment, char(0)) = 0),
  path TEXT NOT NULL DEFAULT '' CHECK(length(CAST(path AS BLOB)) <= 16384
    AND instr(path, char(0)) = 0),
  added_at INTEGER NOT NULL DEFAULT (CAST(round((julianday('now') - 2440587.5) * 86400000) AS INTEGER))
    CHECK(added_at BETWEEN -8640000000000000 AND 8640000000000000),
  modified_at INTEGER NOT NULL DEFAULT (CAST(round((julianday('now') - 2440587.5) * 86400000) AS INTEGER))
    CHECK(modified_at BETWEEN -8640000000000000 AND 8640000000000000)
) STRICT)",
    R"(
CREATE TABLE change(
  seq INTEGER PRIMARY KEY AUTOINCREMENT,
  op TEXT NOT NULL CHECK(op IN ('I', 'U', 'D', 'R')),
  song_id INTEGER NOT NULL,
  song_uid TEXT,
  last_id INTEGER,
  rev INTEGER,
  at INTEGER NOT NULL
) STRICT)",
    "CREATE INDEX change_song ON change(song_id, seq)",
    R"(
CREATE TABLE change_field(
  seq INTEGER NOT NULL, field TEXT NOT NULL, old ANY, new ANY, PRIMARY KEY(seq, field)
) STRICT, WITHOUT ROWID)",
    R"(
CREATE TABLE tombstones(
  seq INTEGER PRIMARY KEY, id INTEGER NOT NULL, uid TEXT NOT NULL, rev INTEGER NOT NULL,
  title TEXT, artist TEXT, album TEXT, album_artist TEXT, year INTEGER, genre TEXT,
  track INTEGER, disc INTEGER, duration_ms INTEGER, rating INTEGER, favorite INTEGER,
  play_count INTEGER, last_played INTEGER, comment TEXT, path TEXT, added_at INTEGER,
  modified_at INTEGER
) STRICT)",
    "CREATE INDEX tombstones_song ON tombstones(id, seq)",
    R"(
CREATE TABLE ops(
  number INTEGER PRIMARY KEY AUTOINCREMENT,
  op_id TEXT NOT NULL UNIQUE,
  author TEXT NOT NULL,
  process INTEGER NOT NULL,
  kind TEXT NOT NULL,
  songs INTEGER NOT NULL,
  subject TEXT NOT NULL,
  first_seq INTEGER NOT NULL,
  last_seq INTEGER NOT NULL,
  at INTEGER NOT NULL,
  reverses INTEGER,
  undone INTEGER NOT NULL DEFAULT 0 CHECK(undone IN (0, 1)),
  latest INTEGER
) STRICT)",
    "CREATE INDEX ops_seq ON ops(first_seq)",
    "CREATE INDEX ops_author ON ops(author, number)",
    R"(
CREATE TABLE bulk_insert(active INTEGER PRIMARY KEY CHECK(active = 1)) STRICT)",
    R"(
INSERT INTO meta(key, value) VALUES
  ('library_id', lower(hex(randomblob(16)))), ('epoch', lower(hex(randomblob(8)))),
  ('pruned_to', '0'), ('min_reader', '1'), ('min_writer', '1'))",
};

constexpr std::array SecondVersion {
    R"(
CREATE TABLE conflicts(
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  op_id TEXT NOT NULL,
  kind TEXT NOT NULL CHECK(kind IN ('edit', 'removal')),
  song_id INTEGER NOT NULL,
  song_uid TEXT NOT NULL,
  song_title TEXT NOT NULL,
  field TEXT NOT NULL,
  base ANY,
  mine ANY,
  mine_by TEXT NOT NULL,
  theirs ANY,
  theirs_by TEXT NOT NULL,
  theirs_at INTEGER,
  at INTEGER NOT NULL,
  resolved_by TEXT
) STRICT)",
    "CREATE INDEX conflicts_op ON conflicts(op_id)",
    R"(
CREATE TABLE unverified(uid TEXT PRIMARY KEY) STRICT, WITHOUT ROWID)",
};

/// The first views are a new library's and so not journaled, as its songs are not.
constexpr std::array ThirdVersion {
    R"(
CREATE TABLE views(
  uid TEXT PRIMARY KEY DEFAULT (lower(hex(randomblob(16)))) CHECK(length(uid) BETWEEN 1 AND 64),
  name TEXT NOT NULL CHECK(trim(name) <> '' AND length(CAST(name AS BLOB)) <= 800
    AND instr(name, char(0)) = 0),
  definition TEXT NOT NULL DEFAULT '{}' CHECK(length(CAST(definition AS BLOB)) <= 100000
    AND instr(definition, char(0)) = 0),
  position INTEGER NOT NULL DEFAULT 1000
) STRICT, WITHOUT ROWID)",
    R"(
INSERT INTO views(uid, name, definition, position) VALUES
  ('all', 'All', '{}', 1),
  ('by-album', 'By album', '{"columns":["track","title","artist","duration_ms","year","rating","favorite"],"grouping":"album","sort":"album,disc,track"}', 2),
  ('recently-added', 'Recently added', '{"columns":["title","artist","album","genre","duration_ms","rating","added_at"],"sort":"-added_at"}', 3),
  ('unrated', 'Unrated', '{"query":"not:rated"}', 4),
  ('duplicates', 'Duplicates', '{"columns":["title","artist","album","year","duration_ms","rating","play_count","path"],"grouping":"duplicates","sort":"title"}', 5))",
};

Expected<void> runAll(Database &database, std::span<const char *const> statements)
{
    for (const char *const sql : statements) {
        if (Expected<void> done = database.run(QString::fromLatin1(sql)); !done)
            return done;
    }
    return {};
}

Expected<void> dropTriggers(Database &database)
{
    for (const SchemaTrigger &trigger : schemaTriggers()) {
        if (auto done = database.run(QStringLiteral("DROP TRIGGER IF EXISTS ") + trigger.name);
            !done)
            return done;
    }
    return {};
}

Expected<void> createTriggers(Database &database)
{
    for (const SchemaTrigger &trigger : schemaTriggers()) {
        if (Expected<void> done = database.run(trigger.sql); !done)
            return done;
    }
    return {};
}

Expected<void> insertSilently(Database &database, const QList<Song> &songs)
{
    if (auto done = database.run(QStringLiteral("INSERT INTO bulk_insert VALUES(1)")); !done)
        return done;
    for (const Song &song : songs) {
        if (Expected<void> done = insertNewSong(database, song); !done)
            return done;
    }
    return database.run(QStringLiteral("DELETE FROM bulk_insert"));
}

} // namespace

Expected<void> create(Database &database, const QList<Song> &songs)
{
    return database.run(QStringLiteral("PRAGMA application_id = %1").arg(ApplicationId))
        .and_then([&] { return migrate(database); })
        .and_then([&] { return insertSilently(database, songs); });
}

Expected<void> migrate(Database &database)
{
    const Expected<QVariant> version = database.value(QStringLiteral("PRAGMA user_version"));
    if (!version)
        return tl::unexpected(version.error());
    const QList<std::span<const char *const>> versions {FirstVersion, SecondVersion, ThirdVersion};
    for (qsizetype done = version->toInt(); done < versions.size(); ++done) {
        if (Expected<void> migrated = runAll(database, versions[done]); !migrated)
            return migrated;
    }
    return dropTriggers(database).and_then([&] { return createTriggers(database); }).and_then([&] {
        return database.run(QStringLiteral("PRAGMA user_version = %1").arg(Version));
    });
}

Expected<bool> hasOwnTriggers(Database &database)
{
    QHash<QString, QString> present;
    const Expected<void> done = database.each(
        QStringLiteral("SELECT name, sql FROM sqlite_master WHERE type = 'trigger'"), {},
        [&](const QSqlQuery &row) {
            present.insert(row.value(0).toString(), row.value(1).toString());
        });
    if (!done)
        return tl::unexpected(done.error());
    for (const SchemaTrigger &trigger : schemaTriggers()) {
        if (present.value(trigger.name) != trigger.sql)
            return false;
    }
    return true;
}

Expected<void> repairTriggers(Database &database)
{
    return dropTriggers(database).and_then([&] { return createTriggers(database); }).and_then([&] {
        return database.run(QStringLiteral(
            "UPDATE meta SET value = lower(hex(randomblob(8))) WHERE key = 'epoch'"));
    });
}

QString now()
{
    return QStringLiteral("CAST(round((julianday('now') - 2440587.5) * 86400000) AS INTEGER)");
}

} // namespace tutti::Schema
