// SPDX-FileCopyrightText: 2026 The Tutti authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/SongField.h"
#include "core/TextKeeper.h"

#include <array>
#include <optional>
#include <string_view>

namespace tutti {

/// The values of a song whose texts lie elsewhere, as UTF-8: in a file, a row of the store, a
/// TextKeeper. For those who handle a million songs at a time and need no QString of each.
struct RawSong
{
    static constexpr std::size_t FieldCount = std::size_t(SongField::Modified) + 1;

    std::string_view uid {};
    std::array<std::string_view, FieldCount> texts {}; ///< by field
    std::array<std::optional<qint64>, FieldCount> numbers {}; ///< by field, flags included

    [[nodiscard]] std::string_view &text(SongField field) { return texts[std::size_t(field)]; }
    [[nodiscard]] std::string_view text(SongField field) const { return texts[std::size_t(field)]; }
    [[nodiscard]] std::optional<qint64> &number(SongField field)
    {
        return numbers[std::size_t(field)];
    }
    /// Nothing only where a song has nothing, too; else 0 when it was never set.
    [[nodiscard]] std::optional<qint64> number(SongField field) const;

    /// Takes a value as SongFieldInfo has it; a text goes into \a pool.
    void setValue(SongField field, const QVariant &value, TextKeeper &pool);

    [[nodiscard]] static RawSong of(const Song &song, TextKeeper &pool);
    [[nodiscard]] Song song() const; ///< without id and revision
};

} // namespace tutti
