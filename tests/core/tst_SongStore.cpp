// SPDX-FileCopyrightText: 2026 The Tutti authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/StoreFixture.h"

#include "core/DefaultSongs.h"

#include <QElapsedTimer>
#include <QFile>
#include <QProcess>
#include <QTest>

using namespace tutti;
using namespace Qt::StringLiterals;
using namespace tutti::test;

class tst_SongStore : public QObject
{
    Q_OBJECT

private slots:
    void aNewLibraryHoldsTheDefaultSongs();
    void addedSongsComeBackWhole();
    void twoEditsOfOneFieldKeepTheStoredValue();
    void editsOfDifferentFieldsAreBothKept();
    void theSameValueTwiceIsNoConflict();
    void editsOfAPlayCountAddUp();
    void anEditOfARemovedSongIsAConflictThatNamesIt();
    void allOrNothingWritesNothingOnAConflict();
    void anExpectationThatFailsWritesNothing();
    void applyingAnOperationAgainChangesNothing();
    void aRefusedValueLeavesNothingBehind();
    void aSongFromOutsideWithABadTitleCanBeMended();
    void onlyAChangedSongIsWritten();
    void defaultSongsAreAddedOnlyWhereTheyAreMissing();
    void aBusyLibraryFailsWithBusyAndLeavesNothing();
    void aWriterWaitsItsTimeForTheLock();
    void aFileThatWasReplacedIsNotWrittenTo();
};

void tst_SongStore::aNewLibraryHoldsTheDefaultSongs()
{
    StoreFixture f;
    QVERIFY(f.store->info().wasCreated);
    const QList<Song> songs = f.songs();
    QCOMPARE(songs.size(), 15);
    const QList<Song> defaults = defaultSongs();
    for (qsizetype i = 0; i < songs.size(); ++i) {
        QCOMPARE(songs[i].uid, defaults[i].uid);
        QCOMPARE(songs[i].title, defaults[i].title);
        QCOMPARE(songs[i].durationMs, defaults[i].durationMs);
        QVERIFY(songs[i].addedMs > 0);
    }
    QCOMPARE(songs.first().title, u"Bohemian Rhapsody");
    QCOMPARE(songs.first().durationMs, 355'000);
    QCOMPARE(songs.first().year, 1975);
}

void tst_SongStore::addedSongsComeBackWhole()
{
    StoreFixture f(false);
    Song song = makeSong(u"Début de l’été — 夏 🎵"_s, u"Beyoncé"_s);
    song.album = u"A \"B\" 'C', D"_s;
    song.year = 1999;
    song.track = 3;
    song.durationMs = 123'456;
    song.rating = 70;
    song.favorite = true;
    song.playCount = 12;
    song.lastPlayedMs = 1'700'000'000'123;
    song.comment = u"two\nlines"_s;
    song.path = u"/music/a b.flac"_s;
    const OperationResult result = f.apply(AddSongs {{song}});
    QCOMPARE(result.addedIds.size(), 1);
    QCOMPARE(result.summary.songCount, 1);
    Song stored = f.song(result.addedIds.first());
    QCOMPARE(stored.uid.size(), 32);
    song.id = stored.id;
    song.uid = stored.uid;
    song.revision = 1;
    song.addedMs = stored.addedMs;
    song.modifiedMs = stored.modifiedMs;
    QVERIFY(stored == song);
}

void tst_SongStore::twoEditsOfOneFieldKeepTheStoredValue()
{
    StoreFixture f;
    const qint64 id = f.idOf(u"Imagine"_s);
    f.apply(editOf(id, SongField::Year, 1971, 1972));
    const OperationResult late = f.apply(editOf(id, SongField::Year, 1971, 1973));
    QCOMPARE(f.song(id).year, 1972);
    QCOMPARE(late.conflicts.size(), 1);
    const Conflict &conflict = late.conflicts.first();
    QCOMPARE(conflict.songTitle, u"Imagine");
    QCOMPARE(conflict.field, SongField::Year);
    QCOMPARE(conflict.mine, QVariant(1973));
    QCOMPARE(conflict.theirs, QVariant(1972));
    QVERIFY(!conflict.songIsGone);
}

void tst_SongStore::editsOfDifferentFieldsAreBothKept()
{
    StoreFixture f;
    const qint64 id = f.idOf(u"Imagine"_s);
    f.apply(editOf(id, SongField::Year, 1971, 1972));
    QVERIFY(f.apply(editOf(id, SongField::Genre, u"Pop"_s, u"Rock"_s)).conflicts.isEmpty());
    QCOMPARE(f.song(id).year, 1972);
    QCOMPARE(f.song(id).genre, u"Rock");
}

void tst_SongStore::theSameValueTwiceIsNoConflict()
{
    StoreFixture f;
    const qint64 id = f.idOf(u"Imagine"_s);
    f.apply(editOf(id, SongField::Year, 1971, 1972));
    const qint64 before = f.song(id).revision;
    QVERIFY(f.apply(editOf(id, SongField::Year, 1971, 1972)).conflicts.isEmpty());
    QCOMPARE(f.song(id).revision, before);
}

void tst_SongStore::editsOfAPlayCountAddUp()
{
    StoreFixture f;
    const qint64 id = f.idOf(u"Imagine"_s);
    const Edit played {id, SongField::PlayCount, 0, 1, Edit::Kind::Add};
    f.apply(EditSongs {{played}});
    f.apply(EditSongs {{played}});
    QCOMPARE(f.song(id).playCount, 2);
}

void tst_SongStore::anEditOfARemovedSongIsAConflictThatNamesIt()
{
    StoreFixture f;
    const qint64 id = f.idOf(u"Imagine"_s);
    f.apply(RemoveSongs {{id}});
    const OperationResult late = f.apply(editOf(id, SongField::Year, 1971, 1973));
    QCOMPARE(late.conflicts.size(), 1);
    QVERIFY(late.conflicts.first().songIsGone);
    QCOMPARE(late.conflicts.first().songTitle, u"Imagine");
    QCOMPARE(f.songs().size(), 14);
}

void tst_SongStore::allOrNothingWritesNothingOnAConflict()
{
    StoreFixture f;
    const qint64 id = f.idOf(u"Imagine"_s);
    EditSongs edit = editOf(id, SongField::Genre, u"Pop"_s, u"Rock"_s);
    edit.edits += Edit {id, SongField::Year, 1111, 1973};
    edit.allOrNothing = true;
    const auto result = f.store->apply(Operation::make(edit));
    QVERIFY(!result);
    QCOMPARE(result.error().kind, Error::Kind::Conflict);
    QCOMPARE(f.song(id).genre, u"Pop");
    QCOMPARE(f.song(id).revision, 1);
}

void tst_SongStore::anExpectationThatFailsWritesNothing()
{
    StoreFixture f;
    const qint64 id = f.idOf(u"Imagine"_s);
    EditSongs edit = editOf(id, SongField::Year, 1971, 1971);
    edit.edits = {Edit {id, SongField::Genre, u"Jazz"_s, {}, Edit::Kind::Expect},
                  Edit {id, SongField::Year, std::nullopt, 1980}};
    const auto result = f.store->apply(Operation::make(edit));
    QVERIFY(!result);
    QCOMPARE(result.error().kind, Error::Kind::Conflict);
    QCOMPARE(f.song(id).year, 1971);
}

void tst_SongStore::applyingAnOperationAgainChangesNothing()
{
    StoreFixture f;
    const Operation add = Operation::make(AddSongs {{makeSong(u"Once"_s)}});
    QVERIFY(f.store->apply(add).has_value());
    QVERIFY(f.store->apply(add).has_value());
    QCOMPARE(f.songs().size(), 16);
}

void tst_SongStore::aRefusedValueLeavesNothingBehind()
{
    StoreFixture f;
    const qint64 id = f.idOf(u"Imagine"_s);
    const QString before = shell(f.file(), u"SELECT count(*) FROM change"_s);
    EditSongs edit = editOf(id, SongField::Genre, u"Pop"_s, u"Rock"_s);
    edit.edits += Edit {id, SongField::Year, 1971, 99};
    const auto result = f.store->apply(Operation::make(edit));
    QVERIFY(!result);
    QCOMPARE(result.error().kind, Error::Kind::Invalid);
    QCOMPARE(result.error().field, SongField::Year);
    QCOMPARE(result.error().refusal, Error::Refusal::OutOfRange);
    QCOMPARE(f.song(id).genre, u"Pop");
    QCOMPARE(shell(f.file(), u"SELECT count(*) FROM change"_s), before);
}

void tst_SongStore::aSongFromOutsideWithABadTitleCanBeMended()
{
    StoreFixture f;
    QCOMPARE(shell(f.file(), u"INSERT INTO songs(title, artist) VALUES(char(0x3000), 'x')"_s),
             QString());
    const Song foreign = f.songs().last();
    QCOMPARE(foreign.title, QString(QChar(0x3000)));
    QVERIFY(f.apply(editOf(foreign.id, SongField::Year, {}, 2001)).conflicts.isEmpty());
    QCOMPARE(f.song(foreign.id).year, 2001);
    QVERIFY(f.apply(editOf(foreign.id, SongField::Title, foreign.title, u"Mended"_s))
                .conflicts.isEmpty());
    QCOMPARE(f.song(foreign.id).title, u"Mended");
}

void tst_SongStore::onlyAChangedSongIsWritten()
{
    StoreFixture f;
    const Song before = f.song(1);
    const Song other = f.song(2);
    f.apply(editOf(1, SongField::Rating, 0, 80));
    const Song after = f.song(1);
    QCOMPARE(after.revision, before.revision + 1);
    QVERIFY(after.modifiedMs >= before.modifiedMs);
    QVERIFY(f.song(2) == other);
}

void tst_SongStore::defaultSongsAreAddedOnlyWhereTheyAreMissing()
{
    StoreFixture f;
    f.apply(RemoveSongs {{1, 2}});
    QCOMPARE(f.apply(AddDefaultSongs {}).summary.songCount, 2);
    QCOMPARE(f.songs().size(), 15);
    QCOMPARE(f.apply(AddDefaultSongs {}).summary.songCount, 0);
}

void tst_SongStore::aBusyLibraryFailsWithBusyAndLeavesNothing()
{
    StoreFixture f;
    QProcess holder;
    holder.start(u"sqlite3"_s, {f.file()});
    QVERIFY(holder.waitForStarted());
    holder.write("BEGIN IMMEDIATE;\n.print locked\n");
    QVERIFY(holder.waitForReadyRead());
    const Operation add = Operation::make(AddSongs {{makeSong(u"Later"_s)}});
    const auto refused = f.store->apply(add);
    QVERIFY(!refused);
    QCOMPARE(refused.error().kind, Error::Kind::Busy);
    holder.write("ROLLBACK;\n.quit\n");
    QVERIFY(holder.waitForFinished());
    QVERIFY(f.store->apply(add).has_value());
    QCOMPARE(f.songs().size(), 16);
}

void tst_SongStore::aWriterWaitsItsTimeForTheLock()
{
    constexpr int WaitMs = 300;
    TestFolder folder;
    const auto store = succeeded(
        SongStore::open({.file = folder.library(), .create = true, .busyTimeoutMs = WaitMs}));
    QProcess holder;
    holder.start(u"sqlite3"_s, {folder.library()});
    QVERIFY(holder.waitForStarted());
    holder.write("BEGIN IMMEDIATE;\n.print locked\n");
    QVERIFY(holder.waitForReadyRead());
    QElapsedTimer waited;
    waited.start();
    QVERIFY(!store->apply(Operation::make(ClearLibrary {})));
    QCOMPARE_GE(waited.elapsed(), WaitMs);
    holder.write("COMMIT;\n.quit\n");
    QVERIFY(holder.waitForBytesWritten());
    QVERIFY(store->apply(Operation::make(AddSongs {{makeSong(u"Later"_s)}})).has_value());
    QVERIFY(holder.waitForFinished());
}

void tst_SongStore::aFileThatWasReplacedIsNotWrittenTo()
{
    StoreFixture f;
    QVERIFY(QFile::rename(f.file(), f.folder.path(u"moved.db"_s)));
    const auto result = f.store->apply(Operation::make(AddSongs {{makeSong(u"Lost"_s)}}));
    QVERIFY(!result);
    QCOMPARE(result.error().kind, Error::Kind::Gone);
}

QTEST_GUILESS_MAIN(tst_SongStore)
#include "tst_SongStore.moc"
