// SPDX-FileCopyrightText: 2026 The Tutti authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/Database.h"
#include "core/LibraryDifference.h"
#include "core/LibraryInfo.h"
#include "core/RestoreReport.h"
#include "core/Song.h"

#include <QStringList>

#include <optional>

namespace tutti {

class DatabaseCopy;
class LibraryBackup;

/// Brings a library back to what a copy of it holds: a snapshot, a backup, any library file. In
/// place, under SQLite's own locks, in one transaction, while others have the library open: they
/// see a new epoch and read everything anew, as a difference. A process that dies on the way leaves
/// the old state.
class LibraryRestore
{
public:
    /// Both outlive this.
    LibraryRestore(Database &live, const LibraryInfo &info);

    /// Takes a snapshot of what is there, to the last commit, and puts what \a file holds in its
    /// place. The library stays itself (its id and its numbers never go back), marked as restored
    /// on purpose: `restored` in meta is the new epoch. Busy: others are writing; nothing has
    /// happened.
    [[nodiscard]] Expected<RestoreReport> restore(const QString &file);

    [[nodiscard]] Expected<LibraryDifference> difference(const QString &file);

    /// The songs of \a file called by \a names, uids or else ids. NoSuchSong if one is not there.
    [[nodiscard]] Expected<QList<Song>> songs(const QString &file, const QStringList &names);

private:
    /// A copy of \a file, sound, of the present schema and of the page size of the library.
    [[nodiscard]] Expected<LibraryBackup> prepare(const QString &file);
    [[nodiscard]] Expected<void> bringUpToDate(Database &prepared);
    /// Opens \a file for reading in the present schema; what that needs lives in \a copy.
    [[nodiscard]] Expected<void> open(const QString &file, Database &database,
                                      std::optional<LibraryBackup> &copy);
    /// Nothing: somebody wrote in between, and it is to be tried again.
    [[nodiscard]] Expected<std::optional<RestoreReport>> attempt(Database &prepared);
    /// The snapshot of what is there while m_live has the write lock.
    [[nodiscard]] Expected<QString> snapshotUnderLock();
    [[nodiscard]] Expected<qint64> giveIdentity(Database &prepared, const QString &before);

    Database &m_live;
    const LibraryInfo &m_info;
};

} // namespace tutti
