// SPDX-FileCopyrightText: 2026 The Tutti authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/Preferences.h"

#include "core/Paths.h"

#include <QDir>
#include <QFileInfo>
#include <QMetaEnum>
#include <QSettings>

namespace tutti {

namespace {

constexpr auto Shortcuts = "shortcuts";

/// Names in the file, in the order of the enums.
const QStringList &themes()
{
    static const QStringList names {QStringLiteral("system"), QStringLiteral("light"),
                                    QStringLiteral("dark")};
    return names;
}

const QStringList &densities()
{
    static const QStringList names {QStringLiteral("comfortable"), QStringLiteral("compact")};
    return names;
}

QString key(const char *name)
{
    return QLatin1String(name);
}

template<typename Enum>
Enum named(const QVariant &name, const QStringList &names)
{
    return Enum(std::max<qsizetype>(names.indexOf(name.toString()), 0));
}

int number(const QSettings &settings, const char *name, int otherwise)
{
    bool isNumber = false;
    const int value = settings.value(key(name)).toInt(&isNumber);
    return isNumber && value >= 0 ? value : otherwise;
}

/// What is as usual is not kept, so that a later Tutti may know better.
template<typename T>
void write(QSettings &settings, const char *name, const T &value, const T &usual)
{
    if (value == usual)
        settings.remove(key(name));
    else
        settings.setValue(key(name), value);
}

} // namespace

Preferences::Preferences(QObject *parent)
    : QObject(parent)
    , m_values(read())
{
    QDir().mkpath(QFileInfo(Paths::settingsFile()).path()); // which is watched for the file
    connect(&m_watcher, &QFileSystemWatcher::fileChanged, this, &Preferences::watch);
    connect(&m_watcher, &QFileSystemWatcher::directoryChanged, this, &Preferences::watch);
    watch();
}

Preferences::Values Preferences::read()
{
    QSettings settings(Paths::settingsFile(), QSettings::IniFormat);
    Values values;
    values.theme = named<Theme>(settings.value(key("look/theme")), themes());
    values.density = named<Density>(settings.value(key("look/density")), densities());
    values.language = settings.value(key("look/language")).toString();
    values.isAnimated = settings.value(key("look/animation"), values.isAnimated).toBool();
    values.highlightsChanges
        = settings.value(key("library/highlightChanges"), values.highlightsChanges).toBool();
    values.askAbove = number(settings, "library/askAbove", values.askAbove);
    values.snapshotMegabytes = number(settings, "snapshots/megabytes", values.snapshotMegabytes);
    settings.beginGroup(key(Shortcuts));
    for (const QString &action : settings.childKeys())
        values.shortcuts.insert(action, settings.value(action).toString());
    return values;
}

void Preferences::set(const Values &values)
{
    const Values usual;
    {
        QSettings settings(Paths::settingsFile(), QSettings::IniFormat);
        write(settings, "look/theme", themes()[int(values.theme)], themes()[int(usual.theme)]);
        write(settings, "look/density", densities()[int(values.density)],
              densities()[int(usual.density)]);
        write(settings, "look/language", values.language, usual.language);
        write(settings, "look/animation", values.isAnimated, usual.isAnimated);
        write(settings, "library/highlightChanges", values.highlightsChanges,
              usual.highlightsChanges);
        write(settings, "library/askAbove", values.askAbove, usual.askAbove);
        write(settings, "snapshots/megabytes", values.snapshotMegabytes, usual.snapshotMegabytes);
        settings.remove(key(Shortcuts));
        settings.beginGroup(key(Shortcuts));
        for (const auto &[action, keys] : values.shortcuts.asKeyValueRange())
            settings.setValue(action, keys);
    }
    watch();
    take(values); // also where they could not be written
}

/// The file is replaced by each program that writes it, which ends the watch.
void Preferences::watch()
{
    const QString file = Paths::settingsFile();
    for (const QString &path : {file, QFileInfo(file).path()}) {
        if (!m_watcher.files().contains(path) && !m_watcher.directories().contains(path)
            && QFileInfo::exists(path))
            m_watcher.addPath(path);
    }
    take(read());
}

void Preferences::take(const Values &values)
{
    if (m_values == values)
        return;
    m_values = values;
    emit changed();
}

} // namespace tutti
