// SPDX-FileCopyrightText: 2026 The Tutti authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/SongLoader.h"

#include "core/SongRows.h"
#include "core/ViewTable.h"

#include <utility>

namespace tutti {

namespace {

constexpr int FirstBatch = 200; ///< about what a window shows
constexpr int LaterBatches = 5'000; ///< small enough for a model to take in between two frames

} // namespace

SongLoader::SongLoader(Database &database, Transaction &&reading, Statement &&rows,
                       const Cursor &cursor, qint64 expected)
    : m_database(database)
    , m_reading(std::move(reading))
    , m_rows(std::move(rows))
    , m_cursor(cursor)
    , m_expected(expected)
{}

Expected<std::unique_ptr<SongLoader>> SongLoader::begin(Database &database, Journal &journal,
                                                        const ListTop &top)
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
    std::unique_ptr<SongLoader> loader(new SongLoader(
        database, std::move(*reading), std::move(*rows), *cursor, expected->toLongLong()));
    // A few songs are all there in the first batch, and so in order as soon as any.
    if (cursor->continues(top.at) && expected->toLongLong() > FirstBatch)
        loader->m_top = top.ids;
    return loader;
}

Expected<ChangeSet> SongLoader::next()
{
    ChangeSet batch;
    batch.scope = ChangeSet::Scope::Part;
    batch.expected = m_expected;
    Expected<void> read = addTop(batch.written);
    if (read && batch.written.isEmpty())
        read = addRows(batch.written, m_isFirst ? FirstBatch : LaterBatches);
    if (!read)
        return tl::unexpected(read.error());
    if (std::exchange(m_isFirst, false)) {
        const Expected<QList<NamedView>> views = ViewTable(m_database).all();
        if (!views)
            return tl::unexpected(views.error());
        batch.views = *views;
    }
    if (m_atEnd) {
        batch.scope = ChangeSet::Scope::Difference;
        batch.cursor = m_cursor;
    }
    return batch;
}

/// Once.
Expected<void> SongLoader::addTop(SongBatch &batch)
{
    return SongRows::each(m_database, std::exchange(m_top, {}),
                          [&](const SongView &song) { batch.append(song); });
}

Expected<void> SongLoader::addRows(SongBatch &batch, int most)
{
    for (int i = 0; i < most && !m_atEnd; ++i) {
        const Expected<bool> isRow = m_rows.step();
        if (!isRow)
            return tl::unexpected(isRow.error());
        if (*isRow)
            batch.append(SongRows::view(m_rows));
        else
            m_atEnd = true;
    }
    return {};
}

} // namespace tutti
