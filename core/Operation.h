// SPDX-FileCopyrightText: 2026 The Tutti authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/Conflict.h"
#include "core/Cursor.h"
#include "core/NamedView.h"
#include "core/OperationResult.h"
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

/// Makes one song of each group, as SongMerger does with what is stored then. A song that others
/// have changed since stays as it is, as where it is removed; of gone ones nothing is said.
struct MergeSongs
{
    QList<QList<qint64>> groups; ///< ids; each in one at most
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

/// Makes, changes, moves and removes views of the library.
struct ChangeViews
{
    struct Change
    {
        std::optional<NamedView> before; ///< as its author saw it; nothing: it is new
        std::optional<NamedView> after; ///< with the same uid; nothing: it is removed
    };

    QList<Change> changes;
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
    using Body
        = std::variant<AddSongs, EditSongs, RemoveSongs, MergeSongs, ClearLibrary, AddDefaultSongs,
                       ResolveConflicts, UndoOperation, RedoOperation, RestoreSongs, ChangeViews>;

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

} // namespace tutti
