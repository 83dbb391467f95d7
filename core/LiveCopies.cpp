// SPDX-FileCopyrightText: 2026 The Tutti authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/LiveCopies.h"

#include "core/CheckedFile.h"
#include "core/Operation.h"
#include "core/Paths.h"

#include <QDir>

namespace tutti {

namespace {

QString folderFor(const QString &library)
{
    return Paths::stateFolder() + QStringLiteral("/live/")
         + CheckedFile::nameFor(Paths::canonical(library));
}

} // namespace

QString LiveCopies::newFileFor(const QString &library)
{
    const QString folder = folderFor(library);
    QDir().mkpath(folder);
    QFile::setPermissions(folder, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    return folder + u'/' + Operation::newId() + QStringLiteral(".jsonl");
}

QStringList LiveCopies::of(const QString &library)
{
    QStringList files;
    const QDir folder(folderFor(library));
    for (const QString &name : folder.entryList({QStringLiteral("*.jsonl")}, QDir::Files))
        files += folder.filePath(name);
    return files;
}

void LiveCopies::remove(const QString &library)
{
    for (const QString &file : of(library))
        QFile::remove(file);
}

} // namespace tutti
