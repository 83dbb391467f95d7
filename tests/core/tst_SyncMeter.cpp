// SPDX-FileCopyrightText: 2026 The Tutti authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/SyncMeter.h"
#include "tests/support/TestFolder.h"

#include <QDateTime>
#include <QFile>
#include <QSignalSpy>
#include <QTest>

using namespace tutti;
using namespace Qt::StringLiterals;
using namespace tutti::test;

using Kind = SyncSample::Kind;

class tst_SyncMeter : public QObject
{
    Q_OBJECT

private slots:
    void percentilesAreThoseOfTheSpans_data();
    void percentilesAreThoseOfTheSpans();
    void whatIsNoChangeIsCountedByItsKind();
    void theCurveTellsOfTheLastMinutes();
    void theLatestSecondHoldsTheLastChange();
    void figuresAreToldOnceForManyNews();
    void whoIsIdleIsSilent();
    void whatIsMeasuredIsWrittenAtTheEnd();
    void anotherLibraryBeginsAtNought();
    void onlyTheLatestCommitHasATime();
    void aBellOfAnotherStartOrTornTellsNothing();
};

void tst_SyncMeter::percentilesAreThoseOfTheSpans_data()
{
    QTest::addColumn<int>("count");
    QTest::addColumn<QList<int>>("expected"); // 50, 95, 99, longest
    QTest::newRow("one") << 1 << QList<int> {1, 1, 1, 1};
    QTest::newRow("two") << 2 << QList<int> {1, 2, 2, 2};
    QTest::newRow("ten") << 10 << QList<int> {5, 10, 10, 10};
    QTest::newRow("a hundred") << 100 << QList<int> {50, 95, 99, 100};
    QTest::newRow("a thousand") << 1'000 << QList<int> {500, 950, 990, 1'000};
}

void tst_SyncMeter::percentilesAreThoseOfTheSpans()
{
    QFETCH(int, count);
    QFETCH(QList<int>, expected);
    QList<SyncSample> samples;
    for (int ns = count; ns >= 1; --ns)
        samples += {Kind::Change, 0, ns};
    const SyncFigures figures = SyncFigures::of(samples);
    QCOMPARE(figures.changes, count);
    QCOMPARE((QList<int> {int(figures.medianNs), int(figures.p95Ns), int(figures.p99Ns),
                          int(figures.longestNs)}),
             expected);
    QCOMPARE(figures.lastNs, 1);
}

void tst_SyncMeter::theCurveTellsOfTheLastMinutes()
{
    constexpr qint64 Now = 100'000 * SyncCurve::PointSeconds + 7;
    const qint64 first = SyncCurve::firstSecond(Now);
    QCOMPARE(first, (100'001 - SyncCurve::MostPoints) * SyncCurve::PointSeconds);
    const SyncCurve curve = SyncCurve::of({{Kind::Change, first - 1, 9}, // too old
                                           {Kind::Change, first, 4},
                                           {Kind::Retry, first, 0},
                                           {Kind::Change, first + SyncCurve::PointSeconds - 1, 2},
                                           {Kind::Change, first + SyncCurve::PointSeconds, 5},
                                           {Kind::Change, Now, 6}},
                                          Now);
    const SyncCurve expected {{{first, 2, 2, 4},
                               {first + SyncCurve::PointSeconds, 1, 5, 5},
                               {Now / SyncCurve::PointSeconds * SyncCurve::PointSeconds, 1, 6, 6}}};
    QVERIFY(curve == expected);
    QVERIFY(SyncCurve::of({}, Now).points.isEmpty());
}

void tst_SyncMeter::whatIsNoChangeIsCountedByItsKind()
{
    const SyncFigures figures = SyncFigures::of({{Kind::Missed},
                                                 {Kind::Retry},
                                                 {Kind::LockWait, 1, 7},
                                                 {Kind::LockWait, 2, 5},
                                                 {Kind::Reload}});
    QVERIFY(!figures.isEmpty());
    QCOMPARE(figures.changes, 0);
    QCOMPARE(figures.missed, 1);
    QCOMPARE(figures.retries, 1);
    QCOMPARE(figures.lockWaits, 2);
    QCOMPARE(figures.longestLockWaitNs, 7);
    QCOMPARE(figures.reloads, 1);
    QVERIFY(SyncFigures::of({}).isEmpty());
}

void tst_SyncMeter::theLatestSecondHoldsTheLastChange()
{
    QCOMPARE(
        SyncFigures::of({{Kind::Change, 5, 1}, {Kind::Change, 9, 2}, {Kind::Change, 7, 3}}).lastNs,
        2);
}

void tst_SyncMeter::figuresAreToldOnceForManyNews()
{
    TestFolder folder;
    SyncMeter meter;
    meter.setLibrary(folder.library(), u"id"_s);
    QSignalSpy measured(&meter, &SyncMeter::measured);
    for (int i = 0; i < 100; ++i)
        meter.add(Kind::Change, 1'000);
    QCOMPARE(measured.size(), 0);
    QTRY_COMPARE(measured.size(), 1);
    QCOMPARE(measured[0][0].value<SyncFigures>().changes, 100);
    meter.tell(); // there is nothing new
    QCOMPARE(measured.size(), 1);
    meter.add(Kind::Retry);
    meter.tell();
    QCOMPARE(measured.size(), 2);
}

void tst_SyncMeter::whoIsIdleIsSilent()
{
    SyncMeter meter;
    const auto isAnyActive
        = [&] { return std::ranges::any_of(meter.findChildren<QTimer *>(), &QTimer::isActive); };
    QCOMPARE(meter.findChildren<QTimer *>().size(), 2);
    QVERIFY(!isAnyActive());
    meter.addLockWait(999'999); // too short to be one
    QVERIFY(!isAnyActive());
    meter.addLockWait(1'000'000);
    QVERIFY(isAnyActive());
}

void tst_SyncMeter::whatIsMeasuredIsWrittenAtTheEnd()
{
    TestFolder folder;
    {
        SyncMeter meter;
        meter.setLibrary(folder.library(), u"id"_s);
        meter.add(Kind::Change, 42);
        QCOMPARE(SyncRing::read(u"id"_s, 0).processes, 0);
    }
    QCOMPARE(SyncFigures::of(SyncRing::read(u"id"_s, 0).samples).lastNs, 42);
}

void tst_SyncMeter::anotherLibraryBeginsAtNought()
{
    TestFolder folder;
    {
        SyncMeter meter;
        meter.setLibrary(folder.library(), u"one"_s);
        meter.add(Kind::Change, 42);
        meter.setLibrary(folder.library(), u"other"_s);
        QVERIFY(meter.figures().isEmpty());
    }
    QCOMPARE(SyncRing::read(u"one"_s, 0).samples.size(), 1);
    QCOMPARE(SyncRing::read(u"other"_s, 0).processes, 0);
}

void tst_SyncMeter::onlyTheLatestCommitHasATime()
{
    TestFolder folder;
    SyncMeter meter;
    meter.setLibrary(folder.library(), u"id"_s);
    QVERIFY(!meter.lastStroke());
    Bell bell(folder.library(), Bell::Use::Ring);
    const qint64 before = SyncMeter::nowNs();
    bell.ring(7);
    bell.ring(8);
    const Bell::Stroke stroke = meter.lastStroke().value_or(Bell::Stroke {});
    QCOMPARE(stroke.seq, 8);
    QCOMPARE_GE(stroke.atNs, before);
    QCOMPARE_LE(stroke.atNs, SyncMeter::nowNs());
    QVERIFY(stroke.isAmong(7, 8));
    QVERIFY(stroke.isAmong(5, 9));
    QVERIFY(!stroke.isAmong(6, 7)); // it was still to be read
    QVERIFY(!stroke.isAmong(8, 9)); // by somebody who does not ring
}

void tst_SyncMeter::aBellOfAnotherStartOrTornTellsNothing()
{
    TestFolder folder;
    Bell(folder.library(), Bell::Use::Ring).ring(8);
    Bell heard(folder.library(), Bell::Use::Listen);
    QFile file(Bell::pathFor(folder.library()));
    QVERIFY(file.open(QIODevice::ReadWrite));
    const QByteArray whole = file.readAll();
    const auto holds = [&](const QByteArray &content) {
        file.resize(0);
        file.seek(0);
        return file.write(content) == content.size() && file.flush();
    };
    QByteArray other = whole;
    other[45] = other[45] == '0' ? '1' : '0'; // within the start of the machine
    QByteArray torn = whole;
    torn[19] = '9'; // a number that the end does not repeat
    for (const QByteArray &content :
         {other, torn, whole.first(30), QByteArray(), QByteArray(500, '1')}) {
        QVERIFY(holds(content));
        QVERIFY2(!heard.lastStroke(), content.constData());
    }
    QVERIFY(holds(whole));
    QCOMPARE(heard.lastStroke()->seq, 8);

    // A file that takes its place is listened to.
    QVERIFY(file.remove());
    QVERIFY(!heard.lastStroke());
    Bell(folder.library(), Bell::Use::Ring).ring(9);
    QCOMPARE(heard.lastStroke()->seq, 9);
}

QTEST_GUILESS_MAIN(tst_SyncMeter)
#include "tst_SyncMeter.moc"
