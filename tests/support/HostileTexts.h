// SPDX-FileCopyrightText: 2026 The Tutti authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QList>
#include <QString>

namespace tutti::test {

struct HostileText
{
    const char *name;
    QString text;
    QString stored; ///< what a library makes of it
};

/// Texts that somebody might put into a list of songs to see what happens: pieces of SQL and HTML,
/// what turns lines around or moves a terminal's cursor, what no encoding holds. All fit into a
/// title.
[[nodiscard]] QList<HostileText> hostileTexts();

} // namespace tutti::test
