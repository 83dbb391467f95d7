// SPDX-FileCopyrightText: 2026 The Tutti authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/FolderLock.h"

#include <QFile>

#include <cerrno>
#include <fcntl.h>
#include <sys/file.h>
#include <unistd.h>

namespace tutti {

FolderLock::FolderLock(const QString &folder, Patience patience)
    : m_descriptor(
        ::open(QFile::encodeName(folder).constData(), O_RDONLY | O_DIRECTORY | O_CLOEXEC))
{
    if (m_descriptor < 0)
        return;
    const int how = patience == Patience::Asks ? LOCK_EX | LOCK_NB : LOCK_EX;
    int failed = -1;
    do {
        failed = ::flock(m_descriptor, how);
    } while (failed && errno == EINTR);
    m_isHeld = !failed;
}

FolderLock::~FolderLock()
{
    if (m_descriptor >= 0)
        ::close(m_descriptor);
}

void FolderLock::flush() const
{
    ::fsync(m_descriptor);
}

} // namespace tutti
