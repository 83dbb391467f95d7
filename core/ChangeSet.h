// SPDX-FileCopyrightText: 2026 The Tutti authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/Cursor.h"
#include "core/NamedView.h"
#include "core/SongBatch.h"
#include "core/SongField.h"

#include <QHash>
#include <QList>
#include <QString>
#include <QStringList>
#include <QVariant>

#include <optional>

namespace tutti {

/// An edit of one's own that is on its way to the store, or a removal (no field).
struct PendingEdit
{
    enum class State {
        Saving = 1,
        Queued, ///< kept durably outside of the library until that can be written
        NotSaved, ///< kept nowhere but here, since neither can be written
    };

    QString operationId;
    qint64 songId = 0;
    std::optional<SongField> field;
    QVariant value;
    State state = State::Saving;

    bool operator==(const PendingEdit &) const = default;
};

/// What changed in a library, in the one form in which loading, an edit of one's own and an edit
/// by another process all reach SongModel. Only `core` looks inside.
struct ChangeSet
{
    enum class Scope {
        Difference,
        Part, ///< of a library that is being loaded: more is to come until one bears a cursor
        Whole, ///< `written` is all there is: every song not in it is gone
    };

    Scope scope = Scope::Difference;
    SongBatch written; ///< songs that are new or changed, as they are stored now
    qint64 expected = 0; ///< of a Part: about how many songs there are
    QList<qint64> removed; ///< ids
    std::optional<QList<NamedView>> views {}; ///< all that there are, if something about them moved
    QList<PendingEdit> pending; ///< to be shown until their operation is answered
    QHash<QString, PendingEdit::State> restated {}; ///< by the id of their operation
    QStringList answered; ///< ids of operations whose pending edits have had their time
    Cursor cursor; ///< where this change set brings its reader; empty: nowhere new

    [[nodiscard]] bool isEmpty() const
    {
        return scope == Scope::Difference && written.isEmpty() && removed.isEmpty() && !views
            && pending.isEmpty() && restated.isEmpty() && answered.isEmpty();
    }

    /// The same in change sets of at most so many \a songs, of which the last brings the rest. One
    /// of all songs stays whole.
    [[nodiscard]] QList<ChangeSet> inParts(std::size_t songs) const;
};

} // namespace tutti
