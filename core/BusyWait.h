// SPDX-FileCopyrightText: 2026 The Tutti authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QElapsedTimer>
#include <QtGlobal>

#include <utility>

struct sqlite3;

namespace tutti {

/// How a connection waits for the lock of other writers: in short steps of random length, so that
/// among many who wait everyone soon finds it free. SQLite's own timeout waits longer and longer,
/// and whoever has waited longest looks least often.
class BusyWait
{
public:
    BusyWait() = default;
    Q_DISABLE_COPY_MOVE(BusyWait)

    /// A statement on \a connection waits no longer than \a mostMs. This outlives the connection.
    void install(sqlite3 *connection, int mostMs);

    /// From now on; returns how long it was.
    int setLimit(int mostMs) { return std::exchange(m_mostMs, mostMs); }

private:
    static int wait(void *self, int waits);

    int m_mostMs = 0;
    QElapsedTimer m_since;
};

} // namespace tutti
