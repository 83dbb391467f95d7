// SPDX-FileCopyrightText: 2026 The Tutti authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/Snapshots.h"
#include "tests/support/LibraryFixture.h"
#include "tests/support/Running.h"
#include "tests/support/Said.h"

#include <QProcess>
#include <QSignalSpy>
#include <QTest>

using namespace tutti;
using namespace Qt::StringLiterals;
using namespace tutti::test;

namespace {

QString metaOf(const QString &file, const QString &key)
{
    return shell(file, u"SELECT value FROM meta WHERE key = '%1'"_s.arg(key));
}

QStringList titlesIn(const QString &file)
{
    return shell(file, u"SELECT title FROM songs"_s).split(u'\n');
}

/// Many songs that are not worth a journal.
void fill(const QString &file, int songs)
{
    QCOMPARE(shell(file, u"WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n"
                         " LIMIT %1) INSERT INTO songs(title, artist, comment)"
                         " SELECT 'song ' || i, 'Zz', hex(randomblob(200)) FROM n"_s.arg(songs)),
             QString());
}

EditSongs yearOf(qint64 id, int year)
{
    return {{Edit {id, SongField::Year, std::nullopt, year}}};
}

} // namespace

class tst_LibraryRestore : public QObject
{
    Q_OBJECT

private slots:
    void everythingComesBackUnderANewEpoch();
    void theStateBeforeIsASnapshotAndComesBack();
    void numbersAreNeverGivenTwice();
    void openWindowsFollowAtOnceAndKeepTheirPlace();
    void nothingIsLostWhileOthersWrite();
    void aKilledRestoreLeavesTheOldState();
    void whoHoldsTheLockIsWaitedFor();
    void whatIsNoSoundLibraryIsRefused_data();
    void whatIsNoSoundLibraryIsRefused();
    void anotherPageSizeIsNoMatter();
    void aLibraryWithoutALogIsRestored();
    void whatDiffersIsTold();
    void chosenSongsComeBackInOneStep();
};

void tst_LibraryRestore::everythingComesBackUnderANewEpoch()
{
    StoreFixture f;
    f.apply(yearOf(3, 1999));
    const QList<Song> all = f.songs();
    const QString copy = f.folder.path(u"copy.db"_s);
    QCOMPARE(succeeded(f.store->backUp(copy)), 15);
    f.apply(ClearLibrary {});
    const Cursor before = succeeded(f.store->changesSince({})).cursor;
    const RestoreReport report = succeeded(f.store->restore(copy));
    QCOMPARE(report.songs, 15);
    QCOMPARE(f.songs(), all);
    const ChangeSet changes = succeeded(f.store->changesSince(before));
    QCOMPARE(changes.scope, ChangeSet::Scope::Whole);
    QCOMPARE(changes.cursor.libraryId, before.libraryId);
    QVERIFY(changes.cursor.epoch != before.epoch);
    QVERIFY(changes.cursor.seq >= before.seq);
    QCOMPARE(metaOf(f.file(), u"restored"_s), changes.cursor.epoch);
    QCOMPARE(shell(f.file(), u"PRAGMA integrity_check"_s), u"ok"_s);
    f.apply(yearOf(3, 2000));
    QCOMPARE(f.song(3).year, 2000);
}

void tst_LibraryRestore::theStateBeforeIsASnapshotAndComesBack()
{
    StoreFixture f;
    const Snapshot full = succeeded(f.store->takeSnapshot(Snapshot::Reason::Manual));
    f.apply(RemoveSongs {{1, 2}});
    const QList<Song> left = f.songs();
    const RestoreReport report = succeeded(f.store->restore(full.file));
    QCOMPARE(f.songs().size(), 15);
    QCOMPARE(Snapshots::of(f.store->info().libraryId).first().file, report.before);
    QVERIFY(f.store->restore(report.before).has_value());
    QCOMPARE(f.songs(), left);
}

void tst_LibraryRestore::numbersAreNeverGivenTwice()
{
    StoreFixture f;
    const Snapshot early = succeeded(f.store->takeSnapshot(Snapshot::Reason::Manual));
    const qint64 late = f.apply(AddSongs {{makeSong(u"A"_s)}}).addedIds.first();
    const qint64 seq = f.apply(yearOf(late, 1999)).seq;
    QVERIFY(f.store->restore(early.file).has_value());
    const OperationResult added = f.apply(AddSongs {{makeSong(u"B"_s)}});
    QVERIFY(added.addedIds.first() > late);
    QVERIFY(added.seq > seq);
}

void tst_LibraryRestore::openWindowsFollowAtOnceAndKeepTheirPlace()
{
    StoreFixture store;
    store.apply(AddSongs {{makeSong(u"later"_s)}});
    const QString copy = store.folder.path(u"copy.db"_s);
    QCOMPARE(succeeded(store.store->backUp(copy)), 16);
    store.store.reset();
    LibraryFixture f(store.file());
    QTRY_VERIFY(f.isUpToDate());
    f.submit(RemoveSongs {{2, 3}});
    QTRY_COMPARE(f.model.rowCount(), 14);
    const QPersistentModelIndex kept = f.model.index(f.model.rowOf(7), 0);
    QSignalSpy reset(&f.model, &SongModel::modelReset);
    QCOMPARE(runTutti({u"--library"_s, store.file(), u"restore"_s, copy}).status, 0);
    QTRY_COMPARE(f.model.rowCount(), 16);
    QVERIFY(kept.isValid());
    QCOMPARE(f.model.song(kept.row()).id, 7);
    QCOMPARE(reset.count(), 0);
    QVERIFY(f.isUpToDate());
    const QString edited = f.submit(editOf(2, SongField::Year, f.song(2).year.value_or(0), 2001));
    QTRY_VERIFY(f.result(edited).has_value());
    QVERIFY(!f.result(edited)->error);
}

void tst_LibraryRestore::nothingIsLostWhileOthersWrite()
{
    StoreFixture f;
    const QString copy = f.folder.path(u"copy.db"_s);
    QCOMPARE(succeeded(f.store->backUp(copy)), 15);
    fill(f.file(), 3'000);
    QProcess restore;
    QSet<QString> stored;
    const auto write = [&] {
        const QString title = u"kept %1"_s.arg(stored.size());
        const auto done = f.store->apply(Operation::make(AddSongs {{makeSong(title)}}));
        if (done)
            stored.insert(title);
        else
            QCOMPARE(done.error().kind, Error::Kind::Busy);
    };
    restore.start(QStringLiteral(TUTTI_PROGRAM), {u"--library"_s, f.file(), u"restore"_s, copy});
    while (restore.state() != QProcess::NotRunning) {
        write();
        QCoreApplication::processEvents();
    }
    QCOMPARE(restore.exitCode(), 0);
    for (int i = 0; i < 5; ++i)
        write();
    const QList<Snapshot> snapshots = Snapshots::of(f.store->info().libraryId);
    QCOMPARE(snapshots.size(), 1);
    QVERIFY(stored.size() > 10);
    const QStringList before = titlesIn(snapshots.first().file);
    const QStringList now = titlesIn(f.file());
    QVERIFY(now.size() < 3'000);
    const QSet<QString> all
        = QSet<QString>(before.begin(), before.end()) + QSet<QString>(now.begin(), now.end());
    QVERIFY((stored - all).isEmpty());
}

void tst_LibraryRestore::aKilledRestoreLeavesTheOldState()
{
    StoreFixture f;
    fill(f.file(), 10'000);
    const QString copy = f.folder.path(u"copy.db"_s);
    QCOMPARE(succeeded(f.store->backUp(copy)), 10'015);
    QCOMPARE(shell(f.file(), u"DELETE FROM songs WHERE id > 15"_s), QString());
    int killed = 0;
    for (int afterMs = 20; afterMs < 2'000; afterMs += 40) {
        QProcess restore;
        restore.start(QStringLiteral(TUTTI_PROGRAM),
                      {u"--library"_s, f.file(), u"restore"_s, copy});
        const bool isDone = restore.waitForFinished(afterMs);
        restore.kill();
        restore.waitForFinished();
        const qint64 songs = succeeded(f.store->songCount());
        QVERIFY2(songs == 15 || songs == 10'015, qPrintable(QString::number(songs)));
        QCOMPARE(shell(f.file(), u"PRAGMA integrity_check"_s), u"ok"_s);
        killed += songs == 15 ? 1 : 0;
        if (isDone || songs > 15)
            break;
    }
    QVERIFY(killed > 0);
    QVERIFY(f.store->restore(copy).has_value());
    QCOMPARE(succeeded(f.store->songCount()), 10'015);
}

void tst_LibraryRestore::whoHoldsTheLockIsWaitedFor()
{
    StoreFixture f;
    const QString copy = f.folder.path(u"copy.db"_s);
    QCOMPARE(succeeded(f.store->backUp(copy)), 15);
    f.apply(ClearLibrary {});
    {
        const WriteLock lock(f.file());
        const auto done = f.store->restore(copy);
        QVERIFY(!done);
        QCOMPARE(done.error().kind, Error::Kind::Busy);
    }
    QCOMPARE(f.songs().size(), 0);
    QVERIFY(f.store->restore(copy).has_value());
    QCOMPARE(f.songs().size(), 15);
}

void tst_LibraryRestore::whatIsNoSoundLibraryIsRefused_data()
{
    QTest::addColumn<QString>("sql");
    QTest::addColumn<Error::Kind>("expected");
    QTest::newRow("foreign") << u"PRAGMA application_id = 7"_s << Error::Kind::ForeignDatabase;
    QTest::newRow("newer") << u"PRAGMA user_version = 99"_s << Error::Kind::NewerLibrary;
    QTest::newRow("damaged") << QString() << Error::Kind::Corrupt;
    QTest::newRow("a text") << u"text"_s << Error::Kind::NotADatabase;
    QTest::newRow("itself") << u"itself"_s << Error::Kind::CannotRead;
}

void tst_LibraryRestore::whatIsNoSoundLibraryIsRefused()
{
    QFETCH(const QString, sql);
    QFETCH(const Error::Kind, expected);
    StoreFixture f;
    QString copy = f.folder.path(u"copy.db"_s);
    QCOMPARE(succeeded(f.store->backUp(copy)), 15);
    if (sql == u"text") {
        static_cast<void>(f.folder.file(u"copy.db"_s, QByteArray(200, 'x')));
    } else if (sql == u"itself") {
        copy = f.file();
    } else if (sql.isEmpty()) {
        QFile file(copy);
        QVERIFY(file.open(QIODevice::ReadWrite) && file.seek(file.size() / 4096 / 2 * 4096));
        QCOMPARE(file.write(QByteArray(4096, '\x7f')), 4096);
    } else {
        QCOMPARE(shell(copy, sql), QString());
    }
    f.apply(RemoveSongs {{1}});
    const QList<Song> songs = f.songs();
    const auto done = f.store->restore(copy);
    QVERIFY(!done);
    QCOMPARE(done.error().kind, expected);
    QCOMPARE(f.songs(), songs);
}

void tst_LibraryRestore::anotherPageSizeIsNoMatter()
{
    StoreFixture f;
    const QString copy = f.folder.path(u"copy.db"_s);
    QCOMPARE(succeeded(f.store->backUp(copy)), 15);
    QCOMPARE(shell(copy, u"PRAGMA page_size = 1024; VACUUM"_s), QString());
    f.apply(ClearLibrary {});
    QVERIFY(f.store->restore(copy).has_value());
    QCOMPARE(f.songs().size(), 15);
    QCOMPARE(shellNumber(f.file(), u"PRAGMA page_size"_s), 4096);
}

void tst_LibraryRestore::aLibraryWithoutALogIsRestored()
{
    StoreFixture f;
    const QString copy = f.folder.path(u"copy.db"_s);
    QCOMPARE(succeeded(f.store->backUp(copy)), 15);
    f.apply(ClearLibrary {});
    QVERIFY(f.store->tidyLog());
    f.store.reset();
    QCOMPARE(shell(f.file(), u"PRAGMA journal_mode = DELETE"_s), u"delete"_s);
    {
        Running reader(u"sqlite3"_s, {f.file()}); // so that no log can be made
        QCOMPARE(reader.ask("BEGIN; SELECT count(*) FROM songs;"), QByteArray("0"));
        f.store = openStore(f.file());
    }
    QCOMPARE(shell(f.file(), u"PRAGMA journal_mode"_s), u"delete"_s);
    QVERIFY(f.store->restore(copy).has_value());
    QCOMPARE(f.songs().size(), 15);
}

void tst_LibraryRestore::whatDiffersIsTold()
{
    StoreFixture f;
    const QString copy = f.folder.path(u"copy.db"_s);
    QCOMPARE(succeeded(f.store->backUp(copy)), 15);
    QVERIFY(succeeded(f.store->differenceTo(copy)).isEmpty());
    const QString gone = f.song(2).title;
    f.apply(RemoveSongs {{2}});
    f.apply(AddSongs {{makeSong(u"new"_s)}});
    f.apply(yearOf(5, 1999));
    const LibraryDifference difference = succeeded(f.store->differenceTo(copy));
    QCOMPARE(difference.added.count, 1);
    QCOMPARE(difference.added.first.first().title, gone);
    QCOMPARE(difference.removed.count, 1);
    QCOMPARE(difference.removed.first.first().title, u"new"_s);
    QCOMPARE(difference.changed.count, 1);
    QCOMPARE(difference.changed.first.first().fields, QList<SongField> {SongField::Year});
    QCOMPARE(difference.songsNow, 15);
    QCOMPARE(difference.songsThen, 15);
}

void tst_LibraryRestore::chosenSongsComeBackInOneStep()
{
    StoreFixture f;
    const QList<Song> all = f.songs();
    const QString copy = f.folder.path(u"copy.db"_s);
    QCOMPARE(succeeded(f.store->backUp(copy)), 15);
    f.apply(RemoveSongs {{1, 2}});
    f.apply(yearOf(3, 1999));
    f.apply(yearOf(4, 1999));
    const QList<Song> songs = succeeded(f.store->songsIn(copy, {u"1"_s, f.song(3).uid, u"5"_s}));
    QCOMPARE(songs.size(), 3);
    const OperationResult result = f.apply(RestoreSongs {songs});
    QCOMPARE(result.summary.kind, OperationKind::Restore);
    QCOMPARE(result.summary.songCount, 2);
    Song first = f.song(1);
    QVERIFY(first.revision > all[0].revision);
    first.revision = all[0].revision;
    QVERIFY(first == all[0]);
    QCOMPARE(f.song(3).year, all[2].year);
    QCOMPARE(f.song(4).year, 1999);
    QCOMPARE(f.songs().size(), 14);
    f.apply(UndoOperation {});
    QCOMPARE(f.songs().size(), 13);
    QCOMPARE(f.song(3).year, 1999);
    QCOMPARE(f.store->songsIn(copy, {u"999"_s}).error().kind, Error::Kind::NoSuchSong);
}

QTEST_GUILESS_MAIN(tst_LibraryRestore)
#include "tst_LibraryRestore.moc"
