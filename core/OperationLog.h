// SPDX-FileCopyrightText: 2026 The Tutti authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/Database.h"
#include "core/Operation.h"

#include <optional>

namespace tutti {

/// The steps recorded in a library (table `ops`) and which of them can be undone and redone.
/// A step's author is a user on a machine; each sees undo and redo as one line of steps, whichever
/// window or program made them. Clearing away old history is recorded, but is no step. All functions run inside the caller's transaction.
class OperationLog
{
public:
    struct Step
    {
        qint64 number = 0;
        OperationSummary summary;
        qint64 firstSeq = 0; ///< journal rows of what brought the step into its present state:
        qint64 lastSeq = 0; ///< of itself, of its latest undo or of its latest redo
        bool isUndone = false;
        qint64 ownFirstSeq
            = 0; ///< of the step itself; 0 where the journal does not reach back to it
        qint64 ownLastSeq = 0;
    };
    struct Entry
    {
        QString operationId;
        OperationSummary summary;
        qint64 firstSeq = 0; ///< its rows in the journal
        qint64 lastSeq = 0;
        std::optional<qint64> reverses {}; ///< the number of the step that is undone or redone
    };

    /// What undoing an operation comes to.
    struct Reversal
    {
        Step step;
        bool isRedo = false; ///< the operation was an undo itself
    };

    OperationLog(Database &database, const QString &author);

    /// "user@host/process", as the journal names who did something.
    [[nodiscard]] QString signature() const;

    [[nodiscard]] Expected<bool> contains(const QString &operationId);
    [[nodiscard]] Expected<qint64> lastSeq();

    /// Records \a entry, and with `reverses` the new state of that step.
    [[nodiscard]] Expected<void> record(const Entry &entry);

    /// The author's latest step that is in effect, as far back as the journal reaches.
    [[nodiscard]] Expected<std::optional<Step>> undoable();
    /// What the author's latest undo took back, unless she has done new work since.
    [[nodiscard]] Expected<std::optional<Step>> redoable();

    /// Of any operation by anybody. Fails with NoSuchOperation, with NothingToUndo when it is
    /// not in effect (any more), and with Pruned when the journal does not reach back to it.
    [[nodiscard]] Expected<Reversal> reversalOf(const QString &operationId);

private:
    [[nodiscard]] Expected<std::optional<Step>> firstStep(const QString &condition,
                                                          const QVariantList &values);
    /// Nothing if the journal does not reach back to it.
    [[nodiscard]] Expected<std::optional<Step>> ifKept(std::optional<Step> step);
    [[nodiscard]] Expected<qint64> prunedTo();

    Database &m_database;
    const QString m_author;
};

} // namespace tutti
