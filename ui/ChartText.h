// SPDX-FileCopyrightText: 2026 The Tutti authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/LibraryCharts.h"
#include "ui/ChartBar.h"

#include <QCoreApplication>
#include <QList>
#include <QLocale>

namespace tutti {

/// The bars of the charts of a library, in words. Songs that do not say are in none of them.
/// What a filter leaves out the queries do not. Needs no display.
class ChartText
{
    Q_DECLARE_TR_FUNCTIONS(ChartText)

public:
    using Bars = QList<ChartBar>;

    /// The largest and, in one bar, the rest.
    [[nodiscard]] static Bars genres(const LibraryCharts &charts);
    /// Up to the present one; the first may stand for all before, too.
    [[nodiscard]] static Bars decades(const LibraryCharts &charts, QDate today);
    [[nodiscard]] static Bars stars(const LibraryCharts &charts);
    /// The twelve that end with \a today.
    [[nodiscard]] static Bars months(const LibraryCharts &charts, QDate today,
                                     const QLocale &locale);
    [[nodiscard]] static Bars minutes(const LibraryCharts &charts);
    [[nodiscard]] static Bars artists(const LibraryCharts &charts); ///< of most songs
    [[nodiscard]] static Bars albums(const LibraryCharts &charts); ///< of most songs
    /// Songs that lack a year and the like; only of what some song lacks.
    [[nodiscard]] static Bars missing(const LibraryCharts &charts);
    /// Songs added on the day of \a today in former years, the latest first.
    [[nodiscard]] static Bars onThisDay(const LibraryCharts &charts, QDate today,
                                        const QLocale &locale);

    /// "1,234 songs (12.3 %)" of \a all.
    [[nodiscard]] static QString songs(qint64 songs, qint64 all, const QLocale &locale);

    /// Lines of name and number for spreadsheets, under headings.
    [[nodiscard]] static QString csv(const QString &heading, const Bars &bars);
};

} // namespace tutti
