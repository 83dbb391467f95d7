// SPDX-FileCopyrightText: 2026 The Tutti authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/SongField.h"
#include "tests/support/Said.h"
#include "tests/support/TestFolder.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace tutti;
using namespace Qt::StringLiterals;
using namespace tutti::test;

namespace {

QJsonArray listed(const QStringList &arguments)
{
    const Said said = runTutti(QStringList {u"list"_s, u"--format"_s, u"json"_s} + arguments);
    return QJsonDocument::fromJson(said.out.toUtf8()).array();
}

QString titles(const QJsonArray &songs)
{
    QStringList result;
    for (const QJsonValue &song : songs)
        result += song[u"title"].toString();
    return result.join(u'|');
}

bool isOneLine(const QString &error)
{
    return error.startsWith(u"tutti: ") && error.count(u'\n') == 1 && error.endsWith(u'\n');
}

} // namespace

class tst_CommandLine : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();

    void listFindsSortsAndLimits();
    void formatsOfList();
    void addShowEditRemove();
    void valuesForPeopleAreUnderstood();
    void aRefusedValueExitsWith1AndChangesNothing();
    void anExpectationThatFailsExitsWith3();
    void wrongUsageExitsWith2_data();
    void wrongUsageExitsWith2();
    void clearNeedsYes();
    void undoAndRedo();
    void statsInBothFormats();
    void importReportsAndExportComesBack();
    void outputThatCannotBeWrittenFails();
    void anErrorIsOneLine();
    void valuesFromOutsideCanBeExpected();
    void helpForEach_data();
    void helpForEach();
    void theLibraryIsFoundWhereItWasSaid();
    void aMissingLibraryNamesTheOptionThatMakesIt();
    void readOnlyRefusesToWrite();
    void wordsThatBeginWithADashStandBehindTwo();

private:
    std::unique_ptr<TestFolder> m_folder;
};

void tst_CommandLine::init()
{
    m_folder = std::make_unique<TestFolder>();
    qputenv("TUTTI_LIBRARY", m_folder->library().toLocal8Bit());
}

void tst_CommandLine::cleanup()
{
    m_folder.reset();
}

void tst_CommandLine::listFindsSortsAndLimits()
{
    QCOMPARE(listed({}).size(), 15);
    QCOMPARE(titles(listed({u"MICHAEL"_s, u"thrill"_s})), u"Billie Jean|Thriller");
    QCOMPARE(titles(listed({u"--sort"_s, u"-year"_s, u"--limit"_s, u"2"_s})),
             u"Smells Like Teen Spirit|Sweet Child O' Mine");
    QCOMPARE(titles(listed({u"--sort"_s, u"duration"_s, u"--limit"_s, u"1"_s})), u"Yesterday");
    QCOMPARE(listed({u"no such song"_s}).size(), 0);
}

void tst_CommandLine::formatsOfList()
{
    const QStringList query {u"list"_s, u"rhapsody"_s, u"--format"_s};
    QCOMPARE(runTutti(query + QStringList {u"table"_s}).out.count(u'\n'), 2);
    const QString csv = runTutti(query + QStringList {u"csv"_s}).out;
    QVERIFY(csv.startsWith(u"uid,title,artist,album,album_artist,year,genre,"));
    QCOMPARE(csv.count(u'\n'), 2);
    QCOMPARE(runTutti(query + QStringList {u"jsonl"_s}).out.count(u'\n'), 1);
    const QJsonObject song = listed({u"rhapsody"_s}).first().toObject();
    for (const SongFieldInfo &field : songFields())
        QVERIFY2(song.contains(QLatin1String(field.name)), field.name);
    QCOMPARE(song[u"id"].toInt(), 1);
    QCOMPARE(song[u"uid"].toString().size(), 32);
    QCOMPARE(song[u"duration_ms"].toInt(), 355'000);
    QCOMPARE(song[u"favorite"], QJsonValue(false));
    QVERIFY(song[u"track"].isNull());
}

void tst_CommandLine::addShowEditRemove()
{
    const Said added = runTutti({u"add"_s, u"title=Halo"_s, u"artist=Beyoncé"_s, u"year=2008"_s});
    QCOMPARE(added.status, 0);
    QCOMPARE(added.out, u"16\n");
    QVERIFY(runTutti({u"show"_s, u"16"_s}).out.contains(u"Beyoncé"_s));
    QCOMPARE(runTutti({u"edit"_s, u"16"_s, u"1"_s, u"genre=R&B"_s, u"year="_s}).status, 0);
    const QJsonObject song
        = QJsonDocument::fromJson(
              runTutti({u"show"_s, u"1"_s, u"--format"_s, u"json"_s}).out.toUtf8())
              .object();
    QCOMPARE(song[u"genre"], u"R&B"_s);
    QVERIFY(song[u"year"].isNull());
    QCOMPARE(runTutti({u"remove"_s, u"16"_s, u"1"_s}).status, 0);
    QCOMPARE(listed({}).size(), 14);
    const Said gone = runTutti({u"remove"_s, u"2"_s, u"16"_s});
    QCOMPARE(gone.status, 1);
    QVERIFY(isOneLine(gone.error));
    QCOMPARE(listed({}).size(), 14);
    QCOMPARE(runTutti({u"show"_s, u"16"_s}).status, 1);
    QCOMPARE(runTutti({u"edit"_s, u"16"_s, u"year=2000"_s}).status, 1);
}

void tst_CommandLine::valuesForPeopleAreUnderstood()
{
    QCOMPARE(runTutti({u"edit"_s, u"1"_s, u"duration=1:02:03"_s, u"stars=3.5"_s, u"favorite=yes"_s,
                       u"last_played=2020-01-02T03:04:05Z"_s})
                 .status,
             0);
    const QJsonObject song = listed({u"rhapsody"_s}).first().toObject();
    QCOMPARE(song[u"duration_ms"].toInt(), 3'723'000);
    QCOMPARE(song[u"rating"].toInt(), 70);
    QCOMPARE(song[u"favorite"], QJsonValue(true));
    QCOMPARE(song[u"last_played"].toInteger(), 1'577'934'245'000);
}

void tst_CommandLine::aRefusedValueExitsWith1AndChangesNothing()
{
    for (const char *value : {"year=99", "year=soon", "title=", "title= ", "rating=101", "stars=6",
                              "track=0", "duration=1:99", "disc=1.5", "modified_at=5"}) {
        const Said said
            = runTutti({u"edit"_s, u"1"_s, u"genre=changed"_s, QString::fromLatin1(value)});
        QVERIFY2(said.status == 1, value);
        QVERIFY2(isOneLine(said.error), qPrintable(said.error));
    }
    QCOMPARE(titles(listed({u"changed"_s})), QString());
    QCOMPARE(runTutti({u"add"_s, u"title=only"_s}).status, 1);
}

void tst_CommandLine::anExpectationThatFailsExitsWith3()
{
    const Said said = runTutti({u"edit"_s, u"1"_s, u"genre=x"_s, u"--expect"_s, u"year=1999"_s});
    QCOMPARE(said.status, 3);
    QVERIFY(isOneLine(said.error));
    QVERIFY(said.error.contains(u"1975"));
    QCOMPARE(
        runTutti({u"edit"_s, u"1"_s, u"2"_s, u"genre=x"_s, u"--expect"_s, u"year=1975"_s}).status,
        3);
    QCOMPARE(listed({u"rhapsody"_s}).first()[u"genre"], u"Rock"_s);
    QCOMPARE(runTutti({u"edit"_s, u"1"_s, u"genre=x"_s, u"--expect"_s, u"year=1975"_s,
                       u"--expect"_s, u"genre=Rock"_s, u"--expect"_s, u"track="_s})
                 .status,
             0);
}

void tst_CommandLine::wrongUsageExitsWith2_data()
{
    QTest::addColumn<QStringList>("arguments");
    for (const char *line : {"frobnicate",
                             "--nonsense",
                             "list --nonsense",
                             "list --sort taste",
                             "list --limit x",
                             "list --format xml",
                             "list year:abc",
                             "list year:1980..1970",
                             "list ( queen",
                             "list is:purple",
                             "list artist: queen",
                             "export x.csv year:abc",
                             "show",
                             "show x",
                             "show 1 2",
                             "add",
                             "add 1 title=x",
                             "add colour=red",
                             "edit 1",
                             "edit year=2000",
                             "edit x year=2000",
                             "edit 1 colour=red",
                             "edit 1 year=2000 --expect nonsense",
                             "remove",
                             "remove x",
                             "clear",
                             "undo 1 2",
                             "stats x",
                             "import",
                             "export",
                             "watch x",
                             "--panel kitchen",
                             "--library"})
        QTest::newRow(line) << QString::fromLatin1(line).split(u' ');
}

void tst_CommandLine::wrongUsageExitsWith2()
{
    QFETCH(QStringList, arguments);
    const Said said = runTutti(arguments);
    QCOMPARE(said.status, 2);
    QVERIFY2(isOneLine(said.error), qPrintable(said.error));
    QVERIFY(said.error.contains(u"--help"));
    QCOMPARE(said.out, QString());
}

void tst_CommandLine::clearNeedsYes()
{
    QCOMPARE(runTutti({u"clear"_s}).status, 2);
    QCOMPARE(listed({}).size(), 15);
    QCOMPARE(runTutti({u"clear"_s, u"--yes"_s}).status, 0);
    QCOMPARE(listed({}).size(), 0);
}

void tst_CommandLine::undoAndRedo()
{
    QCOMPARE(runTutti({u"undo"_s}).status, 1);
    QCOMPARE(runTutti({u"clear"_s, u"--yes"_s}).status, 0);
    QCOMPARE(runTutti({u"undo"_s}).out, u"Undone: Clearing the Library of 15 Songs.\n");
    QCOMPARE(listed({}).size(), 15);
    QCOMPARE(runTutti({u"redo"_s}).status, 0);
    QCOMPARE(listed({}).size(), 0);
    QCOMPARE(runTutti({u"redo"_s}).status, 1);
}

void tst_CommandLine::statsInBothFormats()
{
    QVERIFY(runTutti({u"stats"_s}).out.contains(u"Songs     15"));
    const QJsonObject stats
        = QJsonDocument::fromJson(runTutti({u"stats"_s, u"--format"_s, u"json"_s}).out.toUtf8())
              .object();
    QCOMPARE(stats[u"songs"].toInt(), 15);
    QCOMPARE(stats[u"artists"].toInt(), 14);
    QCOMPARE(stats[u"albums"].toInt(), 14);
    QCOMPARE(stats[u"genres"].toInt(), 6);
    QCOMPARE(stats[u"duration_ms"].toInt(), 4'320'000);
}

void tst_CommandLine::importReportsAndExportComesBack()
{
    const QString list
        = m_folder->file(u"list.csv"_s, "title,artist,year\nA,x,soon\nB,,1990\nA,x,\n");
    const Said dry = runTutti({u"import"_s, list, u"--dry-run"_s});
    QVERIFY(dry.out.endsWith(u"added 1, already there 1, refused 1, warnings 1\n"));
    QVERIFY(dry.out.contains(u"list.csv, line 2: warning: Year “soon”"_s));
    QVERIFY(dry.out.contains(u"list.csv, line 3: refused: Artist must not be blank"));
    QCOMPARE(listed({}).size(), 15);
    QCOMPARE(runTutti({u"import"_s, list}).out, dry.out);
    for (const QString &name : {u"all.csv"_s, u"all.json"_s}) {
        const QString file = m_folder->path(name);
        QCOMPARE(runTutti({u"export"_s, file}).out, u"exported 16\n");
        const Said again = runTutti({u"import"_s, file});
        QCOMPARE(again.out, u"added 0, already there 16, refused 0, warnings 0\n");
    }
    const QString two = m_folder->path(u"two.json"_s);
    QCOMPARE(runTutti({u"export"_s, two, u"michael"_s}).out, u"exported 2\n");
    const Said replaced = runTutti({u"import"_s, u"--replace"_s, two});
    QVERIFY(replaced.out.contains(u"changed 0, removed 14"));
    QCOMPARE(titles(listed({})), u"Billie Jean|Thriller");
    QCOMPARE(runTutti({u"import"_s, u"/no/such/file.csv"_s}).status, 1);
    const Said self = runTutti({u"export"_s, m_folder->library()});
    QCOMPARE(self.status, 1);
    QVERIFY(self.error.contains(u"a database is there"));
    QCOMPARE(listed({}).size(), 2);
}

void tst_CommandLine::outputThatCannotBeWrittenFails()
{
    for (const QString &command :
         {u"list"_s, u"stats"_s, u"list --format csv"_s, u"--help list"_s, u"watch"_s}) {
        const Said said = run(u"sh"_s, {u"-c"_s, u"exec \"$0\" "_s + command + u" > /dev/full"_s,
                                        QStringLiteral(TUTTI_PROGRAM)});
        QVERIFY2(said.status == 1, qPrintable(command));
        QCOMPARE(said.error.count(u'\n'), 1);
    }
}

void tst_CommandLine::anErrorIsOneLine()
{
    for (const QStringList &arguments : {QStringList {u"edit"_s, u"1\n2"_s, u"title=x"_s},
                                         {u"list"_s, u"--x\ny"_s},
                                         {u"import"_s, u"a\nb.csv"_s},
                                         {u"--library"_s, u"/none\nx/y"_s, u"list"_s},
                                         {QString()}}) {
        const Said said = runTutti(arguments);
        QVERIFY(said.status != 0);
        QCOMPARE(said.error.count(u'\n'), 1);
    }
}

void tst_CommandLine::valuesFromOutsideCanBeExpected()
{
    QCOMPARE(runTutti({u"stats"_s}).status, 0);
    QCOMPARE(shell(m_folder->library(), u"UPDATE songs SET title = char(12288) WHERE id = 1"_s),
             QString());
    QCOMPARE(runTutti({u"edit"_s, u"1"_s, u"title=Y"_s, u"--expect"_s, u"rating=999"_s}).status, 3);
    QCOMPARE(runTutti({u"edit"_s, u"1"_s, u"title=Y"_s, u"--expect"_s, u"title=\u3000"_s}).status,
             0);
    QCOMPARE(runTutti({u"edit"_s, u"1"_s, u"added_at="_s}).status, 1);
    QCOMPARE(runTutti({u"add"_s, u"title=T"_s, u"artist=A"_s, u"modified_at=2001-01-01"_s}).status,
             1);
    QCOMPARE(runTutti({u"remove"_s, u"2"_s, u"2"_s}).status, 0);
}

void tst_CommandLine::helpForEach_data()
{
    QTest::addColumn<QString>("command");
    for (const char *command : {"list", "show", "add", "edit", "remove", "clear", "undo", "redo",
                                "history", "stats", "import", "export", "watch"})
        QTest::newRow(command) << QString::fromLatin1(command);
}

void tst_CommandLine::helpForEach()
{
    QFETCH(QString, command);
    QVERIFY(runTutti({u"--help"_s}).out.contains(u"  "_s + command));
    for (const QStringList &line : {QStringList {command, u"--help"_s}}) {
        const Said said = runTutti(line);
        QCOMPARE(said.status, 0);
        QVERIFY(said.out.contains(u"Example:\n  tutti "_s + command));
        QVERIFY(said.out.contains(u"stand behind --"));
    }
    QVERIFY(!QFile::exists(m_folder->library()));
    QVERIFY(runTutti({u"--version"_s}).out.startsWith(u"tutti "));
}

void tst_CommandLine::theLibraryIsFoundWhereItWasSaid()
{
    const QString other = m_folder->path(u"other.db"_s);
    QCOMPARE(runTutti({u"--library"_s, other, u"clear"_s, u"--yes"_s}).status, 0);
    QCOMPARE(runTutti({u"list"_s, u"--format"_s, u"jsonl"_s, u"--library"_s, other}).out,
             QString());
    QCOMPARE(listed({}).size(), 15); // by the environment
    qunsetenv("TUTTI_LIBRARY");
    QCOMPARE(listed({}).size(), 15);
    QVERIFY(QFile::exists(m_folder->path(u"xdg_data_home/tutti/library.db"_s)));
}

void tst_CommandLine::aMissingLibraryNamesTheOptionThatMakesIt()
{
    QCOMPARE(runTutti({u"clear"_s, u"--yes"_s}).status, 0);
    QVERIFY(QFile::remove(m_folder->library()));
    const Said said = runTutti({u"list"_s});
    QCOMPARE(said.status, 1);
    QVERIFY(isOneLine(said.error));
    QVERIFY(said.error.contains(u"--create"));
    QVERIFY(!QFile::exists(m_folder->library()));
    QCOMPARE(runTutti({u"--create"_s, u"list"_s}).status, 0);
    QCOMPARE(listed({}).size(), 15);
}

void tst_CommandLine::readOnlyRefusesToWrite()
{
    QCOMPARE(listed({}).size(), 15);
    const Said said = runTutti({u"--read-only"_s, u"edit"_s, u"1"_s, u"year=2000"_s});
    QCOMPARE(said.status, 1);
    QVERIFY(isOneLine(said.error));
    QCOMPARE(runTutti({u"--read-only"_s, u"list"_s}).status, 0);
}

void tst_CommandLine::wordsThatBeginWithADashStandBehindTwo()
{
    QCOMPARE(runTutti({u"add"_s, u"artist=x"_s, u"--"_s, u"title=-rock-"_s}).status, 0);
    QCOMPARE(runTutti({u"list"_s, u"-rock"_s}).status, 2);
    QCOMPARE(titles(listed({u"\"-rock-\""_s})), u"-rock-");
    QVERIFY(!titles(listed({u"--"_s, u"-rock"_s})).contains(u"-rock-"));
    QCOMPARE(listed({u"--"_s, u"-rock"_s}), listed({u"NOT"_s, u"rock"_s}));
}

QTEST_GUILESS_MAIN(tst_CommandLine)
#include "tst_CommandLine.moc"
