// SPDX-FileCopyrightText: 2026 The Tutti authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/SyncRing.h"

#include "core/CheckedFile.h"
#include "core/Logging.h"
#include "core/Paths.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QDir>

#include <algorithm>
#include <utility>

namespace tutti {

namespace {

constexpr const char *FileKind = "tutti-sync 1";

QString folder()
{
    return Paths::stateFolder() + QStringLiteral("/sync");
}

/// Of the files of all processes.
QString prefixFor(const QString &libraryId)
{
    return CheckedFile::nameFor(libraryId) + u'-';
}

QByteArray encoded(const QList<SyncSample> &samples)
{
    QByteArray lines;
    for (const SyncSample &sample : samples)
        lines += QByteArray::number(int(sample.kind)) + ' ' + QByteArray::number(sample.atSecond)
               + ' ' + QByteArray::number(sample.ns) + '\n';
    return lines;
}

QList<SyncSample> decoded(const QByteArray &lines)
{
    QList<SyncSample> samples;
    for (const QByteArray &line : lines.split('\n')) {
        const QList<QByteArray> words = line.split(' ');
        if (words.size() == 3)
            samples += {SyncSample::Kind(words[0].toInt()), words[1].toLongLong(),
                        words[2].toLongLong()};
    }
    return samples;
}

} // namespace

SyncRing::SyncRing(const QString &libraryId)
    : m_path(QStringLiteral("%1/%2%3-%4")
                 .arg(folder(), prefixFor(libraryId))
                 .arg(QCoreApplication::applicationPid())
                 .arg(QDateTime::currentMSecsSinceEpoch()))
{
    CheckedFile::removeOld(folder(), KeptSeconds);
}

bool SyncRing::write(const QList<SyncSample> &samples)
{
    const QByteArray lines = encoded(samples.last(std::min(samples.size(), MostSamples)));
    if (CheckedFile::replace(m_path, FileKind, lines))
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
        if (CheckedFile::isUnfinished(name))
            continue;
        const auto lines = CheckedFile::read(folder() + u'/' + name, FileKind);
        if (!lines)
            continue;
        ++everybody.processes;
        for (const SyncSample &sample : decoded(*lines)) {
            if (sample.atSecond >= second)
                everybody.samples += sample;
        }
    }
    std::ranges::stable_sort(everybody.samples, {}, &SyncSample::atSecond);
    return everybody;
}

} // namespace tutti
