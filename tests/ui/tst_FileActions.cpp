// SPDX-FileCopyrightText: 2026 The Tutti authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/LibraryFixture.h"
#include "tests/support/ui/WindowFixture.h"

#include "ui/NoticeBar.h"
#include "ui/NoticeRow.h"

#include <QDockWidget>
#include <QDropEvent>
#include <QFile>
#include <QFileDialog>
#include <QLineEdit>
#include <QMimeData>

using namespace tutti;
using namespace Qt::StringLiterals;
using namespace tutti::test;

namespace {

void drop(QWidget *window, const QString &file)
{
    QMimeData data;
    data.setUrls({QUrl::fromLocalFile(file)});
    QDragEnterEvent enter(QPoint(50, 50), Qt::CopyAction, &data, Qt::LeftButton, {});
    QApplication::sendEvent(window, &enter);
    if (!enter.isAccepted())
        return;
    QDropEvent event(QPointF(50, 50), Qt::CopyAction, &data, Qt::LeftButton, {});
    QApplication::sendEvent(window, &event);
}

/// Answers the question that \a window asks with \a file.
void answer(MainWindow *window, const QString &file)
{
    auto *const dialog = window->findChild<QFileDialog *>(u"fileDialog"_s);
    QVERIFY(dialog);
    auto *const name = dialog->findChild<QLineEdit *>(u"fileNameEdit"_s);
    name->setText(file);
    QTest::keyClick(name, Qt::Key_Return);
    QTRY_VERIFY(!window->findChild<QFileDialog *>(u"fileDialog"_s));
}

void choose(MainWindow *window, const char *action, const QString &file)
{
    window->findChild<QAction *>(QLatin1String(action))->trigger();
    answer(window, file);
}

QStringList noticesOf(const MainWindow *window)
{
    QStringList texts;
    for (const NoticeRow *row : window->findChild<NoticeBar *>(u"noticeBar"_s)->rows())
        texts += row->notice().text;
    return texts;
}

qsizetype linesOf(const QString &file)
{
    QFile list(file);
    return list.open(QIODevice::ReadOnly) ? list.readAll().count('\n') : -1;
}

} // namespace

class tst_FileActions : public QObject
{
    Q_OBJECT

private slots:
    void droppedListsAreImported();
    void droppingOnAFloatingPanelImports();
    void anImportThatFailsSaysSo();
    void whatTheTableListsIsExportedAndComesBack();
    void exportsOfTwoWindowsDoNotMix();
    void anImportBesideAnotherIsToldSo();
};

void tst_FileActions::droppedListsAreImported()
{
    WindowFixture f;
    drop(f.window, f.folder.file(u"picture.png"_s, "no list"));
    QCOMPARE(f.notices().size(), 0);
    drop(f.window, f.folder.file(u"list.csv"_s, "title,artist,year\nA,x,soon\nB,x,\n,x,\n"));
    QTRY_COMPARE(f.songs().rowCount(), 17);
    QTRY_VERIFY(!f.notices().isEmpty() && f.notices().last().startsWith(u"Added 2 songs"));
    f.press(u"Details"_s);
    auto *const notes = f.find<QTableView>("importNotes");
    QCOMPARE(notes->model()->rowCount(), 2);
    QVERIFY(notes->model()->index(0, 0).data().toString().contains(u"line 2"));
    QVERIFY(notes->model()->index(0, 2).data().toString().contains(u"soon"));
    QTRY_VERIFY(f.find<QAction>("undo")->isEnabled());
    f.trigger("undo");
    QTRY_COMPARE(f.songs().rowCount(), 15);
}

void tst_FileActions::droppingOnAFloatingPanelImports()
{
    WindowFixture f;
    auto *const dock = f.find<QDockWidget>("libraryDock");
    f.trigger("float_libraryDock");
    QVERIFY(dock->isWindow());
    drop(dock, f.folder.file(u"list.csv"_s, "title,artist\nA,x\n"));
    QTRY_COMPARE(f.songs().rowCount(), 16);
    drop(f.find<QLineEdit>("search"), f.folder.file(u"more.csv"_s, "title,artist\nB,x\n"));
    QTRY_COMPARE(f.songs().rowCount(), 17);
    QCOMPARE(f.find<QLineEdit>("search")->text(), QString());
    f.trigger("float_libraryDock");
    QVERIFY(!dock->isWindow());
}

void tst_FileActions::anImportThatFailsSaysSo()
{
    WindowFixture f;
    drop(f.window, f.folder.file(u"list.json"_s, "[{\"title\": "));
    QTRY_VERIFY(!f.notices().isEmpty() && f.notices().last().startsWith(u"Nothing was imported"));
    QVERIFY(f.find<QAction>("importSongs")->isEnabled());
}

void tst_FileActions::whatTheTableListsIsExportedAndComesBack()
{
    WindowFixture f;
    f.find<QLineEdit>("search")->setText(u"michael"_s);
    const QString file = f.folder.path(u"michael.json"_s);
    choose(f.window, "exportSongs", file);
    QTRY_VERIFY(!f.notices().isEmpty() && f.notices().last().startsWith(u"Exported 2 songs"));
    QCOMPARE(f.stored(u"DELETE FROM songs"_s), QString());
    QTRY_COMPARE(f.songs().rowCount(), 0);
    choose(f.window, "importSongs", file);
    QTRY_COMPARE(f.songs().rowCount(), 2);
}

void tst_FileActions::exportsOfTwoWindowsDoNotMix()
{
    WindowFixture f;
    f.addSongs(3'000); // so that it takes its time
    MainWindow *const other = f.windows.open({{.file = f.folder.library()}});
    const QString first = f.folder.path(u"first.csv"_s);
    const QString second = f.folder.path(u"second.csv"_s);
    for (MainWindow *const window : {f.window, other})
        window->findChild<QAction *>(u"exportSongs"_s)->trigger();
    answer(f.window, first);
    answer(other, second);
    QTRY_VERIFY(!f.session().isExporting());
    QTRY_VERIFY(!f.notices().isEmpty() && f.notices().last().contains(first));
    QCOMPARE(linesOf(first), 3'016);
    // The second asked when the first was done, or is told that it was not.
    const auto isAnswered = [&] {
        return noticesOf(other).size() == 1
            && (noticesOf(other).last().startsWith(u"Nothing was exported")
                || noticesOf(other).last().startsWith(u"Exported"));
    };
    QTRY_VERIFY(isAnswered());
    QCOMPARE(linesOf(second), QFile::exists(second) ? 3'016 : -1);
    other->close();
}

void tst_FileActions::anImportBesideAnotherIsToldSo()
{
    WindowFixture f;
    MainWindow *const other = f.windows.open({{.file = f.folder.library()}});
    {
        const WriteLock lock(f.folder.library());
        drop(f.window, f.folder.file(u"one.csv"_s, "title,artist\nA,x\n"));
        QTRY_VERIFY(f.session().isImporting());
        QVERIFY(!other->findChild<QAction *>(u"importSongs"_s)->isEnabled());
        choose(f.window, "exportSongs", f.folder.path(u"list.csv"_s)); // goes on meanwhile
        drop(other, f.folder.file(u"two.csv"_s, "title,artist\nB,x\n"));
        QTRY_VERIFY(!f.session().isExporting());
        QVERIFY(f.session().isImporting());
    }
    QTRY_COMPARE(f.songs().rowCount(), 16);
    QTRY_VERIFY(!f.session().isImporting());
    QVERIFY(other->findChild<QAction *>(u"importSongs"_s)->isEnabled());
    other->close();
}

QTEST_MAIN(tst_FileActions)
#include "tst_FileActions.moc"
