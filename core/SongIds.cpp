// SPDX-FileCopyrightText: 2026 The Tutti authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/SongIds.h"

namespace tutti {

SongIds::SongIds(Database &database)
    : m_database(database)
{}

Expected<Operation> SongIds::translated(Operation operation)
{
    QHash<qint64, qint64> ids;
    for (const auto &[then, uid] : operation.uids.asKeyValueRange()) {
        const Expected<qint64> now = idOf(uid);
        if (!now)
            return tl::unexpected(now.error());
        ids.insert(then, *now);
    }
    if (auto *const edit = std::get_if<EditSongs>(&operation.body)) {
        for (Edit &one : edit->edits)
            one.songId = ids.value(one.songId);
    } else if (auto *const remove = std::get_if<RemoveSongs>(&operation.body)) {
        for (qint64 &id : remove->ids)
            id = ids.value(id);
    } else if (auto *const merge = std::get_if<MergeSongs>(&operation.body)) {
        for (QList<qint64> &group : merge->groups) {
            for (qint64 &id : group)
                id = ids.value(id);
        }
    }
    operation.seen = {};
    return operation;
}

Expected<qint64> SongIds::idOf(const QString &uid)
{
    return m_database
        .value(QStringLiteral("SELECT coalesce((SELECT id FROM songs WHERE uid = ?1),"
                              " (SELECT id FROM tombstones WHERE uid = ?1 ORDER BY seq DESC))"),
               {uid})
        .map([](const QVariant &id) { return id.toLongLong(); });
}

} // namespace tutti
