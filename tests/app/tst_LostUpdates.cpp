// SPDX-FileCopyrightText: 2026 The Tutti authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/EditOracle.h"
#include "tests/support/Nemesis.h"
#include "tests/support/StoreFixture.h"

#include <QCoreApplication>
#include <QSignalSpy>
#include <QTest>

using namespace tutti;
using namespace Qt::StringLiterals;
using namespace tutti::test;

namespace {

constexpr int MsPerSecond = 1'000;

/// How long authors work, of 20 seconds for all tests; TUTTI_SECONDS or --seconds N say otherwise.
int seconds()
{
    constexpr int Usual = 12;
    const int asked = qEnvironmentVariableIntValue("TUTTI_SECONDS");
    return asked > 0 ? asked : Usual;
}

QList<Song> stored(const QString &library)
{
    return succeeded(openStore(library)->everything()).written.toList();
}

QStringList violationsOf(Nemesis &nemesis, const QString &library, const QList<Song> &before,
                         int milliseconds)
{
    constexpr int ToSettle = 60'000;
    QSignalSpy over(&nemesis, &Nemesis::over);
    nemesis.run(milliseconds);
    if (!over.wait(milliseconds + ToSettle))
        return {u"it does not end"_s};
    QList<Attempt> attempts;
    for (const QString &diary : nemesis.diaries())
        attempts += EditHistory::read(diary);
    EditOracle oracle(library, before);
    for (const auto &[fromNs, toNs] : nemesis.takenBack())
        oracle.allowTakingBack(fromNs, toNs);
    oracle.judge(attempts, EditHistory::read(nemesis.shellDiary()));
    for (const Nemesis::Snapshot &snapshot : nemesis.snapshots())
        oracle.judgeSnapshot(snapshot.file, snapshot.beganNs);
    const Nemesis::Count &count = nemesis.count();
    qInfo("%lld stored, %lld in conflict, %lld refused, %lld in doubt, %lld rows of the journal;"
          " %d kills, %d stops, %d writes by a shell, %d checkpoints, %d snapshots, %d restores;"
          " %lld violations",
          qlonglong(oracle.count(Attempt::Outcome::Stored)),
          qlonglong(oracle.count(Attempt::Outcome::Conflict)),
          qlonglong(oracle.count(Attempt::Outcome::Refused)),
          qlonglong(oracle.count(Attempt::Outcome::InDoubt)), qlonglong(oracle.journalRows()),
          count.kills, count.stops, count.shellWrites, count.checkpoints, count.snapshots,
          count.restores, qlonglong(oracle.violations().size()));
    return oracle.violations();
}

} // namespace

class tst_LostUpdates : public QObject
{
    Q_OBJECT

private slots:
    void noAcknowledgedEditIsLost();
    void aRestoreTakesNothingOlderThanItsSnapshot();
    void theOracleFindsABrokenStore_data();
    void theOracleFindsABrokenStore();
};

void tst_LostUpdates::noAcknowledgedEditIsLost()
{
    TestFolder folder;
    const QList<Song> before = stored(folder.library());
    Nemesis nemesis({.library = folder.library(), .folder = folder.path(u"."_s)});
    const QStringList violations
        = violationsOf(nemesis, folder.library(), before, seconds() * MsPerSecond);
    QVERIFY2(violations.isEmpty(), qPrintable(violations.mid(0, 20).join(u'\n')));
    QVERIFY(nemesis.count().kills > 0);
}

void tst_LostUpdates::aRestoreTakesNothingOlderThanItsSnapshot()
{
    TestFolder folder;
    const QList<Song> before = stored(folder.library());
    Nemesis nemesis({.library = folder.library(),
                     .folder = folder.path(u"."_s),
                     .workers = 4,
                     .windows = 2,
                     .restores = true,
                     .pauseMs = 30});
    const QStringList violations
        = violationsOf(nemesis, folder.library(), before, seconds() * MsPerSecond / 4);
    QVERIFY2(violations.isEmpty(), qPrintable(violations.mid(0, 20).join(u'\n')));
}

void tst_LostUpdates::theOracleFindsABrokenStore_data()
{
    QTest::addColumn<QString>("broken");
    QTest::addColumn<QString>("complaint");
    QTest::newRow("overwrites whatever is there") << u"blind"_s << u"lost update: "_s;
    QTest::newRow("tells before it is stored") << u"early"_s << u"lost: "_s;
    QTest::newRow("tries again under another id") << u"fresh"_s << u"twice: "_s;
}

void tst_LostUpdates::theOracleFindsABrokenStore()
{
    QFETCH(QString, broken);
    QFETCH(QString, complaint);
    constexpr int Rounds = 5;
    for (int round = 0; round < Rounds; ++round) {
        // Slower each time, for authors to come to their work where they take long to start.
        const int slowness = 1 << round;
        TestFolder folder;
        const QList<Song> before = stored(folder.library());
        Nemesis nemesis({.library = folder.library(),
                         .folder = folder.path(u"."_s),
                         .workers = 4,
                         .windows = 0,
                         .pauseMs = 30 * slowness,
                         .broken = broken,
                         .seed = quint32(round)});
        const QStringList violations
            = violationsOf(nemesis, folder.library(), before, slowness * 3 * MsPerSecond / 2);
        if (!violations.filter(complaint).isEmpty())
            return;
    }
    QFAIL("it found nothing");
}

int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    QStringList arguments = QCoreApplication::arguments();
    if (const qsizetype at = arguments.indexOf(u"--seconds"_s); at >= 0) {
        qputenv("TUTTI_SECONDS", arguments.value(at + 1).toUtf8());
        arguments.remove(at, std::min<qsizetype>(2, arguments.size() - at));
    }
    qputenv("QT_LOGGING_RULES", "tutti.*.info=false"); // of authors that come and go
    // One function runs as long as it was asked to.
    constexpr int Beyond = 300;
    qputenv("QTEST_FUNCTION_TIMEOUT", QByteArray::number((seconds() + Beyond) * MsPerSecond));
    tst_LostUpdates test;
    return QTest::qExec(&test, arguments);
}

#include "tst_LostUpdates.moc"
