// SPDX-FileCopyrightText: 2026 The Tutti authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/RepairMarker.h"
#include "core/RepairReport.h"
#include "core/Salvage.h"

#include <functional>

namespace tutti {

/// What to repair, and with what.
struct RepairRequest
{
    SalvageSources sources; ///< `library` is the library itself
    QString keepIn; ///< where the damaged files go if not beside the library; may be empty
    int patienceMs = 30'000; ///< how long others have to close the library
    std::function<void(RepairStep)> onStep {}; ///< called as it begins each; may be empty
};

/// Repairs a library in its place. For a process that has no connection to it: everybody else is
/// asked to close it (RepairMarker) and kept out (ExclusiveAccess); what is there is copied to a
/// folder `damaged-<time>` and never deleted; a new library is built of it (Salvage) and put into
/// the same file. It also takes the live copies that windows have left (LiveCopies). Killed at any
/// point, it is finished by running it again; before RepairStep::Installing nothing has changed.
class LibraryRepair
{
public:
    /// Changes nothing if the library is healthy. Fails with Busy, and leaves everything as it
    /// was, if another program keeps it open, with BeingRepaired if another repair is at work, and
    /// with Full if there is too little room to begin.
    [[nodiscard]] static Expected<RepairReport> run(const RepairRequest &request);

private:
    LibraryRepair(const RepairRequest &request, RepairMarker &marker);

    [[nodiscard]] Expected<RepairReport> rebuild(const LibraryHealth &before, bool isEmptied);
    [[nodiscard]] bool isHalfInstalled(bool isEmptied) const;
    void begin(RepairStep step) const;
    void removeUnfinished() const;
    [[nodiscard]] Expected<QString> keepDamaged();
    [[nodiscard]] Expected<void> putInPlace(const QString &built, RepairReport &report);
    [[nodiscard]] Expected<void> verify() const;

    const RepairRequest &m_request;
    RepairMarker &m_marker;
    const QString m_library;
    RepairMarker::Stage m_stage;
};

} // namespace tutti
