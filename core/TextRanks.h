// SPDX-FileCopyrightText: 2026 The Tutti authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/SongColumns.h"
#include "core/TextOrder.h"

#include <array>
#include <optional>
#include <vector>

namespace tutti {

/// All texts of a field, for a thread that is to put them in order: a copy.
struct RankTexts
{
    SongField field = SongField::Title;
    TextOrder::Number count = 0;
    TextOrder::Text text;
};

/// The same in order.
struct RankedTexts
{
    SongField field = SongField::Title;
    TextOrder order;
};

/// Numbers in the order of the texts of songs, so that a million comparisons are of numbers. They
/// are made field by field, here or elsewhere, and then kept up to date as texts come and change.
class TextRanks
{
public:
    using Slot = SongColumns::Slot;

    /// \a columns outlives this.
    explicit TextRanks(const SongColumns &columns);

    [[nodiscard]] bool isKnown(SongField field) const { return of(field).has_value(); }
    /// Whether making them takes no longer than a person would notice.
    [[nodiscard]] bool isQuicklyMade(SongField field) const;
    [[nodiscard]] quint32 rank(Slot slot, SongField field) const;
    /// All of a field: of one that is pooled by the numbers there, of another by slot.
    [[nodiscard]] const std::vector<quint32> &ranks(SongField field) const
    {
        return of(field)->ranks();
    }

    void make(SongField field);
    /// For somebody else to make; answered by take().
    [[nodiscard]] RankTexts texts(SongField field);
    void take(const RankedTexts &texts);

    void forget();

    /// The texts of \a field, or of songs that are new, are no longer what they were. If they are
    /// very many the field's ranks are forgotten: made anew they are there sooner.
    void follow(SongField field, const std::vector<Slot> &changed);

private:
    [[nodiscard]] std::optional<TextOrder> &of(SongField field)
    {
        return m_orders[std::size_t(field)];
    }
    [[nodiscard]] const std::optional<TextOrder> &of(SongField field) const
    {
        return m_orders[std::size_t(field)];
    }
    [[nodiscard]] TextOrder::Number count(SongField field) const;
    [[nodiscard]] TextOrder::Text text(SongField field) const;

    const SongColumns &m_columns;
    std::array<std::optional<TextOrder>, SongFieldCount> m_orders;
    std::array<std::optional<std::vector<Slot>>, SongFieldCount> m_changed; ///< since texts()
};

} // namespace tutti
