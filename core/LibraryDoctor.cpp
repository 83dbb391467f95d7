// SPDX-FileCopyrightText: 2026 The Tutti authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/LibraryDoctor.h"

#include "core/Logging.h"
#include "core/RepairMarker.h"

#include <QFile>

#include <utility>

#include <sys/stat.h>

namespace tutti {

namespace {

constexpr int PollMs = 500;
constexpr int ExitDamaged = 1;

} // namespace

LibraryDoctor::LibraryDoctor(const QString &file, QObject *parent)
    : QObject(parent)
    , m_file(file)
    , m_child(this)
    , m_firstLook(this)
    , m_poll(this)
{
    m_firstLook.setSingleShot(true);
    connect(&m_firstLook, &QTimer::timeout, this, &LibraryDoctor::look);
    connect(&m_poll, &QTimer::timeout, this, &LibraryDoctor::poll);
    connect(&m_child, &ChildJob::finished, this, &LibraryDoctor::follow);
}

bool LibraryDoctor::meansDamage(const Error &error)
{
    return error.kind == Error::Kind::Corrupt || error.kind == Error::Kind::NotADatabase;
}

void LibraryDoctor::opened(int firstLookMs)
{
    if (!m_hasLooked)
        m_firstLook.start(firstLookMs);
}

void LibraryDoctor::look()
{
    m_hasLooked = true;
    if (!m_child.isRunning())
        m_child.start({QStringLiteral("--library"), m_file, QStringLiteral("check"),
                       QStringLiteral("--quick"), QStringLiteral("--json")});
}

void LibraryDoctor::found(const Error &error)
{
    const bool isNew = !m_damage;
    m_damage = error;
    m_damagedFile = identity();
    m_poll.start(PollMs);
    if (isNew)
        look();
}

void LibraryDoctor::follow(const ChildJob::Result &result)
{
    if (result.exitCode == ExitDamaged && !m_damage) {
        m_damage = Error {Error::Kind::Corrupt, QString::fromUtf8(result.out)};
        m_damagedFile = identity();
        m_poll.start(PollMs);
        emit damaged(*m_damage);
    } else if (result.exitCode == ExitDamaged) {
        m_damage->detail = QString::fromUtf8(result.out);
        emit damaged(*m_damage);
    } else if (result.isDone() && m_damage) {
        qCWarning(storeLog) << m_file << "is sound after all";
        m_damage.reset();
        emit healed();
    }
}

std::optional<Error> LibraryDoctor::whyClosed()
{
    if (RepairMarker::isHeld(m_file)) {
        m_wasRepairing = true;
        m_poll.start(PollMs);
        return Error {Error::Kind::BeingRepaired};
    }
    return m_damage;
}

/// Until the repair has ended, or somebody has put another file in its place.
void LibraryDoctor::poll()
{
    if (RepairMarker::isHeld(m_file)) {
        if (!std::exchange(m_wasRepairing, true))
            emit damaged(Error {Error::Kind::BeingRepaired});
        return;
    }
    const bool isRepaired = m_wasRepairing;
    if (!isRepaired && m_damage && identity() == m_damagedFile)
        return;
    m_wasRepairing = false;
    m_damage.reset();
    m_poll.stop();
    emit healed();
}

QByteArray LibraryDoctor::identity() const
{
    struct stat status = {};
    if (::stat(QFile::encodeName(m_file).constData(), &status) != 0)
        return {};
    return QByteArray::number(quint64(status.st_ino)) + ' '
         + QByteArray::number(qint64(status.st_mtim.tv_sec)) + ' '
         + QByteArray::number(qint64(status.st_mtim.tv_nsec));
}

} // namespace tutti
