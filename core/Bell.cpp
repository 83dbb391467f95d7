// SPDX-FileCopyrightText: 2026 The Tutti authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/Bell.h"

#include <QFile>

#include <array>
#include <cstdio>
#include <ctime>
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

namespace tutti {

Bell::Bell(const QString &library)
    : m_library(library)
{
    reopen();
}

Bell::~Bell()
{
    if (m_descriptor >= 0)
        ::close(m_descriptor);
}

QString Bell::pathFor(const QString &library)
{
    return library + QStringLiteral("-bell");
}

bool Bell::isOpenAtPath() const
{
    struct stat open = {};
    return m_descriptor >= 0 && ::fstat(m_descriptor, &open) == 0 && open.st_nlink > 0;
}

void Bell::reopen()
{
    if (m_descriptor >= 0)
        ::close(m_descriptor);
    // Whoever may write the library may ring.
    struct stat library = {};
    const bool known = ::stat(QFile::encodeName(m_library).constData(), &library) == 0;
    const mode_t mode = known ? library.st_mode & 0666 : 0600;
    const QByteArray path = QFile::encodeName(pathFor(m_library));
    m_descriptor = ::open(path.constData(), O_WRONLY | O_CREAT | O_CLOEXEC | O_NOFOLLOW, mode);
}

void Bell::ring(qint64 seq)
{
    if (!isOpenAtPath())
        reopen();
    if (m_descriptor < 0)
        return;
    struct timespec now = {};
    ::clock_gettime(CLOCK_MONOTONIC, &now);
    const qint64 ns = qint64(now.tv_sec) * 1'000'000'000 + now.tv_nsec;
    std::array<char, 64> text {};
    const int length = std::snprintf(text.data(), text.size(), "%020lld %020lld\n",
                                     static_cast<long long>(seq), static_cast<long long>(ns));
    // Readers are woken by the write; whether it is whole matters to nobody.
    [[maybe_unused]] const ssize_t written
        = ::pwrite(m_descriptor, text.data(), std::size_t(length), 0);
}

} // namespace tutti
