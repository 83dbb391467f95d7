// SPDX-FileCopyrightText: 2026 The Tutti authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/Paths.h"

#include <QDir>
#include <QFileInfo>

namespace tutti::Paths {

namespace {

QString folder(const char *variable, const QString &fallback)
{
    const QString value = qEnvironmentVariable(variable);
    // The specification has relative paths ignored.
    const QString base = QDir::isAbsolutePath(value) ? value : QDir::home().filePath(fallback);
    return QDir(base).filePath(QStringLiteral("tutti"));
}

} // namespace

QString dataFolder()
{
    return folder("XDG_DATA_HOME", QStringLiteral(".local/share"));
}

QString defaultLibrary()
{
    return dataFolder() + QStringLiteral("/library.db");
}

QString stateFolder()
{
    return folder("XDG_STATE_HOME", QStringLiteral(".local/state"));
}

QString cacheFolder()
{
    return folder("XDG_CACHE_HOME", QStringLiteral(".cache"));
}

QString settingsFile()
{
    return folder("XDG_CONFIG_HOME", QStringLiteral(".config")) + QStringLiteral("/tutti.conf");
}

QString canonical(const QString &file)
{
    constexpr int MostLinks = 40; // as the kernel allows
    // Qt would take a name that begins with a colon for a resource of the program.
    QFileInfo given(file.startsWith(u':') ? QStringLiteral("./") + file : file);
    // A link whose target is missing names the target all the same.
    for (int links = 0; given.isSymLink() && !given.exists() && links < MostLinks; ++links)
        given.setFile(given.symLinkTarget());
    const QString resolved = given.canonicalFilePath();
    if (!resolved.isEmpty())
        return resolved;
    const QString parent = QFileInfo(given.absolutePath()).canonicalFilePath();
    return parent.isEmpty() ? QDir::cleanPath(given.absoluteFilePath())
                            : QDir(parent).filePath(given.fileName());
}

} // namespace tutti::Paths
