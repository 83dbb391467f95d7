// SPDX-FileCopyrightText: 2026 The Tutti authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/ui/WindowFixture.h"

#include "tests/support/LibraryFixture.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QHeaderView>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QScrollBar>
#include <QStackedWidget>

using namespace tutti;
using namespace Qt::StringLiterals;
using namespace tutti::test;

namespace {

/// The editor that is open in a cell.
QLineEdit *cellEditor(const WindowFixture &f)
{
    return f.table().findChild<QLineEdit *>(QStringLiteral("cellEditor"));
}

QString message(const WindowFixture &f)
{
    const auto *const title = f.find<QLabel>("panelMessageTitle");
    return title->isVisible() ? title->text() : QString();
}

} // namespace

class tst_LibraryPanel : public QObject
{
    Q_OBJECT

private slots:
    void searchFindsAsOneTypes();
    void searchThatFindsNothingSaysSo();
    void typingInTheTableSearches();
    void clickOnAHeadingSorts();
    void aCellIsEditedByKeyboard();
    void aCellIsEditedByDoubleClick();
    void anImpossibleValueCannotBeEntered();
    void escapeLeavesACellAsItWas();
    void starsAreGivenByKey();
    void aFavoriteIsMarkedByDoubleClick();
    void newsDoNotDisturbAnOpenEditor();
    void theSongUnderAnEditorMayVanish();
    void theSameFieldChangedByAnotherIsTold();
    void removalOffersUndo();
    void manyRemovalsAreAskedFor();
    void copyTakesTheVisibleColumns();
    void anEmptiedLibraryOffersSongs();
    void aReadOnlyLibraryDisablesEverythingThatChanges();
    void ratingAndFavoriteGoToTheWholeSelection();
};

void tst_LibraryPanel::searchFindsAsOneTypes()
{
    WindowFixture f;
    QTest::keyClick(f.window, Qt::Key_F, Qt::ControlModifier);
    auto *const search = f.find<QLineEdit>("search");
    QVERIFY(search->hasFocus());
    QTest::keyClicks(search, u"queen"_s);
    QCOMPARE(f.titles(), u"Bohemian Rhapsody");
    QCOMPARE(f.find<QLabel>("songCount")->text(), u"1 of 15 songs");
    QTest::keyClick(search, Qt::Key_Escape);
    QCOMPARE(f.table().model()->rowCount(), 15);
    QCOMPARE(f.find<QLabel>("songCount")->text(), u"15 songs");
}

void tst_LibraryPanel::searchThatFindsNothingSaysSo()
{
    WindowFixture f;
    QTest::keyClicks(f.find<QLineEdit>("search"), u"xyzzy"_s);
    QVERIFY(message(f).contains(u"xyzzy"));
    QTest::mouseClick(f.find<QPushButton>("clearSearch"), Qt::LeftButton);
    QCOMPARE(f.table().model()->rowCount(), 15);
    QCOMPARE(message(f), QString());
}

void tst_LibraryPanel::typingInTheTableSearches()
{
    WindowFixture f;
    f.table().setFocus();
    QTest::keyClicks(&f.table(), u"i"_s);
    QVERIFY(f.find<QLineEdit>("search")->hasFocus());
    QTest::keyClicks(f.find<QLineEdit>("search"), u"magine"_s);
    QCOMPARE(f.titles(), u"Imagine");
}

void tst_LibraryPanel::clickOnAHeadingSorts()
{
    WindowFixture f;
    QHeaderView *const header = f.table().horizontalHeader();
    const auto click = [&](SongField field) {
        const QPoint at(header->sectionViewportPosition(int(field)) + 20, header->height() / 2);
        QTest::mouseClick(header->viewport(), Qt::LeftButton, {}, at);
    };
    click(SongField::Title);
    QVERIFY(f.titles().startsWith(u"Billie Jean|Bohemian Rhapsody|"));
    click(SongField::Title);
    QVERIFY(f.titles().startsWith(u"Yesterday|What's Going On|"));
    click(SongField::Year);
    QVERIFY(f.titles().endsWith(u"Sweet Child O' Mine|Smells Like Teen Spirit"));
}

void tst_LibraryPanel::aCellIsEditedByKeyboard()
{
    WindowFixture f;
    f.select(u"Imagine"_s, SongField::Year);
    QTest::keyClick(&f.table(), Qt::Key_F2);
    QVERIFY(cellEditor(f));
    QCOMPARE(cellEditor(f)->text(), u"1971");
    QTest::keyClicks(cellEditor(f), u"1972"_s);
    QTest::keyClick(cellEditor(f), Qt::Key_Return);
    QTRY_COMPARE(f.table().model()->index(f.rowOf(u"Imagine"_s), int(SongField::Year)).data(),
                 QVariant(u"1972"_s));
    QTRY_COMPARE(f.session().library().unanswered(), 0);
    QCOMPARE(f.stored(u"SELECT year FROM songs WHERE title = 'Imagine'"_s), u"1972");
}

void tst_LibraryPanel::aCellIsEditedByDoubleClick()
{
    WindowFixture f;
    const QModelIndex cell = f.table().model()->index(f.rowOf(u"Imagine"_s), int(SongField::Title));
    const QPoint at = f.table().visualRect(cell).center();
    QTest::mouseClick(f.table().viewport(), Qt::LeftButton, {}, at);
    QTest::mouseDClick(f.table().viewport(), Qt::LeftButton, {}, at);
    QVERIFY(cellEditor(f));
    QTest::keyClicks(cellEditor(f), u"Picture"_s);
    QTest::keyClick(cellEditor(f), Qt::Key_Return);
    QTRY_VERIFY(f.rowOf(u"Picture"_s) >= 0);
}

void tst_LibraryPanel::anImpossibleValueCannotBeEntered()
{
    WindowFixture f;
    f.select(u"Imagine"_s, SongField::Year);
    QTest::keyClick(&f.table(), Qt::Key_F2);
    QTest::keyClicks(cellEditor(f), u"soon"_s);
    QTest::keyClick(cellEditor(f), Qt::Key_Return);
    QVERIFY(cellEditor(f)); // still open
    QVERIFY(!cellEditor(f)->accessibleDescription().isEmpty());
    // Leaving it says what was not changed, and keeps what was typed at hand.
    f.find<QLineEdit>("search")->setFocus();
    QTRY_COMPARE(f.notices().size(), 1);
    QVERIFY(f.notices().first().contains(u"soon"));
    f.press(u"Copy Mine"_s);
    QCOMPARE(QGuiApplication::clipboard()->text(), u"soon");
    QCOMPARE(f.stored(u"SELECT year FROM songs WHERE title = 'Imagine'"_s), u"1971");
}

void tst_LibraryPanel::escapeLeavesACellAsItWas()
{
    WindowFixture f;
    f.select(u"Imagine"_s);
    QTest::keyClick(&f.table(), Qt::Key_F2);
    QTest::keyClicks(cellEditor(f), u"other"_s);
    QTest::keyClick(cellEditor(f), Qt::Key_Escape);
    QVERIFY(f.rowOf(u"Imagine"_s) >= 0);
    QCOMPARE(f.session().library().unanswered(), 0);
}

void tst_LibraryPanel::starsAreGivenByKey()
{
    WindowFixture f;
    f.select(u"Imagine"_s, SongField::Rating);
    QTest::keyClick(&f.table(), Qt::Key_F2);
    auto *const stars = f.find<QWidget>("cellEditor");
    QTest::keyClick(stars, Qt::Key_3);
    QTest::keyClick(stars, Qt::Key_Right);
    QTest::keyClick(stars, Qt::Key_Return);
    QTRY_COMPARE(f.stored(u"SELECT rating FROM songs WHERE title = 'Imagine'"_s), u"70");
    QCOMPARE(f.table().model()->index(f.rowOf(u"Imagine"_s), int(SongField::Rating)).data(),
             QVariant(u"★★★½"_s));
}

void tst_LibraryPanel::aFavoriteIsMarkedByDoubleClick()
{
    WindowFixture f;
    f.table().setColumnHidden(int(SongField::Favorite), false);
    f.select(u"Imagine"_s, SongField::Favorite);
    QTest::keyClick(&f.table(), Qt::Key_F2);
    QTRY_COMPARE(f.stored(u"SELECT favorite FROM songs WHERE title = 'Imagine'"_s), u"1");
}

void tst_LibraryPanel::newsDoNotDisturbAnOpenEditor()
{
    WindowFixture f;
    f.table().sortByColumn(int(SongField::Title), Qt::AscendingOrder);
    f.select(u"Imagine"_s);
    const int row = f.rowOf(u"Imagine"_s);
    QTest::keyClick(&f.table(), Qt::Key_F2);
    QTest::keyClicks(cellEditor(f), u"mine"_s);
    QCOMPARE(f.stored(u"UPDATE songs SET album = 'new' WHERE title = 'Imagine';"
                      "UPDATE songs SET title = 'Zebra' WHERE title = 'Imagine';"
                      "INSERT INTO songs(title, artist) VALUES('AAA', 'x');"
                      "DELETE FROM songs WHERE title = 'Yesterday'"_s),
             QString());
    QTRY_VERIFY(f.rowOf(u"AAA"_s) == 0);
    QTRY_COMPARE(f.rowOf(u"Yesterday"_s), -1);
    QVERIFY(cellEditor(f));
    QCOMPARE(cellEditor(f)->text(), u"mine");
    QVERIFY(cellEditor(f)->hasFocus());
    QCOMPARE(f.rowOf(u"Zebra"_s), row + 1); // where it was, behind the new one
    QTest::keyClick(cellEditor(f), Qt::Key_Escape);
    QTRY_COMPARE(f.rowOf(u"Zebra"_s), f.table().model()->rowCount() - 1);
}

void tst_LibraryPanel::theSongUnderAnEditorMayVanish()
{
    WindowFixture f;
    f.select(u"Imagine"_s);
    QTest::keyClick(&f.table(), Qt::Key_F2);
    QTest::keyClicks(cellEditor(f), u"mine"_s);
    QCOMPARE(f.stored(u"DELETE FROM songs WHERE title = 'Imagine'"_s), QString());
    QTRY_COMPARE(f.notices().size(), 1);
    QVERIFY(f.notices().first().contains(u"mine"));
    f.press(u"Copy Mine"_s);
    QVERIFY(QGuiApplication::clipboard()->text().contains(u"mine"));
}

void tst_LibraryPanel::theSameFieldChangedByAnotherIsTold()
{
    WindowFixture f;
    f.select(u"Imagine"_s, SongField::Year);
    QTest::keyClick(&f.table(), Qt::Key_F2);
    QCOMPARE(f.stored(u"UPDATE songs SET year = 1980 WHERE title = 'Imagine'"_s), QString());
    const auto year = [&] {
        return f.table()
            .model()
            ->index(f.rowOf(u"Imagine"_s), int(SongField::Year))
            .data()
            .toString();
    };
    QTRY_COMPARE(year(), u"1980");
    QTest::keyClicks(cellEditor(f), u"1990"_s);
    QTest::keyClick(cellEditor(f), Qt::Key_Return);
    QTRY_COMPARE(f.notices().size(), 1);
    QVERIFY(f.notices().first().contains(u"1980") && f.notices().first().contains(u"1990"));
    QCOMPARE(year(), u"1980");
    f.press(u"Use Mine"_s);
    QTRY_COMPARE(f.stored(u"SELECT year FROM songs WHERE title = 'Imagine'"_s), u"1990");
    QTRY_COMPARE(year(), u"1990");
}

void tst_LibraryPanel::removalOffersUndo()
{
    WindowFixture f;
    f.select(u"Imagine"_s);
    QTest::keyClick(&f.table(), Qt::Key_Delete);
    QTRY_COMPARE(f.rowOf(u"Imagine"_s), -1);
    QTRY_COMPARE(f.notices().size(), 1);
    QVERIFY(f.table().selectionModel()->hasSelection());
    f.press(u"Undo"_s);
    QTRY_VERIFY(f.rowOf(u"Imagine"_s) >= 0);
    QTRY_VERIFY(f.find<QAction>("redo")->isEnabled());
    QTest::keyClick(f.window, Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
    QTRY_COMPARE(f.rowOf(u"Imagine"_s), -1);
    QTRY_VERIFY(f.find<QAction>("undo")->text().contains(u"Imagine"));
    QTest::keyClick(f.window, Qt::Key_Z, Qt::ControlModifier);
    QTRY_VERIFY(f.rowOf(u"Imagine"_s) >= 0);
}

void tst_LibraryPanel::manyRemovalsAreAskedFor()
{
    WindowFixture f;
    f.addSongs(60);
    f.table().setFocus();
    QTest::keyClick(&f.table(), Qt::Key_A, Qt::ControlModifier);
    QTest::keyClick(&f.table(), Qt::Key_Delete);
    QTRY_VERIFY(f.window->findChild<QPushButton *>(u"questionYes"_s));
    QCOMPARE(f.songs().rowCount(), 75);
    QTest::mouseClick(f.find<QPushButton>("questionYes"), Qt::LeftButton);
    QTRY_COMPARE(f.songs().rowCount(), 0);
    QTRY_VERIFY(f.find<QAction>("undo")->isEnabled());
    f.trigger("undo");
    QTRY_COMPARE(f.songs().rowCount(), 75);
}

void tst_LibraryPanel::copyTakesTheVisibleColumns()
{
    WindowFixture f;
    f.table().setColumnHidden(int(SongField::Album), true);
    f.select(u"Imagine"_s);
    QTest::keyClick(f.window, Qt::Key_C, Qt::ControlModifier);
    QCOMPARE(QGuiApplication::clipboard()->text(), u"Imagine\tJohn Lennon\t1971\tPop\t3:07\t");
}

void tst_LibraryPanel::anEmptiedLibraryOffersSongs()
{
    WindowFixture f;
    QCOMPARE(f.stored(u"DELETE FROM songs"_s), QString());
    QTRY_COMPARE(message(f), u"There are no songs yet");
    QTest::mouseClick(f.find<QPushButton>("addDefaultSongs"), Qt::LeftButton);
    QTRY_COMPARE(f.table().model()->rowCount(), 15);
    QCOMPARE(message(f), QString());
}

void tst_LibraryPanel::aReadOnlyLibraryDisablesEverythingThatChanges()
{
    TestFolder outer;
    openStore(outer.library()).reset();
    WindowFixture f(Panels::Both, {{.file = outer.library(), .readOnly = true}});
    f.select(u"Imagine"_s, SongField::Year);
    for (const char *name : {"undo", "redo", "addSong", "editSong", "editCell", "favorite",
                             "removeSongs", "clearLibrary", "importSongs", "rate3"}) {
        const auto *const action = f.find<QAction>(name);
        QVERIFY2(!action->isEnabled(), name);
        QVERIFY2(action->toolTip().contains(u"--read-only"), name);
    }
    QVERIFY(f.find<QAction>("exportSongs")->isEnabled());
    QVERIFY(f.find<QAction>("copySongs")->isEnabled());
    QTest::keyClick(&f.table(), Qt::Key_F2);
    QVERIFY(!cellEditor(f));
    QVERIFY(f.find<QLabel>("syncStatus")->text().contains(u"read-only"));
    QCOMPARE(f.notices().size(), 1);
    // It follows all the same.
    QCOMPARE(f.stored(u"UPDATE songs SET title = 'changed' WHERE title = 'Imagine'"_s), QString());
    QTRY_VERIFY(f.rowOf(u"changed"_s) >= 0);
}

void tst_LibraryPanel::ratingAndFavoriteGoToTheWholeSelection()
{
    WindowFixture f;
    f.table().setFocus();
    QTest::keyClick(&f.table(), Qt::Key_A, Qt::ControlModifier);
    QTest::keyClick(f.window, Qt::Key_4, Qt::ControlModifier);
    QTRY_COMPARE(f.stored(u"SELECT count(*) FROM songs WHERE rating = 80"_s), u"15");
    f.trigger("favorite");
    QTRY_COMPARE(f.stored(u"SELECT count(*) FROM songs WHERE favorite"_s), u"15");
    QTRY_VERIFY(f.find<QAction>("undo")->isEnabled());
    QTRY_COMPARE(f.session().library().unanswered(), 0);
    f.trigger("undo");
    QTRY_COMPARE(f.stored(u"SELECT count(*) FROM songs WHERE favorite"_s), u"0");
}

QTEST_MAIN(tst_LibraryPanel)
#include "tst_LibraryPanel.moc"
