// SPDX-FileCopyrightText: 2026 The Tutti authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/StoreFixture.h"
#include "tests/support/ui/WindowFixture.h"

#include "core/OfdLocks.h"
#include "core/Transaction.h"
#include "ui/FileDialogs.h"

#include <QFileDialog>
#include <QFileSystemModel>
#include <QMimeDatabase>
#include <QRegularExpression>

#include <sqlite3.h>

#include <optional>

using namespace tutti;
using namespace Qt::StringLiterals;
using namespace tutti::test;

namespace {

/// What another program gets to hear that wants to write, without waiting.
QString foreignWrite(const QString &file)
{
    return shell(file, QStringLiteral("UPDATE songs SET year = 2000"), 0);
}

/// SQLite's locks as they are without OfdLocks, on the process, for as long as this exists.
class ProcessLocks
{
public:
    ProcessLocks()
    {
        OfdLocks::install(); // which would else come later
        m_ours = m_vfs->xGetSystemCall(m_vfs, "fcntl");
        m_vfs->xSetSystemCall(m_vfs, "fcntl", nullptr);
    }
    ~ProcessLocks() { m_vfs->xSetSystemCall(m_vfs, "fcntl", m_ours); }
    Q_DISABLE_COPY_MOVE(ProcessLocks)

private:
    sqlite3_vfs *const m_vfs = sqlite3_vfs_find("unix");
    sqlite3_syscall_ptr m_ours = nullptr;
};

/// A library in whose middle of a write transaction something is done.
struct Writing
{
    QString file;
    Database database;
    std::optional<Transaction> transaction;

    explicit Writing(const QString &library)
        : file(library)
    {
        openStore(file).reset();
        succeeded(database.open(file, Database::Mode::ReadWrite, 0));
        transaction.emplace(succeeded(Transaction::begin(database, Transaction::Kind::Write)));
        succeeded(database.run(u"UPDATE songs SET year = 1999"_s));
    }

    void lookIntoAllFiles() const
    {
        for (const char *suffix : {"", "-wal", "-shm"})
            static_cast<void>(QMimeDatabase().mimeTypeForFile(file + QLatin1String(suffix)));
    }
};

/// In their order in ui/FileDialogs.h.
const QStringList &dialogs()
{
    static const QStringList names {u"openLists"_s,  u"saveList"_s,    u"saveBackup"_s,
                                    u"openBackup"_s, u"openLibrary"_s, u"newLibrary"_s};
    return names;
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
    case 4:
        FileDialogs::openLibrary(f.window, ignore);
        break;
    default:
        FileDialogs::newLibrary(f.window, ignore);
    }
    return f.find<QFileDialog>("fileDialog");
}

} // namespace

class tst_FileDialogs : public QObject
{
    Q_OBJECT

private slots:
    void everyDialogIsTried();
    void noDialogDropsALock_data();
    void noDialogDropsALock();
    void nothingElseInTheProcessDropsALock();
    void locksOnTheProcessWouldBeDropped();
};

void tst_FileDialogs::everyDialogIsTried()
{
    QFile header(QStringLiteral(TUTTI_SOURCE_DIR "/ui/FileDialogs.h"));
    QVERIFY(header.open(QIODevice::ReadOnly));
    static const QRegularExpression function(u"^void (\\w+)\\("_s,
                                             QRegularExpression::MultilineOption);
    QStringList declared;
    for (auto match = function.globalMatch(QString::fromUtf8(header.readAll())); match.hasNext();)
        declared += match.next().captured(1);
    QCOMPARE(dialogs(), declared);
}

void tst_FileDialogs::noDialogDropsALock_data()
{
    QTest::addColumn<int>("which");
    QTest::addColumn<bool>("areProcessLocks");
    for (int i = 0; i < dialogs().size(); ++i) {
        QTest::newRow(qPrintable(dialogs()[i])) << i << false;
        // Its icons alone do not look into a file, whatever the locks are.
        QTest::newRow(qPrintable(dialogs()[i] + u", locks on the process"_s)) << i << true;
    }
}

void tst_FileDialogs::noDialogDropsALock()
{
    QFETCH(int, which);
    QFETCH(bool, areProcessLocks);
    std::optional<ProcessLocks> processLocks;
    if (areProcessLocks)
        processLocks.emplace();
    WindowFixture f;
    Writing writing(f.folder.path(u"held.db"_s)); // beside the library of the window
    QVERIFY(foreignWrite(writing.file).contains(u"locked"));

    QFileDialog *const dialog = openDialog(f, which);
    dialog->setDirectory(f.folder.path(QString()));
    dialog->setNameFilter(u"*"_s);
    const auto *const files = dialog->findChild<QFileSystemModel *>();
    const QModelIndex folder = files->index(f.folder.path(QString()));
    QTRY_VERIFY(files->rowCount(folder) > 3);
    QVERIFY(QTest::qWaitForWindowExposed(dialog));
    dialog->grab(); // its icons are needed now

    QVERIFY(foreignWrite(writing.file).contains(u"locked"));
    QVERIFY(writing.transaction->commit().has_value());
    QCOMPARE(shell(writing.file, u"SELECT count(*) FROM songs WHERE year = 1999"_s), u"15");
    dialog->close();
}

void tst_FileDialogs::nothingElseInTheProcessDropsALock()
{
    TestFolder folder;
    Writing writing(folder.library());
    writing.lookIntoAllFiles();
    QVERIFY(foreignWrite(writing.file).contains(u"locked"));
    QVERIFY(writing.transaction->commit().has_value());
}

void tst_FileDialogs::locksOnTheProcessWouldBeDropped()
{
    TestFolder folder;
    const ProcessLocks locks;
    const Writing writing(folder.library());
    QVERIFY(foreignWrite(writing.file).contains(u"locked"));
    writing.lookIntoAllFiles();
    QVERIFY(!foreignWrite(writing.file).contains(u"locked"));
}

QTEST_MAIN(tst_FileDialogs)
#include "tst_FileDialogs.moc"
