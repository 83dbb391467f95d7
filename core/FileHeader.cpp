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
constexpr qsizetype PageSizeAt = 16;
constexpr qsizetype ChangesAt = 24;
constexpr qsizetype PagesAt = 28;
constexpr qsizetype UserVersionAt = 60;
constexpr qsizetype ApplicationIdAt = 68;
constexpr qsizetype PagesValidForAt = 92;
constexpr char UsesLog = 2;
constexpr qint64 LargestPage = 65'536; // which the format writes as 1

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
    const quint16 pageSize = qFromBigEndian<quint16>(bytes.constData() + PageSizeAt);
    const bool isSizeTold
        = bytes.sliced(ChangesAt, 4) == bytes.sliced(PagesValidForAt, 4); // else by an old SQLite
    if (isSizeTold)
        header.bytes = qint64(qFromBigEndian<quint32>(bytes.constData() + PagesAt))
                     * (pageSize == 1 ? LargestPage : pageSize);
    header.usesLog = bytes[WriteVersionAt] == UsesLog;
    return header;
}

} // namespace tutti
