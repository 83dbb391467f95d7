// SPDX-FileCopyrightText: 2026 The Tutti authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/Database.h"
#include "core/LibraryInfo.h"

namespace tutti {

/// How to open a library.
struct StoreOptions
{
    QString file;
    bool readOnly = false;
    bool create = false; ///< also where a library is missing that should be there, or is empty
    int busyTimeoutMs = 100; ///< how long one statement waits for other writers
    /// The file is a copy of a library as it was at this time (0: it is none), of which nothing is
    /// remembered.
    qint64 asOfMs = 0;
    QString author; ///< whose steps undo takes back; empty: the user on this machine
};

/// Opens library files: finds out what a file is before touching it, refuses what is not a library
/// (leaving it untouched), creates a new one with the default songs where there is none, and
/// settles for reading where writing is not possible.
namespace LibraryFile {

/// Opens the file of \a options in \a database. Waits for nobody longer than the busy timeout:
/// Error::Kind::Busy means "try again".
[[nodiscard]] Expected<LibraryInfo> open(Database &database, const StoreOptions &options);

/// Whether the open file still begins as a library does, and has not been cut off. SQLite itself
/// looks only when it opens one, and commits to a file that nobody can open any more. Fails with
/// Corrupt.
[[nodiscard]] Expected<void> requireIntact(const Database &database);

} // namespace LibraryFile

} // namespace tutti
