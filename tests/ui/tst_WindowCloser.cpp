// SPDX-FileCopyrightText: 2026 The Tutti authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/LibraryFixture.h"
#include "tests/support/ui/WindowFixture.h"

#include "ui/FileActions.h"
#include "ui/SongForm.h"

#include <QLabel>
#include <QLineEdit>
#include <QPointer>
#include <QSignalSpy>
#include <QToolButton>

#include <cstdio>

using namespace tutti;
using namespace Qt::StringLiterals;
using namespace tutti::test;

namespace {

/// Opens the editor of a song's title and types.
void type(const WindowFixture &f, const QString &title, const QString &text,
          SongField field = SongField::Title)
{
    f.select(title, field);
    QTest::keyClick(&f.table(), Qt::Key_F2);
    auto *const editor = f.table().findChild<QLineEdit *>(u"cellEditor"_s);
    QVERIFY(editor);
    editor->selectAll();
    QTest::keyClicks(editor, text);
}

void removeWhileLocked(const WindowFixture &f)
{
    f.select(u"Imagine"_s);
    QTest::keyClick(&f.table(), Qt::Key_Delete);
    QTRY_COMPARE(f.session().state().phase, SyncState::Phase::Waiting);
}

} // namespace

class tst_WindowCloser : public QObject
{
    Q_OBJECT

private slots:
    void whatIsNotSavedYetKeepsTheLastWindowOpen();
    void whatIsBeingTypedIsSaved();
    void whatCannotBeSavedKeepsTheWindowOpen();
    void aTouchedFormKeepsTheWindowOpen();
    void whatIsNotValidInAFormCounts();
    void anUntouchedFormDoesNot();
    void closingAnywayCancelsTheImportOfTheWindow();
    void anEditIsNotMadeInTheLibraryThatTookThePlace();
    void theWindowClosesOnceWhatIsLeftIsKept();
    void whoDismissesTheNoticeGoesOn();
    void aWindowAmongOthersWaitsForItsOwnAnswers();
    void closingAnywayIsPossible();
    void whoeverEndsTheProgramLosesNothing();
    void whatStandsInAFormIsSavedAtTheEnd();
};

void tst_WindowCloser::whatIsNotSavedYetKeepsTheLastWindowOpen()
{
    WindowFixture f;
    const QPointer<MainWindow> window = f.window;
    {
        const WriteLock lock(f.folder.library());
        removeWhileLocked(f);
        QVERIFY(f.find<QLabel>("syncStatus")->text().startsWith(u"Waiting to save 1"));
        f.window->close();
        QVERIFY(window && window->isVisible());
        QVERIFY(f.notices().last().contains(u"not saved yet"));
        QVERIFY(f.table()
                    .model()
                    ->index(f.rowOf(u"Imagine"_s), 0)
                    .data(SongModel::BeingRemovedRole)
                    .toBool());
    }
    QTRY_VERIFY(!window);
    QCOMPARE(shell(f.folder.library(), u"SELECT count(*) FROM songs"_s), u"14");
    f.window = f.windows.open({{.file = f.folder.library()}});
    QTRY_COMPARE(f.songs().rowCount(), 14);
}

void tst_WindowCloser::whatIsBeingTypedIsSaved()
{
    WindowFixture f;
    const QPointer<MainWindow> window = f.window;
    type(f, u"Imagine"_s, u"typed"_s);
    window->close();
    QTRY_VERIFY(!window);
    QCOMPARE(shell(f.folder.library(), u"SELECT count(*) FROM songs WHERE title = 'typed'"_s),
             u"1");
    f.window = f.windows.open({{.file = f.folder.library()}});
    QTRY_COMPARE(f.songs().rowCount(), 15);
}

void tst_WindowCloser::whatCannotBeSavedKeepsTheWindowOpen()
{
    WindowFixture f;
    type(f, u"Imagine"_s, u"7"_s, SongField::Year);
    f.window->close();
    QVERIFY(f.window->isVisible());
    QVERIFY(f.notices().last().contains(u"cannot be saved"));
    QTest::keyClick(f.table().findChild<QLineEdit *>(u"cellEditor"_s), Qt::Key_Escape);
}

void tst_WindowCloser::aTouchedFormKeepsTheWindowOpen()
{
    WindowFixture f;
    f.select(u"Imagine"_s);
    f.trigger("editSong");
    auto *const form = f.find<SongForm>("songForm");
    QTest::keyClicks(form->findChild<QLineEdit *>(u"field_album"_s), u"!"_s);
    f.window->close();
    QVERIFY(f.window->isVisible());
    QVERIFY(form->isVisible());
    QVERIFY(f.notices().last().contains(form->windowTitle()));
    form->reject();
}

void tst_WindowCloser::whatIsNotValidInAFormCounts()
{
    WindowFixture f;
    f.trigger("addSong");
    auto *const form = f.find<SongForm>("songForm");
    QTest::keyClicks(form->findChild<QLineEdit *>(u"field_year"_s), u"196"_s);
    f.window->close();
    QVERIFY(f.window->isVisible());
    form->reject();
    QTRY_VERIFY(f.notices().isEmpty()); // nothing keeps it open any more
}

void tst_WindowCloser::closingAnywayCancelsTheImportOfTheWindow()
{
    WindowFixture f;
    MainWindow *const other = f.windows.open({{.file = f.folder.library()}});
    const QPointer<MainWindow> kept = other;
    {
        const WriteLock lock(f.folder.library());
        other->findChild<FileActions *>()->startImport(
            {f.folder.file(u"list.csv"_s, "title,artist\nA,x\n")});
        other->close();
        QVERIFY(kept && kept->isVisible());
        for (QToolButton *const button : other->findChildren<QToolButton *>()) {
            if (button->text() == u"Close Anyway") {
                QTest::mouseClick(button, Qt::LeftButton);
                break;
            }
        }
        QTRY_VERIFY(!kept);
        QTRY_VERIFY(!f.session().isImporting());
    }
    QCOMPARE(f.stored(u"SELECT count(*) FROM songs"_s), u"15");
}

void tst_WindowCloser::anEditIsNotMadeInTheLibraryThatTookThePlace()
{
    WindowFixture f;
    const QString other = f.folder.path(u"other.db"_s);
    openStore(other).reset();
    type(f, u"Imagine"_s, u"typed"_s, SongField::Genre);
    for (const char *suffix : {"-wal", "-shm"})
        QFile::remove(f.folder.library() + QLatin1String(suffix));
    QCOMPARE(std::rename(qPrintable(other), qPrintable(f.folder.library())), 0);
    const QString before = f.songs().cursor().libraryId;
    QTRY_VERIFY(f.songs().cursor().libraryId != before);
    auto *const editor = f.table().findChild<QLineEdit *>(u"cellEditor"_s);
    QVERIFY(editor);
    QTest::keyClick(editor, Qt::Key_Return);
    QTRY_VERIFY(!f.notices().isEmpty() && f.notices().last().startsWith(u"Not saved"));
    QCOMPARE(f.stored(u"SELECT count(*) FROM songs WHERE genre = 'typed'"_s), u"0");
}

void tst_WindowCloser::anUntouchedFormDoesNot()
{
    WindowFixture f;
    MainWindow *const other = f.windows.open({{.file = f.folder.library()}});
    const QPointer<MainWindow> kept = other;
    other->findChild<QAction *>(u"addSong"_s)->trigger();
    QVERIFY(other->findChild<SongForm *>());
    other->close();
    QTRY_VERIFY(!kept);
}

void tst_WindowCloser::theWindowClosesOnceWhatIsLeftIsKept()
{
    constexpr int PatienceMs = 1'000;
    WindowFixture f(Panels::Both, {.busyPatienceMs = PatienceMs});
    const QPointer<MainWindow> window = f.window;
    const WriteLock lock(f.folder.library());
    removeWhileLocked(f);
    window->close();
    QVERIFY(window->isVisible());
    QTRY_VERIFY(!window || !window->isVisible()); // a later process will store it
}

void tst_WindowCloser::whoDismissesTheNoticeGoesOn()
{
    WindowFixture f;
    {
        const WriteLock lock(f.folder.library());
        removeWhileLocked(f);
        f.window->close();
        QVERIFY(f.window->isVisible());
        f.press(u"Dismiss"_s);
    }
    QTRY_COMPARE(f.session().library().unanswered(), 0);
    QVERIFY(f.window->isVisible());
}

void tst_WindowCloser::aWindowAmongOthersWaitsForItsOwnAnswers()
{
    WindowFixture f;
    MainWindow *const other = f.windows.open({{.file = f.folder.library()}});
    const QPointer<MainWindow> kept = other;
    auto *const table = other->findChild<SongTableView *>(u"songTable"_s);
    QVERIFY(QTest::qWaitForWindowActive(other));
    {
        const WriteLock lock(f.folder.library());
        table->selectRow(0);
        table->setFocus();
        QTest::keyClick(table, Qt::Key_Delete);
        QTRY_COMPARE(f.session().state().phase, SyncState::Phase::Waiting);
        other->close();
        QVERIFY(kept && kept->isVisible());
    }
    QTRY_VERIFY(!kept);
    QTRY_COMPARE(f.songs().rowCount(), 14);
}

void tst_WindowCloser::closingAnywayIsPossible()
{
    WindowFixture f;
    const QPointer<MainWindow> window = f.window;
    const QPointer<LibrarySession> session = &f.session();
    {
        const WriteLock lock(f.folder.library());
        removeWhileLocked(f);
        f.window->close();
        f.press(u"Close Anyway"_s);
        QTRY_VERIFY(!window);
        QTRY_VERIFY(!session); // which might go on waiting for the lock until then
    }
    QCOMPARE(shell(f.folder.library(), u"SELECT count(*) FROM songs"_s), u"15");
    f.window = f.windows.open({{.file = f.folder.library()}});
    QTRY_COMPARE(f.songs().rowCount(), 14); // it was kept
}

void tst_WindowCloser::whoeverEndsTheProgramLosesNothing()
{
    WindowFixture f;
    {
        const WriteLock lock(f.folder.library());
        removeWhileLocked(f);
        type(f, u"Respect"_s, u"typed"_s);
        QSignalSpy closed(&f.windows, &Windows::allClosed);
        f.windows.end();
        QVERIFY(closed.wait());
    }
    QCOMPARE(shell(f.folder.library(), u"SELECT count(*) FROM songs"_s), u"15");
    QTRY_COMPARE(f.windows.findChildren<QObject *>().size(), 0); // as if the process had ended
    f.window = f.windows.open({{.file = f.folder.library()}});
    QTRY_COMPARE(f.stored(u"SELECT count(*) FROM songs"_s), u"14");
    QTRY_COMPARE(f.stored(u"SELECT count(*) FROM songs WHERE title = 'typed'"_s), u"1");
}

void tst_WindowCloser::whatStandsInAFormIsSavedAtTheEnd()
{
    WindowFixture f;
    f.select(u"Imagine"_s);
    f.trigger("editSong");
    QTest::keyClicks(f.find<SongForm>("songForm")->findChild<QLineEdit *>(u"field_album"_s),
                     u"!"_s);
    MainWindow *const other = f.windows.open({{.file = f.folder.library()}});
    other->findChild<QAction *>(u"addSong"_s)->trigger();
    auto *const refused = other->findChild<SongForm *>();
    QTest::keyClicks(refused->findChild<QLineEdit *>(u"field_year"_s), u"196"_s);
    QSignalSpy closed(&f.windows, &Windows::allClosed);
    f.windows.end();
    QVERIFY(closed.wait());
    QCOMPARE(shell(f.folder.library(), u"SELECT album FROM songs WHERE title = 'Imagine'"_s),
             u"!Imagine");
    QCOMPARE(shell(f.folder.library(), u"SELECT count(*) FROM songs"_s), u"15");
    f.window = f.windows.open({{.file = f.folder.library()}});
}

QTEST_MAIN(tst_WindowCloser)
#include "tst_WindowCloser.moc"
