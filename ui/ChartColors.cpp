// SPDX-FileCopyrightText: 2026 The Tutti authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/ChartColors.h"

#include <algorithm>
#include <cmath>

namespace tutti {

namespace {

constexpr double ForShapes = 3.2;
constexpr double ForText = 4.6;

double luminance(const QColor &color)
{
    const auto linear = [](double part) {
        return part <= 0.04045 ? part / 12.92 : std::pow((part + 0.055) / 1.055, 2.4);
    };
    return 0.2126 * linear(color.redF()) + 0.7152 * linear(color.greenF())
         + 0.0722 * linear(color.blueF());
}

/// \a share of \a to, the rest \a from.
QColor mixed(const QColor &from, const QColor &to, double share)
{
    const auto part
        = [share](double left, double right) { return float(left + (right - left) * share); };
    return QColor::fromRgbF(part(from.redF(), to.redF()), part(from.greenF(), to.greenF()),
                            part(from.blueF(), to.blueF()));
}

/// \a color with as much of \a text as it needs on \a ground.
QColor readable(const QColor &color, const QColor &text, const QColor &ground, double wanted)
{
    constexpr double Step = 0.05;
    double share = 0;
    while (share < 1 && ChartColors::contrast(mixed(color, text, share), ground) < wanted)
        share += Step;
    return mixed(color, text, std::min(share, 1.0));
}

} // namespace

double ChartColors::contrast(const QColor &left, const QColor &right)
{
    const auto [darker, lighter] = std::minmax({luminance(left), luminance(right)});
    return (lighter + 0.05) / (darker + 0.05);
}

QColor ChartColors::bar(const QPalette &palette)
{
    return readable(palette.color(QPalette::Highlight), palette.color(QPalette::Text),
                    palette.color(QPalette::Base), ForShapes);
}

QColor ChartColors::currentBar(const QPalette &palette)
{
    constexpr double TextShare = 0.45;
    return mixed(bar(palette), palette.color(QPalette::Text), TextShare);
}

QColor ChartColors::text(const QPalette &palette)
{
    constexpr double TextShare = 0.6;
    const QColor base = palette.color(QPalette::Base);
    const QColor text = palette.color(QPalette::Text);
    return readable(mixed(base, text, TextShare), text, base, ForText);
}

QColor ChartColors::line(const QPalette &palette)
{
    constexpr double TextShare = 0.12;
    return mixed(palette.color(QPalette::Base), palette.color(QPalette::Text), TextShare);
}

} // namespace tutti
