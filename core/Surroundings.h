// SPDX-FileCopyrightText: 2026 The Tutti authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/Presence.h"

namespace tutti {

/// What there is to know of a library that does not stand in it.
struct Surroundings
{
    QList<Presence::Program> programs; ///< that have it open, on this machine and of this user
    qint64 lastSnapshotMs = 0; ///< UTC milliseconds since 1970; 0: there is none

    bool operator==(const Surroundings &) const = default;
};

} // namespace tutti
