// SPDX-FileCopyrightText: 2026 The Tutti authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/BarPlot.h"

#include "ui/ChartColors.h"

#include <QBarCategoryAxis>
#include <QBarSeries>
#include <QBarSet>
#include <QChart>
#include <QEvent>
#include <QHorizontalBarSeries>
#include <QValueAxis>

namespace tutti {

namespace {

constexpr double BarWidth = 0.72; ///< of what there is room for

} // namespace

BarPlot::BarPlot(Qt::Orientation bars, QWidget *parent)
    : QChartView(parent)
    , m_set(new QBarSet({}))
    , m_names(new QBarCategoryAxis(this))
    , m_counts(new QValueAxis(this))
{
    setAttribute(Qt::WA_TransparentForMouseEvents);
    setFocusPolicy(Qt::NoFocus);
    setFrameShape(QFrame::NoFrame);
    setRenderHint(QPainter::Antialiasing);
    setBackgroundBrush(Qt::NoBrush);
    viewport()->setAutoFillBackground(false);
    const bool liesDown = bars == Qt::Horizontal;
    QAbstractBarSeries *const series
        = liesDown ? static_cast<QAbstractBarSeries *>(new QHorizontalBarSeries(this))
                   : new QBarSeries(this);
    series->setBarWidth(BarWidth);
    series->append(m_set);
    chart()->addSeries(series);
    chart()->legend()->hide();
    chart()->setBackgroundVisible(false);
    chart()->setMargins({0, 0, 0, 0});
    chart()->setLocalizeNumbers(true);
    chart()->addAxis(m_names, liesDown ? Qt::AlignLeft : Qt::AlignBottom);
    chart()->addAxis(m_counts, liesDown ? Qt::AlignBottom : Qt::AlignLeft);
    series->attachAxis(m_names);
    series->attachAxis(m_counts);
    // Qt Charts would take names for HTML, and cut them where there is room.
    m_names->setVisible(false);
    m_counts->setVisible(false);
    color();
    if (!liesDown)
        return;
    // Few enough to have their figures beside them.
    series->setLabelsVisible(true);
    series->setLabelsPosition(QAbstractBarSeries::LabelsOutsideEnd);
    series->setLabelsPrecision(12);
}

void BarPlot::setCounts(const QList<qreal> &counts)
{
    m_set->deselectAllBars();
    m_set->remove(0, m_set->count());
    QStringList categories; // which are not shown
    for (qsizetype bar = 0; bar < counts.size(); ++bar)
        categories += QString::number(bar);
    m_names->setCategories(categories);
    m_set->append(counts);
}

void BarPlot::setSelected(int bar)
{
    m_set->deselectAllBars();
    if (bar >= 0)
        m_set->selectBar(bar);
}

void BarPlot::changeEvent(QEvent *event)
{
    QChartView::changeEvent(event);
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange)
        color();
}

void BarPlot::color()
{
    const QPalette &colors = palette();
    m_set->setColor(ChartColors::bar(colors));
    m_set->setBorderColor(Qt::transparent);
    m_set->setSelectedColor(ChartColors::currentBar(colors));
    m_set->setLabelColor(ChartColors::text(colors));
    m_set->setLabelFont(font());
}

void BarPlot::layOut(const QRectF &area, double most)
{
    m_counts->setRange(0, most);
    chart()->setPlotArea(area);
}

} // namespace tutti
