// SPDX-FileCopyrightText: 2026 The Tutti authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/OperationCodec.h"
#include "core/OperationNames.h"
#include "core/SongMerger.h"
#include "tests/support/StoreFixture.h"

#include <QTest>

using namespace tutti;
using namespace Qt::StringLiterals;
using namespace tutti::test;

namespace {

Song full()
{
    Song song = makeSong(u"Yesterday"_s, u"The Beatles"_s);
    song.id = 1;
    song.album = u"Help!"_s;
    song.year = 1965;
    song.genre = u"Rock"_s;
    song.track = 13;
    song.durationMs = 125'000;
    song.rating = 60;
    song.playCount = 3;
    song.lastPlayedMs = 2'000;
    song.comment = u"mono"_s;
    song.addedMs = 20;
    return song;
}

Song sparse()
{
    Song song = makeSong(u"yesterday"_s, u"The Beatles"_s);
    song.id = 2;
    song.addedMs = 10;
    return song;
}

/// A library with Yesterday twice, and its ids.
struct Twins : StoreFixture
{
    QList<qint64> ids;

    Twins()
        : StoreFixture(false)
    {
        Song first = full();
        Song second = sparse();
        second.rating = 100;
        second.playCount = 4;
        second.path = u"/music/yesterday.flac"_s;
        Song other = makeSong(u"Help!"_s);
        apply(AddSongs {{first, second, other}});
        ids = {idOf(u"Yesterday"_s), idOf(u"yesterday"_s)};
    }
    void setOnOther(SongField field, const QVariant &value) // by somebody else, past the program
    {
        QCOMPARE(
            shell(file(), u"UPDATE songs SET %1 = '%2' WHERE id = %3"_s.arg(
                              info(field).column(), value.toString(), QString::number(ids.last()))),
            QString());
    }
};

} // namespace

class tst_SongMerger : public QObject
{
    Q_OBJECT

private slots:
    void theSongThatSaysMostStays();
    void theBetterOfEachFieldIsKept();
    void aFullerTextIsTaken_data();
    void aFullerTextIsTaken();
    void tracksAreOfTheirAlbum();
    void mergingIsOneStepAndOneUndo();
    void whatIsStoredThenIsMerged();
    void aSongThatOthersHaveChangedIsSpared();
    void aGroupThatIsMergedAlreadyStaysAsItIs();
    void eachGroupIsMergedByItself();
    void aMergeCanWaitAndIsNamedByUids();
};

void tst_SongMerger::theSongThatSaysMostStays()
{
    QCOMPARE(SongMerger::best({sparse(), full()}), 1);
    Song played = sparse();
    played.id = 3;
    QCOMPARE(SongMerger::best({played, sparse()}), 1); // the one that came first
    Song rated = played;
    rated.rating = 80;
    Song better = sparse();
    better.rating = 100;
    QCOMPARE(SongMerger::best({rated, better}), 1);
}

void tst_SongMerger::theBetterOfEachFieldIsKept()
{
    Song other = sparse();
    other.albumArtist = u"The Beatles"_s;
    other.rating = 80;
    other.favorite = true;
    other.playCount = 4;
    other.lastPlayedMs = 1'000;
    other.comment = u"my mother's"_s;
    other.path = u"/music/yesterday.flac"_s;
    const Song merged = SongMerger::merged({other, full()});
    Song expected = full();
    expected.rating = 80;
    expected.favorite = true;
    expected.playCount = 7;
    expected.comment = u"mono\nmy mother's"_s;
    expected.path = other.path;
    expected.addedMs = 10;
    QCOMPARE(merged, expected);
    QStringList changed;
    for (const auto &[field, value] : SongMerger::difference(full(), merged))
        changed += info(field).column();
    QCOMPARE(changed.join(u' '), u"rating favorite play_count comment path added_at");
}

void tst_SongMerger::aFullerTextIsTaken_data()
{
    QTest::addColumn<QString>("own");
    QTest::addColumn<QString>("other");
    QTest::addColumn<QString>("merged");
    QTest::newRow("missing") << u""_s << u"Pop"_s << u"Pop"_s;
    QTest::newRow("more of the same") << u"Rock"_s << u"Pop Rock"_s << u"Pop Rock"_s;
    QTest::newRow("less") << u"Pop Rock"_s << u"Rock"_s << u"Pop Rock"_s;
    QTest::newRow("accents") << u"Musica"_s << u"Música"_s << u"Música"_s;
    QTest::newRow("something else") << u"Rock"_s << u"Alternative"_s << u"Rock"_s;
    QTest::newRow("case") << u"Rock"_s << u"ROCK"_s << u"Rock"_s;
    QTest::newRow("space") << u"Rock"_s << u" Rock "_s << u"Rock"_s;
}

void tst_SongMerger::aFullerTextIsTaken()
{
    QFETCH(QString, own);
    QFETCH(QString, other);
    Song stays = full();
    stays.genre = own;
    Song goes = sparse();
    goes.genre = other;
    QTEST(SongMerger::merged({stays, goes}).genre, "merged");
}

void tst_SongMerger::tracksAreOfTheirAlbum()
{
    Song one = sparse();
    one.album = u"1962–1966"_s;
    one.track = 7;
    one.disc = 2;
    Song merged = SongMerger::merged({full(), one});
    QCOMPARE(merged.album, u"Help!"_s);
    QVERIFY(!merged.disc);
    one.album = u"help!"_s;
    merged = SongMerger::merged({full(), one});
    QCOMPARE(merged.track, 13);
    QCOMPARE(merged.disc, 2);
    Song single = full();
    single.album.clear();
    merged = SongMerger::merged({single, one});
    QCOMPARE(merged.album, u"help!"_s);
    QCOMPARE(merged.track, 7);
    QCOMPARE(merged.disc, 2);
}

void tst_SongMerger::mergingIsOneStepAndOneUndo()
{
    Twins f;
    const QList<Song> before = f.songs();
    const OperationResult result = f.apply(MergeSongs {{f.ids}});
    QCOMPARE(result.summary, (OperationSummary {OperationKind::Merge, 2, u"Yesterday"_s}));
    QCOMPARE(f.songs().size(), 2);
    const Song merged = f.song(f.ids.first());
    QCOMPARE(merged.rating, 100);
    QCOMPARE(merged.playCount, 7);
    QCOMPARE(merged.path, u"/music/yesterday.flac"_s);
    QCOMPARE(merged.addedMs, 10);
    QCOMPARE(succeeded(f.store->history()).undo->kind, OperationKind::Merge);
    f.apply(UndoOperation {});
    QList<Song> after = f.songs();
    QCOMPARE(after.size(), before.size());
    for (qsizetype i = 0; i < after.size(); ++i) {
        after[i].revision = before[i].revision;
        QCOMPARE(after[i], before[i]);
    }
    f.apply(RedoOperation {});
    QCOMPARE(f.song(f.ids.first()).playCount, 7);
    QCOMPARE(f.songs().size(), 2);
}

void tst_SongMerger::whatIsStoredThenIsMerged()
{
    Twins f;
    f.apply(editOf(f.ids.last(), SongField::Genre, u""_s, u"Pop Rock"_s));
    f.apply(MergeSongs {{f.ids}});
    QCOMPARE(f.song(f.ids.first()).genre, u"Pop Rock"_s);
}

void tst_SongMerger::aSongThatOthersHaveChangedIsSpared()
{
    Twins f;
    Operation merge = Operation::make(MergeSongs {{f.ids}});
    merge.seen = succeeded(f.store->changesSince({})).cursor;
    f.setOnOther(SongField::Genre, u"Pop"_s);
    const OperationResult result = succeeded(f.store->apply(merge));
    QCOMPARE(result.conflicts.size(), 1);
    QCOMPARE(result.conflicts.first().kind, Conflict::Kind::Removal);
    QCOMPARE(result.summary.songCount, 0);
    QCOMPARE(f.songs().size(), 3);
    QCOMPARE(f.song(f.ids.first()).playCount, 3);
}

void tst_SongMerger::aGroupThatIsMergedAlreadyStaysAsItIs()
{
    Twins f;
    f.apply(MergeSongs {{f.ids}});
    const QList<Song> before = f.songs();
    const OperationResult again = f.apply(MergeSongs {{f.ids}});
    QCOMPARE(again.summary.songCount, 0);
    QCOMPARE(f.songs(), before);
    QCOMPARE(succeeded(f.store->history()).undo->songCount, 2); // the first
}

void tst_SongMerger::eachGroupIsMergedByItself()
{
    StoreFixture f(false);
    AddSongs add;
    MergeSongs merge;
    for (int i = 0; i < 3; ++i)
        add.songs += {makeSong(u"a%1"_s.arg(i)), makeSong(u"b%1"_s.arg(i))};
    f.apply(add);
    for (int i = 0; i < 3; ++i)
        merge.groups += {f.idOf(u"a%1"_s.arg(i)), f.idOf(u"b%1"_s.arg(i))};
    merge.groups += {f.idOf(u"a0"_s), f.idOf(u"a1"_s)}; // which have gone elsewhere
    const OperationResult result = f.apply(merge);
    QCOMPARE(result.summary, (OperationSummary {OperationKind::Merge, 6, {}}));
    QCOMPARE(f.songs().size(), 3);
    f.apply(UndoOperation {});
    QCOMPARE(f.songs().size(), 6);
}

void tst_SongMerger::aMergeCanWaitAndIsNamedByUids()
{
    Operation operation = Operation::make(MergeSongs {{{1, 2}, {3, 4, 5}}});
    QVERIFY(OperationCodec::canWait(operation.body));
    OperationNames::give(operation, [](qint64 id) { return QString::number(id); });
    QCOMPARE(operation.uids.size(), 5);
    const auto decoded = OperationCodec::decoded(OperationCodec::encoded(operation));
    QVERIFY(decoded);
    QCOMPARE(std::get<MergeSongs>(decoded->body).groups,
             std::get<MergeSongs>(operation.body).groups);
}

QTEST_GUILESS_MAIN(tst_SongMerger)
#include "tst_SongMerger.moc"
