// SPDX-FileCopyrightText: 2026 The Tutti authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/ui/WindowFixture.h"

#include "core/Paths.h"
#include "ui/HistoryPanel.h"

#include <QAccessible>
#include <QCheckBox>
#include <QDir>
#include <QDockWidget>
#include <QLabel>
#include <QMenu>
#include <QPushButton>
#include <QSignalSpy>

using namespace tutti;
using namespace Qt::StringLiterals;
using namespace tutti::test;

namespace {

struct PanelFixture : WindowFixture
{
    HistoryPanel &panel = *find<HistoryPanel>("historyPanel");
    QTreeView &tree = panel.tree();

    PanelFixture() { QTest::keyClick(window, Qt::Key_3, Qt::AltModifier); }

    void edit(const QString &title, int year) const
    {
        const qint64 id
            = table().model()->index(rowOf(title), 0).data(SongModel::IdRole).toLongLong();
        session().library().submit(
            Operation::make(EditSongs {{Edit {id, SongField::Year, {}, year}}}));
    }

    int rows() const { return tree.model()->rowCount(); }
    QString shown(int row) const { return tree.model()->index(row, 0).data().toString(); }

    void click(int row) const
    {
        const QRect rect = tree.visualRect(tree.model()->index(row, HistoryModel::When));
        QTest::mouseClick(tree.viewport(), Qt::LeftButton, {}, rect.center());
    }

    QString message() const { return panel.findChild<QLabel *>(u"panelMessageTitle"_s)->text(); }
};

QStringList copies()
{
    return QDir(Paths::cacheFolder() + u"/past"_s).entryList(QDir::Files);
}

} // namespace

class tst_HistoryPanel : public QObject
{
    Q_OBJECT

private slots:
    void itIsHiddenAtFirstAndComesByAKey();
    void whileThereIsNothingItSaysSo();
    void whatWasClearedAwayIsNotCalledNothing();
    void anyOperationIsUndoneFromIt();
    void whatCannotBeUndoneSaysWhy();
    void keysOpenAnOperationDownToItsFields();
    void theHistoryOfTheSongThatIsSelected();
    void theLibraryAsItWasOpensInAWindow();
    void aMomentThatIsGoneIsRefused();
};

void tst_HistoryPanel::itIsHiddenAtFirstAndComesByAKey()
{
    WindowFixture f;
    auto *const dock = f.find<QDockWidget>("historyDock");
    QVERIFY(dock->isHidden());
    QTest::keyClick(f.window, Qt::Key_3, Qt::AltModifier);
    QVERIFY(dock->isVisible());
    QTest::keyClick(f.window, Qt::Key_3, Qt::AltModifier);
    QVERIFY(dock->isHidden());
}

void tst_HistoryPanel::whileThereIsNothingItSaysSo()
{
    PanelFixture f;
    QTRY_COMPARE(f.message(), u"Nothing has happened yet");
    QVERIFY(!f.tree.isVisible());
    f.edit(u"Imagine"_s, 1990);
    QTRY_VERIFY(f.tree.isVisible());
    QCOMPARE(f.rows(), 1);
}

void tst_HistoryPanel::whatWasClearedAwayIsNotCalledNothing()
{
    PanelFixture f;
    QTRY_COMPARE(f.message(), u"Nothing has happened yet");
    QCOMPARE(f.stored(u"UPDATE songs SET rating = 40; DELETE FROM change; DELETE FROM change_field;"
                      " UPDATE meta SET value = (SELECT seq FROM sqlite_sequence WHERE name ="
                      " 'change') WHERE key = 'pruned_to'"_s),
             QString());
    QTRY_COMPARE(f.message(), u"Nothing is known any more");
}

void tst_HistoryPanel::anyOperationIsUndoneFromIt()
{
    PanelFixture f;
    f.edit(u"Imagine"_s, 1990);
    f.edit(u"Yesterday"_s, 1991);
    QTRY_COMPARE(f.rows(), 2);
    QTRY_VERIFY(f.tree.isVisible());
    f.click(1);
    QTest::mouseClick(f.find<QPushButton>("undoOperationButton"), Qt::LeftButton);
    QTRY_COMPARE(f.rows(), 3);
    QCOMPARE(f.shown(0), u"Undone: Edit of “Imagine”");
    QCOMPARE(f.stored(u"SELECT year FROM songs WHERE title IN ('Imagine', 'Yesterday')"_s),
             u"1971\n1991");
    QTRY_COMPARE(f.notices(), QStringList({u"Undone: Edit of “Imagine”."_s}));
    QVERIFY(!f.panel.undo->isEnabled()); // it is undone
    f.click(0);
    QVERIFY(f.panel.undo->isEnabled());
    QCOMPARE(f.find<QPushButton>("undoOperationButton")->text(), u"&Do It Again");
    QTest::mouseClick(f.find<QPushButton>("undoOperationButton"), Qt::LeftButton);
    QTRY_COMPARE(f.rows(), 4);
    QCOMPARE(f.stored(u"SELECT year FROM songs WHERE title = 'Imagine'"_s), u"1990");
}

void tst_HistoryPanel::whatCannotBeUndoneSaysWhy()
{
    PanelFixture f;
    QCOMPARE(f.stored(u"UPDATE songs SET rating = 40 WHERE id = 1"_s), QString());
    QTRY_COMPARE(f.rows(), 1);
    QTRY_VERIFY(f.tree.isVisible());
    f.click(0);
    auto *const button = f.find<QPushButton>("undoOperationButton");
    QVERIFY(!button->isEnabled());
    QVERIFY(button->toolTip().contains(u"Another program"));
    QVERIFY(f.find<QPushButton>("openPastButton")->isEnabled());
}

void tst_HistoryPanel::keysOpenAnOperationDownToItsFields()
{
    PanelFixture f;
    f.edit(u"Imagine"_s, 1990);
    QTRY_COMPARE(f.rows(), 1);
    QTRY_VERIFY(f.tree.isVisible());
    f.tree.setFocus();
    QTest::keyClick(&f.tree, Qt::Key_Home);
    QTest::keyClick(&f.tree, Qt::Key_Right);
    const QModelIndex entry = f.tree.model()->index(0, 0);
    QTRY_COMPARE(f.tree.model()->rowCount(entry), 1);
    QVERIFY(f.tree.isExpanded(entry.model()->index(0, 0, entry)));
    QTest::keyClick(&f.tree, Qt::Key_Down);
    QTest::keyClick(&f.tree, Qt::Key_Down);
    QCOMPARE(f.tree.currentIndex().data().toString(), u"Year: 1971 → 1990");
    QVERIFY(f.panel.undo->isEnabled()); // of the operation that it belongs to
}

void tst_HistoryPanel::theHistoryOfTheSongThatIsSelected()
{
    PanelFixture f;
    f.edit(u"Imagine"_s, 1990);
    f.edit(u"Yesterday"_s, 1991);
    QTRY_COMPARE(f.rows(), 2);
    QTest::keyClick(f.window, Qt::Key_3, Qt::AltModifier);
    f.select(u"Imagine"_s);
    QVERIFY(f.find<QMenu>("songMenu")->actions().contains(f.panel.ofSong));
    f.panel.ofSong->trigger();
    QTRY_VERIFY(f.panel.isVisible());
    QVERIFY(f.find<QCheckBox>("onlySelectedSong")->isChecked());
    QTRY_COMPARE(f.rows(), 1);
    QCOMPARE(f.shown(0), u"Edit of “Imagine”");
    f.select(u"Yesterday"_s);
    QTRY_COMPARE(f.shown(0), u"Edit of “Yesterday”");
    f.select(u"Respect"_s);
    QTRY_COMPARE(f.message(), u"Nothing has happened to this song");
    QTest::mouseClick(f.find<QCheckBox>("onlySelectedSong"), Qt::LeftButton, {}, {10, 10});
    QTRY_COMPARE(f.rows(), 2);
}

void tst_HistoryPanel::theLibraryAsItWasOpensInAWindow()
{
    PanelFixture f;
    f.edit(u"Imagine"_s, 1990);
    QTRY_COMPARE(f.rows(), 1);
    f.session().library().submit(Operation::make(ClearLibrary {}));
    QTRY_COMPARE(f.rows(), 2);
    QTRY_VERIFY(f.tree.isVisible());
    f.click(1);
    f.panel.past().setProgram(QStringLiteral(TUTTI_PROGRAM));
    QTest::mouseClick(f.find<QPushButton>("openPastButton"), Qt::LeftButton);
    QTRY_COMPARE(f.windows.sessionCount(), 2);
    QPointer<MainWindow> past;
    for (QWidget *const widget : QApplication::topLevelWidgets()) {
        auto *const window = qobject_cast<MainWindow *>(widget);
        if (window && window != f.window)
            past = window;
    }
    QVERIFY(past);
    QTRY_COMPARE(past->session().songs().rowCount(), 15);
    QCOMPARE(past->session().songs().song(past->session().songs().rowOf(3)).year, 1990);
    QVERIFY(past->windowTitle().startsWith(u"Library as It Was on"));
    QVERIFY(past->session().whyNotEditable().startsWith(u"This is the library as it was on"));
    QVERIFY(!past->findChild<QAction *>(u"addSong"_s)->isEnabled());
    QVERIFY(past->findChild<QAction *>(u"exportSongs"_s)->isEnabled());
    QCOMPARE(f.songs().rowCount(), 0);
    QCOMPARE(copies().size(), 1);
    past->close();
    QTRY_COMPARE(f.windows.sessionCount(), 1);
    QCOMPARE(copies(), QStringList());
}

void tst_HistoryPanel::aMomentThatIsGoneIsRefused()
{
    PanelFixture f;
    f.edit(u"Imagine"_s, 1990);
    QTRY_COMPARE(f.rows(), 1);
    QTRY_VERIFY(f.tree.isVisible());
    f.click(0);
    f.panel.past().setProgram(QStringLiteral(TUTTI_PROGRAM));
    QCOMPARE(f.stored(u"UPDATE meta SET value = 7 WHERE key = 'pruned_to'"_s), QString());
    f.panel.openPast->trigger();
    QVERIFY(!f.panel.openPast->isEnabled()); // while it is being read
    QTRY_VERIFY(!f.notices().isEmpty() && f.notices().last().contains(u"does not reach back"));
    QVERIFY(f.panel.openPast->isEnabled());
    QCOMPARE(copies(), QStringList());
    QCOMPARE(f.windows.sessionCount(), 1);
}

QTEST_MAIN(tst_HistoryPanel)
#include "tst_HistoryPanel.moc"
