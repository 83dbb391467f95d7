// SPDX-FileCopyrightText: 2026 The Tutti authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/bench/Plot.h"

#include <QLocale>
#include <QPointF>

#include <algorithm>
#include <array>
#include <cmath>
#include <utility>

namespace tutti::bench {

namespace {

constexpr double Width = 920, Height = 490;
constexpr double Left = 70, Right = 310, Top = 34, Bottom = 50;
constexpr double LabelHeight = 15;

struct Series
{
    QString label;
    QString colour;
    QList<QPointF> values; ///< size and cost
    QList<QPointF> floors;
};

QList<Series> seriesOf(const Figures &figures)
{
    const std::array lines {
        std::pair {FigureName::Load, "#1b6ca8"},   std::pair {FigureName::Keystroke, "#c0392b"},
        std::pair {FigureName::Sort, "#1e8449"},   std::pair {FigureName::ForeignEdit, "#b7760b"},
        std::pair {FigureName::Memory, "#7d3c98"},
    };
    QList<Series> all;
    for (const auto &[name, colour] : lines) {
        Series series {name, QString::fromLatin1(colour), {}, {}};
        for (const Figure &figure : figures) {
            if (figure.name != name)
                continue;
            series.label = name + QStringLiteral(", ") + figure.unit.section(u' ', 0, 0);
            if (figure.value > 0)
                series.values += QPointF(double(figure.size), figure.value);
            if (figure.ratio)
                series.floors += QPointF(double(figure.size), *figure.floor);
        }
        if (!series.values.isEmpty())
            all += series;
    }
    return all;
}

/// A stretch of powers of ten, laid over a stretch of pixels.
struct Scale
{
    int first = 0;
    int last = 1;
    double from = 0;
    double to = 0;

    void include(double value)
    {
        first = std::min(first, int(std::floor(std::log10(value))));
        last = std::max(last, int(std::ceil(std::log10(value))));
    }
    [[nodiscard]] double at(double value) const
    {
        return from + (std::log10(value) - first) / (last - first) * (to - from);
    }
};

struct Scales
{
    Scale x {1, 2, Left, Width - Right};
    Scale y {0, 1, Height - Bottom, Top};
};

QString text(double x, double y, const char *anchor, const QString &words,
             const QString &colour = QStringLiteral("#333"))
{
    return QStringLiteral("<text x=\"%1\" y=\"%2\" text-anchor=\"%3\" fill=\"%4\">%5</text>\n")
        .arg(x, 0, 'f', 1)
        .arg(y, 0, 'f', 1)
        .arg(QLatin1String(anchor), colour, words.toHtmlEscaped());
}

QString grid(const Scales &scales)
{
    const QString line
        = QStringLiteral("<line x1=\"%1\" y1=\"%2\" x2=\"%3\" y2=\"%4\" stroke=\"#ddd\"/>\n");
    QString svg;
    for (int power = scales.x.first; power <= scales.x.last; ++power) {
        const double x = scales.x.at(std::pow(10, power));
        svg += line.arg(x).arg(Top).arg(x).arg(Height - Bottom)
             + text(x, Height - Bottom + 18, "middle",
                    QLocale(QLocale::English).toString(qint64(std::llround(std::pow(10, power)))));
    }
    for (int power = scales.y.first; power <= scales.y.last; ++power) {
        const double y = scales.y.at(std::pow(10, power));
        svg += line.arg(Left).arg(y).arg(Width - Right).arg(y)
             + text(Left - 8, y + 4, "end",
                    QLocale(QLocale::English).toString(std::pow(10, power), 'g', 6));
    }
    return svg + text((Left + Width - Right) / 2, Height - 12, "middle", QStringLiteral("songs"))
         + text(Left - 8, Top - 18, "end", QStringLiteral("ms, MB"));
}

QString polyline(const QList<QPointF> &points, const Scales &scales, const QString &style)
{
    if (points.isEmpty())
        return {};
    QString places;
    for (const QPointF &point : points)
        places += QStringLiteral("%1,%2 ")
                      .arg(scales.x.at(point.x()), 0, 'f', 1)
                      .arg(scales.y.at(point.y()), 0, 'f', 1);
    return QStringLiteral("<polyline points=\"%1\" fill=\"none\" %2/>\n")
        .arg(places.trimmed(), style);
}

QString draw(QList<Series> all, const Scales &scales)
{
    std::ranges::sort(all, [](const Series &left, const Series &right) {
        return left.values.last().y() > right.values.last().y();
    });
    QString svg;
    double free = 0; // below the label before
    for (const Series &series : all) {
        const QString stroke = QStringLiteral("stroke=\"%1\" ").arg(series.colour);
        svg += polyline(series.values, scales, stroke + QStringLiteral("stroke-width=\"2\""));
        svg += polyline(series.floors, scales, stroke + QStringLiteral("stroke-dasharray=\"4 4\""));
        const double y = std::max(scales.y.at(series.values.last().y()) + 4, free);
        svg += text(Width - Right + 8, y, "start", series.label, series.colour);
        free = y + LabelHeight;
    }
    return svg;
}

} // namespace

QByteArray costAgainstSize(const Figures &figures)
{
    const QList<Series> all = seriesOf(figures);
    Scales scales;
    for (const Series &series : all) {
        for (const QPointF &point : series.values + series.floors) {
            scales.x.include(point.x());
            scales.y.include(point.y());
        }
    }
    return QStringLiteral("<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 %1 %2\""
                          " font-family=\"sans-serif\" font-size=\"12\">\n"
                          "<title>Cost against the number of songs; dashed: the floor</title>\n"
                          "<rect width=\"%1\" height=\"%2\" fill=\"white\"/>\n%3%4</svg>\n")
        .arg(Width)
        .arg(Height)
        .arg(grid(scales), draw(all, scales))
        .toUtf8();
}

} // namespace tutti::bench
