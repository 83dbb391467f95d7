// SPDX-FileCopyrightText: 2026 The Tutti authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/BusyWait.h"

#include <QRandomGenerator>

#include <sqlite3.h>

#include <chrono>
#include <thread>

namespace tutti {

namespace {

// About as long as a small commit takes; shorter steps wake often and take the time from it.
constexpr int ShortestUs = 200;
constexpr int LongestUs = 1'000;

} // namespace

void BusyWait::install(sqlite3 *connection, int mostMs)
{
    m_mostMs = mostMs;
    sqlite3_busy_handler(connection, &BusyWait::wait, this);
}

int BusyWait::wait(void *self, int waits)
{
    auto *const waiting = static_cast<BusyWait *>(self);
    if (waits == 0)
        waiting->m_since.start();
    if (waiting->m_since.hasExpired(waiting->m_mostMs))
        return 0;
    const int us = QRandomGenerator::global()->bounded(ShortestUs, LongestUs);
    std::this_thread::sleep_for(std::chrono::microseconds(us));
    return 1;
}

} // namespace tutti
