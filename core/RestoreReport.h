// SPDX-FileCopyrightText: 2026 The Tutti authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>
#include <QtGlobal>

namespace tutti {

/// How a restore went.
struct RestoreReport
{
    QString before; ///< the snapshot of what was there, by which it can be undone
    qint64 songs = 0; ///< that are there now
    qint64 seq = 0; ///< where the journal stands now

    bool operator==(const RestoreReport &) const = default;
};

} // namespace tutti
