// SPDX-FileCopyrightText: 2026 The Tutti authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/SongStore.h"

#include "core/GuardedWrite.h"
#include "core/OperationWriter.h"
#include "core/SongImport.h"
#include "core/SongRows.h"
#include "core/Transaction.h"

#include <QSysInfo>

#include <limits>
#include <pwd.h>
#include <unistd.h>

namespace tutti {

namespace {

constexpr int FirstBatch = 200; ///< about what a window shows
constexpr int LaterBatches = 2'000; ///< small enough for a model to take in between two frames

} // namespace

SongStore::SongStore()
    : m_journal(m_database)
{}

SongStore::~SongStore() = default;

Expected<std::unique_ptr<SongStore>> SongStore::open(const StoreOptions &options)
{
    std::unique_ptr<SongStore> store(new SongStore);
    const Expected<LibraryInfo> info = LibraryFile::open(store->m_database, options);
    if (!info)
        return tl::unexpected(info.error());
    store->m_info = *info;
    store->m_log = std::make_unique<OperationLog>(
        store->m_database, options.author.isEmpty() ? systemAuthor() : options.author);
    if (info->readOnly == LibraryInfo::ReadOnly::No)
        store->m_bell = std::make_unique<Bell>(info->file);
    return store;
}

QString SongStore::systemAuthor()
{
    const struct passwd *const user = ::getpwuid(::geteuid());
    const QString name = user ? QString::fromLocal8Bit(user->pw_name)
                              : QString::number(::geteuid());
    return name + u'@' + QSysInfo::machineHostName();
}

Expected<void> SongStore::load(const Sink &sink)
{
    Expected<Transaction> reading = Transaction::begin(m_database, Transaction::Kind::Read);
    if (!reading)
        return tl::unexpected(reading.error());
    const Expected<Cursor> cursor = m_journal.head();
    if (!cursor)
        return tl::unexpected(cursor.error());
    qint64 lastId = std::numeric_limits<qint64>::min();
    for (int most = FirstBatch;; most = LaterBatches) {
        const Expected<QList<Song>> songs = nextSongs(lastId, most);
        if (!songs)
            return tl::unexpected(songs.error());
        const bool isLast = songs->size() < most;
        ChangeSet batch;
        batch.written = *songs;
        if (isLast)
            batch.cursor = *cursor;
        else
            lastId = songs->last().id;
        if (!sink(batch) || isLast)
            return {};
    }
}

Expected<QList<Song>> SongStore::nextSongs(qint64 afterId, int most)
{
    QList<Song> songs;
    return m_database
        .each(QStringLiteral("SELECT %1 FROM songs WHERE id > ? ORDER BY id LIMIT ?")
                  .arg(SongRows::columns()),
              {afterId, most}, [&](const QSqlQuery &row) { songs += SongRows::song(row); })
        .map([&] { return songs; });
}

Expected<ChangeSet> SongStore::everything()
{
    ChangeSet whole;
    whole.scope = ChangeSet::Scope::Whole;
    return load([&](const ChangeSet &batch) {
               whole.written += batch.written;
               whole.cursor = batch.cursor;
               return true;
           })
        .map([&] { return whole; });
}

Expected<qint64> SongStore::songCount()
{
    return m_database.value(QStringLiteral("SELECT count(*) FROM songs"))
        .map([](const QVariant &count) { return count.toLongLong(); });
}

Expected<std::optional<Song>> SongStore::song(qint64 id)
{
    return m_journal.storedSong(id);
}

Expected<QList<Song>> SongStore::songs(const QList<qint64> &ids)
{
    Expected<Transaction> reading = Transaction::begin(m_database, Transaction::Kind::Read);
    if (!reading)
        return tl::unexpected(reading.error());
    QList<Song> found;
    for (const qint64 id : ids) {
        const Expected<std::optional<Song>> song = m_journal.storedSong(id);
        if (!song)
            return tl::unexpected(song.error());
        if (*song)
            found += **song;
    }
    return found;
}

Expected<ChangeSet> SongStore::changesSince(const Cursor &cursor)
{
    {
        Expected<Transaction> reading = Transaction::begin(m_database, Transaction::Kind::Read);
        if (!reading)
            return tl::unexpected(reading.error());
        const Expected<std::optional<ChangeSet>> changes = m_journal.changesSince(cursor);
        if (!changes)
            return tl::unexpected(changes.error());
        if (*changes)
            return **changes;
    }
    return everything();
}

Expected<OperationResult> SongStore::apply(const Operation &operation)
{
    if (!m_bell)
        return failure(Error::Kind::ReadOnly);
    return guardedWrite(m_database, *m_log, *m_bell, operation.id, [&] {
        return OperationWriter(m_database, *m_log).apply(operation);
    });
}

std::unique_ptr<SongImport> SongStore::beginImport(const ImportRequest &request)
{
    return std::make_unique<SongImport>(m_database, *m_log, m_bell.get(), request);
}

Expected<SongStore::History> SongStore::history()
{
    Expected<Transaction> reading = Transaction::begin(m_database, Transaction::Kind::Read);
    if (!reading)
        return tl::unexpected(reading.error());
    const auto undo = m_log->undoable();
    const auto redo = undo ? m_log->redoable() : undo;
    if (!redo)
        return tl::unexpected(redo.error());
    const auto summary = [](const std::optional<OperationLog::Step> &step) {
        return step ? std::optional(step->summary) : std::nullopt;
    };
    return History {summary(*undo), summary(*redo)};
}

Expected<qint64> SongStore::foreignVersion()
{
    return m_database.value(QStringLiteral("PRAGMA data_version"))
        .map([](const QVariant &version) { return version.toLongLong(); });
}

} // namespace tutti
