// SPDX-FileCopyrightText: 2026 The Tutti authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/Transaction.h"

#include "core/Logging.h"

#include <utility>

namespace tutti {

Transaction::Transaction(Database &database)
    : m_database(&database)
{}

Transaction::Transaction(Transaction &&other) noexcept
    : m_database(std::exchange(other.m_database, nullptr))
{}

Expected<Transaction> Transaction::begin(Database &database, Kind kind)
{
    if (database.isInTransaction())
        return failure(Error::Kind::Busy, QStringLiteral("in the middle of a transaction"));
    const QString sql
        = kind == Kind::Write ? QStringLiteral("BEGIN IMMEDIATE") : QStringLiteral("BEGIN");
    return database.run(sql).map([&] { return Transaction(database); });
}

Transaction::~Transaction()
{
    if (!m_database)
        return;
    // SQLite rolls back by itself after some errors; then this finds no transaction.
    if (const Expected<void> done = m_database->run(QStringLiteral("ROLLBACK")); !done)
        qCDebug(storeLog) << "rollback:" << done.error().detail;
}

Expected<void> Transaction::commit()
{
    Q_ASSERT(!m_database->isReading());
    Expected<void> done = m_database->run(QStringLiteral("COMMIT"));
    if (done)
        m_database = nullptr;
    return done;
}

} // namespace tutti
