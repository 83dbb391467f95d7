// SPDX-FileCopyrightText: 2026 The Tutti authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/LiveCopy.h"
#include "core/Salvage.h"
#include "tests/support/StoreFixture.h"

#include <QFile>
#include <QTest>

using namespace tutti;
using namespace Qt::StringLiterals;
using namespace tutti::test;

namespace {

/// A library that changes after a snapshot, and what is salvaged of its bytes.
struct Scene
{
    StoreFixture library;
    QString snapshot = library.folder.path(u"snapshot.db"_s);
    QString built = library.folder.path(u"built.db"_s);

    void takeSnapshot() const
    {
        if (!shell(library.file(), u"VACUUM INTO '%1'"_s.arg(snapshot)).isEmpty())
            qFatal("no snapshot");
    }

    /// All into the file itself, nobody has it open, and \a from is changed to \a to there.
    void close(const QByteArray &from = {}, const QByteArray &to = {})
    {
        library.store.reset();
        QFile file(library.file());
        if (!file.open(QIODevice::ReadWrite))
            qFatal("cannot be opened");
        QByteArray bytes = file.readAll();
        bytes.replace(from, to);
        file.seek(0);
        file.write(bytes);
    }

    SalvageResult salvage(bool withSnapshot = true, const QStringList &live = {})
    {
        SalvageSources sources;
        sources.library = library.file();
        if (withSnapshot)
            sources.snapshots = {snapshot};
        sources.liveCopies = live;
        return succeeded(Salvage::build(sources, built));
    }

    /// What a window wrote that had all of it.
    [[nodiscard]] QString writeLive(const ChangeSet &everything) const
    {
        QByteArray lines = LiveCopy::firstLine(everything.cursor);
        for (const Song &song : everything.written.toList())
            lines += LiveCopy::line(song);
        return library.folder.file(u"live.jsonl"_s, lines);
    }

    [[nodiscard]] QString ask(const QString &sql) const { return shell(built, sql); }
    [[nodiscard]] qint64 number(const QString &sql) const { return shellNumber(built, sql); }
};

} // namespace

class tst_Salvage : public QObject
{
    Q_OBJECT

private slots:
    void withoutAWitnessEverySongIsSavedAndNoneVerified();
    void whatEqualsTheSnapshotIsVerified();
    void whatChangedSinceIsConfirmedByTheJournal();
    void aDamagedLetterIsTakenFromTheSnapshotAndDoubted();
    void aDamagedLetterSinceTheSnapshotIsDoubted();
    void aSongThatIsLostComesFromTheSnapshot();
    void aRemovedSongDoesNotComeBack();
    void aSongThatWasPutBackIsThere();
    void aDamagedUidMakesNoSecondSong();
    void aWindowThatWasOpenIsAWitness();
    void aDamagedSnapshotIsNotBelieved();
    void undoGoesOnFromBefore();
    void noIdIsGivenOutAgain();
    void anOperationIsNotDoneTwice();
    void conflictsAreKept();
    void aWindowThatFollowedToTheEndSettlesPagesInDoubt();
    void aConflictThatIsLostComesFromTheSnapshot();
    void aWindowThatSawTheEndMakesTheEndKnown();
    void aDoubtOutlivesASnapshotOfIt();
    void itIsTheSameLibraryInANewEpoch();
};

void tst_Salvage::withoutAWitnessEverySongIsSavedAndNoneVerified()
{
    Scene scene;
    const QList<Song> songs = scene.library.songs();
    scene.close();
    const SalvageResult result = scene.salvage(false);
    QCOMPARE(result.counts.fromFile, 15);
    QCOMPARE(result.counts.fromWitness, 0);
    QCOMPARE(result.counts.unverified, 15);
    QCOMPARE(succeeded(openStore(scene.built)->everything()).written.toList(), songs);
}

void tst_Salvage::whatEqualsTheSnapshotIsVerified()
{
    Scene scene;
    scene.takeSnapshot();
    scene.close();
    const SalvageResult result = scene.salvage();
    QCOMPARE(result.counts.fromFile, 15);
    QCOMPARE(result.counts.unverified, 0);
}

void tst_Salvage::whatChangedSinceIsConfirmedByTheJournal()
{
    Scene scene;
    scene.takeSnapshot();
    const Song song = scene.library.songs().first();
    scene.library.apply(editOf(song.id, SongField::Title, song.title, u"One"_s));
    scene.library.apply(editOf(song.id, SongField::Rating, song.rating, 60));
    scene.library.apply(editOf(song.id, SongField::Title, u"One"_s, u"Two"_s));
    const QList<Song> songs = scene.library.songs();
    scene.close();
    QCOMPARE(scene.salvage().counts.unverified, 0);
    QCOMPARE(succeeded(openStore(scene.built)->everything()).written.toList(), songs);
}

void tst_Salvage::aDamagedLetterIsTakenFromTheSnapshotAndDoubted()
{
    Scene scene;
    scene.takeSnapshot();
    const QList<Song> songs = scene.library.songs();
    scene.close(songs[3].title.toUtf8(), QByteArray(songs[3].title.toUtf8()).replace(0, 1, "?"));
    const SalvageResult result = scene.salvage();
    QCOMPARE(result.counts.fromFile + result.counts.fromWitness, 15);
    QCOMPARE(succeeded(openStore(scene.built)->everything()).written.toList(), songs);
}

void tst_Salvage::aDamagedLetterSinceTheSnapshotIsDoubted()
{
    Scene scene;
    scene.takeSnapshot();
    const Song song = scene.library.songs().first();
    scene.library.apply(editOf(song.id, SongField::Comment, song.comment, u"abcdefgh"_s));
    scene.close();
    QCOMPARE(shell(scene.library.file(), u"DROP TRIGGER songs_update; UPDATE songs SET comment ="
                                         " 'abcdefgx' WHERE id = %1"_s.arg(song.id)),
             QString());
    QCOMPARE(scene.salvage().counts.unverified, 1);
    QCOMPARE(scene.ask(u"SELECT uid FROM unverified"_s), song.uid);
    // The journal and the snapshot agree on the other.
    QCOMPARE(scene.ask(u"SELECT comment FROM songs WHERE id = %1"_s.arg(song.id)), u"abcdefgh"_s);
}

void tst_Salvage::aSongThatIsLostComesFromTheSnapshot()
{
    Scene scene;
    scene.takeSnapshot();
    const QList<Song> songs = scene.library.songs();
    // As if its row had never been read: without a trace in the journal.
    QCOMPARE(
        shell(scene.library.file(),
              u"DROP TRIGGER songs_delete; DELETE FROM songs WHERE id = %1"_s.arg(songs[2].id)),
        QString());
    scene.close();
    const SalvageResult result = scene.salvage();
    QCOMPARE(result.counts.fromFile, 14);
    QCOMPARE(result.counts.fromWitness, 1);
    QCOMPARE(succeeded(openStore(scene.built)->everything()).written.toList(), songs);
}

void tst_Salvage::aRemovedSongDoesNotComeBack()
{
    Scene scene;
    scene.takeSnapshot();
    scene.library.apply(RemoveSongs {{1, 2, 3}});
    const QList<Song> songs = scene.library.songs();
    scene.close();
    QCOMPARE(scene.salvage().counts.fromWitness, 0);
    QCOMPARE(succeeded(openStore(scene.built)->everything()).written.toList(), songs);
}

void tst_Salvage::aSongThatWasPutBackIsThere()
{
    Scene scene;
    scene.takeSnapshot();
    scene.library.apply(RemoveSongs {{1, 2, 3}});
    scene.library.apply(UndoOperation {});
    const QList<Song> songs = scene.library.songs();
    scene.close();
    static_cast<void>(scene.salvage());
    QCOMPARE(succeeded(openStore(scene.built)->everything()).written.toList(), songs);
}

void tst_Salvage::aDamagedUidMakesNoSecondSong()
{
    Scene scene;
    scene.takeSnapshot();
    const QList<Song> songs = scene.library.songs();
    const QByteArray uid = songs[4].uid.toUtf8();
    scene.library.store.reset();
    QFile file(scene.library.file());
    QVERIFY(file.open(QIODevice::ReadWrite));
    const QByteArray bytes = file.readAll();
    const qsizetype row = bytes.lastIndexOf(uid + songs[4].title.toUtf8());
    QVERIFY(row > 0);
    file.seek(row + 5);
    file.write("?");
    file.close();
    static_cast<void>(scene.salvage());
    QCOMPARE(succeeded(openStore(scene.built)->everything()).written.toList(), songs);
}

void tst_Salvage::aWindowThatWasOpenIsAWitness()
{
    Scene scene;
    const ChangeSet everything = succeeded(scene.library.store->everything());
    const QString live = scene.writeLive(everything);
    scene.close();
    const SalvageResult result = scene.salvage(false, {live});
    QCOMPARE(result.witness.kind, SalvageWitness::Kind::LiveCopy);
    QCOMPARE(result.counts.unverified, 0);
    QCOMPARE(succeeded(openStore(scene.built)->everything()).written.toList(),
             everything.written.toList());
}

void tst_Salvage::aDamagedSnapshotIsNotBelieved()
{
    Scene scene;
    scene.close();
    QVERIFY(!scene.library.folder.file(u"snapshot.db"_s, QByteArray(9'000, 'x')).isEmpty());
    const SalvageResult result = scene.salvage();
    QCOMPARE(result.witness.kind, SalvageWitness::Kind::None);
    QCOMPARE(result.counts.fromFile, 15);
}

void tst_Salvage::undoGoesOnFromBefore()
{
    Scene scene;
    scene.library.apply(ClearLibrary {});
    scene.close();
    static_cast<void>(scene.salvage(false));
    const auto store = openStore(scene.built);
    QCOMPARE(store->songCount().value_or(-1), 0);
    static_cast<void>(succeeded(store->apply(Operation::make(UndoOperation {}))));
    QCOMPARE(store->songCount().value_or(-1), 15);
}

void tst_Salvage::noIdIsGivenOutAgain()
{
    Scene scene;
    scene.library.apply(AddSongs {{makeSong(u"A"_s), makeSong(u"B"_s)}});
    scene.library.apply(RemoveSongs {{scene.library.idOf(u"B"_s)}});
    const Cursor before = succeeded(scene.library.store->everything()).cursor;
    scene.close();
    static_cast<void>(scene.salvage(false));
    const auto store = openStore(scene.built);
    static_cast<void>(succeeded(store->apply(Operation::make(AddSongs {{makeSong(u"C"_s)}}))));
    QCOMPARE(scene.number(u"SELECT id FROM songs WHERE title = 'C'"_s), 18);
    QVERIFY(succeeded(store->everything()).cursor.seq > before.seq);
}

void tst_Salvage::anOperationIsNotDoneTwice()
{
    Scene scene;
    const Operation operation = Operation::make(AddSongs {{makeSong(u"Once"_s)}});
    static_cast<void>(succeeded(scene.library.store->apply(operation)));
    scene.close();
    static_cast<void>(scene.salvage(false));
    static_cast<void>(succeeded(openStore(scene.built)->apply(operation)));
    QCOMPARE(scene.number(u"SELECT count(*) FROM songs WHERE title = 'Once'"_s), 1);
}

void tst_Salvage::conflictsAreKept()
{
    Scene scene;
    const QString title = scene.library.song(1).title;
    scene.library.apply(editOf(1, SongField::Title, title, u"Theirs"_s));
    scene.library.apply(editOf(1, SongField::Title, title, u"Mine"_s));
    scene.library.apply(editOf(1, SongField::Rating, 99, 20));
    const QList<Conflict> open = succeeded(scene.library.store->conflicts()).latest;
    QCOMPARE(open.size(), 2);
    scene.library.apply(ResolveConflicts {{{open.first().id, ConflictChoice::Take::Theirs, {}}}});
    scene.close();
    static_cast<void>(scene.salvage(false));
    const auto store = openStore(scene.built);
    QCOMPARE(succeeded(store->conflicts()).latest, open.mid(1));
    // The choice can still be taken back, and no number is given out again.
    static_cast<void>(succeeded(store->apply(Operation::make(UndoOperation {}))));
    QCOMPARE(succeeded(store->conflicts()).latest, open);
    static_cast<void>(
        succeeded(store->apply(Operation::make(editOf(1, SongField::Title, title, u"Another"_s)))));
    QVERIFY(succeeded(store->conflicts()).latest.first().id > open.first().id);
}

void tst_Salvage::aWindowThatFollowedToTheEndSettlesPagesInDoubt()
{
    Scene scene; // whose one page of songs is named by the first page alone
    const ChangeSet everything = succeeded(scene.library.store->everything());
    const QString live = scene.writeLive(everything);
    scene.close();
    QFile file(scene.library.file());
    QVERIFY(file.open(QIODevice::ReadWrite));
    file.write(QByteArray(4'096, '\0'));
    file.close();
    QCOMPARE(scene.salvage(false, {live}).counts.unverified, 0);
    QCOMPARE(succeeded(openStore(scene.built)->everything()).written.toList(),
             everything.written.toList());
}

void tst_Salvage::aConflictThatIsLostComesFromTheSnapshot()
{
    Scene scene;
    const QString title = scene.library.song(1).title;
    scene.library.apply(editOf(1, SongField::Title, title, u"Theirs"_s));
    scene.library.apply(editOf(1, SongField::Title, title, u"Mine"_s));
    const QList<Conflict> open = succeeded(scene.library.store->conflicts()).latest;
    scene.takeSnapshot();
    QCOMPARE(shell(scene.library.file(), u"DELETE FROM conflicts"_s), QString());
    scene.close();
    static_cast<void>(scene.salvage());
    QCOMPARE(succeeded(openStore(scene.built)->conflicts()).latest, open);
}

void tst_Salvage::aWindowThatSawTheEndMakesTheEndKnown()
{
    Scene scene;
    const QString title = scene.library.song(1).title;
    scene.takeSnapshot();
    scene.library.apply(editOf(1, SongField::Title, title, u"Later"_s));
    const ChangeSet everything = succeeded(scene.library.store->everything());
    const QString live = scene.writeLive(everything);
    scene.close();
    SalvageSources sources;
    sources.library = scene.snapshot; // as if the log had been lost
    sources.knownSeq = everything.cursor.seq;
    QVERIFY(succeeded(Salvage::build(sources, scene.library.folder.path(u"short.db"_s))).lacksEnd);
    sources.liveCopies = {live};
    QVERIFY(!succeeded(Salvage::build(sources, scene.built)).lacksEnd);
    QCOMPARE(scene.ask(u"SELECT title FROM songs WHERE id = 1"_s), u"Later"_s);
}

void tst_Salvage::aDoubtOutlivesASnapshotOfIt()
{
    Scene scene;
    const QString uid = scene.library.songs().first().uid;
    QCOMPARE(shell(scene.library.file(),
                   u"CREATE TABLE IF NOT EXISTS unverified(uid TEXT PRIMARY KEY) STRICT, WITHOUT"
                   " ROWID; INSERT INTO unverified VALUES('%1')"_s.arg(uid)),
             QString());
    scene.takeSnapshot();
    scene.close();
    static_cast<void>(scene.salvage());
    QCOMPARE(scene.ask(u"SELECT uid FROM unverified"_s), uid);
}

void tst_Salvage::itIsTheSameLibraryInANewEpoch()
{
    Scene scene;
    const Cursor before = succeeded(scene.library.store->everything()).cursor;
    scene.close();
    const SalvageResult result = scene.salvage(false);
    const Cursor after = succeeded(openStore(scene.built)->everything()).cursor;
    QCOMPARE(after.libraryId, before.libraryId);
    QVERIFY(after.epoch != before.epoch);
    QCOMPARE(after.epoch, result.epoch);
}

QTEST_GUILESS_MAIN(tst_Salvage)
#include "tst_Salvage.moc"
