// SPDX-FileCopyrightText: 2026 The Tutti authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/StoreFixture.h"

#include <QRandomGenerator>
#include <QTest>

#include <algorithm>

using namespace tutti;
using namespace Qt::StringLiterals;
using namespace tutti::test;

namespace {

constexpr int Some = 450; ///< more than are written with one statement
constexpr int Many = 8'000; ///< so many that it takes a while

AddSongs songs(int count)
{
    AddSongs add;
    for (int i = 0; i < count; ++i) {
        Song song = makeSong(u"Song %1"_s.arg(i));
        song.uid = u"uid %1"_s.arg(i);
        song.addedMs = 1;
        add.songs += song;
    }
    return add;
}

QList<qint64> idsOf(StoreFixture &f)
{
    QList<qint64> ids;
    for (const Song &song : f.songs())
        ids += song.id;
    return ids;
}

EditSongs ratingOf(const QList<qint64> &ids, int rating)
{
    EditSongs edit;
    for (const qint64 id : ids)
        edit.edits += Edit {id, SongField::Rating, std::nullopt, qint64(rating)};
    return edit;
}

/// Everything but the moments.
QList<Song> content(StoreFixture &f)
{
    QList<Song> songs = f.songs();
    for (Song &song : songs)
        song.modifiedMs = 0;
    return songs;
}

/// Some edits of one song, of all kinds, based on what is stored or not.
QList<Edit> randomEdits(qint64 id, QRandomGenerator &random)
{
    const auto text = [&] { return QVariant(u"text %1"_s.arg(random.bounded(3))); };
    const auto base = [&](const QVariant &stored) {
        return random.bounded(4) ? std::optional(stored) : std::optional(text());
    };
    QList<Edit> edits;
    if (random.bounded(3))
        edits += Edit {id, SongField::Rating, std::nullopt, qint64(random.bounded(3) * 20)};
    if (random.bounded(3) == 0)
        edits += Edit {id, SongField::Genre, base(u""_s), text()};
    if (random.bounded(3) == 0)
        edits += Edit {id, SongField::Year, std::nullopt, random.bounded(2) ? 1990 : QVariant()};
    if (random.bounded(3) == 0)
        edits += Edit {id, SongField::PlayCount, {}, qint64(2), Edit::Kind::Add};
    if (random.bounded(5) == 0)
        edits += Edit {id, SongField::Artist, u"Artist"_s, {}, Edit::Kind::Expect};
    if (random.bounded(5) == 0)
        edits += Edit {id, SongField::Genre, std::nullopt, u"the last word"_s};
    return edits;
}

struct FailAtOnce
{
    bool operator()(double) const { return false; }
};

/// What differs between two libraries in which the same was done.
QList<Conflict> withoutOrigin(QList<Conflict> conflicts)
{
    for (Conflict &conflict : conflicts) {
        conflict.id = conflict.atMs = 0;
        conflict.songUid.clear();
        conflict.theirsAtMs.reset();
    }
    return conflicts;
}

} // namespace

class tst_BulkOperations : public QObject
{
    Q_OBJECT

private slots:
    void editsOfManySongsAreAsOneAfterTheOther();
    void aFailingExpectationAmongManyWritesNothing();
    void ofManySongsThoseThatWereThereAreRemoved();
    void manySongsComeBackAndGoAgain_data();
    void manySongsComeBackAndGoAgain();
    void whatOthersHaveChangedAmongManyStays();
    void aLongOperationTellsHowFarItIs();
    void aCancelledOperationLeavesNothing_data();
    void aCancelledOperationLeavesNothing();
};

void tst_BulkOperations::editsOfManySongsAreAsOneAfterTheOther()
{
    QRandomGenerator random(7);
    StoreFixture atOnce(false);
    StoreFixture oneByOne(false);
    for (StoreFixture *f : {&atOnce, &oneByOne})
        f->apply(songs(Some));
    QCOMPARE(idsOf(atOnce), idsOf(oneByOne));
    const QList<qint64> present = idsOf(atOnce);
    for (StoreFixture *f : {&atOnce, &oneByOne})
        f->apply(RemoveSongs {{present[3], present[200]}});
    for (int round = 0; round < 4; ++round) {
        EditSongs edit;
        for (const qint64 id : present)
            edit.edits += randomEdits(id, random);
        const OperationResult result = atOnce.apply(edit);
        QList<Conflict> conflicts;
        qint64 changed = 0;
        for (const qint64 id : present) {
            EditSongs one;
            std::ranges::copy_if(edit.edits, std::back_inserter(one.edits),
                                 [id](const Edit &each) { return each.songId == id; });
            const OperationResult single = oneByOne.apply(one);
            conflicts += single.conflicts;
            changed += single.summary.songCount;
        }
        QVERIFY(!conflicts.isEmpty());
        QCOMPARE(result.summary.songCount, changed);
        QVERIFY(withoutOrigin(result.conflicts) == withoutOrigin(conflicts));
        QVERIFY(content(atOnce) == content(oneByOne));
    }
}

void tst_BulkOperations::aFailingExpectationAmongManyWritesNothing()
{
    StoreFixture f(false);
    f.apply(songs(Some));
    const QList<Song> before = f.songs();
    EditSongs edit = ratingOf(idsOf(f), 40);
    edit.edits += Edit {before.last().id, SongField::Title, u"other"_s, {}, Edit::Kind::Expect};
    const auto refused = f.store->apply(Operation::make(edit));
    QVERIFY(!refused);
    QCOMPARE(refused.error().kind, Error::Kind::Conflict);
    QVERIFY(f.songs() == before);
}

void tst_BulkOperations::ofManySongsThoseThatWereThereAreRemoved()
{
    StoreFixture f(false);
    f.apply(songs(Some));
    const QList<qint64> all = idsOf(f);
    QList<qint64> ids = all.mid(50, 330);
    ids += ids.first(10); // twice
    ids += {all.last() + 1, all.last() + 2}; // never there
    QCOMPARE(f.apply(RemoveSongs {ids}).summary.songCount, 330);
    QCOMPARE(idsOf(f), all.first(50) + all.mid(380));
    const auto refused = f.store->apply(Operation::make(RemoveSongs {{all[0], all[60]}, true}));
    QVERIFY(!refused);
    QCOMPARE(refused.error().kind, Error::Kind::NoSuchSong);
    QCOMPARE(refused.error().value, QString::number(all[60]));
    QVERIFY(idsOf(f).contains(all[0]));
}

void tst_BulkOperations::manySongsComeBackAndGoAgain_data()
{
    QTest::addColumn<int>("kind");
    QTest::newRow("edit") << 0;
    QTest::newRow("remove") << 1;
    QTest::newRow("clear") << 2;
    QTest::newRow("add") << 3;
}

void tst_BulkOperations::manySongsComeBackAndGoAgain()
{
    QFETCH(int, kind);
    StoreFixture f(false);
    f.apply(songs(Some * 3)); // more than one part of what undo does at a time
    const QList<qint64> ids = idsOf(f);
    AddSongs more = songs(Some);
    for (Song &song : more.songs)
        song.uid += u" too"_s;
    const QList<Operation::Body> bodies {ratingOf(ids, 60), RemoveSongs {ids.mid(10, Some)},
                                         ClearLibrary {}, more};
    const auto withoutRevisions = [&] {
        QList<Song> songs = f.songs();
        for (Song &song : songs)
            song.revision = 0;
        return songs;
    };
    const QList<Song> before = withoutRevisions();
    f.apply(bodies[kind]);
    const QList<Song> after = withoutRevisions();
    QVERIFY(before != after);
    for (int round = 0; round < 2; ++round) {
        QCOMPARE(f.apply(UndoOperation {}).leftAlone, 0);
        QVERIFY(withoutRevisions() == before);
        QCOMPARE(f.apply(RedoOperation {}).leftAlone, 0);
        QVERIFY(withoutRevisions() == after);
    }
}

void tst_BulkOperations::whatOthersHaveChangedAmongManyStays()
{
    StoreFixture f(false);
    f.apply(songs(Some));
    const QList<qint64> ids = idsOf(f);
    const OperationResult rated = f.apply(ratingOf(ids, 60));
    f.apply(ratingOf({ids[7], ids[300]}, 80));
    f.apply(RemoveSongs {{ids[150]}});
    QCOMPARE(f.apply(UndoOperation {rated.operationId}).leftAlone, 3);
    QCOMPARE(f.song(ids[7]).rating, 80);
    QCOMPARE(f.song(ids[300]).rating, 80);
    QCOMPARE(f.song(ids[8]).rating, 0);
    QCOMPARE(f.song(ids.last()).rating, 0);
}

void tst_BulkOperations::aLongOperationTellsHowFarItIs()
{
    StoreFixture f(false);
    f.apply(songs(Many));
    QList<double> shares;
    const auto note = [&](double share) {
        shares += share;
        return true;
    };
    succeeded(f.store->apply(Operation::make(ratingOf(idsOf(f), 40)), OperationProgress(note, 0)));
    QVERIFY(!shares.isEmpty());
    QVERIFY(std::ranges::is_sorted(shares));
    QVERIFY(shares.first() > 0 && shares.last() <= 1);
}

void tst_BulkOperations::aCancelledOperationLeavesNothing_data()
{
    QTest::addColumn<int>("kind");
    QTest::newRow("edit") << 0;
    QTest::newRow("remove") << 1;
    QTest::newRow("clear") << 2;
    QTest::newRow("undo") << 3;
}

void tst_BulkOperations::aCancelledOperationLeavesNothing()
{
    QFETCH(int, kind);
    StoreFixture f(false);
    f.apply(songs(Many));
    f.apply(ratingOf(idsOf(f), 20));
    const ChangeSet before = succeeded(f.store->everything());
    const SongStore::History history = succeeded(f.store->history());
    const QList<Operation::Body> bodies {ratingOf(idsOf(f), 60), RemoveSongs {idsOf(f)},
                                         ClearLibrary {}, UndoOperation {}};
    const auto cancelled
        = f.store->apply(Operation::make(bodies[kind]), OperationProgress(FailAtOnce {}, 0));
    QVERIFY(!cancelled);
    QCOMPARE(cancelled.error().kind, Error::Kind::Cancelled);
    const ChangeSet after = succeeded(f.store->everything());
    QVERIFY(after.written.toList() == before.written.toList());
    QVERIFY(after.cursor == before.cursor);
    QVERIFY(succeeded(f.store->history()) == history);
}

QTEST_GUILESS_MAIN(tst_BulkOperations)
#include "tst_BulkOperations.moc"
