// SPDX-FileCopyrightText: 2026 The Tutti authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/LibraryInstallation.h"

#include "core/JournalMode.h"
#include "core/OfdLocks.h"

#include <QFile>

#include <sqlite3.h>

#include <memory>

namespace tutti::LibraryInstallation {

namespace {

struct Closer
{
    void operator()(sqlite3 *connection) const { sqlite3_close_v2(connection); }
};
using Connection = std::unique_ptr<sqlite3, Closer>;

tl::unexpected<Error> failed(int code, const char *what)
{
    const bool isBusy = (code & 0xff) == SQLITE_BUSY || (code & 0xff) == SQLITE_LOCKED;
    const bool isFull = (code & 0xff) == SQLITE_FULL;
    return failure(isBusy   ? Error::Kind::Busy
                   : isFull ? Error::Kind::Full
                            : Error::Kind::Io,
                   QStringLiteral("%1: %2 (%3)")
                       .arg(QString::fromLatin1(what), QString::fromUtf8(sqlite3_errstr(code)))
                       .arg(code));
}

Expected<Connection> open(const QString &file, int flags)
{
    sqlite3 *connection = nullptr;
    const int code
        = sqlite3_open_v2(QFile::encodeName(file).constData(), &connection, flags, nullptr);
    Connection opened(connection);
    if (code != SQLITE_OK)
        return failed(code, "open");
    sqlite3_extended_result_codes(connection, 1);
    return opened;
}

/// Makes an empty database of anything, which alone the backup below could not be written over.
Expected<void> empty(sqlite3 *connection)
{
    sqlite3_db_config(connection, SQLITE_DBCONFIG_RESET_DATABASE, 1, nullptr);
    const int code = sqlite3_exec(connection, "VACUUM", nullptr, nullptr, nullptr);
    sqlite3_db_config(connection, SQLITE_DBCONFIG_RESET_DATABASE, 0, nullptr);
    if (code != SQLITE_OK)
        return failed(code, "reset");
    return {};
}

Expected<void> copy(sqlite3 *from, sqlite3 *to)
{
    sqlite3_backup *const backup = sqlite3_backup_init(to, "main", from, "main");
    if (!backup)
        return failed(sqlite3_extended_errcode(to), "backup");
    constexpr int AllPages = -1;
    const int stepped = sqlite3_backup_step(backup, AllPages);
    const int finished = sqlite3_backup_finish(backup);
    if (stepped != SQLITE_DONE)
        return failed(stepped, "backup");
    if (finished != SQLITE_OK)
        return failed(finished, "backup");
    return {};
}

} // namespace

Expected<void> install(const QString &source, const QString &library, int busyTimeoutMs)
{
    OfdLocks::install();
    const Expected<Connection> from = open(source, SQLITE_OPEN_READONLY);
    if (!from)
        return tl::unexpected(from.error());
    const Expected<Connection> to = open(library, SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE);
    if (!to)
        return tl::unexpected(to.error());
    sqlite3_busy_timeout(to->get(), busyTimeoutMs);
    return empty(to->get())
        .and_then([&] { return copy(from->get(), to->get()); })
        .and_then([&]() -> Expected<void> {
            const QByteArray sql = JournalMode::statementFor(library).toLatin1();
            const int code = sqlite3_exec(to->get(), sql.constData(), nullptr, nullptr, nullptr);
            if (code != SQLITE_OK)
                return failed(code, "journal mode");
            return {};
        });
}

} // namespace tutti::LibraryInstallation
