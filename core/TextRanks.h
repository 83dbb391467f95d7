// SPDX-FileCopyrightText: 2026 The Tutti authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/SongField.h"
#include "core/SongRow.h"

#include <map>
#include <vector>

namespace tutti {

/// Numbers in the order of the texts of a field, a number for each row, so that a million
/// comparisons are of numbers. Made when they are asked for, and kept until the texts change.
class TextRanks
{
public:
    /// \a rows outlives this.
    explicit TextRanks(const std::vector<SongRow> &rows);

    [[nodiscard]] const std::vector<quint32> &of(SongField field) const;

    /// After rows have come, gone, or changed their texts.
    void forget() { m_ranks.clear(); }

private:
    [[nodiscard]] std::vector<quint32> make(SongField field) const;

    const std::vector<SongRow> &m_rows;
    mutable std::map<SongField, std::vector<quint32>> m_ranks;
};

} // namespace tutti
