// SPDX-FileCopyrightText: 2026 The Tutti authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/BarChart.h"

#include "ui/BarPlot.h"
#include "ui/ChartColors.h"
#include "ui/ChartText.h"
#include "ui/ShownText.h"

#include <QHelpEvent>
#include <QKeyEvent>
#include <QPainter>
#include <QToolTip>

#include <algorithm>
#include <cmath>
#include <utility>

namespace tutti {

namespace {

constexpr double LinesOfBar = 1.35; ///< that lies down, in the height of a line of text
constexpr double LinesOfChart = 12; ///< of bars that stand
constexpr double MostOfNames = 0.4; ///< of the width
constexpr double Gap = 4; ///< in pixels
constexpr int Steps = 2; ///< of the scale

/// A number that is round, as its Steps are, and whole.
double roundAbove(double most)
{
    const double power = std::pow(10, std::floor(std::log10(std::max(most / Steps, 1.0))));
    double step = power;
    for (const double factor : {1.0, 1.5, 2.0, 2.5, 3.0, 4.0, 5.0, 6.0, 8.0, 10.0}) {
        step = std::ceil(factor * power);
        if (step * Steps >= most)
            break;
    }
    return step * Steps;
}

} // namespace

BarChart::BarChart(const QString &title, Qt::Orientation bars, QWidget *parent)
    : QWidget(parent)
    , m_title(title)
    , m_orientation(bars)
{
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
    showBars();
    setAccessibleName(m_title);
}

void BarChart::setBars(const QList<ChartBar> &bars, qint64 ofAll)
{
    if (bars == m_bars && ofAll == m_ofAll)
        return;
    const QString current = m_current < 0 ? QString() : m_bars[m_current].query;
    m_bars = bars;
    m_ofAll = ofAll;
    showBars();
    const auto found = std::ranges::find(m_bars, current, &ChartBar::query);
    m_current = -1;
    setCurrent(found == m_bars.end() ? -1 : int(found - m_bars.begin()));
    update();
}

void BarChart::showBars()
{
    QList<qreal> counts(m_bars.size());
    for (int bar = 0; bar < int(m_bars.size()); ++bar)
        counts[placeOf(bar)] = qreal(m_bars[bar].songs);
    if (!m_plot && !m_bars.isEmpty())
        m_plot = new BarPlot(m_orientation, this);
    if (m_plot) {
        m_plot->setVisible(!m_bars.isEmpty());
        m_plot->setCounts(counts);
    }
    const double lines
        = liesDown() ? LinesOfBar * double(std::max<qsizetype>(m_bars.size(), 3)) : LinesOfChart;
    setFixedHeight(int(lines * fontMetrics().lineSpacing()));
    layOut();
}

/// Those that lie down begin at the bottom.
int BarChart::placeOf(int bar) const
{
    return liesDown() ? int(m_bars.size()) - 1 - bar : bar;
}

QString BarChart::name(int bar) const
{
    return ShownText::directed(m_bars[bar].label, Qt::LeftToRight);
}

/// Not rounded down, which would have it cut.
double BarChart::widestName() const
{
    const QFontMetricsF metrics(font());
    double widest = 0;
    for (int bar = 0; bar < int(m_bars.size()); ++bar)
        widest = std::max(widest, std::ceil(metrics.horizontalAdvance(name(bar))));
    return widest;
}

/// Makes room for the names of the bars, and scales to a round number, or so that the figure of the
/// longest bar fits beside it.
void BarChart::layOut()
{
    const auto largest = std::ranges::max_element(m_bars, {}, &ChartBar::songs);
    const double most = largest == m_bars.end() ? 1 : double(std::max<qint64>(largest->songs, 1));
    const QFontMetrics metrics = fontMetrics();
    QRectF bars = rect().adjusted(Gap, Gap, -Gap, -Gap);
    if (liesDown()) {
        bars.setLeft(bars.left() + std::min(widestName(), width() * MostOfNames) + Gap);
        bars.setHeight(
            std::min(bars.height(), LinesOfBar * metrics.lineSpacing() * double(m_bars.size())));
        const QString figure = locale().toString(qint64(most)) + QStringLiteral("00");
        const double figureWidth = metrics.horizontalAdvance(figure);
        const double width = std::max(bars.width(), figureWidth * 1.5);
        m_most = most * width / (width - figureWidth);
    } else {
        m_most = roundAbove(most);
        const QString figure = locale().toString(qint64(m_most));
        bars.setLeft(bars.left() + metrics.horizontalAdvance(figure) + Gap);
        bars.adjust(0, metrics.height() / 2.0, 0, -metrics.height() - Gap);
    }
    m_area = bars;
    if (m_plot) {
        m_plot->setGeometry(rect());
        m_plot->layOut(m_area, m_most);
    }
    update();
}

/// Where a bar is, with all that belongs to it, its name as well.
QRectF BarChart::placeAround(int bar) const
{
    const double breadth = (liesDown() ? m_area.height() : m_area.width())
                         / double(std::max<qsizetype>(m_bars.size(), 1));
    return liesDown() ? QRectF(0, m_area.top() + bar * breadth, width(), breadth)
                      : QRectF(m_area.left() + bar * breadth, 0, breadth, height());
}

int BarChart::barAt(const QPoint &position) const
{
    for (int bar = 0; bar < int(m_bars.size()); ++bar) {
        if (placeAround(bar).contains(position))
            return bar;
    }
    return -1;
}

QPoint BarChart::positionOf(int bar) const
{
    return placeAround(bar).center().toPoint();
}

QString BarChart::words(int bar) const
{
    return tr("%1: %2").arg(m_bars[bar].name,
                            ChartText::songs(m_bars[bar].songs, m_ofAll, locale()));
}

void BarChart::setCurrent(int bar)
{
    if (bar == m_current)
        return;
    m_current = bar;
    if (m_plot)
        m_plot->setSelected(bar < 0 ? -1 : placeOf(bar));
    setAccessibleName(bar < 0 ? m_title : tr("%1, %2").arg(m_title, words(bar)));
}

bool BarChart::event(QEvent *event)
{
    if (event->type() != QEvent::ToolTip)
        return QWidget::event(event);
    const auto *const help = static_cast<QHelpEvent *>(event);
    if (const int bar = barAt(help->pos()); bar >= 0)
        QToolTip::showText(help->globalPos(), words(bar).toHtmlEscaped(), this);
    else
        QToolTip::hideText();
    return true;
}

void BarChart::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        showBars();
}

void BarChart::focusInEvent(QFocusEvent *event)
{
    QWidget::focusInEvent(event);
    const bool isByKey
        = event->reason() == Qt::TabFocusReason || event->reason() == Qt::BacktabFocusReason;
    if (isByKey && m_current < 0 && !m_bars.isEmpty())
        setCurrent(0);
    update();
}

void BarChart::focusOutEvent(QFocusEvent *event)
{
    QWidget::focusOutEvent(event);
    setCurrent(-1);
    update();
}

void BarChart::keyPressEvent(QKeyEvent *event)
{
    const int last = int(m_bars.size()) - 1;
    switch (event->key()) {
    case Qt::Key_Left:
    case Qt::Key_Up:
        return setCurrent(std::clamp(m_current - 1, std::min(0, last), last));
    case Qt::Key_Right:
    case Qt::Key_Down:
        return setCurrent(std::min(m_current + 1, last));
    case Qt::Key_Home:
        return setCurrent(std::min(0, last));
    case Qt::Key_End:
        return setCurrent(last);
    case Qt::Key_Space:
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (m_current >= 0)
            emit activated(m_current);
        return;
    default:
        QWidget::keyPressEvent(event);
    }
}

void BarChart::leaveEvent(QEvent *event)
{
    QWidget::leaveEvent(event);
    if (!hasFocus())
        setCurrent(-1);
}

void BarChart::mouseMoveEvent(QMouseEvent *event)
{
    const int bar = barAt(event->position().toPoint());
    setCursor(bar < 0 ? Qt::ArrowCursor : Qt::PointingHandCursor);
    setCurrent(bar);
}

void BarChart::mouseReleaseEvent(QMouseEvent *event)
{
    const int bar = barAt(event->position().toPoint());
    if (event->button() == Qt::LeftButton && bar >= 0)
        emit activated(bar);
}

void BarChart::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setLayoutDirection(Qt::LeftToRight); // as Qt Charts draws in any language
    painter.setPen(ChartColors::text(palette()));
    if (m_bars.isEmpty())
        painter.drawText(rect(), Qt::AlignCenter | Qt::TextWordWrap, tr("No songs to count"));
    else
        paintNames(painter);
    if (!m_bars.isEmpty() && !liesDown())
        paintCounts(painter);
    if (!hasFocus())
        return;
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen({ChartColors::bar(palette()), 2});
    painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), 4, 4);
}

/// Beneath bars that stand as many as fit.
void BarChart::paintNames(QPainter &painter) const
{
    const QRectF bars = m_area;
    const QFontMetricsF metrics(font());
    const double widest = widestName();
    int each = 1;
    if (!liesDown()) {
        // The last one, which keeps within the edge, comes nearer to its neighbor.
        const QRectF last = placeAround(int(m_bars.size()) - 1);
        const double shift = std::max(0.0, last.center().x() + widest / 2 - width());
        each = std::max(1, int(std::ceil((widest + Gap + shift) / last.width())));
    }
    // The last is the one that people look for.
    for (int bar = int(m_bars.size()) - 1; bar >= 0; bar -= each) {
        QRectF place = placeAround(bar);
        if (liesDown()) {
            place.setRight(bars.left() - Gap);
            place.setLeft(Gap);
        } else {
            const double widening = (widest - place.width()) / 2;
            place.setTop(bars.bottom() + Gap);
            place.adjust(-widening, 0, widening, 0);
            place.translate(std::min(0.0, width() - place.right()), 0);
        }
        const QString shown = metrics.elidedText(name(bar), Qt::ElideRight, place.width());
        const Qt::Alignment side
            = liesDown() ? Qt::AlignRight | Qt::AlignVCenter : Qt::AlignHCenter | Qt::AlignTop;
        painter.drawText(place, int(side) | Qt::TextSingleLine, shown);
    }
}

void BarChart::paintCounts(QPainter &painter) const
{
    const QRectF bars = m_area;
    const double height = fontMetrics().height();
    for (int step = 0; step <= Steps; ++step) {
        const double y = bars.bottom() - bars.height() * step / Steps;
        painter.setPen(ChartColors::line(palette()));
        painter.drawLine(QPointF(bars.left(), y), QPointF(bars.right(), y));
        painter.setPen(ChartColors::text(palette()));
        const QRectF place(0, y - height / 2, bars.left() - Gap, height);
        painter.drawText(place, Qt::AlignRight | Qt::AlignVCenter,
                         locale().toString(qint64(m_most) * step / Steps));
    }
}

void BarChart::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    layOut();
}

} // namespace tutti
