// SPDX-FileCopyrightText: 2026 The Tutti authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/RepairMarker.h"
#include "core/RepairReport.h"
#include "core/Salvage.h"

namespace tutti {

/// What to repair, and with what.
struct RepairRequest
{
    SalvageSources sources; ///< `library` is the library itself
    QString keepIn; ///< where the damaged files go if not beside the library; may be empty
    int patienceMs = 30'000; ///< how long others have to close the library
};

/// Repairs a library in its place. For a process that has no connection to it: everybody else is
/// asked to close it (RepairMarker) and kept out (ExclusiveAccess); what is there is copied to a
/// folder `damaged-<time>` and never deleted; a new library is built of it (Salvage) and put into
/// the same file. Killed at any point, it is finished by running it again.
class LibraryRepair
{
public:
    /// Changes nothing if the library is healthy. Fails with Busy, and leaves everything as it
    /// was, if another program keeps it open.
    [[nodiscard]] static Expected<RepairReport> run(const RepairRequest &request);

private:
    LibraryRepair(const RepairRequest &request, RepairMarker &marker);

    [[nodiscard]] Expected<RepairReport> rebuild(const LibraryHealth &before, bool isEmptied);
    [[nodiscard]] bool isHalfInstalled(bool isEmptied) const;
    [[nodiscard]] Expected<QString> keepDamaged() const;
    [[nodiscard]] Expected<void> putInPlace(const QString &built, RepairReport &report);
    [[nodiscard]] Expected<void> verify() const;

    const RepairRequest &m_request;
    RepairMarker &m_marker;
    const QString m_library;
    RepairMarker::Stage m_stage;
};

} // namespace tutti
