// SPDX-FileCopyrightText: 2026 The Tutti authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/Journal.h"
#include "core/OperationResult.h"
#include "core/Song.h"
#include "core/SongUpdates.h"

#include <QHash>

namespace tutti {

/// Adds songs to a library. One whose uid or file is there already is that song: what it lacks is
/// filled in, and nothing else is changed. Every value passes SongGate. Inside the caller's
/// transaction.
class SongAdder
{
public:
    explicit SongAdder(Database &database);

    [[nodiscard]] Expected<OperationResult> add(const QList<Song> &songs);

private:
    [[nodiscard]] Expected<void> findPaths(const QList<Song> &songs);
    /// Nothing if it is a new one.
    [[nodiscard]] Expected<std::optional<qint64>> idOf(const Song &song);
    [[nodiscard]] Expected<void> addOne(const Song &song, OperationResult &result);
    [[nodiscard]] Expected<bool> fillIn(qint64 id, const Song &song);

    Database &m_database;
    Journal m_journal;
    SongUpdates m_updates;
    QHash<QString, qint64> m_idOfPath; ///< of those that matter
};

} // namespace tutti
