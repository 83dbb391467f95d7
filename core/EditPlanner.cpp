// SPDX-FileCopyrightText: 2026 The Tutti authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/EditPlanner.h"

#include "core/SongGate.h"

#include <QElapsedTimer>

namespace tutti {

namespace {

constexpr qint64 SliceMs = 8;

} // namespace

EditPlanner::EditPlanner(const SongModel &songs, const QList<qint64> &ids, QObject *parent)
    : QObject(parent)
    , m_songs(songs)
    , m_ids(ids)
{
    connect(&m_slice, &QTimer::timeout, this, &EditPlanner::work);
}

void EditPlanner::reset()
{
    m_slice.stop();
    m_edits.clear();
    m_next = 0;
    m_place = 0;
    m_changedSongs = 0;
    m_refusedCount = 0;
    m_firstRefusal.reset();
}

void EditPlanner::plan(const SongTransforms::Transform &transform)
{
    reset();
    m_transform = transform;
    m_slice.start(0);
}

void EditPlanner::work()
{
    QElapsedTimer clock;
    clock.start();
    while (m_next < m_ids.size() && clock.elapsed() < SliceMs) {
        const int row = m_songs.rowOf(m_ids[m_next++]);
        if (row >= 0)
            take(m_songs.song(row));
    }
    if (m_next < m_ids.size()) {
        emit progressed();
    } else {
        m_slice.stop();
        emit planned();
    }
}

void EditPlanner::take(const Song &song)
{
    const qsizetype before = m_edits.size();
    for (Edit &edit : m_transform(song, m_place++)) {
        if (edit.value == *edit.base)
            continue;
        const Expected<QVariant> value = SongGate::checked(edit.field, edit.value);
        if (!value) {
            if (m_refusedCount++ == 0)
                m_firstRefusal = value.error();
        } else if (*value != *edit.base) {
            edit.value = *value;
            m_edits += edit;
        }
    }
    m_changedSongs += m_edits.size() > before;
}

} // namespace tutti
