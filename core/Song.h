// SPDX-FileCopyrightText: 2026 The Tutti authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>
#include <QtGlobal>

#include <optional>

namespace tutti {

/// One song as the library holds it. A plain record: what its values may be is SongGate's matter,
/// how they are shown is SongText's. Times are UTC milliseconds since 1970.
struct Song
{
    qint64 id = 0; ///< local to one library file, never used again; 0: not stored yet
    QString uid; ///< the same wherever the song goes, never used again
    qint64 revision = 0; ///< counts the changes of this song
    QString title;
    QString artist;
    QString album;
    QString albumArtist;
    std::optional<int> year;
    QString genre;
    std::optional<int> track;
    std::optional<int> disc;
    qint64 durationMs = 0; ///< 0: unknown
    int rating = 0; ///< 0 to 100, 20 a star; 0: not rated
    bool favorite = false;
    qint64 playCount = 0;
    std::optional<qint64> lastPlayedMs;
    QString comment;
    QString path;
    qint64 addedMs = 0; ///< 0 on a new song: the moment it is stored
    qint64 modifiedMs = 0;

    bool operator==(const Song &) const = default;
};

} // namespace tutti

Q_DECLARE_TYPEINFO(tutti::Song, Q_RELOCATABLE_TYPE);
