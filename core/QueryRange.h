// SPDX-FileCopyrightText: 2026 The Tutti authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/QueryToken.h"

namespace tutti {

/// The numbers that a condition on a field of numbers lets pass, in the unit of the field. With
/// `first` above `last` there are none.
struct QueryRange
{
    qint64 first;
    qint64 last;

    /// From what stands behind the name: "1975", "1970..1979", "3:00", "7d", "2024-05". Dates are
    /// local; ages count back from \a nowMs, and a smaller age is a later time. Conditions that
    /// only say "less than" leave out a duration or rating of 0, which says nothing.
    [[nodiscard]] static tl::expected<QueryRange, QueryError::Kind> parsed(
        SongText::NamedForm field, QueryToken::Comparison comparison, const QString &text,
        qint64 nowMs);
};

} // namespace tutti
