// SPDX-FileCopyrightText: 2026 The Tutti authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/LibraryInfo.h"
#include "core/Surroundings.h"

#include <QFileSystemWatcher>
#include <QObject>
#include <QTimer>

#include <memory>

namespace tutti {

/// Keeps up with the Surroundings of a library, and is one of its programs itself. Looks now and
/// then while somebody else looks, since the kernel does not tell that a program was killed.
/// Lives on the store's thread.
class SurroundingsWatcher : public QObject
{
    Q_OBJECT

public:
    explicit SurroundingsWatcher(QObject *parent = nullptr);

    void opened(const LibraryInfo &info);
    void closed();

    /// How many of this process show the library, and whether somebody works in one.
    void setWindows(int windows);
    void setActive(bool active);

signals:
    void changed(const tutti::Surroundings &surroundings);

private:
    void look();

    LibraryInfo m_info; ///< without a file: not open
    std::unique_ptr<Presence> m_presence;
    QFileSystemWatcher m_watcher;
    QTimer m_look;
    Surroundings m_told;
    int m_windows = 0;
    bool m_isActive = true;
};

} // namespace tutti
