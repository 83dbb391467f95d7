// SPDX-FileCopyrightText: 2026 The Tutti authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/Error.h"

#include <QDateTime>

#include <optional>

namespace tutti {

/// How the windows of this process stand to their library, for people to see.
struct SyncState
{
    enum class Phase {
        Opening,
        Loading,
        UpToDate,
        Waiting, ///< operations wait for somebody else's write to end
        Lost, ///< the file is out of reach; what is shown is what was read last
        Failed, ///< the library could not be opened
    };

    Phase phase = Phase::Opening;
    int waiting = 0; ///< operations that are not stored yet
    int queued = 0; ///< of these, kept durably until they can be
    int unsaved = 0; ///< of these, kept nowhere but in memory although they should be
    int missing = 0; ///< operations that were stored, and that the library does not have any more
    bool isDegraded = false; ///< changes by others are noticed by polling only
    qint64 seq = 0; ///< of the journal
    qint64 changesReceived = 0; ///< change sets with news of others
    qint64 reloads = 0; ///< times when everything had to be read anew
    QDateTime lastChange {}; ///< when others' news came last
    std::optional<Error> error {}; ///< with Waiting, Lost and Failed

    bool operator==(const SyncState &) const = default;
};

} // namespace tutti
