// SPDX-FileCopyrightText: 2026 The Tutti authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/QueryError.h"
#include "core/QueryName.h"

#include <tl/expected.hpp>

namespace tutti {

/// A piece of the text of a query: a word, a phrase, a condition, an operator.
struct QueryToken
{
    enum class Kind {
        Open, ///< (
        Close, ///< )
        Or,
        And,
        Not,
        Text, ///< a word or a phrase in quotes
        Condition, ///< a name and what is asked of it
        Scope, ///< a name before a group, "artist:", of whose words it asks the same
    };
    enum class Comparison { Has, Equal, Less, LessOrEqual, Greater, GreaterOrEqual };

    Kind kind;
    qsizetype position = 0; ///< in UTF-16 units
    qsizetype length = 0;
    QString text {}; ///< of a Text, and the value of a Condition, without quotes
    bool isQuoted = false;
    QueryName name {}; ///< of Condition and Scope
    Comparison comparison = Comparison::Has;
    qsizetype valuePosition = 0; ///< where the value begins, with its quotes

    [[nodiscard]] qsizetype end() const { return position + length; }

    /// Takes a text apart. Only a quote without an end is an error here.
    [[nodiscard]] static tl::expected<QList<QueryToken>, QueryError> all(const QString &text);
};

} // namespace tutti
