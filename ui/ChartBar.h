// SPDX-FileCopyrightText: 2026 The Tutti authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

namespace tutti {

/// A bar of a chart: so many songs, and the query that finds them.
struct ChartBar
{
    QString label; ///< short
    QString name; ///< in full, for tool tips and tables
    QString query;
    qint64 songs = 0;

    bool operator==(const ChartBar &) const = default;
};

} // namespace tutti
