// SPDX-FileCopyrightText: 2026 The Tutti authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/ChildJob.h"
#include "ui/Notice.h"

#include <QAction>
#include <QObject>

namespace tutti {

class LibrarySession;

/// Backing the library of a window up and restoring it, in child processes, from the choice of a
/// file to the account of how it went.
class BackupActions : public QObject
{
    Q_OBJECT

public:
    /// Both outlive this.
    BackupActions(LibrarySession &session, QWidget *window);

    QAction *const backUp;
    QAction *const restore;

    void startBackup(const QString &file);
    /// Of no \a uids: everything.
    void startRestore(const QString &file, const QStringList &uids);

    [[nodiscard]] bool isBusy() const { return m_job.isRunning(); }

signals:
    void told(const tutti::Notice &notice);

private:
    void update();
    void askWhatToRestore();
    /// Runs a command on the library, with a notice that offers to cancel it.
    void start(const QString &text, const QStringList &command,
               const std::function<void(const ChildJob::Result &)> &onDone);
    void finish(const ChildJob::Result &result);
    void tellRestored(const ChildJob::Result &result);

    LibrarySession &m_session;
    QWidget *const m_window;
    ChildJob m_job;
    std::function<void(const ChildJob::Result &)> m_onDone;
};

} // namespace tutti
