// SPDX-FileCopyrightText: 2026 The Tutti authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "tests/support/EditHistory.h"

#include <QElapsedTimer>
#include <QProcess>
#include <QRandomGenerator>
#include <QTimer>

#include <memory>
#include <vector>

namespace tutti::test {

/// Several edit_workers on one library, and what befalls them: they are killed and come again, are
/// stopped and go on; a shell writes, puts the log back into the file, takes snapshots and restores
/// them. What the shell was told is kept in a diary like theirs.
class Nemesis : public QObject
{
    Q_OBJECT

public:
    struct Plan
    {
        QString library;
        QString folder; ///< for diaries and snapshots
        int workers = 8;
        int windows = 2; ///< of those, how many work as a window does
        bool restores = false; ///< the shell puts old snapshots back, too
        int pauseMs = 60; ///< on average, between two things that befall them
        QString broken {}; ///< as edit_worker takes it
        quint32 seed = 1;
    };
    struct Count
    {
        int kills = 0;
        int stops = 0;
        int checkpoints = 0;
        int shellWrites = 0;
        int snapshots = 0;
        int restores = 0;
    };
    /// A snapshot that the shell has taken.
    struct Snapshot
    {
        QString file;
        qint64 beganNs = 0;
    };

    explicit Nemesis(const Plan &plan);
    ~Nemesis() override;

    /// Says over() when the time has passed, all have been killed, and what was in doubt then has
    /// been settled by successors.
    void run(int milliseconds);

    [[nodiscard]] const Count &count() const { return m_count; }
    [[nodiscard]] QStringList diaries() const; ///< of the workers
    [[nodiscard]] QString shellDiary() const;
    [[nodiscard]] const QList<Snapshot> &snapshots() const { return m_snapshots; }
    /// From when to when what was stored may have been taken back on purpose.
    [[nodiscard]] const QList<std::pair<qint64, qint64>> &takenBack() const { return m_takenBack; }

signals:
    void over();

private:
    struct Worker
    {
        QProcess process;
    };

    void start(int worker);
    void ended(int worker);
    void strike();
    void strikeLater();
    void kill(int worker);
    void stop(int worker);
    /// One program at a time; \a told gets to know whether it was done.
    void ask(const QString &program, const QStringList &arguments, const QString &input,
             const std::function<void(bool)> &told);
    void askShell(const QString &sql, const std::function<void(bool)> &told);
    void writeByShell();
    void checkpoint();
    void takeSnapshot();
    void restore();
    void finish();

    const Plan m_plan;
    std::vector<std::unique_ptr<Worker>> m_workers;
    QProcess m_shell;
    EditHistory m_shellHistory;
    QRandomGenerator m_random;
    QElapsedTimer m_since;
    QTimer m_next;
    int m_milliseconds = 0;
    bool m_isFinishing = false;
    int m_settled = 0;
    qint64 m_shellWrites = 0;
    Count m_count;
    QList<Snapshot> m_snapshots;
    QList<std::pair<qint64, qint64>> m_takenBack;
};

} // namespace tutti::test
