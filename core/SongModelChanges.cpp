// SPDX-FileCopyrightText: 2026 The Tutti authors
// SPDX-License-Identifier: GPL-3.0-or-later

// How SongModel takes in a change set.

#include "core/RowRanges.h"
#include "core/SongModel.h"

#include <QSet>

#include <algorithm>
#include <iterator>
#include <map>
#include <optional>
#include <utility>

namespace tutti {

namespace {

/// With more runs of rows than this one signal for all is faster than one for each.
constexpr qsizetype MostRanges = 50;

/// A song of a batch.
struct Incoming
{
    qint64 id;
    SongColumns::Slot slot; ///< in its batch
    bool isShown; ///< from the batch of songs with pending edits on them
};

bool isFromOutside(const ChangeSet &changes)
{
    return changes.scope == ChangeSet::Scope::Difference && changes.pending.isEmpty()
        && changes.restated.isEmpty() && changes.answered.isEmpty();
}

} // namespace

/// What a change set comes to.
struct SongModel::Plan
{
    const ChangeSet &changes;
    std::optional<SongBatch> shown; ///< songs with pending edits on them
    QSet<qint64> marked; ///< how they are marked as pending changes, even if their values do not
    std::vector<Incoming> songs; ///< new or changed or neither, by id
    std::vector<Incoming> inserted;
    std::vector<Incoming> known; ///< that were there before
    std::vector<int> removed; ///< rows, ascending

    [[nodiscard]] SongView view(const Incoming &song, SongColumns::Memory &memory) const
    {
        return (song.isShown ? *shown : changes.written).columns().view(song.slot, memory);
    }
    [[nodiscard]] Incoming show(const Song &song)
    {
        if (!shown)
            shown.emplace();
        *shown += song;
        return {song.id, Slot(shown->size() - 1), true};
    }
    [[nodiscard]] std::vector<Incoming>::iterator place(qint64 id)
    {
        return std::ranges::lower_bound(songs, id, {}, &Incoming::id);
    }
    [[nodiscard]] bool speaksOf(qint64 id)
    {
        const auto song = place(id);
        return song != songs.end() && song->id == id;
    }
};

void SongModel::apply(const ChangeSet &changes)
{
    const bool wasLoading = m_isLoading;
    const bool isRead = !wasLoading && !m_cursor.libraryId.isEmpty();
    setLoading(changes);
    Plan plan {changes, {}, {}, {}, {}, {}, {}};
    planWritten(plan);
    planPending(plan);
    planRemoved(plan);
    if (!changes.cursor.libraryId.isEmpty())
        m_cursor = changes.cursor;
    Change change;
    change.isFromOutside = isRead && isFromOutside(changes);
    remove(plan, change);
    for (const Incoming &song : plan.songs)
        (rowOf(song.id) < 0 ? plan.inserted : plan.known).push_back(song);
    insert(plan, change);
    update(plan, change);
    if (!change.isEmpty()) {
        std::vector<Slot> touched = change.inserted;
        SongFieldSet fields;
        fields.set(std::size_t(SongField::Title), !touched.empty());
        fields.set(std::size_t(SongField::Path), !touched.empty());
        for (const Change::Update &update : change.updated) {
            touched.push_back(update.slot);
            fields |= update.fields;
        }
        if (m_isLoading) {
            m_ranking.forget();
            m_duplicates.forget();
        }
        m_ranking.follow(touched, change.removed, fields);
        m_duplicates.follow(touched, change.removed, fields);
        emit applied(change);
    }
    m_free.insert(m_free.end(), change.removed.begin(), change.removed.end());
    if (wasLoading != m_isLoading)
        emit loadingChanged();
}

void SongModel::planWritten(Plan &plan)
{
    const SongColumns &written = plan.changes.written.columns();
    plan.songs.reserve(written.size());
    bool isInOrder = true;
    for (Slot slot = 0; slot < Slot(written.size()); ++slot) {
        const qint64 id = written.id(slot);
        isInOrder = isInOrder && (plan.songs.empty() || plan.songs.back().id < id);
        plan.songs.push_back({id, slot, false});
    }
    if (isInOrder)
        return;
    std::ranges::stable_sort(plan.songs, {}, &Incoming::id);
    std::vector<Incoming> latest; // of a song that is told twice
    for (const Incoming &song : plan.songs) {
        if (!latest.empty() && latest.back().id == song.id)
            latest.back() = song;
        else
            latest.push_back(song);
    }
    plan.songs = std::move(latest);
}

/// Puts pending edits on the songs that are stored, and takes off those that are answered.
void SongModel::planPending(Plan &plan)
{
    std::map<qint64, Song> stored; // beneath, of songs of whose edits something is told
    for (const PendingEdit &edit : plan.changes.pending) {
        const int row = rowOf(edit.songId);
        if (row < 0)
            continue;
        const Song &beneath
            = stored.emplace(edit.songId, m_pending.stored(song(row))).first->second;
        m_pending.add(edit, beneath);
    }
    for (const auto &[operationId, state] : plan.changes.restated.asKeyValueRange()) {
        for (const Song &song : m_pending.restate(operationId, state))
            stored.emplace(song.id, song);
    }
    for (const QString &operationId : plan.changes.answered) {
        for (const Song &song : m_pending.remove(operationId))
            stored.emplace(song.id, song);
    }
    if (!m_pending.isEmpty()) {
        for (Incoming &song : plan.songs) {
            if (!m_pending.contains(song.id))
                continue;
            const Song now = plan.changes.written.columns().song(song.slot);
            m_pending.setStored(now);
            song = plan.show(m_pending.shown(now));
        }
    }
    for (const auto &[id, song] : stored) {
        plan.marked.insert(id);
        if (!plan.speaksOf(id) && !plan.changes.removed.contains(id))
            plan.songs.insert(plan.place(id), plan.show(m_pending.shown(song)));
    }
}

void SongModel::planRemoved(Plan &plan)
{
    for (const qint64 id : plan.changes.removed) {
        if (const int row = rowOf(id); row >= 0 && !plan.speaksOf(id))
            plan.removed.push_back(row);
    }
    if (plan.changes.scope == ChangeSet::Scope::Whole) {
        for (int row = 0; row < rowCount(); ++row) {
            if (!plan.speaksOf(m_columns.id(slotAt(row))))
                plan.removed.push_back(row);
        }
    } else if (plan.changes.scope == ChangeSet::Scope::Difference) {
        planStolen(plan);
    }
    std::ranges::sort(plan.removed);
    plan.removed.erase(std::unique(plan.removed.begin(), plan.removed.end()), plan.removed.end());
    for (const int row : plan.removed)
        m_pending.removeSong(m_columns.id(slotAt(row)));
}

/// A shell's REPLACE may have taken another song's uid without a word of the other's end.
void SongModel::planStolen(Plan &plan)
{
    std::vector<std::string> uids;
    SongColumns::Memory memory;
    for (const Incoming &song : plan.songs) {
        const int row = rowOf(song.id);
        const std::string_view uid = plan.view(song, memory).uid;
        if (row < 0 || !m_columns.uids().is(slotAt(row), uid))
            uids.emplace_back(uid);
    }
    if (uids.empty())
        return;
    for (const Slot slot : m_columns.uids().find(uids)) {
        const qint64 id = m_columns.id(slot);
        if (m_columns.isUsed(slot) && !plan.speaksOf(id))
            plan.removed.push_back(rowOf(id));
    }
}

void SongModel::remove(const Plan &plan, Change &change)
{
    if (plan.removed.empty())
        return;
    for (const int row : plan.removed)
        change.removed.push_back(slotAt(row));
    const auto free = [this](auto from, auto to) {
        std::for_each(from, to, [this](Slot slot) { m_columns.release(slot); });
    };
    const QList<RowRange> ranges = rowRanges(QList<int>(plan.removed.begin(), plan.removed.end()));
    if (ranges.size() > MostRanges) {
        free(change.removed.begin(), change.removed.end());
        std::vector<Slot> left;
        left.reserve(m_slots.size() - change.removed.size());
        std::ranges::copy_if(m_slots, std::back_inserter(left),
                             [this](Slot slot) { return m_columns.isUsed(slot); });
        relayOut(std::move(left));
        return;
    }
    for (auto range = ranges.crbegin(); range != ranges.crend(); ++range) {
        const auto from = m_slots.begin() + range->first;
        const auto to = m_slots.begin() + range->last + 1;
        beginRemoveRows({}, range->first, range->last);
        free(from, to);
        m_slots.erase(from, to);
        endRemoveRows();
    }
}

void SongModel::insert(Plan &plan, Change &change)
{
    const bool isById = std::ranges::is_sorted(plan.inserted, {}, &Incoming::slot);
    if (!isById) // but as lists are to show them while a library is loaded
        std::ranges::sort(plan.inserted, {}, &Incoming::slot);
    SongColumns::Memory memory;
    change.inserted.reserve(plan.inserted.size());
    for (const Incoming &song : plan.inserted) {
        const SongView view = plan.view(song, memory);
        if (m_free.empty()) {
            change.inserted.push_back(m_columns.append(view));
        } else {
            change.inserted.push_back(m_free.back());
            m_columns.assign(m_free.back(), view);
            m_free.pop_back();
        }
    }
    if (isById)
        return insertSlots(change.inserted);
    std::vector<Slot> byId = change.inserted;
    std::ranges::sort(byId, {}, [this](Slot slot) { return m_columns.id(slot); });
    insertSlots(byId);
}

/// \a added stand in the order of their ids.
void SongModel::insertSlots(const std::vector<Slot> &added)
{
    std::vector<std::pair<int, std::size_t>> runs; // the row, and where in added it begins
    for (std::size_t i = 0; i < added.size(); ++i) {
        if (const int row = rowFor(m_columns.id(added[i]));
            runs.empty() || runs.back().first != row)
            runs.emplace_back(row, i);
    }
    if (qsizetype(runs.size()) > MostRanges) {
        std::vector<Slot> all;
        all.reserve(m_slots.size() + added.size());
        std::ranges::merge(
            m_slots, added, std::back_inserter(all), {},
            [this](Slot slot) { return m_columns.id(slot); },
            [this](Slot slot) { return m_columns.id(slot); });
        relayOut(std::move(all));
        return;
    }
    std::size_t end = added.size();
    for (auto run = runs.crbegin(); run != runs.crend(); ++run) {
        const auto &[row, begin] = *run;
        beginInsertRows({}, row, row + int(end - begin) - 1);
        m_slots.insert(m_slots.begin() + row, added.begin() + std::ptrdiff_t(begin),
                       added.begin() + std::ptrdiff_t(end));
        endInsertRows();
        end = begin;
    }
}

void SongModel::update(const Plan &plan, Change &change)
{
    std::vector<int> rows;
    SongColumns::Memory memory;
    for (const Incoming &song : plan.known) {
        const int row = rowOf(song.id);
        const Slot slot = slotAt(row);
        const SongView view = plan.view(song, memory);
        const SongColumns::Differences differences = m_columns.differences(slot, view);
        const bool isChanged = differences.fields.any() || differences.identity;
        if (!isChanged && !plan.marked.contains(song.id))
            continue;
        if (isChanged)
            m_columns.assign(slot, view);
        change.updated.push_back({slot, differences.fields});
        rows.push_back(row);
    }
    announce(std::move(rows));
}

} // namespace tutti
