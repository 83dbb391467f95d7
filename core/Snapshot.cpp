// SPDX-FileCopyrightText: 2026 The Tutti authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/Snapshot.h"

#include <QDateTime>
#include <QFileInfo>
#include <QRegularExpression>
#include <QTimeZone>

#include <array>
#include <utility>

namespace tutti {

namespace {

using Reason = Snapshot::Reason;

constexpr std::array Names {
    std::pair {Reason::Daily, "daily"},
    std::pair {Reason::BeforeMigration, "before-migration"},
    std::pair {Reason::BeforeRestore, "before-restore"},
    std::pair {Reason::BeforeRepair, "before-repair"},
    std::pair {Reason::BeforeClear, "before-clear"},
    std::pair {Reason::BeforeRemoval, "before-removal"},
    std::pair {Reason::Manual, "manual"},
};

const QString &timeFormat()
{
    static const QString format = QStringLiteral("yyyyMMdd'T'HHmmsszzz");
    return format;
}

} // namespace

QString nameOf(Reason reason)
{
    return QString::fromLatin1(Names[std::size_t(reason)].second);
}

std::optional<Reason> snapshotReasonNamed(const QString &name)
{
    for (const auto &[reason, text] : Names) {
        if (name == QLatin1String(text))
            return reason;
    }
    return std::nullopt;
}

QString Snapshot::fileName() const
{
    const QDateTime at = QDateTime::fromMSecsSinceEpoch(atMs, Qt::UTC);
    return QStringLiteral("%1Z-%2-%3.db")
        .arg(at.toString(timeFormat()), QString::number(songs), nameOf(reason));
}

std::optional<Snapshot> Snapshot::fromPath(const QString &path)
{
    static const QRegularExpression form(
        QStringLiteral("^(\\d{8}T\\d{9})Z-(\\d{1,18})-([a-z-]+)\\.db$"));
    const QFileInfo file(path);
    const QRegularExpressionMatch parts = form.match(file.fileName());
    const std::optional<Reason> reason = snapshotReasonNamed(parts.captured(3));
    QDateTime at = QDateTime::fromString(parts.captured(1), timeFormat());
    if (!parts.hasMatch() || !reason || !at.isValid())
        return std::nullopt;
    at.setTimeSpec(Qt::UTC);
    return Snapshot {path, at.toMSecsSinceEpoch(), *reason, parts.captured(2).toLongLong(),
                     file.size()};
}

} // namespace tutti
