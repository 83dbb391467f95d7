// SPDX-FileCopyrightText: 2026 The Tutti authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/SongRestorer.h"

#include "core/SongGate.h"
#include "core/SongRows.h"

#include <algorithm>

namespace tutti {

namespace {

/// What people may edit, as it was; what of it may not be stored any more stays as it is.
SongUpdates::Values differences(const Song &now, const Song &then)
{
    SongUpdates::Values values;
    for (const SongFieldInfo &field : songFields()) {
        const QVariant before = field.value(then);
        if (!field.editable || field.value(now) == before)
            continue;
        if (const Expected<QVariant> value = SongGate::checked(field.field, before);
            value && *value != field.value(now))
            values.emplaceBack(field.field, *value);
    }
    return values;
}

} // namespace

SongRestorer::SongRestorer(Database &database, OperationProgress &progress)
    : m_database(database)
    , m_progress(progress)
    , m_journal(database)
    , m_updates(database)
{}

Expected<OperationResult> SongRestorer::restore(const QList<Song> &songs)
{
    OperationResult result;
    result.summary.kind = OperationKind::Restore;
    m_progress.expect(songs.size());
    for (const Song &song : songs) {
        const Expected<bool> isChanged = restore(song, result);
        if (!isChanged)
            return tl::unexpected(isChanged.error());
        result.summary.songCount += *isChanged ? 1 : 0;
        if (*isChanged)
            result.summary.subject = song.title;
        if (auto going = m_progress.advance(); !going)
            return tl::unexpected(going.error());
    }
    if (result.summary.songCount != 1)
        result.summary.subject.clear();
    return m_updates.flush().map([&] { return result; });
}

Expected<bool> SongRestorer::restore(const Song &song, OperationResult &result)
{
    const Expected<QVariant> id
        = m_database.value(QStringLiteral("SELECT id FROM songs WHERE uid = ?"), {song.uid});
    if (!id)
        return tl::unexpected(id.error());
    if (id->isNull()) {
        return putBack(song).map([&] {
            result.addedIds += m_database.lastInsertId();
            return true;
        });
    }
    if (m_updates.holds(id->toLongLong())) {
        if (Expected<void> done = m_updates.flush(); !done)
            return tl::unexpected(done.error());
    }
    const Expected<std::optional<Song>> now = m_journal.storedSong(id->toLongLong());
    if (!now)
        return tl::unexpected(now.error());
    const SongUpdates::Values values = differences(**now, song);
    if (values.isEmpty())
        return false;
    return m_updates.add(id->toLongLong(), values).map([] { return true; });
}

Expected<void> SongRestorer::putBack(const Song &song)
{
    const Expected<Song> checked = SongGate::checked(song);
    if (!checked)
        return tl::unexpected(checked.error());
    Song fresh = *checked;
    fresh.uid = song.uid;
    // Its id only if it has been this song's before: in a copy of another library it is another's.
    // Its revision is one that no state of it has had.
    const Expected<QVariant> latest
        = m_database.value(QStringLiteral("SELECT max(rev) FROM tombstones WHERE id = ? AND uid = ?"
                                          " AND NOT EXISTS (SELECT 1 FROM songs WHERE id = ?)"),
                           {song.id, song.uid, song.id});
    if (!latest)
        return tl::unexpected(latest.error());
    fresh.id = latest->isNull() ? 0 : song.id;
    fresh.revision = std::max(latest->toLongLong(), song.revision) + 2;
    fresh.addedMs = song.addedMs;
    fresh.modifiedMs = song.modifiedMs;
    return m_database.run(SongRows::insertion(), SongRows::values(fresh));
}

} // namespace tutti
