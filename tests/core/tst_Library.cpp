// SPDX-FileCopyrightText: 2026 The Tutti authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/LibraryFixture.h"

#include <QFile>
#include <QSignalSpy>
#include <QTest>

using namespace tutti;
using namespace Qt::StringLiterals;
using namespace tutti::test;

namespace {

constexpr int PatienceMs = 60'000; // many songs, looked at one by one by a model tester

} // namespace

class tst_Library : public QObject
{
    Q_OBJECT

private slots:
    void loadsAndSaysSo();
    void anEditIsShownAtOnceAndStored();
    void aForeignEditArrives();
    void anEditOfTheSameFieldIsAConflictAndShowsWhatIsStored();
    void aLockedLibraryKeepsEditsWaitingVisibly();
    void anEditThatWaitsLongIsKeptAndStoredInTheEnd();
    void manyWaitingEditsGoThroughInTheirOrder();
    void aLibraryThatVanishesComesBack();
    void aReplacedLibraryIsReadAnewAsADifference();
    void refusedFilesAreToldWithTheReason();
    void undoAndRedoFollowTheJournal();
    void largeChangesArriveBitByBit();
    void anImportCanBeCancelled();
    void aLongOperationCanBeCancelled();
    void aWaitingOperationCanBeCancelled();
    void editsWaitWhileAnImportIsWritten();
    void shutDownClosesTheFile();
    void editsDuringLoadingAreRightAfterwards();
};

void tst_Library::loadsAndSaysSo()
{
    TestFolder folder;
    LibraryFixture f(folder.library());
    QTRY_VERIFY(f.isUpToDate());
    QCOMPARE(f.model.rowCount(), 15);
    QVERIFY(f.info.wasCreated);
    QCOMPARE(f.state.reloads, 0);
}

void tst_Library::anEditIsShownAtOnceAndStored()
{
    TestFolder folder;
    LibraryFixture f(folder.library());
    QTRY_VERIFY(f.isUpToDate());
    const QString id = f.submit(editOf(1, SongField::Title, u"Bohemian Rhapsody"_s, u"mine"_s));
    QCOMPARE(f.song(1).title, u"mine");
    const QModelIndex cell = f.model.index(0, int(SongField::Title));
    QVERIFY(cell.data(SongModel::PendingRole).toBool());
    QTRY_VERIFY(f.result(id));
    QVERIFY(!f.result(id)->error);
    QVERIFY(!cell.data(SongModel::PendingRole).toBool());
    QCOMPARE(shell(folder.library(), u"SELECT title FROM songs WHERE id = 1"_s), u"mine");
}

void tst_Library::aForeignEditArrives()
{
    TestFolder folder;
    LibraryFixture f(folder.library());
    QTRY_VERIFY(f.isUpToDate());
    QCOMPARE(shell(folder.library(), u"UPDATE songs SET year = 2000 WHERE id = 1"_s), QString());
    QTRY_COMPARE(f.song(1).year, 2000);
    QCOMPARE(shell(folder.library(), u"DELETE FROM songs"_s), QString());
    QTRY_COMPARE(f.model.rowCount(), 0);
    QCOMPARE(f.state.reloads, 0);
}

void tst_Library::anEditOfTheSameFieldIsAConflictAndShowsWhatIsStored()
{
    TestFolder folder;
    LibraryFixture f(folder.library());
    QTRY_VERIFY(f.isUpToDate());
    QCOMPARE(shell(folder.library(), u"UPDATE songs SET year = 2000 WHERE id = 1"_s), QString());
    const QString id = f.submit(editOf(1, SongField::Year, 1975, 1980));
    QTRY_VERIFY(f.result(id));
    QCOMPARE(f.result(id)->conflicts.size(), 1);
    QTRY_COMPARE(f.song(1).year, 2000);
}

void tst_Library::aLockedLibraryKeepsEditsWaitingVisibly()
{
    TestFolder folder;
    LibraryFixture f(folder.library());
    QTRY_VERIFY(f.isUpToDate());
    QString id;
    {
        const WriteLock lock(folder.library());
        id = f.submit(editOf(1, SongField::Year, 1975, 1980));
        QTRY_COMPARE(f.state.phase, SyncState::Phase::Waiting);
        QCOMPARE(f.state.waiting, 1);
        QCOMPARE(f.song(1).year, 1980);
        QVERIFY(!f.result(id));
    }
    QTRY_VERIFY(f.result(id));
    QVERIFY(!f.result(id)->error);
    QTRY_VERIFY(f.isUpToDate());
    QCOMPARE(f.state.waiting, 0);
    QCOMPARE(shell(folder.library(), u"SELECT year FROM songs WHERE id = 1"_s), u"1980");
}

void tst_Library::anEditThatWaitsLongIsKeptAndStoredInTheEnd()
{
    TestFolder folder;
    LibraryFixture f(folder.library(), 200);
    QTRY_VERIFY(f.isUpToDate());
    QString id;
    {
        const WriteLock lock(folder.library());
        id = f.submit(editOf(1, SongField::Year, 1975, 1980));
        QCOMPARE(f.library.unanswered(), 1);
        QTRY_COMPARE(f.state.queued, 1);
        QCOMPARE(f.state.error.value_or(Error {}).kind, Error::Kind::Busy);
        QCOMPARE(f.song(1).year, 1980);
        QCOMPARE(f.model.index(0, int(SongField::Year)).data(SongModel::PendingRole),
                 QVariant(int(PendingEdit::State::Queued)));
        QTRY_COMPARE(f.library.unanswered(), 0); // nothing gets lost if it ends now
        QVERIFY(!f.result(id));
    }
    QTRY_VERIFY(f.result(id));
    QVERIFY(!f.result(id)->error);
    QTRY_COMPARE(f.state.queued, 0);
    QTRY_VERIFY(f.isUpToDate());
    QCOMPARE(shell(folder.library(), u"SELECT year FROM songs WHERE id = 1"_s), u"1980");
}

void tst_Library::manyWaitingEditsGoThroughInTheirOrder()
{
    TestFolder folder;
    LibraryFixture f(folder.library());
    QTRY_VERIFY(f.isUpToDate());
    {
        const WriteLock lock(folder.library());
        for (int year = 1976; year <= 1995; ++year)
            f.submit(editOf(1, SongField::Year, year - 1, year));
        QCOMPARE(f.song(1).year, 1995);
        QTRY_COMPARE(f.state.waiting, 20);
    }
    QTRY_COMPARE(f.results.size(), 20);
    for (const OperationResult &result : f.results)
        QVERIFY(!result.error && result.conflicts.isEmpty());
    QCOMPARE(f.song(1).year, 1995);
}

void tst_Library::aLibraryThatVanishesComesBack()
{
    TestFolder folder;
    LibraryFixture f(folder.library());
    QTRY_VERIFY(f.isUpToDate());
    const QString away = folder.path(u"away.db"_s);
    for (const char *suffix : {"", "-wal", "-shm"})
        QFile::rename(folder.library() + QLatin1String(suffix), away + QLatin1String(suffix));
    QTRY_COMPARE(f.state.phase, SyncState::Phase::Lost);
    QCOMPARE(f.model.rowCount(), 15); // still shown
    QVERIFY(!QFile::exists(folder.library()));
    const QString id = f.submit(editOf(1, SongField::Year, 1975, 1980));
    QCOMPARE(shell(away, u"UPDATE songs SET year = 2000 WHERE id = 2"_s), QString());
    QVERIFY(QFile::rename(away, folder.library()));
    QTRY_VERIFY(f.isUpToDate());
    QTRY_COMPARE(f.song(2).year, 2000);
    QTRY_VERIFY(f.result(id));
    QVERIFY(!f.result(id)->error);
    QCOMPARE(shell(folder.library(), u"SELECT year FROM songs WHERE id = 1"_s), u"1980");
}

void tst_Library::aReplacedLibraryIsReadAnewAsADifference()
{
    TestFolder folder;
    LibraryFixture f(folder.library());
    QTRY_VERIFY(f.isUpToDate());
    const QString copy = folder.path(u"copy.db"_s);
    QCOMPARE(shell(folder.library(), QStringLiteral("VACUUM INTO '%1'").arg(copy)), QString());
    QCOMPARE(shell(copy, u"UPDATE songs SET year = 2000 WHERE id = 2;"
                         "UPDATE meta SET value = 'another' WHERE key = 'epoch'"_s),
             QString());
    QSignalSpy reset(&f.model, &SongModel::modelReset);
    const QPersistentModelIndex third = f.model.index(2, 0);
    QCOMPARE(::rename(qPrintable(copy), qPrintable(folder.library())), 0);
    QTRY_COMPARE(f.song(2).year, 2000);
    QTRY_VERIFY(f.isUpToDate());
    QCOMPARE(reset.size(), 0);
    QCOMPARE(third.row(), 2);
    QCOMPARE(f.state.reloads, 1);
}

void tst_Library::refusedFilesAreToldWithTheReason()
{
    TestFolder folder;
    const QString file = folder.file(u"library.db"_s, "no database");
    LibraryFixture f(file);
    QTRY_COMPARE(f.state.phase, SyncState::Phase::Failed);
    QCOMPARE(f.state.error.value_or(Error {}).kind, Error::Kind::NotADatabase);
    QVERIFY(QFile::remove(file));
    f.library.open();
    QTRY_VERIFY(f.isUpToDate());
    QCOMPARE(f.model.rowCount(), 15);
}

void tst_Library::undoAndRedoFollowTheJournal()
{
    TestFolder folder;
    LibraryFixture f(folder.library());
    QTRY_VERIFY(f.isUpToDate());
    QVERIFY(!f.history.undo);
    f.submit(RemoveSongs {{1, 2, 3}});
    QTRY_COMPARE(f.model.rowCount(), 12);
    QTRY_VERIFY(f.history.undo);
    QCOMPARE(f.history.undo->kind, OperationKind::Remove);
    QCOMPARE(f.history.undo->songCount, 3);
    f.submit(UndoOperation {});
    QTRY_COMPARE(f.model.rowCount(), 15);
    QTRY_VERIFY(f.history.redo);
    QVERIFY(!f.history.undo);
    f.submit(RedoOperation {});
    QTRY_COMPARE(f.model.rowCount(), 12);
}

void tst_Library::largeChangesArriveBitByBit()
{
    TestFolder folder;
    LibraryFixture f(folder.library());
    QTRY_VERIFY_WITH_TIMEOUT(f.isUpToDate(), PatienceMs);
    QSignalSpy applied(&f.model, &SongModel::applied);
    QCOMPARE(shell(folder.library(),
                   u"WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n LIMIT 25000)"
                   " INSERT INTO songs(title, artist) SELECT 'song ' || i, 'x' FROM n"_s),
             QString());
    QTRY_COMPARE_WITH_TIMEOUT(f.model.rowCount(), 25'015, PatienceMs);
    QVERIFY(applied.size() >= 3);
    QCOMPARE(f.state.reloads, 0);
    QTRY_COMPARE_WITH_TIMEOUT(f.model.cursor().seq, 25'000, PatienceMs);
}

void tst_Library::anImportCanBeCancelled()
{
    TestFolder folder;
    LibraryFixture f(folder.library());
    QTRY_VERIFY_WITH_TIMEOUT(f.isUpToDate(), PatienceMs);
    QByteArray rows = "title,artist\n";
    for (int i = 0; i < 400'000; ++i)
        rows += "song " + QByteArray::number(i) + ",x\n";
    QSignalSpy finished(&f.library, &Library::importFinished);
    QSignalSpy progressed(&f.library, &Library::importProgressed);
    f.library.startImport({u"op"_s, {folder.file(u"big.csv"_s, rows)}});
    QTRY_VERIFY_WITH_TIMEOUT(!progressed.isEmpty(), PatienceMs);
    // Edits go through while it reads.
    const QString id = f.submit(editOf(1, SongField::Year, 1975, 1980));
    QTRY_VERIFY_WITH_TIMEOUT(f.result(id), PatienceMs);
    QVERIFY(finished.isEmpty());
    f.library.cancelImport();
    QTRY_COMPARE_WITH_TIMEOUT(finished.size(), 1, PatienceMs);
    const auto report = finished[0][0].value<ImportReport>();
    QCOMPARE(report.error.value_or(Error {}).kind, Error::Kind::Cancelled);
    QCOMPARE(f.model.rowCount(), 15);
}

void tst_Library::aLongOperationCanBeCancelled()
{
    constexpr int Songs = 80'000;
    TestFolder folder;
    LibraryFixture f(folder.library());
    QTRY_VERIFY_WITH_TIMEOUT(f.isUpToDate(), PatienceMs);
    QCOMPARE(shell(folder.library(), u"WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1"
                                     " FROM n WHERE i < %1) INSERT INTO songs(title, artist)"
                                     " SELECT 'song', 'x' FROM n"_s.arg(Songs)),
             QString());
    QTRY_COMPARE_WITH_TIMEOUT(f.model.rowCount(), Songs + 15, PatienceMs);
    QStringList progressed;
    connect(&f.library, &Library::operationProgressed, this, [&](const QString &id) {
        progressed += id;
        f.library.cancelOperation(id);
    });
    const QString id = f.submit(ClearLibrary {});
    QTRY_VERIFY_WITH_TIMEOUT(f.result(id), PatienceMs);
    QVERIFY(progressed.contains(id));
    QVERIFY(f.result(id)->error);
    QCOMPARE(f.result(id)->error->kind, Error::Kind::Cancelled);
    QCOMPARE(f.model.rowCount(), Songs + 15);
    QCOMPARE(shell(folder.library(), u"SELECT count(*) FROM songs"_s), QString::number(Songs + 15));
}

void tst_Library::aWaitingOperationCanBeCancelled()
{
    TestFolder folder;
    LibraryFixture f(folder.library());
    QTRY_VERIFY_WITH_TIMEOUT(f.isUpToDate(), PatienceMs);
    const WriteLock lock(folder.library());
    const QString id = f.submit(editOf(1, SongField::Year, 1975, 1980));
    QTRY_COMPARE_WITH_TIMEOUT(f.state.phase, SyncState::Phase::Waiting, PatienceMs);
    QCOMPARE(f.song(1).year, 1980);
    f.library.cancelOperation(id);
    QTRY_VERIFY_WITH_TIMEOUT(f.result(id), PatienceMs);
    QCOMPARE(f.result(id)->error.value_or(Error {}).kind, Error::Kind::Cancelled);
    QCOMPARE(f.song(1).year, 1975);
    QTRY_VERIFY_WITH_TIMEOUT(f.isUpToDate(), PatienceMs);
}

void tst_Library::editsWaitWhileAnImportIsWritten()
{
    constexpr int ManySongs = 50'000;
    TestFolder folder;
    LibraryFixture f(folder.library());
    QTRY_VERIFY_WITH_TIMEOUT(f.isUpToDate(), PatienceMs);
    QByteArray rows = "title,artist\n";
    for (int i = 0; i < ManySongs; ++i)
        rows += "song " + QByteArray::number(i) + ",x\n";
    QSignalSpy finished(&f.library, &Library::importFinished);
    bool hasWaited = false;
    connect(&f.library, &Library::stateChanged, this, [&](const SyncState &state) {
        hasWaited = hasWaited || state.phase == SyncState::Phase::Waiting;
    });
    QString id;
    connect(&f.library, &Library::importProgressed, this, [&](double share) {
        const bool isWriting = share > 0.45;
        if (isWriting && id.isEmpty())
            id = f.submit(editOf(1, SongField::Year, 1975, 1980));
    });
    f.library.startImport({u"op"_s, {folder.file(u"big.csv"_s, rows)}});
    QTRY_COMPARE_WITH_TIMEOUT(finished.size(), 1, PatienceMs);
    QVERIFY(!finished[0][0].value<ImportReport>().error);
    QTRY_VERIFY_WITH_TIMEOUT(f.result(id), PatienceMs);
    QVERIFY(!f.result(id)->error);
    QVERIFY(hasWaited);
    QTRY_VERIFY_WITH_TIMEOUT(f.isUpToDate(), PatienceMs);
    QTRY_COMPARE_WITH_TIMEOUT(f.model.rowCount(), 15 + ManySongs, PatienceMs);
    QCOMPARE(shell(folder.library(), u"SELECT group_concat(op, '') FROM change"_s), u"RU"_s);
    QVERIFY(f.library.disconnect(this));
}

void tst_Library::shutDownClosesTheFile()
{
    TestFolder folder;
    LibraryFixture f(folder.library());
    QTRY_VERIFY(f.isUpToDate());
    QVERIFY(QFile::exists(folder.library() + u"-wal"_s));
    QSignalSpy closed(&f.library, &Library::closed);
    f.library.shutDown();
    QTRY_COMPARE(closed.size(), 1);
    QVERIFY(!QFile::exists(folder.library() + u"-wal"_s));
}

void tst_Library::editsDuringLoadingAreRightAfterwards()
{
    TestFolder folder;
    openStore(folder.library()).reset();
    QCOMPARE(shell(folder.library(),
                   u"WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n LIMIT 20000)"
                   " INSERT INTO songs(title, artist) SELECT 'song ' || i, 'x' FROM n"_s),
             QString());
    LibraryFixture f(folder.library());
    QTRY_VERIFY(f.model.rowCount() > 0);
    QVERIFY(!f.isUpToDate());
    const QString id = f.submit(editOf(1, SongField::Year, 1975, 1980));
    QCOMPARE(shell(folder.library(), u"UPDATE songs SET year = 1990 WHERE id > 10000"_s),
             QString());
    QTRY_VERIFY(f.isUpToDate());
    QTRY_VERIFY(f.result(id));
    QCOMPARE(f.song(1).year, 1980);
    QTRY_COMPARE(f.song(20'015).year, 1990);
    QCOMPARE(f.model.rowCount(), 20'015);
}

QTEST_GUILESS_MAIN(tst_Library)
#include "tst_Library.moc"
