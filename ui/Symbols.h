// SPDX-FileCopyrightText: 2026 The Tutti authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QColor>
#include <QPalette>
#include <QRectF>

class QPainter;

namespace tutti {

/// The stars of a rating and the heart of a favorite, as cells and editors draw them.
namespace Symbols {

/// How a symbol is drawn: where it is set, and where it is not (transparent: not at all).
struct Colors
{
    QColor set;
    QColor unset;
};

/// Five stars for \a rating (0 to 100), from the beginning of \a place and as high as it is.
void paintStars(QPainter &painter, const QRectF &place, int rating, Qt::LayoutDirection direction,
                const Colors &colors);

/// The rating that a click at \a x means in stars drawn in \a place: by halves, 0 before the first.
[[nodiscard]] int ratingAt(double x, const QRectF &place, Qt::LayoutDirection direction);

/// A heart in the middle of \a place and as high as it is.
void paintHeart(QPainter &painter, const QRectF &place, bool isSet, const Colors &colors);

/// A red that stands out from the base of \a palette by 4.5:1 and more.
[[nodiscard]] QColor heartColor(const QPalette &palette);

} // namespace Symbols

} // namespace tutti
