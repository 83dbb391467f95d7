// SPDX-FileCopyrightText: 2026 The Tutti authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/SongColumns.h"

#include <cstddef>
#include <memory>
#include <utility>
#include <vector>

namespace tutti {

/// Songs by their slots, in some order. Copies are one vector in memory until one of them changes:
/// of a million songs that is 4 MB.
class SlotList
{
public:
    using Slots = std::vector<SongColumns::Slot>;

    SlotList(Slots songs = {})
        : m_songs(std::make_shared<Slots>(std::move(songs)))
    {}

    [[nodiscard]] const Slots &operator*() const { return *m_songs; }
    [[nodiscard]] const Slots *operator->() const { return m_songs.get(); }

    /// To be changed in this list alone. Valid until the list is copied.
    [[nodiscard]] Slots &own()
    {
        if (m_songs.use_count() > 1)
            m_songs = std::make_shared<Slots>(*m_songs);
        return *m_songs;
    }

    void append(const Slots &songs)
    {
        Slots &all = own();
        all.insert(all.end(), songs.begin(), songs.end());
    }
    void erase(std::ptrdiff_t first, std::ptrdiff_t end)
    {
        Slots &all = own();
        all.erase(all.begin() + first, all.begin() + end);
    }

    bool operator==(const SlotList &other) const
    {
        return m_songs == other.m_songs || *m_songs == *other.m_songs;
    }

private:
    std::shared_ptr<Slots> m_songs;
};

} // namespace tutti
