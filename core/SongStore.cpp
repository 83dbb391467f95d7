// SPDX-FileCopyrightText: 2026 The Tutti authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/SongStore.h"

#include "core/ConflictTable.h"
#include "core/GuardedWrite.h"
#include "core/HistoryReader.h"
#include "core/JournalPruner.h"
#include "core/LibraryBackup.h"
#include "core/LibraryRestore.h"
#include "core/OperationWriter.h"
#include "core/Snapshots.h"
#include "core/SongImport.h"
#include "core/SongRows.h"
#include "core/Transaction.h"

#include <QSysInfo>

#include <pwd.h>
#include <sqlite3.h>
#include <unistd.h>

namespace tutti {

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
        store->m_bell = std::make_unique<Bell>(info->file, Bell::Use::Ring);
    return store;
}

QString SongStore::engine()
{
    return QStringLiteral("SQLite ") + QLatin1String(sqlite3_libversion());
}

bool SongStore::mayLoseCommits()
{
    return LogCheckpoint::isRaceKnown();
}

QString SongStore::systemAuthor()
{
    const struct passwd *const user = ::getpwuid(::geteuid());
    const QString name
        = user ? QString::fromLocal8Bit(user->pw_name) : QString::number(::geteuid());
    return name + u'@' + QSysInfo::machineHostName();
}

Expected<std::unique_ptr<SongLoader>> SongStore::beginLoad(const ListTop &top)
{
    return SongLoader::begin(m_database, m_journal, top);
}

Expected<ChangeSet> SongStore::everything()
{
    const Expected<std::unique_ptr<SongLoader>> loader = beginLoad();
    if (!loader)
        return tl::unexpected(loader.error());
    ChangeSet whole;
    whole.scope = ChangeSet::Scope::Whole;
    while (!(*loader)->atEnd()) {
        const Expected<ChangeSet> batch = (*loader)->next();
        if (!batch)
            return batch;
        whole.written.append(batch->written);
        if (batch->views)
            whole.views = batch->views;
        whole.cursor = batch->cursor;
    }
    return whole;
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

Expected<QList<qint64>> SongStore::ids()
{
    const Expected<Statement *> row
        = m_database.statement(QStringLiteral("SELECT id FROM songs ORDER BY id"));
    if (!row)
        return tl::unexpected(row.error());
    QList<qint64> ids;
    Expected<bool> isRow = (*row)->step();
    for (; isRow && *isRow; isRow = (*row)->step())
        ids += (*row)->integer(0);
    return isRow.map([&](bool) { return ids; });
}

Expected<void> SongStore::read(const QList<qint64> &ids,
                               const std::function<void(const SongView &)> &visit)
{
    Expected<Transaction> reading = Transaction::begin(m_database, Transaction::Kind::Read);
    if (!reading)
        return tl::unexpected(reading.error());
    return SongRows::each(m_database, ids, visit);
}

Expected<ChangeSet> SongStore::changesSince(const Cursor &cursor)
{
    {
        Expected<Transaction> reading = Transaction::begin(m_database, Transaction::Kind::Read);
        if (!reading)
            return tl::unexpected(reading.error());
        Expected<std::optional<ChangeSet>> changes = m_journal.changesSince(cursor);
        if (!changes)
            return tl::unexpected(changes.error());
        if (*changes)
            return std::move(**changes);
    }
    return everything();
}

Expected<OperationResult> SongStore::apply(const Operation &operation, OperationProgress progress)
{
    if (!m_bell)
        return failure(Error::Kind::ReadOnly);
    Expected<OperationResult> result = guardedWrite(m_database, *m_log, *m_bell, operation.id, [&] {
        return OperationWriter(m_database, *m_log, progress).apply(operation);
    });
    if (!result || !result->isRepeated)
        return result;
    return ConflictTable(m_database, m_journal)
        .of(operation.id)
        .map([&](const QList<Conflict> &conflicts) {
            result->conflicts = conflicts;
            return *result;
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

Expected<ConflictList> SongStore::conflicts()
{
    Expected<Transaction> reading = Transaction::begin(m_database, Transaction::Kind::Read);
    if (!reading)
        return tl::unexpected(reading.error());
    return ConflictTable(m_database, m_journal).open();
}

HistoryPage SongStore::readHistory(const HistoryQuery &query)
{
    Expected<Transaction> reading = Transaction::begin(m_database, Transaction::Kind::Read);
    Expected<HistoryPage> page
        = reading ? HistoryReader(m_database).read(query) : tl::unexpected(reading.error());
    return page ? *page : HistoryPage {.query = query, .error = page.error()};
}

Expected<QString> SongStore::operationId(qint64 number)
{
    return HistoryReader(m_database).operationId(number);
}

Expected<bool> SongStore::prune(const HistoryLimits &limits)
{
    if (!m_bell)
        return failure(Error::Kind::ReadOnly);
    JournalPruner pruner(m_database, limits);
    qint64 cut = 0;
    {
        Expected<Transaction> reading = Transaction::begin(m_database, Transaction::Kind::Read);
        const Expected<qint64> found = reading ? pruner.cut() : tl::unexpected(reading.error());
        const Expected<qint64> prunedTo = found ? m_journal.prunedTo() : found;
        if (!prunedTo)
            return tl::unexpected(prunedTo.error());
        if (*found <= *prunedTo)
            return false;
        cut = *found;
    }
    const QString id = Operation::newId();
    bool isMore = true;
    const auto body = [&]() -> Expected<OperationResult> {
        const Expected<qint64> rows = pruner.pruneSlice(cut);
        const Expected<qint64> head = rows ? m_log->lastSeq() : rows;
        const Expected<qint64> prunedTo = head ? m_journal.prunedTo() : head;
        if (!prunedTo)
            return tl::unexpected(prunedTo.error());
        isMore = *prunedTo < cut;
        OperationResult result {.operationId = id, .seq = *head};
        result.summary = {OperationKind::Prune, *rows, {}};
        return m_log->record({id, result.summary, *head + 1, *head}).map([&] { return result; });
    };
    return guardedWrite(m_database, *m_log, *m_bell, id, body).map([&](const OperationResult &) {
        return isMore;
    });
}

Expected<qint64> SongStore::copyAsOf(const PastMoment &moment, const QString &file,
                                     OperationProgress progress)
{
    return LibraryAsOf(m_database, progress).write(moment, file);
}

Expected<qint64> SongStore::backUp(const QString &file, const std::function<bool()> &isCancelled)
{
    return LibraryBackup::backUp(m_database, m_info.file, file, isCancelled)
        .map([](const LibraryBackup &backup) { return backup.songs(); });
}

std::optional<Snapshot::Reason> SongStore::snapshotBefore(const Operation::Body &operation)
{
    if (std::holds_alternative<EditSongs>(operation) || std::holds_alternative<AddSongs>(operation)
        || std::holds_alternative<ChangeViews>(operation))
        return std::nullopt; // counting many songs takes its time
    const auto wantedBefore
        = [this](const Operation::Body &body, const std::optional<OperationSummary> &reversed) {
              return Snapshots::wantedBefore(body, songCount().value_or(0), reversed);
          };
    if (std::holds_alternative<RedoOperation>(operation))
        return wantedBefore(operation, history().value_or(History {}).redo);
    const auto *const undo = std::get_if<UndoOperation>(&operation);
    if (undo && undo->operationId.isEmpty())
        return wantedBefore(operation, history().value_or(History {}).undo);
    if (!undo)
        return wantedBefore(operation, std::nullopt);
    Expected<Transaction> reading = Transaction::begin(m_database, Transaction::Kind::Read);
    const auto reversal
        = reading ? m_log->reversalOf(undo->operationId) : tl::make_unexpected(reading.error());
    if (!reversal)
        return std::nullopt;
    return wantedBefore(reversal->isRedo ? Operation::Body(RedoOperation {}) : operation,
                        reversal->step.summary);
}

std::optional<Snapshot::Reason> SongStore::snapshotBefore(const ImportRequest &request)
{
    return Snapshots::wantedBefore(request, songCount().value_or(0));
}

Expected<Snapshot> SongStore::takeSnapshot(Snapshot::Reason reason)
{
    return Snapshots::take(m_database, m_info.libraryId, reason);
}

Expected<std::optional<Snapshot>> SongStore::takeSnapshotIfOlderThan(qint64 seconds,
                                                                     Snapshot::Reason reason)
{
    return Snapshots::takeIfOlderThan(seconds, m_database, m_info.libraryId, reason);
}

Expected<LibraryDifference> SongStore::differenceTo(const QString &file)
{
    return LibraryRestore(m_database, m_info).difference(file);
}

Expected<QList<Song>> SongStore::songsIn(const QString &file, const QStringList &names)
{
    return LibraryRestore(m_database, m_info).songs(file, names);
}

Expected<RestoreReport> SongStore::restore(const QString &file)
{
    if (!m_bell)
        return failure(Error::Kind::ReadOnly);
    Expected<RestoreReport> report = LibraryRestore(m_database, m_info).restore(file);
    if (report)
        m_bell->ring(report->seq);
    return report;
}

bool SongStore::tidyLog()
{
    return !m_database.fileMoved() && m_database.logCheckpoint().truncate();
}

Expected<void> SongStore::requireIntact() const
{
    return m_info.isFrozen ? Expected<void>() : LibraryFile::requireIntact(m_database);
}

Expected<QList<bool>> SongStore::areRecorded(const QStringList &operationIds)
{
    Expected<Transaction> reading = Transaction::begin(m_database, Transaction::Kind::Read);
    if (!reading)
        return tl::unexpected(reading.error());
    QList<bool> recorded;
    for (const QString &id : operationIds) {
        const Expected<bool> isThere = m_log->contains(id);
        if (!isThere)
            return tl::unexpected(isThere.error());
        recorded += *isThere;
    }
    return recorded;
}

Expected<SongStore::Past> SongStore::past()
{
    return m_database
        .value(QStringLiteral("SELECT CASE (SELECT value FROM meta WHERE key = 'epoch')"
                              " WHEN (SELECT value FROM meta WHERE key = 'restored') THEN 1"
                              " WHEN (SELECT value FROM meta WHERE key = 'repaired') THEN 2"
                              " ELSE 0 END"))
        .map([](const QVariant &past) { return Past(past.toInt()); });
}

Expected<qint64> SongStore::foreignVersion()
{
    const Expected<QVariant> version = m_database.value(QStringLiteral("PRAGMA data_version"));
    return version.map([](const QVariant &number) { return number.toLongLong(); });
}

} // namespace tutti
