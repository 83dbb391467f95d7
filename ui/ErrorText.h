// SPDX-FileCopyrightText: 2026 The Tutti authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/Error.h"
#include "core/Operation.h"

#include <QCoreApplication>
#include <QString>

namespace tutti {

/// The words for what went wrong, for people: what happened, what became of their data, and what
/// they can do. The one place where errors get words; needs no display.
class ErrorText
{
    Q_DECLARE_TR_FUNCTIONS(ErrorText)

public:
    /// What happened: "The library is busy: another program is writing to it."
    [[nodiscard]] static QString what(const Error &error);

    /// What became of the data and what to do; may be empty.
    [[nodiscard]] static QString advice(const Error &error);

    /// Both.
    [[nodiscard]] static QString whole(const Error &error);

    /// The topic of the help that says more about such an error.
    [[nodiscard]] static QString helpTopic(const Error &error);

    /// Why a value may not stand in a field: "must be from 1000 to 9999".
    [[nodiscard]] static QString refusal(SongField field, Error::Refusal refusal);

    /// "Year of “Imagine” is 1972 now and not 1971: your 1980 was not saved."
    [[nodiscard]] static QString conflict(const Conflict &conflict);

private:
    [[nodiscard]] static QString aboutFile(const Error &error);
    [[nodiscard]] static QString invalid(const Error &error);
};

} // namespace tutti
