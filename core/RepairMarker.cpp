// SPDX-FileCopyrightText: 2026 The Tutti authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/RepairMarker.h"

#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>

#include <cerrno>
#include <cstring>
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#include <utility>

namespace tutti {

namespace {

using namespace Qt::StringLiterals;

constexpr int NoDescriptor = -1;

bool lock(int descriptor, int command, short &type)
{
    struct flock whole = {};
    whole.l_type = type;
    whole.l_whence = SEEK_SET;
    const bool done = ::fcntl(descriptor, command, &whole) == 0;
    type = whole.l_type;
    return done;
}

/// Whether the file at \a path is the one that is open.
bool isSame(int descriptor, const QByteArray &path)
{
    struct stat opened = {};
    struct stat there = {};
    return ::fstat(descriptor, &opened) == 0 && ::stat(path.constData(), &there) == 0
        && opened.st_ino == there.st_ino && opened.st_dev == there.st_dev;
}

std::optional<RepairMarker::Stage> stageIn(int descriptor)
{
    constexpr std::size_t Most = 16'384;
    QByteArray bytes(Most, '\0');
    const ssize_t count = ::pread(descriptor, bytes.data(), Most, 0);
    bytes.truncate(std::max<ssize_t>(count, 0));
    const QJsonObject object = QJsonDocument::fromJson(bytes).object();
    if (object.isEmpty())
        return std::nullopt;
    return RepairMarker::Stage {object[u"folder"_s].toString(), object[u"installing"_s].toBool(),
                                object[u"epoch"_s].toString()};
}

} // namespace

QString RepairMarker::pathFor(const QString &library)
{
    return library + QStringLiteral("-repair");
}

bool RepairMarker::isHeld(const QString &library)
{
    const QByteArray path = QFile::encodeName(pathFor(library));
    const int descriptor = ::open(path.constData(), O_RDONLY | O_CLOEXEC);
    if (descriptor < 0)
        return false;
    short type = F_RDLCK;
    const bool isKnown = lock(descriptor, F_OFD_GETLK, type);
    ::close(descriptor);
    return isKnown && type != F_UNLCK;
}

Expected<RepairMarker> RepairMarker::take(const QString &library)
{
    const QByteArray path = QFile::encodeName(pathFor(library));
    constexpr int Mode = 0644; // others must see that it is locked
    for (;;) {
        const int descriptor = ::open(path.constData(), O_RDWR | O_CREAT | O_CLOEXEC, Mode);
        if (descriptor < 0)
            return failure(Error::Kind::NoPermission, QString::fromLocal8Bit(std::strerror(errno)));
        RepairMarker marker(descriptor, pathFor(library));
        short type = F_WRLCK;
        if (!lock(descriptor, F_OFD_SETLK, type))
            return failure(Error::Kind::BeingRepaired,
                           QStringLiteral("another repair is under way"));
        if (!isSame(descriptor, path))
            continue; // another repair has just ended
        marker.m_leftBehind = stageIn(descriptor);
        return marker;
    }
}

RepairMarker::RepairMarker(int descriptor, QString path)
    : m_descriptor(descriptor)
    , m_path(std::move(path))
{}

RepairMarker::RepairMarker(RepairMarker &&other) noexcept
    : m_descriptor(std::exchange(other.m_descriptor, NoDescriptor))
    , m_path(std::move(other.m_path))
    , m_leftBehind(std::move(other.m_leftBehind))
{}

RepairMarker::~RepairMarker()
{
    if (m_descriptor != NoDescriptor)
        ::close(m_descriptor);
}

Expected<void> RepairMarker::note(const Stage &stage)
{
    const QJsonObject object {{u"folder"_s, stage.folder},
                              {u"installing"_s, stage.isInstalling},
                              {u"epoch"_s, stage.epoch}};
    const QByteArray bytes = QJsonDocument(object).toJson(QJsonDocument::Compact);
    const bool done = ::ftruncate(m_descriptor, 0) == 0
                   && ::pwrite(m_descriptor, bytes.constData(), std::size_t(bytes.size()), 0)
                          == ssize_t(bytes.size())
                   && ::fsync(m_descriptor) == 0;
    if (!done)
        return failure(Error::Kind::Io, QString::fromLocal8Bit(std::strerror(errno)));
    return {};
}

void RepairMarker::remove()
{
    QFile::remove(m_path);
}

} // namespace tutti
