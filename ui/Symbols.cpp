// SPDX-FileCopyrightText: 2026 The Tutti authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/Symbols.h"

#include <QPainter>
#include <QPainterPath>
#include <QPolygonF>

#include <algorithm>
#include <cmath>
#include <numbers>

namespace tutti::Symbols {

namespace {

constexpr int Stars = 5;
constexpr int PerStar = 20;
constexpr int PerHalf = PerStar / 2;

/// Five points around the middle of a square of size 1.
QPolygonF star()
{
    QPolygonF points;
    for (int i = 0; i < 2 * Stars; ++i) {
        const double radius = i % 2 ? 0.2 : 0.47;
        const double angle = i * std::numbers::pi / Stars;
        points << QPointF(0.5 + radius * std::sin(angle), 0.53 - radius * std::cos(angle));
    }
    return points;
}

/// In a square of size 1.
QPainterPath heart()
{
    QPainterPath path(QPointF(0.5, 0.9));
    path.cubicTo({0.1, 0.62}, {0.05, 0.42}, {0.08, 0.3});
    path.cubicTo({0.13, 0.08}, {0.42, 0.08}, {0.5, 0.3});
    path.cubicTo({0.58, 0.08}, {0.87, 0.08}, {0.92, 0.3});
    path.cubicTo({0.95, 0.42}, {0.9, 0.62}, {0.5, 0.9});
    return path;
}

} // namespace

void paintStars(QPainter &painter, const QRectF &place, int rating, Qt::LayoutDirection direction,
                const Colors &colors)
{
    static const QPolygonF shape = star();
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.translate(place.topLeft());
    if (direction == Qt::RightToLeft) {
        painter.translate(place.width(), 0);
        painter.scale(-1, 1);
    }
    painter.scale(place.height(), place.height());
    painter.setPen(Qt::NoPen);
    for (int i = 0; i < Stars; ++i) {
        const double share = std::clamp((rating - i * PerStar) / double(PerStar), 0.0, 1.0);
        painter.setBrush(colors.unset);
        painter.drawPolygon(shape);
        if (share > 0) {
            painter.save();
            painter.setClipRect(QRectF(0, 0, share, 1), Qt::IntersectClip);
            painter.setBrush(colors.set);
            painter.drawPolygon(shape);
            painter.restore();
        }
        painter.translate(1, 0);
    }
    painter.restore();
}

int ratingAt(double x, const QRectF &place, Qt::LayoutDirection direction)
{
    const double from = direction == Qt::RightToLeft ? place.right() - x : x - place.left();
    const int halves = int(std::ceil(from / (place.height() / 2)));
    return std::clamp(halves, 0, 2 * Stars) * PerHalf;
}

void paintHeart(QPainter &painter, const QRectF &place, bool isSet, const Colors &colors)
{
    static const QPainterPath shape = heart();
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.translate(place.center() - QPointF(place.height(), place.height()) / 2);
    painter.scale(place.height(), place.height());
    painter.fillPath(shape, isSet ? colors.set : colors.unset);
    painter.restore();
}

QColor heartColor(const QPalette &palette)
{
    const bool isDark = palette.color(QPalette::Base).lightness() < 128;
    return isDark ? QColor(0xff, 0x7a, 0x90) : QColor(0xc2, 0x1f, 0x45);
}

} // namespace tutti::Symbols
