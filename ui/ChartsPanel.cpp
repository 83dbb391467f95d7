// SPDX-FileCopyrightText: 2026 The Tutti authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/ChartsPanel.h"

#include "core/LibraryCharts.h"
#include "ui/ChartText.h"
#include "ui/TileGrid.h"

#include <QLocale>
#include <QVBoxLayout>

namespace tutti {

namespace {

constexpr int UpdateApartMs = 250;
constexpr int CardLetters = 46;

} // namespace

ChartsPanel::ChartsPanel(const LibraryCharts &charts, QWidget *parent)
    : QWidget(parent)
    , m_charts(charts)
    , m_grid(new TileGrid(CardLetters, this))
    , m_genres(add({"genres", tr("Songs by Genre"), tr("Genre")}, Qt::Horizontal))
    , m_decades(add({"decades", tr("Songs by Decade"), tr("Decade")}, Qt::Vertical))
    , m_artists(add({"artists", tr("Top Artists"), tr("Artist")}, Qt::Horizontal))
    , m_albums(add({"albums", tr("Top Albums"), tr("Album")}, Qt::Horizontal))
    , m_stars(add({"stars", tr("Ratings"), tr("Rating")}, Qt::Vertical))
    , m_minutes(add({"minutes", tr("Lengths in Minutes"), tr("Length")}, Qt::Vertical))
    , m_months(add({"months", tr("Added in the Last 12 Months"), tr("Month")}, Qt::Vertical))
    , m_missing(add({"missing", tr("What Is Missing"), tr("Missing")}, Qt::Horizontal))
    , m_onThisDay(add({"onThisDay", tr("Added on This Day"), tr("Day")}, Qt::Horizontal))
{
    setObjectName(QStringLiteral("chartsPanel"));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_grid);
    m_update.setSingleShot(true);
    m_update.setInterval(UpdateApartMs);
    connect(&m_update, &QTimer::timeout, this, &ChartsPanel::updateCharts);
    connect(&m_charts, &LibraryCharts::changed, this, &ChartsPanel::updateLater);
}

ChartCard *ChartsPanel::add(const ChartCard::Subject &subject, Qt::Orientation bars)
{
    auto *card = new ChartCard(subject, bars, this);
    m_grid->add(card);
    connect(card, &ChartCard::queryActivated, this, &ChartsPanel::songsRequested);
    return card;
}

void ChartsPanel::updateLater()
{
    m_isStale = true;
    if (isVisible() && !m_update.isActive())
        m_update.start();
}

void ChartsPanel::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    if (m_isStale)
        updateCharts();
}

void ChartsPanel::updateCharts()
{
    m_isStale = false;
    const QLocale locale;
    const QDate today = QDate::currentDate();
    const qint64 all = m_charts.songs();
    m_genres->setBars(ChartText::genres(m_charts), all);
    m_decades->setBars(ChartText::decades(m_charts, today), all);
    m_stars->setBars(ChartText::stars(m_charts), all);
    m_months->setBars(ChartText::months(m_charts, today, locale), all);
    m_minutes->setBars(ChartText::minutes(m_charts), all);
    m_artists->setBars(ChartText::artists(m_charts), all);
    m_albums->setBars(ChartText::albums(m_charts), all);
    m_missing->setBars(ChartText::missing(m_charts), all);
    m_onThisDay->setBars(ChartText::onThisDay(m_charts, today, locale), all);
}

} // namespace tutti
