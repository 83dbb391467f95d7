// SPDX-FileCopyrightText: 2026 The Tutti authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What takes songs out of a library: removing, merging, clearing.

#include "core/EditMerge.h"
#include "core/OperationWriter.h"
#include "core/SongMerger.h"

#include <QSet>

#include <algorithm>
#include <iterator>
#include <utility>

namespace tutti {

namespace {

constexpr qsizetype RemovedAtOnce = 100;
constexpr int ClearedAtOnce = 1'000;

} // namespace

tl::unexpected<Error> OperationWriter::noSuchSong(qint64 id)
{
    Error error {Error::Kind::NoSuchSong, QStringLiteral("no song %1").arg(id)};
    error.value = QString::number(id);
    return tl::unexpected(error);
}

Expected<OperationResult> OperationWriter::perform(const RemoveSongs &remove)
{
    OperationResult result;
    result.summary.kind = OperationKind::Remove;
    if (remove.ids.size() == 1) {
        const Expected<std::optional<Song>> song = m_journal.storedSong(remove.ids.first());
        if (!song)
            return tl::unexpected(song.error());
        result.summary.subject = *song ? (*song)->title : QString();
    }
    const Expected<QList<qint64>> wanted = spareEdited(remove.ids, result);
    if (!wanted)
        return tl::unexpected(wanted.error());
    m_progress.expect(wanted->size());
    for (qsizetype next = 0; next < wanted->size();) {
        const bool isOne = remove.allOrNothing || wanted->size() - next < RemovedAtOnce;
        const QList<qint64> ids = wanted->mid(next, isOne ? 1 : RemovedAtOnce);
        const Expected<qint64> removed = removeSongs(ids);
        if (!removed)
            return tl::unexpected(removed.error());
        if (*removed == 0 && remove.allOrNothing)
            return noSuchSong(ids.first());
        result.summary.songCount += *removed;
        if (auto going = m_progress.advance(ids.size()); !going)
            return tl::unexpected(going.error());
        next += ids.size();
    }
    return result;
}

Expected<OperationResult> OperationWriter::perform(const MergeSongs &merge)
{
    OperationResult result;
    result.summary.kind = OperationKind::Merge;
    QList<qint64> all;
    for (const QList<qint64> &group : merge.groups)
        all += group;
    const Expected<QList<qint64>> wanted = spareEdited(all, result);
    if (!wanted)
        return tl::unexpected(wanted.error());
    QSet<qint64> left(wanted->begin(), wanted->end());
    SongUpdates updates(m_database);
    QList<qint64> gone;
    qint64 merged = 0;
    m_progress.expect(2 * all.size() - merge.groups.size());
    for (const QList<qint64> &group : merge.groups) {
        QList<qint64> ids;
        std::ranges::copy_if(group, std::back_inserter(ids),
                             [&](qint64 id) { return left.remove(id); });
        const Expected<qint64> count = mergeGroup(ids, updates, gone, result.summary.subject);
        if (!count)
            return tl::unexpected(count.error());
        result.summary.songCount += *count;
        merged += *count > 0 ? 1 : 0;
        if (auto going = m_progress.advance(group.size()); !going)
            return tl::unexpected(going.error());
    }
    if (merged != 1)
        result.summary.subject.clear();
    return updates.flush().and_then([&] { return removeAll(gone); }).map([&] { return result; });
}

Expected<qint64> OperationWriter::mergeGroup(const QList<qint64> &ids, SongUpdates &updates,
                                             QList<qint64> &gone, QString &title)
{
    QList<Song> songs;
    for (const qint64 id : ids) {
        const Expected<std::optional<Song>> song = m_journal.storedSong(id);
        if (!song)
            return tl::unexpected(song.error());
        if (*song)
            songs += **song;
    }
    if (songs.size() < 2)
        return 0;
    const Song stays = songs[SongMerger::best(songs)];
    const Song merged = SongMerger::merged(songs);
    title = merged.title;
    for (const Song &song : std::as_const(songs)) {
        if (song.id != stays.id)
            gone += song.id;
    }
    const SongUpdates::Values values = SongMerger::difference(stays, merged);
    const Expected<void> added
        = values.isEmpty() ? Expected<void>() : updates.add(stays.id, values);
    return added.map([&] { return qint64(songs.size()); });
}

Expected<void> OperationWriter::removeAll(const QList<qint64> &ids)
{
    for (qsizetype next = 0; next < ids.size(); next += RemovedAtOnce) {
        const QList<qint64> part = ids.mid(next, RemovedAtOnce);
        const Expected<qint64> removed = removeSongs(part);
        if (!removed)
            return tl::unexpected(removed.error());
        if (auto going = m_progress.advance(part.size()); !going)
            return going;
    }
    return {};
}

Expected<QList<qint64>> OperationWriter::spareEdited(const QList<qint64> &ids,
                                                     OperationResult &result)
{
    if (m_operation.seen.libraryId.isEmpty())
        return ids;
    QHash<qint64, SongField> edited;
    const Expected<void> done
        = m_journal.eachForeignEdit(m_operation.seen.seq, m_log.signature(),
                                    [&](qint64 id, SongField field) { edited.insert(id, field); });
    if (!done || edited.isEmpty())
        return done.map([&] { return ids; });
    QList<qint64> wanted;
    for (const qint64 id : ids) {
        const Expected<std::optional<Song>> song
            = edited.contains(id) ? m_journal.storedSong(id) : std::optional<Song>();
        if (!song)
            return tl::unexpected(song.error());
        if (!*song) {
            wanted += id;
            continue;
        }
        Conflict spared
            = EditMerge::conflictOf({.songId = id, .field = edited.value(id)}, **song, false);
        spared.kind = Conflict::Kind::Removal;
        result.conflicts += spared;
    }
    return wanted;
}

Expected<qint64> OperationWriter::removeSongs(const QList<qint64> &ids)
{
    const QStringList each(ids.size(), QStringLiteral("?"));
    return m_database
        .run(QStringLiteral("DELETE FROM songs WHERE id IN (%1)").arg(each.join(u',')),
             QVariantList(ids.begin(), ids.end()))
        .map([this] { return m_database.changedRows(); });
}

Expected<OperationResult> OperationWriter::perform(const ClearLibrary &)
{
    const Expected<QVariant> count = m_database.value(QStringLiteral("SELECT count(*) FROM songs"));
    if (!count)
        return tl::unexpected(count.error());
    OperationResult result;
    result.summary.kind = OperationKind::Clear;
    m_progress.expect(count->toLongLong());
    while (result.summary.songCount < count->toLongLong()) {
        const auto done
            = m_database
                  .run(QStringLiteral("DELETE FROM songs WHERE id <= (SELECT max(id)"
                                      " FROM (SELECT id FROM songs ORDER BY id LIMIT ?))"),
                       {ClearedAtOnce})
                  .and_then([this] { return m_progress.advance(m_database.changedRows()); });
        if (!done)
            return tl::unexpected(done.error());
        result.summary.songCount += m_database.changedRows();
    }
    return result;
}

} // namespace tutti
