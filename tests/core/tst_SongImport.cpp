// SPDX-FileCopyrightText: 2026 The Tutti authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/SongImport.h"
#include "core/SongWriter.h"
#include "tests/support/StoreFixture.h"

#include <QBuffer>
#include <QTest>

using namespace tutti;
using namespace Qt::StringLiterals;
using namespace tutti::test;

namespace {

ImportReport import(StoreFixture &f, ImportRequest request)
{
    request.operationId = Operation::newId();
    const auto job = f.store->beginImport(request);
    while (!succeeded(job->step())) {}
    return job->report();
}

ImportReport import(StoreFixture &f, const QByteArray &content, const QString &name = u"in.csv"_s)
{
    return import(f, ImportRequest {.files = {f.folder.file(name, content)}});
}

std::optional<Error> refusal(StoreFixture &f, const QByteArray &content)
{
    const auto job = f.store->beginImport({u"op"_s, {f.folder.file(u"in"_s, content)}});
    while (true) {
        const Expected<bool> done = job->step();
        if (!done)
            return done.error();
        if (*done)
            return std::nullopt;
    }
}

QString counts(const ImportCounts &c)
{
    return QStringLiteral("%1 %2 %3 %4")
        .arg(c.added)
        .arg(c.alreadyThere)
        .arg(c.refused)
        .arg(c.warnings);
}

QList<ImportNote> notesAt(const ImportReport &report, qint64 position)
{
    QList<ImportNote> found;
    for (const ImportNote &note : report.notes) {
        if (note.position == position)
            found += note;
    }
    return found;
}

QByteArray exported(StoreFixture &f, SongWriter::Format format)
{
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    SongWriter writer(buffer, format);
    Expected<void> done = writer.begin();
    for (const Song &song : f.songs())
        done = done.and_then([&] { return writer.write(song); });
    done = done.and_then([&] { return writer.end(); });
    if (!done)
        qFatal("not exported");
    return buffer.data();
}

} // namespace

class tst_SongImport : public QObject
{
    Q_OBJECT

private slots:
    void realSongs_data();
    void realSongs();
    void theSameFileAgainAddsNothing();
    void cellsThatCannotBeUnderstoodAreLeftEmptyAndReported();
    void theSameSongIsFoundByUidThenPathThenTexts();
    void whatIsExportedComesBackWithoutLoss_data();
    void whatIsExportedComesBackWithoutLoss();
    void theArrayOfTheWebApplicationIsRead();
    void replacingMakesTheLibraryEqualToTheFile();
    void replacingByNothingIsRefused();
    void aDryRunChangesNothing();
    void anImportIsOneStepAndIsUndone();
    void changesDuringAnImportAreSeen();
    void abandonedHalfWayItLeavesNothing();
    void filesThatAreNoSongListsAreRefused_data();
    void filesThatAreNoSongListsAreRefused();
    void severalFilesAreOneImport();
};

void tst_SongImport::realSongs_data()
{
    QTest::addColumn<QString>("file");
    QTest::addColumn<qint64>("rows");
    QTest::addColumn<qint64>("refused");
    QTest::newRow("chinook") << u"chinook-tracks.csv"_s << 3'503LL << 0LL;
    QTest::newRow("classic rock") << u"classic-rock-song-list.csv"_s << 2'229LL << 0LL;
    QTest::newRow("billboard") << u"billboard-year-end.csv"_s << 5'701LL << 0LL;
    QTest::newRow("billboard spotify") << u"billboard-spotify.csv"_s << 5'497LL << 0LL;
    QTest::newRow("freemusi") << u"freemusi-tracks.csv"_s << 21'502LL << 23LL;
}

void tst_SongImport::realSongs()
{
    QFETCH(QString, file);
    QFETCH(qint64, rows);
    QFETCH(qint64, refused);
    const QString path = test::realSongs(file);
    if (path.isEmpty())
        QSKIP("real songs are not at hand");
    StoreFixture f(false);
    const ImportReport first = import(f, {.files = {path}});
    QCOMPARE(first.counts.added + first.counts.alreadyThere + first.counts.refused, rows);
    QCOMPARE(first.counts.refused, refused);
    QCOMPARE(f.store->songCount().value_or(0), first.counts.added);
    if (file.startsWith(u"classic")) {
        QCOMPARE(notesAt(first, 549).value(0).reason, ImportNote::Reason::UnlikelyYear);
        QCOMPARE(notesAt(first, 549).value(0).value, u"1071");
        QCOMPARE(notesAt(first, 1506).value(0).reason, ImportNote::Reason::BadValue);
        QCOMPARE(notesAt(first, 1506).value(0).value, u"SONGFACTS.COM");
        QCOMPARE(first.counts.warnings, 2);
    }
    const ImportReport second = import(f, {.files = {path}});
    QCOMPARE(second.counts.added, 0);
    QCOMPARE(second.counts.refused, refused);
    QCOMPARE(f.store->songCount().value_or(0), first.counts.added);
}

void tst_SongImport::theSameFileAgainAddsNothing()
{
    StoreFixture f(false);
    const QByteArray list = "title,artist,year\nA,x,1990\nB,x,\nA,x,1990\n,x,\n";
    QCOMPARE(counts(import(f, list).counts), u"2 1 1 0");
    QCOMPARE(counts(import(f, list).counts), u"0 3 1 0");
}

void tst_SongImport::cellsThatCannotBeUnderstoodAreLeftEmptyAndReported()
{
    StoreFixture f(false);
    const ImportReport report = import(f, "Title;ARTIST;Year;Track;Duration;Rating\n"
                                          "A;x;soon;0;5:55;4.5\n"
                                          "B;x;1071;3;1:02:03;6\n"
                                          "C;x;1999-05-01;x;240;\n");
    QCOMPARE(counts(report.counts), u"3 0 0 4");
    const QList<Song> songs = f.songs();
    QVERIFY(!songs[0].year && !songs[0].track);
    QCOMPARE(songs[0].durationMs, 355'000);
    QCOMPARE(songs[1].year, 1071);
    QCOMPARE(songs[1].durationMs, 3'723'000);
    QCOMPARE(songs[2].year, 1999);
    QCOMPARE(songs[2].durationMs, 240'000);
    QCOMPARE(notesAt(report, 2).value(0).refusal, Error::Refusal::NotANumber);
    QCOMPARE(notesAt(report, 3).value(0).reason, ImportNote::Reason::UnlikelyYear);
    QCOMPARE(notesAt(report, 4).value(0).field, SongField::Track);
    QCOMPARE(report.notes.first().file, u"in.csv");
    // One of them is more than five, so these are no stars.
    QCOMPARE(songs[1].rating, 6);
}

void tst_SongImport::theSameSongIsFoundByUidThenPathThenTexts()
{
    StoreFixture f(false);
    Song song = makeSong(u"Café"_s, u"Été"_s);
    song.path = u"/m/cafe.ogg"_s;
    f.apply(AddSongs {{song}});
    const QByteArray uid = f.songs().first().uid.toUtf8();
    const auto added = [&](const QByteArray &line) {
        return import(f, "uid,title,artist,path,duration_ms,track\n" + line + '\n').counts.added;
    };
    QCOMPARE(added(uid + ",Other,Other,,,"), 0);
    QCOMPARE(added(",Other,Other,/m/cafe.ogg,,"), 0);
    QCOMPARE(added(",CAFE,ete,/m/elsewhere.ogg,,"), 0);
    QCOMPARE(added(",CAFE,ete,,1000,"), 1);
    QCOMPARE(added(",CAFE,ete,,,3"), 1);
    QCOMPARE(added(",CAFE,ete,,1000,3"), 1);
}

void tst_SongImport::whatIsExportedComesBackWithoutLoss_data()
{
    QTest::addColumn<SongWriter::Format>("format");
    QTest::newRow("csv") << SongWriter::Format::Csv;
    QTest::newRow("json") << SongWriter::Format::Json;
}

void tst_SongImport::whatIsExportedComesBackWithoutLoss()
{
    QFETCH(SongWriter::Format, format);
    StoreFixture f;
    Song odd = makeSong(u" =\"A\",\tb; 🎵 "_s, u"x\ny\r\nz"_s);
    odd.rating = 3;
    odd.favorite = true;
    odd.playCount = 7;
    odd.lastPlayedMs = 1'600'000'000'123;
    odd.addedMs = 1'500'000'000'456;
    odd.durationMs = 61'001;
    odd.comment = QString(900, u'c');
    odd.path = u"/ä/\\b"_s;
    f.apply(AddSongs {{odd}});
    QList<Song> before = f.songs();
    const QByteArray content = exported(f, format);
    f.apply(ClearLibrary {});
    QCOMPARE(counts(import(f, content).counts), u"16 0 0 0");
    QList<Song> after = f.songs();
    for (qsizetype i = 0; i < after.size(); ++i) {
        before[i].id = after[i].id;
        before[i].revision = after[i].revision;
        QVERIFY2(before[i] == after[i], qPrintable(before[i].title));
    }
    QCOMPARE(counts(import(f, content).counts), u"0 16 0 0");
}

void tst_SongImport::theArrayOfTheWebApplicationIsRead()
{
    StoreFixture f(false);
    const ImportReport report = import(f, R"([
        {"id": 1, "title": "A", "artist": "x", "duration": "5:55", "year": 1975, "mood": {"a": []}},
        {"id": "seven", "title": "B", "artist": "x", "duration": "1:00:01", "year": "1976"},
        {"id": 1, "title": "C", "artist": "x", "duration": 200, "year": null},
        {"title": "D", "artist": "x", "duration": "soon", "genre": "Rock \ud83d"},
        {"title": "", "artist": "x"}, "nothing", {"artist": "x"}, null])");
    QCOMPARE(counts(report.counts), u"4 0 4 1");
    const QList<Song> songs = f.songs();
    QCOMPARE(songs[0].durationMs, 355'000);
    QCOMPARE(songs[1].durationMs, 3'601'000);
    QCOMPARE(songs[1].year, 1976);
    QCOMPARE(songs[2].durationMs, 200'000);
    QCOMPARE(songs[3].durationMs, 0);
    QCOMPARE(songs[3].genre, u"Rock �"_s);
    QCOMPARE(notesAt(report, 6).value(0).reason, ImportNote::Reason::NotASong);
    QCOMPARE(notesAt(report, 7).value(0).field, SongField::Title);
}

void tst_SongImport::replacingMakesTheLibraryEqualToTheFile()
{
    StoreFixture f;
    f.apply(editOf(1, SongField::Rating, 0, 80));
    const Song first = f.song(1);
    ImportRequest request {
        .files = {f.folder.file(u"new.csv"_s,
                                "title,artist,album,duration,genre,rating\n"
                                "bohemian rhapsody,QUEEN,A Night at the Opera,5:55,Opera,20\n"
                                "New,Somebody,,,Pop,60\n")},
        .replace = true};
    const ImportReport report = import(f, request);
    QCOMPARE(counts(report.counts), u"1 1 0 0");
    QCOMPARE(report.counts.removed, 14);
    QCOMPARE(report.counts.updated, 1);
    const QList<Song> songs = f.songs();
    QCOMPARE(songs.size(), 2);
    QCOMPARE(songs[0].id, 1);
    QCOMPARE(songs[0].uid, first.uid);
    QCOMPARE(songs[0].title, u"bohemian rhapsody");
    QCOMPARE(songs[0].genre, u"Opera");
    QCOMPARE(songs[0].rating, 80);
    QCOMPARE(songs[0].addedMs, first.addedMs);
    QCOMPARE(songs[0].year, 1975); // of which the file does not speak
    QCOMPARE(songs[1].rating, 60);
    QCOMPARE(f.apply(UndoOperation {}).leftAlone, 0);
    QCOMPARE(f.songs().size(), 15);
    QCOMPARE(f.song(1).title, u"Bohemian Rhapsody");
    QCOMPARE(f.apply(RedoOperation {}).leftAlone, 0);
    QCOMPARE(f.songs().size(), 2);
}

void tst_SongImport::replacingByNothingIsRefused()
{
    StoreFixture f;
    const QString file = f.folder.file(u"bad.csv"_s, "title,artist\n,x\n");
    const auto job
        = f.store->beginImport({.operationId = u"op"_s, .files = {file}, .replace = true});
    Expected<bool> done = false;
    while (done && !*done)
        done = job->step();
    QVERIFY(!done);
    QCOMPARE(done.error().kind, Error::Kind::NothingToImport);
    QCOMPARE(f.songs().size(), 15);
}

void tst_SongImport::aDryRunChangesNothing()
{
    StoreFixture f;
    const QString file = f.folder.file(u"a.csv"_s, "title,artist\nA,x\nB,\n");
    const ImportReport report = import(f, {.files = {file}, .dryRun = true});
    QCOMPARE(counts(report.counts), u"1 0 1 0");
    QCOMPARE(f.songs().size(), 15);
    QCOMPARE(shellNumber(f.file(), u"SELECT count(*) FROM ops"_s), 0);
}

void tst_SongImport::anImportIsOneStepAndIsUndone()
{
    StoreFixture f;
    const Cursor before = f.store->everything()->cursor;
    import(f, "title,artist\nA,x\nB,x\nC,x\n");
    QCOMPARE(shellNumber(f.file(), u"SELECT count(*) FROM change"_s), 1);
    const auto changes = succeeded(f.store->changesSince(before));
    QCOMPARE(changes.written.size(), 3);
    const auto entry = succeeded(f.store->journal().entriesSince(before.seq, 10)).first();
    QCOMPARE(entry.kind, JournalEntry::Kind::Import);
    QCOMPARE(entry.songId, 16);
    QCOMPARE(entry.lastId, 18);
    QCOMPARE(shell(f.file(), u"UPDATE songs SET year = 1990 WHERE title = 'B'"_s), QString());
    QCOMPARE(f.apply(UndoOperation {}).leftAlone, 1);
    QCOMPARE(f.songs().size(), 16);
    QCOMPARE(f.apply(RedoOperation {}).leftAlone, 0);
    QCOMPARE(f.songs().size(), 18);
}

void tst_SongImport::changesDuringAnImportAreSeen()
{
    StoreFixture f(false);
    const QString file = f.folder.file(u"a.csv"_s, "title,artist\nA,x\nB,x\nC,x\n");
    const auto job = f.store->beginImport({u"op"_s, {file}});
    int steps = 0;
    while (!succeeded(job->step())) {
        // Before the last slice, which writes, somebody adds one of the songs.
        if (++steps == 4)
            QCOMPARE(shell(f.file(), u"INSERT INTO songs(title, artist) VALUES('b', 'X')"_s),
                     QString());
    }
    QVERIFY(steps >= 4);
    QCOMPARE(counts(job->report().counts), u"2 1 0 0");
    QCOMPARE(f.songs().size(), 3);
}

void tst_SongImport::abandonedHalfWayItLeavesNothing()
{
    StoreFixture f;
    const QString file = f.folder.file(u"a.csv"_s, "title,artist\nA,x\nB,x\nC,x\n");
    for (int steps = 0; steps < 5; ++steps) {
        auto job = f.store->beginImport({u"op"_s, {file}});
        for (int i = 0; i < steps; ++i)
            QVERIFY(!succeeded(job->step()));
    }
    QCOMPARE(f.songs().size(), 15);
    QVERIFY(f.store->apply(Operation::make(AddSongs {{makeSong(u"after"_s)}})).has_value());
}

void tst_SongImport::filesThatAreNoSongListsAreRefused_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::addColumn<Error::Kind>("expected");
    QTest::newRow("empty") << QByteArray() << Error::Kind::NothingToImport;
    QTest::newRow("blank") << QByteArray(" \n\n ") << Error::Kind::NothingToImport;
    QTest::newRow("binary") << QByteArray("\x7f"
                                          "ELF\0\0\0",
                                          7)
                            << Error::Kind::NotUnderstood;
    QTest::newRow("no artist") << QByteArray("title,album\nA,b\n") << Error::Kind::NotUnderstood;
    QTest::newRow("prose") << QByteArray("Dear diary\n") << Error::Kind::NotUnderstood;
    QTest::newRow("broken JSON") << QByteArray("[{\"title\": \"A\",") << Error::Kind::NotUnderstood;
    QTest::newRow("an object") << QByteArray("{\"title\": 1}") << Error::Kind::NotUnderstood;
}

void tst_SongImport::filesThatAreNoSongListsAreRefused()
{
    QFETCH(QByteArray, content);
    QFETCH(Error::Kind, expected);
    StoreFixture f;
    const std::optional<Error> error = refusal(f, content);
    QVERIFY(error.has_value());
    QCOMPARE(error->kind, expected);
    QVERIFY(error->value.endsWith(u"/in"));
    QCOMPARE(f.songs().size(), 15);
}

void tst_SongImport::severalFilesAreOneImport()
{
    StoreFixture f(false);
    const QString first = f.folder.file(u"1.csv"_s, "title,artist\nA,x\nB,\n");
    const QString second = f.folder.file(
        u"2.json"_s, R"([{"title": "A", "artist": "X"}, {"title": "C", "artist": "x"}])");
    const ImportReport report = import(f, {.files = {first, second}});
    QCOMPARE(counts(report.counts), u"2 1 1 0");
    QCOMPARE(counts(report.files[0].counts), u"1 0 1 0");
    QCOMPARE(counts(report.files[1].counts), u"1 1 0 0");
    f.apply(UndoOperation {});
    QCOMPARE(f.songs().size(), 0);
}

QTEST_GUILESS_MAIN(tst_SongImport)
#include "tst_SongImport.moc"
