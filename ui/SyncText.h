// SPDX-FileCopyrightText: 2026 The Tutti authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/Surroundings.h"
#include "core/SyncFigures.h"
#include "core/SyncState.h"

#include <QCoreApplication>
#include <QString>

namespace tutti {

/// The words for how the windows stand to their library.
class SyncText
{
    Q_DECLARE_TR_FUNCTIONS(SyncText)

public:
    /// "Up to date", "Waiting to save 2 changes"
    [[nodiscard]] static QString brief(const SyncState &state);

    /// "Shown in 0.3 ms (99 %: 1.2 ms)", of what others save; empty while nothing was measured.
    [[nodiscard]] static QString speed(const SyncFigures &figures);
    /// All figures, in sentences; empty while there are none.
    [[nodiscard]] static QString details(const SyncFigures &figures);

    /// "2 programs, 3 windows"; empty while it is not known.
    [[nodiscard]] static QString programs(const Surroundings &around);
    /// The same one by one.
    [[nodiscard]] static QString eachProgram(const Surroundings &around);
    /// When the last one was taken.
    [[nodiscard]] static QString snapshot(const Surroundings &around);

    /// That changes are queued, and why, without their number.
    [[nodiscard]] static QString queued(const SyncState &state);
    /// What became of changes that are queued or not saved; empty if there are none.
    [[nodiscard]] static QString waiting(const SyncState &state);
    /// That the library is, and what that means.
    [[nodiscard]] static QString outOfReach(const SyncState &state);

    /// A sentence or two behind it, for a tool tip.
    [[nodiscard]] static QString details(const SyncState &state);

    /// A span of time as people like to read it: "0.31 ms", "12 ms", "3.4 s".
    [[nodiscard]] static QString span(qint64 ns);
};

} // namespace tutti
