// SPDX-FileCopyrightText: 2026 The Tutti authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/QueryError.h"

#include <QCoreApplication>
#include <QString>

namespace tutti {

/// The words for the language of the search, for people. Needs no display.
class QueryText
{
    Q_DECLARE_TR_FUNCTIONS(QueryText)

public:
    /// What is wrong: "“abc” is not a number."
    [[nodiscard]] static QString what(const QueryError &error);

    /// What would be right: "Write year:1975, …"
    [[nodiscard]] static QString advice(const QueryError &error);

    /// Both.
    [[nodiscard]] static QString whole(const QueryError &error);

    /// The language in a table, as rich text.
    [[nodiscard]] static QString help();

private:
    [[nodiscard]] static QString numberAdvice(const QueryError &error);
};

} // namespace tutti
