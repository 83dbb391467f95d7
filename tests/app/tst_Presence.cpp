// SPDX-FileCopyrightText: 2026 The Tutti authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/Presence.h"
#include "core/SurroundingsWatcher.h"
#include "tests/support/Probe.h"
#include "tests/support/Said.h"
#include "tests/support/TestFolder.h"

#include <QDir>
#include <QSignalSpy>
#include <QTest>

#include <algorithm>
#include <memory>

using namespace tutti;
using namespace Qt::StringLiterals;
using namespace tutti::test;

namespace {

QList<int> windowsOf(const QString &library)
{
    QList<int> windows;
    for (const Presence::Program &program : Presence::programs(library))
        windows += program.windows;
    std::ranges::sort(windows); // two may have come at one moment
    return windows;
}

} // namespace

class tst_Presence : public QObject
{
    Q_OBJECT

private slots:
    void whoIsThereIsSeenAndWhoLeavesIsNot();
    void programsAndTheirWindowsAreSeenByEachOther();
    void whoIsKilledIsForgotten();
    void aFolderThatCannotBeWrittenIsNoError();
    void comingAndGoingIsTold();
};

void tst_Presence::whoIsThereIsSeenAndWhoLeavesIsNot()
{
    TestFolder folder;
    const QString library = folder.library();
    QVERIFY(Presence::programs(library).isEmpty());
    {
        Presence presence(library, 1);
        QCOMPARE(windowsOf(library), QList<int> {1});
        QCOMPARE(Presence::programs(library).first().processId, QCoreApplication::applicationPid());
        QVERIFY(Presence::programs(library + u"2"_s).isEmpty());
        const Presence other(library, 0);
        presence.setWindows(3);
        QCOMPARE(windowsOf(library), (QList<int> {0, 3}));
    }
    QVERIFY(Presence::programs(library).isEmpty());
    QVERIFY(QDir(Presence::folderFor(library)).isEmpty(QDir::Files));
}

void tst_Presence::programsAndTheirWindowsAreSeenByEachOther()
{
    TestFolder folder;
    Probe probe(folder.library());
    QTRY_VERIFY(probe.dump()[u"upToDate"_s].toBool());
    const auto notes = [&] { return probe.dump()[u"syncNotes"_s].toString(); };
    QTRY_VERIFY2(notes().startsWith(u"1 program, 1 window"), qPrintable(notes()));
    {
        Running watch(QStringLiteral(TUTTI_PROGRAM),
                      {u"--library"_s, folder.library(), u"watch"_s});
        QTRY_VERIFY2(notes().startsWith(u"2 programs, 1 window"), qPrintable(notes()));
        Probe second(folder.library());
        QTRY_VERIFY2(notes().startsWith(u"3 programs, 2 windows"), qPrintable(notes()));
    }
    QTRY_VERIFY2(notes().startsWith(u"1 program, 1 window"), qPrintable(notes()));
    QCOMPARE(runTutti({u"--library"_s, folder.library(), u"backup"_s}).status, 0);
    QTRY_VERIFY2(notes().contains(u"Last snapshot: Today"), qPrintable(notes()));
}

void tst_Presence::whoIsKilledIsForgotten()
{
    TestFolder folder;
    QCOMPARE(runTutti({u"--library"_s, folder.library(), u"stats"_s}).status, 0);
    const QString program = QStringLiteral(TUTTI_PROGRAM);
    Running watch(program, {u"--library"_s, folder.library(), u"watch"_s});
    QTRY_COMPARE(windowsOf(folder.library()), QList<int> {0});
    watch.process().kill();
    QVERIFY(watch.process().waitForFinished());
    QVERIFY(Presence::programs(folder.library()).isEmpty());
    QVERIFY(QDir(Presence::folderFor(folder.library())).isEmpty(QDir::Files));
}

void tst_Presence::aFolderThatCannotBeWrittenIsNoError()
{
    TestFolder folder;
    static_cast<void>(folder.file(u"file"_s, "no folder"));
    qputenv("XDG_STATE_HOME", folder.path(u"file"_s).toUtf8());
    Presence presence(folder.library(), 1);
    presence.setWindows(2);
    QVERIFY(Presence::programs(folder.library()).isEmpty());
}

void tst_Presence::comingAndGoingIsTold()
{
    TestFolder folder;
    SurroundingsWatcher watcher;
    QList<Surroundings> told;
    connect(&watcher, &SurroundingsWatcher::changed, this,
            [&](const Surroundings &now) { told += now; });
    watcher.setWindows(1);
    watcher.opened({.file = folder.library(), .libraryId = u"id"_s});
    QTRY_COMPARE(told.size(), 1);
    auto other = std::make_unique<Presence>(folder.library(), 2);
    QTRY_COMPARE(told.last().programs.size(), 2);
    other->setWindows(4);
    QTRY_COMPARE(told.last().programs.last().windows, 4);
    other.reset();
    QTRY_COMPARE(told.last().programs.size(), 1);
    watcher.closed();
    QVERIFY(Presence::programs(folder.library()).isEmpty());
}

QTEST_GUILESS_MAIN(tst_Presence)
#include "tst_Presence.moc"
