// SPDX-FileCopyrightText: 2026 The Tutti authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/ChartText.h"

#include "core/QueryWriter.h"
#include "core/SongText.h"

#include <algorithm>
#include <array>
#include <iterator>

namespace tutti {

namespace {

constexpr std::size_t Top = 10;
constexpr int MostDecades = 12;
constexpr int Months = 12;

QString spelt(int month)
{
    return QStringLiteral("%1-%2").arg(month / 12).arg(month % 12 + 1, 2, 10, QLatin1Char('0'));
}

/// Counted from the year 0.
int monthOf(QDate date)
{
    return date.year() * 12 + date.month() - 1;
}

} // namespace

ChartText::Bars ChartText::genres(const LibraryCharts &charts)
{
    Bars bars;
    QString others = QStringLiteral("has:genre");
    qint64 rest = charts.genres().present();
    for (const auto &[number, count] : charts.genres().top(Top)) {
        const QString genre = charts.counted().genre(number);
        const QString name = SongText::visible(genre);
        const QString query = QueryWriter::equals(SongField::Genre, genre);
        bars += {name, name, query, count};
        others += QStringLiteral(" -") + query;
        rest -= count;
    }
    const qint64 restGenres = charts.genres().used() - bars.size();
    if (rest > 0)
        bars += {tr("Others"), tr("%Ln other genres", nullptr, int(restGenres)), others, rest};
    return bars;
}

ChartText::Bars ChartText::decades(const LibraryCharts &charts, QDate today)
{
    const std::vector<Tally::Entry> counted = charts.decades().all();
    if (counted.empty())
        return {};
    const auto decadeOf = [](const Tally::Entry &entry) { return int(entry.value) - 1; };
    const int last = today.year() / 10;
    const int first = std::clamp(decadeOf(counted.front()), last - MostDecades + 1, last);
    Bars bars;
    for (int decade = first; decade <= last; ++decade) {
        const int year = decade * 10;
        const bool isOpen = decade == first && decadeOf(counted.front()) < first;
        const QString name = isOpen ? tr("before %1").arg(year + 10) : tr("%1s").arg(year);
        const QString query = isOpen ? QStringLiteral("year:..%1").arg(year + 9)
                            : decade == last
                                ? QStringLiteral("year:%1..").arg(year)
                                : QStringLiteral("year:%1..%2").arg(year).arg(year + 9);
        bars += {isOpen ? tr("–%1").arg(year + 9) : name, name, query, 0};
    }
    for (const Tally::Entry &entry : counted)
        bars[std::clamp(decadeOf(entry), first, last) - first].songs += entry.songs;
    return bars;
}

ChartText::Bars ChartText::stars(const LibraryCharts &charts)
{
    // What SongTraits counts to the nearest star.
    constexpr std::array Queries {"rating:1..29", "rating:30..49", "rating:50..69", "rating:70..89",
                                  "rating:90..100"};
    Bars bars;
    for (int stars = 1; charts.stars().present() > 0 && stars <= SongTraits::MostStars; ++stars)
        bars += {tr("%1 ★").arg(stars), tr("%Ln stars", nullptr, stars),
                 QString::fromLatin1(Queries[std::size_t(stars) - 1]),
                 charts.stars().songs(quint32(stars))};
    return bars;
}

ChartText::Bars ChartText::months(const LibraryCharts &charts, QDate today, const QLocale &locale)
{
    const int last = monthOf(today);
    Bars bars;
    for (int month = last - Months + 1; month <= last; ++month) {
        const QString name = tr("%1 %2", "month, year")
                                 .arg(locale.standaloneMonthName(month % 12 + 1))
                                 .arg(month / 12);
        bars += {locale.standaloneMonthName(month % 12 + 1, QLocale::ShortFormat), name,
                 QStringLiteral("added:") + spelt(month), 0};
    }
    bool isAny = false;
    for (const Tally::Entry &entry : charts.days().all()) {
        const int bar = monthOf(LocalDays::date(LocalDays::Day(entry.value))) - last + Months - 1;
        if (bar < 0 || bar >= bars.size())
            continue;
        bars[bar].songs += entry.songs;
        isAny = true;
    }
    return isAny ? bars : Bars();
}

ChartText::Bars ChartText::minutes(const LibraryCharts &charts)
{
    Bars bars;
    const Tally &counted = charts.minutes();
    for (int minute = 0; counted.present() > 0 && minute <= SongTraits::MostMinutes; ++minute) {
        const bool isLast = minute == SongTraits::MostMinutes;
        const QString query = isLast ? QStringLiteral("duration:>=%1:00").arg(minute)
                                     : QStringLiteral("duration:%1:00..%1:59").arg(minute);
        bars += {isLast ? tr("%1+", "minutes").arg(minute) : QString::number(minute),
                 isLast ? tr("%Ln minutes and more", nullptr, minute)
                        : tr("%1 to %2 minutes").arg(minute).arg(minute + 1),
                 minute == 0 ? QStringLiteral("duration:<1:00") : query,
                 counted.songs(quint32(minute) + 1)};
    }
    return bars;
}

ChartText::Bars ChartText::artists(const LibraryCharts &charts)
{
    Bars bars;
    for (const auto &[number, count] : charts.artists().top(Top)) {
        const QString artist = charts.counted().artist(number);
        const QString name = SongText::visible(artist);
        bars += {name, name, QueryWriter::equals(SongField::Artist, artist), count};
    }
    return bars;
}

ChartText::Bars ChartText::albums(const LibraryCharts &charts)
{
    Bars bars;
    for (const auto &[number, count] : charts.albums().top(Top)) {
        const auto [title, artist] = charts.counted().album(number);
        const QString name = artist.isEmpty()
                               ? SongText::visible(title)
                               : tr("%1 – %2", "album, artist")
                                     .arg(SongText::visible(title), SongText::visible(artist));
        const QString byArtist = artist.isEmpty()
                                   ? QStringLiteral("missing:albumartist")
                                   : QueryWriter::equals(SongField::AlbumArtist, artist);
        bars += {SongText::visible(title), name,
                 QueryWriter::both(QueryWriter::equals(SongField::Album, title), byArtist), count};
    }
    return bars;
}

ChartText::Bars ChartText::missing(const LibraryCharts &charts)
{
    const Bars all {{tr("No year"), tr("Without a year"), QStringLiteral("missing:year"),
                     charts.decades().missing()},
                    {tr("No genre"), tr("Without a genre"), QStringLiteral("missing:genre"),
                     charts.genres().missing()},
                    {tr("No album"), tr("Without an album"), QStringLiteral("missing:album"),
                     charts.albums().missing()},
                    {tr("No duration"), tr("Without a duration"),
                     QStringLiteral("missing:duration"), charts.minutes().missing()},
                    {tr("Not rated"), tr("Not rated"), QStringLiteral("missing:rating"),
                     charts.stars().missing()}};
    Bars bars;
    std::ranges::copy_if(all, std::back_inserter(bars),
                         [](const ChartBar &bar) { return bar.songs > 0; });
    return bars;
}

ChartText::Bars ChartText::onThisDay(const LibraryCharts &charts, QDate today,
                                     const QLocale &locale)
{
    constexpr int MostYears = 30;
    Bars bars;
    for (int ago = 1; ago <= MostYears; ++ago) {
        const QDate day(today.year() - ago, today.month(), today.day());
        if (!day.isValid()) // 29 February
            continue;
        const qint64 songs = charts.days().songs(LocalDays::dayOf(day));
        if (songs > 0)
            bars += {QString::number(day.year()), locale.toString(day, QLocale::LongFormat),
                     QStringLiteral("added:") + day.toString(Qt::ISODate), songs};
    }
    return bars;
}

QString ChartText::songs(qint64 songs, qint64 all, const QLocale &locale)
{
    const double percent = all > 0 ? 100.0 * double(songs) / double(all) : 0;
    return tr("%Ln songs", nullptr, int(songs)) + QStringLiteral(" (")
         + tr("%1 %").arg(locale.toString(percent, 'f', 1)) + u')';
}

QString ChartText::csv(const QString &heading, const Bars &bars)
{
    const auto quoted
        = [](QString text) { return u'"' + text.replace(u'"', QStringLiteral("\"\"")) + u'"'; };
    QString lines = quoted(heading) + u',' + quoted(tr("Songs")) + u'\n';
    for (const ChartBar &bar : bars)
        lines += quoted(bar.name) + u',' + QString::number(bar.songs) + u'\n';
    return lines;
}

} // namespace tutti
