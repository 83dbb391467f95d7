// SPDX-FileCopyrightText: 2026 The Tutti authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/CsvReader.h"
#include "core/SongReader.h"

#include <QStringEncoder>
#include <QTest>

using namespace tutti;
using namespace Qt::StringLiterals;

namespace {

QList<QByteArray> cells(const CsvRecord &record)
{
    QList<QByteArray> result;
    for (const std::string_view cell : record.cells)
        result += QByteArray(cell.data(), qsizetype(cell.size()));
    return result;
}

/// "1[a|b] 2[c]": the records with their lines.
QByteArray picture(const QByteArray &content, char delimiter = ',')
{
    CsvReader reader(content, delimiter);
    QByteArray result;
    while (const CsvRecord *const record = reader.next()) {
        result += result.isEmpty() ? "" : " ";
        result += QByteArray::number(record->line) + (record->quoteNotClosed ? "!" : "") + '['
                + cells(*record).join('|') + ']';
    }
    return result;
}

struct Row
{
    Song song;
    bool isRefused;
    QList<ImportNote> notes;
};

QList<Row> rows(const QByteArray &content)
{
    const auto reader = SongReader::create(content);
    QList<Row> result;
    if (!reader)
        qFatal("not understood: %s", qPrintable(reader.error().detail));
    while (const auto row = (*reader)->next())
        result += {row->song.song(), row->isRefused, row->notes};
    return result;
}

QByteArray utf16(const QString &text, bool bigEndian)
{
    QStringEncoder encode(bigEndian ? QStringConverter::Utf16BE : QStringConverter::Utf16LE,
                          QStringConverter::Flag::WriteBom);
    return encode(text);
}

} // namespace

class tst_SongReader : public QObject
{
    Q_OBJECT

private slots:
    void records_data();
    void records();
    void aQuoteThatIsNeverClosedCostsItsLineOnly();
    void aStrayQuoteCostsItsLineOnly();
    void anEndlessRecordIsCutShort();
    void delimiters_data();
    void delimiters();
    void encodings_data();
    void encodings();
    void headersOfTheRealFiles_data();
    void headersOfTheRealFiles();
    void aFileWithoutHeader();
    void aHeaderInUnknownWordsIsNoSong_data();
    void aHeaderInUnknownWordsIsNoSong();
    void moreCellsThanTheHeaderHasAreReported();
    void anObjectALineIsRead();
    void onlyTheBytesThatAreNoUtf8AreReadAsWindows1252();
    void valuesWithPartsAreReported();
    void aLongCommentIsOneRecord();
    void ratingsOfForeignFilesAreStars();
    void flagsInNamesAreNoFields();
};

void tst_SongReader::records_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::addColumn<QByteArray>("expected");
    const auto row = [](const char *name, const char *content, const char *expected) {
        QTest::newRow(name) << QByteArray(content) << QByteArray(expected);
    };
    row("plain", "a,b\nc,d\n", "1[a|b] 2[c|d]");
    row("no line end", "a,b\nc,d", "1[a|b] 2[c|d]");
    row("Windows", "a,b\r\nc,d\r\n", "1[a|b] 2[c|d]");
    row("old Mac", "a,b\rc,d\r", "1[a|b] 2[c|d]");
    row("blank lines", "\n\na,b\n\n\nc\n", "3[a|b] 6[c]");
    row("empty cells", ",\na,,\n", "1[|] 2[a||]");
    row("blanks stay", " a , b \n", "1[ a | b ]");
    row("quoted", "\"a,b\",\"c\"\"d\"\n", "1[a,b|c\"d]");
    row("line break in quotes", "\"a\nb\",c\nd\n", "1[a\nb|c] 3[d]");
    row("quote inside", "7\" single,x\n", "1[7\" single|x]");
    row("behind the quote", "\"ab\"cd,e\nf\n", "1[abcd|e] 2[f]");
    row("quoted and empty", "\"\",x\n", "1[|x]");
    row("nothing", "", "");
}

void tst_SongReader::records()
{
    QFETCH(QByteArray, content);
    QTEST(picture(content), "expected");
}

void tst_SongReader::aQuoteThatIsNeverClosedCostsItsLineOnly()
{
    QCOMPARE(picture("a,\"b\nc,d\ne,f\n"), QByteArray("1![a|\"b] 2[c|d] 3[e|f]"));
}

void tst_SongReader::aStrayQuoteCostsItsLineOnly()
{
    QByteArray content = "\"Heroes,David Bowie\n";
    for (int i = 0; i < 2'000; ++i)
        content += "song " + QByteArray::number(i) + ",x\n";
    content += "\"Something, else\",y\n";
    CsvReader reader(content, ',');
    const auto first = reader.next();
    QVERIFY(first && first->quoteNotClosed);
    int records = 0;
    QList<QByteArray> last;
    while (const CsvRecord *const record = reader.next()) {
        last = cells(*record);
        ++records;
    }
    QCOMPARE(records, 2'001);
    QCOMPARE(last, (QList<QByteArray> {"Something, else", "y"}));
}

void tst_SongReader::anEndlessRecordIsCutShort()
{
    QByteArray content = "\"open,x\n";
    for (int i = 0; i <= CsvReader::MostLines; ++i)
        content += "line,y\n";
    content += "\"closed\",z\n";
    CsvReader reader(content, ',');
    const auto first = reader.next();
    QVERIFY(first && first->quoteNotClosed);
    const auto second = reader.next();
    QVERIFY(second);
    QCOMPARE(second->line, 2);
    QCOMPARE(cells(*second), (QList<QByteArray> {"line", "y"}));
}

void tst_SongReader::delimiters_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::newRow("comma") << QByteArray("title,artist\nA;b|c,x\n");
    QTest::newRow("semicolon") << QByteArray("title;artist\nA;x\n");
    QTest::newRow("tab") << QByteArray("title\tartist\nA\tx\n");
    QTest::newRow("bar") << QByteArray("title|artist\nA|x\n");
    QTest::newRow("named") << QByteArray("sep=;\ntitle;artist\nA;x\n");
}

void tst_SongReader::delimiters()
{
    QFETCH(QByteArray, content);
    const QList<Row> read = rows(content);
    QCOMPARE(read.size(), 1);
    QVERIFY(read[0].song.title.startsWith(u'A'));
    QCOMPARE(read[0].song.artist, u"x");
}

void tst_SongReader::encodings_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::addColumn<bool>("isRemarked");
    const QString text = u"title,artist\nÉté “x” €,Ünal\n"_s;
    QTest::newRow("UTF-8") << text.toUtf8() << false;
    QTest::newRow("UTF-8 with mark") << QByteArray("\xEF\xBB\xBF") + text.toUtf8() << false;
    QTest::newRow("UTF-16 LE") << utf16(text, false) << false;
    QTest::newRow("UTF-16 BE") << utf16(text, true) << false;
    QTest::newRow("Windows-1252") << QByteArray("title,artist\n\xC9t\xE9 \x93x\x94 \x80,\xDCnal\n")
                                  << true;
    QTest::newRow("JSON") << u"[{\"title\":\"Été “x” €\",\"artist\":\"Ünal\"}]"_s.toUtf8() << false;
    QTest::newRow("JSON, UTF-16") << utf16(u"[{\"title\":\"Été “x” €\",\"artist\":\"Ünal\"}]"_s,
                                           false)
                                  << false;
    QTest::newRow("JSON, Windows-1252")
        << QByteArray("[{\"title\":\"\xC9t\xE9 \x93x\x94 \x80\",\"artist\":\"\xDCnal\"}]") << true;
}

void tst_SongReader::encodings()
{
    QFETCH(QByteArray, content);
    QFETCH(bool, isRemarked);
    const auto reader = SongReader::create(content);
    QVERIFY(reader.has_value());
    const auto row = (*reader)->next();
    QVERIFY(row.has_value());
    QCOMPARE(row->song.song().title, u"Été “x” €"_s);
    QCOMPARE(row->song.song().artist, u"Ünal"_s);
    QCOMPARE((*reader)->remarks().size(), isRemarked ? 1 : 0);
}

void tst_SongReader::headersOfTheRealFiles_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::addColumn<Song>("expected");
    QTest::newRow("chinook") << QByteArray(
        "track_id,title,artist,album,composer,genre,media_type,duration_ms,bytes\n"
        "1,T,A,L,c,G,m,343719,9\n")
                             << Song {.title = u"T"_s,
                                      .artist = u"A"_s,
                                      .album = u"L"_s,
                                      .genre = u"G"_s,
                                      .durationMs = 343'719};
    QTest::newRow("classic rock")
        << QByteArray("Song Clean,ARTIST CLEAN,Release Year,COMBINED,First?,Year?,PlayCount,F*G\n"
                      "T,A,1982,x,1,1,82,82\n")
        << Song {.title = u"T"_s, .artist = u"A"_s, .year = 1982, .playCount = 82};
    QTest::newRow("spotify") << QByteArray(
        "track_id,track_name,track_artist,track_popularity,track_album_name,"
        "track_album_release_date,playlist_genre,playlist_subgenre,duration_ms\n"
        "x,T,A,66,L,2019-06-14,pop,dance pop,194754\n")
                             << Song {.title = u"T"_s,
                                      .artist = u"A"_s,
                                      .album = u"L"_s,
                                      .year = 2019,
                                      .genre = u"pop"_s,
                                      .durationMs = 194'754};
    QTest::newRow("freemusi") << QByteArray(
        "activity,disc,duration,id,rating,title,track,trackartist,trackurl\n"
        "1,1,2568,h,2,T,0,A,http://x/y.mp3\n")
                              << Song {.title = u"T"_s,
                                       .artist = u"A"_s,
                                       .disc = 1,
                                       .durationMs = 2'568'000,
                                       .rating = 40,
                                       .path = u"http://x/y.mp3"_s};
    QTest::newRow("playlist archive")
        << QByteArray("track_id,title,artists,album,length,first_added\nx,T,A,L,3:20,2021-04-29\n")
        << Song {.title = u"T"_s,
                 .artist = u"A"_s,
                 .album = u"L"_s,
                 .durationMs = 200'000,
                 .addedMs = 1'619'654'400'000};
    QTest::newRow("joined with releases")
        << QByteArray("title,trackartist,artist,style\nT,A,Various Artists,Dub\n")
        << Song {.title = u"T"_s,
                 .artist = u"A"_s,
                 .albumArtist = u"Various Artists"_s,
                 .genre = u"Dub"_s};
}

void tst_SongReader::headersOfTheRealFiles()
{
    QFETCH(QByteArray, content);
    QFETCH(Song, expected);
    const QList<Row> read = rows(content);
    QCOMPARE(read.size(), 1);
    QVERIFY(read[0].notes.isEmpty());
    for (const SongFieldInfo &field : songFields())
        QCOMPARE(field.value(read[0].song), field.value(expected));
}

void tst_SongReader::aFileWithoutHeader()
{
    const auto reader = SongReader::create("Imagine,John Lennon,Imagine,1971,Pop,3:07\n");
    QVERIFY(reader.has_value());
    const auto row = (*reader)->next();
    QVERIFY(row.has_value());
    QCOMPARE(row->song.song().year, 1971);
    QCOMPARE(row->song.song().durationMs, 187'000);
    QCOMPARE((*reader)->remarks().value(0).reason, ImportNote::Reason::NoHeader);
}

void tst_SongReader::aHeaderInUnknownWordsIsNoSong_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::addColumn<bool>("isUnderstood");
    const auto row = [](const char *name, const QByteArray &content, bool isUnderstood) {
        QTest::newRow(name) << content << isUnderstood;
    };
    row("ids", "playlist_id,playlist,track_id\n1,Music,3402\n1,Music,3389\n1,Music,9\n", false);
    row("German", "Titel;Interpret;Jahr\nA;B;1999\nC;D;2001\nE;F;1975\n", false);
    row("half German", "Artist;Titel;Album\nQueen;Bohemian Rhapsody;A Night at the Opera\n", false);
    row("half English", "Title,Composer\nA,B\n", false);
    row("no title", "Album,Year,Genre\nA,1999,Pop\n", false);
    row("a band", "Song,Band,Album\nA,B,C\n", true);
    row("an export", "Track Name,Artist Name(s),Album Name\nA,B,C\n", true);
    row("a title that is a field", "Time,Pink Floyd,The Dark Side of the Moon,1973,Rock,6:53\n",
        true);
    row("two columns", "Imagine,John Lennon\nHelp!,The Beatles\n", true);
    row("a title in figures", "Yellow,Coldplay\n1979,The Smashing Pumpkins\n", true);
    row("an album in figures",
        "Rolling in the Deep,Adele,Single,2011\nSomeone Like You,Adele,21,2011\n"
        "Set Fire to the Rain,Adele,21,2011\nRumour Has It,Adele,21,2011\n",
        true);
}

void tst_SongReader::aHeaderInUnknownWordsIsNoSong()
{
    QFETCH(QByteArray, content);
    QFETCH(bool, isUnderstood);
    const auto reader = SongReader::create(content);
    QCOMPARE(reader.has_value(), isUnderstood);
    if (!isUnderstood)
        QCOMPARE(reader.error().kind, Error::Kind::NotUnderstood);
}

void tst_SongReader::moreCellsThanTheHeaderHasAreReported()
{
    const QList<Row> read = rows("title,artist\nHello, Goodbye,Beatles\nHelp!,Beatles,\n");
    QCOMPARE(read[0].notes.size(), 1);
    QCOMPARE(read[0].notes[0].reason, ImportNote::Reason::TooManyCells);
    QCOMPARE(read[0].notes[0].value, u"Beatles");
    QVERIFY(read[1].notes.isEmpty());
}

void tst_SongReader::anObjectALineIsRead()
{
    const QList<Row> read = rows(
        "{\"title\":\"T\",\"artist\":\"A\"}\nno song\n\n{\"title\":\"U\",\"artist\":\"A\"}\n");
    QCOMPARE(read.size(), 3);
    QCOMPARE(read[0].song.title, u"T");
    QVERIFY(read[1].isRefused);
    QCOMPARE(read[1].notes[0].value, u"no song");
    QCOMPARE(read[2].song.title, u"U");
}

void tst_SongReader::onlyTheBytesThatAreNoUtf8AreReadAsWindows1252()
{
    const QList<Row> read = rows("[{\"title\":\"Zo\xC3\xAB\",\"artist\":\"\xE2\x99\xAB\"},"
                                 "{\"title\":\"Caf\xE9\",\"artist\":\"\x80\"}]");
    QCOMPARE(read[0].song.title, u"Zoë");
    QCOMPARE(read[0].song.artist, u"♫");
    QCOMPARE(read[1].song.title, u"Café");
    QCOMPARE(read[1].song.artist, u"€");
}

void tst_SongReader::valuesWithPartsAreReported()
{
    const QList<Row> read = rows(
        "[{\"title\":\"T\",\"artist\":\"A\",\"duration\":{\"a\":1},\"genre\":[\"Rock\",\"Pop\"],"
        "\"year\":1999.5},{\"title\":\"T\",\"artist\":[\"P\"]}]");
    QCOMPARE(read[0].notes.size(), 3);
    for (const ImportNote &note : read[0].notes)
        QVERIFY(!note.value.isEmpty());
    QVERIFY(!read[0].song.year);
    QVERIFY(read[1].isRefused);
    QCOMPARE(read[1].notes[0].refusal, Error::Refusal::NotOneValue);
    QCOMPARE(read[1].notes[0].value, u"[\"P\"]");
}

void tst_SongReader::aLongCommentIsOneRecord()
{
    const QByteArray comment = QByteArray("line\n").repeated(5'000);
    const QList<Row> read = rows("title,artist,comment\nT,A,\"" + comment + "\"\n");
    QCOMPARE(read.size(), 1);
    QCOMPARE(read[0].song.comment.toUtf8(), comment);
}

void tst_SongReader::ratingsOfForeignFilesAreStars()
{
    QCOMPARE(rows("title,artist,rating\nT,A,4\n")[0].song.rating, 80);
    QCOMPARE(rows("title,artist,rating\nT,A,4\nU,A,60\n")[0].song.rating, 4);
    QCOMPARE(rows("uid,title,artist,rating\nx,T,A,4\n")[0].song.rating, 4);
    QCOMPARE(rows("title,artist,stars\nT,A,4.5\n")[0].song.rating, 90);
    QCOMPARE(rows("[{\"title\":\"T\",\"artist\":\"A\",\"rating\":3.5}]")[0].song.rating, 70);
}

void tst_SongReader::flagsInNamesAreNoFields()
{
    QVERIFY(!rows("title,artist,year?\nT,A,1\n")[0].song.year);
}

QTEST_GUILESS_MAIN(tst_SongReader)
#include "tst_SongReader.moc"
