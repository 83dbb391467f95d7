// SPDX-FileCopyrightText: 2026 The Tutti authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/SongGate.h"
#include "core/SongReader.h"

#include <cstdlib>

namespace tutti::test {

inline QByteArray bytes(const unsigned char *data, std::size_t size)
{
    return {reinterpret_cast<const char *>(data), qsizetype(size)};
}

/// Reads \a content to its end; what is taken must be what may be stored, as it stands.
inline void readSongs(const QByteArray &content)
{
    const auto reader = SongReader::create(content);
    if (!reader)
        return;
    while (const auto row = (*reader)->next()) {
        if (row->isRefused)
            continue;
        const Song song = row->song.song();
        const auto checked = SongGate::checked(song);
        const bool isAllowed = checked.has_value() && *checked == song;
        if (!isAllowed)
            std::abort();
    }
    static_cast<void>((*reader)->remarks());
}

} // namespace tutti::test
