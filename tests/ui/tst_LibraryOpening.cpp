// SPDX-FileCopyrightText: 2026 The Tutti authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/StoreFixture.h"
#include "tests/support/ui/WindowFixture.h"
#include "ui/RecentLibraries.h"

#include <QDockWidget>
#include <QDropEvent>
#include <QFileDialog>
#include <QLineEdit>
#include <QMenu>
#include <QMimeData>

using namespace tutti;
using namespace Qt::StringLiterals;
using namespace tutti::test;

namespace {

/// The window on \a file, once it shows its songs.
MainWindow *windowOn(const QString &file)
{
    MainWindow *found = nullptr;
    const auto look = [&] {
        for (QWidget *const widget : QApplication::topLevelWidgets()) {
            auto *const window = qobject_cast<MainWindow *>(widget);
            if (window && window->session().options().store.file == file)
                found = window;
        }
        return found && found->session().state().phase == SyncState::Phase::UpToDate;
    };
    return QTest::qWaitFor(look) ? found : nullptr;
}

void answer(const MainWindow *window, const QString &file)
{
    auto *const dialog = window->findChild<QFileDialog *>(u"fileDialog"_s);
    QVERIFY(dialog);
    auto *const name = dialog->findChild<QLineEdit *>(u"fileNameEdit"_s);
    name->setText(file);
    QTest::keyClick(name, Qt::Key_Return);
}

/// Whether it was taken.
bool drop(QWidget *target, const QStringList &files)
{
    QMimeData data;
    QList<QUrl> urls;
    for (const QString &file : files)
        urls += QUrl::fromLocalFile(file);
    data.setUrls(urls);
    QDragEnterEvent enter(QPoint(50, 50), Qt::CopyAction, &data, Qt::LeftButton, {});
    QApplication::sendEvent(target, &enter);
    if (!enter.isAccepted())
        return false;
    QDropEvent event(QPointF(50, 50), Qt::CopyAction, &data, Qt::LeftButton, {});
    QApplication::sendEvent(target, &event);
    return event.isAccepted();
}

QStringList recentTexts(const WindowFixture &f)
{
    auto *const menu = f.find<QMenu>("recentMenu");
    emit menu->aboutToShow();
    QStringList texts;
    for (const QAction *action : menu->actions()) {
        if (!action->isSeparator())
            texts += action->text();
    }
    return texts;
}

} // namespace

class tst_LibraryOpening : public QObject
{
    Q_OBJECT

private slots:
    void aNewLibraryIsMadeAndShown();
    void aLibraryThatIsThereIsNotOverwritten();
    void anotherOneIsChosenAndOpened();
    void aDroppedLibraryIsOpened();
    void whatIsNoLibraryIsNotOpened();
    void twoLibrariesInOneProcessKeepToThemselves();
    void recentLibrariesAreOffered();
};

void tst_LibraryOpening::aNewLibraryIsMadeAndShown()
{
    WindowFixture f;
    f.trigger("newLibrary");
    answer(f.window, f.folder.path(u"party"_s)); // which gets its suffix
    MainWindow *const window = windowOn(f.folder.path(u"party.db"_s));
    QVERIFY(window);
    QCOMPARE(window->session().songs().rowCount(), 15);
    QCOMPARE(window->windowTitle(), u"party – Tutti");
    QCOMPARE(f.windows.sessionCount(), 2);
}

void tst_LibraryOpening::aLibraryThatIsThereIsNotOverwritten()
{
    WindowFixture f;
    const QString other = f.folder.path(u"other.db"_s);
    openStore(other).reset();
    QCOMPARE(shell(other, u"DELETE FROM songs WHERE id > 3"_s), QString());
    f.trigger("newLibrary");
    answer(f.window, other);
    MainWindow *const window = windowOn(other);
    QVERIFY(window);
    QCOMPARE(window->session().songs().rowCount(), 3);
    f.window = window;
    QVERIFY(f.notices().contains(other + u" is there already, and was opened."_s));
}

void tst_LibraryOpening::anotherOneIsChosenAndOpened()
{
    WindowFixture f;
    const QString other = f.folder.path(u"other.db"_s);
    openStore(other).reset();
    QTest::keyClick(f.window, Qt::Key_O, Qt::ControlModifier);
    answer(f.window, other);
    QVERIFY(windowOn(other));
}

void tst_LibraryOpening::aDroppedLibraryIsOpened()
{
    WindowFixture f;
    QList<QWidget *> targets {f.window, f.find<QLineEdit>("search"),
                              f.find<QDockWidget>("dashboardDock")};
    for (QWidget *const target : targets) {
        const QString file = f.folder.path(target->objectName() + u".db"_s);
        openStore(file).reset();
        QVERIFY(drop(target, {file}));
        QVERIFY(windowOn(file));
    }
    QVERIFY(f.find<QLineEdit>("search")->text().isEmpty());
}

void tst_LibraryOpening::whatIsNoLibraryIsNotOpened()
{
    WindowFixture f;
    QVERIFY(!drop(f.window, {f.folder.file(u"cover.png"_s, "x")}));
    QVERIFY(!drop(f.window, {f.folder.path(u"a.db"_s), f.folder.path(u"b.db"_s)}));
    QCOMPARE(f.windows.sessionCount(), 1);
    const QString text = f.folder.file(u"text.db"_s, "no library at all, though it is so called");
    QVERIFY(drop(f.window, {text}));
    QTRY_COMPARE(f.windows.sessionCount(), 2); // which says why it shows nothing
    QVERIFY(!windowOn(text));
}

void tst_LibraryOpening::twoLibrariesInOneProcessKeepToThemselves()
{
    WindowFixture f;
    const QString other = f.folder.path(u"other.db"_s);
    openStore(other).reset();
    emit f.window->libraryRequested(other);
    MainWindow *const second = windowOn(other);
    QVERIFY(second);
    QCOMPARE(shell(other, u"UPDATE songs SET title = 'Elsewhere' WHERE id = 1"_s), QString());
    QTRY_COMPARE(second->session().songs().index(0, 0).data().toString(), u"Elsewhere");
    QVERIFY(f.songs().index(0, 0).data().toString() != u"Elsewhere");
    f.window->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(f.window));
    f.select(u"Imagine"_s);
    QTest::keyClick(&f.table(), Qt::Key_Delete);
    QTRY_COMPARE(f.stored(u"SELECT count(*) FROM songs"_s), u"14");
    QCOMPARE(second->session().songs().rowCount(), 15);
    second->close();
    QTRY_COMPARE(f.windows.sessionCount(), 1);
    QTest::keyClick(f.window, Qt::Key_Z, Qt::ControlModifier);
    QTRY_COMPARE(f.songs().rowCount(), 15);
}

void tst_LibraryOpening::recentLibrariesAreOffered()
{
    WindowFixture f;
    QCOMPARE(recentTexts(f), QStringList {u"No Other Library Yet"_s});
    const QString other = f.folder.path(u"this & that.db"_s);
    openStore(other).reset();
    emit f.window->libraryRequested(other);
    MainWindow *const second = windowOn(other);
    QVERIFY(second);
    QCOMPARE(RecentLibraries::files(), (QStringList {other, f.folder.library()}));
    second->close();
    QTRY_COMPARE(f.windows.sessionCount(), 1);
    QCOMPARE(recentTexts(f).size(), 2);
    QVERIFY(recentTexts(f).first().startsWith(u"this && that.db – "_s));
    f.find<QMenu>("recentMenu")->actions().first()->trigger();
    QVERIFY(windowOn(other));
    for (int i = 0; i < 2 * RecentLibraries::Kept; ++i)
        RecentLibraries::remember(QString::number(i));
    QCOMPARE(RecentLibraries::files().size(), RecentLibraries::Kept);
    QCOMPARE(RecentLibraries::files().first(), u"19");
    f.trigger("forgetRecent");
    QCOMPARE(RecentLibraries::files(), QStringList());
}

QTEST_MAIN(tst_LibraryOpening)
#include "tst_LibraryOpening.moc"
