// SPDX-FileCopyrightText: 2026 The Tutti authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QtGlobal>

namespace tutti {

/// One thing worth counting about the sync of a process. Says nothing about songs.
struct SyncSample
{
    /// The numbers are stored.
    enum class Kind {
        Change = 0, ///< others' change was taken in, `ns` after it was committed
        Missed = 1, ///< a change that no notification announced was found by the poll
        Retry = 2, ///< a read met somebody else's lock
        LockWait = 3, ///< an own operation waited for `ns` for the write lock
        Reload = 4, ///< everything had to be read anew
    };

    Kind kind = Kind::Change;
    qint64 atSecond = 0; ///< since the epoch
    qint64 ns = 0;

    bool operator==(const SyncSample &) const = default;
};

} // namespace tutti
