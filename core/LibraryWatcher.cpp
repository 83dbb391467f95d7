// SPDX-FileCopyrightText: 2026 The Tutti authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/LibraryWatcher.h"

#include "core/Bell.h"
#include "core/FileSystem.h"
#include "core/Logging.h"

#include <QFile>
#include <QFileInfo>

#include <sys/stat.h>

namespace tutti {

namespace {

/// A burst of hints leads to one look in so many milliseconds, which a busy writer cannot starve.
constexpr int LookApartMs = 15;
/// A bell may lead to one more often: it rings when there is something to see.
constexpr int RungApartMs = 4;
/// The kernel speaks before a commit can be seen, so each hint is followed up after 4, 16, … ms; a
/// look at once would most often be in vain, and in the way of the bell that is about to ring.
constexpr int FirstRecheckMs = 4;
constexpr int RecheckFactor = 4;
constexpr int LastRecheckMs = 1'024;
constexpr int ActivePollMs = 1'000;
constexpr int RemotePollMs = 2'000; ///< each is some trips over the network
constexpr int IdlePollMs = 5'000;
/// Qt warns at each refusal, and nothing will have changed a moment later.
constexpr qint64 RefusedForMs = 10'000;

} // namespace

LibraryWatcher::LibraryWatcher(const QString &file, Mode mode, VersionReader version,
                               QObject *parent)
    : QObject(parent)
    , m_file(file)
    , m_paths {QFileInfo(file).path(), file, file + QStringLiteral("-wal"),
               file + QStringLiteral("-journal"), Bell::pathFor(file)}
    , m_mode(mode)
    , m_isRemote(FileSystem::isRemote(file))
    , m_version(std::move(version))
    , m_known {{{QFile::encodeName(file), {}},
                {QFile::encodeName(file + QStringLiteral("-wal")), {}},
                {QFile::encodeName(file + QStringLiteral("-shm")), {}}}}
    , m_recheck(this)
    , m_poll(this)
{
    m_sinceLook.start();
    m_recheck.setSingleShot(true);
    m_recheck.setTimerType(Qt::PreciseTimer);
    connect(&m_watcher, &QFileSystemWatcher::fileChanged, this, &LibraryWatcher::hint);
    connect(&m_watcher, &QFileSystemWatcher::directoryChanged, this, &LibraryWatcher::hint);
    connect(&m_recheck, &QTimer::timeout, this, &LibraryWatcher::recheck);
    connect(&m_poll, &QTimer::timeout, this, &LibraryWatcher::poll);
    static_cast<void>(isReplaced()); // takes the files that are there for the right ones
    m_seenVersion = m_version().value_or(-1);
    rearm();
    m_poll.start(m_isRemote ? RemotePollMs : ActivePollMs);
}

void LibraryWatcher::setActive(bool active)
{
    const int interval = !active ? IdlePollMs : m_isRemote ? RemotePollMs : ActivePollMs;
    if (m_isStopped || m_poll.interval() == interval)
        return;
    // On the whole second: all that is idle wakes the machine at once.
    m_poll.setTimerType(active ? Qt::CoarseTimer : Qt::VeryCoarseTimer);
    m_poll.start(interval);
}

void LibraryWatcher::check()
{
    rearm();
    look(false);
}

void LibraryWatcher::hint(const QString &path)
{
    m_isUnannounced = false; // it was only late
    m_nextRecheckMs = FirstRecheckMs;
    const bool isRung = path == m_paths.constLast()
                     && (!m_sinceRung.isValid() || m_sinceRung.elapsed() >= RungApartMs);
    if (isRung) {
        m_sinceRung.start();
        m_sinceLook.restart();
        m_recheck.start(FirstRecheckMs);
        if (!m_isStopped)
            emit changed(); // whose reader will see; whether the files are right is asked after it
        return;
    }
    const int waitMs = m_sinceLook.elapsed() < LookApartMs ? LookApartMs : FirstRecheckMs;
    if (!m_recheck.isActive() || m_recheck.remainingTime() > waitMs)
        m_recheck.start(waitMs);
}

void LibraryWatcher::poll()
{
    const bool wasHinted = m_recheck.isActive();
    const qint64 before = m_seenVersion;
    rearm();
    look(false);
    m_isUnannounced = !wasHinted && m_seenVersion != before;
}

void LibraryWatcher::recheck()
{
    if (std::exchange(m_isUnannounced, false))
        emit missed();
    rearm();
    look(true);
}

void LibraryWatcher::look(bool askAgain)
{
    m_sinceLook.restart();
    if (!isInPlace())
        return;
    const Expected<qint64> version = m_version();
    const bool isNew = version && *version != m_seenVersion;
    if (isNew) {
        m_seenVersion = *version;
        m_nextRecheckMs = FirstRecheckMs; // whoever wrote once may be about to write again
        emit changed();
    }
    // The listener may have deleted nothing of ours, but it may have stopped us.
    if (!m_isStopped && (askAgain || isNew || !version) && m_nextRecheckMs <= LastRecheckMs) {
        m_recheck.start(std::max(m_nextRecheckMs, FirstRecheckMs));
        m_nextRecheckMs *= RecheckFactor;
    }
}

void LibraryWatcher::stop()
{
    m_isStopped = true;
    m_recheck.stop();
    m_poll.stop();
}

LibraryWatcher::FileId LibraryWatcher::idOf(const QByteArray &path) const
{
    struct stat status = {};
    if (::stat(path.constData(), &status) != 0)
        return {};
    FileId id {quint64(status.st_dev), quint64(status.st_ino)};
    if (m_mode == Mode::Frozen)
        id.modifiedNs = qint64(status.st_mtim.tv_sec) * 1'000'000'000 + status.st_mtim.tv_nsec;
    return id;
}

/// Tells, once, when the library is not there any more.
bool LibraryWatcher::isInPlace()
{
    if (m_isStopped)
        return false;
    const bool isGone = !idOf(m_known.front().path).exists();
    if (!isGone && !isReplaced())
        return true;
    stop();
    if (isGone)
        emit gone();
    else
        emit replaced();
    return false;
}

bool LibraryWatcher::isReplaced()
{
    for (auto &[path, known] : m_known) {
        const FileId now = idOf(path);
        // In a shared library the side files come with the first writer.
        if (!known || (m_mode == Mode::Shared && !known->exists()))
            known = now;
        else if (now != *known)
            return true;
    }
    return false;
}

/// Watches what is there now: a path whose file was removed or replaced is silently forgotten.
void LibraryWatcher::rearm()
{
    if (m_isStopped)
        return;
    bool isWatched = !m_isRemote;
    for (const QString &path : m_isRemote ? QStringList() : m_paths)
        isWatched = arm(path) && isWatched;
    if (isWatched != m_isDegraded)
        return;
    m_isDegraded = !isWatched;
    qCWarning(syncLog) << m_file << (m_isDegraded ? "cannot be watched: polling" : "is watched");
    emit degraded(m_isDegraded);
}

/// False only if the kernel refuses.
bool LibraryWatcher::arm(const QString &path)
{
    FileId now = idOf(QFile::encodeName(path));
    now.modifiedNs = 0;
    if (m_armed.contains(path) && m_armed.value(path) == now
        && (m_watcher.files().contains(path) || m_watcher.directories().contains(path)))
        return true;
    if (m_armed.remove(path) > 0)
        m_watcher.removePath(path); // it would stay on the old file
    if (!now.exists())
        return true;
    const auto refused = m_refused.constFind(path);
    if (refused != m_refused.constEnd() && refused->elapsed() < RefusedForMs)
        return false;
    if (m_watcher.addPath(path)) {
        m_armed.insert(path, now);
        m_refused.remove(path);
        return true;
    }
    m_refused[path].start();
    return !idOf(QFile::encodeName(path)).exists();
}

} // namespace tutti
