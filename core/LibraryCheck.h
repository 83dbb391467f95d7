// SPDX-FileCopyrightText: 2026 The Tutti authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/Error.h"

#include <QList>
#include <QString>

namespace tutti {

/// What a look at a library's file has found.
struct LibraryHealth
{
    struct Fault
    {
        enum class Part {
            File, ///< empty
            Header,
            Log, ///< changes that were saved are no longer in it
            Pages,
            Songs, ///< values that no song can have
            Journal, ///< a gap
            Triggers, ///< they do not write the journal as they should
        };

        Part part;
        QString detail; ///< technical

        bool operator==(const Fault &) const = default;
    };

    QString file; ///< canonical
    bool isThorough = false;
    bool isReadable = false; ///< songs can be read, though perhaps not all
    qint64 songs = 0; ///< as many as can be counted
    QList<Fault> faults;

    [[nodiscard]] bool isHealthy() const { return faults.isEmpty(); }
    [[nodiscard]] bool has(Fault::Part part) const;
    /// Whether songs may be missing or wrong, so that the file has to be built anew.
    [[nodiscard]] bool needsSalvage() const;
};

/// Looks whether a library's file is damaged, and never changes it (except that SQLite takes back
/// what a writer that died has left half done in a library without a log). May take long, so that it runs
/// in a process of its own, which has no connection to the library: it reads the files themselves.
namespace LibraryCheck {

enum class Depth {
    Quick, ///< no comparison of indexes with tables
    Thorough,
};

/// Fails where there is nothing to check: no file, no permission, a newer library, or another
/// program's.
[[nodiscard]] Expected<LibraryHealth> run(const QString &file, Depth depth);

} // namespace LibraryCheck

} // namespace tutti
