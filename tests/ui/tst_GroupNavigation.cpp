// SPDX-FileCopyrightText: 2026 The Tutti authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/ui/WindowFixture.h"

#include <QLabel>
#include <QMenu>

using namespace tutti;
using namespace Qt::StringLiterals;
using namespace tutti::test;

namespace {

/// A window on the 15 songs and an album of three, grouped by album.
struct GroupFixture : WindowFixture
{
    QAbstractItemModelTester tester {table().model(),
                                     QAbstractItemModelTester::FailureReportingMode::Fatal};

    GroupFixture()
    {
        const QString sql
            = u"INSERT INTO songs(title, artist, album, album_artist, track) VALUES"
              "('a1', '1 AAA', '1 AAA', '1 AAA', 1), ('a2', '1 AAA', '1 AAA', '1 AAA', 2),"
              "('a3', '1 AAA', '1 AAA', '1 AAA', 3)"_s;
        if (!stored(sql).isEmpty())
            qFatal("cannot add songs");
        if (!QTest::qWaitFor([this] { return songs().rowCount() == 18; }))
            qFatal("the songs do not arrive");
        choose("group_album");
    }

    [[nodiscard]] SongListModel &list() const
    {
        return *qobject_cast<SongListModel *>(table().model());
    }

    void choose(const char *action) const
    {
        auto *const menu = find<QMenu>("groupMenu");
        emit menu->aboutToShow();
        menu->findChild<QAction *>(QString::fromLatin1(action))->trigger();
    }

    void goTo(int row) const { table().setCurrentIndex(list().index(row, table().firstColumn())); }
    void type(int key) const { QTest::keyClick(&table(), Qt::Key(key)); }
    [[nodiscard]] int current() const { return table().currentIndex().row(); }
    [[nodiscard]] bool isCollapsed(int row) const { return list().head(row)->isCollapsed; }
    [[nodiscard]] QPoint placeOf(int row) const
    {
        return {table().rowHeight(row) / 2,
                table().rowViewportPosition(row) + table().rowHeight(row) / 2};
    }
};

} // namespace

class tst_GroupNavigation : public QObject
{
    Q_OBJECT

private slots:
    void leftAndRightGoThroughTheGroupsAsThroughATree_data();
    void leftAndRightGoThroughTheGroupsAsThroughATree();
    void aStarExpandsAllAndMinusCollapses();
    void aClickOnTheArrowTurnsAHead();
    void aDoubleClickTurnsAHeadAndEditsNothing();
    void aSelectedHeadStandsForItsSongs();
    void theCurrentSongVanishesIntoItsHead();
    void keysThatEditDoNothingOnAHead();
    void theGroupingIsThereInTheNextWindow();
    void whatComesFromOutsideFindsItsGroup();
    void aFoundSongIsShownThoughItsGroupWasCollapsed();
};

void tst_GroupNavigation::leftAndRightGoThroughTheGroupsAsThroughATree_data()
{
    QTest::addColumn<bool>("isMirrored");
    QTest::newRow("left to right") << false;
    QTest::newRow("right to left") << true;
}

void tst_GroupNavigation::leftAndRightGoThroughTheGroupsAsThroughATree()
{
    QFETCH(const bool, isMirrored);
    GroupFixture f;
    f.table().setLayoutDirection(isMirrored ? Qt::RightToLeft : Qt::LeftToRight);
    const int left = isMirrored ? Qt::Key_Right : Qt::Key_Left;
    const int right = isMirrored ? Qt::Key_Left : Qt::Key_Right;
    QTRY_COMPARE(f.list().head(0)->name, u"1 AAA"_s);
    const int rows = f.list().rowCount();
    f.goTo(2);
    f.type(left);
    QCOMPARE(f.current(), 0); // from a song to its head
    f.type(left);
    QVERIFY(f.isCollapsed(0));
    QCOMPARE(f.list().rowCount(), rows - 3);
    f.type(right);
    QVERIFY(!f.isCollapsed(0));
    f.type(right);
    QCOMPARE(f.current(), 1); // from a head to its first song
    f.type(right);
    QCOMPARE(f.current(), 1); // from a cell to the next
    QVERIFY(f.table().currentIndex().column() != f.table().firstColumn());
}

void tst_GroupNavigation::aStarExpandsAllAndMinusCollapses()
{
    GroupFixture f;
    const int rows = f.list().rowCount();
    f.choose("collapseAll");
    const int heads = f.list().rowCount();
    QVERIFY(heads < rows);
    for (int row = 0; row < heads; ++row)
        QVERIFY(f.isCollapsed(row));
    f.goTo(0);
    f.type(Qt::Key_Asterisk);
    QCOMPARE(f.list().rowCount(), rows);
    f.type(Qt::Key_Minus);
    QCOMPARE(f.list().rowCount(), rows - 3);
    f.type(Qt::Key_Plus);
    QCOMPARE(f.list().rowCount(), rows);
}

void tst_GroupNavigation::aClickOnTheArrowTurnsAHead()
{
    GroupFixture f;
    QTest::mouseClick(f.table().viewport(), Qt::LeftButton, {}, f.placeOf(0));
    QVERIFY(f.isCollapsed(0));
    QTest::mouseClick(f.table().viewport(), Qt::LeftButton, {}, f.placeOf(0) + QPoint(150, 0));
    QVERIFY(f.isCollapsed(0)); // a click beside it selects
    QCOMPARE(f.table().selectedCount(), 3);
    QTest::mouseClick(f.table().viewport(), Qt::LeftButton, {}, f.placeOf(0));
    QVERIFY(!f.isCollapsed(0));
}

void tst_GroupNavigation::aDoubleClickTurnsAHeadAndEditsNothing()
{
    GroupFixture f;
    QTest::mouseDClick(f.table().viewport(), Qt::LeftButton, {}, f.placeOf(0) + QPoint(150, 0));
    QVERIFY(f.isCollapsed(0));
    QVERIFY(!f.table().isEditing());
}

void tst_GroupNavigation::aSelectedHeadStandsForItsSongs()
{
    GroupFixture f;
    f.table().selectRow(0);
    QCOMPARE(f.table().selectedIds().size(), 3);
    f.trigger("rate4");
    QTRY_COMPARE(f.stored(u"SELECT count(*) FROM songs WHERE rating = 80 AND album = '1 AAA'"_s),
                 u"3"_s);
    f.goTo(0);
    f.type(Qt::Key_Left);
    f.table().selectRow(0);
    QTest::keyClick(&f.table(), Qt::Key_Delete);
    QTRY_COMPARE(f.songs().rowCount(), 15);
    QTRY_COMPARE(f.list().matchCount(), 15);
}

void tst_GroupNavigation::theCurrentSongVanishesIntoItsHead()
{
    GroupFixture f;
    f.goTo(2);
    f.type(Qt::Key_Minus);
    QCOMPARE(f.current(), 0);
    QVERIFY(f.isCollapsed(0));
    f.type(Qt::Key_Plus);
    f.goTo(3);
    f.choose("collapseAll");
    QCOMPARE(f.current(), 0);
}

void tst_GroupNavigation::keysThatEditDoNothingOnAHead()
{
    GroupFixture f;
    f.goTo(0);
    f.type(Qt::Key_F2);
    QVERIFY(!f.table().isEditing());
    QVERIFY(!f.find<QAction>("editCell")->isEnabled());
    f.goTo(1);
    QVERIFY(f.find<QAction>("editCell")->isEnabled());
}

void tst_GroupNavigation::theGroupingIsThereInTheNextWindow()
{
    GroupFixture f;
    f.choose("group_decade");
    QCOMPARE(f.list().grouping().by, SongGrouping::By::Decade);
    f.window->close();
    MainWindow *const next = f.windows.open(f.session().options());
    auto *const table = next->findChild<SongTableView *>(u"songTable"_s);
    QCOMPARE(qobject_cast<SongListModel *>(table->model())->grouping().by,
             SongGrouping::By::Decade);
}

void tst_GroupNavigation::whatComesFromOutsideFindsItsGroup()
{
    GroupFixture f;
    const int rows = f.list().rowCount();
    QCOMPARE(f.stored(u"INSERT INTO songs(title, artist, album, album_artist) VALUES"
                      "('a4', '1 AAA', '1 AAA', '1 AAA'), ('zz', '1 AAB', '1 AAB', '1 AAB')"_s),
             QString());
    QTRY_COMPARE(f.list().rowCount(), rows + 3); // two songs and a head
    QCOMPARE(f.list().head(0)->songs, 4);
    QCOMPARE(f.list().head(5)->name, u"1 AAB"_s);
}

void tst_GroupNavigation::aFoundSongIsShownThoughItsGroupWasCollapsed()
{
    GroupFixture f;
    f.choose("collapseAll");
    f.find<LibraryPanel>("libraryPanel")
        ->showSong(f.stored(u"SELECT id FROM songs"
                            " WHERE title = 'a2'"_s)
                       .toLongLong());
    QCOMPARE(f.current(), 2);
    QCOMPARE(f.list().song(2).title, u"a2"_s);
    QVERIFY(!f.isCollapsed(0));
}

QTEST_MAIN(tst_GroupNavigation)
#include "tst_GroupNavigation.moc"
