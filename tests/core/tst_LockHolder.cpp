// SPDX-FileCopyrightText: 2026 The Tutti authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/Database.h"
#include "core/LockHolder.h"
#include "tests/support/LibraryFixture.h"

#include <QCoreApplication>
#include <QTest>

using namespace tutti;
using namespace Qt::StringLiterals;
using namespace tutti::test;

class tst_LockHolder : public QObject
{
    Q_OBJECT

private slots:
    void aShellIsNamed();
    void whoHoldsLocksOnDescriptionsIsNamed_data();
    void whoHoldsLocksOnDescriptionsIsNamed();
};

void tst_LockHolder::aShellIsNamed()
{
    const TestFolder folder;
    const auto store = openStore(folder.library());
    QVERIFY(!LockHolder::of(folder.library()));
    {
        const WriteLock lock(folder.library());
        const auto holder = LockHolder::of(folder.library());
        QVERIFY(holder);
        QCOMPARE(holder->program, u"sqlite3");
        QCOMPARE(holder->name(), u"sqlite3 (%1)"_s.arg(holder->processId));
    }
    QVERIFY(!LockHolder::of(folder.library()));
}

void tst_LockHolder::whoHoldsLocksOnDescriptionsIsNamed_data()
{
    QTest::addColumn<QString>("mode");
    QTest::newRow("with a log") << u"WAL"_s;
    QTest::newRow("without") << u"DELETE"_s;
}

void tst_LockHolder::whoHoldsLocksOnDescriptionsIsNamed()
{
    QFETCH(QString, mode);
    const TestFolder folder;
    Database database;
    QVERIFY(database.open(folder.library(), Database::Mode::Create, 0));
    QVERIFY(database.run(u"PRAGMA journal_mode = "_s + mode));
    QVERIFY(database.run(u"CREATE TABLE t(x)"_s));
    QVERIFY(!LockHolder::of(folder.library()));
    QVERIFY(database.run(u"BEGIN IMMEDIATE"_s));
    const auto holder = LockHolder::of(folder.library());
    QVERIFY(holder);
    QCOMPARE(holder->processId, QCoreApplication::applicationPid());
    QCOMPARE(holder->program, u"tst_LockHolder");
}

QTEST_GUILESS_MAIN(tst_LockHolder)
#include "tst_LockHolder.moc"
