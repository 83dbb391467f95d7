// SPDX-FileCopyrightText: 2026 The Tutti authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/PageRecord.h"

#include <functional>

namespace tutti {

/// A row that was found in the bytes of a library, and of which table it seems to be.
struct PageRow
{
    enum class Kind {
        Song, ///< the values of its columns; the first, its id, is the row id
        Tombstone, ///< the same behind its seq, which is the row id
        Change, ///< its seq is the row id
        ChangeField,
        Operation, ///< its number is the row id
        Conflict, ///< its id is the row id
        Meta,
        Sequence, ///< of sqlite_sequence: a table and its highest number
        SongUid, ///< of the index of uids: a uid and an id
        Unverified, ///< a uid
        View, ///< the values of its columns
    };

    Kind kind;
    qint64 rowId; ///< of tables that have one
    const std::vector<PageValue> &values;
    bool isDoubtful; ///< it may have been changed or removed since
};

/// Finds the rows of a library in its bytes, however damaged: reads each leaf by itself, since what
/// leads to it may be gone, and tells the tables apart by the number and kinds of their columns.
/// Knows no SQLite; survives any bytes.
namespace PageReader {

using Visitor = std::function<void(const PageRow &)>;

/// Calls \a visit for each row; it may be there more than once.
void read(const PageImage &image, const Visitor &visit);

/// The page size by which most is found, for files that do not say it any more.
[[nodiscard]] quint32 likelyPageSize(const PageImage::Files &files);

} // namespace PageReader

} // namespace tutti
