// SPDX-FileCopyrightText: 2026 The Tutti authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/LogFile.h"

#include "core/Paths.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QMessageLogContext>

#include <cstdio>
#include <fcntl.h>
#include <mutex>
#include <sys/stat.h>
#include <unistd.h>

namespace tutti::LogFile {

namespace {

constexpr off_t LargestSize = 1'000'000;
constexpr qint64 TailBytes = 64'000;

bool alsoToTerminal = false;
std::mutex mutex;

const char *nameOf(QtMsgType type)
{
    switch (type) {
    case QtDebugMsg:
        return "debug";
    case QtInfoMsg:
        return "info";
    case QtWarningMsg:
        return "warning";
    default:
        return "error";
    }
}

/// Opened anew for each line: other processes may have put the file aside meanwhile, and lines are
/// few. Appending a line is atomic.
void append(const QByteArray &line)
{
    const QByteArray file = QFile::encodeName(path());
    struct stat status = {};
    if (::stat(file.constData(), &status) == 0 && status.st_size > LargestSize)
        ::rename(file.constData(), (file + ".1").constData());
    const int descriptor
        = ::open(file.constData(), O_WRONLY | O_CREAT | O_APPEND | O_CLOEXEC, 0600);
    if (descriptor < 0)
        return;
    [[maybe_unused]] const ssize_t written
        = ::write(descriptor, line.constData(), std::size_t(line.size()));
    ::close(descriptor);
}

void handle(QtMsgType type, const QMessageLogContext &context, const QString &text)
{
    const QString line = QStringLiteral("%1 %2 %3 %4: %5\n")
                             .arg(QDateTime::currentDateTimeUtc().toString(Qt::ISODateWithMs),
                                  QString::number(QCoreApplication::applicationPid()),
                                  QLatin1String(context.category ? context.category : "default"),
                                  QLatin1String(nameOf(type)), QString(text).replace(u'\n', u' '));
    const std::scoped_lock lock(mutex);
    append(line.toUtf8());
    if (alsoToTerminal || type == QtFatalMsg)
        std::fputs(line.toUtf8().constData(), stderr);
}

} // namespace

void install(bool toTerminal)
{
    alsoToTerminal = toTerminal;
    QDir().mkpath(Paths::stateFolder());
    qInstallMessageHandler(handle);
}

QString path()
{
    return Paths::stateFolder() + QStringLiteral("/tutti.log");
}

QStringList lastLines(int most)
{
    QFile file(path());
    if (!file.open(QIODevice::ReadOnly))
        return {};
    file.seek(std::max<qint64>(file.size() - TailBytes, 0));
    const QStringList lines = QString::fromUtf8(file.readAll()).split(u'\n', Qt::SkipEmptyParts);
    return lines.mid(std::max<qsizetype>(lines.size() - most, 0));
}

} // namespace tutti::LogFile
