// SPDX-FileCopyrightText: 2026 The Tutti authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/SnapshotThinning.h"

#include <QDateTime>
#include <QTest>
#include <QTimeZone>

#include <algorithm>

using namespace tutti;
using namespace Qt::StringLiterals;

namespace {

constexpr qint64 HourMs = 3'600'000;
constexpr qint64 DayMs = 24 * HourMs;

/// A user's snapshots as months go by.
struct Story
{
    qint64 nowMs = QDateTime(QDate(2026, 1, 1), QTime(12, 0), Qt::UTC).toMSecsSinceEpoch();
    qint64 mostBytes = SnapshotThinning::DefaultBytes;
    QList<Snapshot> kept; ///< the oldest first

    void take(qint64 songs, Snapshot::Reason reason = Snapshot::Reason::Daily)
    {
        kept += Snapshot {u"/"_s + QString::number(nowMs), nowMs, reason, songs, songs * 1'000};
        for (const Snapshot &gone : SnapshotThinning::dispensable(kept, nowMs, mostBytes))
            kept.removeOne(gone);
    }
    void everyDay(int days, qint64 songs)
    {
        for (int day = 0; day < days; ++day) {
            nowMs += DayMs;
            take(songs);
        }
    }
    [[nodiscard]] qsizetype countOf(qint64 songs) const
    {
        return std::ranges::count(kept, songs, &Snapshot::songs);
    }
    [[nodiscard]] qint64 oldestDays() const { return (nowMs - kept.first().atMs) / DayMs; }
};

} // namespace

class tst_SnapshotThinning : public QObject
{
    Q_OBJECT

private slots:
    void oneAnHourStaysForADay();
    void oneADayForAMonthAndOneAMonthForAYear();
    void whatWasTakenOnPurposeStaysForAWeek();
    void theOldestGoWhenRoomRunsOut();
    void aLibraryThatIsLargerThanTheRoomKeepsItsNewest();
    void anEmptiedLibraryNeverPushesOutAFullOne();
    void anEmptiedLibraryNeverTakesTheRoomOfAFullOne();
    void aLibraryThatIsMeantToBeSmallerIsSoAfterAMonth();
    void theOrderOfTheListDoesNotMatter();
};

void tst_SnapshotThinning::oneAnHourStaysForADay()
{
    Story story;
    for (int i = 0; i < 36 * 6; ++i) {
        story.nowMs += HourMs / 6;
        story.take(100);
    }
    QCOMPARE(story.kept.size(), 24 + 2); // those of the last day, of yesterday, of the day before
    QCOMPARE(story.kept.last().atMs, story.nowMs);
    for (qsizetype i = 3; i < story.kept.size(); ++i)
        QVERIFY(story.kept[i].atMs - story.kept[i - 1].atMs <= HourMs);
}

void tst_SnapshotThinning::oneADayForAMonthAndOneAMonthForAYear()
{
    Story story;
    story.everyDay(800, 100);
    QVERIFY(story.oldestDays() > 330);
    QVERIFY(story.oldestDays() <= 366);
    const auto recent = std::ranges::count_if(
        story.kept, [&](const Snapshot &one) { return story.nowMs - one.atMs < 31 * DayMs; });
    QCOMPARE(recent, 31);
    QVERIFY(story.kept.size() >= 31 + 10 && story.kept.size() <= 31 + 13);
}

void tst_SnapshotThinning::whatWasTakenOnPurposeStaysForAWeek()
{
    Story story;
    for (int i = 0; i < 5; ++i) {
        story.nowMs += 1'000;
        story.take(100, Snapshot::Reason::BeforeRestore);
    }
    story.everyDay(6, 100);
    QCOMPARE(story.kept.size(), 5 + 6);
    story.everyDay(2, 100);
    QCOMPARE(story.kept.size(), 1 + 8);
}

void tst_SnapshotThinning::theOldestGoWhenRoomRunsOut()
{
    Story story;
    story.mostBytes = 500'000; // five of them
    story.everyDay(20, 100);
    QCOMPARE(story.kept.size(), 5);
    QCOMPARE(story.oldestDays(), 4);
}

void tst_SnapshotThinning::aLibraryThatIsLargerThanTheRoomKeepsItsNewest()
{
    Story story;
    story.mostBytes = 10;
    story.everyDay(3, 100);
    QCOMPARE(story.kept.size(), 1);
    QCOMPARE(story.kept.first().atMs, story.nowMs);
}

void tst_SnapshotThinning::anEmptiedLibraryNeverPushesOutAFullOne()
{
    Story story;
    story.take(10'000);
    const Snapshot full = story.kept.first();
    for (int i = 0; i < 10; ++i) { // in the same hour
        story.nowMs += 60'000;
        story.take(15);
    }
    QVERIFY(story.kept.contains(full));
    QCOMPARE(story.countOf(15), 2); // the first and the newest
    story.everyDay(29, 15);
    QVERIFY(story.kept.contains(full));
    QVERIFY(story.countOf(15) >= 29);
}

void tst_SnapshotThinning::anEmptiedLibraryNeverTakesTheRoomOfAFullOne()
{
    Story story;
    story.mostBytes = 30'000'000; // three full ones
    story.everyDay(3, 10'000);
    QCOMPARE(story.countOf(10'000), 3);
    story.everyDay(20, 4'000);
    QCOMPARE(story.countOf(10'000), 3);
    QCOMPARE(story.countOf(4'000), 2); // the first and the newest, above the limit
    QCOMPARE(story.kept.last().songs, 4'000);
}

void tst_SnapshotThinning::aLibraryThatIsMeantToBeSmallerIsSoAfterAMonth()
{
    Story story;
    story.mostBytes = 30'000'000;
    story.everyDay(3, 10'000);
    story.everyDay(40, 4'000);
    QCOMPARE(story.countOf(10'000), 0);
    QVERIFY(story.countOf(4'000) >= 7);
}

void tst_SnapshotThinning::theOrderOfTheListDoesNotMatter()
{
    Story story;
    QList<Snapshot> all;
    for (int i = 0; i < 100; ++i) {
        story.nowMs += DayMs / 3;
        all += Snapshot {QString::number(i), story.nowMs, Snapshot::Reason::Daily, 100, 100};
    }
    const QList<Snapshot> once = SnapshotThinning::dispensable(all, story.nowMs);
    std::ranges::reverse(all);
    QVERIFY(!once.isEmpty());
    QCOMPARE(SnapshotThinning::dispensable(all, story.nowMs), once);
}

QTEST_GUILESS_MAIN(tst_SnapshotThinning)
#include "tst_SnapshotThinning.moc"
