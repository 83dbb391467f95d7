// SPDX-FileCopyrightText: 2026 The Tutti authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/SongLoader.h"

#include "core/SongRows.h"

#include <utility>

namespace tutti {

namespace {

constexpr int FirstBatch = 200; ///< about what a window shows
constexpr int LaterBatches = 10'000; ///< small enough for a model to take in between two frames

} // namespace

SongLoader::SongLoader(Transaction &&reading, Statement &&rows, const Cursor &cursor,
                       qint64 expected)
    : m_reading(std::move(reading))
    , m_rows(std::move(rows))
    , m_cursor(cursor)
    , m_expected(expected)
{}

Expected<std::unique_ptr<SongLoader>> SongLoader::begin(Database &database, Journal &journal)
{
    Expected<Transaction> reading = Transaction::begin(database, Transaction::Kind::Read);
    if (!reading)
        return tl::unexpected(reading.error());
    const Expected<Cursor> cursor = journal.head();
    if (!cursor)
        return tl::unexpected(cursor.error());
    // Counting them would take as long as reading many of them.
    const Expected<QVariant> expected
        = database.value(QStringLiteral("SELECT max(id) - min(id) + 1 FROM songs"));
    if (!expected)
        return tl::unexpected(expected.error());
    Expected<Statement> rows = Statement::prepare(
        database, QStringLiteral("SELECT %1 FROM songs ORDER BY id").arg(SongRows::columns()));
    if (!rows)
        return tl::unexpected(rows.error());
    return std::unique_ptr<SongLoader>(
        new SongLoader(std::move(*reading), std::move(*rows), *cursor, expected->toLongLong()));
}

Expected<ChangeSet> SongLoader::next()
{
    const int most = std::exchange(m_isFirst, false) ? FirstBatch : LaterBatches;
    ChangeSet batch;
    batch.scope = ChangeSet::Scope::Part;
    batch.expected = m_expected;
    for (int i = 0; i < most && !m_atEnd; ++i) {
        const Expected<bool> isRow = m_rows.step();
        if (!isRow)
            return tl::unexpected(isRow.error());
        if (*isRow)
            batch.written.append(SongRows::view(m_rows));
        else
            m_atEnd = true;
    }
    if (m_atEnd) {
        batch.scope = ChangeSet::Scope::Difference;
        batch.cursor = m_cursor;
    }
    return batch;
}

} // namespace tutti
