// SPDX-FileCopyrightText: 2026 The Tutti authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/KnownLibraries.h"

#include "core/Logging.h"
#include "core/Paths.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QSaveFile>

namespace tutti::KnownLibraries {

namespace {

/// One small file a library: written whole, so that processes need no lock among themselves.
QString recordOf(const QString &canonicalPath)
{
    const QByteArray name
        = QCryptographicHash::hash(canonicalPath.toUtf8(), QCryptographicHash::Sha1).toHex();
    return Paths::stateFolder() + QStringLiteral("/libraries/") + QString::fromLatin1(name);
}

} // namespace

bool contains(const QString &canonicalPath)
{
    return QFile::exists(recordOf(canonicalPath));
}

QString idAt(const QString &canonicalPath)
{
    QFile record(recordOf(canonicalPath));
    return record.open(QIODevice::ReadOnly) ? QString::fromUtf8(record.readLine().trimmed())
                                            : QString();
}

void remember(const QString &canonicalPath, const QString &libraryId)
{
    const QString record = recordOf(canonicalPath);
    const QByteArray content = libraryId.toUtf8() + '\n' + canonicalPath.toUtf8() + '\n';
    QFile present(record);
    if (present.open(QIODevice::ReadOnly) && present.readAll() == content)
        return;
    QSaveFile file(record);
    const bool done = QDir().mkpath(QFileInfo(record).path()) && file.open(QIODevice::WriteOnly)
                   && file.write(content) == content.size() && file.flush() && file.commit();
    if (!done)
        qCWarning(storeLog) << "cannot remember the library in" << record << file.errorString();
}

} // namespace tutti::KnownLibraries
