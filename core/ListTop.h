// SPDX-FileCopyrightText: 2026 The Tutti authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/Cursor.h"

#include <QList>
#include <QString>

namespace tutti {

class SongListModel;
class SongModel;

/// Which songs stood first in a list when it was closed, so that the next start can show them
/// before all others are read and sorted. Kept as a CheckedFile in the user's cache folder, one a
/// library: whoever closes last has the say. Nothing but ids is in it.
struct ListTop
{
    static constexpr qsizetype MostSongs = 200; ///< more than the largest screen shows

    Cursor at; ///< of the songs that the ids mean; no file has its seq
    QList<qint64> ids; ///< in the order of the list; one that was kept may name songs that are gone

    /// Of all songs of a library in the order of \a list, whatever it is searched for, since a
    /// window begins without a search. Empty while they are not in order.
    [[nodiscard]] static ListTop of(const SongListModel &list, const SongModel &songs);

    /// What was kept last; empty if that cannot be read.
    [[nodiscard]] static ListTop read(const QString &libraryId);

    /// Keeps it, unless it is empty, and removes what was kept of libraries that nobody has closed
    /// for a season. False if that fails, which is logged.
    bool write() const;

    bool operator==(const ListTop &) const = default;
};

} // namespace tutti
