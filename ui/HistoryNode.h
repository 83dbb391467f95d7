// SPDX-FileCopyrightText: 2026 The Tutti authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/HistoryPage.h"

#include <memory>
#include <vector>

namespace tutti {

/// A row of HistoryModel's tree: an entry, a song of one, or a field of a song.
struct HistoryNode
{
    HistoryNode *parent = nullptr;
    int row = 0; ///< among its parent's children
    HistoryEntry entry {}; ///< of the entry itself
    QString text {}; ///< of songs and fields
    std::vector<std::unique_ptr<HistoryNode>> children {};
    HistoryPlace next {}; ///< of an entry: behind the songs that have been read
    quint64 ticket = 0; ///< of an entry: of the songs that have been asked for
    bool isLast = false; ///< of an entry: all its songs have been read

    /// Of an entry: whether it changed songs.
    [[nodiscard]] bool hasSongs() const
    {
        return entry.firstSeq <= entry.lastSeq && !isOfViews(entry.summary.kind);
    }
};

} // namespace tutti
