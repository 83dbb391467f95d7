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

void setValue(const QString &key, const QByteArray &value)
{
    QSettings(Paths::settingsFile(), QSettings::IniFormat).setValue(key, value);
}

} // namespace tutti::Settings
