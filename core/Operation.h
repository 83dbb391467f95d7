// SPDX-FileCopyrightText: 2026 The Tutti authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/Conflict.h"
#include "core/Cursor.h"
#include "core/Error.h"
#include "core/Song.h"

#include <QHash>
#include <QList>
#include <QString>
#include <QVariant>

#include <optional>
#include <variant>

namespace tutti {

/// A change of one field of one song, with the value that its author saw before it.
struct Edit
{
    enum class Kind {
        Set, ///< to `value`
        Add, ///< by `value`, whatever is stored: play counts
        Expect, ///< changes nothing; `base` must be what is stored
    };

    qint64 songId = 0;
    SongField field = SongField::Title;
    std::optional<QVariant> base; ///< nothing: whatever is stored
    QVariant value;
    Kind kind = Kind::Set;

    bool operator==(const Edit &) const = default;
};

struct AddSongs
{
    QList<Song> songs;
};

struct EditSongs
{
    QList<Edit> edits;
    bool allOrNothing = false; ///< a conflict or a missing song fails the whole operation
};

struct RemoveSongs
{
    QList<qint64> ids; ///< ids that are gone already are no error, unless allOrNothing
    bool allOrNothing = false;
};

struct ClearLibrary
{};

/// Puts the 15 default songs into a library that lacks them.
struct AddDefaultSongs
{};

/// Brings songs to what they were in a copy of the library, each known by its uid: one that is
/// missing is put back with its dates, of one that is there what people may edit is set.
struct RestoreSongs
{
    QList<Song> songs;
};

/// Settles conflicts as a person chose. Those that are settled already, or look different by now
/// than they did to her, are left open.
struct ResolveConflicts
{
    QList<ConflictChoice> choices;
};

struct UndoOperation
{
    /// Any operation, whoever made it; if it is an undo, what it took back is done again. Empty:
    /// this user's latest that is not undone yet.
    QString operationId;
};

/// Does again what this user's latest undo took back.
struct RedoOperation
{};

/// One step of work on a library: one transaction, one line of history, one undo.
struct Operation
{
    using Body = std::variant<AddSongs, EditSongs, RemoveSongs, ClearLibrary, AddDefaultSongs,
                              ResolveConflicts, UndoOperation, RedoOperation, RestoreSongs>;

    QString id; ///< unique; applying the same id again changes nothing
    Body body;
    /// The library as its author saw it: in another, its ids mean other songs, and it is refused
    /// (Replaced). Empty: whichever is there.
    Cursor seen {};
    /// Of the songs that it names by id, which may have others where the library was restored.
    QHash<qint64, QString> uids {};

    [[nodiscard]] static Operation make(Body body);
    [[nodiscard]] static QString newId();
};

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
    qint64 leftAlone = 0; ///< songs that an undo or redo left as somebody else changed them since
    qint64 seq = 0; ///< where the journal stood then
    qint64 lockWaitNs = 0; ///< how long taking the write lock took
};

} // namespace tutti
