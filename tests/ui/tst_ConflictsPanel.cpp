// SPDX-FileCopyrightText: 2026 The Tutti authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/ui/WindowFixture.h"

#include "ui/ConflictDialog.h"
#include "ui/ConflictsPanel.h"

#include <QAbstractItemModelTester>
#include <QDockWidget>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>
#include <QToolButton>

using namespace tutti;
using namespace Qt::StringLiterals;
using namespace tutti::test;

namespace {

struct PanelFixture : WindowFixture
{
    ConflictsPanel &panel = *find<ConflictsPanel>("conflictsPanel");
    QTreeView &list = *find<QTreeView>("conflictsList");
    QAbstractItemModelTester tester {list.model()};

    PanelFixture() { QTest::keyClick(window, Qt::Key_4, Qt::AltModifier); }

    [[nodiscard]] qint64 idOf(const QString &title) const
    {
        return table().model()->index(rowOf(title), 0).data(SongModel::IdRole).toLongLong();
    }

    /// Submits edits of a year and a value on a base that is not stored any more.
    void collide(const QString &title, int mine = 1990) const
    {
        const auto before = session().conflicts().total;
        session().library().submit(Operation::make(
            EditSongs {{Edit {idOf(title), SongField::Year, qint64(1900), qint64(mine)}}}));
        QTRY_COMPARE(session().conflicts().total, before + 1);
        QTRY_VERIFY(list.isVisible());
    }

    [[nodiscard]] int rows() const { return list.model()->rowCount(); }
    [[nodiscard]] QString shown(int row, int column) const
    {
        return list.model()->index(row, column).data().toString();
    }
    void click(int row, Qt::KeyboardModifiers modifiers = {}) const
    {
        const QRect rect = list.visualRect(list.model()->index(row, ConflictsModel::Field));
        QTest::mouseClick(list.viewport(), Qt::LeftButton, modifiers, rect.center());
    }
    void press(const char *button) const
    {
        QTest::mouseClick(find<QPushButton>(button), Qt::LeftButton);
    }
    [[nodiscard]] QString year(const QString &title) const
    {
        return stored(u"SELECT year FROM songs WHERE title = '%1'"_s.arg(title));
    }
};

} // namespace

class tst_ConflictsPanel : public QObject
{
    Q_OBJECT

private slots:
    void itIsHiddenAtFirstAndSaysThatThereAreNone();
    void aBadgeLeadsThere();
    void itShowsBothValuesAndWhoseTheyAre();
    void theirsIsKept();
    void severalAtOnceAreSettledInMyFavour();
    void oneIsEditedByHand();
    void aValueThatIsRefusedStaysInTheDialog();
    void whatWasToBeRemovedIsRemoved();
    void settledInOneWindowItIsGoneInAll();
    void theSelectionStaysWhenOthersAreSettled();
    void keysOfSongsDoNotReachThemFromHere();
    void whatLooksDifferentByNowIsLeftOpen();
};

void tst_ConflictsPanel::itIsHiddenAtFirstAndSaysThatThereAreNone()
{
    WindowFixture f;
    auto *const dock = f.find<QDockWidget>("conflictsDock");
    QVERIFY(dock->isHidden());
    QVERIFY(!f.find<QToolButton>("conflictBadge")->isVisible());
    QVERIFY(!f.find<QToolButton>("dashboardConflicts")->isVisible());
    QTest::keyClick(f.window, Qt::Key_4, Qt::AltModifier);
    QVERIFY(dock->isVisible());
    QCOMPARE(dock->findChild<QLabel *>(u"panelMessageTitle"_s)->text(), u"No conflicts");
    QVERIFY(!f.find<QPushButton>("keepTheirsButton")->isEnabled());
}

void tst_ConflictsPanel::aBadgeLeadsThere()
{
    PanelFixture f;
    f.find<QDockWidget>("conflictsDock")->hide();
    f.session().library().submit(Operation::make(
        EditSongs {{Edit {f.idOf(u"Imagine"_s), SongField::Year, qint64(1900), qint64(1990)}}}));
    for (const char *const name : {"conflictBadge", "dashboardConflicts"}) {
        auto *const badge = f.find<QToolButton>(name);
        QTRY_VERIFY2(badge->isVisible(), name);
        QVERIFY(badge->text().startsWith(u"1 conflict"));
        QCOMPARE(badge->accessibleName(), badge->text());
        f.find<QDockWidget>("conflictsDock")->hide();
        QTest::mouseClick(badge, Qt::LeftButton);
        QTRY_VERIFY(f.list.isVisible());
        QTRY_VERIFY(f.list.hasFocus());
    }
    f.press("keepTheirsButton");
    QTRY_VERIFY(!f.find<QToolButton>("conflictBadge")->isVisible());
}

void tst_ConflictsPanel::itShowsBothValuesAndWhoseTheyAre()
{
    PanelFixture f;
    QCOMPARE(f.stored(u"UPDATE songs SET year = 1972 WHERE title = 'Imagine'"_s), QString());
    f.collide(u"Imagine"_s);
    QCOMPARE(f.shown(0, ConflictsModel::Title), u"Imagine");
    QCOMPARE(f.shown(0, ConflictsModel::Field), u"Year");
    QCOMPARE(f.shown(0, ConflictsModel::Was), u"1900");
    QCOMPARE(f.shown(0, ConflictsModel::Theirs), u"1972");
    QVERIFY(f.shown(0, ConflictsModel::TheirsBy).startsWith(u"Another program, Today"));
    QCOMPARE(f.shown(0, ConflictsModel::Mine), u"1990");
    QVERIFY(f.shown(0, ConflictsModel::MineBy).startsWith(u"You, Today"));
    // and follows what becomes of it
    QCOMPARE(f.stored(u"UPDATE songs SET year = 1973 WHERE title = 'Imagine'"_s), QString());
    QTRY_COMPARE(f.shown(0, ConflictsModel::Theirs), u"1973");
    QCOMPARE(f.stored(u"DELETE FROM songs WHERE title = 'Imagine'"_s), QString());
    QTRY_COMPARE(f.shown(0, ConflictsModel::Theirs), u"removed");
    f.press("useMineButton");
    QTRY_COMPARE(f.year(u"Imagine"_s), u"1990");
}

void tst_ConflictsPanel::theirsIsKept()
{
    PanelFixture f;
    f.collide(u"Imagine"_s);
    QTest::keyClick(f.window, Qt::Key_T, Qt::AltModifier);
    QTRY_COMPARE(f.session().conflicts().total, 0);
    QVERIFY(!f.list.isVisible());
    QCOMPARE(f.year(u"Imagine"_s), u"1971");
}

void tst_ConflictsPanel::severalAtOnceAreSettledInMyFavour()
{
    PanelFixture f;
    f.collide(u"Imagine"_s);
    f.collide(u"Yesterday"_s, 1991);
    f.collide(u"Respect"_s, 1992);
    QCOMPARE(f.rows(), 3);
    QCOMPARE(f.shown(0, ConflictsModel::Title), u"Respect"); // the latest first
    f.click(0);
    f.click(1, Qt::ControlModifier);
    QVERIFY(!f.panel.editByHand->isEnabled());
    QVERIFY(!f.panel.editByHand->toolTip().isEmpty());
    QSignalSpy finished(&f.session().library(), &Library::finished);
    f.press("useMineButton");
    QTRY_COMPARE(f.rows(), 1);
    QCOMPARE(finished.size(), 1); // one step, with one undo
    QCOMPARE(f.year(u"Respect"_s), u"1992");
    QCOMPARE(f.year(u"Yesterday"_s), u"1991");
    QCOMPARE(f.year(u"Imagine"_s), u"1971");
}

void tst_ConflictsPanel::oneIsEditedByHand()
{
    PanelFixture f;
    f.collide(u"Imagine"_s);
    f.press("editByHandButton");
    auto *const dialog = f.find<ConflictDialog>("conflictDialog");
    QCOMPARE(dialog->findChild<QLabel *>(u"conflictTheirs"_s)->text(), u"1971");
    auto *const line = dialog->findChild<QLineEdit *>(u"conflictValue"_s);
    QCOMPARE(line->text(), u"1990");
    line->selectAll();
    QTest::keyClicks(line, u"1980"_s);
    QTest::keyClick(line, Qt::Key_Return);
    QTRY_COMPARE(f.session().conflicts().total, 0);
    QCOMPARE(f.year(u"Imagine"_s), u"1980");
}

void tst_ConflictsPanel::aValueThatIsRefusedStaysInTheDialog()
{
    PanelFixture f;
    f.collide(u"Imagine"_s);
    f.panel.editByHand->trigger();
    auto *const dialog = f.find<ConflictDialog>("conflictDialog");
    auto *const line = dialog->findChild<QLineEdit *>(u"conflictValue"_s);
    line->selectAll();
    QTest::keyClicks(line, u"7"_s);
    QTest::mouseClick(dialog->findChild<QPushButton *>(u"conflictSave"_s), Qt::LeftButton);
    QVERIFY(dialog->isVisible());
    QVERIFY(dialog->findChild<QLabel *>(u"conflictMessage"_s)->text().contains(u"Year"));
    QTest::keyClick(dialog, Qt::Key_Escape);
    QTRY_VERIFY(!f.window->findChild<ConflictDialog *>());
    QCOMPARE(f.session().conflicts().total, 1);
}

void tst_ConflictsPanel::settledInOneWindowItIsGoneInAll()
{
    PanelFixture f;
    f.collide(u"Imagine"_s);
    f.trigger("newWindow");
    MainWindow *other = nullptr;
    for (QWidget *const widget : QApplication::topLevelWidgets()) {
        auto *const window = qobject_cast<MainWindow *>(widget);
        if (window && window != f.window)
            other = window;
    }
    QVERIFY(other);
    QVERIFY(other->findChild<QToolButton *>(u"conflictBadge"_s)->isVisible());
    QTest::mouseClick(other->findChild<QToolButton *>(u"conflictBadge"_s), Qt::LeftButton);
    QTest::mouseClick(other->findChild<QPushButton *>(u"useMineButton"_s), Qt::LeftButton);
    QTRY_COMPARE(f.rows(), 0);
    QVERIFY(!f.find<QToolButton>("conflictBadge")->isVisible());
    QVERIFY(!other->findChild<QToolButton *>(u"conflictBadge"_s)->isVisible());
    QCOMPARE(f.year(u"Imagine"_s), u"1990");
    other->close();
}

void tst_ConflictsPanel::theSelectionStaysWhenOthersAreSettled()
{
    PanelFixture f;
    f.collide(u"Imagine"_s);
    f.collide(u"Yesterday"_s, 1991);
    f.collide(u"Respect"_s, 1992);
    f.click(2);
    const Conflict latest = f.session().conflicts().latest.first();
    f.session().library().submit(Operation::make(ResolveConflicts {{{.conflictId = latest.id}}}));
    QTRY_COMPARE(f.rows(), 2);
    f.collide(u"Thriller"_s, 1993);
    QCOMPARE(f.rows(), 3);
    const QModelIndexList rows = f.list.selectionModel()->selectedRows();
    QCOMPARE(rows.size(), 1);
    QCOMPARE(rows.first().data(), QVariant(u"Imagine"_s));
}

void tst_ConflictsPanel::whatWasToBeRemovedIsRemoved()
{
    PanelFixture f;
    const qint64 id = f.idOf(u"Imagine"_s);
    Operation removal = Operation::make(RemoveSongs {{id}});
    removal.seen = f.songs().cursor();
    QCOMPARE(f.stored(u"UPDATE songs SET year = 1972 WHERE title = 'Imagine'"_s), QString());
    f.session().library().submit(removal);
    QTRY_VERIFY(f.list.isVisible());
    QCOMPARE(f.shown(0, ConflictsModel::Mine), u"you wanted to remove it");
    QVERIFY(!f.panel.editByHand->isEnabled());
    f.press("useMineButton");
    f.window->close(); // right after
    QTRY_COMPARE(f.year(u"Imagine"_s), QString());
    QTRY_COMPARE(f.windows.sessionCount(), 0);
    f.window = f.windows.open({{.file = f.folder.library()}});
    QTRY_VERIFY(f.session().isRead());
    QTRY_COMPARE(f.session().conflicts().total, 0);
}

void tst_ConflictsPanel::keysOfSongsDoNotReachThemFromHere()
{
    PanelFixture f;
    f.collide(u"Imagine"_s);
    f.collide(u"Yesterday"_s);
    f.select(u"Respect"_s);
    f.list.setFocus();
    QTRY_VERIFY(f.list.hasFocus());
    QTest::keyClick(&f.list, Qt::Key_Delete);
    QTest::keyClick(&f.list, Qt::Key_Return);
    QCOMPARE(f.stored(u"SELECT count(*) FROM songs"_s), u"15");
    QCOMPARE(f.session().conflicts().total, 2);
    QTest::keyClick(&f.list, Qt::Key_A, Qt::ControlModifier);
    QCOMPARE(f.list.selectionModel()->selectedRows().size(), 2);
    QCOMPARE(f.table().selectedCount(), 1);
}

void tst_ConflictsPanel::whatLooksDifferentByNowIsLeftOpen()
{
    PanelFixture f;
    f.collide(u"Imagine"_s);
    QCOMPARE(f.stored(u"UPDATE songs SET year = 1972 WHERE title = 'Imagine'"_s), QString());
    f.press("useMineButton"); // before the window has heard of it
    QTRY_COMPARE(f.notices().size(), 1);
    QVERIFY(f.notices().first().contains(u"left open"));
    QCOMPARE(f.session().conflicts().total, 1);
    QCOMPARE(f.year(u"Imagine"_s), u"1972");
}

QTEST_MAIN(tst_ConflictsPanel)
#include "tst_ConflictsPanel.moc"
