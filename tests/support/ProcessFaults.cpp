// SPDX-FileCopyrightText: 2026 The Tutti authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/ProcessFaults.h"

#include "tests/support/Running.h"
#include "tests/support/Said.h"

#include <QFile>

#include <csignal>
#include <vector>

using namespace Qt::StringLiterals;

namespace tutti::test::ProcessFaults {

namespace {

/// A shell that has done \a sql and is stopped, until it is killed at the end of its life.
class StoppedShell
{
public:
    StoppedShell(const QString &library, const QByteArray &sql)
        : m_shell(u"sqlite3"_s, {library})
    {
        static_cast<void>(m_shell.ask(sql + "\n.print done"));
        ::kill(pid_t(m_shell.process().processId()), SIGSTOP);
    }
    ~StoppedShell() { kill(); }
    Q_DISABLE_COPY_MOVE(StoppedShell)

    void kill()
    {
        m_shell.process().kill();
        m_shell.process().waitForFinished();
    }
    [[nodiscard]] QString name() const { return u"sqlite3 (%1)"_s.arg(m_id); }

private:
    Running m_shell;
    const qint64 m_id = m_shell.process().processId();
};

void runAtOnce(const QString &library, FaultScene &scene)
{
    constexpr int Programs = 6;
    std::vector<std::unique_ptr<Running>> programs;
    programs.reserve(Programs);
    for (int i = 0; i < Programs; ++i)
        programs.push_back(std::make_unique<Running>(
            QStringLiteral(TUTTI_PROGRAM), QStringList {u"--library"_s, library, u"edit"_s,
                                                        QString::number(i + 1), u"rating=60"_s}));
    for (const auto &program : programs) {
        scene.expect("each program is done", [&] {
            return program->process().state() == QProcess::NotRunning
                && program->process().exitCode() == 0;
        });
    }
    const qint64 stored = shellNumber(library, u"SELECT count(*) FROM songs WHERE rating = 60"_s);
    scene.expect("each program has saved its edit", [&] { return stored == Programs; });
}

} // namespace

Outcome killed(FaultScene &scene)
{
    LibraryFixture &f = scene.window();
    for (int round = 0; round < 3; ++round) {
        Running writer(QStringLiteral(TUTTI_TEST_PROGRAMS "/store_writer"),
                       {scene.library(), u"100000"_s, u"r%1"_s.arg(round)});
        const qint64 before = f.model.cursor().seq;
        scene.expect("it writes", [&] { return f.model.cursor().seq > before + 20; });
        writer.process().kill();
        writer.process().waitForFinished();
    }
    const Outcome outcome = scene.edit();
    scene.expectAllSaved();
    scene.expect("the journal has no hole", [&] {
        return shell(scene.library(), u"SELECT max(seq) = count(*) FROM change"_s) == u"1";
    });
    return outcome;
}

Outcome stoppedWriter(FaultScene &scene)
{
    LibraryFixture &f = scene.window();
    StoppedShell shell(scene.library(), "BEGIN IMMEDIATE;");
    const Outcome outcome = scene.edit();
    scene.expect("it is told who has the lock", [&] {
        return f.state.error && f.state.error->kind == Error::Kind::Busy
            && f.state.error->value == shell.name();
    });
    const Said said = runTutti({u"--library"_s, scene.library(), u"list"_s});
    scene.expect("others can read", [&] { return said.status == 0; });
    shell.kill();
    scene.expectAllSaved();
    return outcome;
}

Outcome stoppedReader(FaultScene &scene)
{
    static_cast<void>(scene.window());
    const StoppedShell shell(scene.library(), "BEGIN; SELECT count(*) FROM songs;");
    const Outcome outcome = scene.edit();
    scene.expectAllSaved();
    return outcome;
}

Outcome stoppedWithoutLog(FaultScene &scene)
{
    qputenv("TUTTI_FILE_SYSTEM", "6969");
    LibraryFixture &f = scene.window();
    StoppedShell shell(scene.library(), "BEGIN EXCLUSIVE;");
    const Outcome outcome = scene.edit();
    scene.expect("the songs stay", [&] { return f.model.rowCount() == 15; });
    scene.expect("it is told who has the lock",
                 [&] { return f.state.error && f.state.error->value == shell.name(); });
    shell.kill();
    scene.expectAllSaved();
    qunsetenv("TUTTI_FILE_SYSTEM");
    return outcome;
}

Outcome firstStartOfMany(FaultScene &scene)
{
    runAtOnce(scene.library(), scene);
    scene.expectSongs(15);
    return Outcome::Saved;
}

Outcome manyWantTheLogBack(FaultScene &scene)
{
    scene.makeLibrary();
    scene.expect("it has no log", [&] {
        return shell(scene.library(), u"PRAGMA journal_mode = DELETE"_s) == u"delete";
    });
    runAtOnce(scene.library(), scene);
    scene.expect("it has one again",
                 [&] { return shell(scene.library(), u"PRAGMA journal_mode"_s) == u"wal"; });
    return Outcome::Saved;
}

} // namespace tutti::test::ProcessFaults
