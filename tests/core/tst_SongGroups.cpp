// SPDX-FileCopyrightText: 2026 The Tutti authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/SongListModel.h"
#include "tests/support/ChangeSets.h"
#include "tests/support/StoreFixture.h"

#include <QAbstractItemModelTester>
#include <QItemSelectionModel>
#include <QRandomGenerator>
#include <QSignalSpy>
#include <QTest>

using namespace tutti;
using namespace Qt::StringLiterals;
using namespace tutti::test;
using namespace tutti::test::ChangeSets;
using By = SongGrouping::By;

namespace {

#ifdef __SANITIZE_ADDRESS__
constexpr int Steps = 1'000;
#else
constexpr int Steps = 10'000;
#endif

Song songOf(qint64 id, const QString &title, const QString &album, std::optional<int> year = {})
{
    Song result = song(id, title);
    result.album = album;
    result.year = year;
    result.durationMs = id * 60'000;
    return result;
}

/// The rows: "[name: songs]" for a head, "+" in front if it is collapsed, else titles.
QString picture(const SongListModel &list)
{
    QStringList rows;
    for (int row = 0; row < list.rowCount(); ++row) {
        const auto head = list.head(row);
        rows += !head ? list.song(row).title
                      : QStringLiteral("%1[%2: %3]")
                            .arg(head->isCollapsed ? u"+"_s : QString(), head->name)
                            .arg(head->songs);
    }
    return rows.join(u' ');
}

struct Fixture
{
    SongModel songs;
    SongListModel list {songs};
    QAbstractItemModelTester tester {&list, QAbstractItemModelTester::FailureReportingMode::QtTest};

    Fixture()
    {
        songs.apply(written({songOf(1, u"a"_s, u"Red"_s, 1967), songOf(2, u"b"_s, u"Blue"_s, 1969),
                             songOf(3, u"c"_s, u"Red"_s, 1971), songOf(4, u"d"_s, u""_s)}));
        list.setOrder(SongOrder::by(SongField::Title, Qt::AscendingOrder));
    }
};

} // namespace

class tst_SongGroups : public QObject
{
    Q_OBJECT

private slots:
    void songsStandUnderHeadsInOrder_data();
    void songsStandUnderHeadsInOrder();
    void aHeadTellsWhatIsUnderIt();
    void aCollapsedGroupIsItsHead();
    void allCollapseAndExpand();
    void aHeadStandsForItsSongs();
    void aSongThatChangesGroupsTakesItsSelectionAlong();
    void groupsComeAndGo();
    void aSearchGroupsWhatItFinds();
    void whileHeldASongStaysInItsGroup();
    void theOrderOfTheGroupsFollowsTheirColumn();
    void randomChangesEqualAListMadeAnew_data();
    void randomChangesEqualAListMadeAnew();
};

void tst_SongGroups::songsStandUnderHeadsInOrder_data()
{
    QTest::addColumn<By>("by");
    QTest::addColumn<QString>("rows");
    QTest::newRow("nothing") << By::Nothing << u"a b c d"_s;
    QTest::newRow("album") << By::Album << u"[Blue: 1] b [Red: 2] a c [Unknown Album: 1] d"_s;
    QTest::newRow("artist") << By::Artist << u"[X: 4] a b c d"_s;
    QTest::newRow("year") << By::Year
                          << u"[1967: 1] a [1969: 1] b [1971: 1] c [Unknown Year: 1] d"_s;
    QTest::newRow("decade") << By::Decade << u"[1960s: 2] a b [1970s: 1] c [Unknown Decade: 1] d"_s;
    QTest::newRow("genre") << By::Genre << u"[Unknown Genre: 4] a b c d"_s;
}

void tst_SongGroups::songsStandUnderHeadsInOrder()
{
    QFETCH(By, by);
    Fixture f;
    f.list.setGrouping({by});
    QTEST(picture(f.list), "rows");
}

void tst_SongGroups::aHeadTellsWhatIsUnderIt()
{
    Fixture f;
    f.list.setGrouping({By::Album});
    const auto head = f.list.head(2);
    QVERIFY(head);
    QCOMPARE(head->durationMs, 4 * 60'000);
    QCOMPARE(head->byWhom, u"X"_s);
    QCOMPARE(f.list.index(2, 0).data().toString(), u"Red – X, 2 songs, 4 min"_s);
    QVERIFY(f.list.index(2, 0).data(SongListModel::IsHeadRole).toBool());
    QCOMPARE(f.list.id(2), 0);
    QVERIFY(!f.list.flags(f.list.index(2, 0)).testFlag(Qt::ItemIsEditable));
    QSignalSpy changed(&f.list, &QAbstractItemModel::dataChanged);
    Song longer = f.songs.song(f.songs.rowOf(1));
    longer.durationMs += 60'000;
    f.songs.apply(written({longer}));
    QCOMPARE(f.list.head(2)->durationMs, 5 * 60'000);
    QVERIFY(std::ranges::any_of(changed, [](const QList<QVariant> &signal) {
        return signal[0].toModelIndex().row() == 2;
    }));
}

void tst_SongGroups::aCollapsedGroupIsItsHead()
{
    Fixture f;
    f.list.setGrouping({By::Album});
    f.list.setCollapsed(3, true); // by one of its songs
    QCOMPARE(picture(f.list), u"[Blue: 1] b +[Red: 2] [Unknown Album: 1] d"_s);
    QCOMPARE(f.list.rowOf(1), -1);
    QCOMPARE(f.list.matchCount(), 4);
    f.songs.apply(written({songOf(5, u"e"_s, u"Red"_s)}));
    QCOMPARE(picture(f.list), u"[Blue: 1] b +[Red: 3] [Unknown Album: 1] d"_s);
    QCOMPARE(f.list.reveal(3), 4);
    QCOMPARE(picture(f.list), u"[Blue: 1] b [Red: 3] a c e [Unknown Album: 1] d"_s);
}

void tst_SongGroups::allCollapseAndExpand()
{
    Fixture f;
    f.list.setGrouping({By::Album});
    const QPersistentModelIndex head = f.list.index(2, 0);
    const QPersistentModelIndex hidden = f.list.index(3, 0);
    f.list.setAllCollapsed(true);
    QCOMPARE(picture(f.list), u"+[Blue: 1] +[Red: 2] +[Unknown Album: 1]"_s);
    QCOMPARE(head.row(), 1);
    QVERIFY(!hidden.isValid());
    f.list.setAllCollapsed(false);
    QCOMPARE(picture(f.list), u"[Blue: 1] b [Red: 2] a c [Unknown Album: 1] d"_s);
    QCOMPARE(head.row(), 2);
}

void tst_SongGroups::aHeadStandsForItsSongs()
{
    Fixture f;
    f.list.setGrouping({By::Album});
    QCOMPARE(f.list.places({2, 2}), (RowRange {1, 2}));
    QCOMPARE(f.list.places({1, 3}), (RowRange {0, 1}));
    QCOMPARE(f.list.places({4, 5}), (RowRange {2, 3}));
    QCOMPARE(f.list.ids(f.list.places({2, 2})), (QList<qint64> {1, 3}));
    f.list.setAllCollapsed(true);
    QCOMPARE(f.list.ids(f.list.places({0, 1})), (QList<qint64> {2, 1, 3}));
}

void tst_SongGroups::aSongThatChangesGroupsTakesItsSelectionAlong()
{
    Fixture f;
    f.list.setGrouping({By::Album});
    QItemSelectionModel selection(&f.list);
    selection.setCurrentIndex(f.list.index(3, 0),
                              QItemSelectionModel::SelectCurrent | QItemSelectionModel::Rows);
    QCOMPARE(f.list.id(3), 1);
    f.songs.apply(written({songOf(1, u"a"_s, u"Violet"_s)}));
    QCOMPARE(picture(f.list), u"[Blue: 1] b [Red: 1] c [Violet: 1] a [Unknown Album: 1] d"_s);
    QCOMPARE(selection.selectedRows().size(), 1);
    QCOMPARE(f.list.id(selection.selectedRows().first().row()), 1);
    QCOMPARE(f.list.id(selection.currentIndex().row()), 1);
}

void tst_SongGroups::groupsComeAndGo()
{
    Fixture f;
    f.list.setGrouping({By::Album});
    f.songs.apply(removed({2, 3}));
    QCOMPARE(picture(f.list), u"[Red: 1] a [Unknown Album: 1] d"_s);
    f.songs.apply(written({songOf(6, u"f"_s, u"Green"_s)}));
    QCOMPARE(picture(f.list), u"[Green: 1] f [Red: 1] a [Unknown Album: 1] d"_s);
    f.songs.apply(removed({1, 4, 6}));
    QCOMPARE(f.list.rowCount(), 0);
    f.songs.apply(written({songOf(7, u"g"_s, u"Green"_s)}));
    QCOMPARE(picture(f.list), u"[Green: 1] g"_s);
    f.list.setGrouping({});
    QCOMPARE(picture(f.list), u"g"_s);
}

void tst_SongGroups::aSearchGroupsWhatItFinds()
{
    Fixture f;
    f.list.setGrouping({By::Album});
    f.list.setQuery(SongQuery::parsed(u"title:c OR title:d"_s, 0).value());
    QCOMPARE(picture(f.list), u"[Red: 1] c [Unknown Album: 1] d"_s);
    f.list.setQuery({});
    QCOMPARE(picture(f.list), u"[Blue: 1] b [Red: 2] a c [Unknown Album: 1] d"_s);
}

void tst_SongGroups::whileHeldASongStaysInItsGroup()
{
    Fixture f;
    f.list.setGrouping({By::Album});
    f.list.setHeld(true);
    f.songs.apply(written({songOf(3, u"c"_s, u"Blue"_s)}));
    f.songs.apply(written({songOf(8, u"h"_s, u"Red"_s)})); // which makes the groups anew
    QCOMPARE(picture(f.list), u"[Blue: 1] b [Red: 3] a c h [Unknown Album: 1] d"_s);
    f.list.setHeld(false);
    QCOMPARE(picture(f.list), u"[Blue: 2] b c [Red: 2] a h [Unknown Album: 1] d"_s);
}

void tst_SongGroups::theOrderOfTheGroupsFollowsTheirColumn()
{
    Fixture f;
    f.list.setGrouping({By::Decade});
    f.list.setOrder(SongOrder::by(SongField::Year, Qt::DescendingOrder));
    QCOMPARE(picture(f.list), u"[1970s: 1] c [1960s: 2] b a [Unknown Decade: 1] d"_s);
    f.list.setOrder(SongOrder::by(SongField::Title, Qt::DescendingOrder));
    QCOMPARE(picture(f.list), u"[1960s: 2] b a [1970s: 1] c [Unknown Decade: 1] d"_s);
}

void tst_SongGroups::randomChangesEqualAListMadeAnew_data()
{
    QTest::addColumn<By>("by");
    for (const SongGrouping &grouping : SongGrouping::all())
        QTest::newRow(qPrintable(grouping.name())) << grouping.by;
}

void tst_SongGroups::randomChangesEqualAListMadeAnew()
{
    QFETCH(By, by);
    QRandomGenerator chance(1);
    SongModel songs;
    SongListModel list(songs);
    const QAbstractItemModelTester tester(&list,
                                          QAbstractItemModelTester::FailureReportingMode::QtTest);
    list.setGrouping({by});
    list.setOrder(SongOrder::by(SongField::Track, Qt::DescendingOrder));
    const auto any = [&chance](int count) { return int(chance.bounded(count)); };
    const auto anySong = [&] {
        Song result = songOf(1 + any(60), QString(u"abcdef"_s[any(6)]),
                             any(3) ? QString(u"ABC"_s[any(3)]) : QString(u""_s));
        result.albumArtist = any(2) ? u"Z"_s : u""_s;
        result.genre = any(2) ? u"Rock"_s : u""_s;
        if (any(4))
            result.year = 1960 + any(40);
        result.track = 1 + any(5);
        return result;
    };
    for (int step = 0; step < Steps / 10; ++step) {
        const int kind = any(10);
        if (kind == 0)
            songs.apply(removed({1 + any(60), 1 + any(60)}));
        else if (kind == 1)
            list.setQuery(any(2) ? SongQuery()
                                 : SongQuery::parsed(u"a OR b OR genre:rock"_s, 0).value());
        else if (kind == 2 && list.rowCount() > 0)
            list.setCollapsed(any(list.rowCount()), any(2));
        else if (kind == 3)
            list.setHeld(any(2));
        else
            songs.apply(written({anySong()}));
    }
    list.setHeld(false);
    list.setAllCollapsed(false);
    SongListModel anew(songs);
    anew.setQuery(list.query());
    anew.setOrder(list.order());
    anew.setGrouping(list.grouping());
    QCOMPARE(picture(list), picture(anew));
}

QTEST_GUILESS_MAIN(tst_SongGroups)
#include "tst_SongGroups.moc"
