// SPDX-FileCopyrightText: 2026 The Tutti authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/Running.h"
#include "tests/support/Said.h"
#include "tests/support/StoreFixture.h"

#include <QFile>
#include <QTest>

#include <unistd.h>

using namespace tutti;
using namespace Qt::StringLiterals;
using namespace tutti::test;

namespace {

void permit(const QString &path, bool mayWrite, bool isFolder)
{
    auto permissions = QFile::ReadOwner | QFile::WriteOwner | QFile::ReadOther;
    if (isFolder)
        permissions |= QFile::ExeOwner | QFile::ExeOther;
    if (mayWrite)
        permissions |= QFile::WriteOther;
    QVERIFY(QFile::setPermissions(path, permissions));
}

/// Behind "setpriv": the program as a user without any rights.
QStringList asNobody(const QString &library, const QStringList &arguments)
{
    return QStringList {u"--reuid=65534"_s,
                        u"--regid=65534"_s,
                        u"--clear-groups"_s,
                        u"env"_s,
                        u"XDG_STATE_HOME=/nonexistent"_s,
                        QStringLiteral(TUTTI_PROGRAM),
                        u"--library"_s,
                        library}
         + arguments;
}

Said runAsNobody(const QString &library, const QStringList &arguments)
{
    return run(u"setpriv"_s, asNobody(library, arguments));
}

} // namespace

class tst_Permissions : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void whoMayNotWriteMayRead_data();
    void whoMayNotWriteMayRead();
    void whoMayNotWriteFollowsOnceSomebodyWrites();
    void whoMayNotReadIsToldSo();
    void whoOnlyReadsDoesNotLockTheOwnerOut();
};

void tst_Permissions::initTestCase()
{
    if (::geteuid() != 0 || !QFile::exists(u"/usr/bin/setpriv"_s))
        QSKIP("=== only root can be somebody else, so this is NOT tested");
}

void tst_Permissions::whoMayNotWriteMayRead_data()
{
    QTest::addColumn<bool>("mayWriteFile");
    QTest::addColumn<bool>("mayWriteFolder");
    QTest::addColumn<bool>("isOpenElsewhere");
    QTest::newRow("neither, nobody writes") << false << false << false;
    QTest::newRow("neither, while another writes") << false << false << true;
    QTest::newRow("the folder only") << false << true << false;
    QTest::newRow("the file only") << true << false << false;
}

void tst_Permissions::whoMayNotWriteMayRead()
{
    TestFolder folder;
    QFETCH(bool, mayWriteFile);
    QFETCH(bool, mayWriteFolder);
    QFETCH(bool, isOpenElsewhere);
    auto store = openStore(folder.library());
    if (!isOpenElsewhere)
        store.reset();
    else
        QVERIFY(store
                    ->apply(Operation::make(
                        editOf(1, SongField::Title, u"Bohemian Rhapsody"_s, u"in the log"_s)))
                    .has_value());
    permit(folder.path(QString()), mayWriteFolder, true);
    permit(folder.library(), mayWriteFile, false);
    const Said read = runAsNobody(folder.library(), {u"list"_s, u"--format"_s, u"jsonl"_s});
    QVERIFY2(read.status == 0, qPrintable(read.error));
    QCOMPARE(read.out.count(u'\n'), 15);
    QCOMPARE(read.out.contains(u"in the log"), isOpenElsewhere);
    const Said written = runAsNobody(folder.library(), {u"edit"_s, u"1"_s, u"year=2000"_s});
    QCOMPARE(written.status, 1);
    QVERIFY2(written.error.contains(u"only be read"), qPrintable(written.error));
}

void tst_Permissions::whoMayNotWriteFollowsOnceSomebodyWrites()
{
    TestFolder folder;
    openStore(folder.library()).reset();
    permit(folder.path(QString()), false, true);
    permit(folder.library(), false, false);
    Running watch(u"setpriv"_s, asNobody(folder.library(), {u"watch"_s}));
    QCOMPARE(watch.told()[u"event"], u"ready"_s); // an old state, without sharing locks
    const auto store = openStore(folder.library());
    QVERIFY(store->apply(Operation::make(AddSongs {{makeSong(u"new"_s)}})).has_value());
    QCOMPARE(watch.told()[u"op"], u"insert"_s);
    QVERIFY(store->apply(Operation::make(RemoveSongs {{16}})).has_value());
    QCOMPARE(watch.told()[u"op"], u"delete"_s);
}

void tst_Permissions::whoMayNotReadIsToldSo()
{
    TestFolder folder;
    openStore(folder.library()).reset();
    QVERIFY(QFile::setPermissions(folder.library(), QFile::ReadOwner | QFile::WriteOwner));
    permit(folder.path(QString()), false, true);
    const Said said = runAsNobody(folder.library(), {u"list"_s});
    QCOMPARE(said.status, 1);
    QVERIFY2(said.error.contains(u"not allowed"), qPrintable(said.error));
    const Said other = runAsNobody(folder.path(u"none.db"_s), {u"list"_s});
    QCOMPARE(other.status, 1);
    QVERIFY2(other.error.contains(u"not allowed"), qPrintable(other.error));
}

void tst_Permissions::whoOnlyReadsDoesNotLockTheOwnerOut()
{
    TestFolder folder;
    openStore(folder.library()).reset();
    permit(folder.path(QString()), true, true);
    permit(folder.library(), false, false);
    QCOMPARE(runAsNobody(folder.library(), {u"list"_s}).status, 0);
    for (const char *suffix : {"-wal", "-shm"})
        QVERIFY2(!QFile::exists(folder.library() + QLatin1String(suffix)), suffix);
}

QTEST_GUILESS_MAIN(tst_Permissions)
#include "tst_Permissions.moc"
