// SPDX-FileCopyrightText: 2026 The Tutti authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/Running.h"
#include "tests/support/Said.h"
#include "tests/support/TestFolder.h"

#include <QDir>
#include <QFile>
#include <QJsonDocument>
#include <QTest>

using namespace tutti;
using namespace Qt::StringLiterals;
using namespace tutti::test;

namespace {

QJsonObject syncOf(const QString &library)
{
    const Said said
        = runTutti({u"--library"_s, library, u"stats"_s, u"--sync"_s, u"--format"_s, u"json"_s});
    return QJsonDocument::fromJson(said.out.toUtf8()).object();
}

qint64 seqOf(Running &probe)
{
    return QJsonDocument::fromJson(probe.ask("dump")).object()[u"seq"].toInteger();
}

} // namespace

class tst_SyncReport : public QObject
{
    Q_OBJECT

private slots:
    void processesThatExchangeEditsTellHowSoon();
    void watchTellsItsOwnFigures();
    void whereNothingWasMeasuredNothingIsMadeUp();
};

void tst_SyncReport::processesThatExchangeEditsTellHowSoon()
{
    constexpr int Rounds = 5;
    TestFolder folder;
    const QString probe = QStringLiteral(TUTTI_TEST_PROGRAMS "/window_probe");
    QCOMPARE(syncOf(folder.library())[u"processes"].toInt(-1), 0);
    {
        Running first(probe, {folder.library()});
        Running second(probe, {folder.library()});
        for (Running *one : {&first, &second})
            QTRY_VERIFY(QJsonDocument::fromJson(one->ask("dump"))[u"upToDate"].toBool());
        for (int i = 1; i <= Rounds; ++i) {
            for (Running *one : {&first, &second}) {
                const qint64 before = seqOf(*one);
                QCOMPARE(one->ask(QStringLiteral("add song%1").arg(i).toUtf8()), QByteArray("ok"));
                QTRY_VERIFY(seqOf(first) > before && seqOf(second) > before);
            }
        }
        for (Running *one : {&first, &second}) {
            one->process().write("quit\n");
            QVERIFY(one->process().waitForFinished());
        }
    }
    const QJsonObject sync = syncOf(folder.library());
    QCOMPARE(sync[u"processes"].toInt(), 2);
    QCOMPARE_GT(sync[u"changes"].toInt(), 0);
    QCOMPARE_LE(sync[u"changes"].toInt(), 2 * Rounds);
    for (const char *span : {"p50_ms", "p95_ms", "p99_ms", "longest_ms", "last_ms"})
        QVERIFY2(sync[QLatin1String(span)].toDouble() > 0, span);
    QCOMPARE_LE(sync[u"p50_ms"].toDouble(), sync[u"longest_ms"].toDouble());
    QCOMPARE(sync[u"reloads"].toInt(-1), 0);
    const QString state = qEnvironmentVariable("XDG_STATE_HOME") + u"/tutti/sync"_s;
    const QStringList files = QDir(state).entryList(QDir::Files);
    QCOMPARE(files.size(), 2);
    for (const QString &name : files) {
        QFile file(state + u'/' + name);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QVERIFY(!file.readAll().contains("song")); // says nothing about what is listened to
    }
    const Said table = runTutti({u"--library"_s, folder.library(), u"stats"_s, u"--sync"_s});
    QVERIFY2(table.out.contains(u"Programs            2\n"), qPrintable(table.out));
}

void tst_SyncReport::watchTellsItsOwnFigures()
{
    TestFolder folder;
    Running watch(QStringLiteral(TUTTI_PROGRAM),
                  {u"--library"_s, folder.library(), u"watch"_s, u"--stats"_s});
    QCOMPARE(watch.told()[u"event"], u"ready"_s);
    for (const QString &year : {u"year=1990"_s, u"year=1991"_s, u"year=1992"_s})
        QCOMPARE(runTutti({u"--library"_s, folder.library(), u"edit"_s, u"1"_s, year}).status, 0);
    QJsonObject line;
    while (line.value(u"event"_s) != u"stats"_s)
        line = watch.told();
    QCOMPARE_GT(line[u"changes"].toInt(), 0);
    QCOMPARE_GT(line[u"last_ms"].toDouble(), 0);
    watch.process().terminate();
    QVERIFY(watch.process().waitForFinished());
    QCOMPARE(watch.process().exitCode(), 0);
    QCOMPARE_GE(syncOf(folder.library())[u"changes"].toInt(), line[u"changes"].toInt());
}

void tst_SyncReport::whereNothingWasMeasuredNothingIsMadeUp()
{
    TestFolder folder;
    const Said table = runTutti({u"--library"_s, folder.library(), u"stats"_s, u"--sync"_s});
    QCOMPARE(table.status, 0);
    QVERIFY2(table.out.contains(u"99 % within         –\n"), qPrintable(table.out));
    QCOMPARE(syncOf(folder.library())[u"changes"].toInt(-1), 0);
}

QTEST_GUILESS_MAIN(tst_SyncReport)
#include "tst_SyncReport.moc"
