// SPDX-FileCopyrightText: 2026 The Tutti authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/StoreFixture.h"
#include "tests/support/ui/SessionRun.h"

#include "ui/LibrarySession.h"

#include <QDir>
#include <QDockWidget>
#include <QSignalSpy>
#include <QTest>

using namespace tutti;
using namespace Qt::StringLiterals;
using namespace tutti::test;

class tst_SessionKeeper : public QObject
{
    Q_OBJECT

private slots:
    void windowsComeBackWithTheirLibrariesAndSearches();
    void aClosedWindowStaysClosedAndTheLastOneComesBack();
    void quittingBringsAllBack();
    void aKilledProgramComesBackWithinASecond();
    void aLibraryThatIsGoneIsNotMadeAnew();
    void aDamagedSessionIsNoError_data();
    void aDamagedSessionIsNoError();
};

void tst_SessionKeeper::windowsComeBackWithTheirLibrariesAndSearches()
{
    TestFolder folder;
    const QString other = folder.path(u"other.db"_s);
    {
        SessionRun run(folder);
        QTest::keyClicks(&run.search(), u"queen"_s);
        MainWindow *const second = run.windows.open({{.file = other, .readOnly = true}});
        QTRY_COMPARE(second->session().state().phase, SyncState::Phase::Failed); // there is none
    }
    static_cast<void>(openStore(other));
    {
        const SessionRun run(folder);
        QCOMPARE(run.windows.all().size(), 2);
        const MainWindow &first = *run.windows.all().first();
        QCOMPARE(first.findChild<QLineEdit *>(u"search"_s)->text(), u"queen");
        QTRY_COMPARE(first.findChild<SongTableView *>(u"songTable"_s)->model()->rowCount(), 1);
        const LibrarySession &session = run.windows.all().last()->session();
        QCOMPARE(session.options().store.file, other);
        QCOMPARE(session.info().readOnly, LibraryInfo::ReadOnly::Asked);
    }
    const SessionRun again(folder);
    QCOMPARE(again.windows.all().size(), 2);
}

void tst_SessionKeeper::aClosedWindowStaysClosedAndTheLastOneComesBack()
{
    TestFolder folder;
    {
        SessionRun run(folder);
        run.search().setText(u"queen"_s);
        MainWindow *const second = run.windows.open({{.file = folder.library()}});
        second->findChild<QLineEdit *>(u"search"_s)->setText(u"abba"_s);
        second->close();
        QTRY_COMPARE(run.windows.all().size(), 1);
        run.window().close();
        QTRY_COMPARE(run.windows.sessionCount(), 0);
    }
    const SessionRun run(folder);
    QCOMPARE(run.windows.all().size(), 1);
    QCOMPARE(run.search().text(), u"queen");
}

void tst_SessionKeeper::quittingBringsAllBack()
{
    TestFolder folder;
    {
        SessionRun run(folder);
        run.windows.open({{.file = folder.library()}});
        MainWindow *const dashboard
            = run.windows.open({{.file = folder.library()}}, Panels::Dashboard);
        dashboard->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(dashboard));
        run.window().findChild<QAction *>(u"quit"_s)->trigger();
        QTRY_COMPARE(run.windows.sessionCount(), 0);
    }
    const SessionRun run(folder);
    QCOMPARE(run.windows.all().size(), 3);
    QVERIFY(run.find<QDockWidget>("libraryDock")->isHidden());
}

void tst_SessionKeeper::aKilledProgramComesBackWithinASecond()
{
    TestFolder folder;
    const SessionRun run(folder);
    run.search().setText(u"queen"_s);
    const QDir sessions(SessionFile::folderFor(folder.library()));
    const auto kept = [&] {
        QFile file(sessions.filePath(sessions.entryList(QDir::Files).value(0)));
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    };
    QTRY_VERIFY2(kept().contains("\"search\":\"queen\""), kept());
}

void tst_SessionKeeper::aLibraryThatIsGoneIsNotMadeAnew()
{
    TestFolder folder;
    const QString away = folder.path(u"away.db"_s);
    {
        const SessionRun run(folder);
        run.click(u"Imagine"_s);
        run.search().setText(u"john"_s);
        QTRY_COMPARE(run.selected(), QStringList {u"Imagine"_s});
    }
    QVERIFY(QFile::rename(folder.library(), away));
    {
        const SessionRun run(folder);
        QCOMPARE(run.window().session().state().phase, SyncState::Phase::Failed);
        QVERIFY(run.window().session().state().error->kind == Error::Kind::MissingKnown);
        QVERIFY(!QFile::exists(folder.library()));
    }
    const SessionRun run(folder);
    QVERIFY(QFile::rename(away, folder.library()));
    QTest::mouseClick(run.window().findChild<QWidget *>(u"tryAgain"_s), Qt::LeftButton);
    QTRY_COMPARE(run.selected(), QStringList {u"Imagine"_s});
    QCOMPARE(run.search().text(), u"john");
}

void tst_SessionKeeper::aDamagedSessionIsNoError_data()
{
    QTest::addColumn<QByteArray>("session");
    QTest::newRow("empty") << QByteArray();
    QTest::newRow("zeros") << QByteArray(5'000, '\0');
    QTest::newRow("cut off") << QByteArray(R"({"windows":[{"library":"/a.db")");
    QTest::newRow("another thing") << QByteArray(R"(["windows", 7])");
    QTest::newRow("windows that are none") << QByteArray(R"({"windows":[1,"x",{},{"library":7}]})");
    QTest::newRow("no path") << QByteArray(R"({"windows":[{"library":"a.db"}]})");
    QTest::newRow("nonsense") << QByteArray(
        R"({"windows":[{"library":"LIBRARY","geometry":"AAAA","docks":"/////w==","columns":"eHh4",)"
        R"("order":"%","grouping":5,"view":[],"panels":{},"songs":{"selected":[7,[-1],["x",2]],)"
        R"("current":[1e300,{}],"currentColumn":-5,"top":"x","topOffset":99999999}}]})");
}

void tst_SessionKeeper::aDamagedSessionIsNoError()
{
    QFETCH(QByteArray, session);
    TestFolder folder;
    {
        SessionFile file(folder.library(), SessionFile::Begin::Anew);
        file.write(session.replace("LIBRARY", folder.library().toUtf8()));
    }
    const SessionRun run(folder);
    QCOMPARE(run.windows.all().size(), 1);
    QCOMPARE(run.window().session().options().store.file, folder.library());
    QTRY_COMPARE(run.table().model()->rowCount(), 15);
    QVERIFY(run.window().width() > 300);
    QVERIFY(run.table().isVisible());
}

QTEST_MAIN(tst_SessionKeeper)
#include "tst_SessionKeeper.moc"
