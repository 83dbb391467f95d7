// SPDX-FileCopyrightText: 2026 The Tutti authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/SongListModel.h"

#include <QString>

namespace tutti::bench {

/// The interfaces of `core` that the benches use and that may come to look otherwise, in one place.

[[nodiscard]] inline SongQuery queryFor(const QString &text)
{
    return SongQuery::parsed(text, 0).value_or(SongQuery {});
}

[[nodiscard]] inline SongOrder orderBy(SongField field,
                                       Qt::SortOrder direction = Qt::AscendingOrder)
{
    return SongOrder::by(field, direction);
}

/// Whether everything is known that a sort needs, so that the next one need not make it.
[[nodiscard]] inline bool areRanksKnown(const SongModel &songs)
{
    return songs.ranking().prepare(SongOrder {}.fields());
}

} // namespace tutti::bench
