// SPDX-FileCopyrightText: 2026 The Tutti authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/ui/WindowFixture.h"

#include "ui/StarEdit.h"

#include <QHeaderView>
#include <QLineEdit>
#include <QMenu>
#include <QScrollBar>

using namespace tutti;
using namespace Qt::StringLiterals;
using namespace tutti::test;

class tst_SongTableView : public QObject
{
    Q_OBJECT

private slots:
    void newsKeepTheSongsOnScreenInPlace();
    void removedSongsOnScreenLeaveTheOthersInPlace_data();
    void removedSongsOnScreenLeaveTheOthersInPlace();
    void aClickWithControlSortsByOneMoreColumn();
    void manySelectedSongsSurviveASort();
    void columnsAreChosenFromTheHeading();
    void nothingIsEditedInAHiddenColumn();
    void keysThatLeadToTheTableSelect_data();
    void keysThatLeadToTheTableSelect();
    void deleteInOpenStarsIsNoRemoval();
    void allStarsAreShownInANarrowColumn_data();
    void allStarsAreShownInANarrowColumn();
};

void tst_SongTableView::newsKeepTheSongsOnScreenInPlace()
{
    WindowFixture f;
    f.addSongs(500);
    QScrollBar *const bar = f.table().verticalScrollBar();
    bar->setValue(bar->maximum() / 2 + 7);
    f.table().selectRow(f.table().rowAt(20));
    const auto top = [&] {
        return f.table().model()->index(f.table().rowAt(0), 0).data(SongModel::IdRole).toLongLong();
    };
    const qint64 topSong = top();
    const int offset = f.table().rowViewportPosition(f.table().rowAt(0));
    const qint64 selected = f.table().selectedIds().value(0);
    QCOMPARE(f.stored(u"INSERT INTO songs(title, artist) VALUES('first', 'AAA')"_s), QString());
    QTRY_COMPARE(f.songs().rowCount(), 516);
    QCOMPARE(top(), topSong);
    QCOMPARE(f.table().rowViewportPosition(f.table().rowAt(0)), offset);
    QCOMPARE(f.stored(u"DELETE FROM songs WHERE id < 10"_s), QString());
    QTRY_COMPARE(f.songs().rowCount(), 507);
    QCOMPARE(top(), topSong);
    // More than fit into moves one by one
    QCOMPARE(f.stored(u"UPDATE songs SET artist = 'AAAA' WHERE id % 9 = 0 AND id NOT IN"
                      " (SELECT max(id) FROM songs)"_s),
             QString());
    QTRY_VERIFY(f.table().model()->index(1, int(SongField::Artist)).data() == u"AAAA"_s);
    QCOMPARE(top(), topSong);
    QCOMPARE(f.table().selectedIds(), QList<qint64> {selected});
}

void tst_SongTableView::removedSongsOnScreenLeaveTheOthersInPlace_data()
{
    QTest::addColumn<QString>("condition"); // of :top, the song at the top
    QTest::addColumn<bool>("isAllSelected");
    for (const bool isAll : {false, true}) {
        const char *const with = isAll ? ", all selected" : "";
        QTest::addRow("the top song%s", with) << u"id = :top"_s << isAll;
        QTest::addRow("the top three%s", with) << u"id BETWEEN :top AND :top + 2"_s << isAll;
        QTest::addRow("every second%s", with) << u"id % 2 = :top % 2"_s << isAll;
        QTest::addRow("all that are on screen%s", with)
            << u"id BETWEEN :top AND :top + 100"_s << isAll;
        QTest::addRow("all%s", with) << u"1"_s << isAll;
    }
}

void tst_SongTableView::removedSongsOnScreenLeaveTheOthersInPlace()
{
    QFETCH(QString, condition);
    QFETCH(bool, isAllSelected);
    WindowFixture f;
    f.addSongs(500);
    f.table().verticalScrollBar()->setValue(f.table().verticalScrollBar()->maximum() / 2 + 7);
    if (isAllSelected)
        f.table().selectAll();
    const auto idAt = [&](int row) {
        return f.table().model()->index(row, 0).data(SongModel::IdRole).toLongLong();
    };
    const int top = f.table().rowAt(0);
    condition.replace(u":top"_s, QString::number(idAt(top)));
    const QString survivors
        = f.stored(QStringLiteral("SELECT id FROM songs WHERE NOT (%1)").arg(condition));
    int kept = top;
    while (kept < top + 20 && !survivors.split(u'\n').contains(QString::number(idAt(kept))))
        ++kept;
    const qint64 keptId = idAt(kept);
    const int place = f.table().rowViewportPosition(kept);
    QCOMPARE(f.stored(u"DELETE FROM songs WHERE "_s + condition), QString());
    const auto count = survivors.isEmpty() ? 0 : survivors.count(u'\n') + 1;
    QTRY_COMPARE(f.table().model()->rowCount(), count);
    if (kept < top + 20) { // one of those on the screen stays
        const int row = f.table().rowAt(place + 1);
        QCOMPARE(idAt(row), keptId);
        QCOMPARE(f.table().rowViewportPosition(row), place);
    }
    QCOMPARE(f.table().selectedCount(), isAllSelected ? count : 0);
}

void tst_SongTableView::aClickWithControlSortsByOneMoreColumn()
{
    WindowFixture f;
    const auto &list = *qobject_cast<SongListModel *>(f.table().model());
    f.clickHeading(SongField::Album);
    QCOMPARE(list.order(), SongOrder::by(SongField::Album, Qt::AscendingOrder));
    f.clickHeading(SongField::Year, Qt::ControlModifier);
    f.clickHeading(SongField::Year, Qt::ControlModifier);
    const SongOrder both {
        {{SongField::Album, Qt::AscendingOrder}, {SongField::Year, Qt::DescendingOrder}}};
    QCOMPARE(list.order(), both);
    QCOMPARE(list.headerData(int(SongField::Year), Qt::Horizontal, Qt::DisplayRole).toString(),
             u"Year 2↓");
    const QHeaderView &header = *f.table().horizontalHeader();
    QVERIFY(header.sectionSize(int(SongField::Year))
            >= header.sectionSizeHint(int(SongField::Year)));
    f.clickHeading(SongField::Title);
    QCOMPARE(list.order(), SongOrder::by(SongField::Title, Qt::AscendingOrder));
}

void tst_SongTableView::manySelectedSongsSurviveASort()
{
    WindowFixture f;
    f.addSongs(6'000);
    SongTableView &table = f.table();
    const auto &list = *qobject_cast<SongListModel *>(table.model());
    QSet<qint64> scattered;
    for (int row = 0; row < list.rowCount(); row += 2)
        scattered.insert(list.id(row));
    table.selectSongs(scattered);
    QCOMPARE(table.selectedCount(), scattered.size());
    table.sortByColumn(int(SongField::Title), Qt::DescendingOrder);
    const QList<qint64> ids = table.selectedIds();
    QCOMPARE(QSet<qint64>(ids.begin(), ids.end()), scattered);
    QCOMPARE(f.stored(u"DELETE FROM songs WHERE id % 4 = 0"_s), QString());
    QTRY_VERIFY(list.songs().rowCount() < 5'000);
    QCOMPARE(table.selectedCount(), table.selectedIds().size());
    QVERIFY(table.selectedCount() > 1'000);
    QCOMPARE(f.stored(u"DELETE FROM songs WHERE id > 500"_s), QString());
    QTRY_VERIFY(list.songs().rowCount() < 500);
    QCOMPARE(table.selectedCount(), table.selectedIds().size());
    table.setCurrentIndex(list.index(3, 0)); // somebody selects another
    QCOMPARE(table.selectedIds(), QList<qint64> {list.id(3)});
}

void tst_SongTableView::columnsAreChosenFromTheHeading()
{
    WindowFixture f;
    QHeaderView *const header = f.table().horizontalHeader();
    emit header->customContextMenuRequested(QPoint(5, 5));
    auto *const menu = f.find<QMenu>("headerMenu");
    QTRY_VERIFY(menu->isVisible());
    QVERIFY(f.table().isColumnHidden(int(SongField::Path)));
    menu->findChild<QAction *>(u"column_path"_s)->trigger();
    menu->close();
    QVERIFY(!f.table().isColumnHidden(int(SongField::Path)));
    emit header->customContextMenuRequested(QPoint(5, 5));
    QTRY_VERIFY(menu->isVisible());
    QVERIFY(menu->findChild<QAction *>(u"column_path"_s)->isChecked());
    menu->findChild<QAction *>(u"column_path"_s)->trigger();
    menu->close();
    QVERIFY(f.table().isColumnHidden(int(SongField::Path)));
}

void tst_SongTableView::nothingIsEditedInAHiddenColumn()
{
    WindowFixture f;
    f.select(u"Imagine"_s, SongField::Genre);
    f.table().setColumnShown(int(SongField::Genre), false);
    QCOMPARE(f.table().currentIndex().column(), int(SongField::Title));
    QCOMPARE(f.table().currentIndex().data().toString(), u"Imagine");
    f.table().setColumnShown(int(SongField::Title), false);
    f.find<QLineEdit>("search")->setText(u"queen"_s);
    QTest::keyClick(f.find<QLineEdit>("search"), Qt::Key_Down);
    QVERIFY(!f.table().isColumnHidden(f.table().currentIndex().column()));
    f.select(u"Bohemian Rhapsody"_s, SongField::Genre);
    QTest::keyClick(&f.table(), Qt::Key_F2);
    QVERIFY(!f.table().findChild<QLineEdit *>(u"cellEditor"_s));
}

void tst_SongTableView::keysThatLeadToTheTableSelect_data()
{
    QTest::addColumn<Qt::LayoutDirection>("direction");
    QTest::newRow("left to right") << Qt::LeftToRight;
    QTest::newRow("right to left") << Qt::RightToLeft;
}

void tst_SongTableView::keysThatLeadToTheTableSelect()
{
    QFETCH(Qt::LayoutDirection, direction);
    WindowFixture f;
    f.window->setLayoutDirection(direction);
    auto *const search = f.find<QLineEdit>("search");
    search->setFocus();
    QTest::keyClicks(search, u"michael"_s);
    QTest::keyClick(search, Qt::Key_Return);
    QVERIFY(f.table().hasFocus());
    QCOMPARE(f.table().selectedCount(), 1);
    QCOMPARE(f.table().currentIndex().data().toString(), u"Billie Jean");
    QTest::keyClick(&f.table(), Qt::Key_Delete);
    QTRY_COMPARE(f.songs().rowCount(), 14);
    QTRY_COMPARE(f.table().selectedCount(), 1); // and on with the next
    QCOMPARE(f.table().currentIndex().data().toString(), u"Thriller");
    QTest::keyClick(&f.table(), Qt::Key_F2);
    QVERIFY(f.find<QLineEdit>("cellEditor")->isVisible());
}

void tst_SongTableView::deleteInOpenStarsIsNoRemoval()
{
    WindowFixture f;
    QCOMPARE(f.stored(u"UPDATE songs SET rating = 60 WHERE title = 'Imagine'"_s), QString());
    f.select(u"Imagine"_s, SongField::Rating);
    QTRY_COMPARE(f.table().currentIndex().data(Qt::EditRole).toInt(), 60);
    QTest::keyClick(&f.table(), Qt::Key_F2);
    auto *const stars = f.table().findChild<StarEdit *>(u"cellEditor"_s);
    QVERIFY(stars);
    QTest::keyClick(stars, Qt::Key_Delete);
    QCOMPARE(stars->rating(), 0);
    QTest::keyClick(stars, Qt::Key_Return);
    QTRY_COMPARE(f.stored(u"SELECT rating FROM songs WHERE title = 'Imagine'"_s), u"0");
    QCOMPARE(f.songs().rowCount(), 15);
}

void tst_SongTableView::allStarsAreShownInANarrowColumn_data()
{
    QTest::addColumn<Qt::LayoutDirection>("direction");
    QTest::newRow("left to right") << Qt::LeftToRight;
    QTest::newRow("right to left") << Qt::RightToLeft;
}

void tst_SongTableView::allStarsAreShownInANarrowColumn()
{
    QFETCH(Qt::LayoutDirection, direction);
    WindowFixture f;
    f.window->setLayoutDirection(direction);
    f.table().setColumnWidth(int(SongField::Rating), 30);
    f.select(u"Imagine"_s, SongField::Rating);
    f.table().scrollTo(f.table().currentIndex());
    QTest::keyClick(&f.table(), Qt::Key_F2);
    auto *const stars = f.table().findChild<StarEdit *>(u"cellEditor"_s);
    QVERIFY(stars);
    QCOMPARE_GE(stars->width(), stars->sizeHint().width());
    QVERIFY(f.table().viewport()->rect().contains(stars->geometry()));
    QVERIFY(stars->geometry().intersects(f.table().visualRect(f.table().currentIndex())));
}

QTEST_MAIN(tst_SongTableView)
#include "tst_SongTableView.moc"
