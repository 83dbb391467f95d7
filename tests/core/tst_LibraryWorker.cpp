// SPDX-FileCopyrightText: 2026 The Tutti authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/ChildJob.h"
#include "core/SignalQueue.h"
#include "core/Snapshots.h"
#include "tests/support/LibraryFixture.h"

#include <QSignalSpy>
#include <QTest>

#include <cstdio>

using namespace tutti;
using namespace Qt::StringLiterals;
using namespace tutti::test;

class tst_LibraryWorker : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { ChildJob::useProgram(QStringLiteral(TUTTI_PROGRAM)); }
    void aWaitingOperationIsNotDoneToAnotherLibrary();
    void eachOperationWaitsForItsOwnTime();
    void whatIsClosedAndOpenedAgainIsUpToDate();
    void whatWaitsWhenItClosesIsStoredWhenItOpens();
    void beforeMuchIsRemovedThereIsASnapshotAndWhatFollowsWaits();
    void beforeAnImportReplacesThereIsASnapshot();
    void whatChangedNothingIsNotMissedLater();
    void aLibraryThatIsLockedWhileItOpensSaysSo();
    void newsWaitForTheListenerAndAnswersOutliveTheEnd();
};

void tst_LibraryWorker::aWaitingOperationIsNotDoneToAnotherLibrary()
{
    TestFolder folder;
    const QString other = folder.path(u"other.db"_s);
    openStore(other).reset();
    LibraryFixture f(folder.library());
    QTRY_VERIFY(f.isUpToDate());
    const QString before = f.model.cursor().libraryId;
    Operation removal = Operation::make(RemoveSongs {{7}});
    removal.seen = f.model.cursor();
    {
        const WriteLock lock(folder.library());
        f.library.submit(removal);
        QTRY_COMPARE(f.state.phase, SyncState::Phase::Waiting);
        QCOMPARE(std::rename(qPrintable(other), qPrintable(folder.library())), 0);
    }
    QTRY_VERIFY(f.result(removal.id));
    QCOMPARE(f.result(removal.id)->error.value_or(Error {}).kind, Error::Kind::Replaced);
    QTRY_VERIFY(f.isUpToDate() && f.model.cursor().libraryId != before);
    QCOMPARE(f.model.rowCount(), 15);
    QCOMPARE(shellNumber(folder.library(), u"SELECT count(*) FROM songs"_s), 15);
}

void tst_LibraryWorker::eachOperationWaitsForItsOwnTime()
{
    constexpr int PatienceMs = 1'000;
    TestFolder folder;
    LibraryFixture f(folder.library(), PatienceMs);
    QTRY_VERIFY(f.isUpToDate());
    const WriteLock lock(folder.library());
    QElapsedTimer waited;
    waited.start();
    QStringList ids;
    for (int id = 1; id <= 10; ++id)
        ids += f.submit(editOf(id, SongField::PlayCount, 0, 1));
    QTRY_COMPARE_WITH_TIMEOUT(f.state.queued, 10, 10 * PatienceMs);
    QCOMPARE_LT(waited.elapsed(), 5 * PatienceMs); // and not one after the other
    QVERIFY(!f.result(ids.first()));
}

void tst_LibraryWorker::whatIsClosedAndOpenedAgainIsUpToDate()
{
    TestFolder folder;
    LibraryFixture f(folder.library());
    QTRY_VERIFY(f.isUpToDate());
    QSignalSpy closed(&f.library, &Library::closed);
    QCOMPARE(shell(folder.library(), u"UPDATE songs SET year = 2001 WHERE id = 1"_s), QString());
    f.library.shutDown();
    QVERIFY(closed.wait());
    QCOMPARE(shell(folder.library(), u"UPDATE songs SET year = 2002 WHERE id = 2"_s), QString());
    f.library.open();
    QTRY_COMPARE(f.song(2).year, 2002);
    QCOMPARE(f.song(1).year, 2001);
}

void tst_LibraryWorker::whatWaitsWhenItClosesIsStoredWhenItOpens()
{
    TestFolder folder;
    LibraryFixture f(folder.library());
    QTRY_VERIFY(f.isUpToDate());
    QString id;
    {
        const WriteLock lock(folder.library());
        id = f.submit(editOf(1, SongField::Year, 1975, 1980));
        QTRY_COMPARE(f.state.phase, SyncState::Phase::Waiting);
        f.library.shutDown();
        QTRY_COMPARE(f.library.unanswered(), 0);
    }
    QVERIFY(!f.result(id));
    QCOMPARE(shellNumber(folder.library(), u"SELECT year FROM songs WHERE id = 1"_s), 1975);
    f.library.open();
    QTRY_VERIFY(f.isUpToDate());
    QTRY_COMPARE(shellNumber(folder.library(), u"SELECT year FROM songs WHERE id = 1"_s), 1980);
    QCOMPARE(f.song(1).year, 1980);
}

void tst_LibraryWorker::beforeMuchIsRemovedThereIsASnapshotAndWhatFollowsWaits()
{
    using Reason = Snapshot::Reason;
    TestFolder folder;
    LibraryFixture f(folder.library());
    QTRY_VERIFY(f.isUpToDate());
    f.submit(ClearLibrary {});
    f.submit(AddSongs {{makeSong(u"after"_s)}});
    QTRY_COMPARE(f.library.unanswered(), 0);
    QCOMPARE(f.model.rowCount(), 1);
    QCOMPARE(f.model.song(0).title, u"after"_s);
    const auto snapshots = [&] { return Snapshots::of(f.info.libraryId); };
    QCOMPARE(snapshots().size(), 1);
    QCOMPARE(snapshots().first().reason, Reason::BeforeClear);
    QCOMPARE(snapshots().first().songs, 15);

    f.submit(UndoOperation {}); // of the addition, which is all there is
    QTRY_COMPARE(f.library.unanswered(), 0);
    QCOMPARE(snapshots().size(), 2);
    QCOMPARE(snapshots().first().reason, Reason::BeforeRemoval);
}

void tst_LibraryWorker::beforeAnImportReplacesThereIsASnapshot()
{
    TestFolder folder;
    LibraryFixture f(folder.library());
    QTRY_VERIFY(f.isUpToDate());
    const QString list = folder.file(u"list.csv"_s, "title,artist\nOnly one,x\n");
    QSignalSpy finished(&f.library, &Library::importFinished);
    f.library.startImport({.operationId = Operation::newId(), .files = {list}, .replace = true});
    f.library.cancelImport();
    QTRY_COMPARE(finished.size(), 1);
    QVERIFY(finished.first().first().value<ImportReport>().error);
    f.library.startImport({.operationId = Operation::newId(), .files = {list}, .replace = true});
    QTRY_COMPARE(finished.size(), 2);
    QVERIFY(!finished.last().first().value<ImportReport>().error);
    QTRY_COMPARE(f.model.rowCount(), 1);
    QCOMPARE(Snapshots::of(f.info.libraryId).first().songs, 15);
}

void tst_LibraryWorker::whatChangedNothingIsNotMissedLater()
{
    TestFolder folder;
    {
        LibraryFixture f(folder.library());
        QTRY_VERIFY(f.isUpToDate());
        f.submit(editOf(1, SongField::Year, 1975, 1975));
        f.submit(RemoveSongs {{4'711}});
        f.submit(editOf(1, SongField::Year, 1975, 1980));
        QTRY_COMPARE(f.library.unanswered(), 0);
        QSignalSpy closed(&f.library, &Library::closed);
        f.library.shutDown();
        QTRY_COMPARE(closed.size(), 1);
    }
    LibraryFixture f(folder.library());
    QTRY_VERIFY(f.isUpToDate());
    f.submit(editOf(1, SongField::Year, 1980, 1981));
    QTRY_COMPARE(f.library.unanswered(), 0); // by then it has looked
    QCOMPARE(f.state.missing, 0);
    QCOMPARE(f.state.queued, 0);
}

void tst_LibraryWorker::aLibraryThatIsLockedWhileItOpensSaysSo()
{
    TestFolder folder;
    openStore(folder.library()).reset();
    QProcess writer;
    writer.start(u"sqlite3"_s, {folder.library()});
    writer.write("PRAGMA locking_mode = EXCLUSIVE; BEGIN IMMEDIATE; UPDATE songs SET year = 2000;"
                 " COMMIT;\n.print locked\n");
    QVERIFY(writer.waitForReadyRead());
    LibraryFixture f(folder.library());
    QTRY_VERIFY(f.state.error);
    QCOMPARE(f.state.error->kind, Error::Kind::Busy);
    QCOMPARE(f.state.phase, SyncState::Phase::Opening);
    writer.write(".quit\n");
    QVERIFY(writer.waitForFinished());
    QTRY_VERIFY(f.isUpToDate());
    QVERIFY(!f.state.error);
    QCOMPARE(f.song(1).year, 2000);
}

void tst_LibraryWorker::newsWaitForTheListenerAndAnswersOutliveTheEnd()
{
    QStringList sent;
    SignalQueue queue;
    const auto add = [&](const QString &name, const QStringList &answered) {
        ChangeSet changes;
        changes.answered = answered;
        queue.add([&sent, name] { sent += name; }, changes);
    };
    add(u"a"_s, {});
    add(u"b"_s, {});
    add(u"c"_s, {});
    queue.add([&] { sent += u"state"_s; });
    add(u"answer"_s, {u"operation"_s});
    QCOMPARE(sent, QStringList {u"a"_s});
    queue.acknowledge();
    QCOMPARE(sent, (QStringList {u"a"_s, u"b"_s}));
    queue.sendLast();
    QCOMPARE(sent.mid(2), (QStringList {u"state"_s, u"answer"_s}));
    QVERIFY(queue.isEmpty());
}

QTEST_GUILESS_MAIN(tst_LibraryWorker)
#include "tst_LibraryWorker.moc"
