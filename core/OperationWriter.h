// SPDX-FileCopyrightText: 2026 The Tutti authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/ConflictTable.h"
#include "core/Database.h"
#include "core/Journal.h"
#include "core/Operation.h"
#include "core/OperationLog.h"
#include "core/OperationProgress.h"
#include "core/SongUpdates.h"

namespace tutti {

/// Writes the songs and views of operations and records each as one step, inside the caller's transaction.
/// Every value passes SongGate; each edit is merged with what is stored, field by field.
/// After an error the caller rolls back. An operation that changes nothing records nothing.
class OperationWriter
{
public:
    OperationWriter(Database &database, OperationLog &log, OperationProgress &progress);

    [[nodiscard]] Expected<OperationResult> apply(const Operation &operation);

private:
    using Result = Expected<OperationResult>;

    /// \a operation with the ids that its songs have here.
    [[nodiscard]] Expected<Operation> inThisState(const Operation &operation);

    [[nodiscard]] Result perform(const AddSongs &add);
    [[nodiscard]] Result perform(const EditSongs &edit);
    [[nodiscard]] Result perform(const RemoveSongs &remove);
    [[nodiscard]] Result perform(const MergeSongs &merge);
    [[nodiscard]] Result perform(const ClearLibrary &clear);
    [[nodiscard]] Result perform(const AddDefaultSongs &add);
    [[nodiscard]] Result perform(const ResolveConflicts &resolve);
    [[nodiscard]] Result perform(const UndoOperation &undo);
    [[nodiscard]] Result perform(const RedoOperation &redo);
    [[nodiscard]] Result perform(const RestoreSongs &restore);
    [[nodiscard]] Result perform(const ChangeViews &views);

    /// Adds what the edits of one song change to \a updates; false if that is nothing.
    [[nodiscard]] Expected<bool> editSong(qint64 id, const QList<Edit> &edits, bool allOrNothing,
                                          SongUpdates &updates, OperationResult &result);
    /// Makes one song of those of \a ids that are there, and adds the others to \a gone. How many
    /// they were; 0: one or none was.
    [[nodiscard]] Expected<qint64> mergeGroup(const QList<qint64> &ids, SongUpdates &updates,
                                              QList<qint64> &gone, QString &title);
    /// Removes \a ids in parts.
    [[nodiscard]] Expected<void> removeAll(const QList<qint64> &ids);
    /// How many of \a ids were there.
    [[nodiscard]] Expected<qint64> removeSongs(const QList<qint64> &ids);
    /// Takes those out of \a ids that others have changed since the author looked, as conflicts.
    [[nodiscard]] Expected<QList<qint64>> spareEdited(const QList<qint64> &ids,
                                                      OperationResult &result);
    [[nodiscard]] static tl::unexpected<Error> noSuchSong(qint64 id);
    [[nodiscard]] Result reverse(const OperationLog::Step &step, OperationKind kind);

    Database &m_database;
    OperationLog &m_log;
    OperationProgress &m_progress;
    Journal m_journal;
    ConflictTable m_conflicts;
    Operation m_operation; ///< that is being done, without its body
    std::optional<qint64> m_reversed; ///< number of the step that is being undone or redone
};

} // namespace tutti
