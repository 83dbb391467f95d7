// SPDX-FileCopyrightText: 2026 The Tutti authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/SalvageMerge.h"

#include <QStringList>

namespace tutti {

/// Where songs of a damaged library may still be.
struct SalvageSources
{
    QString library; ///< a copy that nobody has open, with what lay beside it
    QStringList snapshots;
    QStringList liveCopies; ///< see LiveCopy
    qint64 knownSeq = 0; ///< up to where this machine knows the journal to have come; 0: unknown
};

/// What came of it.
struct SalvageResult
{
    SalvageMerge::Counts counts;
    SalvageWitness witness;
    QStringList unverifiedSongs; ///< the first hundred: artist and title
    bool lacksEnd = false; ///< the latest changes may be lost
    QString epoch; ///< of the new library
};

/// Builds a new library of what is left of a damaged one, in a file of its own. The damaged files
/// are only read.
namespace Salvage {

/// Builds the library in \a file, which must not exist; scratch files beside it are removed again.
/// On failure \a file may be left unfinished.
[[nodiscard]] Expected<SalvageResult> build(const SalvageSources &sources, const QString &file);

} // namespace Salvage

} // namespace tutti
