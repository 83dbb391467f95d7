// SPDX-FileCopyrightText: 2026 The Tutti authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QtGlobal>

#include <vector>

namespace tutti::bench {

/// Rows sorted by ranks that are ready: the floor of a click on a header.
class RadixSort
{
public:
    /// \a ranks by row; equal ranks leave rows in their order.
    explicit RadixSort(std::vector<quint32> ranks);

    [[nodiscard]] std::vector<quint32> sorted();

private:
    const std::vector<quint32> m_ranks;
    std::vector<quint64> m_keys;
    std::vector<quint64> m_other;
};

} // namespace tutti::bench
