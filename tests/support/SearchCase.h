// SPDX-FileCopyrightText: 2026 The Tutti authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/Song.h"

#include <QList>
#include <QStringList>

namespace tutti::test {

/// A query, and the titles of the songs that it finds in songsToSearch(), in their order.
struct SearchCase
{
    QString query;
    QStringList titles;
};

/// The songs of tests/data, ids from 1; each title once. The first five were added 2 hours, 3, 20,
/// 200 and 500 days before \a nowMs.
[[nodiscard]] QList<Song> songsToSearch(qint64 nowMs);

/// The queries of tests/data. Dates in them are in UTC.
[[nodiscard]] QList<SearchCase> searchCases();

} // namespace tutti::test
