// SPDX-FileCopyrightText: 2026 The Tutti authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/ChildJob.h"
#include "core/Snapshots.h"
#include "tests/support/ui/WindowFixture.h"
#include "ui/BackupActions.h"
#include "ui/RestoreDialog.h"

#include <QFileDialog>
#include <QFileInfo>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTreeWidget>

using namespace tutti;
using namespace Qt::StringLiterals;
using namespace tutti::test;

namespace {

void answer(const QWidget *window, const QString &file)
{
    auto *const dialog = window->findChild<QFileDialog *>(u"fileDialog"_s);
    QVERIFY(dialog);
    auto *const name = dialog->findChild<QLineEdit *>(u"fileNameEdit"_s);
    name->setText(file);
    QTest::keyClick(name, Qt::Key_Return);
    QTRY_VERIFY(!window->findChild<QFileDialog *>(u"fileDialog"_s));
}

/// A library that was cleared by another program, which took a snapshot before.
struct Cleared : WindowFixture
{
    Cleared()
    {
        ChildJob clear;
        clear.start({u"--library"_s, session().info().file, u"clear"_s, u"--yes"_s});
        QTRY_COMPARE(songs().rowCount(), 0);
        QTRY_VERIFY(!clear.isRunning());
    }
    [[nodiscard]] RestoreDialog *open() const
    {
        trigger("restore");
        return find<RestoreDialog>("restoreDialog");
    }
};

QString summary(const RestoreDialog *dialog)
{
    return dialog->findChild<QLabel *>(u"differenceSummary"_s)->text();
}

QPushButton *button(const RestoreDialog *dialog, const QString &name)
{
    return dialog->findChild<QPushButton *>(name);
}

} // namespace

class tst_BackupActions : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { ChildJob::useProgram(QStringLiteral(TUTTI_PROGRAM)); }
    void aBackupGoesWhereOneSays();
    void aBackupThatFailsSaysWhy();
    void everythingIsRestoredAndTheRestoreUndone();
    void chosenSongsAreRestoredAndThatIsUndone();
    void anotherFileIsCompared();
    void withoutSnapshotsOneIsToldSo();
    void hostileTextStaysText();
    void theRestoreOfAReadOnlyLibraryIsNotOffered();
};

void tst_BackupActions::aBackupGoesWhereOneSays()
{
    WindowFixture f;
    f.trigger("backUp");
    const QString file = f.folder.path(u"copy.db"_s);
    answer(f.window, file);
    QTRY_VERIFY(!f.notices().isEmpty() && f.notices().last().startsWith(u"Backed up to"));
    QCOMPARE(shellNumber(file, u"SELECT count(*) FROM songs"_s), 15);
    QVERIFY(f.find<QAction>("backUp")->isEnabled());
}

void tst_BackupActions::aBackupThatFailsSaysWhy()
{
    WindowFixture f;
    f.window->findChild<BackupActions *>()->startBackup(f.session().info().file);
    QVERIFY(!f.find<QAction>("backUp")->isEnabled());
    QTRY_VERIFY(!f.notices().isEmpty() && f.notices().last().contains(u"the library itself"));
    QCOMPARE(f.songs().rowCount(), 15);
}

void tst_BackupActions::everythingIsRestoredAndTheRestoreUndone()
{
    const Cleared f;
    RestoreDialog *const dialog = f.open();
    QVERIFY(!button(dialog, u"restoreEverything"_s)->isEnabled());
    QTRY_VERIFY2(summary(dialog).contains(u"Would come back: 15"), qPrintable(summary(dialog)));
    QVERIFY(!button(dialog, u"restoreSome"_s)->isEnabled());
    button(dialog, u"restoreEverything"_s)->click();
    QTRY_COMPARE(f.songs().rowCount(), 15);
    QTRY_VERIFY(f.notices().last().startsWith(u"Restored 15 songs"));
    f.press(u"Undo"_s);
    QTRY_COMPARE(f.songs().rowCount(), 0);
    QTRY_VERIFY(f.notices().last().startsWith(u"Restored 0 songs"));
}

void tst_BackupActions::chosenSongsAreRestoredAndThatIsUndone()
{
    const Cleared f;
    RestoreDialog *const dialog = f.open();
    auto *const songs = dialog->findChild<QTreeWidget *>(u"differences"_s);
    QTRY_COMPARE(songs->topLevelItemCount(), 1);
    songs->topLevelItem(0)->child(3)->setSelected(true);
    const QString title = songs->topLevelItem(0)->child(3)->text(0);
    button(dialog, u"restoreSome"_s)->click();
    QTRY_COMPARE(f.songs().rowCount(), 1);
    QCOMPARE(f.titles(), title);
    QTRY_VERIFY(f.notices().last().startsWith(u"Restored 1 song"));
    f.press(u"Undo"_s);
    QTRY_COMPARE(f.songs().rowCount(), 0);
}

void tst_BackupActions::anotherFileIsCompared()
{
    const Cleared f;
    const QString copy = f.folder.path(u"copy.db"_s);
    QVERIFY(QFile::copy(Snapshots::of(f.session().info().libraryId).first().file, copy));
    QCOMPARE(shell(copy, u"DELETE FROM songs WHERE id > 2"_s), QString());
    RestoreDialog *const dialog = f.open();
    button(dialog, u"otherFile"_s)->click();
    answer(dialog, copy);
    QTRY_VERIFY2(summary(dialog).contains(u"Would come back: 2"), qPrintable(summary(dialog)));
    dialog->addFile(f.folder.file(u"text.db"_s, QByteArray(200, 'x')));
    QTRY_VERIFY2(summary(dialog).contains(u"not a Tutti library"), qPrintable(summary(dialog)));
    QVERIFY(!button(dialog, u"restoreEverything"_s)->isEnabled());
    dialog->reject();
}

void tst_BackupActions::withoutSnapshotsOneIsToldSo()
{
    WindowFixture f;
    f.trigger("restore");
    auto *const dialog = f.find<RestoreDialog>("restoreDialog");
    QVERIFY(summary(dialog).contains(u"no snapshots"));
    QVERIFY(!button(dialog, u"restoreEverything"_s)->isEnabled());
    dialog->reject();
}

void tst_BackupActions::hostileTextStaysText()
{
    const WindowFixture f;
    const QString copy = f.folder.path(u"copy.db"_s);
    f.window->findChild<BackupActions *>()->startBackup(copy);
    QTRY_VERIFY(f.find<QAction>("restore")->isEnabled()); // when the child has ended
    QVERIFY(QFile::exists(copy));
    QCOMPARE(shell(copy, u"UPDATE songs SET title = '<b>x</b>' || char(10) || 'y' WHERE id = 1;"
                         " DELETE FROM songs WHERE id = 2"_s),
             QString());
    QCOMPARE(f.stored(u"DELETE FROM songs WHERE id = 1"_s), QString());
    f.trigger("restore");
    auto *const dialog = f.find<RestoreDialog>("restoreDialog");
    dialog->addFile(copy);
    auto *const songs = dialog->findChild<QTreeWidget *>(u"differences"_s);
    QTRY_COMPARE(songs->topLevelItemCount(), 2);
    const QString title = songs->topLevelItem(0)->child(0)->text(0);
    QVERIFY(title.startsWith(u"<b>x</b>") && !title.contains(u'\n'));
    QVERIFY(!(songs->topLevelItem(1)->child(0)->flags() & Qt::ItemIsSelectable));
    QCOMPARE(dialog->findChild<QLabel *>(u"differenceSummary"_s)->textFormat(), Qt::PlainText);
    dialog->reject();
}

void tst_BackupActions::theRestoreOfAReadOnlyLibraryIsNotOffered()
{
    LibraryOptions options;
    const TestFolder other;
    options.store.file = other.library();
    ChildJob create;
    create.start({u"--library"_s, other.library(), u"stats"_s});
    QTRY_VERIFY(QFileInfo(other.library()).size() > 0);
    QTRY_VERIFY(!create.isRunning());
    options.store.readOnly = true;
    const WindowFixture f(Panels::Both, options);
    QVERIFY(!f.find<QAction>("restore")->isEnabled());
    QVERIFY(f.find<QAction>("backUp")->isEnabled());
}

QTEST_MAIN(tst_BackupActions)
#include "tst_BackupActions.moc"
