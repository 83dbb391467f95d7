// SPDX-FileCopyrightText: 2026 The Tutti authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/MergeDialog.h"

#include "tests/support/ui/WindowFixture.h"
#include "ui/OperationDesk.h"

#include <QLabel>
#include <QMenu>
#include <QSpinBox>
#include <QToolButton>

using namespace tutti;
using namespace Qt::StringLiterals;
using namespace tutti::test;

namespace {

/// A window on the 15 songs, of which another program has added some once more.
struct Fixture : WindowFixture
{
    QAbstractItemModelTester tester {table().model(),
                                     QAbstractItemModelTester::FailureReportingMode::QtTest};

    /// \a more are played twice, rated by five stars, and have no album.
    explicit Fixture(const QStringList &more = {u"Imagine"_s, u"Billie Jean"_s})
    {
        for (const QString &title : more)
            run(u"INSERT INTO songs(title, artist, duration_ms, rating, play_count)"
                " SELECT upper(title), artist, duration_ms + 1000, 100, 2 FROM songs"
                " WHERE title = '%1'"_s.arg(title));
        if (!QTest::qWaitFor([&] { return songs().rowCount() == 15 + more.size(); }))
            qFatal("the songs do not come");
        table().setFocus();
    }
    /// By a shell, as another program would.
    void run(const QString &sql) const { QCOMPARE(stored(sql), QString()); }

    LibraryPanel &panel() const { return *find<LibraryPanel>("libraryPanel"); }
    /// By the menu of views.
    void showDuplicates() const
    {
        emit find<QMenu>("viewsMenu")->aboutToShow();
        trigger("view_duplicates");
    }
    /// "[Imagine: 2] Imagine IMAGINE".
    QString picture() const
    {
        const SongListModel &list = panel().list();
        QStringList rows;
        for (int row = 0; row < list.rowCount(); ++row) {
            const auto head = list.head(row);
            rows += head ? u"[%1: %2]"_s.arg(head->name).arg(head->songs) : list.song(row).title;
        }
        return rows.join(u' ');
    }
    void pressOn(int row, Qt::Key key, Qt::KeyboardModifiers modifiers = {}) const
    {
        const QModelIndex cell = table().model()->index(row, table().firstColumn());
        table().selectionModel()->setCurrentIndex(cell, QItemSelectionModel::ClearAndSelect
                                                            | QItemSelectionModel::Rows);
        QTest::keyClick(&table(), key, modifiers);
    }

    template<typename T>
    T *part(const char *name) const
    {
        return find<MergeDialog>("mergeDialog")->findChild<T *>(QString::fromLatin1(name));
    }
    QString summary() const { return part<QLabel>("mergeSummary")->text(); }
    /// What a field becomes, stays, and is in the song that goes.
    QStringList fieldRow(const QString &name) const
    {
        const QAbstractItemModel &model = *part<QTableView>("mergeFields")->model();
        QStringList cells;
        for (int row = 0; row < model.rowCount(); ++row) {
            for (int column = 0; column < model.columnCount(); ++column) {
                if (model.headerData(row, Qt::Vertical).toString() == name)
                    cells += model.index(row, column).data().toString();
            }
        }
        return cells;
    }
};

const QString TwoGroups
    = u"[Billie Jean: 2] Billie Jean BILLIE JEAN [Imagine: 2] Imagine IMAGINE"_s;

} // namespace

class tst_MergeDialog : public QObject
{
    Q_OBJECT

private slots:
    void theViewListsDuplicatesUnderHeads();
    void noDuplicatesAreToldAndLeft();
    void aGroupIsMergedByKeysAndUndone();
    void theDialogShowsWhatBecomesOfEachField();
    void allGroupsAreMergedEachByItself();
    void allButTheBestAreRemoved();
    void songsThatAreNoDuplicatesAreMergedByHand();
    void othersChangesAreSeen();
    void anotherWindowShowsTheSame();
    void whyNotIsTold();
};

void tst_MergeDialog::theViewListsDuplicatesUnderHeads()
{
    Fixture f;
    f.showDuplicates();
    QTRY_COMPARE(f.picture(), TwoGroups);
    QCOMPARE(f.find<QLabel>("songCount")->text(), u"4 of 17 songs");
    QTRY_COMPARE(f.find<QToolButton>("viewButton")->text(), u"Duplicates");
    f.run(u"INSERT INTO songs(title, artist) SELECT title, artist FROM songs"
          " WHERE title = 'Hotel California'"_s);
    QTRY_VERIFY(f.picture().contains(u"[Hotel California: 2]"));
    f.run(u"DELETE FROM songs WHERE title IN ('IMAGINE', 'BILLIE JEAN')"_s);
    QTRY_COMPARE(f.picture(), u"[Hotel California: 2] Hotel California Hotel California");
}

void tst_MergeDialog::noDuplicatesAreToldAndLeft()
{
    Fixture f(QStringList {});
    f.showDuplicates();
    QTRY_COMPARE(f.find<QLabel>("panelMessageTitle")->text(), u"There are no duplicates");
    QTest::mouseClick(f.find<QPushButton>("showAllSongs"), Qt::LeftButton);
    QTRY_COMPARE(f.table().model()->rowCount(), 15);
}

void tst_MergeDialog::aGroupIsMergedByKeysAndUndone()
{
    Fixture f;
    f.showDuplicates();
    QTRY_COMPARE(f.picture(), TwoGroups);
    f.pressOn(3, Qt::Key_M, Qt::ControlModifier); // the head
    QVERIFY(QTest::qWaitForWindowActive(f.find<MergeDialog>("mergeDialog")));
    QVERIFY(!f.part<QSpinBox>("mergeGroup")->isVisible());
    QCOMPARE(f.summary(), u"2 songs become one. 1 songs are removed. You can undo this.");
    const int steps = f.stored(u"SELECT count(*) FROM ops"_s).toInt();
    QTest::keyClick(f.find<MergeDialog>("mergeDialog"), Qt::Key_Return);
    QTRY_COMPARE(f.picture(), u"[Billie Jean: 2] Billie Jean BILLIE JEAN");
    QCOMPARE(f.stored(u"SELECT count(*) FROM ops"_s).toInt(), steps + 1);
    QCOMPARE(f.stored(u"SELECT rating FROM songs WHERE title = 'Imagine'"_s), u"100");
    QTRY_COMPARE(f.notices(), QStringList(u"Merged 2 songs into “Imagine”."_s));
    QCOMPARE(f.find<QAction>("undo")->text(), u"&Undo Merge into “Imagine”");
    f.press(u"Undo"_s);
    QTRY_COMPARE(f.picture(), TwoGroups);
}

void tst_MergeDialog::theDialogShowsWhatBecomesOfEachField()
{
    Fixture f;
    f.showDuplicates();
    QTRY_COMPARE(f.picture(), TwoGroups);
    f.pressOn(3, Qt::Key_M, Qt::ControlModifier);
    QCOMPARE(f.fieldRow(u"Title"_s), QStringList({u"Imagine"_s, u"Imagine"_s, u"IMAGINE"_s}));
    QCOMPARE(f.fieldRow(u"Album"_s), QStringList({u"Imagine"_s, u"Imagine"_s, u""_s}));
    QCOMPARE(f.fieldRow(u"Play Count"_s).first(), u"2");
    QVERIFY(f.fieldRow(u"Comment"_s).isEmpty());
    QVERIFY(!f.part<QTableView>("mergeFields")->accessibleName().isEmpty());
    QTest::keyClick(f.find<MergeDialog>("mergeDialog"), Qt::Key_Escape);
    QTRY_COMPARE(f.picture(), TwoGroups);
}

void tst_MergeDialog::allGroupsAreMergedEachByItself()
{
    Fixture f;
    f.showDuplicates();
    QTRY_COMPARE(f.picture(), TwoGroups);
    f.trigger("selectAll");
    f.trigger("mergeSongs");
    QCOMPARE(f.summary(),
             u"4 songs become 2, one for each group. 2 songs are removed. You can undo this.");
    QCOMPARE(f.fieldRow(u"Title"_s).first(), u"Billie Jean");
    QTest::keyClick(f.part<QSpinBox>("mergeGroup"), Qt::Key_Up);
    QCOMPARE(f.fieldRow(u"Title"_s).first(), u"Imagine");
    QTest::mouseClick(f.part<QPushButton>("mergeApply"), Qt::LeftButton);
    QTRY_COMPARE(f.picture(), QString());
    QCOMPARE(f.songs().rowCount(), 15);
    QTRY_COMPARE(f.find<QAction>("undo")->text(), u"&Undo Merge of 4 Songs");
    f.trigger("undo");
    QTRY_COMPARE(f.picture(), TwoGroups);
}

void tst_MergeDialog::allButTheBestAreRemoved()
{
    Fixture f;
    QVERIFY(!f.find<QAction>("selectAllButBest")->isEnabled());
    f.showDuplicates();
    QTRY_COMPARE(f.picture(), TwoGroups);
    QTRY_VERIFY(f.find<QAction>("selectAllButBest")->isEnabled());
    f.panel().list().setAllCollapsed(true);
    f.trigger("selectAllButBest");
    QCOMPARE(f.table().selectedCount(), 2);
    QTest::keyClick(&f.table(), Qt::Key_Delete);
    QTRY_COMPARE(f.stored(u"SELECT count(*) FROM songs WHERE title IN"
                          " ('Imagine', 'Billie Jean')"_s),
                 u"2");
    QTRY_COMPARE(f.songs().rowCount(), 15);
}

void tst_MergeDialog::songsThatAreNoDuplicatesAreMergedByHand()
{
    Fixture f(QStringList {});
    QSet<qint64> ids;
    for (const char *const title : {"Imagine", "Billie Jean"})
        ids += f.panel().list().id(f.rowOf(QString::fromLatin1(title)));
    f.table().selectSongs(ids);
    f.trigger("mergeSongs");
    QCOMPARE(f.summary(), u"2 songs become one. 1 songs are removed. You can undo this.");
    QTest::mouseClick(f.part<QPushButton>("mergeApply"), Qt::LeftButton);
    QTRY_COMPARE(f.songs().rowCount(), 14);
}

void tst_MergeDialog::othersChangesAreSeen()
{
    Fixture f;
    f.showDuplicates();
    QTRY_COMPARE(f.picture(), TwoGroups);
    f.pressOn(3, Qt::Key_M, Qt::ControlModifier);
    f.run(u"UPDATE songs SET genre = 'Ballad' WHERE title = 'IMAGINE'"_s);
    QTRY_VERIFY(f.fieldRow(u"Genre"_s).contains(u"Ballad"_s));
    f.run(u"DELETE FROM songs WHERE title = 'IMAGINE'"_s);
    QTRY_VERIFY(!f.part<QPushButton>("mergeApply")->isEnabled());
    QVERIFY(f.summary().contains(u"nothing to merge"_s));
}

void tst_MergeDialog::anotherWindowShowsTheSame()
{
    Fixture f;
    f.showDuplicates();
    QTRY_COMPARE(f.picture(), TwoGroups);
    f.trigger("newWindow");
    QTRY_COMPARE(openWindows().size(), 2);
    const auto *const other
        = openWindows().last() == f.window ? openWindows().first() : openWindows().last();
    SongListModel &list = other->findChild<LibraryPanel *>()->list();
    list.setGrouping({SongGrouping::By::Duplicates});
    QTRY_COMPARE(list.rowCount(), 6);
    f.trigger("selectAll");
    f.trigger("mergeSongs");
    QTest::mouseClick(f.part<QPushButton>("mergeApply"), Qt::LeftButton);
    QTRY_COMPARE(list.rowCount(), 0);
}

void tst_MergeDialog::whyNotIsTold()
{
    Fixture f;
    f.table().clearSelection();
    QTRY_VERIFY(!f.find<QAction>("mergeSongs")->isEnabled());
    QCOMPARE(f.find<QAction>("mergeSongs")->toolTip(), u"Select two songs or more.");
    f.select(u"Imagine"_s);
    QVERIFY(!f.find<QAction>("mergeSongs")->isEnabled());
    QCOMPARE(f.find<QAction>("selectAllButBest")->toolTip(),
             u"The list is not grouped by duplicates.");
    f.showDuplicates();
    QTRY_COMPARE(f.picture(), TwoGroups);
    f.table().selectSongs({f.panel().list().id(1), f.panel().list().id(4)}); // of two groups
    f.trigger("mergeSongs");
    QVERIFY(f.summary().contains(u"two or more songs of a group"_s));
    QVERIFY(!f.part<QPushButton>("mergeApply")->isEnabled());
}

QTEST_MAIN(tst_MergeDialog)
#include "tst_MergeDialog.moc"
