// SPDX-FileCopyrightText: 2026 The Tutti authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QColor>
#include <QPalette>

namespace tutti {

/// The colours of charts, made of those of the palette, so that they suit light and dark grounds.
/// One hue alone, told apart by lightness: nobody needs to see colours to read a chart.
namespace ChartColors {

/// How well \a left stands out from \a right, 1 to 21, as WCAG has it.
[[nodiscard]] double contrast(const QColor &left, const QColor &right);

/// Of bars: the highlight, moved away from the ground until it stands out 3:1.
[[nodiscard]] QColor bar(const QPalette &palette);
/// Of the bar that the keyboard or the mouse is at, which stands out more.
[[nodiscard]] QColor currentBar(const QPalette &palette);
[[nodiscard]] QColor text(const QPalette &palette); ///< of axes: 4.5:1
[[nodiscard]] QColor line(const QPalette &palette); ///< of what should hardly be seen

} // namespace ChartColors

} // namespace tutti
