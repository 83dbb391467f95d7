// SPDX-FileCopyrightText: 2026 The Tutti authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/ui/WindowFixture.h"
#include "ui/SyncText.h"

#include <QAccessible>
#include <QComboBox>
#include <QDockWidget>
#include <QLabel>
#include <QListWidget>
#include <QMessageBox>
#include <QProcess>
#include <QScrollArea>

using namespace tutti;
using namespace Qt::StringLiterals;
using namespace tutti::test;

class tst_DashboardPanel : public QObject
{
    Q_OBJECT

private slots:
    void theDashboardFollowsChanges();
    void aTileListsTheSongsThatItCounts();
    void aTileIsPressedByKeys();
    void theSyncTileOpensItsDetails();
    void aRecentSongLeadsToTheTable();
    void aNewerSongMovesNoSelection();
    void theListsFollowTheFilter();
    void aSongOfThisDayIsRemembered();
    void theSyncTileTellsHowSoonNewsAreShown();
    void figuresThatAreNotKnownAreNotNought();
    void tilesFitIntoAnyWidth_data();
    void tilesFitIntoAnyWidth();
};

void tst_DashboardPanel::theDashboardFollowsChanges()
{
    WindowFixture f;
    QCOMPARE(f.stored(u"INSERT INTO songs(title, artist, genre, added_at)"
                      " VALUES('newest', 'Nobody', 'Noise', 9000000000000)"_s),
             QString());
    QTRY_COMPARE(figure(*f.window, "songs"), u"16");
    QCOMPARE(figure(*f.window, "artists"), u"15");
    QCOMPARE(figure(*f.window, "genres"), u"7");
    auto *const recent = f.find<QListWidget>("recentSongs");
    QCOMPARE(recent->item(0)->text(), u"newest – Nobody"_s);
    QCOMPARE(f.stored(u"DELETE FROM songs WHERE title = 'newest'"_s), QString());
    QTRY_COMPARE(figure(*f.window, "songs"), u"15");
    QVERIFY(!recent->item(0)->text().startsWith(u"newest"));
    QCOMPARE(recent->count(), 10);
}

void tst_DashboardPanel::aTileListsTheSongsThatItCounts()
{
    WindowFixture f;
    QCOMPARE(f.stored(u"UPDATE songs SET genre = '' WHERE title = 'Imagine'"_s), QString());
    auto *const search = f.find<QLineEdit>("search");
    QTest::mouseClick(f.find<QWidget>("tile_genres"), Qt::LeftButton);
    QCOMPARE(search->text(), u"has:genre"_s);
    QTRY_COMPARE(f.table().model()->rowCount(), 14);
    // Also beside the figure, and into a panel that is closed.
    f.find<QDockWidget>("libraryDock")->close();
    QTest::mouseClick(f.find<QLabel>("figure_songs"), Qt::LeftButton);
    QCOMPARE(search->text(), QString());
    QTRY_VERIFY(f.table().isVisible());
    QTRY_COMPARE(f.table().model()->rowCount(), 15);
}

void tst_DashboardPanel::theSyncTileOpensItsDetails()
{
    WindowFixture f;
    auto *const tile = f.find<QWidget>("tile_sync");
    QTRY_COMPARE(figure(*f.window, "sync"), u"Up to date");
    QTRY_COMPARE(f.session().surroundings().programs.value(0).windows, 1);
    tile->setFocus();
    QTest::keyClick(tile, Qt::Key_Return);
    auto *const box = f.find<QMessageBox>("syncDetails");
    QTRY_VERIFY(box->isVisible());
    QCOMPARE(box->textFormat(), Qt::PlainText);
    QVERIFY(box->text().startsWith(u"Up to date\n\nEverything is saved"_s));
    QVERIFY(box->text().contains(u"This program: 1 window"));
    QVERIFY(box->text().endsWith(f.folder.library()));
    QTest::keyClick(box, Qt::Key_Escape);
    QTRY_VERIFY(!f.window->findChild<QMessageBox *>(u"syncDetails"_s));
}

void tst_DashboardPanel::aTileIsPressedByKeys()
{
    WindowFixture f;
    auto *const search = f.find<QLineEdit>("search");
    auto *const tile = f.find<QWidget>("tile_albums");
    QCOMPARE(QAccessible::queryAccessibleInterface(tile)->role(), QAccessible::PushButton);
    for (const Qt::Key key : {Qt::Key_Space, Qt::Key_Return, Qt::Key_Enter}) {
        search->setText(u"imagine"_s);
        tile->setFocus();
        QTest::keyClick(tile, key);
        QCOMPARE(search->text(), u"has:album"_s);
        QVERIFY(tile->hasFocus());
    }
}

void tst_DashboardPanel::aRecentSongLeadsToTheTable()
{
    WindowFixture f;
    f.find<QLineEdit>("search")->setText(u"imagine"_s);
    auto *const recent = f.find<QListWidget>("recentSongs");
    QTRY_COMPARE(recent->count(), 10);
    const QString title = recent->item(3)->text().section(u" – "_s, 0, 0);
    recent->setCurrentRow(3);
    recent->setFocus();
    QTest::keyClick(recent, Qt::Key_Return);
    QCOMPARE(f.find<QLineEdit>("search")->text(), QString());
    QCOMPARE(f.table().currentIndex().siblingAtColumn(0).data().toString(), title);
}

void tst_DashboardPanel::aNewerSongMovesNoSelection()
{
    WindowFixture f;
    auto *const recent = f.find<QListWidget>("recentSongs");
    QTRY_COMPARE(recent->count(), 10);
    recent->setCurrentRow(3);
    const QString selected = recent->currentItem()->text();
    QCOMPARE(f.stored(u"INSERT INTO songs(title, artist) VALUES('newest', 'Nobody')"_s), QString());
    QTRY_VERIFY(recent->item(0)->text().startsWith(u"newest"));
    QCOMPARE(recent->currentRow(), 4);
    QCOMPARE(recent->currentItem()->text(), selected);
}

void tst_DashboardPanel::theListsFollowTheFilter()
{
    WindowFixture f;
    auto *const recent = f.find<QListWidget>("recentSongs");
    QTRY_COMPARE(recent->count(), 10);
    QCOMPARE(f.stored(u"INSERT INTO songs(title, artist, genre) VALUES('newest', 'N', 'Zydeco')"_s),
             QString());
    QTRY_COMPARE(recent->item(0)->text(), u"newest – N"_s);
    auto *const genre = f.find<QComboBox>("genreFilter");
    QTRY_VERIFY(genre->findText(u"Zydeco"_s) > 0);
    genre->setCurrentText(u"Zydeco"_s);
    QTRY_COMPARE(recent->count(), 1);
    QCOMPARE(f.find<QListWidget>("changedSongs")->count(), 1);
    QCOMPARE(f.stored(u"UPDATE songs SET genre = 'Zydeco' WHERE title = 'Imagine'"_s), QString());
    QTRY_COMPARE(recent->count(), 2);
    genre->setCurrentIndex(0);
    QTRY_COMPARE(recent->count(), 10);
}

void tst_DashboardPanel::aSongOfThisDayIsRemembered()
{
    WindowFixture f;
    auto *const memories = f.find<QListWidget>("songsOfThisDay");
    QVERIFY(!memories->isVisible());
    const QDate today = QDate::currentDate();
    // On 29 February only a leap year has such a day.
    const QDate then(today.year() - 4, today.month(), today.day());
    const qint64 ms = QDateTime(then, QTime(12, 0)).toMSecsSinceEpoch();
    QCOMPARE(f.stored(u"UPDATE songs SET added_at = %1 WHERE title = 'Imagine'"_s.arg(ms)),
             QString());
    QTRY_VERIFY(memories->isVisible());
    QCOMPARE(memories->count(), 1);
    QVERIFY(memories->item(0)->text().startsWith(u"Imagine"));
}

void tst_DashboardPanel::theSyncTileTellsHowSoonNewsAreShown()
{
    WindowFixture f;
    auto *const note = f.find<QLabel>("note_sync");
    auto *const tile = f.find<QWidget>("tile_sync");
    auto *const curve = f.find<QWidget>("syncCurve");
    QTRY_VERIFY2(note->text().startsWith(u"1 program"), qPrintable(note->text()));
    QVERIFY(!note->text().contains(u"Shown"));
    QVERIFY(!curve->isVisible());
    // Another connection of this process would share its locks.
    const QString program = QStringLiteral(TUTTI_PROGRAM);
    for (const char *year : {"year=1990", "year=1991"})
        QCOMPARE(QProcess::execute(program, {u"--library"_s, f.folder.library(), u"edit"_s, u"1"_s,
                                             QString::fromLatin1(year)}),
                 0);
    QTRY_VERIFY(note->text().contains(u"Shown "));
    QCOMPARE_LE(f.session().syncFigures().changes, 2);
    QVERIFY(note->text().endsWith(SyncText::speed(f.session().syncFigures())));
    QVERIFY(curve->isVisible());
    QVERIFY(tile->toolTip().contains(SyncText::details(f.session().syncFigures())));
    QCOMPARE(tile->accessibleDescription(), tile->toolTip());
    QCOMPARE_GT(f.session().syncFigures().medianNs, 0);
    QCOMPARE_LE(f.session().syncFigures().medianNs, f.session().syncFigures().longestNs);
}

void tst_DashboardPanel::figuresThatAreNotKnownAreNotNought()
{
    WindowFixture f;
    const QString file = f.folder.file(u"diary.db"_s, "dear diary");
    MainWindow *const window = f.windows.open({{.file = file}});
    QTRY_COMPARE(figure(*window, "sync"), u"Not open");
    QCOMPARE(figure(*window, "songs"), u"–");
    QVERIFY(!window->findChild<QListWidget *>(u"recentSongs"_s)->isVisible());
    QCOMPARE(f.stored(u"DELETE FROM songs"_s), QString());
    QTRY_COMPARE(figure(*f.window, "songs"), u"0");
    window->close();
}

void tst_DashboardPanel::tilesFitIntoAnyWidth_data()
{
    QTest::addColumn<Panels>("panels");
    QTest::addColumn<int>("width");
    for (const int width : {900, 500, 300, 260, 200, 150})
        QTest::addRow("%d", width) << Panels::Dashboard << width;
    for (const int width : {1'000, 740, 600, 300})
        QTest::addRow("%d for both panels", width) << Panels::Both << width;
}

void tst_DashboardPanel::tilesFitIntoAnyWidth()
{
    QFETCH(Panels, panels);
    QFETCH(int, width);
    WindowFixture f(panels);
    QTRY_COMPARE(figure(*f.window, "songs"), u"15");
    f.find<QLabel>("figure_sync")->setText(u"Waiting to save 12 changes"_s);
    f.find<QLabel>("note_sync")->setText(u"Shown 0.31 ms after others save (99 %: 1.2 ms)"_s);
    f.find<QLabel>("note_sync")->show();
    f.window->resize(1000, 500);
    f.window->resize(width, 500);
    auto *const area = f.find<QScrollArea>("dashboardArea");
    const auto isWithinReach = [&](const QWidget *widget) {
        const int right = widget->mapTo(area->widget(), QPoint(widget->width(), 0)).x();
        return right <= area->viewport()->width();
    };
    for (const char *name : {"songs", "artists", "albums", "genres", "time", "sync"}) {
        auto *const tile = f.find<QWidget>((QByteArray("tile_") + name).constData());
        QTRY_VERIFY2(isWithinReach(tile), name);
    }
    for (const char *name : {"figure_sync", "note_sync"}) {
        const auto *const label = f.find<QLabel>(name);
        QTRY_VERIFY2(label->height() >= label->heightForWidth(label->width()), name);
    }
    QVERIFY(isWithinReach(f.find<QListWidget>("recentSongs")));
}

QTEST_MAIN(tst_DashboardPanel)
#include "tst_DashboardPanel.moc"
