// SPDX-FileCopyrightText: 2026 The Tutti authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/LibraryFixture.h"
#include "tests/support/ui/WindowFixture.h"

#include "ui/NoticeBar.h"
#include "ui/NoticeRow.h"
#include "ui/Settings.h"

#include <QAccessible>
#include <QClipboard>
#include <QDialog>
#include <QDockWidget>
#include <QGuiApplication>
#include <QHeaderView>
#include <QLabel>
#include <QListWidget>
#include <QMenu>
#include <QMenuBar>
#include <QPointer>
#include <QPushButton>
#include <QSignalSpy>
#include <QToolBar>

using namespace tutti;
using namespace Qt::StringLiterals;
using namespace tutti::test;

class tst_MainWindow : public QObject
{
    Q_OBJECT

private slots:
    void bothPanelsShowTheLibrary();
    void docksCloseFloatAndComeBack();
    void aPanelAlone_data();
    void aPanelAlone();
    void theLayoutIsKeptForTheNextWindow();
    void allSortKeysAreKeptForTheNextWindow();
    void theNextWindowBeginsWithTheSongsThatStoodFirst();
    void windowsOnOneLibraryShareItsModel();
    void anotherLibraryHasASessionOfItsOwn();
    void aLibraryThatIsGoneAsksBeforeANewOneIsMade();
    void aFileThatIsNoLibraryIsRefused();
    void aLibraryThatIsLostIsToldUntilItIsBack();
    void diagnosticsGoToTheClipboard();
    void everyActionHasItsName();
    void anAmpersandInATitleIsNoMnemonic();
    void everythingHasAnAccessibleName();
};

void tst_MainWindow::bothPanelsShowTheLibrary()
{
    WindowFixture f;
    QTRY_COMPARE(figure(*f.window, "songs"), u"15");
    QCOMPARE(figure(*f.window, "artists"), u"14");
    QCOMPARE(figure(*f.window, "time"), u"1 h 12 min");
    QCOMPARE(figure(*f.window, "sync"), u"Up to date");
    QCOMPARE(f.find<QListWidget>("recentSongs")->count(), 10);
    QCOMPARE(f.table().model()->rowCount(), 15);
    QCOMPARE(f.find<QLabel>("syncStatus")->text(), u"Up to date");
    QVERIFY(f.table().hasFocus());
    QVERIFY(!QIcon(u":/tutti/icons/tutti-64.png"_s).isNull());
}

void tst_MainWindow::docksCloseFloatAndComeBack()
{
    WindowFixture f;
    for (const char *name : {"dashboardDock", "libraryDock"}) {
        auto *const dock = f.find<QDockWidget>(name);
        QVERIFY(dock->isVisible());
        dock->toggleViewAction()->trigger();
        QVERIFY(!dock->isVisible());
        dock->toggleViewAction()->trigger();
        QVERIFY(dock->isVisible());
        dock->setFloating(true);
        QVERIFY(dock->isWindow());
        f.trigger("resetLayout");
        QVERIFY(!dock->isWindow());
    }
}

void tst_MainWindow::aPanelAlone_data()
{
    QTest::addColumn<Panels>("panels");
    QTest::addColumn<bool>("dashboard");
    QTest::addColumn<bool>("library");
    QTest::newRow("both") << Panels::Both << true << true;
    QTest::newRow("dashboard") << Panels::Dashboard << true << false;
    QTest::newRow("library") << Panels::Library << false << true;
}

void tst_MainWindow::aPanelAlone()
{
    QFETCH(Panels, panels);
    WindowFixture f(panels);
    QTEST(f.find<QDockWidget>("dashboardDock")->isVisible(), "dashboard");
    QTEST(f.find<QDockWidget>("libraryDock")->isVisible(), "library");
    QTRY_COMPARE(figure(*f.window, "songs"), u"15");
    QTest::keyClick(f.window, Qt::Key_F, Qt::ControlModifier);
    QVERIFY(f.find<QDockWidget>("libraryDock")->isVisible());
    QVERIFY(f.find<QLineEdit>("search")->hasFocus());
}

void tst_MainWindow::theLayoutIsKeptForTheNextWindow()
{
    WindowFixture f;
    f.window->tabifyDockWidget(f.find<QDockWidget>("dashboardDock"),
                               f.find<QDockWidget>("libraryDock"));
    f.window->resize(701, 403);
    const int path = int(SongField::Path);
    f.table().setColumnHidden(path, false);
    f.table().setColumnWidth(path, 234);
    QHeaderView *header = f.table().horizontalHeader();
    header->moveSection(header->visualIndex(path), 0);
    f.table().sortByColumn(int(SongField::Year), Qt::DescendingOrder);
    const QString titles = f.titles();
    QSignalSpy closed(&f.windows, &Windows::allClosed);
    f.window->close();
    QVERIFY(closed.wait());

    f.window = f.windows.open({{.file = f.folder.library()}});
    QTRY_COMPARE(f.table().model()->rowCount(), 15);
    QCOMPARE(f.window->size(), QSize(701, 403));
    QCOMPARE(f.window->tabifiedDockWidgets(f.find<QDockWidget>("dashboardDock")).size(), 1);
    QCOMPARE(f.table().columnWidth(path), 234);
    QCOMPARE(f.table().horizontalHeader()->visualIndex(path), 0);
    QCOMPARE(f.titles(), titles);
}

void tst_MainWindow::allSortKeysAreKeptForTheNextWindow()
{
    WindowFixture f;
    f.clickHeading(SongField::Album);
    f.clickHeading(SongField::Album);
    f.clickHeading(SongField::Artist, Qt::ControlModifier);
    const SongOrder order = SongOrder::parsed(u"-album,artist"_s).value();
    QCOMPARE(qobject_cast<SongListModel *>(f.table().model())->order(), order);
    QSignalSpy closed(&f.windows, &Windows::allClosed);
    f.window->close();
    QVERIFY(closed.wait());

    f.window = f.windows.open({{.file = f.folder.library()}});
    QVERIFY(QTest::qWaitForWindowActive(f.window));
    const auto orders = [] {
        QStringList texts;
        for (const MainWindow *const window : openWindows()) {
            const auto *const table = window->findChild<SongTableView *>(u"songTable"_s);
            const QHeaderView &heading = *table->horizontalHeader();
            texts += QString::fromUtf8(table->saveOrder());
            const auto marked = SongOrder::by(SongField(heading.sortIndicatorSection()),
                                              heading.sortIndicatorOrder());
            texts.last() += u" "_s + marked.text();
        }
        texts.sort();
        return texts.join(u'|');
    };
    QCOMPARE(orders(), u"-album,artist artist");
    // Which is no click on a heading with Ctrl.
    QTest::keyClick(f.window->windowHandle(), Qt::Key_N, Qt::ControlModifier);
    QTRY_COMPARE(openWindows().size(), 2);
    QCOMPARE(orders(), u"-album,artist artist|-album,artist artist");
    Settings::setValue(u"library/order"_s, {}); // as an older Tutti left it
    QTest::keyClick(f.window->windowHandle(), Qt::Key_N, Qt::ControlModifier);
    QTRY_COMPARE(openWindows().size(), 3);
    QCOMPARE(orders(), u"-album,artist artist|-album,artist artist|artist artist");
}

void tst_MainWindow::theNextWindowBeginsWithTheSongsThatStoodFirst()
{
    WindowFixture f;
    f.addSongs(500);
    f.table().sortByColumn(int(SongField::Title), Qt::DescendingOrder);
    const QStringList before = f.titles().split(u'|');
    f.find<QLineEdit>("search")->setText(u"queen"_s); // a window begins without a search
    QSignalSpy closed(&f.windows, &Windows::allClosed);
    f.window->close();
    QVERIFY(closed.wait());
    QCOMPARE(shell(f.folder.library(), u"INSERT INTO songs(title, artist) VALUES('zzz', 'Zz')"_s),
             QString());

    f.window = f.windows.open({{.file = f.folder.library()}});
    QStringList first;
    connect(&f.songs(), &SongModel::applied, f.window, [&] {
        const QStringList titles = f.titles().split(u'|');
        QCOMPARE(QSet<QString>(titles.begin(), titles.end()).size(), titles.size());
        if (!first.isEmpty())
            return;
        QVERIFY(f.songs().isLoading());
        first = titles;
        f.table().scrollTo(f.table().model()->index(60, 0), QTableView::PositionAtTop);
        f.table().setCurrentIndex(f.table().model()->index(62, 0));
    });
    QTRY_COMPARE(f.table().model()->rowCount(), 516);
    QCOMPARE(first, before.first(ListTop::MostSongs));
    QTRY_COMPARE(f.titles().split(u'|'), QStringList(u"zzz"_s) + before);
    QCOMPARE(f.table().rowAt(0), 61); // the songs that were looked at stay
    QCOMPARE(f.table().currentIndex().row(), 63);
}

void tst_MainWindow::windowsOnOneLibraryShareItsModel()
{
    WindowFixture f;
    f.trigger("newWindow");
    QTRY_COMPARE(openWindows().size(), 2);
    const QList<MainWindow *> windows = openWindows();
    QCOMPARE(&windows[0]->session(), &windows[1]->session());
    QCOMPARE(f.windows.sessionCount(), 1);
    MainWindow *const other = windows[0] == f.window ? windows[1] : windows[0];
    auto *const otherTable = other->findChild<SongTableView *>(u"songTable"_s);
    QCOMPARE(otherTable->model()->rowCount(), 15);
    other->findChild<QLineEdit *>(u"search"_s)->setText(u"queen"_s);
    QCOMPARE(otherTable->model()->rowCount(), 1);
    QCOMPARE(f.table().model()->rowCount(), 15); // a search is a window's own
    f.select(u"Bohemian Rhapsody"_s);
    QTest::keyClick(&f.table(), Qt::Key_Delete);
    QTRY_COMPARE(f.table().model()->rowCount(), 14);
    QCOMPARE(otherTable->model()->rowCount(), 0);
    QTRY_COMPARE(f.notices().size(), 1); // told where it was done
    QCOMPARE(other->findChild<NoticeBar *>(u"noticeBar"_s)->rows().size(), 0);
    other->close();
    QTRY_COMPARE(openWindows().size(), 1);
    QCOMPARE(f.windows.sessionCount(), 1);
}

void tst_MainWindow::anotherLibraryHasASessionOfItsOwn()
{
    WindowFixture f;
    LibraryOptions options {{.file = f.folder.path(u"other.db"_s)}};
    MainWindow *const other = f.windows.open(options);
    QTRY_COMPARE(other->session().songs().rowCount(), 15);
    QCOMPARE(f.windows.sessionCount(), 2);
    QVERIFY(other->windowTitle().contains(u"other"));
    other->session().library().submit(Operation::make(ClearLibrary {}));
    QTRY_COMPARE(other->session().songs().rowCount(), 0);
    QCOMPARE(f.songs().rowCount(), 15);
    other->close();
    QTRY_COMPARE(f.windows.sessionCount(), 1);
}

void tst_MainWindow::aLibraryThatIsGoneAsksBeforeANewOneIsMade()
{
    WindowFixture f;
    openStore(f.folder.path(u"mine.db"_s)).reset();
    QVERIFY(QFile::remove(f.folder.path(u"mine.db"_s)));
    MainWindow *const window = f.windows.open({{.file = f.folder.path(u"mine.db"_s)}});
    QTRY_VERIFY(window->findChild<QPushButton *>(u"createLibrary"_s));
    QVERIFY(!QFile::exists(f.folder.path(u"mine.db"_s)));
    QVERIFY(!window->findChild<QAction *>(u"addSong"_s)->isEnabled());
    QTest::mouseClick(window->findChild<QPushButton *>(u"createLibrary"_s), Qt::LeftButton);
    QTRY_COMPARE(window->session().songs().rowCount(), 15);
    QVERIFY(window->findChild<QAction *>(u"addSong"_s)->isEnabled());
    window->close();
}

void tst_MainWindow::aFileThatIsNoLibraryIsRefused()
{
    WindowFixture f;
    const QString file = f.folder.file(u"diary.db"_s, "dear diary");
    MainWindow *const window = f.windows.open({{.file = file}});
    auto *const title = window->findChild<QLabel *>(u"panelMessageTitle"_s);
    QTRY_VERIFY(title->text().contains(u"not a Tutti library"));
    QVERIFY(!window->findChild<QPushButton *>(u"createLibrary"_s));
    QCOMPARE(QFile(file).size(), 10);
    QVERIFY(QFile::remove(file));
    QTest::mouseClick(window->findChild<QPushButton *>(u"tryAgain"_s), Qt::LeftButton);
    QTRY_COMPARE(window->session().songs().rowCount(), 15);
    window->close();
}

void tst_MainWindow::aLibraryThatIsLostIsToldUntilItIsBack()
{
    WindowFixture f;
    const QString away = f.folder.path(u"away.db"_s);
    QVERIFY(QFile::rename(f.folder.library(), away));
    QTRY_VERIFY(!f.notices().isEmpty() && f.notices().last().contains(u"was read last"));
    QCOMPARE(f.table().model()->rowCount(), 15);
    QVERIFY(f.find<QAction>("addSong")->isEnabled()); // what is done now waits
    for (const char *const action : {"undo", "clearLibrary", "importSongs", "restore"}) {
        QVERIFY2(!f.find<QAction>(action)->isEnabled(), action);
        QVERIFY2(!f.find<QAction>(action)->toolTip().isEmpty(), action);
    }
    QVERIFY(QFile::rename(away, f.folder.library()));
    QTRY_VERIFY(f.notices().isEmpty());
    QVERIFY(f.find<QAction>("addSong")->isEnabled());
}

void tst_MainWindow::diagnosticsGoToTheClipboard()
{
    WindowFixture f;
    f.trigger("copyDiagnostics");
    const QString text = QGuiApplication::clipboard()->text();
    QVERIFY(text.contains(QStringLiteral(TUTTI_VERSION)));
    QVERIFY(text.contains(f.session().info().libraryId));
    QVERIFY(text.contains(u"songs: 15"));
}

void tst_MainWindow::everyActionHasItsName()
{
    WindowFixture f;
    for (QAction *const action : f.window->menuBar()->findChildren<QAction *>()) {
        if (!action->isSeparator() && !action->menu())
            QVERIFY2(!action->text().isEmpty(), qPrintable(action->objectName()));
    }
    QHash<QKeySequence, QString> shortcuts;
    for (QAction *const action : f.window->findChildren<QAction *>()) {
        for (const QKeySequence &keys : action->shortcuts()) {
            QVERIFY2(!shortcuts.contains(keys), qPrintable(keys.toString() + action->text()));
            shortcuts.insert(keys, action->text());
        }
    }
}

void tst_MainWindow::anAmpersandInATitleIsNoMnemonic()
{
    WindowFixture f;
    f.select(u"Imagine"_s);
    QTest::keyClick(&f.table(), Qt::Key_F2);
    QTest::keyClicks(f.find<QLineEdit>("cellEditor"), u"Rock & Roll"_s);
    QTest::keyClick(f.find<QLineEdit>("cellEditor"), Qt::Key_Return);
    QTRY_VERIFY(f.rowOf(u"Rock & Roll"_s) >= 0);
    f.select(u"Rock & Roll"_s);
    QTest::keyClick(&f.table(), Qt::Key_Delete);
    QTRY_VERIFY(f.find<QAction>("undo")->text().contains(u"Rock && Roll"));
}

void tst_MainWindow::everythingHasAnAccessibleName()
{
    WindowFixture f;
    f.window->tell({.text = u"something"_s, .actions = {{u"Do It"_s, [] {}}}});
    f.trigger("addSong");
    QVERIFY(f.find<QDialog>("songForm")->isVisible());
    f.select(u"Imagine"_s, SongField::Rating);
    QTest::keyClick(&f.table(), Qt::Key_F2);
    for (QWidget *const widget : f.window->findChildren<QWidget *>()) {
        const bool canHaveFocus = widget->focusPolicy() & Qt::TabFocus && widget->isVisible();
        const bool isPart = qobject_cast<QHeaderView *>(widget) || widget->focusProxy()
                         || widget->objectName().startsWith(u"qt_")
                         || widget->metaObject()->className() == QByteArray("QTabBar");
        if (!canHaveFocus || isPart)
            continue;
        QAccessibleInterface *const accessible = QAccessible::queryAccessibleInterface(widget);
        QVERIFY(accessible);
        QVERIFY2(!accessible->text(QAccessible::Name).isEmpty(),
                 qPrintable(QLatin1String(widget->metaObject()->className()) + u' '
                            + widget->objectName()));
    }
}

QTEST_MAIN(tst_MainWindow)
#include "tst_MainWindow.moc"
