// SPDX-FileCopyrightText: 2026 The Tutti authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/Error.h"

#include <QElapsedTimer>
#include <QFileSystemWatcher>
#include <QHash>
#include <QObject>
#include <QSet>
#include <QTimer>

#include <array>
#include <functional>
#include <optional>

namespace tutti {

/// Notices that others have changed a library file, or that it is no longer the same file. Lives
/// on the store's thread. What the kernel says is only a hint, which may come early, late, many
/// times or never; the store's own word decides, and is asked for by a slow poll in any case.
class LibraryWatcher : public QObject
{
    Q_OBJECT

public:
    /// A number that moves with every commit by others.
    using VersionReader = std::function<Expected<qint64>()>;

    enum class Mode {
        Shared,
        Frozen, ///< the store shows an old state; whatever happens to the file is `replaced`
    };

    LibraryWatcher(const QString &file, Mode mode, VersionReader version,
                   QObject *parent = nullptr);

    /// Somebody is looking: polls every second instead of every five.
    void setActive(bool active);

    /// Whether only polls are left, since the kernel refuses to watch, or would not know what other
    /// machines do (FileSystem::isRemote()).
    [[nodiscard]] bool isDegraded() const { return m_isDegraded; }

    /// Looks at once.
    void check();

signals:
    void changed(); ///< somebody else's commit can be seen, or somebody has rung
    void missed(); ///< the poll alone found one of these; told a moment later
    void replaced(); ///< another file is at the path, or beside it; nothing more is noticed
    void gone(); ///< no file is at the path; nothing more is noticed
    void degraded(bool isDegraded);

private:
    struct FileId
    {
        quint64 device = 0;
        quint64 inode = 0;
        qint64 modifiedNs = 0; ///< only of a frozen library

        [[nodiscard]] bool exists() const { return inode != 0; }
        bool operator==(const FileId &) const = default;
    };

    struct KnownFile
    {
        QByteArray path; ///< in the encoding of the file system
        std::optional<FileId> id; ///< as it was first seen
    };

    [[nodiscard]] FileId idOf(const QByteArray &path) const;
    [[nodiscard]] bool isReplaced();
    [[nodiscard]] bool isInPlace();
    void hint(const QString &path);
    void poll();
    void recheck();
    void look(bool askAgain);
    void stop();
    void rearm();
    [[nodiscard]] bool arm(const QString &path);

    const QString m_file;
    const QStringList m_paths; ///< that are to be watched
    const Mode m_mode;
    const bool m_isRemote;
    const VersionReader m_version;
    std::array<KnownFile, 3> m_known; ///< the library, its log and the log's index
    QFileSystemWatcher m_watcher;
    QTimer m_recheck;
    QTimer m_poll;
    QElapsedTimer m_sinceLook;
    QElapsedTimer m_sinceRung;
    int m_nextRecheckMs = 0;
    qint64 m_seenVersion = -1;
    QHash<QString, FileId> m_armed; ///< what is watched
    QHash<QString, QElapsedTimer> m_refused; ///< paths that the kernel would not watch
    bool m_isDegraded = false;
    bool m_isUnannounced = false; ///< the poll found a commit, and no hint has come since
    bool m_isStopped = false;
};

} // namespace tutti
