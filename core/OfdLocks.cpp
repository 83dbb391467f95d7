// SPDX-FileCopyrightText: 2026 The Tutti authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/OfdLocks.h"

#include "core/Logging.h"

#include <sqlite3.h>

#include <cerrno>
#include <cstdarg>
#include <fcntl.h>

namespace tutti::OfdLocks {

namespace {

int descriptionCommand(int command)
{
    switch (command) {
    case F_SETLK:
        return F_OFD_SETLK;
    case F_SETLKW:
        return F_OFD_SETLKW;
    case F_GETLK:
        return F_OFD_GETLK;
    default:
        return command;
    }
}

int fcntlWithDescriptionLocks(int descriptor, int command, ...)
{
    va_list arguments;
    va_start(arguments, command);
    void *const argument = va_arg(arguments, void *);
    va_end(arguments);
    const int replaced = descriptionCommand(command);
    if (replaced != command)
        static_cast<struct flock *>(argument)->l_pid = 0; // the kernel insists
    const int result = ::fcntl(descriptor, replaced, argument);
    const bool unknownToFileSystem = result < 0 && errno == EINVAL && replaced != command;
    return unknownToFileSystem ? ::fcntl(descriptor, command, argument) : result;
}

bool replaceFcntl()
{
    sqlite3_vfs *const vfs = sqlite3_vfs_find("unix");
    const auto call = reinterpret_cast<sqlite3_syscall_ptr>(&fcntlWithDescriptionLocks);
    const bool done
        = vfs && vfs->iVersion >= 3 && vfs->xSetSystemCall(vfs, "fcntl", call) == SQLITE_OK;
    if (!done)
        qCWarning(storeLog) << "SQLite keeps its process-wide locks";
    return done;
}

} // namespace

void install()
{
    [[maybe_unused]] static const bool once = replaceFcntl();
}

} // namespace tutti::OfdLocks
