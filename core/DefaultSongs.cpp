// SPDX-FileCopyrightText: 2026 The Tutti authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/DefaultSongs.h"

#include "core/JsonSongReader.h"

#include <QFile>

namespace tutti {

QList<Song> defaultSongs()
{
    QFile file(QStringLiteral(":/tutti/default-songs.json"));
    const bool opened = file.open(QIODevice::ReadOnly);
    Q_ASSERT(opened);
    const auto reader = JsonSongReader::create(file.readAll());
    QList<Song> songs;
    while (const std::optional<ImportRow> row = reader.value()->next())
        songs += row->song.song();
    return songs;
}

} // namespace tutti
