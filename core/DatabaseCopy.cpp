// SPDX-FileCopyrightText: 2026 The Tutti authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/DatabaseCopy.h"

#include <sqlite3.h>

namespace tutti {

namespace {

QString what()
{
    return QStringLiteral("copy of a database");
}

} // namespace

void DatabaseCopy::Finisher::operator()(sqlite3_backup *copy) const
{
    sqlite3_backup_finish(copy); // repeats what step() has told
}

DatabaseCopy::DatabaseCopy(sqlite3_backup *copy)
    : m_copy(copy)
{}

Expected<DatabaseCopy> DatabaseCopy::begin(Database &target, Database &source)
{
    sqlite3_backup *const copy
        = sqlite3_backup_init(target.handle(), "main", source.handle(), "main");
    if (!copy)
        return Database::failed(sqlite3_extended_errcode(target.handle()),
                                QString::fromUtf8(sqlite3_errmsg(target.handle())), what());
    return DatabaseCopy(copy);
}

Expected<void> DatabaseCopy::lock()
{
    return step(0).map([](bool) {});
}

Expected<void> DatabaseCopy::finish(const std::function<bool()> &isCancelled)
{
    constexpr int Part = 1'000;
    Expected<bool> isDone = false;
    while (isDone && !*isDone) {
        if (isCancelled && isCancelled())
            return failure(Error::Kind::Cancelled);
        isDone = step(isCancelled ? Part : -1);
    }
    return isDone.map([](bool) {});
}

Expected<bool> DatabaseCopy::step(int pages)
{
    const int code = sqlite3_backup_step(m_copy.get(), pages);
    if (code == SQLITE_DONE || code == SQLITE_OK)
        return code == SQLITE_DONE;
    return Database::failed(code, QString::fromUtf8(sqlite3_errstr(code)), what());
}

} // namespace tutti
