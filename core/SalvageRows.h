// SPDX-FileCopyrightText: 2026 The Tutti authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/Database.h"
#include "core/PageReader.h"

namespace tutti {

/// The rows that were found in damaged files, as tables of a scratch database that is attached
/// under the name "found": song (with a column `doubt`, any number a uid), change, change_field,
/// tombstones, ops, conflicts, meta, sequence, song_uid, unverified and view (with `doubt`).
/// On disk, so that a large library
/// takes no more memory than a small one.
class SalvageRows
{
public:
    /// \a database outlives this.
    explicit SalvageRows(Database &database);

    /// Makes the tables.
    [[nodiscard]] Expected<void> create();

    /// Takes over everything that is in \a files.
    [[nodiscard]] Expected<void> fill(const PageImage::Files &files);

    /// Whether the latest commits may be missing from what was found.
    [[nodiscard]] bool lacksEnd() const { return m_lacksEnd; }

private:
    [[nodiscard]] Expected<void> add(const PageRow &row);

    Database &m_database;
    bool m_lacksEnd = false;
};

} // namespace tutti
