// SPDX-FileCopyrightText: 2026 The Tutti authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/Database.h"

#include <QDateTime>
#include <QStringList>

#include <optional>

namespace tutti {

/// An earlier or another copy of the songs, by which those found in damaged files are checked and
/// from which missing ones are taken: a snapshot, or what a running window had in memory (LiveCopy).
/// Attached to a database under the name "base" with the tables of a library.
struct SalvageWitness
{
    enum class Kind { None, Snapshot, LiveCopy };

    Kind kind = Kind::None;
    QString file;
    QDateTime time; ///< of the file
    QString libraryId;
    QString epoch;
    qint64 seq = 0; ///< up to which it has followed the journal
    qint64 lastSongId = 0; ///< songs that came later have higher ids

    /// Attaches the latest of the candidates that can be read; where there is none, empty tables.
    /// The tables of a library must stand in \a database. A live copy is read into \a scratchFile.
    [[nodiscard]] static Expected<SalvageWitness> attach(Database &database,
                                                         const QStringList &snapshots,
                                                         const QStringList &liveCopies,
                                                         const QString &scratchFile);
};

} // namespace tutti
