// SPDX-FileCopyrightText: 2026 The Tutti authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/StoreFixture.h"

#include <QTest>

using namespace tutti;
using namespace Qt::StringLiterals;
using namespace tutti::test;

namespace {

Song atPath(const QString &title, const QString &path)
{
    Song song = makeSong(title);
    song.path = path;
    return song;
}

} // namespace

class tst_SongAdder : public QObject
{
    Q_OBJECT

private slots:
    void theSameFileIsTheSameSongAndOnlyWhatItLacksIsFilledIn();
    void whatWasFilledInCanBeUndone();
    void theSameFileTwiceInOneOperationIsOneSong();
    void aSongWithAKnownUidIsNotAddedAgain();
    void songsWithoutFilesAreNewOnes();
    void manyFilesAreFoundAgain();
};

void tst_SongAdder::theSameFileIsTheSameSongAndOnlyWhatItLacksIsFilledIn()
{
    StoreFixture f(false);
    Song first = atPath(u"Halo"_s, u"/m/halo.flac"_s);
    first.year = 2008;
    const qint64 id = f.apply(AddSongs {{first}}).addedIds.first();
    Song second = atPath(u"HALO"_s, u"/m/halo.flac"_s);
    second.year = 1999;
    second.genre = u"Pop"_s;
    const OperationResult result = f.apply(AddSongs {{second}});
    QVERIFY(result.addedIds.isEmpty());
    QCOMPARE(result.presentIds, QList<qint64> {id});
    QCOMPARE(result.summary.kind, OperationKind::Edit);
    QCOMPARE(f.songs().size(), 1);
    QCOMPARE(f.song(id).title, u"Halo"_s);
    QCOMPARE(f.song(id).year, 2008);
    QCOMPARE(f.song(id).genre, u"Pop"_s);
    QVERIFY(result.conflicts.isEmpty());
}

void tst_SongAdder::whatWasFilledInCanBeUndone()
{
    StoreFixture f(false);
    const qint64 id = f.apply(AddSongs {{atPath(u"Halo"_s, u"/m/h"_s)}}).addedIds.first();
    Song more = atPath(u"Halo"_s, u"/m/h"_s);
    more.genre = u"Pop"_s;
    f.apply(AddSongs {{more, makeSong(u"New"_s)}});
    QCOMPARE(f.songs().size(), 2);
    f.apply(UndoOperation {});
    QCOMPARE(f.songs().size(), 1);
    QCOMPARE(f.song(id).genre, QString());
}

void tst_SongAdder::theSameFileTwiceInOneOperationIsOneSong()
{
    StoreFixture f(false);
    Song again = atPath(u"B"_s, u"/m/a"_s);
    again.album = u"Album"_s;
    const OperationResult result
        = f.apply(AddSongs {{atPath(u"A"_s, u"/m/a"_s), again, again, atPath(u"C"_s, u"/m/c"_s)}});
    QCOMPARE(result.addedIds.size(), 2);
    QCOMPARE(result.presentIds.size(), 2);
    QCOMPARE(f.songs().size(), 2);
    QCOMPARE(f.songs().first().album, u"Album"_s);
}

void tst_SongAdder::aSongWithAKnownUidIsNotAddedAgain()
{
    StoreFixture f;
    const Song known = f.songs().first();
    const OperationResult result = f.apply(AddSongs {{known}});
    QCOMPARE(result.presentIds, QList<qint64> {known.id});
    QCOMPARE(result.summary.songCount, 0);
    QCOMPARE(f.songs().size(), 15);
    QCOMPARE(f.song(known.id).revision, known.revision);
}

void tst_SongAdder::songsWithoutFilesAreNewOnes()
{
    StoreFixture f(false);
    f.apply(AddSongs {{makeSong(u"Same"_s), makeSong(u"Same"_s)}});
    QCOMPARE(f.songs().size(), 2);
}

void tst_SongAdder::manyFilesAreFoundAgain()
{
    constexpr int Many = 1'300;
    StoreFixture f(false);
    AddSongs add;
    for (int i = 0; i < Many; ++i)
        add.songs += atPath(QString::number(i), u"/m/%1"_s.arg(i));
    QCOMPARE(f.apply(add).addedIds.size(), Many);
    QCOMPARE(f.apply(add).presentIds.size(), Many);
    QCOMPARE(f.songs().size(), Many);
}

QTEST_GUILESS_MAIN(tst_SongAdder)
#include "tst_SongAdder.moc"
