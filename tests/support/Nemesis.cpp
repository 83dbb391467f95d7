// SPDX-FileCopyrightText: 2026 The Tutti authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/Nemesis.h"

#include <QFile>

#include <csignal>

using namespace Qt::StringLiterals;

namespace tutti::test {

namespace {

constexpr int ContestedSongs = 6;
constexpr int MostSnapshots = 20; ///< that are kept

} // namespace

Nemesis::Nemesis(const Plan &plan)
    : m_plan(plan)
    , m_shellHistory(shellDiary())
    , m_random(plan.seed)
{
    m_next.setSingleShot(true);
    connect(&m_next, &QTimer::timeout, this, &Nemesis::strike);
    for (int i = 0; i < plan.workers; ++i) {
        m_workers.push_back(std::make_unique<Worker>());
        QProcess &process = m_workers.back()->process;
        process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
        connect(&process, &QProcess::finished, this, [this, i] { ended(i); });
    }
}

Nemesis::~Nemesis()
{
    disconnect();
    for (const auto &worker : m_workers) {
        worker->process.disconnect(this);
        worker->process.kill();
        worker->process.waitForFinished();
    }
    m_shell.disconnect(this);
    m_shell.kill();
    m_shell.waitForFinished();
}

QStringList Nemesis::diaries() const
{
    QStringList files;
    for (int i = 0; i < m_plan.workers; ++i)
        files += m_plan.folder + QStringLiteral("/diary-%1").arg(i);
    return files;
}

QString Nemesis::shellDiary() const
{
    return m_plan.folder + u"/diary-shell"_s;
}

void Nemesis::run(int milliseconds)
{
    m_milliseconds = milliseconds;
    m_since.start();
    for (int i = 0; i < m_plan.workers; ++i)
        start(i);
    strikeLater();
}

void Nemesis::start(int worker)
{
    QStringList arguments {m_plan.library, diaries().at(worker), QString::number(worker)};
    if (!m_plan.broken.isEmpty())
        arguments += {u"--broken"_s, m_plan.broken};
    if (worker < m_plan.windows)
        arguments += u"--window"_s;
    if (m_isFinishing)
        arguments += u"--only-doubts"_s;
    m_workers[std::size_t(worker)]->process.start(
        QStringLiteral(TUTTI_TEST_PROGRAMS "/edit_worker"), arguments);
}

void Nemesis::ended(int worker)
{
    const QProcess &process = m_workers[std::size_t(worker)]->process;
    const bool isSettled
        = m_isFinishing && process.exitStatus() == QProcess::NormalExit && process.exitCode() == 0;
    if (!isSettled)
        start(worker);
    else if (++m_settled == m_plan.workers)
        emit over();
}

void Nemesis::strikeLater()
{
    m_next.start(m_random.bounded(2 * m_plan.pauseMs));
}

void Nemesis::strike()
{
    if (m_since.hasExpired(m_milliseconds)) {
        finish();
        return;
    }
    const int worker = m_random.bounded(m_plan.workers);
    // Of what the shell does, restores need snapshots, which need time.
    const int choice = m_random.bounded(100) + (m_plan.restores ? m_random.bounded(50) : 0);
    if (choice < 35)
        kill(worker);
    else if (choice < 50)
        stop(worker);
    else if (choice < 75)
        writeByShell();
    else if (choice < 85)
        checkpoint();
    else if (!m_plan.restores || m_snapshots.isEmpty())
        takeSnapshot();
    else
        restore();
    strikeLater();
}

void Nemesis::kill(int worker)
{
    QProcess &process = m_workers[std::size_t(worker)]->process;
    if (process.state() != QProcess::Running)
        return;
    process.kill();
    ++m_count.kills;
}

void Nemesis::stop(int worker)
{
    constexpr int LongestMs = 300;
    const QProcess &process = m_workers[std::size_t(worker)]->process;
    if (process.state() != QProcess::Running)
        return;
    const auto pid = pid_t(process.processId());
    ::kill(pid, SIGSTOP);
    ++m_count.stops;
    QTimer::singleShot(m_random.bounded(LongestMs), this, [this, worker, pid] {
        if (m_workers[std::size_t(worker)]->process.processId() == pid)
            ::kill(pid, SIGCONT);
    });
}

void Nemesis::ask(const QString &program, const QStringList &arguments, const QString &input,
                  const std::function<void(bool)> &told)
{
    connect(
        &m_shell, &QProcess::finished, this,
        [this, told](int code, QProcess::ExitStatus status) {
            told(status == QProcess::NormalExit && code == 0);
            if (m_isFinishing)
                finish();
        },
        Qt::SingleShotConnection);
    m_shell.start(program, arguments);
    m_shell.write(input.toUtf8());
    m_shell.closeWriteChannel();
}

void Nemesis::askShell(const QString &sql, const std::function<void(bool)> &told)
{
    ask(u"sqlite3"_s, {u"-bail"_s, u"-cmd"_s, u".timeout 2000"_s, m_plan.library}, sql + u"\n;\n"_s,
        told);
}

void Nemesis::writeByShell()
{
    if (m_shell.state() != QProcess::NotRunning)
        return;
    Attempt attempt;
    attempt.operationId = QStringLiteral("shell-%1").arg(++m_shellWrites);
    attempt.songId = 1 + m_random.bounded(ContestedSongs);
    attempt.value = attempt.operationId;
    m_shellHistory.begin(attempt);
    askShell(QStringLiteral("UPDATE songs SET title = '%1' WHERE id = %2")
                 .arg(attempt.operationId)
                 .arg(attempt.songId),
             [this, attempt](bool done) {
                 m_shellHistory.end(attempt.operationId,
                                    done ? Attempt::Outcome::Stored : Attempt::Outcome::Refused);
                 m_count.shellWrites += done ? 1 : 0;
             });
}

void Nemesis::checkpoint()
{
    if (m_shell.state() != QProcess::NotRunning)
        return;
    static const QStringList ways {u"PASSIVE"_s, u"FULL"_s, u"RESTART"_s, u"TRUNCATE"_s};
    askShell(QStringLiteral("PRAGMA wal_checkpoint(%1)").arg(ways[m_random.bounded(ways.size())]),
             [this](bool done) { m_count.checkpoints += done ? 1 : 0; });
}

void Nemesis::takeSnapshot()
{
    if (m_shell.state() != QProcess::NotRunning)
        return;
    const Snapshot snapshot {m_plan.folder + QStringLiteral("/snapshot-%1").arg(m_count.snapshots),
                             EditHistory::nowNs()};
    askShell(QStringLiteral("VACUUM INTO '%1'").arg(snapshot.file), [this, snapshot](bool done) {
        if (!done)
            return;
        ++m_count.snapshots;
        m_snapshots += snapshot;
        if (m_snapshots.size() > MostSnapshots)
            QFile::remove(m_snapshots.takeAt(m_random.bounded(MostSnapshots)).file);
    });
}

void Nemesis::restore()
{
    if (m_shell.state() != QProcess::NotRunning || m_snapshots.isEmpty())
        return;
    const Snapshot snapshot = m_snapshots.takeLast();
    ask(QStringLiteral(TUTTI_PROGRAM),
        {u"--library"_s, m_plan.library, u"restore"_s, snapshot.file}, {},
        [this, snapshot](bool done) {
            m_count.restores += done ? 1 : 0;
            m_takenBack.emplaceBack(snapshot.beganNs, EditHistory::nowNs());
        });
}

/// What the shell is doing is waited for, so that its diary has no doubts.
void Nemesis::finish()
{
    m_isFinishing = true;
    if (m_shell.state() != QProcess::NotRunning)
        return;
    for (const auto &worker : m_workers) {
        if (worker->process.state() == QProcess::Running)
            worker->process.kill();
    }
}

} // namespace tutti::test
