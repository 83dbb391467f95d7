// SPDX-FileCopyrightText: 2026 The Tutti authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

namespace tutti {

/// Up to where a reader has followed a library's journal. Cursors of different libraries or epochs
/// cannot be compared: the reader then reads everything anew.
struct Cursor
{
    QString libraryId;
    QString epoch;
    qint64 seq = 0;

    /// Whether the journal leads from \a earlier to here, so that ids of songs mean the same.
    [[nodiscard]] bool continues(const Cursor &earlier) const
    {
        return libraryId == earlier.libraryId && epoch == earlier.epoch && seq >= earlier.seq;
    }

    bool operator==(const Cursor &) const = default;
};

} // namespace tutti
