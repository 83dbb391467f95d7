// SPDX-FileCopyrightText: 2026 The Tutti authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/Conflict.h"
#include "core/Error.h"

#include <QList>
#include <QString>

#include <optional>

namespace tutti {

/// What kind of step the journal records. The names of the values are stored.
enum class OperationKind {
    Add,
    Edit,
    Remove,
    Clear,
    Import,
    Replace,
    Resolve,
    Undo,
    Redo,
    Prune,
    Restore
};

[[nodiscard]] QString nameOf(OperationKind kind);
[[nodiscard]] std::optional<OperationKind> operationKindNamed(const QString &name);

/// A recorded step, told to people: "Edit of “Imagine”", "Import of 3,503 songs".
struct OperationSummary
{
    OperationKind kind = OperationKind::Edit;
    qint64 songCount = 0;
    QString subject; ///< the title when it is one song, the file name of an import

    bool operator==(const OperationSummary &) const = default;
};

/// How an operation ended. Without an error it is committed, durably.
struct OperationResult
{
    QString operationId;
    OperationSummary summary; ///< of an undo or redo: the step that was undone or redone
    bool isUndo = false;
    bool isRedo = false;
    bool isRepeated = false; ///< it had been stored before, and nothing was done now
    std::optional<Error> error;
    QList<Conflict> conflicts; ///< what was not written, and waits for a choice
    QList<qint64> addedIds;
    QList<qint64> presentIds; ///< of those that were to be added and are there already
    qint64 leftAlone = 0; ///< songs that an undo or redo left as somebody else changed them since
    qint64 seq = 0; ///< where the journal stood then
    qint64 lockWaitNs = 0; ///< how long taking the write lock took
};

} // namespace tutti
