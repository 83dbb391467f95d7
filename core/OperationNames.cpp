// SPDX-FileCopyrightText: 2026 The Tutti authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/OperationNames.h"

#include <algorithm>

namespace tutti::OperationNames {

void give(Operation &operation, const std::function<QString(qint64 id)> &uidOf)
{
    const auto take = [&](qint64 id) {
        if (const QString uid = uidOf(id); !uid.isEmpty())
            operation.uids.insert(id, uid);
    };
    if (const auto *edit = std::get_if<EditSongs>(&operation.body)) {
        for (const Edit &one : edit->edits)
            take(one.songId);
    } else if (const auto *remove = std::get_if<RemoveSongs>(&operation.body)) {
        for (const qint64 id : remove->ids)
            take(id);
    } else if (const auto *merge = std::get_if<MergeSongs>(&operation.body)) {
        for (const QList<qint64> &group : merge->groups)
            std::ranges::for_each(group, take);
    } else if (auto *add = std::get_if<AddSongs>(&operation.body)) {
        for (Song &song : add->songs) {
            if (song.uid.isEmpty())
                song.uid = Operation::newId();
        }
    }
}

} // namespace tutti::OperationNames
