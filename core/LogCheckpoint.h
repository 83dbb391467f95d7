// SPDX-FileCopyrightText: 2026 The Tutti authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/Error.h"

#include <QDeadlineTimer>

struct sqlite3;

namespace tutti {

class BusyWait;

/// Moves what the write-ahead log of a connection holds into the database file: after a commit that
/// has made it large, and when asked to. Always under the write lock. What SQLite does by itself
/// runs beside other writers, where its versions before 3.51.3 have a race that loses a commit; so
/// that is off.
class LogCheckpoint
{
public:
    /// From this size on, a commit empties the log.
    static constexpr qint64 LargeBytes = 4 << 20;

    LogCheckpoint() = default;
    Q_DISABLE_COPY_MOVE(LogCheckpoint)

    /// Both outlive this, or the connection is closed before.
    void install(sqlite3 *connection, BusyWait &wait);

    /// Empties the log and cuts its file to nothing; false when others were in the way, who have to
    /// wait no longer than for a large commit. Not in a transaction.
    [[nodiscard]] bool truncate();

    /// Whether the SQLite that runs has the race.
    [[nodiscard]] static bool isRaceKnown();

private:
    static int committed(void *self, sqlite3 *connection, const char *schema, int pages);
    [[nodiscard]] bool run(int mode);

    sqlite3 *m_connection = nullptr;
    BusyWait *m_wait = nullptr;
    QDeadlineTimer m_notBefore;
};

} // namespace tutti
