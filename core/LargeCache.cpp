// SPDX-FileCopyrightText: 2026 The Tutti authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/LargeCache.h"

namespace tutti {

namespace {

constexpr int UsualKilobytes = 2'000; // as SQLite has it
constexpr int LargeKilobytes = 131'072; // the index of some two million songs

} // namespace

LargeCache::LargeCache(Database &database)
    : m_database(database)
{
    m_database.setCacheSize(LargeKilobytes);
}

LargeCache::~LargeCache()
{
    m_database.setCacheSize(UsualKilobytes);
}

} // namespace tutti
