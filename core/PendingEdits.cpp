// SPDX-FileCopyrightText: 2026 The Tutti authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/PendingEdits.h"

#include <algorithm>
#include <utility>

namespace tutti {

void PendingEdits::add(const PendingEdit &edit, const Song &stored)
{
    Overlay &overlay = m_songs[edit.songId];
    if (overlay.edits.isEmpty())
        overlay.stored = stored;
    overlay.edits += edit;
}

QList<Song> PendingEdits::remove(const QString &operationId)
{
    QList<Song> stored;
    for (auto song = m_songs.begin(); song != m_songs.end();) {
        const auto ofOperation
            = [&](const PendingEdit &edit) { return edit.operationId == operationId; };
        if (song->edits.removeIf(ofOperation) > 0)
            stored += song->stored;
        song = song->edits.isEmpty() ? m_songs.erase(song) : std::next(song);
    }
    return stored;
}

QList<Song> PendingEdits::restate(const QString &operationId, PendingEdit::State state)
{
    QList<Song> stored;
    for (Overlay &song : m_songs) {
        bool isRestated = false;
        for (PendingEdit &edit : song.edits) {
            if (edit.operationId == operationId)
                isRestated = std::exchange(edit.state, state) != state || isRestated;
        }
        if (isRestated)
            stored += song.stored;
    }
    return stored;
}

std::optional<PendingEdit::State> PendingEdits::state(qint64 id, SongField field) const
{
    std::optional<PendingEdit::State> latest;
    const auto song = m_songs.constFind(id);
    if (song == m_songs.constEnd())
        return latest;
    for (const PendingEdit &edit : song->edits) {
        if (!edit.field || edit.field == field)
            latest = edit.state;
    }
    return latest;
}

bool PendingEdits::isBeingRemoved(qint64 id) const
{
    const auto song = m_songs.constFind(id);
    return song != m_songs.constEnd()
        && std::ranges::any_of(song->edits, [](const PendingEdit &edit) { return !edit.field; });
}

const Song &PendingEdits::stored(const Song &shown) const
{
    const auto song = m_songs.constFind(shown.id);
    return song == m_songs.constEnd() ? shown : song->stored;
}

void PendingEdits::setStored(const Song &stored)
{
    const auto song = m_songs.find(stored.id);
    if (song != m_songs.end())
        song->stored = stored;
}

Song PendingEdits::shown(const Song &stored) const
{
    Song result = stored;
    const auto song = m_songs.constFind(stored.id);
    if (song == m_songs.constEnd())
        return result;
    for (const PendingEdit &edit : song->edits) {
        if (edit.field)
            info(*edit.field).setValue(result, edit.value);
    }
    return result;
}

} // namespace tutti
