// SPDX-FileCopyrightText: 2026 The Tutti authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/SongAdder.h"

#include "core/EditMerge.h"
#include "core/NewSong.h"
#include "core/SongGate.h"

#include <algorithm>

namespace tutti {

namespace {

constexpr qsizetype PathsAtOnce = 500;

} // namespace

SongAdder::SongAdder(Database &database)
    : m_database(database)
    , m_journal(database)
    , m_updates(database)
{}

Expected<OperationResult> SongAdder::add(const QList<Song> &songs)
{
    QList<Song> checked;
    for (const Song &song : songs) {
        const Expected<Song> one = SongGate::checked(song);
        if (!one)
            return tl::unexpected(one.error());
        checked += *one;
    }
    if (Expected<void> found = findPaths(checked); !found)
        return tl::unexpected(found.error());
    OperationResult result;
    for (const Song &song : checked) {
        if (Expected<void> done = addOne(song, result); !done)
            return tl::unexpected(done.error());
    }
    result.summary.kind = result.addedIds.isEmpty() && !result.presentIds.isEmpty()
                            ? OperationKind::Edit
                            : OperationKind::Add;
    if (songs.size() == 1)
        result.summary.subject = songs.first().title;
    return m_updates.flush().map([&] { return result; });
}

/// Paths have no index: all are looked for with few readings of the songs.
Expected<void> SongAdder::findPaths(const QList<Song> &songs)
{
    QVariantList paths;
    for (const Song &song : songs) {
        if (!song.path.isEmpty())
            paths += song.path;
    }
    for (qsizetype next = 0; next < paths.size(); next += PathsAtOnce) {
        const QVariantList some = paths.mid(next, PathsAtOnce);
        const QStringList each(some.size(), QStringLiteral("?"));
        const Expected<void> done = m_database.each(
            QStringLiteral("SELECT path, id FROM songs WHERE path IN (%1) ORDER BY id DESC")
                .arg(each.join(u',')),
            some, [this](const QSqlQuery &row) {
                m_idOfPath.insert(row.value(0).toString(), row.value(1).toLongLong());
            });
        if (!done)
            return done;
    }
    return {};
}

Expected<std::optional<qint64>> SongAdder::idOf(const Song &song)
{
    if (!song.uid.isEmpty()) {
        const Expected<QVariant> id
            = m_database.value(QStringLiteral("SELECT id FROM songs WHERE uid = ?"), {song.uid});
        if (!id)
            return tl::unexpected(id.error());
        if (!id->isNull())
            return id->toLongLong();
    }
    const auto known = m_idOfPath.constFind(song.path);
    return known == m_idOfPath.cend() ? std::nullopt : std::optional(*known);
}

Expected<void> SongAdder::addOne(const Song &song, OperationResult &result)
{
    const Expected<std::optional<qint64>> id = idOf(song);
    if (!id)
        return tl::unexpected(id.error());
    if (*id) {
        result.presentIds += **id;
        return fillIn(**id, song).map([&](bool isChanged) {
            result.summary.songCount += isChanged ? 1 : 0;
        });
    }
    return insertNewSong(m_database, song).map([&] {
        result.addedIds += m_database.lastInsertId();
        ++result.summary.songCount;
        if (!song.path.isEmpty())
            m_idOfPath.insert(song.path, result.addedIds.last());
    });
}

Expected<bool> SongAdder::fillIn(qint64 id, const Song &song)
{
    if (m_updates.holds(id)) {
        if (Expected<void> done = m_updates.flush(); !done)
            return tl::unexpected(done.error());
    }
    const Expected<std::optional<Song>> stored = m_journal.storedSong(id);
    if (!stored)
        return tl::unexpected(stored.error());
    const SongUpdates::Values values = EditMerge::missing(stored->value_or(Song {}), song);
    if (values.isEmpty())
        return false;
    return m_updates.add(id, values).map([] { return true; });
}

} // namespace tutti
