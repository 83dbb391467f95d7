// SPDX-FileCopyrightText: 2026 The Tutti authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/SongTwins.h"

#include "core/TextFold.h"

#include <cstdlib>

namespace tutti::SongTwins {

std::optional<qint64> twinOf(const SongModel &songs, qint64 id)
{
    const int row = songs.rowOf(id);
    if (row < 0)
        return std::nullopt;
    const SongModel::Slot own = songs.slotAt(row);
    const SongColumns &columns = songs.columns();
    const NumberColumn &durations = columns.numbers(SongField::Duration);
    std::string memory;
    const auto folded = [&](SongModel::Slot slot, SongField field) {
        return foldedUtf8(columns.text(slot, field, memory));
    };
    const std::string title = folded(own, SongField::Title);
    const std::string artist = folded(own, SongField::Artist);
    const qint64 durationMs = durations.at(own);
    std::optional<qint64> twin;
    columns.titles().search(title, [&](std::size_t found) {
        const auto slot = SongModel::Slot(found);
        if (slot == own || !columns.isUsed(slot) || folded(slot, SongField::Title) != title
            || folded(slot, SongField::Artist) != artist)
            return;
        const qint64 otherMs = durations.at(slot);
        const bool areKnown = durationMs > 0 && otherMs > 0;
        if (areKnown && std::abs(durationMs - otherMs) > SongDuplicates::SameDurationMs)
            return;
        if (!twin || columns.id(slot) < *twin)
            twin = columns.id(slot);
    });
    return twin;
}

} // namespace tutti::SongTwins
