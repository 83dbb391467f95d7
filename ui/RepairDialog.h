// SPDX-FileCopyrightText: 2026 The Tutti authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/ChildJob.h"
#include "core/RepairReport.h"

#include <QDialog>
#include <QLabel>
#include <QListWidget>
#include <QProgressBar>
#include <QPushButton>

namespace tutti {

class LibrarySession;

/// Says what is wrong with a library and what a repair would do, has it done by a child process if
/// its user wants that, and tells how it went. Leaves by itself if the library is whole before
/// that. Once the new library is being put in its place it can be neither cancelled nor closed.
class RepairDialog : public QDialog
{
    Q_OBJECT

public:
    /// \a session outlives it.
    RepairDialog(LibrarySession &session, QWidget *parent);

    /// Cancels what is under way; else closes.
    void reject() override;

private:
    [[nodiscard]] QLabel *addText(const char *name, const QString &text);
    void addButtons();
    void fit();
    void start();
    void run();
    void follow(const QByteArray &line);
    void finish(const ChildJob::Result &result);
    void tell(const RepairReport &report);
    void showRunning(bool isRunning);
    void followState();

    LibrarySession &m_session;
    QLabel *m_state;
    QLabel *m_explanation;
    QProgressBar m_progress;
    QListWidget m_unverified;
    QPushButton *m_start = nullptr;
    QPushButton *m_close = nullptr;
    ChildJob m_job;
    bool m_isWaiting = false; ///< until the songs are written for the repair
    bool m_hasRun = false;
};

} // namespace tutti
