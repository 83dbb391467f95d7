// SPDX-FileCopyrightText: 2026 The Tutti authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/SalvageWitness.h"

#include "core/LiveCopy.h"
#include "core/Logging.h"
#include "core/SongRows.h"
#include "core/Transaction.h"

#include <QFile>
#include <QFileInfo>
#include <QUrl>

namespace tutti {

namespace {

QString uri(const QString &file, const char *mode)
{
    return QStringLiteral("file:%1?%2")
        .arg(QString::fromLatin1(QUrl::toPercentEncoding(file, "/")), QLatin1String(mode));
}

Expected<void> attachFile(Database &database, const QString &address)
{
    return database.run(QStringLiteral("ATTACH DATABASE ? AS base"), {address});
}

/// The tables that the salvage asks, without rows.
Expected<void> attachEmpty(Database &database, const QString &address)
{
    Expected<void> done = attachFile(database, address);
    for (const char *const table : {"songs", "change", "change_field", "tombstones", "ops",
                                    "conflicts", "meta", "unverified", "views"}) {
        if (done)
            done = database.run(
                QStringLiteral("CREATE TABLE base.%1 AS SELECT * FROM main.%1 WHERE false")
                    .arg(QLatin1String(table)));
    }
    return done;
}

/// What the snapshot in "base" is; an error if it is no whole library.
Expected<SalvageWitness> examine(Database &database)
{
    SalvageWitness witness;
    witness.kind = SalvageWitness::Kind::Snapshot;
    const auto value = [&](const QString &sql, QVariant &result) {
        return [&database, &result, sql] {
            return database.value(sql).map([&](const QVariant &found) { result = found; });
        };
    };
    QVariant libraryId;
    QVariant epoch;
    QVariant seq;
    QVariant check;
    QVariant lastSong;
    return value(QStringLiteral("PRAGMA base.quick_check(1)"), check)()
        .and_then(value(QStringLiteral("SELECT value FROM base.meta WHERE key = 'library_id'"),
                        libraryId))
        .and_then(value(QStringLiteral("SELECT value FROM base.meta WHERE key = 'epoch'"), epoch))
        .and_then(value(QStringLiteral("SELECT seq FROM base.sqlite_sequence"
                                       " WHERE name = 'change'"),
                        seq))
        .and_then(value(QStringLiteral("SELECT seq FROM base.sqlite_sequence"
                                       " WHERE name = 'songs'"),
                        lastSong))
        .and_then([&]() -> Expected<SalvageWitness> {
            if (check.toString() != u"ok")
                return failure(Error::Kind::Corrupt, check.toString());
            witness.libraryId = libraryId.toString();
            witness.epoch = epoch.toString();
            witness.seq = seq.toLongLong();
            witness.lastSongId = lastSong.toLongLong();
            return witness;
        });
}

Expected<SalvageWitness> openSnapshot(Database &database, const QString &file)
{
    // It belongs to nobody else, and may lie where no log can be made.
    Expected<SalvageWitness> witness
        = attachFile(database, uri(file, "mode=ro&immutable=1")).and_then([&] {
              return examine(database);
          });
    if (!witness) {
        qCWarning(storeLog) << "snapshot is of no use:" << file << witness.error().detail;
        return witness;
    }
    witness->file = file;
    witness->time = QFileInfo(file).lastModified();
    return witness;
}

Expected<void> detach(Database &database)
{
    return database.run(QStringLiteral("DETACH DATABASE base"));
}

Expected<SalvageWitness> openLiveCopy(Database &database, const QString &file,
                                      const QString &scratchFile)
{
    SalvageWitness witness;
    witness.kind = SalvageWitness::Kind::LiveCopy;
    witness.file = file;
    witness.time = QFileInfo(file).lastModified();
    QFile::remove(scratchFile);
    static const QString sql = SongRows::insertion().replace(QStringLiteral("INTO songs"),
                                                             QStringLiteral("INTO base.songs"));
    const auto fill = [&]() -> Expected<Cursor> {
        Expected<Transaction> writing = Transaction::begin(database, Transaction::Kind::Write);
        if (!writing)
            return tl::unexpected(writing.error());
        const Expected<Cursor> cursor = LiveCopy::read(
            file, [&](const Song &song) { return database.run(sql, SongRows::values(song)); });
        return cursor.and_then([&](const Cursor &) { return writing->commit(); }).and_then([&] {
            return cursor;
        });
    };
    return attachEmpty(database, uri(scratchFile, "mode=rwc"))
        .and_then(fill)
        .and_then([&](const Cursor &cursor) {
            witness.libraryId = cursor.libraryId;
            witness.epoch = cursor.epoch;
            witness.seq = cursor.seq;
            return database.value(QStringLiteral("SELECT max(id) FROM base.songs"));
        })
        .map([&](const QVariant &lastId) {
            witness.lastSongId = lastId.toLongLong();
            return witness;
        });
}

} // namespace

Expected<SalvageWitness> SalvageWitness::attach(Database &database, const QStringList &snapshots,
                                                const QStringList &liveCopies,
                                                const QString &scratchFile)
{
    std::optional<SalvageWitness> latest;
    const auto consider = [&](const Expected<SalvageWitness> &witness) {
        static_cast<void>(detach(database)); // if it came so far
        // Of two states of one library the one that has followed further; else the newer file.
        if (witness
            && (!latest
                || (witness->epoch == latest->epoch ? witness->seq > latest->seq
                                                    : witness->time > latest->time)))
            latest = *witness;
    };
    for (const QString &file : snapshots)
        consider(openSnapshot(database, file));
    for (const QString &file : liveCopies)
        consider(openLiveCopy(database, file, scratchFile));
    if (!latest)
        return attachEmpty(database, QStringLiteral(":memory:")).map([] {
            return SalvageWitness {};
        });
    return latest->kind == Kind::Snapshot ? openSnapshot(database, latest->file)
                                          : openLiveCopy(database, latest->file, scratchFile);
}

} // namespace tutti
