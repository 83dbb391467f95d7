// SPDX-FileCopyrightText: 2026 The Tutti authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/SurroundingsWatcher.h"

#include "core/Snapshots.h"

#include <QFileInfo>

namespace tutti {

namespace {

constexpr int LookApartMs = 5'000;

} // namespace

SurroundingsWatcher::SurroundingsWatcher(QObject *parent)
    : QObject(parent)
    , m_watcher(this)
    , m_look(this)
{
    m_look.setInterval(LookApartMs);
    m_look.setTimerType(Qt::VeryCoarseTimer);
    connect(&m_look, &QTimer::timeout, this, &SurroundingsWatcher::look);
    connect(&m_watcher, &QFileSystemWatcher::directoryChanged, this, &SurroundingsWatcher::look);
}

void SurroundingsWatcher::opened(const LibraryInfo &info)
{
    if (m_info.file != info.file)
        m_presence = std::make_unique<Presence>(info.file, m_windows);
    m_info = info;
    setActive(m_isActive);
}

void SurroundingsWatcher::closed()
{
    m_info = {};
    m_presence.reset();
    m_look.stop();
    if (!m_watcher.directories().isEmpty())
        m_watcher.removePaths(m_watcher.directories());
}

void SurroundingsWatcher::setWindows(int windows)
{
    m_windows = windows;
    if (m_presence)
        m_presence->setWindows(windows);
}

void SurroundingsWatcher::setActive(bool active)
{
    m_isActive = active;
    if (m_info.file.isEmpty())
        return;
    if (active)
        m_look.start();
    else
        m_look.stop();
    look();
}

void SurroundingsWatcher::look()
{
    // A folder that is not there yet is looked for each time.
    for (const QString &folder :
         {Presence::folderFor(m_info.file), Snapshots::folderOf(m_info.libraryId)}) {
        if (!m_watcher.directories().contains(folder) && QFileInfo(folder).isDir())
            m_watcher.addPath(folder);
    }
    const QList<Snapshot> snapshots = Snapshots::of(m_info.libraryId);
    const Surroundings now {Presence::programs(m_info.file),
                            snapshots.isEmpty() ? 0 : snapshots.first().atMs};
    if (now == m_told)
        return;
    m_told = now;
    emit changed(now);
}

} // namespace tutti
