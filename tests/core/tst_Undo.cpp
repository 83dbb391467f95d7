// SPDX-FileCopyrightText: 2026 The Tutti authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/SongImport.h"
#include "tests/support/StoreFixture.h"

#include <QRandomGenerator>
#include <QTest>

using namespace tutti;
using namespace Qt::StringLiterals;
using namespace tutti::test;

namespace {

/// What people have of their songs: everything but the revision, which only counts.
QList<Song> content(StoreFixture &f)
{
    QList<Song> songs = f.songs();
    for (Song &song : songs)
        song.revision = 0;
    return songs;
}

void become(StoreFixture &f, const QString &author)
{
    f.store = nullptr;
    f.store = succeeded(SongStore::open({.file = f.file(), .author = author}));
}

void replaceBy(StoreFixture &f, const QByteArray &csv)
{
    const auto job = f.store->beginImport({.operationId = Operation::newId(),
                                           .files = {f.folder.file(u"songs.csv"_s, csv)},
                                           .replace = true});
    while (!succeeded(job->step())) {}
}

} // namespace

class tst_Undo : public QObject
{
    Q_OBJECT

private slots:
    void everyKindOfStepIsTakenBackAndDoneAgain_data();
    void everyKindOfStepIsTakenBackAndDoneAgain();
    void stepsAreTakenBackNewestFirst();
    void newWorkEndsWhatCanBeRedone();
    void whatOthersHaveChangedSinceStaysAndIsReported();
    void aSongThatOthersHaveChangedIsNotTakenOut();
    void anUndoneAdditionComesBackAfterEditsWereUndone();
    void theStepsOfOthersAreTheirs();
    void aStepCanBeNamed();
    void anUndoThatIsNamedIsTakenBack();
    void aStepWhoseSongsWereRemovedSinceLeavesThemAlone();
    void aStepFromBeforeTheLibraryWasReplaced();
    void theStepsOfTwoUsersAreUndoneApart();
    void redoBelongsToWhoeverUndid();
    void undoSurvivesARestart();
    void thereMayBeNothingToUndo();
    void randomStepsGoBackToTheStart();
};

void tst_Undo::everyKindOfStepIsTakenBackAndDoneAgain_data()
{
    QTest::addColumn<int>("kind");
    QTest::newRow("add") << 0;
    QTest::newRow("edit") << 1;
    QTest::newRow("remove") << 2;
    QTest::newRow("clear") << 3;
}

void tst_Undo::everyKindOfStepIsTakenBackAndDoneAgain()
{
    QFETCH(int, kind);
    StoreFixture f;
    f.apply(editOf(1, SongField::Rating, 0, 80));
    const QList<Operation::Body> bodies {
        AddSongs {{makeSong(u"new"_s)}},
        EditSongs {{Edit {1, SongField::Title, {}, u"other"_s},
                    Edit {1, SongField::Year, {}, QVariant()},
                    Edit {2, SongField::Favorite, {}, true}}},
        RemoveSongs {{1, 5}},
        ClearLibrary {},
    };
    const QList<Song> before = content(f);
    f.apply(bodies[kind]);
    const QList<Song> after = content(f);
    QVERIFY(before != after);
    for (int round = 0; round < 3; ++round) {
        const OperationResult undone = f.apply(UndoOperation {});
        QVERIFY(undone.isUndo);
        QCOMPARE(undone.leftAlone, 0);
        QVERIFY(content(f) == before);
        const OperationResult redone = f.apply(RedoOperation {});
        QVERIFY(redone.isRedo);
        QCOMPARE(redone.leftAlone, 0);
        QVERIFY(content(f) == after);
    }
}

void tst_Undo::stepsAreTakenBackNewestFirst()
{
    StoreFixture f;
    for (const int year : {1976, 1977, 1978})
        f.apply(editOf(1, SongField::Year, year - 1, year));
    for (const int year : {1977, 1976, 1975}) {
        f.apply(UndoOperation {});
        QCOMPARE(f.song(1).year, year);
    }
    for (const int year : {1976, 1977, 1978}) {
        f.apply(RedoOperation {});
        QCOMPARE(f.song(1).year, year);
    }
}

void tst_Undo::newWorkEndsWhatCanBeRedone()
{
    StoreFixture f;
    f.apply(editOf(1, SongField::Year, 1975, 1976));
    f.apply(UndoOperation {});
    QVERIFY(f.store->history()->redo);
    f.apply(editOf(2, SongField::Year, 1976, 1999));
    QVERIFY(!f.store->history()->redo);
    const auto refused = f.store->apply(Operation::make(RedoOperation {}));
    QVERIFY(!refused);
    QCOMPARE(refused.error().kind, Error::Kind::NothingToRedo);
    f.apply(UndoOperation {});
    QCOMPARE(f.song(2).year, 1976);
    QVERIFY(!f.store->history()->undo);
}

void tst_Undo::whatOthersHaveChangedSinceStaysAndIsReported()
{
    StoreFixture f;
    f.apply(EditSongs {{Edit {1, SongField::Year, {}, 1980}, Edit {1, SongField::Genre, {}, u"X"_s},
                        Edit {2, SongField::Year, {}, 1980}}});
    QCOMPARE(shell(f.file(), u"UPDATE songs SET year = 1990 WHERE id = 1"_s), QString());
    const OperationResult undone = f.apply(UndoOperation {});
    QCOMPARE(undone.leftAlone, 1);
    QCOMPARE(f.song(1).year, 1990);
    QCOMPARE(f.song(1).genre, u"Rock");
    QCOMPARE(f.song(2).year, 1976);
}

void tst_Undo::aSongThatOthersHaveChangedIsNotTakenOut()
{
    StoreFixture f;
    const OperationResult added = f.apply(AddSongs {{makeSong(u"a"_s), makeSong(u"b"_s)}});
    QCOMPARE(shell(f.file(), QStringLiteral("UPDATE songs SET rating = 60 WHERE id = %1")
                                 .arg(added.addedIds.first())),
             QString());
    QCOMPARE(f.apply(UndoOperation {}).leftAlone, 1);
    QCOMPARE(f.songs().size(), 16);
    QCOMPARE(f.song(added.addedIds.first()).rating, 60);
}

void tst_Undo::anUndoneAdditionComesBackAfterEditsWereUndone()
{
    StoreFixture f;
    const qint64 id = f.apply(AddSongs {{makeSong(u"a"_s)}}).addedIds.first();
    f.apply(editOf(id, SongField::Year, {}, 2000));
    f.apply(UndoOperation {});
    QCOMPARE(f.apply(UndoOperation {}).leftAlone, 0);
    QCOMPARE(f.songs().size(), 15);
    f.apply(RedoOperation {});
    f.apply(RedoOperation {});
    QCOMPARE(f.song(id).year, 2000);
}

void tst_Undo::theStepsOfOthersAreTheirs()
{
    StoreFixture f;
    f.apply(editOf(1, SongField::Year, 1975, 1976));
    f.store = nullptr;
    StoreOptions other {.file = f.file(), .author = u"somebody@else"_s};
    f.store = std::move(*SongStore::open(other));
    QVERIFY(!f.store->history()->undo);
    f.apply(editOf(1, SongField::Genre, u"Rock"_s, u"Pop"_s));
    f.store = nullptr;
    f.store = openStore(f.file());
    f.apply(UndoOperation {});
    QCOMPARE(f.song(1).year, 1975);
    QCOMPARE(f.song(1).genre, u"Pop");
}

void tst_Undo::aStepCanBeNamed()
{
    StoreFixture f;
    const OperationResult removed = f.apply(RemoveSongs {{1}});
    f.apply(editOf(2, SongField::Year, 1976, 1999));
    f.apply(UndoOperation {removed.operationId});
    QCOMPARE(f.songs().size(), 15);
    QCOMPARE(f.song(2).year, 1999);
    const auto again = f.store->apply(Operation::make(UndoOperation {removed.operationId}));
    QVERIFY(!again);
    QCOMPARE(again.error().kind, Error::Kind::NothingToUndo);
}

void tst_Undo::anUndoThatIsNamedIsTakenBack()
{
    StoreFixture f;
    f.apply(editOf(1, SongField::Year, 1975, 1976));
    const QString undone = f.apply(UndoOperation {}).operationId;
    f.apply(editOf(2, SongField::Year, 1976, 1999));
    QVERIFY(!f.store->history()->redo); // but what was undone can be found in the history
    const OperationResult again = f.apply(UndoOperation {undone});
    QVERIFY(again.isRedo);
    QCOMPARE(again.summary.kind, OperationKind::Edit);
    QCOMPARE(f.song(1).year, 1976);
    const auto twice = f.store->apply(Operation::make(UndoOperation {undone}));
    QCOMPARE(twice.error().kind, Error::Kind::NothingToUndo);
    const auto unknown = f.store->apply(Operation::make(UndoOperation {u"unheard of"_s}));
    QCOMPARE(unknown.error().kind, Error::Kind::NoSuchOperation);
}

void tst_Undo::aStepWhoseSongsWereRemovedSinceLeavesThemAlone()
{
    StoreFixture f;
    const QString edit = f.apply(EditSongs {{Edit {1, SongField::Year, {}, 1980},
                                             Edit {2, SongField::Year, {}, 1980}}})
                             .operationId;
    const QString added = f.apply(AddSongs {{makeSong(u"a"_s), makeSong(u"b"_s)}}).operationId;
    f.apply(RemoveSongs {{1, f.idOf(u"a"_s)}});
    QCOMPARE(f.apply(UndoOperation {edit}).leftAlone, 1);
    QCOMPARE(f.song(2).year, 1976);
    f.apply(UndoOperation {added});
    QCOMPARE(f.songs().size(), 14);
    f.apply(RedoOperation {}); // "b" alone had been taken out
    QCOMPARE(f.songs().size(), 15);
}

void tst_Undo::aStepFromBeforeTheLibraryWasReplaced()
{
    StoreFixture f;
    const QList<Song> before = content(f);
    const QString edit = f.apply(EditSongs {{Edit {1, SongField::Year, {}, 1980},
                                             Edit {2, SongField::Rating, {}, 100}}})
                             .operationId;
    replaceBy(f, "title,artist,album,year\nBohemian Rhapsody,Queen,A Night at the Opera,1999\n"
                 "new,X,,\n");
    const QList<Song> replaced = content(f);
    const OperationResult undone = f.apply(UndoOperation {edit});
    QVERIFY(undone.leftAlone > 0);
    QCOMPARE(content(f).size(), replaced.size());
    f.apply(RedoOperation {});
    QVERIFY(content(f) == replaced);
    QCOMPARE(f.apply(UndoOperation {}).summary.kind, OperationKind::Replace);
    f.apply(UndoOperation {});
    QVERIFY(content(f) == before);
}

void tst_Undo::theStepsOfTwoUsersAreUndoneApart()
{
    StoreFixture f;
    for (int year = 1980; year < 1983; ++year) {
        become(f, u"anna@here"_s);
        f.apply(EditSongs {{Edit {1, SongField::Year, {}, year}}});
        become(f, u"bert@there"_s);
        f.apply(EditSongs {{Edit {2, SongField::Year, {}, year + 10}}});
        f.apply(EditSongs {{Edit {1, SongField::Genre, {}, QString::number(year)}}});
    }
    become(f, u"anna@here"_s);
    for (const int year : {1981, 1980, 1975}) {
        QCOMPARE(f.apply(UndoOperation {}).leftAlone, 0);
        QCOMPARE(f.song(1).year, year);
    }
    QVERIFY(!f.store->history()->undo);
    QCOMPARE(f.song(1).genre, u"1982");
    QCOMPARE(f.song(2).year, 1992);
    become(f, u"bert@there"_s);
    QVERIFY(!f.store->history()->redo);
    for (int i = 0; i < 6; ++i)
        QCOMPARE(f.apply(UndoOperation {}).leftAlone, 0);
    QVERIFY(!f.store->history()->undo);
    QCOMPARE(f.song(2).year, 1976);
    QCOMPARE(f.song(1).genre, u"Rock");
    become(f, u"anna@here"_s);
    for (const int year : {1980, 1981, 1982}) {
        f.apply(RedoOperation {});
        QCOMPARE(f.song(1).year, year);
    }
}

void tst_Undo::redoBelongsToWhoeverUndid()
{
    StoreFixture f;
    const QString edit = f.apply(editOf(1, SongField::Year, 1975, 1976)).operationId;
    become(f, u"somebody@else"_s);
    f.apply(UndoOperation {edit});
    QCOMPARE(f.song(1).year, 1975);
    become(f, u"tester@here"_s);
    QVERIFY(!f.store->history()->undo);
    QVERIFY(!f.store->history()->redo);
    become(f, u"somebody@else"_s);
    f.apply(RedoOperation {});
    QCOMPARE(f.song(1).year, 1976);
    QVERIFY(!f.store->history()->undo); // it is in effect, and not theirs
    become(f, u"tester@here"_s);
    f.apply(UndoOperation {});
    QCOMPARE(f.song(1).year, 1975);
}

void tst_Undo::undoSurvivesARestart()
{
    StoreFixture f;
    const QList<Song> before = content(f);
    f.apply(ClearLibrary {});
    f.store = nullptr;
    f.store = openStore(f.file());
    QCOMPARE(f.songs().size(), 0);
    const std::optional<OperationSummary> undo = f.store->history()->undo;
    QVERIFY(undo.has_value());
    QCOMPARE(undo->kind, OperationKind::Clear);
    QCOMPARE(undo->songCount, 15);
    f.apply(UndoOperation {});
    QVERIFY(content(f) == before);
}

void tst_Undo::thereMayBeNothingToUndo()
{
    StoreFixture f;
    const auto undone = f.store->apply(Operation::make(UndoOperation {}));
    QVERIFY(!undone);
    QCOMPARE(undone.error().kind, Error::Kind::NothingToUndo);
}

void tst_Undo::randomStepsGoBackToTheStart()
{
    QRandomGenerator random(3);
    StoreFixture f;
    QList<QList<Song>> states {content(f)};
    for (int step = 0; step < 60; ++step) {
        const QList<Song> &songs = states.last();
        const auto any = [&] { return songs[int(random.bounded(songs.size()))].id; };
        if (random.bounded(3) == 0)
            f.apply(AddSongs {{makeSong(QString::number(step)), makeSong(u"y"_s)}});
        else if (random.bounded(3) == 0 && songs.size() > 5)
            f.apply(RemoveSongs {{any(), any()}});
        else
            f.apply(EditSongs {{Edit {any(), SongField::Title, {}, QString::number(step)},
                                Edit {any(), SongField::Year, {}, 1900 + step}}});
        states += content(f);
    }
    for (qsizetype i = states.size() - 2; i >= 0; --i) {
        QCOMPARE(f.apply(UndoOperation {}).leftAlone, 0);
        QVERIFY(content(f) == states[i]);
    }
    for (qsizetype i = 1; i < states.size(); ++i) {
        QCOMPARE(f.apply(RedoOperation {}).leftAlone, 0);
        QVERIFY(content(f) == states[i]);
    }
}

QTEST_GUILESS_MAIN(tst_Undo)
#include "tst_Undo.moc"
