// SPDX-FileCopyrightText: 2026 The Tutti authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/HistoryPage.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QLocale>
#include <QString>
#include <QStringList>

namespace tutti {

/// The words for lines of history. Needs no display.
class HistoryText
{
    Q_DECLARE_TR_FUNCTIONS(HistoryText)

public:
    /// "Edit of “Imagine”", "Undone: Import of 3,503 Songs from list.csv"
    [[nodiscard]] static QString what(const HistoryEntry &entry);

    /// "You", "anna@studio", "Another program"
    [[nodiscard]] static QString who(const HistoryEntry &entry);

    /// "Today 12:05", "Yesterday 23:59", "Tuesday 8:00", "3 May 2026 12:00"
    [[nodiscard]] static QString when(const QDateTime &moment, const QDateTime &now,
                                      const QLocale &locale);
    /// "3 May 2026 12:00:31": to the second, for what is to be told apart.
    [[nodiscard]] static QString moment(qint64 ms, const QLocale &locale);

    /// "Imagine", "Imagine (removed)"
    [[nodiscard]] static QString song(const HistorySong &song);

    /// "Year: 1975 → 1976"; of a song that came or went, what it had: "Year: 1975".
    [[nodiscard]] static QStringList changes(const JournalEntry &entry, const QLocale &locale);
};

} // namespace tutti
