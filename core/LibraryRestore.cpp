// SPDX-FileCopyrightText: 2026 The Tutti authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/LibraryRestore.h"

#include "core/DatabaseCopy.h"
#include "core/LibraryBackup.h"
#include "core/Logging.h"
#include "core/Paths.h"
#include "core/Schema.h"
#include "core/Snapshots.h"
#include "core/SongRows.h"
#include "core/Transaction.h"

#include <QFile>

#include <algorithm>

namespace tutti {

namespace {

using Kind = Error::Kind;
using Mode = Database::Mode;

/// So often somebody may write between the snapshot and the lock, where no snapshot can be taken
/// under the lock.
constexpr int MostAttempts = 10;
constexpr int OthersAreDoneMs = 30'000;

Error about(const QString &file, Error error)
{
    error.value = file;
    return error;
}

Expected<int> schemaOf(Database &database)
{
    const Expected<QVariant> version = database.value(QStringLiteral("PRAGMA user_version"));
    if (!version)
        return tl::unexpected(version.error());
    if (version->toInt() > Schema::Version)
        return failure(Kind::NewerLibrary, QStringLiteral("version %1").arg(version->toInt()));
    if (version->toInt() < 1)
        return failure(Kind::NotUnderstood, QStringLiteral("version %1").arg(version->toInt()));
    return version->toInt();
}

Expected<bool> keepsLog(Database &database)
{
    return database.value(QStringLiteral("PRAGMA journal_mode")).map([](const QVariant &mode) {
        return mode.toString() == u"wal";
    });
}

/// Numbers that were given once are never given again.
Expected<void> keepSequences(Database &prepared, Database &before)
{
    QList<QVariantList> sequences;
    Expected<void> done = before.each(QStringLiteral("SELECT name, seq FROM sqlite_sequence"), {},
                                      [&](const QSqlQuery &row) {
                                          sequences += QVariantList {row.value(1), row.value(0)};
                                      });
    for (const QVariantList &one : std::as_const(sequences)) {
        if (done)
            done = prepared.run(
                QStringLiteral(
                    "INSERT INTO sqlite_sequence(seq, name) SELECT 0, ?2 WHERE NOT EXISTS"
                    " (SELECT 1 FROM sqlite_sequence WHERE name = ?2) AND ?1 > 0"),
                one);
        if (done)
            done = prepared.run(
                QStringLiteral("UPDATE sqlite_sequence SET seq = max(seq, ?) WHERE name = ?"), one);
    }
    return done;
}

} // namespace

LibraryRestore::LibraryRestore(Database &live, const LibraryInfo &info)
    : m_live(live)
    , m_info(info)
{}

Expected<RestoreReport> LibraryRestore::restore(const QString &file)
{
    const Expected<LibraryBackup> copy = prepare(file);
    if (!copy)
        return tl::unexpected(copy.error());
    Database prepared;
    if (auto opened = prepared.open(copy->file(), Mode::ReadWrite, 0); !opened)
        return tl::unexpected(opened.error());
    for (int i = 0; i < MostAttempts; ++i) {
        Expected<std::optional<RestoreReport>> report = attempt(prepared);
        if (!report)
            return tl::unexpected(report.error());
        if (!*report)
            continue;
        (*report)->songs = copy->songs();
        qCInfo(storeLog) << "restored" << m_info.file << "from" << file << "; it was"
                         << (*report)->before;
        return **report;
    }
    return failure(Kind::Busy, QStringLiteral("written to all the time"));
}

Expected<LibraryBackup> LibraryRestore::prepare(const QString &file)
{
    const QString canonical = Paths::canonical(file);
    if (canonical == m_info.file) {
        Error error {Kind::CannotRead, QStringLiteral("it is the library itself")};
        return tl::unexpected(about(file, error));
    }
    Database source;
    if (auto opened = LibraryBackup::openSource(source, canonical); !opened)
        return tl::unexpected(about(file, opened.error()));
    Expected<LibraryBackup> copy
        = Snapshots::makeWorkFolder(m_info.libraryId).and_then([&](const QString &folder) {
              return LibraryBackup::make(source, folder, LibraryBackup::Access::Private);
          });
    if (!copy)
        return tl::unexpected(about(file, copy.error()));
    Database prepared;
    const Expected<void> done = prepared.open(copy->file(), Mode::ReadWrite, 0).and_then([&] {
        return bringUpToDate(prepared);
    });
    if (!done)
        return tl::unexpected(about(file, done.error()));
    return copy;
}

Expected<void> LibraryRestore::bringUpToDate(Database &prepared)
{
    const Expected<int> schema = schemaOf(prepared);
    if (!schema)
        return tl::unexpected(schema.error());
    const Expected<bool> hasTriggers = Schema::hasOwnTriggers(prepared);
    if (!hasTriggers)
        return tl::unexpected(hasTriggers.error());
    if (*schema < Schema::Version || !*hasTriggers) {
        Expected<Transaction> writing = Transaction::begin(prepared, Transaction::Kind::Write);
        if (!writing)
            return tl::unexpected(writing.error());
        const Expected<void> done = (*schema < Schema::Version ? Schema::migrate(prepared)
                                                               : Schema::repairTriggers(prepared))
                                        .and_then([&] { return writing->commit(); });
        if (!done)
            return done;
    }
    const QString pageSize = QStringLiteral("PRAGMA page_size");
    const Expected<QVariant> wanted = m_live.value(pageSize);
    const Expected<QVariant> present = prepared.value(pageSize);
    if (!wanted || !present)
        return tl::unexpected(wanted ? present.error() : wanted.error());
    if (*wanted == *present)
        return {};
    return prepared.run(pageSize + QStringLiteral(" = ") + wanted->toString()).and_then([&] {
        return prepared.run(QStringLiteral("VACUUM"));
    });
}

Expected<std::optional<RestoreReport>> LibraryRestore::attempt(Database &prepared)
{
    if (m_live.fileMoved())
        return failure(Kind::Gone);
    const Expected<int> schema = schemaOf(m_live); // also the read that the version is as of
    if (!schema)
        return tl::unexpected(schema.error());
    const Expected<bool> readersGoOn = keepsLog(m_live);
    if (!readersGoOn)
        return tl::unexpected(readersGoOn.error());
    const quint32 version = m_live.contentVersion();
    RestoreReport report;
    const auto snapshot
        = Snapshots::take(m_live, m_info.libraryId, Snapshot::Reason::BeforeRestore);
    if (!snapshot)
        return tl::unexpected(snapshot.error());
    report.before = snapshot->file;
    Expected<DatabaseCopy> copy = DatabaseCopy::begin(m_live, prepared);
    Expected<void> done = copy ? copy->lock() : tl::unexpected(copy.error());
    const bool isLate = done && m_live.contentVersion() != version;
    if (!done || isLate)
        QFile::remove(report.before); // of what is not the state before
    if (!done)
        return tl::unexpected(done.error());
    if (isLate && !*readersGoOn)
        return std::nullopt;
    if (isLate) {
        const Expected<QString> late = snapshotUnderLock();
        if (!late)
            return tl::unexpected(late.error());
        report.before = *late;
    }
    const Expected<qint64> seq = giveIdentity(prepared, report.before);
    if (!seq)
        return tl::unexpected(seq.error());
    report.seq = *seq;
    done = copy->finish();
    if (done && m_live.fileMoved())
        return failure(Kind::Gone);
    return done.map([&] { return std::optional(report); });
}

/// By a connection of its own, since the one that has the lock can do nothing else. With a log both
/// may be open, and the lock does not keep it from reading.
Expected<QString> LibraryRestore::snapshotUnderLock()
{
    Database witness;
    return witness.open(m_info.file, Mode::ReadOnly, OthersAreDoneMs)
        .and_then([&] {
            return Snapshots::take(witness, m_info.libraryId, Snapshot::Reason::BeforeRestore);
        })
        .map([](const Snapshot &snapshot) { return snapshot.file; });
}

/// What the library keeps of itself, in the state that is to come; \a before is the state that was.
Expected<qint64> LibraryRestore::giveIdentity(Database &prepared, const QString &before)
{
    Database was;
    Expected<void> done = LibraryBackup::openSource(was, before);
    Expected<Transaction> writing
        = done.and_then([&] { return Transaction::begin(prepared, Transaction::Kind::Write); });
    if (!writing)
        return tl::unexpected(writing.error());
    const QString set = QStringLiteral("INSERT INTO meta(key, value) VALUES(?, %1) ON CONFLICT(key)"
                                       " DO UPDATE SET value = excluded.value");
    done = keepSequences(prepared, was)
               .and_then([&] {
                   return prepared.run(set.arg(QStringLiteral("?")),
                                       {QStringLiteral("library_id"), m_info.libraryId});
               })
               .and_then([&] {
                   return prepared.run(set.arg(QStringLiteral("lower(hex(randomblob(8)))")),
                                       {QStringLiteral("epoch")});
               })
               .and_then([&] {
                   return prepared.run(
                       set.arg(QStringLiteral("(SELECT value FROM meta WHERE key = 'epoch')")),
                       {QStringLiteral("restored")});
               })
               .and_then([&] { return writing->commit(); });
    if (!done)
        return tl::unexpected(done.error());
    return prepared.value(QStringLiteral("SELECT seq FROM sqlite_sequence WHERE name = 'change'"))
        .map([](const QVariant &seq) { return seq.toLongLong(); });
}

Expected<void> LibraryRestore::open(const QString &file, Database &database,
                                    std::optional<LibraryBackup> &copy)
{
    Expected<void> opened = LibraryBackup::openSource(database, Paths::canonical(file));
    const Expected<int> schema = opened.and_then([&] { return schemaOf(database); });
    if (!schema)
        return tl::unexpected(about(file, schema.error()));
    if (*schema == Schema::Version)
        return {};
    Expected<LibraryBackup> prepared = prepare(file);
    if (!prepared)
        return tl::unexpected(prepared.error());
    copy.emplace(std::move(*prepared));
    return database.open(copy->file(), Mode::ReadOnly, 0);
}

Expected<LibraryDifference> LibraryRestore::difference(const QString &file)
{
    std::optional<LibraryBackup> copy;
    Database then;
    return open(file, then, copy).and_then([&] {
        return LibraryDifference::between(m_live, then);
    });
}

Expected<QList<Song>> LibraryRestore::songs(const QString &file, const QStringList &names)
{
    std::optional<LibraryBackup> copy;
    Database then;
    Expected<void> done = open(file, then, copy);
    const QString select = QStringLiteral("SELECT %1 FROM songs WHERE ").arg(SongRows::columns());
    QList<Song> songs;
    for (const QString &name : names) {
        const qsizetype found = songs.size();
        const auto take = [&](const QSqlQuery &row) { songs += SongRows::song(row); };
        done = done.and_then(
            [&] { return then.each(select + QStringLiteral("uid = ?"), {name}, take); });
        bool isNumber = false;
        const qint64 id = name.toLongLong(&isNumber);
        if (done && songs.size() == found && isNumber)
            done = then.each(select + QStringLiteral("id = ?"), {id}, take);
        if (!done)
            return tl::unexpected(done.error());
        if (songs.size() == found)
            return tl::unexpected(about(name, {Kind::NoSuchSong, file}));
    }
    return songs;
}

} // namespace tutti
