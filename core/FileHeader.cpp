// SPDX-FileCopyrightText: 2026 The Tutti authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/FileHeader.h"

#include <QFile>
#include <QtEndian>

namespace tutti {

namespace {

// The file format of SQLite, section 1.3.
constexpr qsizetype WriteVersionAt = 18;
constexpr qsizetype ReadVersionAt = 19;
constexpr qsizetype UserVersionAt = 60;
constexpr qsizetype ApplicationIdAt = 68;
constexpr char UsesLog = 2;

} // namespace

Expected<FileHeader> FileHeader::read(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly | QIODevice::Unbuffered))
        return failure(Error::Kind::NoPermission, file.errorString());
    return parsed(file.read(Size));
}

Expected<FileHeader> FileHeader::parsed(const QByteArray &bytes)
{
    if (bytes.size() < Size || !bytes.startsWith(QByteArray("SQLite format 3\0", 16)))
        return failure(Error::Kind::NotADatabase);
    if (bytes[ReadVersionAt] > UsesLog)
        return failure(Error::Kind::NewerLibrary,
                       QStringLiteral("file format %1").arg(int(bytes[ReadVersionAt])));
    FileHeader header;
    header.applicationId = qFromBigEndian<qint32>(bytes.constData() + ApplicationIdAt);
    header.userVersion = qFromBigEndian<qint32>(bytes.constData() + UserVersionAt);
    header.usesLog = bytes[WriteVersionAt] == UsesLog;
    return header;
}

} // namespace tutti
