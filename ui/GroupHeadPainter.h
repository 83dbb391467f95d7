// SPDX-FileCopyrightText: 2026 The Tutti authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QRect>

class QModelIndex;
class QPainter;
class QStyleOptionViewItem;

namespace tutti {

/// Draws the head of a group of songs across the whole width of a table, whichever of its cells is
/// painted, and wherever the table is scrolled to.
namespace GroupHeadPainter {

void paint(QPainter &painter, const QStyleOptionViewItem &cell, const QModelIndex &index);

/// Where the arrow is that a click turns, in the whole \a line.
[[nodiscard]] QRect arrowPlace(const QRect &line, Qt::LayoutDirection direction);

} // namespace GroupHeadPainter

} // namespace tutti
