// SPDX-FileCopyrightText: 2026 The Tutti authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/LibraryFixture.h"

#include <QElapsedTimer>
#include <QSignalSpy>
#include <QTest>

using namespace tutti;
using namespace Qt::StringLiterals;
using namespace tutti::test;

namespace {

struct PrunedFixture : StoreFixture
{
    void outside(const QString &sql) { QCOMPARE(shell(file(), sql), QString()); }
    qint64 number(const QString &sql) { return shellNumber(file(), sql); }

    qint64 prunedTo() { return succeeded(store->journal().prunedTo()); }
    qint64 head() { return succeeded(store->journal().head()).seq; }

    void edit(int year) { apply(EditSongs {{Edit {1, SongField::Year, {}, year}}}); }

    /// Makes all that has happened so many days older.
    void age(int days)
    {
        for (const char *const table : {"change", "ops"})
            outside(u"UPDATE %1 SET at = at - %2 * 86400000"_s.arg(QLatin1String(table)).arg(days));
    }

    int prune(const HistoryLimits &limits)
    {
        int slices = 0;
        for (bool isMore = true; isMore; ++slices)
            isMore = succeeded(store->prune(limits));
        return slices;
    }
};

} // namespace

class tst_JournalPruner : public QObject
{
    Q_OBJECT

private slots:
    void conflictsGoWithTheHistoryOfTheirChoice();
    void whatIsYoungOrAmongTheLatestStays();
    void changesByOtherProgramsCount();
    void removedSongsAreLetGoToo();
    void operationsStayKnownForAWeek();
    void whatIsPrunedCannotBeUndone();
    void aStepWhoseUndoIsYoungCanBeRedone();
    void clearingAwayIsAnOperationButNoStep();
    void muchIsClearedAwayInSlices();
    void aModelThatSleptThroughItReloadsAsADifference();
};

void tst_JournalPruner::conflictsGoWithTheHistoryOfTheirChoice()
{
    PrunedFixture f;
    for (const int mine : {1980, 1981, 1982})
        f.apply(editOf(1, SongField::Year, 1975, mine)); // the last two are in conflict
    const QList<Conflict> open = succeeded(f.store->conflicts()).latest;
    QCOMPARE(open.size(), 2);
    f.apply(ResolveConflicts {{{open.first().id, ConflictChoice::Take::Theirs, {}}}});
    f.edit(1990);
    f.age(100);
    f.edit(1991);
    f.prune({.days = 90, .operations = 1});
    QCOMPARE(shellNumber(f.file(), u"SELECT count(*) FROM conflicts"_s), 1);
    QCOMPARE(succeeded(f.store->conflicts()).latest.first().id, open.last().id);
}

void tst_JournalPruner::whatIsYoungOrAmongTheLatestStays()
{
    PrunedFixture f;
    for (int year = 1990; year < 2000; ++year)
        f.edit(year);
    QVERIFY(!succeeded(f.store->prune({.days = 90, .operations = 3})));
    QCOMPARE(f.prunedTo(), 0);
    f.age(91);
    f.edit(2000);
    QVERIFY(!succeeded(f.store->prune({.days = 90, .operations = 20})));
    QCOMPARE(f.prunedTo(), 0);
    f.prune({.days = 90, .operations = 3});
    QCOMPARE(f.prunedTo(), 8); // the latest three are 9, 10 and 11
    QCOMPARE(f.number(u"SELECT min(seq) FROM change"_s), 9);
    QCOMPARE(f.number(u"SELECT min(seq) FROM change_field"_s), 9);
    QCOMPARE(f.number(u"SELECT count(*) FROM ops WHERE kind = 'edit'"_s), 3);
    f.prune({.days = 90, .operations = 0});
    QCOMPARE(f.prunedTo(), 10);
    QCOMPARE(f.song(1).year, 2000);
}

void tst_JournalPruner::changesByOtherProgramsCount()
{
    PrunedFixture f;
    f.edit(1990);
    f.outside(u"UPDATE songs SET rating = 33"_s);
    f.edit(1991);
    f.age(91);
    f.prune({.days = 90, .operations = 5});
    QCOMPARE(f.head(), 17);
    QCOMPARE(f.prunedTo(), 12); // one operation and four rows of others stay
}

void tst_JournalPruner::removedSongsAreLetGoToo()
{
    PrunedFixture f;
    f.apply(RemoveSongs {{1, 2}});
    f.age(91);
    f.apply(RemoveSongs {{3}});
    f.prune({.days = 90, .operations = 1});
    QCOMPARE(f.number(u"SELECT count(*) FROM tombstones"_s), 1);
}

void tst_JournalPruner::operationsStayKnownForAWeek()
{
    PrunedFixture f;
    const Operation operation
        = Operation::make(EditSongs {{Edit {1, SongField::PlayCount, {}, 1}}});
    succeeded(f.store->apply(operation));
    f.age(6);
    f.edit(1990);
    f.prune({.days = 1, .operations = 0});
    QCOMPARE(f.prunedTo(), 1);
    f.apply(EditSongs {{Edit {1, SongField::PlayCount, {}, 7}}});
    succeeded(f.store->apply(operation)); // again, as after an unknown outcome
    QCOMPARE(f.song(1).playCount, 7);
    QCOMPARE(f.store->readHistory({}).entries.size(), 3); // two edits and the clearing away
    f.age(2);
    f.prune({.days = 1, .operations = 0});
    QCOMPARE(f.number(u"SELECT count(*) FROM ops WHERE op_id = '%1'"_s.arg(operation.id)), 0);
}

void tst_JournalPruner::whatIsPrunedCannotBeUndone()
{
    PrunedFixture f;
    f.edit(1990);
    f.edit(1991);
    const QString id = f.store->readHistory({}).entries.first().operationId;
    f.age(2);
    f.prune({.days = 1, .operations = 0});
    QVERIFY(!f.store->history()->undo);
    const auto latest = f.store->apply(Operation::make(UndoOperation {}));
    QCOMPARE(latest.error().kind, Error::Kind::NothingToUndo);
    const auto named = f.store->apply(Operation::make(UndoOperation {id}));
    QCOMPARE(named.error().kind, Error::Kind::Pruned);
    QCOMPARE(f.song(1).year, 1991);
}

void tst_JournalPruner::aStepWhoseUndoIsYoungCanBeRedone()
{
    PrunedFixture f;
    f.apply(ClearLibrary {});
    f.age(91);
    f.apply(UndoOperation {});
    f.prune({.days = 90, .operations = 1});
    QCOMPARE(f.prunedTo(), 15);
    QVERIFY(f.store->history()->redo);
    f.apply(RedoOperation {});
    QCOMPARE(f.songs().size(), 0);
    f.apply(UndoOperation {});
    QCOMPARE(f.songs().size(), 15);
}

void tst_JournalPruner::clearingAwayIsAnOperationButNoStep()
{
    PrunedFixture f;
    f.edit(1990);
    f.age(2);
    f.edit(1991);
    f.apply(UndoOperation {});
    f.prune({.days = 1, .operations = 0});
    const HistoryEntry entry = f.store->readHistory({}).entries.first();
    QCOMPARE(entry.kind, OperationKind::Prune);
    QCOMPARE(entry.summary.songCount, 1);
    QVERIFY(!entry.canUndo);
    QVERIFY(!f.store->apply(Operation::make(UndoOperation {entry.operationId})));
    QVERIFY(f.store->history()->redo);
    QVERIFY(!f.store->history()->undo);
}

void tst_JournalPruner::muchIsClearedAwayInSlices()
{
    PrunedFixture f;
    f.outside(u"WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n LIMIT 20000)"
              " INSERT INTO songs(title, artist) SELECT 'song ' || i, 'X' FROM n;"
              "UPDATE songs SET rating = 20; DELETE FROM songs WHERE id > 100"_s);
    f.age(91);
    QElapsedTimer slice;
    slice.start();
    QVERIFY(succeeded(f.store->prune({.days = 90, .operations = 10})));
    QVERIFY2(slice.elapsed() < 1'000, qPrintable(QString::number(slice.elapsed())));
    QVERIFY(f.prunedTo() > 0);
    QVERIFY(f.prunedTo() < f.head() - 10);
    f.prune({.days = 90, .operations = 10});
    QCOMPARE(f.prunedTo(), f.head() - 10);
    QCOMPARE(f.number(u"SELECT count(*) FROM change"_s), 10);
    QCOMPARE(shell(f.file(), u"PRAGMA integrity_check"_s), u"ok");
}

void tst_JournalPruner::aModelThatSleptThroughItReloadsAsADifference()
{
    PrunedFixture f;
    SongModel model;
    QAbstractItemModelTester tester(&model);
    model.apply(succeeded(f.store->everything()));
    const QPersistentModelIndex third(model.index(model.rowOf(3), 0));
    const Cursor slept = model.cursor();
    f.edit(1990);
    f.apply(RemoveSongs {{2}});
    f.age(91);
    f.prune({.days = 90, .operations = 1});
    QCOMPARE(f.prunedTo(), 1);
    const ChangeSet changes = succeeded(f.store->changesSince(slept));
    QCOMPARE(changes.scope, ChangeSet::Scope::Whole);
    QSignalSpy reset(&model, &SongModel::modelReset);
    model.apply(changes);
    QCOMPARE(reset.size(), 0);
    QCOMPARE(model.rowCount(), 14);
    QCOMPARE(model.song(model.rowOf(1)).year, 1990);
    QVERIFY(third.isValid());
    QCOMPARE(third.row(), model.rowOf(3));
    // One who was there follows the journal as ever.
    f.edit(1991);
    QCOMPARE(succeeded(f.store->changesSince(model.cursor())).written.size(), 1);
}

QTEST_GUILESS_MAIN(tst_JournalPruner)
#include "tst_JournalPruner.moc"
