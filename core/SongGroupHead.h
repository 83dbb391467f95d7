// SPDX-FileCopyrightText: 2026 The Tutti authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

namespace tutti {

/// What stands at the head of a group of songs.
struct SongGroupHead
{
    QString name; ///< "Abbey Road", "Unknown Album"
    QString byWhom; ///< of an album; empty if it is the work of several, or of nobody known
    int songs = 0;
    qint64 durationMs = 0;
    bool isCollapsed = false;
};

} // namespace tutti
