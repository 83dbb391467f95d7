// SPDX-FileCopyrightText: 2026 The Tutti authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/FileSystem.h"

#include <QFile>
#include <QFileInfo>

#include <sys/vfs.h>

#include <algorithm>
#include <array>

namespace tutti::FileSystem {

namespace {

// linux/magic.h does not have all of them.
constexpr std::array<quint32, 9> Remote {
    0x6969, // NFS
    0x517b, // SMB
    0xff534d42, // CIFS
    0xfe534d42, // SMB 2 and later
    0x65735546, // FUSE
    0x01021997, // 9P
    0x00c36400, // Ceph
    0x5346414f, // AFS
    0x73757245, // Coda
};

quint32 magicOf(const QString &file)
{
    constexpr int Hexadecimal = 16;
    bool isTold = false;
    const uint told = qEnvironmentVariable("TUTTI_FILE_SYSTEM").toUInt(&isTold, Hexadecimal);
    if (isTold)
        return told;
    struct statfs status = {};
    for (const QString &path : {file, QFileInfo(file).path()}) {
        if (::statfs(QFile::encodeName(path).constData(), &status) == 0)
            return quint32(status.f_type);
    }
    return 0;
}

} // namespace

bool isRemote(const QString &file)
{
    return std::ranges::find(Remote, magicOf(file)) != Remote.end();
}

} // namespace tutti::FileSystem
