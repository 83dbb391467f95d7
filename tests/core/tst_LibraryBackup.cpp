// SPDX-FileCopyrightText: 2026 The Tutti authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/Database.h"
#include "core/LibraryBackup.h"
#include "tests/support/LibraryFixture.h"

#include <QDir>
#include <QFileInfo>
#include <QTest>

#include <csignal>
#include <sys/resource.h>
#include <sys/stat.h>
#include <unistd.h>

using namespace tutti;
using namespace Qt::StringLiterals;
using namespace tutti::test;

namespace {

QStringList filesIn(const QString &folder)
{
    return QDir(folder).entryList(QDir::Files | QDir::Hidden, QDir::Name);
}

} // namespace

class tst_LibraryBackup : public QObject
{
    Q_OBJECT

private slots:
    void aCopyIsOneFileThatOpensAsALibrary();
    void theCopyHasTheRightsThatTheUserGives();
    void othersWriteMeanwhile();
    void theLibraryItselfIsNeverTheTarget_data();
    void theLibraryItselfIsNeverTheTarget();
    void aDatabaseThatIsInUseIsNeverTheTarget();
    void whatWasThereStaysWhenItFails();
    void aDamagedLibraryIsNotCopied();
    void aLibraryThatIsOnlyReadIsCopied();
    void aCancelledBackupLeavesNothing_data();
    void aCancelledBackupLeavesNothing();
};

void tst_LibraryBackup::aCopyIsOneFileThatOpensAsALibrary()
{
    StoreFixture f;
    f.apply(RemoveSongs {{3}});
    const QString folder = f.folder.path(u"stick"_s);
    QVERIFY(QDir().mkpath(folder));
    QVERIFY(f.folder.file(u"stick/copy.db"_s, "something old").endsWith(u"copy.db"));
    QCOMPARE(succeeded(f.store->backUp(folder + u"/copy.db"_s)), 14);
    QCOMPARE(filesIn(folder), QStringList {u"copy.db"_s});
    QCOMPARE(openStore(folder + u"/copy.db"_s)->everything()->written.toList(), f.songs());
    QCOMPARE(shell(folder + u"/copy.db"_s, u"PRAGMA integrity_check"_s), u"ok"_s);
}

void tst_LibraryBackup::theCopyHasTheRightsThatTheUserGives()
{
    StoreFixture f;
    const mode_t usual = ::umask(0027);
    const QString file = f.folder.path(u"copy.db"_s);
    QCOMPARE(succeeded(f.store->backUp(file)), 15);
    ::umask(usual);
    struct stat status = {};
    QCOMPARE(::stat(QFile::encodeName(file).constData(), &status), 0);
    QCOMPARE(status.st_mode & 0777, 0640U);
}

void tst_LibraryBackup::othersWriteMeanwhile()
{
    StoreFixture f;
    {
        const WriteLock lock(f.file());
        QCOMPARE(succeeded(f.store->backUp(f.folder.path(u"copy.db"_s))), 15);
    }
    // Copying is no transaction that others have to wait for.
    Database database;
    QVERIFY(database.open(f.folder.path(u"copy.db"_s), Database::Mode::ReadOnly, 0).has_value());
    const LibraryBackup backup = succeeded(
        LibraryBackup::make(database, QFileInfo(f.file()).path(), LibraryBackup::Access::Private));
    QCOMPARE(backup.songs(), 15);
}

void tst_LibraryBackup::theLibraryItselfIsNeverTheTarget_data()
{
    QTest::addColumn<QString>("name");
    for (const char *const name :
         {"library.db", "library.db-wal", "library.db-shm", "library.db-journal", "library.db-bell",
          "./x/../library.db", "symlink", "hardlink"})
        QTest::newRow(name) << QString::fromLatin1(name);
}

void tst_LibraryBackup::theLibraryItselfIsNeverTheTarget()
{
    QFETCH(const QString, name);
    StoreFixture f;
    QVERIFY(QDir().mkpath(f.folder.path(u"x"_s)));
    QVERIFY(QFile::link(f.file(), f.folder.path(u"symlink"_s)));
    QCOMPARE(::link(QFile::encodeName(f.file()).constData(),
                    QFile::encodeName(f.folder.path(u"hardlink"_s)).constData()),
             0);
    const auto done = f.store->backUp(f.folder.path(name));
    QVERIFY(!done);
    QCOMPARE(done.error().kind, Error::Kind::CannotWrite);
    QCOMPARE(f.songs().size(), 15);
    QVERIFY(
        filesIn(QFileInfo(f.file()).path()).filter(LibraryBackup::unfinishedPrefix()).isEmpty());
}

void tst_LibraryBackup::aDatabaseThatIsInUseIsNeverTheTarget()
{
    StoreFixture f;
    const QString other = f.folder.path(u"other.db"_s);
    QCOMPARE(succeeded(f.store->backUp(other)), 15);
    const auto inUse = openStore(other);
    QVERIFY(inUse->apply(Operation::make(RemoveSongs {{1}})).has_value());
    QCOMPARE(f.store->backUp(other).error().kind, Error::Kind::CannotWrite);
    QCOMPARE(succeeded(inUse->songCount()), 14);
}

void tst_LibraryBackup::whatWasThereStaysWhenItFails()
{
    StoreFixture f;
    const QString folder = f.folder.path(u"stick"_s);
    QVERIFY(QDir().mkpath(folder));
    const QString file = f.folder.file(u"stick/copy.db"_s, "something old");
    struct rlimit usual = {};
    ::getrlimit(RLIMIT_FSIZE, &usual);
    struct rlimit small = usual;
    small.rlim_cur = 20'000;
    std::signal(SIGXFSZ, SIG_IGN);
    ::setrlimit(RLIMIT_FSIZE, &small);
    const auto done = f.store->backUp(file);
    ::setrlimit(RLIMIT_FSIZE, &usual);
    QVERIFY(!done);
    QCOMPARE(filesIn(folder), QStringList {u"copy.db"_s});
    QCOMPARE(QFileInfo(file).size(), 13);
}

void tst_LibraryBackup::aDamagedLibraryIsNotCopied()
{
    StoreFixture f;
    f.store.reset();
    QFile file(f.file());
    QVERIFY(file.open(QIODevice::ReadWrite));
    QVERIFY(file.seek(file.size() / 4096 / 2 * 4096));
    QCOMPARE(file.write(QByteArray(4096, '\x7f')), 4096);
    file.close();
    f.store = openStore(f.file());
    const auto done = f.store->backUp(f.folder.path(u"copy.db"_s));
    QVERIFY(!done);
    QCOMPARE(done.error().kind, Error::Kind::Corrupt);
    QVERIFY(!QFile::exists(f.folder.path(u"copy.db"_s)));
}

void tst_LibraryBackup::aLibraryThatIsOnlyReadIsCopied()
{
    StoreFixture f;
    f.store.reset();
    const auto reader = succeeded(SongStore::open({.file = f.file(), .readOnly = true}));
    QCOMPARE(succeeded(reader->backUp(f.folder.path(u"copy.db"_s))), 15);
}

void tst_LibraryBackup::aCancelledBackupLeavesNothing_data()
{
    QTest::addColumn<int>("asked");
    QTest::newRow("before it begins") << 1;
    QTest::newRow("while it copies") << 2;
    QTest::newRow("while it looks through the copy") << 8;
}

void tst_LibraryBackup::aCancelledBackupLeavesNothing()
{
    QFETCH(int, asked);
    StoreFixture f;
    AddSongs add;
    for (int i = 0; i < 10'000; ++i)
        add.songs += makeSong(QString(500, u'x') + QString::number(i));
    f.apply(add);
    const QString folder = f.folder.path(u"stick"_s);
    QVERIFY(QDir().mkpath(folder));
    const auto done = f.store->backUp(folder + u"/copy.db"_s, [&asked] { return --asked <= 0; });
    QVERIFY(!done);
    QCOMPARE(done.error().kind, Error::Kind::Cancelled);
    QCOMPARE(filesIn(folder), QStringList());
}

QTEST_GUILESS_MAIN(tst_LibraryBackup)
#include "tst_LibraryBackup.moc"
