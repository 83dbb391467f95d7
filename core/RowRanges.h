// SPDX-FileCopyrightText: 2026 The Tutti authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QList>

namespace tutti {

/// Rows next to each other.
struct RowRange
{
    int first;
    int last;

    [[nodiscard]] int size() const { return last - first + 1; }

    bool operator==(const RowRange &) const = default;
};

/// The runs in \a rows, which ascend.
[[nodiscard]] inline QList<RowRange> rowRanges(const QList<int> &rows)
{
    QList<RowRange> ranges;
    for (const int row : rows) {
        if (!ranges.isEmpty() && ranges.last().last + 1 == row)
            ranges.last().last = row;
        else
            ranges += {row, row};
    }
    return ranges;
}

} // namespace tutti
