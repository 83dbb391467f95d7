// SPDX-FileCopyrightText: 2026 The Tutti authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/PrivateFiles.h"

#include <QFile>
#include <QFileInfo>

#include <cerrno>
#include <cstring>
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

namespace tutti::PrivateFiles {

namespace {

tl::unexpected<Error> systemFailure(const QString &path, int code)
{
    const bool isFull = code == ENOSPC || code == EDQUOT;
    Error error {isFull ? Error::Kind::Full : Error::Kind::CannotWrite,
                 QString::fromLocal8Bit(std::strerror(code))};
    error.value = path;
    return tl::unexpected(error);
}

} // namespace

Expected<void> makeFolder(const QString &folder)
{
    if (QFileInfo(folder).isDir())
        return {};
    if (const QString parent = QFileInfo(folder).path(); parent != folder) {
        if (Expected<void> made = makeFolder(parent); !made)
            return made;
    }
    constexpr mode_t OwnerOnly = 0700;
    if (::mkdir(QFile::encodeName(folder).constData(), OwnerOnly) == 0 || errno == EEXIST)
        return {};
    return systemFailure(folder, errno);
}

Expected<void> makeFile(const QString &file)
{
    constexpr mode_t OwnerOnly = 0600;
    const int descriptor = ::open(QFile::encodeName(file).constData(),
                                  O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC | O_NOFOLLOW, OwnerOnly);
    if (descriptor < 0)
        return systemFailure(file, errno);
    ::close(descriptor);
    return {};
}

} // namespace tutti::PrivateFiles
