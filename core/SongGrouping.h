// SPDX-FileCopyrightText: 2026 The Tutti authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/SongOrder.h"

#include <optional>
#include <span>

namespace tutti {

class SongModel;

/// By what the songs of a list are put together under heads. An album is its title with its album
/// artist, as in LibraryStats; all songs without one are of one group. Duplicates are the songs that
/// SongDuplicates finds, and no others; their groups stand in the order of their first songs.
struct SongGrouping
{
    enum class By { Nothing, Album, AlbumArtist, Artist, Genre, Year, Decade, Duplicates };

    By by = By::Nothing;

    [[nodiscard]] static std::span<const SongGrouping> all(); ///< as menus list them

    /// "album", "decade", "none": for settings and views.
    [[nodiscard]] static std::optional<SongGrouping> named(const QString &name);
    [[nodiscard]] QString name() const;
    [[nodiscard]] QString title() const; ///< "Album", in the user's language

    [[nodiscard]] bool isNothing() const { return by == By::Nothing; }
    [[nodiscard]] bool isOfDuplicates() const { return by == By::Duplicates; }

    /// The field that a group's name is a value of. Of grouping by something.
    [[nodiscard]] SongField field() const;
    /// Those on which it depends to which group a song belongs.
    [[nodiscard]] SongFieldSet fields() const;

    /// \a order within groups that stand in the order of their names, or the other way round if
    /// that is the first key.
    [[nodiscard]] SongOrder arranged(const SongOrder &order) const;

    /// Says which of the \a songs, which stand in an arranged() order, begin a group; by place.
    [[nodiscard]] std::vector<bool> beginnings(const SongModel &model,
                                               const std::vector<SongColumns::Slot> &songs) const;

    /// Two songs are of one group if their keys are equal. For as long as the model lives.
    using Key = quint64;
    [[nodiscard]] Key key(const SongModel &model, SongColumns::Slot slot) const;

    /// The name of the group of the song in \a slot: "Abbey Road", "1960s", "Unknown Album".
    [[nodiscard]] QString groupName(const SongColumns &columns, SongColumns::Slot slot) const;

    bool operator==(const SongGrouping &) const = default;

private:
    [[nodiscard]] QList<SongOrder::Key> keys() const;
};

} // namespace tutti
