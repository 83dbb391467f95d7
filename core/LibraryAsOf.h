// SPDX-FileCopyrightText: 2026 The Tutti authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/Database.h"
#include "core/OperationProgress.h"

#include <QString>

namespace tutti {

/// A moment of a library's past: by its place in the journal, or by time.
struct PastMoment
{
    qint64 seq = -1; ///< right after this row
    qint64 atMs = 0; ///< if there is no seq: at this time, by the clocks of those who wrote
};

/// Makes a copy of a library as it was: a library of its own, with its history up to then, for
/// its owner alone to read. What came later is taken back in the copy, row by row, the newest
/// first. A loss that REPLACE by a shell brought is not in the journal, so not taken back either.
class LibraryAsOf
{
public:
    /// \a source is open on the library, and in no transaction.
    LibraryAsOf(Database &source, OperationProgress &progress);

    /// The row of the journal after which \a moment is. Fails with Error::Kind::Pruned when the
    /// journal does not reach back that far.
    [[nodiscard]] static Expected<qint64> seqOf(Database &database, const PastMoment &moment);

    /// Writes \a file, in whose place nothing may be; after an error nothing is. Returns the seq.
    [[nodiscard]] Expected<qint64> write(const PastMoment &moment, const QString &file);

private:
    [[nodiscard]] Expected<void> copy(const QString &file);
    [[nodiscard]] Expected<void> takeBack(const PastMoment &moment, qint64 seq);
    [[nodiscard]] Expected<void> takeBackRows(qint64 seq);
    [[nodiscard]] Expected<void> takeBackUpdate(qint64 seq, qint64 id, qint64 revision);
    [[nodiscard]] Expected<void> cutConflicts(const PastMoment &moment, qint64 seq);
    [[nodiscard]] Expected<void> cutJournal(qint64 seq);

    Database &m_source;
    Database m_copy;
    OperationProgress &m_progress;
};

} // namespace tutti
