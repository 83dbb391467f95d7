// SPDX-FileCopyrightText: 2026 The Tutti authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/ConflictResolver.h"

#include "core/SongGate.h"

namespace tutti {

ConflictResolver::ConflictResolver(Database &database, ConflictTable &table)
    : m_database(database)
    , m_table(table)
{}

Expected<OperationResult> ConflictResolver::resolve(const ResolveConflicts &resolve,
                                                    const QString &operationId)
{
    OperationResult result;
    result.summary.kind = OperationKind::Resolve;
    for (const ConflictChoice &choice : resolve.choices) {
        const Expected<std::optional<Conflict>> conflict = m_table.open(choice.conflictId);
        if (!conflict)
            return tl::unexpected(conflict.error());
        if (!*conflict)
            continue;
        if (choice.theirs && *choice.theirs != (*conflict)->theirs) {
            ++result.leftAlone;
            continue;
        }
        const Expected<void> done = settle(**conflict, choice).and_then([&] {
            return m_table.settle(choice.conflictId, operationId);
        });
        if (!done)
            return tl::unexpected(done.error());
        ++result.summary.songCount;
        result.summary.subject = (*conflict)->songTitle;
    }
    for (const auto &[uid, values] : m_broughtBack.asKeyValueRange()) {
        if (Expected<void> done = bringBack(uid, values); !done)
            return tl::unexpected(done.error());
    }
    if (result.summary.songCount == 0 && result.leftAlone == 0)
        return failure(Error::Kind::NoSuchConflict);
    if (result.summary.songCount != 1)
        result.summary.subject.clear();
    return result;
}

Expected<void> ConflictResolver::settle(const Conflict &conflict, const ConflictChoice &choice)
{
    using Take = ConflictChoice::Take;
    if (choice.take == Take::Theirs)
        return {};
    if (conflict.kind == Conflict::Kind::Removal)
        return m_database.run(QStringLiteral("DELETE FROM songs WHERE id = ? AND uid = ?"),
                              {conflict.songId, conflict.songUid});
    const Expected<QVariant> value = SongGate::checked(
        conflict.field, choice.take == Take::Value ? choice.value : conflict.mine);
    if (!value)
        return tl::unexpected(value.error());
    if (conflict.songIsGone) {
        m_broughtBack[conflict.songUid].emplaceBack(conflict.field, *value);
        return {};
    }
    return m_database.run(
        QStringLiteral("UPDATE songs SET %1 = ? WHERE id = ?").arg(info(conflict.field).column()),
        {*value, conflict.songId});
}

/// In one statement, so that undo finds the song as it came.
Expected<void> ConflictResolver::bringBack(const QString &uid, const SongUpdates::Values &values)
{
    QStringList columns;
    QStringList sources;
    QVariantList parameters;
    for (const SongFieldInfo &field : songFields()) {
        QString source = QStringLiteral("t.") + field.column();
        for (const auto &[changed, value] : values) {
            if (changed != field.field)
                continue;
            source = QStringLiteral("?%1").arg(parameters.size() + 1);
            parameters += value;
        }
        columns += field.column();
        sources += source;
    }
    parameters += uid;
    const Expected<void> done = m_database.run(
        QStringLiteral("INSERT INTO songs(id, uid, rev, %1) SELECT t.id, t.uid, t.rev + 2, %2"
                       " FROM tombstones t WHERE t.uid = ?%3 ORDER BY t.seq DESC LIMIT 1")
            .arg(columns.join(u','), sources.join(u','))
            .arg(parameters.size()),
        parameters);
    if (done && m_database.changedRows() == 0)
        return failure(Error::Kind::NoSuchSong, uid); // its tombstone was pruned
    return done;
}

} // namespace tutti
