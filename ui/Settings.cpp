// SPDX-FileCopyrightText: 2026 The Tutti authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/Settings.h"

#include "core/Paths.h"

#include <QSettings>

namespace tutti::Settings {

QByteArray value(const QString &key)
{
    return QSettings(Paths::settingsFile(), QSettings::IniFormat).value(key).toByteArray();
}

HistoryLimits historyLimits()
{
    const QSettings settings(Paths::settingsFile(), QSettings::IniFormat);
    HistoryLimits limits;
    const auto read = [&](const char *key, int &limit) {
        bool isNumber = false;
        const int set = settings.value(QLatin1String(key)).toInt(&isNumber);
        if (isNumber && set >= 0)
            limit = set;
    };
    read("history/days", limits.days);
    read("history/operations", limits.operations);
    return limits;
}

void setValue(const QString &key, const QByteArray &value)
{
    QSettings(Paths::settingsFile(), QSettings::IniFormat).setValue(key, value);
}

} // namespace tutti::Settings
