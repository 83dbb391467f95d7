// SPDX-FileCopyrightText: 2026 The Tutti authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/ExclusiveAccess.h"

#include <QDeadlineTimer>
#include <QFile>

#include <cerrno>
#include <chrono>
#include <cstring>
#include <fcntl.h>
#include <thread>
#include <unistd.h>

#include <utility>

namespace tutti {

namespace {

// SQLite's locks on the database file: a pending byte, a reserved one, and 510 shared ones.
constexpr off_t FirstLockByte = 0x40000000;
constexpr off_t LockBytes = 512;
constexpr int NoDescriptor = -1;

} // namespace

Expected<ExclusiveAccess> ExclusiveAccess::take(const QString &library, int patienceMs)
{
    using namespace std::chrono_literals;
    const int descriptor = ::open(QFile::encodeName(library).constData(), O_RDWR | O_CLOEXEC);
    if (descriptor < 0)
        return failure(Error::Kind::NoPermission, QString::fromLocal8Bit(std::strerror(errno)));
    ExclusiveAccess access(descriptor);
    const QDeadlineTimer deadline(patienceMs);
    for (;;) {
        struct flock all = {};
        all.l_type = F_WRLCK;
        all.l_whence = SEEK_SET;
        all.l_start = FirstLockByte;
        all.l_len = LockBytes;
        if (::fcntl(descriptor, F_OFD_SETLK, &all) == 0)
            return access;
        if (deadline.hasExpired())
            return failure(Error::Kind::Busy, QStringLiteral("another program has it open"));
        std::this_thread::sleep_for(20ms);
    }
}

ExclusiveAccess::ExclusiveAccess(int descriptor)
    : m_descriptor(descriptor)
{}

ExclusiveAccess::ExclusiveAccess(ExclusiveAccess &&other) noexcept
    : m_descriptor(std::exchange(other.m_descriptor, NoDescriptor))
{}

ExclusiveAccess::~ExclusiveAccess()
{
    if (m_descriptor != NoDescriptor)
        ::close(m_descriptor);
}

} // namespace tutti
