// SPDX-FileCopyrightText: 2026 The Tutti authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/SideFiles.h"

#include <QFile>

#include <sys/stat.h>

namespace tutti {

namespace {

quint64 inodeOf(const QByteArray &path)
{
    struct stat status = {};
    return ::stat(path.constData(), &status) == 0 ? status.st_ino : 0;
}

} // namespace

void SideFiles::note(const QString &library)
{
    const auto known = [&](const char *suffix) {
        const QByteArray path = QFile::encodeName(library) + suffix;
        return Known {path, inodeOf(path)};
    };
    m_log = known("-wal");
    m_index = known("-shm");
}

bool SideFiles::haveChanged() const
{
    return m_log.inode != 0
        && (inodeOf(m_log.path) != m_log.inode || inodeOf(m_index.path) != m_index.inode);
}

bool SideFiles::areOfOthers() const
{
    return haveChanged() && inodeOf(m_log.path) != 0;
}

} // namespace tutti
