// SPDX-FileCopyrightText: 2026 The Tutti authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/CheckedFile.h"

#include <QCryptographicHash>
#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QTemporaryFile>

#include <cstdio>

namespace tutti::CheckedFile {

namespace {

constexpr qint64 LargestFile = 1 << 20;
constexpr qsizetype NameLength = 16;

QByteArray hashOf(const QByteArray &content)
{
    return QCryptographicHash::hash(content, QCryptographicHash::Sha1).toHex();
}

QByteArray head(const char *kind, const QByteArray &content)
{
    return QByteArray(kind) + ' ' + hashOf(content) + '\n';
}

} // namespace

/// The id stands in a file that anybody may have written: not every one makes a name of a file.
QString nameFor(const QString &libraryId)
{
    return QString::fromLatin1(hashOf(libraryId.toUtf8()).first(NameLength));
}

std::optional<QByteArray> read(const QString &path, const char *kind)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return std::nullopt;
    const QByteArray all = file.read(LargestFile);
    const qsizetype end = all.indexOf('\n') + 1;
    const QByteArray content = all.mid(end);
    return all.first(end) == head(kind, content) ? std::optional(content) : std::nullopt;
}

/// QSaveFile would flush. What a power cut spoils is noticed by its checksum, and no loss.
bool replace(const QString &path, const char *kind, const QByteArray &content)
{
    if (!QDir().mkpath(QFileInfo(path).path()))
        return false;
    QTemporaryFile fresh(path + QStringLiteral(".new"));
    const QByteArray all = head(kind, content) + content;
    const bool isWritten = fresh.open() && fresh.write(all) == all.size() && fresh.flush();
    if (!isWritten
        || std::rename(QFile::encodeName(fresh.fileName()).constData(),
                       QFile::encodeName(path).constData())
               != 0)
        return false;
    fresh.setAutoRemove(false);
    return true;
}

bool isUnfinished(const QString &name)
{
    return name.contains(u".new.");
}

void removeOld(const QString &folder, qint64 seconds)
{
    const QDateTime old = QDateTime::currentDateTimeUtc().addSecs(-seconds);
    for (const QFileInfo &file : QDir(folder).entryInfoList(QDir::Files)) {
        if (file.lastModified() < old)
            QFile::remove(file.filePath());
    }
}

} // namespace tutti::CheckedFile
