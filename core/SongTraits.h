// SPDX-FileCopyrightText: 2026 The Tutti authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/LocalDays.h"

#include <algorithm>

namespace tutti {

/// What is counted of a song, in 20 bytes. 0 is a song that does not say.
struct SongTraits
{
    static constexpr int MostMinutes = 10; ///< this long or longer
    static constexpr int MostStars = 5;

    quint32 genre = 0; ///< its number in the pool of genres
    quint32 artist = 0; ///< likewise
    quint32 album = 0; ///< with its album artist, as CountedSongs numbers them
    quint32 durationMs = 0; ///< of the longest songs no more than fits
    LocalDays::Day day = 0; ///< when it was added
    quint16 decade : 10 = 0; ///< 1 + a tenth of the year
    quint16 stars : 3 = 0; ///< to the nearest
    quint16 isThere : 1 = 0; ///< or its slot is free

    /// 1 is less than a minute, and MostMinutes + 1 all the rest.
    [[nodiscard]] quint32 minutes() const
    {
        constexpr quint32 MsPerMinute = 60'000;
        if (durationMs == 0)
            return 0;
        return std::min<quint32>(durationMs / MsPerMinute, MostMinutes) + 1;
    }

    bool operator==(const SongTraits &) const = default;
};

static_assert(sizeof(SongTraits) == 20);

} // namespace tutti
