// SPDX-FileCopyrightText: 2026 The Tutti authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/Database.h"
#include "core/Journal.h"
#include "core/Operation.h"
#include "core/OperationProgress.h"
#include "core/SongUpdates.h"

namespace tutti {

/// Writes what RestoreSongs asks for, inside the caller's transaction, as ordinary changes.
class SongRestorer
{
public:
    SongRestorer(Database &database, OperationProgress &progress);

    [[nodiscard]] Expected<OperationResult> restore(const QList<Song> &songs);

private:
    /// False if the song is as it was already.
    [[nodiscard]] Expected<bool> restore(const Song &song, OperationResult &result);
    [[nodiscard]] Expected<void> putBack(const Song &song);

    Database &m_database;
    OperationProgress &m_progress;
    Journal m_journal;
    SongUpdates m_updates;
};

} // namespace tutti
