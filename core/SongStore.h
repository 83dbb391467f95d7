// SPDX-FileCopyrightText: 2026 The Tutti authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/Bell.h"
#include "core/ChangeSet.h"
#include "core/Conflict.h"
#include "core/Database.h"
#include "core/Error.h"
#include "core/HistoryLimits.h"
#include "core/HistoryPage.h"
#include "core/Journal.h"
#include "core/LibraryAsOf.h"
#include "core/LibraryDifference.h"
#include "core/LibraryFile.h"
#include "core/LibraryInfo.h"
#include "core/Operation.h"
#include "core/OperationLog.h"
#include "core/OperationProgress.h"
#include "core/RestoreReport.h"
#include "core/Snapshot.h"
#include "core/SongLoader.h"

#include <memory>
#include <optional>

namespace tutti {

class SongImport;
struct ImportRequest;

/// The songs of one library file: reads them, tells what changed since a cursor, writes one
/// operation at a time. Synchronous, without signals, for the one thread that opened it; never
/// waits longer than the busy timeout for other writers. At most one a file and process.
/// Nothing outside the store layer knows that it is SQLite.
class SongStore
{
public:
    /// Fails as LibraryFile::open() does.
    [[nodiscard]] static Expected<std::unique_ptr<SongStore>> open(const StoreOptions &options);
    ~SongStore();

    /// The user on this machine, as steps are signed: "user@host".
    [[nodiscard]] static QString systemAuthor();

    /// Name and version of what keeps the songs, for people who help.
    [[nodiscard]] static QString engine();

    /// Whether that has a fault by which programs that do not mind it may lose each other's commits.
    [[nodiscard]] static bool mayLoseCommits();

    [[nodiscard]] const LibraryInfo &info() const { return m_info; }

    /// For handing out all songs bit by bit, with those of \a top first; nothing can be written
    /// while it exists.
    [[nodiscard]] Expected<std::unique_ptr<SongLoader>> beginLoad(const ListTop &top = {});

    /// All songs in one batch of scope Whole, with its cursor.
    [[nodiscard]] Expected<ChangeSet> everything();

    [[nodiscard]] Expected<qint64> songCount();
    [[nodiscard]] Expected<std::optional<Song>> song(qint64 id);
    [[nodiscard]] Expected<QList<qint64>> ids(); ///< of all songs, ascending
    /// Calls \a visit with those of \a ids that are there, in their order.
    [[nodiscard]] Expected<void> read(const QList<qint64> &ids,
                                      const std::function<void(const SongView &)> &visit);

    /// What happened since \a cursor; everything() where the journal cannot tell.
    [[nodiscard]] Expected<ChangeSet> changesSince(const Cursor &cursor);
    [[nodiscard]] Journal &journal() { return m_journal; }

    /// Writes \a operation. Without an error it is stored durably, or had been before.
    /// \a progress tells how a long one gets on, and may end it with Error::Kind::Cancelled.
    [[nodiscard]] Expected<OperationResult> apply(const Operation &operation,
                                                  OperationProgress progress = OperationProgress());

    [[nodiscard]] std::unique_ptr<SongImport> beginImport(const ImportRequest &request);

    /// What undo and redo would take up now.
    struct History
    {
        std::optional<OperationSummary> undo;
        std::optional<OperationSummary> redo;

        bool operator==(const History &) const = default;
    };
    [[nodiscard]] Expected<History> history();

    /// What waits for a person's choice.
    [[nodiscard]] Expected<ConflictList> conflicts();
    /// What has been done to this library. A failure is told in the page.
    [[nodiscard]] HistoryPage readHistory(const HistoryQuery &query);
    /// The id of an operation by its number in the history; empty if there is none.
    [[nodiscard]] Expected<QString> operationId(qint64 number);

    /// Clears away some of the history that is beyond \a limits, in a few hundredths of a second.
    /// Returns whether there is more: then it is to be called again.
    [[nodiscard]] Expected<bool> prune(const HistoryLimits &limits);

    /// Writes a copy of this library as it was at a \a moment; see LibraryAsOf. Takes long.
    [[nodiscard]] Expected<qint64> copyAsOf(const PastMoment &moment, const QString &file,
                                            OperationProgress progress = OperationProgress());
    /// Copies the library to \a file, one that opens as a library; how many songs are in it.
    [[nodiscard]] Expected<qint64> backUp(const QString &file,
                                          const std::function<bool()> &isCancelled = {});

    /// What for to take a snapshot before \a operation, if it may remove much.
    [[nodiscard]] std::optional<Snapshot::Reason> snapshotBefore(const Operation::Body &operation);
    [[nodiscard]] std::optional<Snapshot::Reason> snapshotBefore(const ImportRequest &request);
    [[nodiscard]] Expected<Snapshot> takeSnapshot(Snapshot::Reason reason);
    /// Nothing if another process is at it, or one was taken in the last \a seconds.
    [[nodiscard]] Expected<std::optional<Snapshot>> takeSnapshotIfOlderThan(
        qint64 seconds, Snapshot::Reason reason);

    /// What restore() from \a file would change.
    [[nodiscard]] Expected<LibraryDifference> differenceTo(const QString &file);
    /// Those songs of the copy \a file that have the \a names, uids or else ids of that copy.
    [[nodiscard]] Expected<QList<Song>> songsIn(const QString &file, const QStringList &names);
    /// Makes the library what the copy \a file is, for everybody at once.
    [[nodiscard]] Expected<RestoreReport> restore(const QString &file);

    /// Empties the write-ahead log into the database file, unless others are busy: then false.
    [[nodiscard]] bool tidyLog();

    /// See LibraryFile::requireIntact().
    [[nodiscard]] Expected<void> requireIntact() const;

    /// Whether each of these operations is in the library.
    [[nodiscard]] Expected<QList<bool>> areRecorded(const QStringList &operationIds);

    /// How this epoch began.
    enum class Past { Ordinary, Restored, Repaired };
    [[nodiscard]] Expected<Past> past();

    /// A number that moves with every commit that is not this store's own.
    [[nodiscard]] Expected<qint64> foreignVersion();

private:
    SongStore();

    Database m_database;
    LibraryInfo m_info;
    Journal m_journal;
    std::unique_ptr<OperationLog> m_log;
    std::unique_ptr<Bell> m_bell;
};

} // namespace tutti
