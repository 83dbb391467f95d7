// SPDX-FileCopyrightText: 2026 The Tutti authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/Snapshot.h"

#include <QList>

namespace tutti {

/// Which snapshots to let go, so that recent times are covered closely and older ones as well.
namespace SnapshotThinning {

constexpr qint64 DefaultBytes = qint64(2) << 30;

/// Those of \a snapshots, in any order, that are not needed at \a nowMs: one an hour stays for a
/// day, one a day for a month, one a month for a year; what was not taken by the clock stays for a
/// week in any case. All together are to take no more than \a mostBytes, unless two do already: the
/// newest stays, and the last of normal size.
/// One that has fewer than half of the songs of the last before it is not of normal size until a
/// month has passed like that, and never makes one of normal size go: the songs may have been lost
/// by accident.
[[nodiscard]] QList<Snapshot> dispensable(QList<Snapshot> snapshots, qint64 nowMs,
                                          qint64 mostBytes = DefaultBytes);

} // namespace SnapshotThinning

} // namespace tutti
