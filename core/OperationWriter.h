// SPDX-FileCopyrightText: 2026 The Tutti authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/Database.h"
#include "core/Journal.h"
#include "core/Operation.h"
#include "core/OperationLog.h"
#include "core/OperationProgress.h"
#include "core/SongUpdates.h"

namespace tutti {

/// Writes the songs of operations and records each as one step, inside the caller's transaction.
/// Every value passes SongGate; each edit is merged with what is stored, field by field.
/// After an error the caller rolls back. An operation that changes nothing records nothing.
class OperationWriter
{
public:
    OperationWriter(Database &database, OperationLog &log, OperationProgress &progress);

    [[nodiscard]] Expected<OperationResult> apply(const Operation &operation);

private:
    using Result = Expected<OperationResult>;

    [[nodiscard]] Expected<void> requireSeen(const Cursor &seen);

    [[nodiscard]] Result perform(const AddSongs &add);
    [[nodiscard]] Result perform(const EditSongs &edit);
    [[nodiscard]] Result perform(const RemoveSongs &remove);
    [[nodiscard]] Result perform(const ClearLibrary &clear);
    [[nodiscard]] Result perform(const AddDefaultSongs &add);
    [[nodiscard]] Result perform(const UndoOperation &undo);
    [[nodiscard]] Result perform(const RedoOperation &redo);
    [[nodiscard]] Result perform(const RestoreSongs &restore);

    /// Adds what the edits of one song change to \a updates; false if that is nothing.
    [[nodiscard]] Expected<bool> editSong(qint64 id, const QList<Edit> &edits, bool allOrNothing,
                                          SongUpdates &updates, OperationResult &result);
    /// How many of \a ids were there.
    [[nodiscard]] Expected<qint64> removeSongs(const QList<qint64> &ids);
    [[nodiscard]] Result reverse(const OperationLog::Step &step, OperationKind kind);

    Database &m_database;
    OperationLog &m_log;
    OperationProgress &m_progress;
    Journal m_journal;
    std::optional<qint64> m_reversed; ///< number of the step that is being undone or redone
};

} // namespace tutti
