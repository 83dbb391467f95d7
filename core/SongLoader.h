// SPDX-FileCopyrightText: 2026 The Tutti authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/ChangeSet.h"
#include "core/Journal.h"
#include "core/Statement.h"
#include "core/Transaction.h"

namespace tutti {

/// Hands out all songs of a library as they are at one moment, in batches: a screenful first. It
/// holds that moment by a read transaction, so nothing can be written through the same store until
/// it is destroyed.
class SongLoader
{
public:
    [[nodiscard]] static Expected<std::unique_ptr<SongLoader>> begin(Database &database,
                                                                     Journal &journal);

    /// The next songs, by id: parts, but for the last one, which perhaps has no songs but bears
    /// the cursor.
    [[nodiscard]] Expected<ChangeSet> next();
    [[nodiscard]] bool atEnd() const { return m_atEnd; }

private:
    SongLoader(Transaction &&reading, Statement &&rows, const Cursor &cursor, qint64 expected);

    Transaction m_reading;
    Statement m_rows; ///< ends before the transaction does
    const Cursor m_cursor;
    const qint64 m_expected;
    bool m_isFirst = true;
    bool m_atEnd = false;
};

} // namespace tutti
