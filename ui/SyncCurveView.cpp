// SPDX-FileCopyrightText: 2026 The Tutti authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/SyncCurveView.h"

#include "ui/ChartColors.h"

#include <QDateTime>
#include <QPainter>

#include <algorithm>

namespace tutti {

namespace {

constexpr int Letters = 18; ///< wide
constexpr double Lines = 2.6; ///< high
constexpr double Dot = 1.5; ///< half of one, in pixels
constexpr qint64 FlatNs = 1'000'000; ///< what is sooner shall not look slow

} // namespace

SyncCurveView::SyncCurveView(QWidget *parent)
    : QWidget(parent)
    , m_move(this)
{
    setObjectName(QStringLiteral("syncCurve"));
    setAttribute(Qt::WA_TransparentForMouseEvents);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    m_move.setInterval(int(SyncCurve::PointSeconds) * 1'000);
    m_move.setTimerType(Qt::VeryCoarseTimer);
    connect(&m_move, &QTimer::timeout, this, [this] { setCurve(m_curve); });
}

void SyncCurveView::setCurve(const SyncCurve &curve)
{
    m_nowSecond = QDateTime::currentSecsSinceEpoch();
    m_curve = curve;
    m_curve.points.removeIf([this](const SyncCurve::Point &point) {
        return point.atSecond < SyncCurve::firstSecond(m_nowSecond);
    });
    m_mostNs = FlatNs;
    for (const SyncCurve::Point &point : std::as_const(m_curve.points))
        m_mostNs = std::max(m_mostNs, point.p95Ns);
    setVisible(!m_curve.points.isEmpty());
    if (m_curve.points.isEmpty())
        m_move.stop();
    else if (!m_move.isActive())
        m_move.start();
    update();
}

QSize SyncCurveView::sizeHint() const
{
    return {Letters * fontMetrics().averageCharWidth(), int(Lines * fontMetrics().height())};
}

QPointF SyncCurveView::place(const SyncCurve::Point &point, Value value) const
{
    const QRectF inside = QRectF(rect()).adjusted(Dot + 1, Dot + 1, -Dot - 1, -Dot - 1);
    const double share = double(point.atSecond - SyncCurve::firstSecond(m_nowSecond))
                       / double((SyncCurve::MostPoints - 1) * SyncCurve::PointSeconds);
    const double towardsEnd = isRightToLeft() ? 1 - share : share;
    return {inside.left() + towardsEnd * inside.width(),
            inside.bottom() - double(point.*value) / double(m_mostNs) * inside.height()};
}

/// Broken where nothing was measured.
void SyncCurveView::paintLine(QPainter &painter, Value value) const
{
    const SyncCurve::Point *before = nullptr;
    for (const SyncCurve::Point &point : m_curve.points) {
        painter.drawEllipse(place(point, value), Dot, Dot);
        if (before && point.atSecond - before->atSecond == SyncCurve::PointSeconds)
            painter.drawLine(place(*before, value), place(point, value));
        before = &point;
    }
}

void SyncCurveView::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setPen(ChartColors::line(palette()));
    painter.drawLine(rect().bottomLeft(), rect().bottomRight());
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen({ChartColors::bar(palette()), 1, Qt::DotLine});
    painter.setBrush(ChartColors::bar(palette()));
    paintLine(painter, &SyncCurve::Point::p95Ns);
    painter.setPen({ChartColors::currentBar(palette()), 1.5});
    painter.setBrush(ChartColors::currentBar(palette()));
    paintLine(painter, &SyncCurve::Point::medianNs);
}

} // namespace tutti
