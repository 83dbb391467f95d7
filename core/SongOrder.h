// SPDX-FileCopyrightText: 2026 The Tutti authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/SongColumns.h"
#include "core/TextRanks.h"

#include <QList>
#include <QString>

#include <tl/expected.hpp>

#include <vector>

namespace tutti {

class SongSorting;

/// An order of songs: by one or several fields, each up or down, where a field says nothing always
/// last; then by artist, album, disc, track, title and id, so that no two songs are equal.
/// What compares wants the ranks of all the fields() that are texts.
struct SongOrder
{
    using Slot = SongColumns::Slot;

    struct Key
    {
        SongField field = SongField::Artist;
        Qt::SortOrder direction = Qt::AscendingOrder;
        qint64 step = 1; ///< of a number: by tens, say; not kept by text()

        bool operator==(const Key &) const = default;
    };

    QList<Key> keys = QList<Key>(1); ///< the first decides first; at least one

    [[nodiscard]] static SongOrder by(SongField field, Qt::SortOrder direction)
    {
        return {{Key {field, direction}}};
    }

    /// As people write it: "artist,-year", where - is downwards. On failure what is no field's name.
    [[nodiscard]] static tl::expected<SongOrder, QString> parsed(const QString &text);
    [[nodiscard]] QString text() const;

    [[nodiscard]] bool isBefore(const SongColumns &songs, const TextRanks &ranks, Slot left,
                                Slot right) const;

    /// The fields on which the place of a song depends.
    [[nodiscard]] SongFieldSet fields() const;

    /// Brings \a list, which stand in the order of SongOrder {}, into this one.
    void sort(const SongColumns &songs, const TextRanks &ranks, std::vector<Slot> &list) const;

    /// What brings \a list, which stand in the order of their ids, into that of SongOrder {}.
    [[nodiscard]] static SongSorting sortingAnew(const SongColumns &songs, const TextRanks &ranks,
                                                 std::vector<Slot> list);

    /// Puts \a added, in any order, among those that are \a sorted.
    void mergeIn(const SongColumns &songs, const TextRanks &ranks, std::vector<Slot> added,
                 std::vector<Slot> &sorted) const;

    bool operator==(const SongOrder &) const = default;
};

} // namespace tutti
