// SPDX-FileCopyrightText: 2026 The Tutti authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/FolderLock.h"
#include "core/LibraryBackup.h"
#include "core/Snapshots.h"
#include "core/SongImport.h"
#include "tests/support/StoreFixture.h"

#include <QDateTime>
#include <QDir>
#include <QFileInfo>
#include <QTest>
#include <QTimeZone>

using namespace tutti;
using namespace Qt::StringLiterals;
using namespace tutti::test;

namespace {

using Reason = Snapshot::Reason;

/// A file that looks like a snapshot of \a at.
void pretend(const QString &folder, const QDateTime &at)
{
    Snapshot snapshot;
    snapshot.atMs = at.toMSecsSinceEpoch();
    snapshot.reason = Reason::Daily;
    snapshot.songs = 15;
    QFile file(folder + u'/' + snapshot.fileName());
    QVERIFY(file.open(QIODevice::WriteOnly));
}

} // namespace

class tst_Snapshots : public QObject
{
    Q_OBJECT

private slots:
    void aNameTellsAllThatThereIsToKnow();
    void aSnapshotIsForItsUserAlone();
    void oneOfManyProcessesTakesIt();
    void whoFindsAnotherAtItLeavesItToThat();
    void aClockThatWentBackKeepsTheOrder();
    void leftoversAreCleanedUp();
    void oneIsNamedByItsDayOrTime();
    void whatRemovesATenthWantsOne_data();
    void whatRemovesATenthWantsOne();
    void anImportThatReplacesWantsOne();
    void theSettingsLimitTheirSize();
};

void tst_Snapshots::aNameTellsAllThatThereIsToKnow()
{
    Snapshot snapshot {
        u"/x/20260503T101112345Z-9861-before-clear.db"_s,
        QDateTime(QDate(2026, 5, 3), QTime(10, 11, 12, 345), Qt::UTC).toMSecsSinceEpoch(),
        Reason::BeforeClear, 9'861, 0};
    QCOMPARE(u"/x/"_s + snapshot.fileName(), snapshot.file);
    QVERIFY(Snapshot::fromPath(snapshot.file) == snapshot);
    for (const QString &name :
         {u"unfinished-1.db"_s, u"20260503T101112345Z-9861-because.db"_s,
          u"20261303T101112345Z-9861-daily.db"_s, u"20260503T101112345Z--daily.db"_s, u""_s})
        QVERIFY(!Snapshot::fromPath(u"/x/"_s + name));
}

void tst_Snapshots::aSnapshotIsForItsUserAlone()
{
    StoreFixture f;
    const Snapshot taken = succeeded(f.store->takeSnapshot(Reason::Manual));
    QCOMPARE(taken.songs, 15);
    const auto owner = QFile::ReadOwner | QFile::WriteOwner;
    const auto others = QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther | QFile::WriteOther;
    QCOMPARE(QFile::permissions(taken.file) & (owner | others), owner);
    const QString folder = QFileInfo(taken.file).path();
    QCOMPARE(QFile::permissions(folder) & (owner | others), owner);
    QCOMPARE(QDir(folder).entryList(QDir::Files).size(), 1);
    QCOMPARE(Snapshots::of(f.store->info().libraryId), QList<Snapshot> {taken});
    QCOMPARE(openStore(taken.file)->everything()->written.toList(), f.songs());
}

void tst_Snapshots::oneOfManyProcessesTakesIt()
{
    StoreFixture f;
    QVERIFY(succeeded(f.store->takeSnapshotIfOlderThan(3'600, Reason::Daily)).has_value());
    QVERIFY(!succeeded(f.store->takeSnapshotIfOlderThan(3'600, Reason::Daily)).has_value());
    QVERIFY(succeeded(f.store->takeSnapshotIfOlderThan(0, Reason::Daily)).has_value());
}

void tst_Snapshots::whoFindsAnotherAtItLeavesItToThat()
{
    StoreFixture f;
    const Snapshot first = succeeded(f.store->takeSnapshot(Reason::Daily));
    {
        const FolderLock other(QFileInfo(first.file).path(), FolderLock::Patience::Waits);
        QVERIFY(other.isHeld());
        QVERIFY(!succeeded(f.store->takeSnapshotIfOlderThan(0, Reason::Daily)).has_value());
    }
    QVERIFY(succeeded(f.store->takeSnapshotIfOlderThan(0, Reason::Daily)).has_value());
}

void tst_Snapshots::aClockThatWentBackKeepsTheOrder()
{
    StoreFixture f;
    const QString id = f.store->info().libraryId;
    QVERIFY(Snapshots::makeWorkFolder(id).has_value());
    const QDateTime tomorrow = QDateTime::currentDateTimeUtc().addDays(1);
    pretend(Snapshots::folderOf(id), tomorrow);
    QVERIFY(succeeded(f.store->takeSnapshotIfOlderThan(3'600, Reason::Daily)).has_value());
    const Snapshot taken = succeeded(f.store->takeSnapshot(Reason::Manual));
    QVERIFY(taken.atMs > tomorrow.toMSecsSinceEpoch());
    QCOMPARE(Snapshots::of(id).first(), taken);
}

void tst_Snapshots::leftoversAreCleanedUp()
{
    StoreFixture f;
    const QString id = f.store->info().libraryId;
    QVERIFY(Snapshots::makeWorkFolder(id).has_value());
    const QString half = Snapshots::folderOf(id) + u'/' + LibraryBackup::unfinishedPrefix() + u'1';
    QFile file(half);
    QVERIFY(file.open(QIODevice::WriteOnly));
    QVERIFY(Snapshots::of(id).isEmpty());
    QVERIFY(f.store->takeSnapshot(Reason::Manual).has_value());
    QVERIFY(!QFile::exists(half));
}

void tst_Snapshots::oneIsNamedByItsDayOrTime()
{
    QList<Snapshot> all;
    for (const auto &[day, hour] : {std::pair {5, 18}, std::pair {3, 20}, std::pair {3, 8}}) {
        Snapshot snapshot;
        snapshot.atMs = QDateTime(QDate(2026, 5, day), QTime(hour, 0)).toMSecsSinceEpoch(); // local
        snapshot.songs = day * 100 + hour;
        all += snapshot;
    }
    const auto songs = [&](const QString &wanted) {
        const auto found = Snapshots::named(all, wanted);
        return found ? found->songs : -1;
    };
    QCOMPARE(songs(u"latest"_s), 518);
    QCOMPARE(songs(u"2026-05-03"_s), 320);
    QCOMPARE(songs(u"2026-05-04"_s), 320);
    QCOMPARE(songs(u"2026-05-03T12:00"_s), 308);
    QCOMPARE(songs(u"2026-05-03T12:00:00Z"_s), 308);
    QCOMPARE(songs(u"2026-05-02"_s), -1);
    QCOMPARE(songs(u"2026-13-02"_s), -1);
    QCOMPARE(songs(u"soon"_s), -1);
    QVERIFY(!Snapshots::named({}, u"latest"_s));
}

void tst_Snapshots::whatRemovesATenthWantsOne_data()
{
    QTest::addColumn<Operation>("operation");
    QTest::addColumn<qint64>("songs");
    QTest::addColumn<OperationKind>("kind"); // of what is reversed
    QTest::addColumn<qint64>("reversed"); // songs; -1: nothing
    QTest::addColumn<QString>("expected");
    const auto row = [](const char *name, const Operation::Body &body, qint64 songs,
                        const QString &expected, OperationKind kind = OperationKind::Edit,
                        qint64 reversed = -1) {
        QTest::newRow(name) << Operation {u"x"_s, body} << songs << kind << reversed << expected;
    };
    const QString removal = u"before-removal"_s;
    row("clear", ClearLibrary {}, 1, u"before-clear"_s);
    row("clear of nothing", ClearLibrary {}, 0, {});
    row("a tenth", RemoveSongs {{1, 2}}, 20, {});
    row("more", RemoveSongs {{1, 2, 3}}, 20, removal);
    row("an edit", EditSongs {}, 1, {});
    row("undo of nothing", UndoOperation {}, 20, {});
    row("undo of an import", UndoOperation {}, 20, removal, OperationKind::Import, 3);
    row("undo of a small import", UndoOperation {}, 20, {}, OperationKind::Import, 2);
    row("undo of a removal", UndoOperation {}, 20, {}, OperationKind::Remove, 20);
    row("undo of a replacement", UndoOperation {}, 20, removal, OperationKind::Replace, 1);
    row("redo of a removal", RedoOperation {}, 20, removal, OperationKind::Remove, 3);
    row("redo of a clear", RedoOperation {}, 20, removal, OperationKind::Clear, 20);
    row("redo of an import", RedoOperation {}, 20, {}, OperationKind::Import, 20);
}

void tst_Snapshots::whatRemovesATenthWantsOne()
{
    QFETCH(const Operation, operation);
    QFETCH(const qint64, songs);
    QFETCH(const OperationKind, kind);
    QFETCH(const qint64, reversed);
    QFETCH(const QString, expected);
    std::optional<OperationSummary> summary;
    if (reversed >= 0)
        summary = {.kind = kind, .songCount = reversed};
    const auto reason = Snapshots::wantedBefore(operation.body, songs, summary);
    QCOMPARE(reason ? nameOf(*reason) : QString(), expected);
}

void tst_Snapshots::anImportThatReplacesWantsOne()
{
    ImportRequest request;
    QVERIFY(!Snapshots::wantedBefore(request, 100));
    request.replace = true;
    QVERIFY(Snapshots::wantedBefore(request, 100) == Reason::BeforeRemoval);
    QVERIFY(!Snapshots::wantedBefore(request, 0));
    request.dryRun = true;
    QVERIFY(!Snapshots::wantedBefore(request, 100));
}

void tst_Snapshots::theSettingsLimitTheirSize()
{
    const TestFolder folder;
    QCOMPARE(Snapshots::mostBytes(), qint64(2) << 30);
    QVERIFY(QDir().mkpath(folder.path(u"xdg_config_home/tutti"_s)));
    static_cast<void>(
        folder.file(u"xdg_config_home/tutti/tutti.conf"_s, "[snapshots]\nmegabytes=3\n"));
    QCOMPARE(Snapshots::mostBytes(), qint64(3) << 20);
}

QTEST_GUILESS_MAIN(tst_Snapshots)
#include "tst_Snapshots.moc"
