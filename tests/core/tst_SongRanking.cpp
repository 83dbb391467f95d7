// SPDX-FileCopyrightText: 2026 The Tutti authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/SongListModel.h"
#include "core/TextSorter.h"
#include "tests/support/StoreFixture.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

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

} // namespace

class tst_SongRanking : public QObject
{
    Q_OBJECT

private slots:
    void songsAreListedAsTheyAreLoadedAndSortedWhenRanksAreThere();
    void veryManyNewTextsAreRankedElsewhere();
    void songsThatChangeWhileVeryManyAreSortedFindTheirPlaces();

private:
    /// What the store's thread does.
    static void answer(SongModel &songs, QList<RankTexts> &wanted);
};

void tst_SongRanking::answer(SongModel &songs, QList<RankTexts> &wanted)
{
    for (const RankTexts &texts : std::exchange(wanted, {}))
        songs.ranking().take({texts.field, TextSorter::sorted(texts.count, texts.text)});
}

void tst_SongRanking::songsAreListedAsTheyAreLoadedAndSortedWhenRanksAreThere()
{
    SongModel songs;
    songs.ranking().setMadeElsewhere(true);
    QList<RankTexts> wanted;
    connect(&songs.ranking(), &SongRanking::wanted, &songs,
            [&](const RankTexts &texts) { wanted += texts; });
    SongListModel list(songs);
    songs.apply(part(1, 200, ChangeSet::Scope::Part));
    QCOMPARE(list.rowCount(), 200);
    songs.apply(part(201, Many - 1, ChangeSet::Scope::Part));
    QVERIFY(!list.isSorted());
    QVERIFY(wanted.isEmpty()); // nothing is ranked before all of it is there
    songs.apply(part(Many, Many, ChangeSet::Scope::Difference));
    QCOMPARE(list.rowCount(), Many);
    QVERIFY(!list.isSorted());
    QCOMPARE(wanted.size(), 1);
    QCOMPARE(wanted.first().field, SongField::Title);
    songs.apply(part(Many + 1, Many + 1, ChangeSet::Scope::Difference)); // meanwhile
    answer(songs, wanted);
    QVERIFY(list.isSorted());
    QCOMPARE(list.rowCount(), Many + 1);
    QVERIFY(isInOrder(list));
}

void tst_SongRanking::veryManyNewTextsAreRankedElsewhere()
{
    SongModel songs;
    songs.ranking().setMadeElsewhere(true);
    QList<RankTexts> wanted;
    connect(&songs.ranking(), &SongRanking::wanted, &songs,
            [&](const RankTexts &texts) { wanted += texts; });
    SongListModel list(songs);
    songs.apply(part(1, Many, ChangeSet::Scope::Difference));
    answer(songs, wanted);
    QVERIFY(list.isSorted());
    const QPersistentModelIndex kept = list.index(5, 0);
    const qint64 id = list.id(5);
    songs.apply(part(Many + 1, Many + 5'000, ChangeSet::Scope::Difference));
    QVERIFY(!list.isSorted());
    QCOMPARE(list.rowCount(), Many + 5'000);
    list.setHeld(true);
    songs.apply(part(Many + 5'001, Many + 5'001, ChangeSet::Scope::Difference));
    list.setHeld(false);
    answer(songs, wanted);
    QVERIFY(list.isSorted());
    QVERIFY(isInOrder(list));
    QCOMPARE(list.id(kept.row()), id);
}

void tst_SongRanking::songsThatChangeWhileVeryManyAreSortedFindTheirPlaces()
{
    constexpr int VeryMany = 101'000; // more than are sorted at once
    SongModel songs;
    songs.ranking().setMadeElsewhere(true);
    QList<RankTexts> wanted;
    connect(&songs.ranking(), &SongRanking::wanted, &songs,
            [&](const RankTexts &texts) { wanted += texts; });
    SongListModel list(songs);
    songs.apply(part(1, VeryMany, ChangeSet::Scope::Difference));
    answer(songs, wanted);
    QVERIFY(!list.isSorted());
    int id = 0;
    while (!list.isSorted()) { // between two passes some go, one takes a place of these, one moves
        ChangeSet removal;
        removal.removed = {id + 10, id + 20};
        songs.apply(removal);
        songs.apply(part(VeryMany + id + 1, VeryMany + id + 1, ChangeSet::Scope::Difference));
        ChangeSet move = part(id + 30, id + 30, ChangeSet::Scope::Difference);
        Song moved = songs.song(songs.rowOf(id + 30));
        moved.title = QString::number(id);
        move.written = QList<Song> {moved};
        songs.apply(move);
        QCOMPARE(list.rowCount(), songs.rowCount());
        ++id;
        QCoreApplication::processEvents();
    }
    QVERIFY(id > 3);
    QCOMPARE(list.rowCount(), VeryMany - id);
    for (int i = 0; i < id; ++i)
        QCOMPARE(list.song(i).title, QString::number(i));
    for (int row = id + 1; row < list.rowCount(); ++row)
        QVERIFY(list.id(row - 1) > list.id(row));
}

QTEST_GUILESS_MAIN(tst_SongRanking)
#include "tst_SongRanking.moc"
