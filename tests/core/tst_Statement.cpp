// SPDX-FileCopyrightText: 2026 The Tutti authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/Database.h"
#include "core/Statement.h"
#include "tests/support/StoreFixture.h"

#include <QTest>

#include <limits>

using namespace tutti;
using namespace Qt::StringLiterals;
using namespace tutti::test;

namespace {

/// A database of its own with a table of texts and numbers.
struct DatabaseFixture
{
    TestFolder folder;
    Database database;

    DatabaseFixture()
    {
        succeeded(
            database.open(folder.library(), Database::Mode::Create, 0)
                .and_then([&] {
                    return database.run(
                        u"CREATE TABLE t(word TEXT UNIQUE, number INTEGER CHECK(number <> 13))"_s);
                })
                .map([] { return true; }));
    }

    Statement statement(const QString &sql) { return succeeded(Statement::prepare(database, sql)); }
};

Error::Kind kindOf(const Expected<bool> &result)
{
    return result ? Error::Kind::Other : result.error().kind;
}

} // namespace

class tst_Statement : public QObject
{
    Q_OBJECT

private slots:
    void whatIsBoundComesBack();
    void aValueOfAnyTypeComesBack();
    void anEmptyTextIsNotNull();
    void oneStatementServesManyRows();
    void aRowThatIsLeftDoesNotHoldTheTransaction();
    void refusalsAreErrors();
    void aParameterThatIsNotThereIsAnError();
};

void tst_Statement::whatIsBoundComesBack()
{
    DatabaseFixture f;
    Statement statement = f.statement(u"SELECT ?, ?, ?, ?"_s);
    const std::string hostile("Beyonc\xc3\xa9\0 \xf0\x9f\x8e\xb5", 14);
    statement.bindText(0, hostile);
    statement.bindInteger(1, std::numeric_limits<qint64>::min());
    statement.bindNull(2);
    statement.bindInteger(3, 0);
    QVERIFY(succeeded(statement.step()));
    QVERIFY(statement.text(0) == hostile);
    QCOMPARE(statement.integer(1), std::numeric_limits<qint64>::min());
    QVERIFY(statement.isNull(2));
    QCOMPARE(statement.integer(2), 0);
    QVERIFY(statement.text(2).empty());
    QVERIFY(!statement.isNull(3));
    QVERIFY(!succeeded(statement.step()));
}

void tst_Statement::aValueOfAnyTypeComesBack()
{
    DatabaseFixture f;
    Statement echo = f.statement(u"SELECT ?"_s);
    for (const QVariant &value : {QVariant(u"Sigur Rós"_s), QVariant(u""_s), QVariant(qint64(-7)),
                                  QVariant(2.5), QVariant(QByteArray("\0\1", 2)), QVariant()}) {
        echo.bind(0, value);
        QVERIFY(succeeded(echo.step()));
        QCOMPARE(echo.value(0), value);
        echo.reset();
    }
    echo.bind(0, true);
    QVERIFY(succeeded(echo.step()));
    QCOMPARE(echo.value(0), QVariant(qint64(1)));
}

void tst_Statement::anEmptyTextIsNotNull()
{
    DatabaseFixture f;
    Statement statement = f.statement(u"SELECT ? IS NULL"_s);
    statement.bindText(0, {});
    QVERIFY(succeeded(statement.step()));
    QCOMPARE(statement.integer(0), 0);
}

void tst_Statement::oneStatementServesManyRows()
{
    DatabaseFixture f;
    Statement insert = f.statement(u"INSERT INTO t VALUES(?, ?)"_s);
    for (int i = 20; i < 30; ++i) {
        const std::string word = std::to_string(i);
        insert.bindText(0, word);
        insert.bindInteger(1, i);
        QVERIFY(!succeeded(insert.step()));
    }
    Statement read = f.statement(u"SELECT word, number FROM t ORDER BY number"_s);
    for (int round = 0; round < 2; ++round) {
        int rows = 0;
        while (succeeded(read.step())) {
            QVERIFY(read.text(0) == std::to_string(20 + rows));
            QCOMPARE(read.integer(1), 20 + rows++);
        }
        QCOMPARE(rows, 10);
    }
}

void tst_Statement::aRowThatIsLeftDoesNotHoldTheTransaction()
{
    DatabaseFixture f;
    Statement statement = f.statement(u"SELECT 1 UNION SELECT 2"_s);
    QVERIFY(succeeded(statement.step()));
    QVERIFY(f.database.isReading());
    statement.reset();
    QVERIFY(!f.database.isReading());
}

void tst_Statement::refusalsAreErrors()
{
    DatabaseFixture f;
    const Expected<Statement> nonsense = Statement::prepare(f.database, u"SELEKT"_s);
    QVERIFY(!nonsense);
    QVERIFY2(nonsense.error().detail.contains(u"SELEKT"_s), qPrintable(nonsense.error().detail));

    { // it is gone before the database is closed
        Statement insert = f.statement(u"INSERT INTO t VALUES('a', ?)"_s);
        insert.bindInteger(0, 13);
        QCOMPARE(kindOf(insert.step()), Error::Kind::Invalid);
        QVERIFY(!f.database.isReading());
        insert.bindInteger(0, 14);
        QVERIFY(!succeeded(insert.step())); // it serves on after an error
        const Expected<bool> again = insert.step();
        QCOMPARE(kindOf(again), Error::Kind::Invalid);
        QVERIFY2(again.error().detail.contains(u"UNIQUE"_s), qPrintable(again.error().detail));
    }

    f.database.close();
    succeeded(
        f.database.open(f.folder.library(), Database::Mode::ReadOnly, 0).map([] { return true; }));
    Statement refused = f.statement(u"DELETE FROM t"_s);
    QCOMPARE(kindOf(refused.step()), Error::Kind::ReadOnly);
}

void tst_Statement::aParameterThatIsNotThereIsAnError()
{
    DatabaseFixture f;
    Statement statement = f.statement(u"INSERT INTO t VALUES('a', 1)"_s);
    statement.bindInteger(0, 1);
    QVERIFY(!statement.step());
    QCOMPARE(succeeded(f.database.value(u"SELECT count(*) FROM t"_s)).toInt(), 0);
}

QTEST_GUILESS_MAIN(tst_Statement)
#include "tst_Statement.moc"
