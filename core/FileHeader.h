// SPDX-FileCopyrightText: 2026 The Tutti authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/Error.h"

namespace tutti {

/// What the first bytes of a database file say, read without opening it as a database: that would
/// make files beside it, or take a checkpoint under way for damage.
struct FileHeader
{
    int applicationId = 0;
    int userVersion = 0; ///< unless the log has a later one
    bool usesLog = false; ///< write-ahead logging
    qint64 bytes = 0; ///< at least as long is the file, if it is whole; 0: not told

    /// Fails with NotADatabase, NewerLibrary (a format that this SQLite does not know) or
    /// NoPermission. Harmless for locks, as they are held by OfdLocks.
    [[nodiscard]] static Expected<FileHeader> read(const QString &file);

    static constexpr qsizetype Size = 100;
    /// The same for the first bytes of a file.
    [[nodiscard]] static Expected<FileHeader> parsed(const QByteArray &bytes);
};

} // namespace tutti
