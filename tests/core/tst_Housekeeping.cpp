// SPDX-FileCopyrightText: 2026 The Tutti authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/Housekeeping.h"
#include "core/LogCheckpoint.h"
#include "core/Snapshots.h"
#include "tests/support/LibraryFixture.h"
#include "tests/support/Running.h"

#include <QDateTime>
#include <QElapsedTimer>
#include <QFileInfo>
#include <QSignalSpy>
#include <QTest>

#include <array>

using namespace tutti;
using namespace Qt::StringLiterals;
using namespace tutti::test;

namespace {

using Reason = Snapshot::Reason;

constexpr Housekeeping::Delays Soon {
    .firstLookMs = 10, .nextLookMs = 50, .snapshotAgeS = 3'600, .idleMs = 20, .retryMs = 30};
constexpr Housekeeping::Delays Never {.firstLookMs = 1'000'000, .idleMs = 20, .retryMs = 30};

struct Kept : StoreFixture
{
    Housekeeping housekeeping;
    QSignalSpy taken {&housekeeping, &Housekeeping::snapshotTaken};

    explicit Kept(const Housekeeping::Delays &delays, const HistoryLimits &limits = {})
        : housekeeping(limits, delays, nullptr)
    {
        housekeeping.opened(*store);
    }
    [[nodiscard]] qint64 logBytes() const { return QFileInfo(file() + u"-wal"_s).size(); }
    [[nodiscard]] QList<Snapshot> snapshots() const
    {
        return Snapshots::of(store->info().libraryId);
    }
    /// Many pages in one commit.
    void writeMuch(int songs, int characters = 2'000)
    {
        AddSongs add;
        for (int i = 0; i < songs; ++i) {
            add.songs += makeSong(QString::number(i));
            add.songs.last().comment = QString(characters, u'x');
        }
        apply(add);
    }
};

} // namespace

class tst_Housekeeping : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { ChildJob::useProgram(QStringLiteral(TUTTI_PROGRAM)); }
    void aLibraryInUseGetsADailySnapshot();
    void oneThatHasNotChangedGetsNone();
    void ofManyProcessesOneTakesIt();
    void editsGoOnWhileASnapshotIsTaken();
    void aSnapshotThatFailsIsTold();
    void theLogIsEmptiedWhenNothingGoesOn();
    void oldHistoryIsClearedAway();
    void aReaderInTheWayIsNotWaitedFor();
    void theLogStaysBoundedUnderManyCommits();
    void aHugeCommitGivesItsPlaceBack();
    void aChildIsCancelled();
};

void tst_Housekeeping::aLibraryInUseGetsADailySnapshot()
{
    Kept f(Soon);
    QTRY_COMPARE(f.taken.size(), 1);
    QCOMPARE(f.snapshots().size(), 1);
    QCOMPARE(f.snapshots().first().reason, Reason::Daily);
    f.apply(RemoveSongs {{1}});
    f.housekeeping.committed();
    QTRY_COMPARE(f.logBytes(), 0); // by then it has looked again
    QCOMPARE(f.snapshots().size(), 1);
}

void tst_Housekeeping::oneThatHasNotChangedGetsNone()
{
    Housekeeping::Delays delays = Soon;
    delays.snapshotAgeS = 0;
    Kept f(delays);
    QTRY_COMPARE(f.taken.size(), 1);
    f.housekeeping.closing();
    const qint64 first = f.snapshots().first().atMs;
    f.store.reset(); // may yet write the file
    QTRY_VERIFY(QDateTime::currentMSecsSinceEpoch() > first + 20);
    f.store = openStore(f.file());
    const Snapshot last = succeeded(f.store->takeSnapshot(Reason::Manual));
    f.housekeeping.opened(*f.store);
    QSignalSpy never(&f.housekeeping, &Housekeeping::snapshotTaken);
    QVERIFY(!never.wait(100));
    QCOMPARE(f.snapshots().first(), last);
}

void tst_Housekeeping::ofManyProcessesOneTakesIt()
{
    StoreFixture f;
    std::array<Housekeeping, 3> all {Housekeeping({}, Soon, nullptr),
                                     Housekeeping({}, Soon, nullptr),
                                     Housekeeping({}, Soon, nullptr)};
    int told = 0;
    for (Housekeeping &one : all) {
        connect(&one, &Housekeeping::snapshotTaken, this, [&] { ++told; });
        one.opened(*f.store);
    }
    QTRY_COMPARE(told, 3);
    QCOMPARE(Snapshots::of(f.store->info().libraryId).size(), 1);
}

void tst_Housekeeping::editsGoOnWhileASnapshotIsTaken()
{
    Kept f(Never);
    f.writeMuch(2'000);
    f.housekeeping.takeSnapshot(Reason::BeforeClear, {});
    f.housekeeping.takeSnapshot(Reason::Manual, {});
    int edits = 0;
    while (f.taken.isEmpty()) {
        f.apply(AddSongs {{makeSong(u"meanwhile"_s)}});
        ++edits;
        QCoreApplication::processEvents();
    }
    QVERIFY(edits > 3);
    QTRY_COMPARE(f.taken.size(), 2);
    QCOMPARE(f.snapshots().size(), 2);
    QCOMPARE(f.snapshots().last().reason, Reason::BeforeClear);
}

void tst_Housekeeping::aSnapshotThatFailsIsTold()
{
    Kept f(Never);
    static_cast<void>(f.folder.file(u"xdg_data_home"_s, "in the way"));
    f.housekeeping.takeSnapshot(Reason::BeforeClear, {});
    QTRY_COMPARE(f.taken.size(), 1);
    QVERIFY(f.taken.first().at(1).toString().contains(u"xdg_data_home"));
}

void tst_Housekeeping::oldHistoryIsClearedAway()
{
    Kept f(Soon, {.days = 0, .operations = 3});
    for (int i = 0; i < 10; ++i)
        f.writeMuch(1'000, 1);
    f.housekeeping.committed();
    QTRY_COMPARE(shellNumber(f.file(), u"SELECT count(*) FROM change"_s), 3'000);
    QCOMPARE(succeeded(f.store->songCount()), 10'015);
}

void tst_Housekeeping::theLogIsEmptiedWhenNothingGoesOn()
{
    Kept f(Never);
    f.apply(RemoveSongs {{1}});
    QVERIFY(f.logBytes() > 0);
    f.housekeeping.committed();
    QTRY_COMPARE(f.logBytes(), 0);
    QCOMPARE(shellNumber(f.file(), u"SELECT count(*) FROM songs"_s), 14);
}

void tst_Housekeeping::aReaderInTheWayIsNotWaitedFor()
{
    Kept f(Never);
    {
        Running reader(u"sqlite3"_s, {f.file()});
        QCOMPARE(reader.ask("BEGIN; SELECT count(*) FROM songs;"), QByteArray("15"));
        f.apply(RemoveSongs {{1}});
        QElapsedTimer took;
        took.start();
        QVERIFY(!f.store->tidyLog());
        QVERIFY(took.elapsed() < 1'000);
        f.housekeeping.committed();
    }
    QTRY_COMPARE(f.logBytes(), 0);
}

void tst_Housekeeping::theLogStaysBoundedUnderManyCommits()
{
    Kept f(Never);
    for (int i = 0; i < 60; ++i)
        f.writeMuch(10, 20'000);
    QVERIFY(QFileInfo(f.file()).size() > 2 * LogCheckpoint::LargeBytes);
    QVERIFY2(f.logBytes() < 2 * LogCheckpoint::LargeBytes,
             qPrintable(QString::number(f.logBytes())));
}

void tst_Housekeeping::aHugeCommitGivesItsPlaceBack()
{
    Kept f(Never);
    f.writeMuch(400, 100'000);
    QVERIFY(QFileInfo(f.file()).size() > 8 * LogCheckpoint::LargeBytes);
    QCOMPARE(f.logBytes(), 0);
}

void tst_Housekeeping::aChildIsCancelled()
{
    const StoreFixture f;
    ChildJob job;
    QList<ChildJob::Result> results;
    connect(&job, &ChildJob::finished, this, [&](const auto &result) { results += result; });
    job.start({u"--library"_s, f.file(), u"watch"_s});
    QVERIFY(job.isRunning());
    job.cancel();
    QTRY_COMPARE(results.size(), 1);
    QVERIFY(results.first().wasCancelled);
    job.start({u"--version"_s});
    QTRY_COMPARE(results.size(), 2);
    QVERIFY(results.last().isDone());
    QVERIFY(results.last().out.startsWith("tutti "));
    ChildJob::useProgram(u"/nowhere"_s);
    job.start({});
    QTRY_COMPARE(results.size(), 3);
    QCOMPARE(results.last().exitCode, -1);
    ChildJob::useProgram(QStringLiteral(TUTTI_PROGRAM));
}

QTEST_GUILESS_MAIN(tst_Housekeeping)
#include "tst_Housekeeping.moc"
