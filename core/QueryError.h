// SPDX-FileCopyrightText: 2026 The Tutti authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/SongField.h"

#include <QString>

#include <optional>

namespace tutti {

/// Why a text is no query, as a value. Holds facts only; `ui/QueryText` makes the words.
struct QueryError
{
    enum class Kind {
        UnclosedQuote,
        UnclosedGroup, ///< a ( without its )
        UnopenedGroup, ///< a ) without its (
        MissingOperand, ///< OR, AND, NOT with nothing beside it
        MissingValue, ///< "artist:" with nothing behind it
        NotANumber,
        NotARating, ///< 0 to 100
        NotStars, ///< 0 to 5
        NotADuration,
        NotATime,
        NotAFlag,
        ReversedRange,
        UnknownState, ///< behind "is:"
        UnknownField, ///< behind "has:" or "missing:"
        TooDeep, ///< more groups in each other than anybody means
    };

    Kind kind;
    qsizetype position = 0; ///< of the offending word in the text, in UTF-16 units
    qsizetype length = 0;
    QString word {}; ///< the text at that place
    std::optional<SongField> field {}; ///< that the word is about

    bool operator==(const QueryError &) const = default;
};

} // namespace tutti
