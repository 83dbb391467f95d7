// SPDX-FileCopyrightText: 2026 The Tutti authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/StoreFixture.h"
#include "tests/support/ui/WindowFixture.h"

#include "core/Transaction.h"
#include "ui/FileDialogs.h"

#include <QFileDialog>
#include <QFileSystemModel>
#include <QMimeDatabase>

using namespace tutti;
using namespace Qt::StringLiterals;
using namespace tutti::test;

namespace {

/// What another program gets to hear that wants to write, without waiting.
QString foreignWrite(const QString &file)
{
    return shell(file, QStringLiteral("UPDATE songs SET year = 2000"), 0);
}

QFileDialog *openDialog(WindowFixture &f, int which)
{
    const auto ignore = [](const auto &) {};
    switch (which) {
    case 0:
        FileDialogs::openLists(f.window, ignore);
        break;
    case 1:
        FileDialogs::saveList(f.window, ignore);
        break;
    case 2:
        FileDialogs::saveBackup(f.window, u"copy.db"_s, ignore);
        break;
    case 3:
        FileDialogs::openBackup(f.window, ignore);
        break;
    default:
        FileDialogs::openLibrary(f.window, ignore);
    }
    return f.find<QFileDialog>("fileDialog");
}

} // namespace

class tst_FileDialogs : public QObject
{
    Q_OBJECT

private slots:
    void noDialogDropsALock_data();
    void noDialogDropsALock();
    void nothingElseInTheProcessDropsALock();
};

void tst_FileDialogs::noDialogDropsALock_data()
{
    QTest::addColumn<int>("which");
    QTest::newRow("import") << 0;
    QTest::newRow("export") << 1;
    QTest::newRow("back up") << 2;
    QTest::newRow("restore") << 3;
    QTest::newRow("open library") << 4;
}

void tst_FileDialogs::noDialogDropsALock()
{
    QFETCH(int, which);
    WindowFixture f;
    // A library of the test's own in the same folder, with a transaction that stays open.
    const QString file = f.folder.path(u"held.db"_s);
    openStore(file).reset();
    Database database;
    QVERIFY(database.open(file, Database::Mode::ReadWrite, 0).has_value());
    auto writing = Transaction::begin(database, Transaction::Kind::Write);
    QVERIFY(writing.has_value());
    QVERIFY(database.run(u"UPDATE songs SET year = 1999"_s).has_value());
    QVERIFY(foreignWrite(file).contains(u"locked"));

    QFileDialog *const dialog = openDialog(f, which);
    dialog->setDirectory(f.folder.path(QString()));
    dialog->setNameFilter(u"*"_s);
    const auto *const files = dialog->findChild<QFileSystemModel *>();
    const QModelIndex folder = files->index(f.folder.path(QString()));
    QTRY_VERIFY(files->rowCount(folder) > 3);
    QVERIFY(QTest::qWaitForWindowExposed(dialog));
    dialog->grab(); // its icons are needed now

    QVERIFY(foreignWrite(file).contains(u"locked"));
    QVERIFY(writing->commit().has_value());
    QCOMPARE(shell(file, u"SELECT count(*) FROM songs WHERE year = 1999"_s), u"15");
    dialog->close();
}

void tst_FileDialogs::nothingElseInTheProcessDropsALock()
{
    TestFolder folder;
    openStore(folder.library()).reset();
    Database database;
    QVERIFY(database.open(folder.library(), Database::Mode::ReadWrite, 0).has_value());
    auto writing = Transaction::begin(database, Transaction::Kind::Write);
    QVERIFY(writing.has_value());
    QVERIFY(database.run(u"UPDATE songs SET year = 1999"_s).has_value());
    for (const char *suffix : {"", "-wal", "-shm"}) {
        QFile file(folder.library() + QLatin1String(suffix));
        QVERIFY(file.open(QIODevice::ReadOnly));
        QMimeDatabase().mimeTypeForFile(file.fileName());
    }
    QVERIFY(foreignWrite(folder.library()).contains(u"locked"));
    QVERIFY(writing->commit().has_value());
}

QTEST_MAIN(tst_FileDialogs)
#include "tst_FileDialogs.moc"
