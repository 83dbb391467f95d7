// SPDX-FileCopyrightText: 2026 The Tutti authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/PendingChanges.h"

namespace tutti::PendingChanges {

ChangeSet of(const Operation &operation, PendingEdit::State state)
{
    constexpr qsizetype Most = 1'000;
    ChangeSet changes;
    const auto *const edit = std::get_if<EditSongs>(&operation.body);
    if (edit && edit->edits.size() <= Most) {
        for (const Edit &one : edit->edits) {
            if (one.kind == Edit::Kind::Set)
                changes.pending += {operation.id, one.songId, one.field, one.value, state};
        }
    }
    const auto *const remove = std::get_if<RemoveSongs>(&operation.body);
    if (remove && remove->ids.size() <= Most) {
        for (const qint64 id : remove->ids)
            changes.pending += {operation.id, id, std::nullopt, {}, state};
    }
    return changes;
}

} // namespace tutti::PendingChanges
