// SPDX-FileCopyrightText: 2026 The Tutti authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/NumberColumn.h"
#include "core/Song.h"
#include "core/SongField.h"

#include <QByteArray>

#include <array>
#include <bitset>
#include <string>
#include <string_view>

namespace tutti {

inline constexpr std::size_t SongFieldCount = std::size_t(SongField::Modified) + 1;

/// Some fields of songs.
using SongFieldSet = std::bitset<SongFieldCount>;

/// The values of one song as columns and databases hold them: texts in UTF-8, which lie in memory
/// of somebody else and are valid as long as that is, and numbers, flags being 0 and 1.
struct SongView
{
    qint64 id = 0;
    std::string_view uid;
    qint64 revision = 0;
    std::array<std::string_view, SongFieldCount> texts; ///< by SongField; empty for numbers
    std::array<qint64, SongFieldCount> numbers {}; ///< by SongField; NumberColumn::None for none

    /// One that says nothing in any field.
    [[nodiscard]] static const SongView &blank();

    [[nodiscard]] std::string_view &text(SongField field) { return texts[std::size_t(field)]; }
    [[nodiscard]] std::string_view text(SongField field) const { return texts[std::size_t(field)]; }
    [[nodiscard]] qint64 &number(SongField field) { return numbers[std::size_t(field)]; }
    [[nodiscard]] qint64 number(SongField field) const { return numbers[std::size_t(field)]; }

    [[nodiscard]] QString uidText() const;
    [[nodiscard]] QVariant value(SongField field) const;
    [[nodiscard]] Song song() const;
};

/// A Song's own view of itself.
class SongBytes
{
public:
    explicit SongBytes(const Song &song);
    Q_DISABLE_COPY_MOVE(SongBytes)

    [[nodiscard]] const SongView &view() const { return m_view; }

private:
    SongView m_view;
    QByteArray m_uid;
    std::array<QByteArray, SongFieldCount> m_texts;
};

} // namespace tutti
