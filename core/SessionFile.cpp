// SPDX-FileCopyrightText: 2026 The Tutti authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/SessionFile.h"

#include "core/CheckedFile.h"
#include "core/Logging.h"
#include "core/Paths.h"
#include "core/PrivateFiles.h"

#include <QDateTime>
#include <QDir>
#include <QMutexLocker>
#include <QSaveFile>
#include <QUuid>

#include <array>
#include <fcntl.h>
#include <sys/file.h>
#include <sys/stat.h>
#include <time.h>
#include <unistd.h>
#include <utility>

namespace tutti {

namespace {

const QString Suffix = QStringLiteral(".json");
constexpr qsizetype MostKept = 8; ///< sessions that have ended
constexpr int LongestKeptDays = 30;
constexpr qint64 LargestBytes = 16'000'000; ///< whatever is larger is none of ours

/// A descriptor with the lock on the file at \a path; -1 if somebody else has it, or has put
/// another file there meanwhile.
int held(const QString &path)
{
    const QByteArray name = QFile::encodeName(path);
    const int descriptor = ::open(name.constData(), O_RDWR | O_CLOEXEC | O_NOFOLLOW | O_NONBLOCK);
    if (descriptor < 0)
        return -1;
    struct stat opened
    {};
    struct stat there
    {};
    if (::flock(descriptor, LOCK_EX | LOCK_NB) == 0 && ::fstat(descriptor, &opened) == 0
        && ::stat(name.constData(), &there) == 0 && opened.st_dev == there.st_dev
        && opened.st_ino == there.st_ino)
        return descriptor;
    ::close(descriptor);
    return -1;
}

void removeUnlessHeld(const QString &path)
{
    const int descriptor = held(path);
    if (descriptor < 0)
        return;
    QFile::remove(path);
    ::close(descriptor);
}

} // namespace

SessionFile::SessionFile(const QString &library, Begin begin)
    : m_folder(folderFor(library))
    , m_path(m_folder + u'/' + QUuid::createUuid().toString(QUuid::WithoutBraces) + Suffix)
{
    m_writer.setMaxThreadCount(1);
    if (begin == Begin::WithLast)
        takeOver();
}

SessionFile::~SessionFile()
{
    m_writer.waitForDone();
    if (m_descriptor < 0)
        return;
    // It is the one that ended last: the system's own time of files moves in steps.
    timespec now {};
    ::clock_gettime(CLOCK_REALTIME, &now);
    const std::array times {now, now};
    ::futimens(m_descriptor, times.data());
    ::close(m_descriptor);
}

QString SessionFile::folderFor(const QString &library)
{
    return Paths::stateFolder() + QStringLiteral("/sessions/") + CheckedFile::nameFor(library);
}

/// And clears away what nobody is going to ask for any more, as whole files or half written ones.
void SessionFile::takeOver()
{
    const QDateTime tooOld = QDateTime::currentDateTime().addDays(-LongestKeptDays);
    qsizetype kept = 0;
    const QDir folder(m_folder);
    for (const QFileInfo &file : folder.entryInfoList(QDir::Files | QDir::Hidden, QDir::Time)) {
        const bool isWhole = file.fileName().endsWith(Suffix);
        if (isWhole && m_descriptor < 0 && take(file.filePath()))
            continue;
        if (file.lastModified() < tooOld || (isWhole && ++kept > MostKept))
            removeUnlessHeld(file.filePath());
    }
}

bool SessionFile::take(const QString &path)
{
    m_descriptor = held(path);
    QFile file;
    if (m_descriptor < 0 || !file.open(m_descriptor, QIODevice::ReadOnly))
        return false;
    m_path = path;
    if (file.size() <= LargestBytes)
        m_taken = file.readAll();
    return true;
}

void SessionFile::write(const QByteArray &content)
{
    const QMutexLocker locker(&m_mutex);
    if (!std::exchange(m_next, content))
        m_writer.start([this] { writeNext(); });
}

void SessionFile::writeNext()
{
    QMutexLocker locker(&m_mutex);
    const QByteArray content = std::exchange(m_next, std::nullopt).value_or(QByteArray());
    locker.unlock();
    replace(content);
}

/// The new file is locked before it gets its name, so that nobody ever finds it free.
void SessionFile::replace(const QByteArray &content)
{
    QSaveFile file(m_path);
    int descriptor = -1;
    if (PrivateFiles::makeFolder(m_folder) && file.open(QIODevice::WriteOnly)) {
        file.setPermissions(QFile::ReadOwner | QFile::WriteOwner);
        if (::flock(file.handle(), LOCK_EX | LOCK_NB) == 0)
            descriptor = ::fcntl(file.handle(), F_DUPFD_CLOEXEC, 0);
    }
    const bool isWritten
        = descriptor >= 0 && file.write(content) == content.size() && file.flush() && file.commit();
    if (isWritten)
        std::swap(m_descriptor, descriptor);
    else
        qCWarning(storeLog) << "cannot keep the windows for the next start:" << m_path
                            << file.errorString();
    if (descriptor >= 0)
        ::close(descriptor);
}

} // namespace tutti
