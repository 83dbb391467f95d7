// SPDX-FileCopyrightText: 2026 The Tutti authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

namespace tutti {

/// What is known of a library once it is open.
struct LibraryInfo
{
    enum class ReadOnly {
        No,
        Asked, ///< by --read-only
        NotWritable, ///< the file, its folder or its file system cannot be written
        Newer, ///< made by a newer Tutti that lets this one read
        SecondName, ///< the file has another name (a hard link), under which it may be open, too
    };

    QString file; ///< canonical
    QString libraryId;
    ReadOnly readOnly = ReadOnly::No;
    bool isFrozen = false; ///< a state that is not followed, for want of rights to share locks
    bool wasCreated = false; ///< just now, by this process
    bool wasRepaired = false; ///< its journal's triggers had been tampered with

    bool operator==(const LibraryInfo &) const = default;
};

} // namespace tutti
