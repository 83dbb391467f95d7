// SPDX-FileCopyrightText: 2026 The Tutti authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QtGlobal>

#include <span>
#include <unordered_map>

namespace tutti {

/// Bytes of a file, which belong to somebody else.
using PageBytes = std::span<const uchar>;

[[nodiscard]] inline quint32 bigEndian32(const uchar *bytes)
{
    return quint32(bytes[0]) << 24 | quint32(bytes[1]) << 16 | quint32(bytes[2]) << 8 | bytes[3];
}

/// The pages that a write-ahead log holds, found in its bytes without SQLite, which stops at the
/// first frame that is damaged. Each frame's checksum goes on from the one before it, as it is
/// stored: so a damaged frame spoils itself alone, and those behind it can still be told from
/// leftovers. The bytes may be any.
struct PageLog
{
    /// Page number to the frame's place in the log.
    using Frames = std::unordered_map<quint32, std::size_t>;

    Frames newest; ///< committed, and with the right checksum
    Frames damaged; ///< with a wrong one, and no good one of that page after it
    quint32 databasePages = 0; ///< after the last commit; 0: none
    quint32 pageSize = 0; ///< 0: there is no log
    /// Frames at the end are missing or damaged, so that those that are left may be older than what
    /// stands in the database.
    bool isShort = false;
    /// And what they held is not in the database either: the latest commits may be lost.
    bool lacksEnd = false;

    /// \a index is the file of shared memory, which says how long the log should be; may be empty.
    /// \a pageSize is that of the database, or 0 if that is not known.
    [[nodiscard]] static PageLog read(PageBytes log, PageBytes index, quint32 pageSize);

    /// Whether who opens the library sees something else than what was committed last.
    [[nodiscard]] bool isDamaged() const
    {
        return lacksEnd || !damaged.empty() || (isShort && !newest.empty());
    }
};

} // namespace tutti
