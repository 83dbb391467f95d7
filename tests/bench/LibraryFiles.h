// SPDX-FileCopyrightText: 2026 The Tutti authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "tests/support/TestFolder.h"

#include <QString>

namespace tutti::bench {

/// Libraries of made-up songs in a folder that goes away at the end, and in which this process and
/// its children believe to live.
class LibraryFiles
{
public:
    /// The library of \a songs songs; made when it is first asked for. At least the 15 default
    /// songs.
    [[nodiscard]] QString library(qint64 songs) const;
    /// A new library with the 15 default songs.
    [[nodiscard]] QString fresh(const QString &name) const;
    /// One without songs.
    [[nodiscard]] QString empty() const;
    /// A copy of one, for an operation that is to find all songs again the next time.
    [[nodiscard]] QString copy(const QString &library) const;
    /// The same songs as CSV.
    [[nodiscard]] QString csv(qint64 songs) const;
    [[nodiscard]] QString path(const QString &name) const { return m_folder.path(name); }

    /// Writes what the log holds into the file, so that the next measurement begins as the last.
    static void settle(const QString &library);
    static void remove(const QString &library);

private:
    test::TestFolder m_folder;
};

} // namespace tutti::bench
