// SPDX-FileCopyrightText: 2026 The Tutti authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/ChangeSet.h"
#include "core/Journal.h"
#include "core/ListTop.h"
#include "core/Statement.h"
#include "core/Transaction.h"

namespace tutti {

/// Hands out all songs of a library as they are at one moment, in batches: a screenful first. It
/// holds that moment by a read transaction, so nothing can be written through the same store until
/// it is destroyed.
class SongLoader
{
public:
    /// With those songs first that stand in \a top, if it is of this library as it is now.
    [[nodiscard]] static Expected<std::unique_ptr<SongLoader>> begin(Database &database,
                                                                     Journal &journal,
                                                                     const ListTop &top = {});

    /// The next songs: parts, but for the last one, which perhaps has no songs but bears the
    /// cursor. Those of a top in its order, then all by id, so that these come once more.
    [[nodiscard]] Expected<ChangeSet> next();
    [[nodiscard]] bool atEnd() const { return m_atEnd; }

private:
    SongLoader(Database &database, Transaction &&reading, Statement &&rows, const Cursor &cursor,
               qint64 expected);

    [[nodiscard]] Expected<void> addTop(SongBatch &batch);
    [[nodiscard]] Expected<void> addRows(SongBatch &batch, int most);

    Database &m_database;
    Transaction m_reading;
    Statement m_rows; ///< ends before the transaction does
    const Cursor m_cursor;
    const qint64 m_expected;
    QList<qint64> m_top;
    bool m_isFirst = true;
    bool m_atEnd = false;
};

} // namespace tutti
