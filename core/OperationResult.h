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
    Merge,
    Clear,
    Import,
    Replace,
    Resolve,
    Undo,
    Redo,
    Prune,
    Restore,
    AddView,
    EditView,
    RemoveView
};

/// Whether a step of this kind is about views, and no songs.
[[nodiscard]] constexpr bool isOfViews(OperationKind kind)
{
    return kind == OperationKind::AddView || kind == OperationKind::EditView
        || kind == OperationKind::RemoveView;
}

[[nodiscard]] QString nameOf(OperationKind kind);
[[nodiscard]] std::optional<OperationKind> operationKindNamed(const QString &name);

/// A recorded step, told to people: "Edit of “Imagine”", "Import of 3,503 songs".
struct OperationSummary
{
    OperationKind kind = OperationKind::Edit;
    qint64 songCount = 0; ///< or views
    QString subject; ///< the title when it is one song, the file name of an import, a view's name

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
    qint64 leftAlone = 0; ///< songs and views left as somebody else has made them since
    qint64 seq = 0; ///< where the journal stood then
    qint64 lockWaitNs = 0; ///< how long taking the write lock took
};

} // namespace tutti
