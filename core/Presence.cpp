// SPDX-FileCopyrightText: 2026 The Tutti authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/Presence.h"

#include "core/CheckedFile.h"
#include "core/Logging.h"
#include "core/Paths.h"
#include "core/PrivateFiles.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QDir>
#include <QJsonDocument>
#include <QJsonObject>
#include <QUuid>

#include <algorithm>
#include <cstdio>
#include <fcntl.h>
#include <optional>
#include <sys/file.h>
#include <unistd.h>
#include <utility>

namespace tutti {

namespace {

const QString Suffix = QStringLiteral(".json");

QByteArray encoded(const Presence::Program &program)
{
    return QJsonDocument(QJsonObject {{QStringLiteral("process"), program.processId},
                                      {QStringLiteral("windows"), program.windows},
                                      {QStringLiteral("since"), program.sinceMs}})
        .toJson(QJsonDocument::Compact);
}

Presence::Program decoded(const QByteArray &json)
{
    const QJsonObject object = QJsonDocument::fromJson(json).object();
    return {object[QStringLiteral("process")].toInteger(),
            object[QStringLiteral("windows")].toInt(), object[QStringLiteral("since")].toInteger()};
}

/// Nothing if its process has ended.
std::optional<Presence::Program> readHeld(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return std::nullopt;
    if (::flock(file.handle(), LOCK_SH | LOCK_NB) == 0) {
        QFile::remove(path);
        return std::nullopt;
    }
    return decoded(file.readAll());
}

} // namespace

Presence::Presence(const QString &library, int windows)
    : m_folder(folderFor(library))
    , m_path(m_folder + u'/' + QUuid::createUuid().toString(QUuid::WithoutBraces) + Suffix)
    , m_program {QCoreApplication::applicationPid(), windows, QDateTime::currentMSecsSinceEpoch()}
{
    write();
}

Presence::~Presence()
{
    if (m_descriptor < 0)
        return;
    QFile::remove(m_path);
    ::close(m_descriptor);
}

void Presence::setWindows(int windows)
{
    if (windows == m_program.windows)
        return;
    m_program.windows = windows;
    write();
}

/// A new file each time, which is locked before it gets its name: who reads finds it whole.
void Presence::write()
{
    const QByteArray path = QFile::encodeName(m_path);
    const QByteArray unfinished = path + ".new";
    const QByteArray content = encoded(m_program);
    constexpr mode_t OwnerOnly = 0600;
    constexpr int Flags = O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC;
    int descriptor = -1;
    if (PrivateFiles::makeFolder(m_folder))
        descriptor = ::open(unfinished.constData(), Flags, OwnerOnly);
    const bool isWritten
        = descriptor >= 0 && ::flock(descriptor, LOCK_EX | LOCK_NB) == 0
       && ::write(descriptor, content.constData(), std::size_t(content.size())) == content.size()
       && ::rename(unfinished.constData(), path.constData()) == 0;
    if (isWritten)
        std::swap(m_descriptor, descriptor);
    else
        qCWarning(storeLog) << "cannot tell others who has the library open:" << m_path;
    if (descriptor >= 0)
        ::close(descriptor);
}

QString Presence::folderFor(const QString &library)
{
    return Paths::stateFolder() + QStringLiteral("/presence/") + CheckedFile::nameFor(library);
}

QList<Presence::Program> Presence::programs(const QString &library)
{
    const QDir folder(folderFor(library));
    QList<Program> programs;
    for (const QString &name : folder.entryList({u'*' + Suffix}, QDir::Files)) {
        if (const std::optional<Program> program = readHeld(folder.filePath(name)))
            programs += *program;
    }
    std::ranges::sort(programs, {}, [](const Program &program) {
        return std::pair(program.sinceMs, program.processId);
    });
    return programs;
}

} // namespace tutti
