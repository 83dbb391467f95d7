// SPDX-FileCopyrightText: 2026 The Tutti authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/SongListModel.h"
#include "core/TextSorter.h"
#include "tests/support/StoreFixture.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

#include <memory>

using namespace tutti;
using namespace Qt::StringLiterals;
using namespace tutti::test;

namespace {

constexpr int Many = 30'000; // more distinct titles than are ranked at once

/// Songs first to last, whose titles fall as their ids rise.
ChangeSet part(int first, int last, ChangeSet::Scope scope)
{
    ChangeSet changes;
    changes.scope = scope;
    if (scope != ChangeSet::Scope::Part)
        changes.cursor = {u"library"_s, u"epoch"_s, last};
    for (int id = first; id <= last; ++id) {
        Song song = makeSong(QStringLiteral("%1").arg(10 * Many - id), u"X"_s);
        song.id = id;
        song.uid = QString::number(id);
        changes.written += song;
    }
    return changes;
}

bool isInOrder(const SongListModel &list)
{
    for (int row = 1; row < list.rowCount(); ++row) {
        if (list.id(row - 1) <= list.id(row))
            return false;
    }
    return true;
}

/// A list of songs whose texts are ranked when somebody answers.
struct Ranked
{
    SongModel songs;
    QList<RankTexts> wanted;
    SongListModel list {songs};
    std::unique_ptr<QAbstractItemModelTester> tester; ///< it looks at every row each time

    explicit Ranked(bool isTested = true)
        : tester(isTested ? std::make_unique<QAbstractItemModelTester>(&list) : nullptr)
    {
        songs.ranking().setMadeElsewhere(true);
        QObject::connect(&songs.ranking(), &SongRanking::wanted, &songs,
                         [this](const RankTexts &texts) { wanted += texts; });
    }
    Q_DISABLE_COPY_MOVE(Ranked)

    /// What the store's thread does.
    void answer()
    {
        for (const RankTexts &texts : std::exchange(wanted, {}))
            songs.ranking().take({texts.field, TextSorter::sorted(texts.count, texts.text)});
    }
};

} // namespace

class tst_SongRanking : public QObject
{
    Q_OBJECT

private slots:
    void songsAreListedAsTheyAreLoadedAndSortedWhenRanksAreThere();
    void veryManyNewTextsAreRankedElsewhere();
    void songsThatChangeWhileVeryManyAreSortedFindTheirPlaces();
};

void tst_SongRanking::songsAreListedAsTheyAreLoadedAndSortedWhenRanksAreThere()
{
    Ranked f;
    f.songs.apply(part(1, 200, ChangeSet::Scope::Part));
    QCOMPARE(f.list.rowCount(), 200);
    f.songs.apply(part(201, Many - 1, ChangeSet::Scope::Part));
    QVERIFY(!f.list.isSorted());
    QVERIFY(f.wanted.isEmpty()); // nothing is ranked before all of it is there
    f.songs.apply(part(Many, Many, ChangeSet::Scope::Difference));
    QCOMPARE(f.list.rowCount(), Many);
    QVERIFY(!f.list.isSorted());
    QCOMPARE(f.wanted.size(), 1);
    QCOMPARE(f.wanted.first().field, SongField::Title);
    f.songs.apply(part(Many + 1, Many + 1, ChangeSet::Scope::Difference)); // meanwhile
    f.answer();
    QVERIFY(f.list.isSorted());
    QCOMPARE(f.list.rowCount(), Many + 1);
    QVERIFY(isInOrder(f.list));
}

void tst_SongRanking::veryManyNewTextsAreRankedElsewhere()
{
    Ranked f;
    f.songs.apply(part(1, Many, ChangeSet::Scope::Difference));
    f.answer();
    QVERIFY(f.list.isSorted());
    const QPersistentModelIndex kept = f.list.index(5, 0);
    const qint64 id = f.list.id(5);
    f.songs.apply(part(Many + 1, Many + 5'000, ChangeSet::Scope::Difference));
    QVERIFY(!f.list.isSorted());
    QCOMPARE(f.list.rowCount(), Many + 5'000);
    f.list.setHeld(true);
    f.songs.apply(part(Many + 5'001, Many + 5'001, ChangeSet::Scope::Difference));
    f.list.setHeld(false);
    f.answer();
    QVERIFY(f.list.isSorted());
    QVERIFY(isInOrder(f.list));
    QCOMPARE(f.list.id(kept.row()), id);
}

void tst_SongRanking::songsThatChangeWhileVeryManyAreSortedFindTheirPlaces()
{
    constexpr int VeryMany = 101'000; // more than are sorted at once
    Ranked f(false);
    f.songs.apply(part(1, VeryMany, ChangeSet::Scope::Difference));
    f.answer();
    QVERIFY(!f.list.isSorted());
    int id = 0;
    for (int step = 0; !f.list.isSorted(); ++step) {
        if (step % 3 == 0) { // some go, one takes a place of these, one moves
            ChangeSet removal;
            removal.removed = {id + 10, id + 20};
            f.songs.apply(removal);
            f.songs.apply(part(VeryMany + id + 1, VeryMany + id + 1, ChangeSet::Scope::Difference));
            ChangeSet move = part(id + 30, id + 30, ChangeSet::Scope::Difference);
            Song moved = f.songs.song(f.songs.rowOf(id + 30));
            moved.title = QString::number(id);
            move.written = QList<Song> {moved};
            f.songs.apply(move);
            QCOMPARE(f.list.rowCount(), f.songs.rowCount());
            ++id;
        }
        QCoreApplication::processEvents();
    }
    QVERIFY(id > 3);
    QVERIFY(id < 10); // so that none is named twice
    QCOMPARE(f.list.rowCount(), VeryMany - id);
    for (int i = 0; i < id; ++i)
        QCOMPARE(f.list.song(i).title, QString::number(i));
    for (int row = id + 1; row < f.list.rowCount(); ++row)
        QVERIFY(f.list.id(row - 1) > f.list.id(row));
}

QTEST_GUILESS_MAIN(tst_SongRanking)
#include "tst_SongRanking.moc"
