// SPDX-FileCopyrightText: 2026 The Tutti authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QObject>
#include <QProcess>
#include <QStringList>
#include <QTimer>

namespace tutti {

/// A command of Tutti's own that runs as a child process, for long work on a file that must not
/// keep a thread or a connection of this process. One at a time; never waits. Ends with its owner.
class ChildJob : public QObject
{
    Q_OBJECT

public:
    struct Result
    {
        int exitCode = -1; ///< -1: it could not be started, or was ended
        bool wasCancelled = false;
        QByteArray out;
        QByteArray error;

        [[nodiscard]] bool isDone() const { return exitCode == 0; }
        /// What it says to people about what went wrong.
        [[nodiscard]] QString words() const;
    };

    explicit ChildJob(QObject *parent = nullptr);
    ~ChildJob() override;

    /// Commands are run by \a path. Until it is told they fail, since not every program with a
    /// library is Tutti. Before any other thread is there.
    static void useProgram(const QString &path);

    [[nodiscard]] bool isRunning() const { return m_isRunning; }

    /// Runs `tutti` with \a arguments. Not while another is running.
    void start(const QStringList &arguments);

    /// Asks it to end, and ends it if it does not; finished() tells in any case.
    void cancel();

signals:
    /// A line that it has written to its standard output, which Result has as well.
    void said(const QByteArray &line);
    void finished(const tutti::ChildJob::Result &result);

private:
    void finish(int exitCode);
    void readLines();

    QProcess m_process;
    QTimer m_kill;
    QByteArray m_out;
    qsizetype m_saidTo = 0; ///< in m_out
    bool m_isRunning = false;
    bool m_wasCancelled = false;
};

} // namespace tutti
