// SPDX-FileCopyrightText: 2026 The Tutti authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/SongModel.h"

#include <QList>

#include <functional>
#include <vector>

namespace tutti {

/// Of the songs that are meant, those of which a field of times is the latest. More are kept than are
/// asked for, so that those which go or grow old do not have it look through all songs each time.
class NewestSongs
{
public:
    static constexpr std::size_t Most = 10; ///< that may be asked for

    using Slot = SongModel::Slot;
    using IsMeant = std::function<bool(Slot)>;

    /// \a songs outlives this. Their genre and when they were added decide whether they are meant.
    NewestSongs(const SongModel &songs, SongField field, IsMeant isMeant);

    void follow(const SongModel::Change &change);
    /// Others are meant from now on.
    void lookAnew();

    /// The newest first; at most Most. Songs without the time are none.
    [[nodiscard]] QList<Song> songs() const;

private:
    void takeIn(Slot slot);
    [[nodiscard]] bool isNewer(Slot left, Slot right) const;

    const SongModel &m_model;
    const SongColumns &m_columns;
    const SongField m_field;
    const IsMeant m_isMeant;
    const SongFieldSet m_deciding; ///< fields
    std::vector<Slot> m_kept; ///< the newest first; any other song is older than all of them
    bool m_isWhole = true; ///< there is no other
};

} // namespace tutti
