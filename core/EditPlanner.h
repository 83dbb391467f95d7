// SPDX-FileCopyrightText: 2026 The Tutti authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/SongModel.h"
#include "core/SongTransforms.h"

#include <QObject>
#include <QTimer>

namespace tutti {

/// Finds out what a transform would change in many songs, as a preview and to be submitted. Lives
/// on the GUI thread and works there in short slices.
class EditPlanner : public QObject
{
    Q_OBJECT

public:
    /// \a songs outlives this. Of \a ids those that are gone are passed over.
    EditPlanner(const SongModel &songs, const QList<qint64> &ids, QObject *parent = nullptr);

    /// Begins anew; answered by planned().
    void plan(const SongTransforms::Transform &transform);
    /// Nothing is planned, and nothing any more to come.
    void reset();
    [[nodiscard]] bool isPlanning() const { return m_slice.isActive(); }

    [[nodiscard]] const QList<qint64> &ids() const { return m_ids; }
    /// What changes something and can be stored.
    [[nodiscard]] const QList<Edit> &edits() const { return m_edits; }
    [[nodiscard]] qsizetype changedSongs() const { return m_changedSongs; }
    /// Edits that are left out since their value cannot be stored, and why not the first.
    [[nodiscard]] qsizetype refusedCount() const { return m_refusedCount; }
    [[nodiscard]] const std::optional<Error> &firstRefusal() const { return m_firstRefusal; }

signals:
    void progressed(); ///< there are more edits than before
    void planned();

private:
    void work();
    void take(const Song &song);

    const SongModel &m_songs;
    const QList<qint64> m_ids;
    SongTransforms::Transform m_transform;
    QList<Edit> m_edits;
    qsizetype m_next = 0; ///< of the ids
    qsizetype m_place = 0; ///< of the songs that are there
    qsizetype m_changedSongs = 0;
    qsizetype m_refusedCount = 0;
    std::optional<Error> m_firstRefusal;
    QTimer m_slice;
};

} // namespace tutti
