// SPDX-FileCopyrightText: 2026 The Tutti authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/ui/SessionRun.h"

#include "ui/LibrarySession.h"
#include "ui/WindowLayout.h"

#include <QDockWidget>
#include <QJsonDocument>
#include <QScreen>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTest>

using namespace tutti;
using namespace Qt::StringLiterals;
using namespace tutti::test;

namespace {

QDockWidget &dockOf(const SessionRun &run, const char *name)
{
    return *run.find<QDockWidget>(name);
}

} // namespace

class tst_WindowLayout : public QObject
{
    Q_OBJECT

private slots:
    void theSongsThatWereSelectedAreSelected();
    void theListIsScrolledToWhereItWas();
    void everythingSelectedIsEverythingSelected();
    void soManySongsThatTheyAreNotKept();
    void songsThatWentOrAreOthersAreNotSelected();
    void whoWasFasterIsNotDisturbed();
    void docksComeBackWhereTheyWere();
    void aWindowIsNeverOutOfSight_data();
    void aWindowIsNeverOutOfSight();
    void whatIsSavedIsRead();
};

void tst_WindowLayout::theSongsThatWereSelectedAreSelected()
{
    TestFolder folder;
    QStringList selected;
    {
        const SessionRun run(folder);
        run.table().sortByColumn(int(SongField::Title), Qt::DescendingOrder);
        run.click(u"Imagine"_s);
        run.click(u"Yesterday"_s, Qt::ControlModifier);
        selected = run.selected();
        QCOMPARE(selected, (QStringList {u"Yesterday"_s, u"Imagine"_s}));
    }
    const SessionRun run(folder);
    QTRY_COMPARE(run.selected(), selected);
    QCOMPARE(run.table().currentIndex().data().toString(), u"Yesterday");
}

void tst_WindowLayout::theListIsScrolledToWhereItWas()
{
    TestFolder folder;
    addSongsTo(folder, 300);
    int place = 0;
    {
        const SessionRun run(folder);
        QScrollBar &bar = *run.table().verticalScrollBar();
        QTRY_VERIFY(bar.maximum() > 1'000);
        place = bar.maximum() / 2 + 3;
        bar.setValue(place);
    }
    const SessionRun run(folder);
    QTRY_COMPARE(run.table().verticalScrollBar()->value(), place);
    QCOMPARE(run.table().selectedCount(), 0);
}

void tst_WindowLayout::everythingSelectedIsEverythingSelected()
{
    TestFolder folder;
    addSongsTo(folder, WindowLayout::MostSelected);
    {
        const SessionRun run(folder);
        QTRY_COMPARE(run.table().model()->rowCount(), 1'015);
        run.table().selectAll();
        QCOMPARE(run.window().saved().songs.selected.size(), 0);
    }
    const SessionRun run(folder);
    QTRY_COMPARE(run.table().selectedCount(), 1'015);
}

void tst_WindowLayout::soManySongsThatTheyAreNotKept()
{
    TestFolder folder;
    addSongsTo(folder, WindowLayout::MostSelected + 1);
    {
        const SessionRun run(folder);
        QTRY_COMPARE(run.table().model()->rowCount(), 1'016);
        run.click(u"song 0001"_s);
        run.click(u"song 1001"_s, Qt::ShiftModifier);
        QCOMPARE(run.table().selectedCount(), 1'001);
    }
    const SessionRun run(folder);
    QTRY_COMPARE(run.table().currentIndex().data().toString(), u"song 1001");
    QCOMPARE(run.table().selectedCount(), 0);
}

void tst_WindowLayout::songsThatWentOrAreOthersAreNotSelected()
{
    TestFolder folder;
    {
        const SessionRun run(folder);
        run.click(u"Imagine"_s);
        run.click(u"Yesterday"_s, Qt::ControlModifier);
        run.click(u"Respect"_s, Qt::ControlModifier);
        QCOMPARE(run.table().selectedCount(), 3);
    }
    static_cast<void>(shell(folder.library(), u"DELETE FROM songs WHERE title = 'Yesterday'"_s));
    static_cast<void>(shell(folder.library(),
                            u"REPLACE INTO songs(id, title, artist) SELECT id, 'Another', 'Song' "
                            "FROM songs WHERE title = 'Respect'"_s));
    const SessionRun run(folder);
    QTRY_COMPARE(run.selected(), QStringList {u"Imagine"_s});
}

void tst_WindowLayout::whoWasFasterIsNotDisturbed()
{
    TestFolder folder;
    {
        const SessionRun run(folder);
        run.click(u"Imagine"_s);
    }
    const SessionRun run(folder, false);
    connect(run.table().model(), &QAbstractItemModel::rowsInserted, &run.table(),
            [&run] { run.table().selectRow(0); });
    QTRY_COMPARE(run.window().session().state().phase, SyncState::Phase::UpToDate);
    QTRY_COMPARE(run.table().model()->rowCount(), 15);
    QTRY_VERIFY(run.window().saved().songs.selected.size() == 1);
    QVERIFY(run.selected() != QStringList {u"Imagine"_s});
}

void tst_WindowLayout::docksComeBackWhereTheyWere()
{
    TestFolder folder;
    QRect floating;
    {
        const SessionRun run(folder);
        QDockWidget &history = dockOf(run, "historyDock");
        history.toggleViewAction()->trigger();
        history.setFloating(true);
        history.setGeometry(120, 90, 400, 300);
        floating = history.geometry();
        run.window().tabifyDockWidget(&dockOf(run, "dashboardDock"), &dockOf(run, "libraryDock"));
        dockOf(run, "dashboardDock").raise();
        QTRY_VERIFY(run.table().visibleRegion().isEmpty());
    }
    const SessionRun run(folder);
    QVERIFY(dockOf(run, "historyDock").isFloating());
    QVERIFY(dockOf(run, "historyDock").isVisible());
    QCOMPARE(dockOf(run, "historyDock").geometry(), floating);
    QVERIFY(dockOf(run, "conflictsDock").isHidden());
    QCOMPARE(run.window().tabifiedDockWidgets(&dockOf(run, "libraryDock")),
             QList<QDockWidget *> {&dockOf(run, "dashboardDock")});
    QTRY_VERIFY(run.table().visibleRegion().isEmpty());
}

void tst_WindowLayout::aWindowIsNeverOutOfSight_data()
{
    QTest::addColumn<int>("left"); // of the right edge of the screen
    QTest::addColumn<int>("top");
    QTest::newRow("on a screen that has gone") << 3'000 << 100;
    QTest::newRow("but for a strip") << -50 << 100;
    QTest::newRow("below") << -700 << 5'000;
    QTest::newRow("beyond the left edge") << -5'000 << 100;
}

void tst_WindowLayout::aWindowIsNeverOutOfSight()
{
    QFETCH(int, left);
    QFETCH(int, top);
    TestFolder folder;
    const QRect screen = QGuiApplication::primaryScreen()->availableGeometry();
    {
        const SessionRun run(folder);
        run.window().setGeometry(screen.right() + left, screen.top() + top, 600, 400);
        QDockWidget &history = dockOf(run, "historyDock");
        history.toggleViewAction()->trigger();
        history.setFloating(true);
        history.move(screen.right() + 3'000, 100);
        QVERIFY(!screen.intersects(history.geometry()));
    }
    const SessionRun run(folder);
    QVERIFY(screen.contains(run.window().geometry()));
    QCOMPARE(run.window().size(), QSize(600, 400));
    QVERIFY(screen.intersects(dockOf(run, "historyDock").geometry()));
}

void tst_WindowLayout::whatIsSavedIsRead()
{
    const SavedWindow window {.file = u"/müsic/a b.db"_s,
                              .isReadOnly = true,
                              .panels = Panels::Library,
                              .geometry = QByteArray("\0\xff", 2),
                              .docks = "docks",
                              .columns = "columns",
                              .order = "artist,-year",
                              .grouping = "album",
                              .view = "{}",
                              .search = u"\"ü\" -live"_s,
                              .songs = {.isAllSelected = true,
                                        .selected = {{1, u"a"_s}, {qint64(1) << 52, u"b"_s}},
                                        .current = {7, u"c"_s},
                                        .currentColumn = 3,
                                        .top = {8, u"d"_s},
                                        .topOffset = 5,
                                        .left = 9}};
    const QByteArray json = QJsonDocument(window.json()).toJson();
    QVERIFY(SavedWindow::parsed(QJsonDocument::fromJson(json).object()) == window);
}

QTEST_MAIN(tst_WindowLayout)
#include "tst_WindowLayout.moc"
