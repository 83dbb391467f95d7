// SPDX-FileCopyrightText: 2026 The Tutti authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/Running.h"
#include "tests/support/StoreFixture.h"

#include <QTest>

using namespace tutti;
using namespace Qt::StringLiterals;
using namespace tutti::test;

namespace {

using Take = ConflictChoice::Take;

/// Two people's years for the same song, of which the first is stored.
struct TwoYears : StoreFixture
{
    qint64 id = idOf(u"Imagine"_s);
    OperationResult mine;

    TwoYears()
    {
        apply(editOf(id, SongField::Year, 1971, 1972));
        mine = apply(editOf(id, SongField::Year, 1971, 1973));
    }

    [[nodiscard]] QList<Conflict> open() { return succeeded(store->conflicts()).latest; }
    void choose(Take take, const QVariant &value = {})
    {
        apply(ResolveConflicts {{{open().first().id, take, value}}});
    }
};

/// Changes the file as any program might.
void inShell(const QString &file, const QString &sql)
{
    QProcess shell;
    shell.start(u"sqlite3"_s, {file, sql});
    QVERIFY(shell.waitForFinished() && shell.exitCode() == 0);
}

} // namespace

class tst_Conflicts : public QObject
{
    Q_OBJECT

private slots:
    void bothValuesAreKept();
    void conflictsSurviveARestart();
    void theirsStaysWhenChosen();
    void mineIsStoredWhenChosen();
    void aThirdValueMayBeChosen();
    void aChoiceIsAStepOfUndo();
    void undoOfTheEditWithdrawsIt();
    void whatHasBecomeMineAnywayIsSettled();
    void aChoiceForAnotherValueThanSeenIsNotTaken();
    void noConflictIsSettledTwice();
    void aRemovedSongComesBackWithMyChanges();
    void aSongThatOthersEditedIsNotRemoved();
    void aSongThatOthersOnlyPlayedIsRemoved();
    void ownEditsDoNotHinderARemoval();
    void manySongsAreEditedButThoseOthersChanged();
    void repeatedOperationsAddNoConflict();
    void notesFromBothAreKept();
    void librariesOfTheFirstVersionAreBroughtUpToDate();
};

void tst_Conflicts::bothValuesAreKept()
{
    TwoYears f;
    QCOMPARE(f.song(f.id).year, 1972);
    const QList<Conflict> open = f.open();
    QCOMPARE(open.size(), 1);
    const Conflict &conflict = open.first();
    QCOMPARE(conflict.id, f.mine.conflicts.first().id);
    QCOMPARE(conflict.songTitle, u"Imagine");
    QCOMPARE(conflict.field, SongField::Year);
    QCOMPARE(conflict.base, QVariant(1971));
    QCOMPARE(conflict.mine, QVariant(1973));
    QCOMPARE(conflict.theirs, QVariant(1972));
    QVERIFY(conflict.mineBy.startsWith(u"tester@here/"_s));
    QCOMPARE(conflict.theirsBy, conflict.mineBy);
    QVERIFY(conflict.theirsAtMs && *conflict.theirsAtMs <= conflict.atMs);
}

void tst_Conflicts::conflictsSurviveARestart()
{
    TwoYears f;
    f.store.reset();
    f.store = openStore(f.file());
    QCOMPARE(f.open().size(), 1);
    QCOMPARE(f.open().first().mine, QVariant(1973));
}

void tst_Conflicts::theirsStaysWhenChosen()
{
    TwoYears f;
    f.choose(Take::Theirs);
    QCOMPARE(f.song(f.id).year, 1972);
    QVERIFY(f.open().isEmpty());
}

void tst_Conflicts::mineIsStoredWhenChosen()
{
    TwoYears f;
    f.choose(Take::Mine);
    QCOMPARE(f.song(f.id).year, 1973);
    QVERIFY(f.open().isEmpty());
}

void tst_Conflicts::aThirdValueMayBeChosen()
{
    TwoYears f;
    f.choose(Take::Value, 1974);
    QCOMPARE(f.song(f.id).year, 1974);
    QVERIFY(f.open().isEmpty());
    f.apply(editOf(f.id, SongField::Year, 1971, 1975));
    const ResolveConflicts wrong {{{f.open().first().id, Take::Value, 7}}};
    QCOMPARE(f.store->apply(Operation::make(wrong)).error().kind, Error::Kind::Invalid);
    QCOMPARE(f.open().size(), 1);
}

void tst_Conflicts::aChoiceIsAStepOfUndo()
{
    for (const Take take : {Take::Mine, Take::Theirs}) {
        TwoYears f;
        const QVariant chosen = take == Take::Mine ? 1973 : 1972;
        f.choose(take);
        const OperationResult undone = f.apply(UndoOperation {});
        QCOMPARE(undone.summary.kind, OperationKind::Resolve);
        QCOMPARE(undone.summary.subject, u"Imagine");
        QCOMPARE(f.song(f.id).year, 1972);
        QCOMPARE(f.open().size(), 1);
        f.apply(RedoOperation {});
        QCOMPARE(QVariant(*f.song(f.id).year), chosen);
        QVERIFY(f.open().isEmpty());
    }
}

void tst_Conflicts::undoOfTheEditWithdrawsIt()
{
    TwoYears f;
    f.apply(UndoOperation {});
    QVERIFY(f.open().isEmpty());
    QCOMPARE(f.song(f.id).year, 1972);
    f.apply(RedoOperation {});
    QCOMPARE(f.open().size(), 1);
}

void tst_Conflicts::whatHasBecomeMineAnywayIsSettled()
{
    TwoYears f;
    f.apply(editOf(f.id, SongField::Year, 1972, 1973));
    QVERIFY(f.open().isEmpty());
}

void tst_Conflicts::aChoiceForAnotherValueThanSeenIsNotTaken()
{
    TwoYears f;
    const ResolveConflicts seen {{{f.open().first().id, Take::Mine, {}, QVariant(1972)}}};
    f.apply(editOf(f.id, SongField::Year, 1972, 1980));
    QCOMPARE(f.apply(seen).leftAlone, 1);
    QCOMPARE(f.song(f.id).year, 1980);
    QCOMPARE(f.open().first().theirs, QVariant(1980));
}

void tst_Conflicts::noConflictIsSettledTwice()
{
    TwoYears f;
    const ResolveConflicts choice {{{f.open().first().id, Take::Theirs}}};
    f.apply(choice);
    const auto again = f.store->apply(Operation::make(choice));
    QCOMPARE(again.error().kind, Error::Kind::NoSuchConflict);
}

void tst_Conflicts::aRemovedSongComesBackWithMyChanges()
{
    StoreFixture f;
    const qint64 id = f.idOf(u"Imagine"_s);
    const Song before = f.song(id);
    f.apply(RemoveSongs {{id}});
    f.apply(EditSongs {{Edit {id, SongField::Year, 1971, 1973},
                        Edit {id, SongField::Genre, before.genre, u"Folk"_s}}});
    const QList<Conflict> open = succeeded(f.store->conflicts()).latest;
    QCOMPARE(open.size(), 2);
    QVERIFY(open[0].songIsGone && open[0].theirs.isNull());
    f.apply(ResolveConflicts {{{open[0].id, Take::Mine}, {open[1].id, Take::Mine}}});
    QCOMPARE(f.song(id).uid, before.uid);
    QCOMPARE(f.song(id).addedMs, before.addedMs);
    QCOMPARE(f.song(id).year, 1973);
    QCOMPARE(f.song(id).genre, u"Folk");
    f.apply(UndoOperation {});
    QVERIFY(!succeeded(f.store->song(id)));
    QCOMPARE(succeeded(f.store->conflicts()).latest.size(), 2);
}

void tst_Conflicts::aSongThatOthersEditedIsNotRemoved()
{
    StoreFixture f;
    const qint64 id = f.idOf(u"Imagine"_s);
    Operation removal = Operation::make(RemoveSongs {{id, f.idOf(u"Billie Jean"_s)}});
    removal.seen = succeeded(f.store->changesSince({})).cursor;
    inShell(f.file(), u"UPDATE songs SET year = 1999 WHERE id = %1"_s.arg(id));
    const OperationResult result = succeeded(f.store->apply(removal));
    QCOMPARE(result.summary.songCount, 1);
    QCOMPARE(result.conflicts.size(), 1);
    QCOMPARE(f.song(id).year, 1999);
    const Conflict conflict = succeeded(f.store->conflicts()).latest.first();
    QCOMPARE(conflict.kind, Conflict::Kind::Removal);
    QCOMPARE(conflict.field, SongField::Year);
    QCOMPARE(conflict.theirsBy, u"external");
    f.apply(ResolveConflicts {{{conflict.id, Take::Mine}}});
    QVERIFY(!succeeded(f.store->song(id)));
    QVERIFY(succeeded(f.store->conflicts()).latest.isEmpty());
}

void tst_Conflicts::aSongThatOthersOnlyPlayedIsRemoved()
{
    StoreFixture f;
    Operation removal = Operation::make(RemoveSongs {{1}});
    removal.seen = succeeded(f.store->changesSince({})).cursor;
    inShell(f.file(), u"UPDATE songs SET play_count = 7, last_played = 12 WHERE id = 1"_s);
    QVERIFY(succeeded(f.store->apply(removal)).conflicts.isEmpty());
    QVERIFY(!succeeded(f.store->song(1)));
}

void tst_Conflicts::ownEditsDoNotHinderARemoval()
{
    StoreFixture f;
    Operation removal = Operation::make(RemoveSongs {{1}});
    removal.seen = succeeded(f.store->changesSince({})).cursor;
    f.apply(EditSongs {{Edit {1, SongField::Year, std::nullopt, 1999}}});
    QVERIFY(succeeded(f.store->apply(removal)).conflicts.isEmpty());
    QVERIFY(!succeeded(f.store->song(1)));
}

void tst_Conflicts::manySongsAreEditedButThoseOthersChanged()
{
    StoreFixture f;
    EditSongs bulk;
    for (const Song &song : f.songs())
        bulk.edits += Edit {song.id, SongField::Genre, song.genre, u"Bulk"_s};
    f.apply(EditSongs {{Edit {3, SongField::Genre, std::nullopt, u"Single"_s}}});
    f.apply(RemoveSongs {{4}});
    const OperationResult result = f.apply(bulk);
    QCOMPARE(result.summary.songCount, 13);
    QCOMPARE(result.conflicts.size(), 2);
    QCOMPARE(f.song(3).genre, u"Single");
    QCOMPARE(f.song(5).genre, u"Bulk");
}

void tst_Conflicts::repeatedOperationsAddNoConflict()
{
    TwoYears f;
    Operation again = Operation::make(editOf(f.id, SongField::Year, 1971, 1973));
    again.id = f.mine.operationId;
    QVERIFY(f.store->apply(again));
    QCOMPARE(f.open().size(), 1);
}

void tst_Conflicts::notesFromBothAreKept()
{
    StoreFixture f;
    f.apply(editOf(1, SongField::Comment, u""_s, u"one two three"_s));
    f.apply(editOf(1, SongField::Comment, u"one two three"_s, u"ONE two three"_s));
    f.apply(editOf(1, SongField::Comment, u"one two three"_s, u"one two THREE"_s));
    QCOMPARE(f.song(1).comment, u"ONE two THREE");
    f.apply(editOf(1, SongField::PlayCount, 0, 3));
    f.apply(editOf(1, SongField::PlayCount, 0, 2));
    QCOMPARE(f.song(1).playCount, 5);
    QVERIFY(succeeded(f.store->conflicts()).latest.isEmpty());
}

void tst_Conflicts::librariesOfTheFirstVersionAreBroughtUpToDate()
{
    StoreFixture f;
    f.store.reset();
    inShell(
        f.file(),
        u"DROP TABLE conflicts; DROP TABLE unverified; DROP TABLE views; PRAGMA user_version = 1"_s);
    f.store = openStore(f.file());
    QVERIFY(succeeded(f.store->conflicts()).latest.isEmpty());
    QCOMPARE(f.songs().size(), 15);
}

QTEST_GUILESS_MAIN(tst_Conflicts)
#include "tst_Conflicts.moc"
