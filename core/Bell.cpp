// SPDX-FileCopyrightText: 2026 The Tutti authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/Bell.h"

#include <QFile>

#include <algorithm>
#include <array>
#include <cstdio>
#include <ctime>
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

namespace tutti {

namespace {

constexpr int NumberWidth = 20;
constexpr std::size_t LongestText = 128;

/// Tells one start of this machine from all others.
const QByteArray &bootId()
{
    static const QByteArray id = [] {
        QFile file(QStringLiteral("/proc/sys/kernel/random/boot_id"));
        return file.open(QIODevice::ReadOnly) ? file.readAll().trimmed() : QByteArray("unknown");
    }();
    return id;
}

} // namespace

Bell::Bell(const QString &library, Use use)
    : m_library(library)
    , m_use(use)
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

/// Opens the file anew if the one that was open has been removed.
bool Bell::isOpen()
{
    struct stat open = {};
    if (m_descriptor < 0 || ::fstat(m_descriptor, &open) != 0 || open.st_nlink == 0)
        reopen();
    return m_descriptor >= 0;
}

void Bell::reopen()
{
    if (m_descriptor >= 0)
        ::close(m_descriptor);
    const QByteArray path = QFile::encodeName(pathFor(m_library));
    if (m_use == Use::Listen) {
        m_descriptor = ::open(path.constData(), O_RDONLY | O_CLOEXEC | O_NOFOLLOW | O_NONBLOCK);
        return;
    }
    // Whoever may write the library may ring.
    struct stat library = {};
    const bool known = ::stat(QFile::encodeName(m_library).constData(), &library) == 0;
    const mode_t mode = known ? library.st_mode & 0666 : 0600;
    m_descriptor = ::open(path.constData(), O_WRONLY | O_CREAT | O_CLOEXEC | O_NOFOLLOW, mode);
}

void Bell::ring(qint64 seq)
{
    if (!isOpen())
        return;
    struct timespec now = {};
    ::clock_gettime(CLOCK_MONOTONIC, &now);
    const qint64 ns = qint64(now.tv_sec) * 1'000'000'000 + now.tv_nsec;
    // Of the same length each time, and ending as it begins, so that who reads it half written sees
    // that.
    std::array<char, LongestText> text;
    const int size
        = std::snprintf(text.data(), text.size(), "%0*lld %0*lld %s %0*lld\n", NumberWidth, seq,
                        NumberWidth, ns, bootId().constData(), NumberWidth, seq);
    // Readers are woken by the write, whether or not it could be made whole.
    [[maybe_unused]] const ssize_t written
        = ::pwrite(m_descriptor, text.data(), std::size_t(size), 0);
}

std::optional<Bell::Stroke> Bell::lastStroke()
{
    if (!isOpen())
        return std::nullopt;
    std::array<char, LongestText> bytes;
    const ssize_t size = ::pread(m_descriptor, bytes.data(), bytes.size(), 0);
    const QByteArrayView text(bytes.data(), std::max<ssize_t>(size, 0));
    constexpr qsizetype ToTime = NumberWidth + 1;
    constexpr qsizetype ToBootId = ToTime + NumberWidth + 1;
    const QByteArrayView number = text.first(std::min<qsizetype>(NumberWidth, text.size()));
    if (text.size() <= ToBootId
        || text.sliced(ToBootId) != bootId() + ' ' + number.toByteArray() + '\n')
        return std::nullopt;
    return Stroke {number.toLongLong(), text.sliced(ToTime, NumberWidth).toLongLong()};
}

} // namespace tutti
