// SPDX-FileCopyrightText: 2026 The Tutti authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/DashboardFilter.h"

#include "core/Collation.h"
#include "core/QueryWriter.h"
#include "core/SongText.h"

#include <QHBoxLayout>
#include <QSignalBlocker>

#include <algorithm>
#include <utility>

namespace tutti {

namespace {

enum Period { AllTime, Week, Month, Year };

constexpr std::size_t MostGenres = 100; ///< to choose from
constexpr int FewLetters = 8; ///< so that it fits beside another into a narrow dock

} // namespace

DashboardFilter::DashboardFilter(QWidget *parent)
    : QWidget(parent)
{
    setWhatsThis(tr("Narrows the figures, charts and lists of the dashboard down to the songs of "
                    "one genre, or to those that were added of late. The library panel stays as "
                    "it is."));
    m_period.setObjectName(QStringLiteral("periodFilter"));
    m_period.setAccessibleName(tr("When the songs were added that are counted"));
    m_period.addItems(
        {tr("Any Time"), tr("Last 7 Days"), tr("Last 30 Days"), tr("Last 12 Months")});
    m_genre.setObjectName(QStringLiteral("genreFilter"));
    m_genre.setAccessibleName(tr("Genre of the songs that are counted"));
    m_genre.addItem(tr("All Genres"));
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    for (QComboBox *const box : {&m_period, &m_genre}) {
        box->setToolTip(box->accessibleName());
        box->setMinimumContentsLength(FewLetters);
        box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
        layout->addWidget(box, 1);
        connect(box, &QComboBox::currentIndexChanged, this, &DashboardFilter::changed);
    }
}

LibraryCharts::Filter DashboardFilter::filter(QDate today) const
{
    LibraryCharts::Filter filter;
    if (m_genre.currentIndex() > 0)
        filter.genre = m_genre.currentData().toUInt();
    switch (Period(m_period.currentIndex())) {
    case AllTime:
        break;
    case Week:
        filter.firstDay = LocalDays::dayOf(today.addDays(-6));
        break;
    case Month:
        filter.firstDay = LocalDays::dayOf(today.addDays(-29));
        break;
    case Year:
        filter.firstDay = LocalDays::dayOf(today.addYears(-1).addDays(1));
        break;
    }
    return filter;
}

QString DashboardFilter::query(const LibraryCharts &charts)
{
    const LibraryCharts::Filter &filter = charts.filter();
    const QString genre = filter.genre ? QueryWriter::equals(SongField::Genre,
                                                             charts.counted().genre(*filter.genre))
                                       : QString();
    const QDate first = LocalDays::date(filter.firstDay);
    const QString added = filter.firstDay > 0
                            ? QStringLiteral("added:>=") + first.toString(Qt::ISODate)
                            : QString();
    return QueryWriter::both(genre, added);
}

void DashboardFilter::setGenres(const LibraryCharts &charts)
{
    std::vector<quint32> numbers;
    for (const Tally::Entry &entry : charts.allGenres().top(MostGenres))
        numbers.push_back(entry.value);
    const QVariant chosen = m_genre.currentData();
    if (chosen.isValid() && std::ranges::find(numbers, chosen.toUInt()) == numbers.end())
        numbers.push_back(chosen.toUInt()); // that no song has any more
    std::ranges::sort(numbers);
    if (numbers == m_offered)
        return;
    m_offered = numbers;
    std::vector<std::pair<QString, quint32>> genres;
    genres.reserve(numbers.size());
    for (const quint32 number : numbers)
        genres.emplace_back(SongText::visible(charts.counted().genre(number)), number);
    std::ranges::sort(genres, [](const auto &left, const auto &right) {
        return Collation::compare(left.first, right.first) < 0;
    });
    const QSignalBlocker quiet(m_genre);
    while (m_genre.count() > 1)
        m_genre.removeItem(m_genre.count() - 1);
    for (const auto &[name, number] : genres)
        m_genre.addItem(name, number);
    m_genre.setCurrentIndex(chosen.isValid() ? m_genre.findData(chosen) : 0);
}

} // namespace tutti
