// SPDX-FileCopyrightText: 2026 The Tutti authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QJsonArray>
#include <QList>
#include <QString>

#include <optional>

namespace tutti::bench {

/// One measured figure. Where there is a ratio, that is what is limited, else the value.
struct Figure
{
    QString name;
    qint64 size = 0; ///< songs
    double value = 0;
    std::optional<double> floor; ///< what could not be beaten, in the same unit
    std::optional<double> ratio; ///< value to floor
    std::optional<double> limit; ///< at most; of what is counted by the second: at least
    QString unit;

    /// Beside a floor that it may exceed \a limit times.
    [[nodiscard]] static Figure beside(const QString &name, qint64 size, double value, double floor,
                                       std::optional<double> limit, const QString &unit);
    /// With a limit of its own.
    [[nodiscard]] static Figure alone(const QString &name, qint64 size, double value,
                                      std::optional<double> limit, const QString &unit);

    [[nodiscard]] bool isReached() const; ///< also if there is no limit
};

using Figures = QList<Figure>;

/// {"figure", "size", "value", "floor", "ratio", "limit", "unit"}; null: there is none.
[[nodiscard]] QJsonArray toJson(const Figures &figures);
[[nodiscard]] Figures fromJson(const QJsonArray &array);

/// A table for people: aligned as text, or in Markdown.
[[nodiscard]] QString asText(const Figures &figures);
[[nodiscard]] QString asMarkdown(const Figures &figures);

/// Those that are drawn over the size.
namespace FigureName {

inline const QString Load = QStringLiteral("load to complete model");
inline const QString Keystroke = QStringLiteral("keystroke, the worst");
inline const QString Sort = QStringLiteral("sort click, the worst");
inline const QString ForeignEdit = QStringLiteral("foreign edit, p50");
inline const QString Memory = QStringLiteral("memory beyond an empty library's window");

} // namespace FigureName

} // namespace tutti::bench
