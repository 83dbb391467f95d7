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

ImportReport report(StoreFixture &f, const ImportRequest &request)
{
    const auto job = f.store->beginImport(request);
    while (!succeeded(job->step())) {}
    return job->report();
}

QString import(StoreFixture &f, const QByteArray &content, bool replace = false)
{
    const ImportCounts counts = report(f, {.operationId = Operation::newId(),
                                           .files = {f.folder.file(u"in.csv"_s, content)},
                                           .replace = replace})
                                    .counts;
    return QStringLiteral("added %1, there %2, changed %3, removed %4")
        .arg(counts.added)
        .arg(counts.alreadyThere)
        .arg(counts.updated)
        .arg(counts.removed);
}

QByteArray exported(StoreFixture &f)
{
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    SongWriter writer(buffer, SongWriter::Format::Csv);
    if (!writer.begin())
        qFatal("a buffer cannot be written");
    for (const Song &song : f.songs()) {
        if (!writer.write(song))
            qFatal("a buffer cannot be written");
    }
    if (!writer.end())
        qFatal("a buffer cannot be written");
    return buffer.data();
}

Song rated(const QString &title, int rating, const QString &path = {})
{
    Song song = makeSong(title);
    song.rating = rating;
    song.path = path;
    return song;
}

} // namespace

class tst_ImportMatcher : public QObject
{
    Q_OBJECT

private slots:
    void songsThatAreAlikeComeBackAsMany();
    void whatIsUnchangedIsReplacedByItself();
    void uidsDecideBeforeTexts();
    void theSongThatTheFileNamesStays();
    void aRowIsOneSongAndASongOneRow();
    void anEqualSongOfAnotherLibraryIsTheSame();
    void aDryRunForeseesWhatReplacingDoes();
};

void tst_ImportMatcher::songsThatAreAlikeComeBackAsMany()
{
    StoreFixture f(false);
    f.apply(AddSongs {{rated(u"A"_s, 80), rated(u"A"_s, 20), rated(u"C"_s, 0, u"/x.flac"_s),
                       rated(u"D"_s, 0, u"/y.flac"_s)}});
    f.apply(editOf(f.idOf(u"D"_s), SongField::Path, u"/y.flac"_s, u"/x.flac"_s));
    const QByteArray list = exported(f);
    f.apply(ClearLibrary {});
    QCOMPARE(import(f, list), u"added 4, there 0, changed 0, removed 0");
    QCOMPARE(exported(f), list);
    QCOMPARE(import(f, list), u"added 0, there 4, changed 0, removed 0");
}

void tst_ImportMatcher::whatIsUnchangedIsReplacedByItself()
{
    StoreFixture f(false);
    f.apply(AddSongs {{rated(u"A"_s, 80), rated(u"A"_s, 20), rated(u"B"_s, 40)}});
    const QByteArray list = exported(f);
    QCOMPARE(import(f, list, true), u"added 0, there 3, changed 0, removed 0");
    QCOMPARE(exported(f), list);
}

void tst_ImportMatcher::uidsDecideBeforeTexts()
{
    StoreFixture f(false);
    f.apply(AddSongs {{rated(u"A"_s, 80), rated(u"B"_s, 20)}});
    QByteArray list = exported(f);
    list.replace(",A,Artist", ",?,Artist").replace(",B,Artist", ",A,Artist");
    list.replace(",?,Artist", ",B,Artist");
    QCOMPARE(import(f, list, true), u"added 0, there 2, changed 2, removed 0");
    QCOMPARE(f.song(f.idOf(u"B"_s)).rating, 80);
    QCOMPARE(f.song(f.idOf(u"A"_s)).rating, 20);
}

void tst_ImportMatcher::theSongThatTheFileNamesStays()
{
    StoreFixture f(false);
    f.apply(AddSongs {{rated(u"A"_s, 80), rated(u"A"_s, 20)}});
    const Song second = f.songs().last();
    QCOMPARE(import(f, "uid,title,artist\n" + second.uid.toUtf8() + ",A,Artist\n", true),
             u"added 0, there 1, changed 0, removed 1");
    QCOMPARE(f.songs().size(), 1);
    QCOMPARE(f.songs().first().uid, second.uid);
    QCOMPARE(f.songs().first().rating, 20);
}

void tst_ImportMatcher::aRowIsOneSongAndASongOneRow()
{
    StoreFixture f(false);
    f.apply(AddSongs {{rated(u"A"_s, 80)}});
    const QByteArray list = "uid,title,artist\nx,A,Artist\ny,A,Artist\n";
    QCOMPARE(import(f, list), u"added 1, there 1, changed 0, removed 0");
    QCOMPARE(import(f, "title,artist\nA,Artist\nA,Artist\n"),
             u"added 0, there 2, changed 0, removed 0");
}

void tst_ImportMatcher::anEqualSongOfAnotherLibraryIsTheSame()
{
    StoreFixture f(false);
    f.apply(AddSongs {{rated(u"A"_s, 80), rated(u"B"_s, 0, u"/b.mp3"_s)}});
    QCOMPARE(import(f, "uid,title,artist,path\nother1,a,ARTIST,\nother2,Z,Z,/b.mp3\n"),
             u"added 0, there 2, changed 0, removed 0");
}

void tst_ImportMatcher::aDryRunForeseesWhatReplacingDoes()
{
    StoreFixture f;
    ImportRequest request {
        .operationId = Operation::newId(),
        .files = {f.folder.file(u"in.csv"_s, "title,artist,album,year,duration\n"
                                             "Imagine,John Lennon,Imagine,1999,3:07\n"
                                             "New,x,,,\n"
                                             "Thriller,Michael Jackson,Thriller,1982,5:57\n")},
        .replace = true,
        .dryRun = true};
    const ImportCounts foreseen = report(f, request).counts;
    QCOMPARE(f.songs().size(), 15);
    request.dryRun = false;
    const ImportCounts done = report(f, request).counts;
    QVERIFY(foreseen == done);
    QCOMPARE(done.removed, 13);
    QCOMPARE(done.added, 1);
    QCOMPARE(done.updated, 1);
}

QTEST_GUILESS_MAIN(tst_ImportMatcher)
#include "tst_ImportMatcher.moc"
