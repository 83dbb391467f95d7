// SPDX-FileCopyrightText: 2026 The Tutti authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/Song.h"

#include <QByteArray>
#include <QCollatorSortKey>

namespace tutti {

/// A song with what sorting and searching need of it, made once for each version of the song.
struct SongRow
{
    Song song;
    QByteArray haystack; ///< what SongQuery::matches() looks into
    QCollatorSortKey titleKey;
    QCollatorSortKey artistKey;
    QCollatorSortKey albumKey;

    [[nodiscard]] static SongRow make(const Song &song);
};

} // namespace tutti
