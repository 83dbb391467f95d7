// SPDX-FileCopyrightText: 2026 The Tutti authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/Conflict.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QLocale>

namespace tutti {

/// The words for what somebody wanted and did not get. Needs no display.
class ConflictText
{
    Q_DECLARE_TR_FUNCTIONS(ConflictText)

public:
    /// A value as it stands in a cell: "1972", "3.5 of 5 stars", "nothing".
    [[nodiscard]] static QString value(SongField field, const QVariant &value,
                                       const QLocale &locale);

    /// What is stored now; "removed" if the song is gone.
    [[nodiscard]] static QString theirs(const Conflict &conflict, const QLocale &locale);
    /// What its author wanted: a value, or to remove the song.
    [[nodiscard]] static QString mine(const Conflict &conflict, const QLocale &locale);

    /// "You", "anna@studio", "Another program"; empty if it is not known.
    [[nodiscard]] static QString who(const QString &author);
    /// "You, Today 12:05"
    [[nodiscard]] static QString whoAndWhen(const QString &author, std::optional<qint64> atMs,
                                            const QDateTime &now, const QLocale &locale);

    /// "3 conflicts"
    [[nodiscard]] static QString count(qint64 conflicts);
};

} // namespace tutti
