// SPDX-FileCopyrightText: 2026 The Tutti authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/LogCheckpoint.h"

#include "core/BusyWait.h"

#include <QRandomGenerator>

#include <sqlite3.h>

namespace tutti {

namespace {

/// Who has the write lock and waits for a reader to end keeps all other writers waiting.
constexpr int MostWaitMs = 25;
/// After others were in the way, and up to as much again, so that processes do not meet anew.
constexpr int PauseMs = 1'000;
/// A log that was ever so large gives its place on the disk back.
constexpr qint64 HugeBytes = 8 * LogCheckpoint::LargeBytes;
constexpr int FirstSafeVersion = 3'051'003;
constexpr qint64 PageBytes = 4'096 + 24; // with its head in the log

} // namespace

void LogCheckpoint::install(sqlite3 *connection, BusyWait &wait)
{
    m_connection = connection;
    m_wait = &wait;
    sqlite3_wal_hook(connection, &LogCheckpoint::committed, this); // in the place of SQLite's own
}

bool LogCheckpoint::isRaceKnown()
{
    return sqlite3_libversion_number() < FirstSafeVersion;
}

/// An error would be told as one of the commit, which has succeeded.
int LogCheckpoint::committed(void *self, sqlite3 *, const char *, int pages)
{
    auto *const checkpoint = static_cast<LogCheckpoint *>(self);
    const qint64 bytes = pages * PageBytes;
    if (bytes < LargeBytes || !checkpoint->m_notBefore.hasExpired())
        return SQLITE_OK;
    const int mode = bytes < HugeBytes ? SQLITE_CHECKPOINT_RESTART : SQLITE_CHECKPOINT_TRUNCATE;
    if (!checkpoint->run(mode))
        checkpoint->m_notBefore.setRemainingTime(PauseMs
                                                 + QRandomGenerator::global()->bounded(PauseMs));
    return SQLITE_OK;
}

bool LogCheckpoint::truncate()
{
    return run(SQLITE_CHECKPOINT_TRUNCATE);
}

bool LogCheckpoint::run(int mode)
{
    const int usual = m_wait->setLimit(MostWaitMs);
    const int code = sqlite3_wal_checkpoint_v2(m_connection, "main", mode, nullptr, nullptr);
    m_wait->setLimit(usual);
    return code == SQLITE_OK;
}

} // namespace tutti
