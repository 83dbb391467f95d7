// SPDX-FileCopyrightText: 2026 The Tutti authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/RadixSort.h"
#include "core/SongOrder.h"

#include <optional>

namespace tutti {

/// Sorts songs by one key after the other, of which the last decides first: in steps that take some
/// milliseconds each with a million songs, so that a thread can do other things in between. Songs
/// that change meanwhile may stand anywhere afterwards, and those that go are still there.
class SongSorting
{
public:
    using Slot = SongColumns::Slot;

    /// Titles are always there; looking at each of a million takes its time.
    [[nodiscard]] static bool canBeMissing(SongField field) { return field != SongField::Title; }

    /// What is referred to outlives this; at each step the texts of all \a keys are ranked.
    SongSorting(const SongColumns &columns, const TextRanks &ranks, QList<SongOrder::Key> keys,
                std::vector<Slot> songs);

    [[nodiscard]] bool step(); ///< true when there is no other
    [[nodiscard]] std::vector<Slot> &songs() { return m_songs; }

private:
    void begin(const SongOrder::Key &key);
    void beginByText(const SongOrder::Key &key);
    void beginByNumber(const SongOrder::Key &key);

    const SongColumns &m_columns;
    const TextRanks &m_ranks;
    QList<SongOrder::Key> m_keys; ///< of which those behind the latest are to come
    std::vector<Slot> m_songs;
    std::optional<RadixSort> m_pass;
    bool m_isUpperHalf = false; ///< of a wide number, which takes two passes
};

} // namespace tutti
