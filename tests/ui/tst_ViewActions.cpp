// SPDX-FileCopyrightText: 2026 The Tutti authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/ui/WindowFixture.h"

#include "ui/PanelView.h"
#include "ui/ViewNameDialog.h"

#include <QHeaderView>
#include <QMenu>
#include <QSignalSpy>
#include <QToolButton>

using namespace tutti;
using namespace Qt::StringLiterals;
using namespace tutti::test;

namespace {

struct Fixture : WindowFixture
{
    QToolButton &button = *find<QToolButton>("viewButton");
    QLineEdit &search = *find<QLineEdit>("search");

    /// By the menu that the button opens, with keys.
    void choose(const QString &title)
    {
        QMenu &menu = *button.menu();
        const auto press = [&] {
            for (QAction *const action : menu.actions()) {
                if (action->text() == title)
                    menu.setActiveAction(action);
            }
            QTest::keyClick(&menu, Qt::Key_Return);
        };
        QMetaObject::invokeMethod(&menu, press, Qt::QueuedConnection);
        button.setFocus();
        QTest::keyClick(&button, Qt::Key_Space);
    }

    /// Answers the dialog that asks for a name.
    void answer(const QString &name) const
    {
        auto *const dialog = find<ViewNameDialog>("viewNameDialog");
        auto *const line = dialog->findChild<QLineEdit *>(u"viewName"_s);
        QTest::keyClick(line, Qt::Key_A, Qt::ControlModifier);
        QTest::keyClicks(line, name);
        QTest::keyClick(line, Qt::Key_Return);
    }

    /// "All|By album|…", with an asterisk behind the one that is checked.
    QString menuText() const
    {
        emit button.menu()->aboutToShow();
        QStringList titles;
        for (const QAction *const action : button.menu()->actions()) {
            if (action->isCheckable())
                titles += action->text() + (action->isChecked() ? u"*"_s : QString());
        }
        return titles.join(u'|');
    }

    QStringList headings() const
    {
        QStringList names;
        for (const SongField field : table().shownColumns())
            names += info(field).column();
        return names;
    }

    LibraryPanel &panel() const { return *find<LibraryPanel>("libraryPanel"); }
    bool isEnabled(const char *action) const { return find<QAction>(action)->isEnabled(); }
    /// By the sqlite3 shell, as another program would.
    void shellRuns(const QString &sql) const { QCOMPARE(shell(folder.library(), sql), QString()); }
};

} // namespace

class tst_ViewActions : public QObject
{
    Q_OBJECT

private slots:
    void theButtonNamesTheViewAndListsAll();
    void aChosenViewSetsEverythingAtOnce();
    void aDepartureIsMarkedAndCanBeSaved();
    void aViewIsSavedUnderANewName();
    void aNameThatIsTakenIsRefused();
    void aViewIsRenamed();
    void aRemovedViewComesBackByUndo();
    void viewsAreMovedInTheList();
    void aViewIsFollowedUntilOneDeparts();
    void anOpenEditorIsNotDisturbed();
    void twoSaveTheSameAndBothAreKept();
    void theNextStartShowsTheSameView();
    void aViewThatIsHardToReadShowsWhatItCan();
    void aReadOnlyLibraryLetsOnlyChoose();
};

void tst_ViewActions::theButtonNamesTheViewAndListsAll()
{
    Fixture f;
    QTRY_COMPARE(f.button.text(), u"All");
    QCOMPARE(f.button.accessibleName(), u"View: All");
    QCOMPARE(f.menuText(), u"All*|By album|Recently added|Unrated|Duplicates");
    QCOMPARE(f.find<QMenu>("viewsMenu"), f.button.menu());
    QVERIFY(f.find<QMenu>("viewMenu")->actions().contains(f.button.menu()->menuAction()));
    QVERIFY(!f.isEnabled("saveView"));
}

void tst_ViewActions::aChosenViewSetsEverythingAtOnce()
{
    Fixture f;
    f.table().setColumnWidth(int(SongField::Title), 123);
    f.choose(u"By album"_s);
    QTRY_COMPARE(f.button.text(), u"By album");
    QCOMPARE(f.headings(), QStringList({u"track"_s, u"title"_s, u"artist"_s, u"duration_ms"_s,
                                        u"year"_s, u"rating"_s, u"favorite"_s}));
    QCOMPARE(f.panel().list().grouping().by, SongGrouping::By::Album);
    QCOMPARE(f.panel().list().order().text(), u"album,disc,track");
    QCOMPARE(f.table().columnWidth(int(SongField::Title)), 123);
    f.select(u"Imagine"_s);
    QTest::keyClick(&f.table(), Qt::Key_5);
    f.choose(u"Unrated"_s);
    QTRY_COMPARE(f.search.text(), u"not:rated");
    QVERIFY(f.panel().list().grouping().isNothing());
    QTRY_VERIFY(!f.button.text().contains(u'*'));
    f.choose(u"All"_s);
    QTRY_COMPARE(f.search.text(), QString());
    QCOMPARE(f.table().model()->rowCount(), 15);
}

void tst_ViewActions::aDepartureIsMarkedAndCanBeSaved()
{
    Fixture f;
    f.choose(u"Unrated"_s);
    QTRY_COMPARE(f.button.text(), u"Unrated");
    f.table().setColumnShown(int(SongField::Genre), false);
    QTRY_COMPARE(f.button.text(), u"Unrated *");
    f.table().setColumnShown(int(SongField::Genre), true);
    QTRY_COMPARE(f.button.text(), u"Unrated");
    f.clickHeading(SongField::Year);
    QTRY_COMPARE(f.button.text(), u"Unrated *");
    QVERIFY(f.isEnabled("saveView"));
    f.trigger("saveView");
    QTRY_COMPARE(f.button.text(), u"Unrated");
    QVERIFY(!f.isEnabled("saveView"));
    QCOMPARE(f.stored(u"SELECT definition FROM views WHERE uid = 'unrated'"_s),
             uR"({"query":"not:rated","sort":"year"})");
    QTRY_VERIFY(f.find<QAction>("undo")->isEnabled());
    f.trigger("undo");
    QTRY_COMPARE(f.panel().list().order(), SongOrder {});
}

void tst_ViewActions::aViewIsSavedUnderANewName()
{
    Fixture f;
    QTest::keyClicks(&f.search, u"queen"_s);
    f.trigger("saveViewAs");
    f.answer(u"Queen & Co"_s);
    QTRY_COMPARE(f.menuText(), u"All|By album|Recently added|Unrated|Duplicates|Queen && Co*");
    QCOMPARE(f.button.text(), u"Queen && Co");
    QCOMPARE(f.button.accessibleName(), u"View: Queen & Co");
    QCOMPARE(f.search.text(), u"queen");
    f.choose(u"All"_s);
    QTRY_COMPARE(f.search.text(), QString());
    f.choose(u"Queen && Co"_s);
    QTRY_COMPARE(f.titles(), u"Bohemian Rhapsody");
    QVERIFY(f.find<QAction>("undo")->text().contains(u"Adding View “Queen && Co”"));
}

void tst_ViewActions::aNameThatIsTakenIsRefused()
{
    Fixture f;
    f.trigger("saveViewAs");
    auto *const dialog = f.find<ViewNameDialog>("viewNameDialog");
    auto *const refusal = dialog->findChild<QLabel *>(u"viewNameRefusal"_s);
    auto *const line = dialog->findChild<QLineEdit *>(u"viewName"_s);
    QTest::keyClicks(line, u" UNRATED"_s);
    QVERIFY(refusal->text().contains(u"already"));
    QTest::keyClick(line, Qt::Key_Return);
    QVERIFY(dialog->isVisible());
    f.shellRuns(u"INSERT INTO views(name) VALUES('Unrated 2')"_s);
    QTRY_COMPARE(f.session().views().all().size(), 6);
    QTest::keyClicks(line, u" 2"_s);
    QVERIFY(refusal->text().contains(u"already"));
    QTest::keyClicks(line, u"1"_s);
    QVERIFY(!refusal->text().contains(u"already"));
    QTest::keyClick(line, Qt::Key_Return);
    QTRY_COMPARE(f.button.text(), u"UNRATED 21");
}

void tst_ViewActions::aViewIsRenamed()
{
    Fixture f;
    f.choose(u"Unrated"_s);
    QTRY_COMPARE(f.button.text(), u"Unrated");
    f.trigger("renameView");
    f.answer(u"To rate"_s);
    QTRY_COMPARE(f.button.text(), u"To rate");
    QCOMPARE(f.menuText(), u"All|By album|Recently added|To rate*|Duplicates");
}

void tst_ViewActions::aRemovedViewComesBackByUndo()
{
    Fixture f;
    f.choose(u"Unrated"_s);
    QTRY_COMPARE(f.button.text(), u"Unrated");
    f.trigger("removeView");
    QTRY_COMPARE(f.button.text(), u"No view");
    QCOMPARE(f.search.text(), u"not:rated");
    QVERIFY(!f.isEnabled("renameView"));
    QCOMPARE(f.menuText(), u"All|By album|Recently added|Duplicates");
    QTRY_COMPARE(f.notices(), QStringList(u"Removed the view “Unrated”."_s));
    f.press(u"Undo"_s);
    QTRY_COMPARE(f.menuText(), u"All|By album|Recently added|Unrated*|Duplicates");
}

void tst_ViewActions::viewsAreMovedInTheList()
{
    Fixture f;
    QTRY_VERIFY(f.isEnabled("moveViewDown"));
    QVERIFY(!f.isEnabled("moveViewUp"));
    f.trigger("moveViewDown");
    QTRY_COMPARE(f.menuText(), u"By album|All*|Recently added|Unrated|Duplicates");
    f.trigger("moveViewUp");
    QTRY_COMPARE(f.menuText(), u"All*|By album|Recently added|Unrated|Duplicates");
    f.trigger("undo");
    QTRY_COMPARE(f.menuText(), u"By album|All*|Recently added|Unrated|Duplicates");
}

void tst_ViewActions::aViewIsFollowedUntilOneDeparts()
{
    Fixture f;
    const QString set = u"UPDATE views SET definition = '{\"query\":\"%1\"}' WHERE uid = 'all'"_s;
    QTRY_COMPARE(f.button.text(), u"All");
    f.shellRuns(set.arg(u"queen"_s));
    QTRY_COMPARE(f.search.text(), u"queen");
    QTRY_COMPARE(f.button.text(), u"All");
    f.search.setText(u"abba"_s);
    f.shellRuns(set.arg(u"eagles"_s) + u"; UPDATE views SET name = 'Whole' WHERE uid = 'all'"_s);
    QTRY_COMPARE(f.button.text(), u"Whole *");
    QCOMPARE(f.search.text(), u"abba");
    QVERIFY(f.notices().isEmpty());
    // Back at what it departed from it has not departed, and goes on with what there is by now.
    f.choose(u"Whole"_s);
    QTRY_COMPARE(f.search.text(), u"eagles");
}

void tst_ViewActions::anOpenEditorIsNotDisturbed()
{
    Fixture f;
    f.select(u"Imagine"_s, SongField::Genre);
    QTest::keyClick(&f.table(), Qt::Key_F2);
    auto *const editor = f.table().findChild<QLineEdit *>(u"cellEditor"_s);
    QTest::keyClicks(editor, u"Ballad"_s);
    f.shellRuns(uR"(UPDATE views SET definition = '{"columns":["title"]}' WHERE uid = 'all')"_s);
    QTRY_COMPARE(f.session().views().all().first().definition, uR"({"columns":["title"]})");
    QVERIFY(editor->isVisible());
    QTest::keyClick(editor, Qt::Key_Return);
    QTRY_COMPARE(f.headings(), QStringList(u"title"_s));
    QTRY_COMPARE(f.stored(u"SELECT genre FROM songs WHERE title = 'Imagine'"_s), u"Ballad");
}

void tst_ViewActions::twoSaveTheSameAndBothAreKept()
{
    Fixture f;
    f.search.setText(u"abba"_s);
    f.shellRuns(u"UPDATE views SET definition = '{\"query\":\"eagles\"}' WHERE uid = 'all'"_s);
    QTRY_COMPARE(f.session().views().all().first().definition, uR"({"query":"eagles"})");
    f.trigger("saveView");
    QTRY_COMPARE(f.menuText(), u"All*|By album|Recently added|Unrated|Duplicates|All (2)");
    QTRY_COMPARE(f.notices().size(), 1);
    QVERIFY(f.notices().first().contains(u"as “All (2)”"));
    QCOMPARE(f.stored(u"SELECT group_concat(definition) FROM (SELECT definition FROM views"
                      " WHERE name LIKE 'All%' ORDER BY definition)"_s),
             uR"({"query":"abba"},{"query":"eagles"})");
}

void tst_ViewActions::theNextStartShowsTheSameView()
{
    Fixture f;
    f.choose(u"Unrated"_s);
    QTRY_COMPARE(f.button.text(), u"Unrated");
    const auto reopen = [&](const QString &sql) {
        QSignalSpy closed(&f.windows, &Windows::allClosed);
        f.window->close();
        QTRY_COMPARE(closed.size(), 1);
        f.shellRuns(sql);
        f.window = f.windows.open({{.file = f.folder.library()}});
    };
    // Another program changed it meanwhile.
    reopen(uR"(UPDATE views SET definition = '{"query":"eagles"}' WHERE uid = 'unrated')"_s);
    QTRY_COMPARE(f.find<QToolButton>("viewButton")->text(), u"Unrated");
    QTRY_COMPARE(f.find<QLineEdit>("search")->text(), u"eagles");
    QTRY_COMPARE(f.titles(), u"Hotel California");
    f.table().setColumnShown(int(SongField::Genre), false);
    reopen(u"SELECT NULL"_s);
    QTRY_COMPARE(f.find<QToolButton>("viewButton")->text(), u"Unrated *");
    QVERIFY(!f.headings().contains(u"genre"));
}

void tst_ViewActions::aViewThatIsHardToReadShowsWhatItCan()
{
    Fixture f;
    f.shellRuns(uR"(INSERT INTO views(name, definition) VALUES('Odd', '{"columns":["mood","year",)"
                uR"("title"],"sort":"mood","grouping":5,"query":"year:x"}'), ('Broken', '{"a'))"_s);
    QTRY_COMPARE(f.session().views().all().size(), 7);
    f.choose(u"Odd"_s);
    QTRY_COMPARE(f.headings(), QStringList({u"year"_s, u"title"_s}));
    QCOMPARE(f.search.text(), u"year:x");
    QVERIFY(f.find<QLabel>("queryError")->isVisible());
    f.choose(u"Broken"_s);
    QTRY_COMPARE(f.button.text(), u"Broken");
    QCOMPARE(f.table().model()->rowCount(), 15);
}

void tst_ViewActions::aReadOnlyLibraryLetsOnlyChoose()
{
    Fixture f;
    QSignalSpy closed(&f.windows, &Windows::allClosed);
    f.window->close();
    QTRY_COMPARE(closed.size(), 1);
    f.window = f.windows.open({{.file = f.folder.library(), .readOnly = true}});
    QTRY_COMPARE(f.table().model()->rowCount(), 15);
    for (const char *const action : {"saveViewAs", "saveView", "renameView", "removeView"}) {
        QVERIFY2(!f.isEnabled(action), action);
        QVERIFY(f.find<QAction>(action)->toolTip().contains(u"read-only"));
    }
    emit f.find<QMenu>("viewsMenu")->aboutToShow();
    f.trigger("view_unrated");
    QTRY_COMPARE(f.find<QLineEdit>("search")->text(), u"not:rated");
}

QTEST_MAIN(tst_ViewActions)
#include "tst_ViewActions.moc"
