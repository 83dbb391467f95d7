// SPDX-FileCopyrightText: 2026 The Tutti authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/SongListModel.h"
#include "tests/support/ChangeSets.h"
#include "tests/support/LibraryFixture.h"

#include <QAbstractItemModelTester>
#include <QRandomGenerator>
#include <QSignalSpy>
#include <QTest>

using namespace tutti;
using namespace Qt::StringLiterals;
using namespace tutti::test;
using namespace tutti::test::ChangeSets;
using By = SongGrouping::By;

namespace {

Song lasting(qint64 id, const QString &title, qint64 durationMs, const QString &artist = u"X"_s)
{
    Song result = song(id, title, artist);
    result.durationMs = durationMs;
    return result;
}

/// The ids, each group in brackets.
QString picture(const SongListModel &list)
{
    QStringList rows;
    for (int row = 0; row < list.rowCount(); ++row)
        rows += list.isHead(row) ? u"["_s + QString::number(list.head(row)->songs) + u"]"_s
                                 : QString::number(list.id(row));
    return rows.join(u' ');
}

struct Fixture
{
    SongModel songs;
    SongListModel list {songs};
    QAbstractItemModelTester tester {&list, QAbstractItemModelTester::FailureReportingMode::QtTest};

    explicit Fixture(const QList<Song> &first)
    {
        songs.apply(written(first));
        list.setOrder(SongOrder::by(SongField::Title, Qt::AscendingOrder));
        list.setGrouping({By::Duplicates});
    }
};

QList<Song> manySongs(int count)
{
    QList<Song> songs;
    for (int id = 1; id <= count; ++id)
        songs += lasting(id, u"song %1"_s.arg(id % (count / 2)), 60'000);
    return songs;
}

} // namespace

class tst_SongDuplicates : public QObject
{
    Q_OBJECT

private slots:
    void sameSongsAreFound_data();
    void sameSongsAreFound();
    void groupsStandInTheOrderOfTheirFirstSongs();
    void aHeadNamesTheSong();
    void aSearchLooksAmongDuplicates();
    void groupsFollowWhatChanges();
    void aGroupStaysCollapsedWhenItsFirstSongIsRemoved();
    void whileHeldASongWithoutItsDoubleStays();
    void veryManyAreFoundBetweenOtherEvents();
    void randomChangesEqualAListMadeAnew();
    void whatAnotherProgramWritesIsFollowed();
};

void tst_SongDuplicates::sameSongsAreFound_data()
{
    QTest::addColumn<QList<Song>>("songs");
    QTest::addColumn<QString>("rows");
    const auto row = [](const char *name, const QList<Song> &songs, const QString &rows) {
        QTest::newRow(name) << songs << rows;
    };
    row("equal", {lasting(1, u"a"_s, 1'000), lasting(2, u"b"_s, 1'000), lasting(3, u"a"_s, 1'000)},
        u"[2] 1 3"_s);
    row("case, accents and space at the ends",
        {lasting(1, u"Déjà Vu"_s, 1'000, u"Beyoncé"_s),
         lasting(2, u" deja vu  "_s, 1'000, u"\u3000BEYONCE"_s)},
        u"[2] 2 1"_s);
    row("space within counts", {lasting(1, u"de ja"_s, 1'000), lasting(2, u"deja"_s, 1'000)}, {});
    row("another artist", {lasting(1, u"a"_s, 1'000, u"X"_s), lasting(2, u"a"_s, 1'000, u"Y"_s)},
        {});
    row("the end of the title is not the artist's",
        {lasting(1, u"ab"_s, 1'000, u"c"_s), lasting(2, u"a"_s, 1'000, u"bc"_s)}, {});
    row("two seconds", {lasting(1, u"a"_s, 60'000), lasting(2, u"a"_s, 62'000)}, u"[2] 1 2"_s);
    row("more", {lasting(1, u"a"_s, 60'000), lasting(2, u"a"_s, 62'001)}, {});
    row("a chain",
        {lasting(1, u"a"_s, 60'000), lasting(2, u"a"_s, 63'000), lasting(3, u"a"_s, 61'500)},
        u"[3] 1 2 3"_s);
    row("two takes",
        {lasting(1, u"a"_s, 60'000), lasting(2, u"a"_s, 90'000), lasting(3, u"a"_s, 60'000),
         lasting(4, u"a"_s, 91'000)},
        u"[2] 1 3 [2] 2 4"_s);
    row("an unknown duration goes with the shortest",
        {lasting(1, u"a"_s, 90'000), lasting(2, u"a"_s, 0), lasting(3, u"a"_s, 60'000)},
        u"[2] 2 3"_s);
    row("unknown durations", {lasting(1, u"a"_s, 0), lasting(2, u"a"_s, 0)}, u"[2] 1 2"_s);
    row("without titles", {lasting(1, u""_s, 1'000), lasting(2, u""_s, 1'000)}, {});
}

void tst_SongDuplicates::sameSongsAreFound()
{
    QFETCH(QList<Song>, songs);
    Fixture f(songs);
    QTEST(picture(f.list), "rows");
}

void tst_SongDuplicates::groupsStandInTheOrderOfTheirFirstSongs()
{
    Fixture f({lasting(1, u"b"_s, 1'000), lasting(2, u"a"_s, 2'000), lasting(3, u"c"_s, 9'000),
               lasting(4, u"a"_s, 4'000), lasting(5, u"b"_s, 3'000)});
    QCOMPARE(picture(f.list), u"[2] 2 4 [2] 1 5");
    f.list.setOrder(SongOrder::by(SongField::Duration, Qt::AscendingOrder));
    QCOMPARE(picture(f.list), u"[2] 1 5 [2] 2 4");
    f.list.setOrder(SongOrder::by(SongField::Duration, Qt::DescendingOrder));
    QCOMPARE(picture(f.list), u"[2] 4 2 [2] 5 1");
}

void tst_SongDuplicates::aHeadNamesTheSong()
{
    Fixture f({lasting(1, u"Yesterday"_s, 125'000, u"The Beatles"_s),
               lasting(2, u"Yesterday"_s, 126'000, u"The Beatles"_s)});
    QCOMPARE(f.list.index(0, 0).data().toString(), u"Yesterday – The Beatles, 2 songs, 4 min");
}

void tst_SongDuplicates::aSearchLooksAmongDuplicates()
{
    Fixture f({lasting(1, u"a"_s, 1'000), lasting(2, u"a"_s, 1'000), lasting(3, u"b"_s, 1'000),
               lasting(4, u"b"_s, 1'000), lasting(5, u"ab"_s, 1'000)});
    f.list.setQuery(*SongQuery::parsed(u"a"_s, 0));
    QCOMPARE(picture(f.list), u"[2] 1 2");
    f.list.setQuery({});
    QCOMPARE(picture(f.list), u"[2] 1 2 [2] 3 4");
    f.list.setGrouping({});
    QCOMPARE(picture(f.list), u"1 2 5 3 4");
}

void tst_SongDuplicates::groupsFollowWhatChanges()
{
    Fixture f({lasting(1, u"a"_s, 1'000), lasting(2, u"b"_s, 1'000)});
    QCOMPARE(picture(f.list), QString());
    f.songs.apply(written({lasting(3, u"A"_s, 1'500)}));
    QCOMPARE(picture(f.list), u"[2] 1 3");
    f.songs.apply(written({lasting(1, u"B"_s, 1'000)}));
    QCOMPARE(picture(f.list), u"[2] 1 2");
    f.songs.apply(written({lasting(2, u"b"_s, 10'000)}));
    QCOMPARE(picture(f.list), QString());
    f.songs.apply(written({lasting(2, u"b"_s, 3'000)}));
    QCOMPARE(picture(f.list), u"[2] 1 2");
    f.songs.apply(removed({1}));
    QCOMPARE(picture(f.list), QString());
    f.songs.apply(written({lasting(4, u"c"_s, 1'000)})); // in the same slot
    QCOMPARE(picture(f.list), QString());
}

void tst_SongDuplicates::aGroupStaysCollapsedWhenItsFirstSongIsRemoved()
{
    Fixture f({lasting(1, u"a"_s, 1'000), lasting(2, u"a"_s, 1'000), lasting(3, u"a"_s, 1'000),
               lasting(4, u"b"_s, 1'000), lasting(5, u"b"_s, 1'000)});
    f.list.setCollapsed(0, true);
    const QPersistentModelIndex head = f.list.index(0, 0);
    f.songs.apply(removed({1}));
    QCOMPARE(picture(f.list), u"[2] [2] 4 5");
    QVERIFY(head.isValid());
    QVERIFY(f.list.head(0)->isCollapsed);
}

void tst_SongDuplicates::whileHeldASongWithoutItsDoubleStays()
{
    Fixture f({lasting(1, u"a"_s, 1'000), lasting(2, u"a"_s, 1'000), lasting(3, u"b"_s, 1'000),
               lasting(4, u"b"_s, 1'000)});
    const QPersistentModelIndex edited = f.list.index(f.list.rowOf(3), 0);
    f.list.setHeld(true);
    f.songs.apply(removed({4}));
    QVERIFY(edited.isValid());
    QCOMPARE(f.list.id(edited.row()), 3);
    f.songs.apply(written({lasting(5, u"c"_s, 1'000), lasting(6, u"c"_s, 1'000)}));
    QVERIFY(edited.isValid());
    QVERIFY(f.list.rowOf(6) > 0);
    f.list.setHeld(false);
    QCOMPARE(picture(f.list), u"[2] 1 2 [2] 5 6");
}

void tst_SongDuplicates::veryManyAreFoundBetweenOtherEvents()
{
    SongModel songs;
    SongListModel list(songs);
    songs.apply(written(manySongs(3'000)));
    QSignalSpy changed(&songs.duplicates(), &SongDuplicates::changed);
    list.setGrouping({By::Duplicates});
    QVERIFY(!list.isSorted());
    QTRY_VERIFY(list.isSorted());
    QCOMPARE(changed.size(), 1);
    QCOMPARE(list.matchCount(), 3'000);
    QList<qint64> ids;
    for (qint64 id = 1; id <= 2'000; ++id)
        ids += id;
    songs.apply(removed(ids));
    for (int row = 0; row < list.rowCount(); ++row)
        QVERIFY(list.isHead(row) || list.id(row) > 2'000);
    QTRY_COMPARE(list.matchCount(), 0);
}

void tst_SongDuplicates::randomChangesEqualAListMadeAnew()
{
    QRandomGenerator random(1);
    Fixture f({});
    for (int step = 0; step < 1'000; ++step) {
        QList<Song> songs;
        for (quint32 i = random.bounded(4U); i > 0; --i)
            songs += lasting(1 + random.bounded(40), QString(QChar(u'a' + random.bounded(3))),
                             random.bounded(5) * 1'500, random.bounded(2) ? u"X"_s : u"Y"_s);
        f.songs.apply(written(songs));
        f.songs.apply(removed({1 + random.bounded(40)}));
        f.list.setHeld(random.bounded(4) == 0);
        if (step % 10 != 0)
            continue;
        f.list.setHeld(false);
        QList<Song> all;
        for (int row = 0; row < f.songs.rowCount(); ++row)
            all += f.songs.song(row);
        const Fixture anew(all);
        QCOMPARE(picture(f.list), picture(anew.list));
    }
}

void tst_SongDuplicates::whatAnotherProgramWritesIsFollowed()
{
    StoreFixture other;
    LibraryFixture f(other.file());
    SongListModel list(f.model);
    list.setGrouping({By::Duplicates});
    QTRY_VERIFY(f.isUpToDate());
    QTRY_VERIFY(list.isSorted());
    QCOMPARE(list.rowCount(), 0);
    Song twin = other.song(other.idOf(u"Imagine"_s));
    twin.uid.clear();
    twin.path.clear();
    twin.title = u"IMAGINE"_s;
    other.apply(AddSongs {{twin}});
    QTRY_COMPARE(list.rowCount(), 3);
    other.apply(UndoOperation {});
    QTRY_COMPARE(list.rowCount(), 0);
}

QTEST_GUILESS_MAIN(tst_SongDuplicates)
#include "tst_SongDuplicates.moc"
