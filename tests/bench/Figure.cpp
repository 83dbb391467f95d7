// SPDX-FileCopyrightText: 2026 The Tutti authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/bench/Figure.h"

#include <QJsonObject>
#include <QLocale>
#include <QStringList>

#include <algorithm>
#include <array>
#include <cmath>

namespace tutti::bench {

namespace {

constexpr int Columns = 7;

/// Three digits that count.
QString shown(double value)
{
    if (value == 0)
        return QStringLiteral("0");
    const int before = int(std::floor(std::log10(std::abs(value)))) + 1;
    return QLocale(QLocale::English).toString(value, 'f', std::clamp(3 - before, 0, 4));
}

QString shown(const std::optional<double> &value)
{
    return value ? shown(*value) : QString();
}

std::array<QString, Columns> cells(const Figure &figure)
{
    const bool isLeast = figure.unit.endsWith(u"/s");
    QString limit;
    if (figure.limit) {
        limit = (isLeast ? QStringLiteral("≥ ") : QStringLiteral("≤ "))
              + QLocale(QLocale::English).toString(*figure.limit, 'g', 6);
        limit += figure.ratio ? QStringLiteral(" ×") : QString();
        limit += figure.isReached() ? QString() : QStringLiteral(" missed");
    }
    return {figure.name,         QLocale(QLocale::English).toString(figure.size),
            shown(figure.value), shown(figure.floor),
            shown(figure.ratio), limit,
            figure.unit};
}

std::array<QString, Columns> heads()
{
    return {QStringLiteral("figure"), QStringLiteral("songs"), QStringLiteral("value"),
            QStringLiteral("floor"),  QStringLiteral("ratio"), QStringLiteral("limit"),
            QStringLiteral("unit")};
}

QJsonValue orNull(const std::optional<double> &value)
{
    return value ? QJsonValue(*value) : QJsonValue();
}

std::optional<double> orNothing(const QJsonValue &value)
{
    return value.isDouble() ? std::optional(value.toDouble()) : std::nullopt;
}

} // namespace

Figure Figure::beside(const QString &name, qint64 size, double value, double floor,
                      std::optional<double> limit, const QString &unit)
{
    Figure figure {name, size, value, floor, {}, limit, unit};
    if (floor > 0)
        figure.ratio = value / floor;
    return figure;
}

Figure Figure::alone(const QString &name, qint64 size, double value, std::optional<double> limit,
                     const QString &unit)
{
    return {name, size, value, {}, {}, limit, unit};
}

bool Figure::isReached() const
{
    if (!limit)
        return true;
    const double limited = ratio.value_or(value);
    return unit.endsWith(u"/s") ? limited >= *limit : limited <= *limit;
}

QJsonArray toJson(const Figures &figures)
{
    QJsonArray array;
    for (const Figure &figure : figures)
        array += QJsonObject {{QStringLiteral("figure"), figure.name},
                              {QStringLiteral("size"), figure.size},
                              {QStringLiteral("value"), figure.value},
                              {QStringLiteral("floor"), orNull(figure.floor)},
                              {QStringLiteral("ratio"), orNull(figure.ratio)},
                              {QStringLiteral("limit"), orNull(figure.limit)},
                              {QStringLiteral("unit"), figure.unit}};
    return array;
}

Figures fromJson(const QJsonArray &array)
{
    Figures figures;
    for (const QJsonValue &value : array)
        figures += Figure {
            value[QStringLiteral("figure")].toString(), value[QStringLiteral("size")].toInteger(),
            value[QStringLiteral("value")].toDouble(),  orNothing(value[QStringLiteral("floor")]),
            orNothing(value[QStringLiteral("ratio")]),  orNothing(value[QStringLiteral("limit")]),
            value[QStringLiteral("unit")].toString()};
    return figures;
}

QString asText(const Figures &figures)
{
    QList<std::array<QString, Columns>> rows {heads()};
    for (const Figure &figure : figures)
        rows += cells(figure);
    std::array<qsizetype, Columns> widths {};
    for (const auto &row : rows) {
        for (std::size_t column = 0; column < Columns; ++column)
            widths[column] = std::max(widths[column], row[column].size());
    }
    QString text;
    for (const auto &row : rows) {
        QString line = row[0].leftJustified(widths[0]);
        for (std::size_t column = 1; column + 1 < Columns; ++column)
            line += QStringLiteral("  ") + row[column].rightJustified(widths[column]);
        text += line + QStringLiteral("  ") + row[Columns - 1] + u'\n';
    }
    return text;
}

QString asMarkdown(const Figures &figures)
{
    const auto line = [](const std::array<QString, Columns> &row) {
        return QStringLiteral("| ")
             + QStringList(row.begin(), row.end()).join(QStringLiteral(" | "))
             + QStringLiteral(" |\n");
    };
    QString text = line(heads()) + QStringLiteral("|---|--:|--:|--:|--:|--:|---|\n");
    for (const Figure &figure : figures)
        text += line(cells(figure));
    return text;
}

} // namespace tutti::bench
