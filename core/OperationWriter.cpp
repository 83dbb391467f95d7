// SPDX-FileCopyrightText: 2026 The Tutti authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/OperationWriter.h"

#include "core/ConflictResolver.h"
#include "core/DefaultSongs.h"
#include "core/EditMerge.h"
#include "core/LargeCache.h"
#include "core/OperationReverser.h"
#include "core/SongAdder.h"
#include "core/SongIds.h"
#include "core/SongRestorer.h"
#include "core/ViewReverser.h"
#include "core/ViewWriter.h"

namespace tutti {

namespace {

/// Whether \a operation may be about so many songs that a cache pays.
bool mayBeLarge(const Operation &operation)
{
    constexpr qsizetype Few = 1'000;
    if (const auto *add = std::get_if<AddSongs>(&operation.body))
        return add->songs.size() > Few;
    if (const auto *edit = std::get_if<EditSongs>(&operation.body))
        return edit->edits.size() > Few;
    if (const auto *remove = std::get_if<RemoveSongs>(&operation.body))
        return remove->ids.size() > Few;
    if (const auto *merge = std::get_if<MergeSongs>(&operation.body))
        return merge->groups.size() > Few;
    return !std::holds_alternative<ChangeViews>(operation.body);
}

} // namespace

OperationWriter::OperationWriter(Database &database, OperationLog &log, OperationProgress &progress)
    : m_database(database)
    , m_log(log)
    , m_progress(progress)
    , m_journal(database)
    , m_conflicts(database, m_journal)
{}

Expected<Operation> OperationWriter::inThisState(const Operation &operation)
{
    const Cursor &seen = operation.seen;
    if (seen.libraryId.isEmpty())
        return operation;
    const Expected<Cursor> now = m_journal.head();
    if (!now)
        return tl::unexpected(now.error());
    if (now->continues(seen))
        return operation;
    const bool namesNone = std::holds_alternative<AddSongs>(operation.body)
                        || std::holds_alternative<ChangeViews>(operation.body);
    const bool canBeFound
        = now->libraryId == seen.libraryId && (namesNone || !operation.uids.isEmpty());
    return canBeFound ? SongIds(m_database).translated(operation) : failure(Error::Kind::Replaced);
}

Expected<OperationResult> OperationWriter::apply(const Operation &asked)
{
    const Expected<Operation> translated = inThisState(asked);
    if (!translated)
        return tl::unexpected(translated.error());
    const Operation &operation = *translated;
    const Expected<qint64> before = m_log.lastSeq();
    if (!before)
        return tl::unexpected(before.error());
    m_reversed.reset();
    m_operation = {.id = operation.id, .seen = operation.seen};
    std::optional<LargeCache> cache;
    if (mayBeLarge(operation))
        cache.emplace(m_database);
    Result result = std::visit([this](const auto &body) { return perform(body); }, operation.body);
    if (!result)
        return result;
    result->operationId = operation.id;
    const Expected<qint64> after = m_log.lastSeq();
    if (!after)
        return tl::unexpected(after.error());
    result->seq = *after;
    const bool hasSettled
        = result->summary.kind == OperationKind::Resolve && result->summary.songCount > 0;
    if (*after == *before && !m_reversed && result->conflicts.isEmpty() && !hasSettled)
        return result;
    if (auto kept = m_conflicts.add(operation.id, m_log.signature(), result->conflicts); !kept)
        return tl::unexpected(kept.error());
    OperationSummary recorded = result->summary;
    if (result->isUndo || result->isRedo)
        recorded.kind = result->isUndo ? OperationKind::Undo : OperationKind::Redo;
    return m_log.record({operation.id, recorded, *before + 1, *after, m_reversed}).and_then([&] {
        return result;
    });
}

Expected<OperationResult> OperationWriter::perform(const AddSongs &add)
{
    return SongAdder(m_database).add(add.songs);
}

Expected<OperationResult> OperationWriter::perform(const EditSongs &edit)
{
    QHash<qint64, QList<Edit>> bySong;
    QList<qint64> order;
    for (const Edit &one : edit.edits) {
        if (!bySong.contains(one.songId))
            order += one.songId;
        bySong[one.songId] += one;
    }
    OperationResult result;
    result.summary.kind = OperationKind::Edit;
    SongUpdates updates(m_database);
    m_progress.expect(order.size());
    for (const qint64 id : order) {
        const Expected<bool> changed
            = editSong(id, bySong.value(id), edit.allOrNothing, updates, result);
        if (!changed)
            return tl::unexpected(changed.error());
        result.summary.songCount += *changed ? 1 : 0;
        if (auto going = m_progress.advance(); !going)
            return tl::unexpected(going.error());
    }
    if (auto written = updates.flush(); !written)
        return tl::unexpected(written.error());
    if (order.size() != 1)
        result.summary.subject.clear();
    return result;
}

Expected<bool> OperationWriter::editSong(qint64 id, const QList<Edit> &edits, bool allOrNothing,
                                         SongUpdates &updates, OperationResult &result)
{
    const Expected<std::optional<Song>> stored = m_journal.storedSong(id);
    if (!stored)
        return tl::unexpected(stored.error());
    if (!*stored && allOrNothing)
        return noSuchSong(id);
    if (!*stored) {
        const Expected<std::optional<Song>> gone = m_journal.lastRemoved(id);
        if (!gone)
            return tl::unexpected(gone.error());
        for (const Edit &edit : edits)
            result.conflicts += EditMerge::conflictOf(edit, gone->value_or(Song {}), true);
        result.summary.subject = gone->value_or(Song {}).title;
        return false;
    }
    Song changed = **stored;
    for (const Edit &edit : edits) {
        const SongFieldInfo &field = info(edit.field);
        const QVariant now = field.value(edit.kind == Edit::Kind::Expect ? **stored : changed);
        const Expected<std::optional<QVariant>> value = EditMerge::merged(edit, now);
        if (!value)
            return tl::unexpected(value.error());
        if (!*value && allOrNothing)
            return EditMerge::mismatch(edit, now);
        if (!*value)
            result.conflicts += EditMerge::conflictOf(edit, **stored, false);
        else if (edit.kind != Edit::Kind::Expect)
            field.setValue(changed, **value);
    }
    result.summary.subject = (*stored)->title;
    if (changed == **stored)
        return false;
    return updates.add(id, EditMerge::difference(**stored, changed, edits)).map([] {
        return true;
    });
}

Expected<OperationResult> OperationWriter::perform(const AddDefaultSongs &)
{
    AddSongs missing;
    for (const Song &song : defaultSongs()) {
        const Expected<QVariant> present
            = m_database.value(QStringLiteral("SELECT 1 FROM songs WHERE uid = ?"), {song.uid});
        if (!present)
            return tl::unexpected(present.error());
        if (present->isNull())
            missing.songs += song;
    }
    return perform(missing);
}

Expected<OperationResult> OperationWriter::perform(const ResolveConflicts &resolve)
{
    return ConflictResolver(m_database, m_conflicts).resolve(resolve, m_operation.id);
}

Expected<OperationResult> OperationWriter::perform(const UndoOperation &undo)
{
    if (undo.operationId.isEmpty()) {
        const Expected<std::optional<OperationLog::Step>> step = m_log.undoable();
        if (!step)
            return tl::unexpected(step.error());
        return *step ? reverse(**step, OperationKind::Undo) : failure(Error::Kind::NothingToUndo);
    }
    return m_log.reversalOf(undo.operationId).and_then([&](const OperationLog::Reversal &reversal) {
        return reverse(reversal.step, reversal.isRedo ? OperationKind::Redo : OperationKind::Undo);
    });
}

Expected<OperationResult> OperationWriter::perform(const RedoOperation &)
{
    const Expected<std::optional<OperationLog::Step>> step = m_log.redoable();
    if (!step)
        return tl::unexpected(step.error());
    return *step ? reverse(**step, OperationKind::Redo) : failure(Error::Kind::NothingToRedo);
}

Expected<OperationResult> OperationWriter::perform(const RestoreSongs &restore)
{
    return SongRestorer(m_database, m_progress).restore(restore.songs);
}

Expected<OperationResult> OperationWriter::perform(const ChangeViews &views)
{
    return ViewWriter(m_database).change(views);
}

Expected<OperationResult> OperationWriter::reverse(const OperationLog::Step &step,
                                                   OperationKind kind)
{
    OperationReverser reverser(m_database, m_progress);
    Expected<qint64> leftAlone = reverser.reverse(step.firstSeq, step.lastSeq);
    // A step that was only partly undone, and so only partly done again, is taken back as a whole.
    if (leftAlone && !step.isUndone && step.ownFirstSeq > 0 && step.ownFirstSeq != step.firstSeq) {
        const Expected<qint64> own = reverser.songs(step.ownFirstSeq, step.ownLastSeq);
        const Expected<qint64> redone = reverser.songs(step.firstSeq, step.lastSeq);
        if (!own || !redone)
            return tl::unexpected(own ? redone.error() : own.error());
        if (*redone < *own)
            leftAlone = reverser.reverse(step.ownFirstSeq, step.ownLastSeq);
    }
    if (!leftAlone)
        return tl::unexpected(leftAlone.error());
    m_reversed = step.number;
    OperationResult result;
    result.summary = step.summary;
    result.isUndo = kind == OperationKind::Undo;
    result.isRedo = kind == OperationKind::Redo;
    result.leftAlone = *leftAlone;
    return result;
}

} // namespace tutti
