// SPDX-FileCopyrightText: 2026 The Tutti authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/FileSystem.h"
#include "tests/support/LibraryFixture.h"

#include <QTest>

using namespace tutti;
using namespace Qt::StringLiterals;
using namespace tutti::test;

class tst_FileSystem : public QObject
{
    Q_OBJECT

private slots:
    void cleanup() { qunsetenv("TUTTI_FILE_SYSTEM"); }
    void networksAreKnown_data();
    void networksAreKnown();
    void aLibraryOnANetworkHasNoLogAndIsPolled();
    void aLibraryThatComesToANetworkLosesItsLog();
    void whoseLogIsInUseIsWaitedFor();
};

void tst_FileSystem::networksAreKnown_data()
{
    QTest::addColumn<QByteArray>("magic");
    QTest::addColumn<bool>("isRemote");
    QTest::newRow("NFS") << QByteArray("6969") << true;
    QTest::newRow("SMB") << QByteArray("517b") << true;
    QTest::newRow("CIFS") << QByteArray("ff534d42") << true;
    QTest::newRow("SMB 2") << QByteArray("fe534d42") << true;
    QTest::newRow("FUSE") << QByteArray("65735546") << true;
    QTest::newRow("ext4") << QByteArray("ef53") << false;
    QTest::newRow("tmpfs") << QByteArray("1021994") << false;
}

void tst_FileSystem::networksAreKnown()
{
    QFETCH(QByteArray, magic);
    qputenv("TUTTI_FILE_SYSTEM", magic);
    QTEST(FileSystem::isRemote(u"/nowhere/at/all"_s), "isRemote");
}

void tst_FileSystem::aLibraryOnANetworkHasNoLogAndIsPolled()
{
    const TestFolder folder;
    qputenv("TUTTI_FILE_SYSTEM", "6969");
    LibraryFixture f(folder.library());
    QTRY_VERIFY(f.isUpToDate());
    QVERIFY(f.state.isDegraded);
    const QString id = f.submit(editOf(1, SongField::Year, 1975, 1980));
    QTRY_VERIFY(f.result(id));
    QVERIFY(!f.result(id)->error);
    QCOMPARE(shell(folder.library(), u"PRAGMA journal_mode"_s), u"delete");
    QVERIFY(!QFile::exists(folder.library() + u"-wal"_s));
    QCOMPARE(shell(folder.library(), u"UPDATE songs SET year = 1981 WHERE id = 1"_s), QString());
    QTRY_COMPARE(f.song(1).year, 1981);
}

void tst_FileSystem::aLibraryThatComesToANetworkLosesItsLog()
{
    const TestFolder folder;
    openStore(folder.library()).reset();
    QCOMPARE(shell(folder.library(), u"PRAGMA journal_mode"_s), u"wal");
    qputenv("TUTTI_FILE_SYSTEM", "6969");
    openStore(folder.library()).reset();
    QCOMPARE(shell(folder.library(), u"PRAGMA journal_mode"_s), u"delete");
    qunsetenv("TUTTI_FILE_SYSTEM");
    openStore(folder.library()).reset();
    QCOMPARE(shell(folder.library(), u"PRAGMA journal_mode"_s), u"wal");
}

void tst_FileSystem::whoseLogIsInUseIsWaitedFor()
{
    const TestFolder folder;
    openStore(folder.library()).reset();
    std::optional<WriteLock> other(std::in_place, folder.library());
    qputenv("TUTTI_FILE_SYSTEM", "6969");
    LibraryFixture f(folder.library());
    QTRY_VERIFY(f.state.error);
    QCOMPARE(f.state.error->kind, Error::Kind::Busy);
    other.reset();
    QTRY_VERIFY(f.isUpToDate());
    QCOMPARE(shell(folder.library(), u"PRAGMA journal_mode"_s), u"delete");
}

QTEST_GUILESS_MAIN(tst_FileSystem)
#include "tst_FileSystem.moc"
