// SPDX-FileCopyrightText: 2026 The Tutti authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/PastCopies.h"

#include "core/Operation.h"
#include "core/Paths.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>

#include <cerrno>
#include <csignal>

namespace tutti::PastCopies {

namespace {

QString folder()
{
    return Paths::cacheFolder() + QStringLiteral("/past");
}

/// Its name begins with the process that made it.
bool isInUse(const QString &name)
{
    const pid_t process = name.section(u'-', 0, 0).toInt();
    return process > 0 && (::kill(process, 0) == 0 || errno == EPERM);
}

} // namespace

QString newFile()
{
    if (!QDir().mkpath(folder())
        || !QFile::setPermissions(folder(), QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner))
        return {};
    return QStringLiteral("%1/%2-%3.db")
        .arg(folder())
        .arg(QCoreApplication::applicationPid())
        .arg(Operation::newId());
}

void remove(const QString &file)
{
    for (const char *const suffix : {"", "-wal", "-shm", "-journal", "-bell"})
        QFile::remove(file + QLatin1String(suffix));
}

void removeStale()
{
    const QStringList names = QDir(folder()).entryList(QDir::Files);
    for (const QString &name : names) {
        if (!isInUse(name))
            QFile::remove(folder() + u'/' + name);
    }
}

} // namespace tutti::PastCopies
