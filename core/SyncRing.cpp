// SPDX-FileCopyrightText: 2026 The Tutti authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/SyncRing.h"

#include "core/Logging.h"
#include "core/Paths.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QSet>

#include <algorithm>
#include <cstdio>

namespace tutti {

namespace {

constexpr qint64 LargestFile = 1 << 20;

QString folder()
{
    return Paths::stateFolder() + QStringLiteral("/sync");
}

QByteArray hashOf(const QByteArray &content)
{
    return QCryptographicHash::hash(content, QCryptographicHash::Sha1).toHex();
}

/// The id stands in a file that anybody may have written: not every one makes a name of a file.
QString prefixFor(const QString &libraryId)
{
    return QString::fromLatin1(hashOf(libraryId.toUtf8()).first(16)) + u'-';
}

QByteArray head(const QByteArray &content)
{
    return "tutti-sync 1 " + hashOf(content) + '\n';
}

QByteArray encoded(const QList<SyncSample> &samples)
{
    QByteArray lines;
    for (const SyncSample &sample : samples)
        lines += QByteArray::number(int(sample.kind)) + ' ' + QByteArray::number(sample.atSecond)
               + ' ' + QByteArray::number(sample.ns) + '\n';
    return lines;
}

/// Nothing if any of it is not as it was written.
std::optional<QList<SyncSample>> decoded(const QByteArray &content)
{
    const qsizetype end = content.indexOf('\n') + 1;
    const QByteArray body = content.mid(end);
    if (content.first(end) != head(body))
        return std::nullopt;
    QList<SyncSample> samples;
    for (const QByteArray &line : body.split('\n')) {
        const QList<QByteArray> words = line.split(' ');
        if (words.size() == 3)
            samples += {SyncSample::Kind(words[0].toInt()), words[1].toLongLong(),
                        words[2].toLongLong()};
    }
    return samples;
}

void removeOld()
{
    const QDateTime old = QDateTime::currentDateTimeUtc().addSecs(-SyncRing::KeptSeconds);
    for (const QFileInfo &file : QDir(folder()).entryInfoList(QDir::Files)) {
        if (file.lastModified() < old)
            QFile::remove(file.filePath());
    }
}

/// Not flushed to the disk: what a power cut spoils is noticed by its checksum, and no loss.
bool replace(const QString &path, const QByteArray &content)
{
    if (!QDir().mkpath(folder()))
        return false;
    const QString fresh = path + QStringLiteral(".new");
    QFile file(fresh);
    const bool isWritten = file.open(QIODevice::WriteOnly | QIODevice::Truncate)
                        && file.write(content) == content.size() && file.flush();
    file.close();
    return isWritten
        && std::rename(QFile::encodeName(fresh).constData(), QFile::encodeName(path).constData())
               == 0;
}

} // namespace

SyncRing::SyncRing(const QString &libraryId)
    : m_path(QStringLiteral("%1/%2%3-%4")
                 .arg(folder(), prefixFor(libraryId))
                 .arg(QCoreApplication::applicationPid())
                 .arg(QDateTime::currentMSecsSinceEpoch()))
{
    removeOld();
}

bool SyncRing::write(const QList<SyncSample> &samples)
{
    const QByteArray body = encoded(samples.last(std::min(samples.size(), MostSamples)));
    if (replace(m_path, head(body) + body))
        return true;
    if (!std::exchange(m_hasFailed, true))
        qCWarning(syncLog) << "cannot write" << m_path;
    return false;
}

SyncRing::Everybody SyncRing::read(const QString &libraryId, qint64 second)
{
    Everybody everybody;
    for (const QString &name :
         QDir(folder()).entryList({prefixFor(libraryId) + u'*'}, QDir::Files)) {
        QFile file(folder() + u'/' + name);
        if (name.endsWith(u".new") || !file.open(QIODevice::ReadOnly))
            continue;
        const std::optional<QList<SyncSample>> samples = decoded(file.read(LargestFile));
        if (!samples)
            continue;
        ++everybody.processes;
        for (const SyncSample &sample : *samples) {
            if (sample.atSecond >= second)
                everybody.samples += sample;
        }
    }
    std::ranges::stable_sort(everybody.samples, {}, &SyncSample::atSecond);
    return everybody;
}

} // namespace tutti
