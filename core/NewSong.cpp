// SPDX-FileCopyrightText: 2026 The Tutti authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/NewSong.h"

#include "core/SongRows.h"

#include <QDateTime>
#include <QUuid>

namespace tutti {

Expected<void> insertNewSong(Database &database, Song song)
{
    const qint64 now = QDateTime::currentMSecsSinceEpoch();
    song.id = 0;
    song.revision = 1;
    if (song.uid.isEmpty())
        song.uid = QUuid::createUuid().toString(QUuid::Id128);
    if (song.addedMs == 0)
        song.addedMs = now;
    if (song.modifiedMs == 0)
        song.modifiedMs = now;
    return database.run(SongRows::insertion(), SongRows::values(song));
}

} // namespace tutti
