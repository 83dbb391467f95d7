// SPDX-FileCopyrightText: 2026 The Tutti authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/LibraryFixture.h"
#include "tests/support/Probe.h"
#include "tests/support/Said.h"

#include <QDir>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

#include <memory>
#include <vector>

using namespace tutti;
using namespace Qt::StringLiterals;
using namespace tutti::test;

namespace {

/// The figures of the dashboard, by a shell.
QJsonObject figures(const QString &library)
{
    const auto count = [&](const QString &what) {
        return shell(library, QStringLiteral("SELECT count(DISTINCT %1) FROM songs").arg(what));
    };
    return {{u"songs"_s, count(u"id"_s)},
            {u"artists"_s, count(u"artist"_s)},
            {u"albums"_s, count(u"CASE WHEN album <> '' THEN album || '/' || album_artist END"_s)},
            {u"genres"_s, count(u"CASE WHEN genre <> '' THEN genre END"_s)},
            {u"time"_s,
             shell(library, u"SELECT iif(m < 60, printf('%d min', m), printf('%d h %d min', m / 60,"
                            " m % 60)) FROM (SELECT (coalesce(sum(duration_ms), 0) / 1000 + 30)"
                            " / 60 AS m FROM songs)"_s)}};
}

/// What the table holds, in the words of a probe.
QByteArray stored(const QString &library)
{
    QJsonArray all;
    const auto store = succeeded(SongStore::open({.file = library, .readOnly = true}));
    for (const Song &song : succeeded(store->everything()).written.toList()) {
        QJsonObject object {{u"id"_s, song.id}, {u"uid"_s, song.uid}, {u"rev"_s, song.revision}};
        for (const SongFieldInfo &field : songFields())
            object.insert(field.column(), QJsonValue::fromVariant(field.value(song)));
        all += object;
    }
    return QJsonDocument(all).toJson();
}

} // namespace

class tst_Processes : public QObject
{
    Q_OBJECT

private slots:
    void windowsAndWatchFollowEveryWriter();
    void programsStartedAtOnceFindOneLibrary();
    void eightWritersAreFollowedWithoutALoss();
    void aKilledWriterLeavesNothingHalfDone();
    void aKilledImportLeavesNothing();
    void anImportIsOneLineForAWatcher();
    void watchGoesOnWhenTheLibraryComesBack();
    void whoMayNotWatchPollsAndSaysSo();
};

void tst_Processes::windowsAndWatchFollowEveryWriter()
{
    TestFolder folder;
    const QString library = folder.library();
    Probe first(library);
    Probe second(library);
    QTRY_VERIFY(!first.songs().isEmpty());
    QTRY_VERIFY(!second.songs().isEmpty());
    Running watch(QStringLiteral(TUTTI_PROGRAM), {u"--library"_s, library, u"watch"_s});
    QCOMPARE(watch.told()[u"event"], u"ready"_s);
    const auto everybodyAgrees = [&] {
        const QByteArray truth = stored(library);
        const QJsonObject one = first.dump();
        const QJsonObject other = second.dump();
        const QJsonObject dashboard = figures(library);
        return first.songs() == truth && second.songs() == truth
            && one[u"dashboard"].toObject() == dashboard
            && other[u"dashboard"].toObject() == dashboard && one[u"listed"] == other[u"listed"];
    };
    const auto seen = [&](const QString &op, qint64 id) {
        const QJsonObject line = watch.told();
        return line[u"op"] == op && line[u"id"].toInteger() == id;
    };
    QTRY_VERIFY(everybodyAgrees());

    QCOMPARE(first.ask("add One"), QByteArray("ok"));
    QVERIFY(seen(u"insert"_s, 16));
    QTRY_VERIFY(everybodyAgrees());
    QCOMPARE(second.ask("edit 16 title Two"), QByteArray("ok"));
    QVERIFY(seen(u"update"_s, 16));
    QTRY_VERIFY(everybodyAgrees());
    QCOMPARE(first.ask("edit 16 album Third"), QByteArray("ok"));
    QVERIFY(seen(u"update"_s, 16));
    QTRY_VERIFY(everybodyAgrees());
    QCOMPARE(first.ask("remove 16"), QByteArray("ok"));
    QVERIFY(seen(u"delete"_s, 16));
    QTRY_VERIFY(everybodyAgrees());
    QCOMPARE(second.ask("remove 15"), QByteArray("ok"));
    QVERIFY(seen(u"delete"_s, 15));
    QTRY_VERIFY(everybodyAgrees());
    const QList<std::pair<QString, QString>> writes {
        {u"INSERT INTO songs(title, artist) VALUES('a', 'b')"_s, u"insert"_s},
        {u"UPDATE songs SET year = 2000 WHERE id = 17"_s, u"update"_s},
        {u"REPLACE INTO songs(id, title, artist) VALUES(17, 'c', 'd')"_s, u"insert"_s},
        {u"DELETE FROM songs WHERE id = 17"_s, u"delete"_s},
    };
    for (const auto &[sql, op] : writes) {
        QCOMPARE(shell(library, sql), QString());
        QVERIFY(seen(op, 17));
        QTRY_VERIFY(everybodyAgrees());
    }
    QCOMPARE(shell(library, u"DELETE FROM songs"_s), QString());
    for (int i = 0; i < 14; ++i)
        QCOMPARE(watch.told()[u"op"], u"delete"_s);
    QTRY_VERIFY(everybodyAgrees());
    QCOMPARE(second.ask("add Again"), QByteArray("ok"));
    QTRY_VERIFY(everybodyAgrees());
    QCOMPARE(first.dump()[u"reloads"].toInt(), 0);
    QCOMPARE(second.dump()[u"reloads"].toInt(), 0);
}

void tst_Processes::programsStartedAtOnceFindOneLibrary()
{
    for (int round = 0; round < 4; ++round) {
        TestFolder folder;
        std::vector<std::unique_ptr<Running>> programs;
        for (int i = 0; i < 4; ++i)
            programs.push_back(std::make_unique<Running>(
                QStringLiteral(TUTTI_PROGRAM), QStringList {u"--library"_s, folder.library(),
                                                            u"list"_s, u"--format"_s, u"jsonl"_s}));
        for (const auto &program : programs) {
            QVERIFY(program->process().waitForFinished());
            QCOMPARE(program->process().exitCode(), 0);
            QCOMPARE(program->lines().size(), 16); // and an empty one
        }
        QCOMPARE(shellNumber(folder.library(), u"SELECT count(*) FROM songs"_s), 15);
        QCOMPARE(QDir(folder.path(QString())).entryList({u"*-new-*"_s}).size(), 0);
    }
}

void tst_Processes::eightWritersAreFollowedWithoutALoss()
{
    constexpr int Writers = 8;
    constexpr int Commits = 200;
    TestFolder folder;
    const QString library = folder.library();
    LibraryFixture follower(library);
    QTRY_VERIFY(follower.isUpToDate());
    Running watch(QStringLiteral(TUTTI_PROGRAM), {u"--library"_s, library, u"watch"_s});
    QCOMPARE(watch.told()[u"event"], u"ready"_s);
    std::vector<std::unique_ptr<Running>> writers;
    for (int i = 0; i < Writers; ++i)
        writers.push_back(std::make_unique<Running>(
            QStringLiteral(TUTTI_TEST_PROGRAMS "/store_writer"),
            QStringList {library, QString::number(Commits), QStringLiteral("w%1").arg(i)}));
    for (qint64 seq = 1; seq <= Writers * Commits; ++seq)
        QCOMPARE(watch.told()[u"seq"].toInteger(), seq);
    for (const auto &writer : writers) {
        QVERIFY(writer->process().state() == QProcess::NotRunning
                || writer->process().waitForFinished());
        QCOMPARE(writer->process().exitCode(), 0);
    }
    // All of it is still to be taken in, since nothing was while this read the watcher's lines.
    QTRY_COMPARE_WITH_TIMEOUT(follower.model.cursor().seq, Writers * Commits, 60'000);
    QCOMPARE(follower.state.reloads, 0);
    const auto store = succeeded(SongStore::open({.file = library, .readOnly = true}));
    const QList<Song> table = succeeded(store->everything()).written.toList();
    QCOMPARE(follower.model.rowCount(), table.size());
    for (int row = 0; row < follower.model.rowCount(); ++row)
        QVERIFY(follower.model.song(row) == table[row]);
    QCOMPARE(shell(library, u"PRAGMA integrity_check"_s), u"ok");
}

void tst_Processes::aKilledWriterLeavesNothingHalfDone()
{
    TestFolder folder;
    LibraryFixture follower(folder.library());
    QTRY_VERIFY(follower.isUpToDate());
    for (int round = 0; round < 5; ++round) {
        Running writer(QStringLiteral(TUTTI_TEST_PROGRAMS "/store_writer"),
                       {folder.library(), u"100000"_s, QStringLiteral("r%1").arg(round)});
        const qint64 before = follower.model.cursor().seq;
        QTRY_VERIFY(follower.model.cursor().seq > before + 20);
        writer.process().kill();
        QVERIFY(writer.process().waitForFinished());
    }
    QCOMPARE(shell(folder.library(), u"PRAGMA integrity_check"_s), u"ok");
    const qint64 head = shellNumber(folder.library(), u"SELECT max(seq) FROM change"_s);
    QCOMPARE(shellNumber(folder.library(), u"SELECT count(*) FROM change"_s), head);
    QTRY_COMPARE(follower.model.cursor().seq, head);
    QCOMPARE(follower.model.rowCount(),
             shellNumber(folder.library(), u"SELECT count(*) FROM songs"_s));
    const QString id = follower.submit(editOf(1, SongField::Year, 1975, 1980));
    QTRY_VERIFY(follower.result(id));
    QVERIFY(!follower.result(id)->error);
}

void tst_Processes::aKilledImportLeavesNothing()
{
    TestFolder folder;
    const QString library = folder.library();
    LibraryFixture follower(library);
    QTRY_VERIFY(follower.isUpToDate());
    const QByteArray before = stored(library);
    // More than an import keeps in memory, so that the log grows long before it commits.
    QByteArray list = "title,artist,comment\n";
    const QByteArray comment(90'000, 'c');
    for (int i = 0; i < 2'000; ++i)
        list += "Song " + QByteArray::number(i) + ",x," + comment + '\n';
    Running import(QStringLiteral(TUTTI_PROGRAM),
                   {u"--library"_s, library, u"import"_s, folder.file(u"large.csv"_s, list)});
    QVERIFY(import.process().waitForStarted());
    constexpr qint64 SeveralSlices = 5'000'000;
    while (QFileInfo(library + u"-wal"_s).size() < SeveralSlices)
        QVERIFY2(!import.process().waitForFinished(0), "it wrote nothing");
    import.process().kill();
    QVERIFY(import.process().waitForFinished());
    QCOMPARE(import.process().exitStatus(), QProcess::CrashExit);
    QCOMPARE(stored(library), before);
    QCOMPARE(shellNumber(library, u"SELECT count(*) FROM bulk_insert"_s), 0);
    QCOMPARE(shell(library, u"PRAGMA integrity_check"_s), u"ok");
    Running second(QStringLiteral(TUTTI_PROGRAM),
                   {u"--library"_s, library, u"import"_s,
                    folder.file(u"list.csv"_s, "title,artist\nA,x\nB,x\nC,x\n")});
    QCOMPARE(second.line(), QByteArray("added 3, already there 0, refused 0, warnings 0"));
    QCOMPARE(shell(library, u"PRAGMA integrity_check"_s), u"ok");
    QTRY_COMPARE(follower.model.rowCount(), 18);
    QCOMPARE(follower.state.reloads, 0);
}

void tst_Processes::anImportIsOneLineForAWatcher()
{
    TestFolder folder;
    Running watch(QStringLiteral(TUTTI_PROGRAM), {u"--library"_s, folder.library(), u"watch"_s});
    QCOMPARE(watch.told()[u"seq"].toInteger(), 0);
    const QString list = folder.file(u"list.csv"_s, "title,artist\nA,x\nB,x\nC,x\n");
    Running import(QStringLiteral(TUTTI_PROGRAM),
                   {u"--library"_s, folder.library(), u"import"_s, list});
    QCOMPARE(import.line(), QByteArray("added 3, already there 0, refused 0, warnings 0"));
    const QJsonObject line = watch.told();
    QCOMPARE(line[u"op"], u"import"_s);
    QCOMPARE(line[u"ids"].toArray(), (QJsonArray {16, 18}));
    QVERIFY(line[u"origin"].toString().contains(u'@'));
}

void tst_Processes::watchGoesOnWhenTheLibraryComesBack()
{
    TestFolder folder;
    Running watch(QStringLiteral(TUTTI_PROGRAM), {u"--library"_s, folder.library(), u"watch"_s});
    QCOMPARE(watch.told()[u"event"], u"ready"_s);
    const QString away = folder.path(u"away.db"_s);
    for (const char *suffix : {"", "-wal", "-shm"})
        QFile::rename(folder.library() + QLatin1String(suffix), away + QLatin1String(suffix));
    QCOMPARE(watch.told()[u"event"], u"lost"_s);
    QCOMPARE(shell(away, u"UPDATE songs SET title = 'while away' WHERE id = 1"_s), QString());
    QVERIFY(QFile::rename(away, folder.library()));
    const QJsonObject line = watch.told();
    QCOMPARE(line[u"op"], u"update"_s);
    QCOMPARE(line[u"fields"][u"title"].toArray(),
             (QJsonArray {u"Bohemian Rhapsody"_s, u"while away"_s}));
    QCOMPARE(line[u"origin"], u"external"_s);
    watch.process().terminate();
    QVERIFY(watch.process().waitForFinished());
    QCOMPARE(watch.process().exitCode(), 0);
}

void tst_Processes::whoMayNotWatchPollsAndSaysSo()
{
    TestFolder folder;
    openStore(folder.library()).reset();
    const QStringList withoutWatches {
        u"unshare"_s,
        u"-Ur"_s,
        u"sh"_s,
        u"-c"_s,
        u"echo 0 > /proc/sys/user/max_inotify_watches && exec \"$@\""_s,
        u"sh"_s};
    if (run(u"unshare"_s, withoutWatches.mid(1) + QStringList {u"true"_s}).status != 0)
        QSKIP("=== no user namespaces here, so this is NOT tested");
    Probe probe(withoutWatches, folder.library());
    QTRY_VERIFY(!probe.songs().isEmpty());
    QTRY_COMPARE(probe.dump()[u"sync"].toString(), u"Up to date (polling)");
    QCOMPARE(shell(folder.library(), u"UPDATE songs SET title = 'polled' WHERE id = 1"_s),
             QString());
    QTRY_COMPARE(probe.songs(), stored(folder.library()));
}

QTEST_GUILESS_MAIN(tst_Processes)
#include "tst_Processes.moc"
