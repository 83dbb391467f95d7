// SPDX-FileCopyrightText: 2026 The Tutti authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/SongLoader.h"

#include "core/SongRows.h"

#include <utility>

namespace tutti {

namespace {

constexpr int FirstBatch = 200; ///< about what a window shows
constexpr int LaterBatches = 2'000; ///< small enough for a model to take in between two frames

} // namespace

SongLoader::SongLoader(Database &database, Transaction &&reading, const Cursor &cursor)
    : m_database(database)
    , m_reading(std::move(reading))
    , m_cursor(cursor)
{}

Expected<std::unique_ptr<SongLoader>> SongLoader::begin(Database &database, Journal &journal)
{
    Expected<Transaction> reading = Transaction::begin(database, Transaction::Kind::Read);
    if (!reading)
        return tl::unexpected(reading.error());
    const Expected<Cursor> cursor = journal.head();
    if (!cursor)
        return tl::unexpected(cursor.error());
    return std::unique_ptr<SongLoader>(new SongLoader(database, std::move(*reading), *cursor));
}

Expected<ChangeSet> SongLoader::next()
{
    const int most = std::exchange(m_isFirst, false) ? FirstBatch : LaterBatches;
    ChangeSet batch;
    const Expected<void> done = m_database.each(
        QStringLiteral("SELECT %1 FROM songs WHERE id > ? ORDER BY id LIMIT ?")
            .arg(SongRows::columns()),
        {m_lastId, most}, [&](const QSqlQuery &row) { batch.written += SongRows::song(row); });
    if (!done)
        return tl::unexpected(done.error());
    m_atEnd = batch.written.size() < most;
    if (m_atEnd)
        batch.cursor = m_cursor;
    else
        m_lastId = batch.written.last().id;
    return batch;
}

} // namespace tutti
