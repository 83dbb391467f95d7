// SPDX-FileCopyrightText: 2026 The Tutti authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/Database.h"

#include <QtGlobal>

namespace tutti {

/// Lets a database keep more of its file in memory for as long as this lives. Songs that come or go
/// by the thousand want the pages of the index of uids in no order: with too few at hand each is
/// written to the log and read back again and again, which takes longer than all else.
/// What is not needed is not taken.
class LargeCache
{
public:
    /// \a database outlives this.
    explicit LargeCache(Database &database);
    ~LargeCache();
    Q_DISABLE_COPY_MOVE(LargeCache)

private:
    Database &m_database;
};

} // namespace tutti
