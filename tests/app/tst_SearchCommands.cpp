// SPDX-FileCopyrightText: 2026 The Tutti authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/Said.h"
#include "tests/support/SearchCase.h"
#include "tests/support/StoreFixture.h"

#include <QDateTime>
#include <QJsonDocument>
#include <QTest>

using namespace tutti;
using namespace Qt::StringLiterals;
using namespace tutti::test;

/// The command line finds what a window finds.
class tst_SearchCommands : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();

    void listFindsTheSameSongs_data();
    void listFindsTheSameSongs();
    void exportTakesTheSameQueries();
    void whatIsNoQueryIsWrongUsage();

private:
    std::unique_ptr<StoreFixture> m_store;
};

void tst_SearchCommands::initTestCase()
{
    qputenv("TZ", "UTC");
    m_store = std::make_unique<StoreFixture>(false);
    m_store->apply(AddSongs {songsToSearch(QDateTime::currentMSecsSinceEpoch())});
    m_store->store.reset();
    qputenv("TUTTI_LIBRARY", m_store->file().toLocal8Bit());
}

void tst_SearchCommands::listFindsTheSameSongs_data()
{
    QTest::addColumn<QString>("query");
    QTest::addColumn<QStringList>("titles");
    for (const SearchCase &one : searchCases()) {
        if (!one.query.contains(QChar(u'\0'))) // which no argument can hold
            QTest::newRow(one.query.isEmpty() ? "nothing" : qPrintable(one.query))
                << one.query << one.titles;
    }
}

void tst_SearchCommands::listFindsTheSameSongs()
{
    QFETCH(QString, query);
    const Said said = runTutti({u"list"_s, u"--format"_s, u"jsonl"_s, u"--"_s, query});
    QCOMPARE(said.status, 0);
    QMap<qint64, QString> titles;
    for (const QString &line : said.out.split(u'\n', Qt::SkipEmptyParts)) {
        const QJsonDocument song = QJsonDocument::fromJson(line.toUtf8());
        titles.insert(song[u"id"].toInteger(), song[u"title"].toString());
    }
    QTEST(QStringList(titles.values()), "titles");
}

void tst_SearchCommands::exportTakesTheSameQueries()
{
    const QString file = m_store->folder.path(u"some.csv"_s);
    QCOMPARE(runTutti({u"export"_s, file, u"artist:queen"_s, u"NOT"_s, u"killer"_s}).out,
             u"exported 4\n");
}

void tst_SearchCommands::whatIsNoQueryIsWrongUsage()
{
    const Said list = runTutti({u"list"_s, u"queen"_s, u"year:soon"_s});
    QCOMPARE(list.status, 2);
    QCOMPARE(list.error.count(u'\n'), 1);
    QVERIFY(list.error.contains(u"“soon”"_s) && list.error.contains(u"year:1970..1979"));
    const QString file = m_store->folder.path(u"none.csv"_s);
    QCOMPARE(runTutti({u"export"_s, file, u"(queen"_s}).status, 2);
    QVERIFY(!QFile::exists(file));
    QVERIFY(runTutti({u"list"_s, u"--help"_s}).out.contains(u"'year:1970..1979'"));
}

QTEST_GUILESS_MAIN(tst_SearchCommands)
#include "tst_SearchCommands.moc"
