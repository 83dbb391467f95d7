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

constexpr int UpdateApartMs = 250; ///< of each chart
constexpr int CardLetters = 46;

} // namespace

ChartsPanel::ChartsPanel(const LibraryCharts &charts, QWidget *parent)
    : QWidget(parent)
    , m_charts(charts)
    , m_grid(new TileGrid(CardLetters, this))
{
    setObjectName(QStringLiteral("chartsPanel"));
    setWhatsThis(
        tr("How many songs there are of what. Point at a bar to read it exactly, click it "
           "to list its songs, right-click it to copy the chart as a picture or a table."));
    const auto today = [] { return QDate::currentDate(); };
    add({"genres", tr("Songs by Genre"), tr("Genre")}, Qt::Horizontal,
        [this] { return ChartText::genres(m_charts); });
    add({"decades", tr("Songs by Decade"), tr("Decade")}, Qt::Vertical,
        [=, this] { return ChartText::decades(m_charts, today()); });
    add({"artists", tr("Top Artists"), tr("Artist")}, Qt::Horizontal,
        [this] { return ChartText::artists(m_charts); });
    add({"albums", tr("Top Albums"), tr("Album")}, Qt::Horizontal,
        [this] { return ChartText::albums(m_charts); });
    add({"stars", tr("Ratings"), tr("Rating")}, Qt::Vertical,
        [this] { return ChartText::stars(m_charts); });
    add({"minutes", tr("Lengths in Minutes"), tr("Length")}, Qt::Vertical,
        [this] { return ChartText::minutes(m_charts); });
    add({"months", tr("Added in the Last 12 Months"), tr("Month")}, Qt::Vertical,
        [=, this] { return ChartText::months(m_charts, today(), QLocale()); });
    add({"missing", tr("What Is Missing"), tr("Missing")}, Qt::Horizontal,
        [this] { return ChartText::missing(m_charts); });
    add({"onThisDay", tr("Added on This Day"), tr("Day")}, Qt::Horizontal,
        [=, this] { return ChartText::onThisDay(m_charts, today(), QLocale()); });
    m_staleCharts = m_shown.size();
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_grid);
    connect(&m_turn, &QTimer::timeout, this, [this] {
        m_turn.setInterval(UpdateApartMs / int(m_shown.size()));
        if (m_staleCharts > 0 && isVisible())
            updateNext();
        else
            m_turn.stop();
    });
    connect(&m_charts, &LibraryCharts::changed, this, &ChartsPanel::updateLater);
}

void ChartsPanel::add(const ChartCard::Subject &subject, Qt::Orientation bars, const Bars &counted)
{
    auto *card = new ChartCard(subject, bars, this);
    m_grid->add(card);
    connect(card, &ChartCard::queryActivated, this, &ChartsPanel::songsRequested);
    m_shown.push_back({card, counted});
}

void ChartsPanel::updateLater()
{
    m_staleCharts = m_shown.size();
    if (isVisible() && !m_turn.isActive())
        m_turn.start(UpdateApartMs / int(m_shown.size()));
}

void ChartsPanel::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    if (m_staleCharts > 0)
        m_turn.start(0);
}

/// All at once would keep the window from going on.
void ChartsPanel::updateNext()
{
    const auto &[card, counted] = m_shown[m_next];
    card->setBars(counted(), m_charts.songs());
    m_next = (m_next + 1) % m_shown.size();
    --m_staleCharts;
}

} // namespace tutti
