// SPDX-FileCopyrightText: 2026 The Tutti authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/DiskFaults.h"

#include "tests/support/FaultVfs.h"
#include "tests/support/OwnMounts.h"
#include "tests/support/Running.h"
#include "tests/support/Said.h"

#include <QFile>

#include <cstdio>
#include <sys/resource.h>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace tutti::test::DiskFaults {

namespace {

using Call = FaultVfs::Call;

constexpr rlim_t Limit = 100'000; ///< more than the outbox needs
constexpr int LongComment = 50'000; ///< with its history it needs more than that

void limitFiles(rlim_t bytes)
{
    struct rlimit limit = {};
    ::getrlimit(RLIMIT_FSIZE, &limit);
    limit.rlim_cur = std::min(bytes, limit.rlim_max);
    ::setrlimit(RLIMIT_FSIZE, &limit);
}

void failOnce(Call call)
{
    FaultVfs::install().fail(call, 0, FaultVfs::usualCode(call), false);
}

/// What rights there are counts for root as well.
Said runWithoutPrivilege(const QStringList &arguments)
{
    const QString tutti = QStringLiteral(TUTTI_PROGRAM);
    if (::geteuid() != 0)
        return run(tutti, arguments);
    return run(u"setpriv"_s, QStringList {u"--bounding-set"_s, u"-dac_override,-dac_read_search"_s,
                                          u"--inh-caps"_s, u"-all"_s, tutti}
                                 + arguments);
}

} // namespace

Outcome powerCut(FaultScene &scene)
{
    scene.makeLibrary();
    const QString list = scene.folder().file(u"list.csv"_s, "title,artist\nA,x\n");
    Running program(QStringLiteral(TUTTI_TEST_PROGRAMS "/power_cut"),
                    {scene.library(), list, u"200"_s, u"0"_s, u"1"_s});
    scene.expect("the power is cut", [&] {
        return program.process().state() == QProcess::NotRunning
            && program.process().exitCode() == 9;
    });
    const qsizetype steps = program.lines().size() - 1; // each operation, and a look at it
    const qint64 stored = shellNumber(scene.library(), u"SELECT count(*) FROM ops"_s);
    scene.expect("what was acknowledged is there",
                 [&] { return stored == steps / 2 || stored == steps / 2 + 1; });
    scene.expect("something was acknowledged", [&] { return steps > 3; });
    static_cast<void>(scene.window());
    const Outcome outcome = scene.edit();
    scene.expectAllSaved();
    return outcome;
}

Outcome noRoom(FaultScene &scene)
{
    if (!OwnMounts::areAllowed())
        return Outcome::Untested;
    OwnMounts::mount({u"-t"_s, u"tmpfs"_s, u"-o"_s, u"size=1M"_s, u"tmpfs"_s, scene.drive()});
    static_cast<void>(scene.window());
    OwnMounts::fill(scene.drive());
    const Outcome outcome = scene.edit();
    scene.expect("the reason is told", [&] {
        return scene.window().state.error && scene.window().state.error->kind == Error::Kind::Full;
    });
    OwnMounts::makeRoom(scene.drive());
    scene.expectAllSaved();
    scene.closeWindow();
    OwnMounts::fill(scene.drive()); // also the log's index has no room
    scene.expect("it can be read", [&] {
        return scene.window().info.readOnly == LibraryInfo::ReadOnly::NotWritable
            && scene.window().model.rowCount() == 15;
    });
    scene.closeWindow();
    OwnMounts::takeAway(scene.drive());
    return outcome;
}

Outcome fileSizeLimit(FaultScene &scene)
{
    scene.makeLibrary();
    const Said said = run(u"prlimit"_s, {u"--fsize=%1"_s.arg(Limit), QStringLiteral(TUTTI_PROGRAM),
                                         u"--library"_s, scene.library(), u"edit"_s, u"15"_s,
                                         u"comment="_s + QString(LongComment, u'x')});
    scene.expect("the program goes on and tells it",
                 [&] { return said.status == 1 && said.error.startsWith(u"tutti: "); });
    static_cast<void>(scene.window());
    limitFiles(Limit);
    const Outcome outcome = scene.edit(LongComment);
    limitFiles(RLIM_INFINITY);
    scene.expectAllSaved();
    return outcome;
}

Outcome ioErrors(FaultScene &scene)
{
    FaultVfs &vfs = FaultVfs::install();
    static_cast<void>(scene.window());
    Outcome outcome = Outcome::Queued;
    for (const Call call : {Call::Write, Call::Sync, Call::Read}) {
        failOnce(call);
        const Outcome one = scene.edit();
        scene.expect("the call has failed", [&] { return vfs.hasFailed(); });
        vfs.heal();
        // A look for news may meet the read before the edit does.
        if (one != Outcome::Queued && call != Call::Read)
            outcome = one;
        scene.expectAllSaved();
    }
    scene.closeWindow();
    FaultVfs::withdraw();
    return outcome;
}

Outcome cannotBeOpened(FaultScene &scene)
{
    FaultVfs &vfs = FaultVfs::install();
    static_cast<void>(scene.window());
    const QString away = scene.folder().path(u"away"_s);
    Outcome outcome = Outcome::Queued;
    for (const Call call : {Call::Open, Call::MapSharedMemory}) {
        std::rename(qPrintable(scene.drive()), qPrintable(away));
        if (scene.edit() != Outcome::Queued)
            outcome = Outcome::Wrong;
        failOnce(call);
        std::rename(qPrintable(away), qPrintable(scene.drive()));
        scene.expectAllSaved();
        scene.expect("the call has failed", [&] { return vfs.hasFailed(); });
        vfs.heal();
    }
    scene.closeWindow();
    FaultVfs::withdraw();
    return outcome;
}

Outcome mayNotBeWritten(FaultScene &scene)
{
    scene.makeLibrary();
    const auto permit = [&](QFile::Permissions write) {
        const auto read = QFile::ReadOwner | write;
        return QFile::setPermissions(scene.library(), read)
            && QFile::setPermissions(scene.drive(), read | QFile::ExeOwner);
    };
    scene.expect("rights can be taken", [&] { return permit({}); });
    const Said shown = runWithoutPrivilege(
        {u"--library"_s, scene.library(), u"list"_s, u"--format"_s, u"jsonl"_s});
    scene.expect("it is shown", [&] { return shown.status == 0 && shown.out.count(u'\n') == 15; });
    const Said edited
        = runWithoutPrivilege({u"--library"_s, scene.library(), u"edit"_s, u"1"_s, u"year=2000"_s});
    scene.expect("an edit is refused",
                 [&] { return edited.status == 1 && edited.error.contains(u"only be read"); });
    scene.expect("rights can be given", [&] { return permit(QFile::WriteOwner); });
    return Outcome::ReadOnly;
}

Outcome clockGoesBack(FaultScene &scene)
{
    constexpr qint64 DayMs = 86'400'000;
    FaultVfs::install();
    LibraryFixture &f = scene.window();
    const Outcome outcome = scene.edit();
    FaultVfs::turnClock(-DayMs);
    scene.edit();
    scene.expectAllSaved();
    const QString latestIsEarlier = u"SELECT (SELECT at FROM change ORDER BY seq DESC LIMIT 1)"
                                    " < (SELECT at FROM change ORDER BY seq LIMIT 1)"_s;
    scene.expect("the clock went back",
                 [&] { return shell(scene.library(), latestIsEarlier) == u"1"; });
    f.submit(UndoOperation {});
    scene.expect("the latest is the latest all the same",
                 [&] { return f.song(2).comment.isEmpty() && !f.song(1).comment.isEmpty(); });
    FaultVfs::turnClock(0);
    scene.closeWindow();
    FaultVfs::withdraw();
    return outcome;
}

} // namespace tutti::test::DiskFaults
