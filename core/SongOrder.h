// SPDX-FileCopyrightText: 2026 The Tutti authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/SongField.h"
#include "core/SongModel.h"
#include "core/SongRow.h"

#include <vector>

namespace tutti {

/// An order of songs: by one field, up or down, where it says nothing always last; then by artist,
/// album, disc, track, title and id, so that no two songs are equal.
struct SongOrder
{
    SongField field = SongField::Artist;
    Qt::SortOrder direction = Qt::AscendingOrder;

    [[nodiscard]] bool isBefore(const SongRow &left, const SongRow &right) const;

    /// Whether a change from one song to the other may move it.
    [[nodiscard]] bool dependsOn(const Song &before, const Song &after) const;

    /// All rows of \a songs in this order; as isBefore() has it, but much faster.
    [[nodiscard]] std::vector<int> sorted(const SongModel &songs) const;

    bool operator==(const SongOrder &) const = default;
};

} // namespace tutti
