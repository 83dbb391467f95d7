// SPDX-FileCopyrightText: 2026 The Tutti authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/ChangeSet.h"
#include "core/Journal.h"
#include "core/Transaction.h"

#include <limits>

namespace tutti {

/// Hands out all songs of a library as they are at one moment, in batches: a screenful first. It
/// holds that moment by a read transaction, so nothing can be written through the same store until
/// it is destroyed.
class SongLoader
{
public:
    [[nodiscard]] static Expected<std::unique_ptr<SongLoader>> begin(Database &database,
                                                                     Journal &journal);

    /// The next songs, by id. The last batch, perhaps without songs, bears the cursor.
    [[nodiscard]] Expected<ChangeSet> next();
    [[nodiscard]] bool atEnd() const { return m_atEnd; }

private:
    SongLoader(Database &database, Transaction &&reading, const Cursor &cursor);

    Database &m_database;
    Transaction m_reading;
    const Cursor m_cursor;
    qint64 m_lastId = std::numeric_limits<qint64>::min();
    bool m_isFirst = true;
    bool m_atEnd = false;
};

} // namespace tutti
