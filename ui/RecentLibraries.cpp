// SPDX-FileCopyrightText: 2026 The Tutti authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/RecentLibraries.h"

#include "core/Paths.h"

#include <QSettings>

namespace tutti::RecentLibraries {

namespace {

constexpr auto Key = "library/recent";

void keep(const QStringList &files)
{
    QSettings(Paths::settingsFile(), QSettings::IniFormat).setValue(QLatin1String(Key), files);
}

} // namespace

QStringList files()
{
    return QSettings(Paths::settingsFile(), QSettings::IniFormat)
        .value(QLatin1String(Key))
        .toStringList()
        .mid(0, Kept);
}

void remember(const QString &file)
{
    QStringList all = files();
    if (all.value(0) == file)
        return;
    all.removeAll(file);
    all.prepend(file);
    keep(all.mid(0, Kept));
}

void clear()
{
    keep({});
}

} // namespace tutti::RecentLibraries
