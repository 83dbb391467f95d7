// SPDX-FileCopyrightText: 2026 The Tutti authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/LibraryFixture.h"
#include "tests/support/Running.h"
#include "tests/support/Said.h"
#include "tests/support/StoreFixture.h"

#include <QDir>
#include <QFileInfo>
#include <QJsonDocument>
#include <QTest>

using namespace tutti;
using namespace Qt::StringLiterals;
using namespace tutti::test;

namespace {

constexpr const char *AllSongs = "SELECT group_concat(quote(uid) || title || rating || added_at"
                                 " || modified_at || play_count, char(10)) FROM songs ORDER BY id";

/// A library that commands, each a process, work on.
struct CommandsFixture
{
    TestFolder folder;

    CommandsFixture()
    {
        qputenv("TUTTI_LIBRARY", folder.library().toLocal8Bit());
        QVERIFY(run({u"edit"_s, u"1"_s, u"rating=80"_s}).status == 0);
    }
    ~CommandsFixture() { qunsetenv("TUTTI_LIBRARY"); }
    Q_DISABLE_COPY_MOVE(CommandsFixture)

    static Said run(const QStringList &words) { return runTutti(words); }

    [[nodiscard]] QString all() const { return shell(folder.library(), QLatin1String(AllSongs)); }

    static QList<QJsonObject> json(const QStringList &words)
    {
        QList<QJsonObject> objects;
        const QString lines = run(QStringList {u"history"_s, u"--json"_s} + words).out;
        for (const QString &line : lines.split(u'\n', Qt::SkipEmptyParts))
            objects += QJsonDocument::fromJson(line.toUtf8()).object();
        return objects;
    }
};

} // namespace

class tst_HistoryCommands : public QObject
{
    Q_OBJECT

private slots:
    void aClearedLibraryIsBackAfterARestart();
    void historyTellsWhoDidWhat();
    void songsAreToldWithTheirFields();
    void anOperationOfTheHistoryIsUndone();
    void aCopyOfThePastIsALibrary();
    void whatCommandsDidIsMissedInAnOlderCopy();
    void historyIsClearedAwayAsAsked();
    void settingsSayHowMuchIsKept();
    void wrongWordsAreRefused_data();
    void wrongWordsAreRefused();
};

void tst_HistoryCommands::aClearedLibraryIsBackAfterARestart()
{
    CommandsFixture f;
    const QString before = f.all();
    {
        Running window(QStringLiteral(TUTTI_TEST_PROGRAMS "/window_probe"), {f.folder.library()});
        while (!window.ask("dump").contains("\"upToDate\":true")) {}
        QCOMPARE(f.run({u"clear"_s, u"--yes"_s}).status, 0);
        QTRY_COMPARE(shellNumber(f.folder.library(), u"SELECT count(*) FROM songs"_s), 0);
    }
    const Said undone = f.run({u"undo"_s});
    QCOMPARE(undone.status, 0);
    QVERIFY2(undone.out.startsWith(u"Undone: Clearing"), qPrintable(undone.out));
    QCOMPARE(f.all(), before);
}

void tst_HistoryCommands::historyTellsWhoDidWhat()
{
    CommandsFixture f;
    QCOMPARE(shell(f.folder.library(), u"UPDATE songs SET year = 1999 WHERE id < 3"_s), QString());
    const QStringList lines = f.run({u"history"_s}).out.split(u'\n', Qt::SkipEmptyParts);
    QCOMPARE(lines.size(), 2);
    QVERIFY(lines[0].contains(u"external  Edit of 2 Songs"));
    QVERIFY(lines[1].contains(u"Edit of “Bohemian Rhapsody”"));
    QCOMPARE(f.run({u"history"_s, u"--limit"_s, u"1"_s}).out.count(u'\n'), 1);
    QCOMPARE(f.run({u"history"_s, u"--song"_s, u"2"_s}).out.count(u'\n'), 1);
    const QList<QJsonObject> json = f.json({});
    QCOMPARE(json[0][u"origin"].toString(), u"external");
    QCOMPARE(json[1][u"number"].toInt(), 1);
    QVERIFY(json[1][u"can_undo"].toBool());
}

void tst_HistoryCommands::songsAreToldWithTheirFields()
{
    CommandsFixture f;
    const QString told = f.run({u"history"_s, u"--songs"_s}).out;
    QVERIFY2(told.contains(u"1 Bohemian Rhapsody  Rating: nothing → "), qPrintable(told));
    const QList<QJsonObject> json = f.json({u"--songs"_s});
    QCOMPARE(json.size(), 2);
    QCOMPARE(json[1][u"fields"][u"rating"][1].toInt(), 80);
    QCOMPARE(json[1][u"title"].toString(), u"Bohemian Rhapsody");
}

void tst_HistoryCommands::anOperationOfTheHistoryIsUndone()
{
    CommandsFixture f;
    f.run({u"edit"_s, u"2"_s, u"year=1999"_s});
    QCOMPARE(f.run({u"undo"_s, u"1"_s}).status, 0);
    QCOMPARE(shell(f.folder.library(), u"SELECT rating FROM songs WHERE id = 1"_s), u"0");
    QCOMPARE(f.run({u"undo"_s, u"1"_s}).status, 1); // it is undone
    const QString undo = f.json({})[0][u"id"].toString();
    QVERIFY(f.run({u"undo"_s, undo}).out.startsWith(u"Done again"));
    QCOMPARE(shell(f.folder.library(), u"SELECT rating FROM songs WHERE id = 1"_s), u"80");
    const Said unknown = f.run({u"undo"_s, u"999"_s});
    QCOMPARE(unknown.status, 1);
    QVERIFY(unknown.error.contains(u"no such operation"));
}

void tst_HistoryCommands::aCopyOfThePastIsALibrary()
{
    CommandsFixture f;
    const QString before = f.all();
    f.run({u"clear"_s, u"--yes"_s});
    const QString copy = f.folder.path(u"past.db"_s);
    const Said made = f.run({u"history"_s, u"--as-of"_s, u"seq:1"_s, u"--output"_s, copy});
    QCOMPARE(made.status, 0);
    QCOMPARE(shell(copy, QLatin1String(AllSongs)), before);
    QCOMPARE(QFileInfo(copy).permissions() & (QFile::ReadGroup | QFile::ReadOther),
             QFile::Permissions());
    QCOMPARE(f.run({u"--library"_s, copy, u"--read-only"_s, u"list"_s, u"--format"_s, u"jsonl"_s})
                 .out.count(u'\n'),
             15);
    QCOMPARE(f.run({u"history"_s, u"--as-of"_s, u"seq:1"_s, u"--output"_s, copy}).status, 1);
}

void tst_HistoryCommands::historyIsClearedAwayAsAsked()
{
    CommandsFixture f;
    f.run({u"edit"_s, u"1"_s, u"year=1999"_s});
    const Said kept = f.run({u"history"_s, u"--prune"_s});
    QCOMPARE(kept.out, u"Cleared away 0 changes.\n");
    const Said pruned
        = f.run({u"history"_s, u"--prune"_s, u"--days"_s, u"0"_s, u"--operations"_s, u"1"_s});
    QCOMPARE(pruned.out, u"Cleared away 1 changes.\n");
    const Said refused = f.run({u"undo"_s, u"1"_s});
    QCOMPARE(refused.status, 1);
    QVERIFY(refused.error.contains(u"does not reach back"));
    QCOMPARE(f.run({u"undo"_s, u"2"_s}).status, 0);
}

void tst_HistoryCommands::settingsSayHowMuchIsKept()
{
    CommandsFixture f;
    f.run({u"edit"_s, u"1"_s, u"year=1999"_s});
    QVERIFY(QDir().mkpath(f.folder.path(u"xdg_config_home/tutti"_s)));
    static_cast<void>(
        f.folder.file(u"xdg_config_home/tutti/tutti.conf"_s, "[history]\ndays=0\noperations=1\n"));
    QCOMPARE(f.run({u"history"_s, u"--prune"_s}).out, u"Cleared away 1 changes.\n");
}

void tst_HistoryCommands::wrongWordsAreRefused_data()
{
    QTest::addColumn<QStringList>("words");
    QTest::newRow("a word") << QStringList {u"history"_s, u"what"_s};
    QTest::newRow("no limit") << QStringList {u"history"_s, u"--limit"_s, u"few"_s};
    QTest::newRow("no song") << QStringList {u"history"_s, u"--song"_s, u"Imagine"_s};
    QTest::newRow("no moment") << QStringList {u"history"_s, u"--as-of"_s, u"then"_s, u"--output"_s,
                                               u"x.db"_s};
    QTest::newRow("nowhere") << QStringList {u"history"_s, u"--as-of"_s, u"seq:1"_s};
    QTest::newRow("no days") << QStringList {u"history"_s, u"--prune"_s, u"--days"_s, u"-1"_s};
    QTest::newRow("two operations") << QStringList {u"undo"_s, u"1"_s, u"2"_s};
    QTest::newRow("redo of one") << QStringList {u"redo"_s, u"1"_s};
}

void tst_HistoryCommands::wrongWordsAreRefused()
{
    QFETCH(QStringList, words);
    CommandsFixture f;
    QCOMPARE(f.run(words).status, 2);
}

void tst_HistoryCommands::whatCommandsDidIsMissedInAnOlderCopy()
{
    CommandsFixture f;
    const QString library = f.folder.library();
    const QString older = f.folder.path(u"older.db"_s);
    QCOMPARE(shell(library, u"VACUUM INTO '%1'"_s.arg(older)), QString());
    QCOMPARE(f.run({u"edit"_s, u"2"_s, u"title=Later"_s}).status, 0);
    QCOMPARE(f.run({u"edit"_s, u"2"_s, u"title=Later"_s}).status, 0); // which changes nothing
    QCOMPARE(f.run({u"add"_s, u"title=New"_s, u"artist=x"_s}).status, 0);
    QCOMPARE(f.run({u"remove"_s, u"3"_s}).status, 0);
    const QString before = shell(library, u"SELECT group_concat(uid || title) FROM songs"_s);
    for (const char *const suffix : {"", "-wal", "-shm"})
        QFile::remove(library + QLatin1String(suffix));
    QVERIFY(QFile::copy(older, library));

    LibraryFixture window(library);
    QTRY_COMPARE(window.state.missing, 3);
    window.library.settleMissing(true);
    QTRY_COMPARE(shell(library, u"SELECT group_concat(uid || title) FROM songs"_s), before);
    QVERIFY(f.run({u"edit"_s, u"2"_s, u"title=Again"_s}).status == 0);
    QTRY_COMPARE(window.song(2).title, u"Again"_s);
}

QTEST_GUILESS_MAIN(tst_HistoryCommands)
#include "tst_HistoryCommands.moc"
