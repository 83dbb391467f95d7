// SPDX-FileCopyrightText: 2026 The Tutti authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/SyncRing.h"
#include "tests/support/TestFolder.h"

#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QTest>

using namespace tutti;
using namespace Qt::StringLiterals;
using namespace tutti::test;

using Kind = SyncSample::Kind;

namespace {

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

bool put(const QString &path, const QByteArray &content)
{
    QFile file(path);
    return file.open(QIODevice::WriteOnly) && file.write(content) == content.size();
}

} // namespace

class tst_SyncRing : public QObject
{
    Q_OBJECT

private slots:
    void whatIsWrittenIsRead();
    void processesAreTakenTogether();
    void aFileIsNeverLarge();
    void whatIsNotAsItWasWrittenIsIgnored_data();
    void whatIsNotAsItWasWrittenIsIgnored();
    void oldFilesGo();
    void anIdIsNoPath();
    void aFolderThatCannotBeWrittenIsNoError();
};

void tst_SyncRing::whatIsWrittenIsRead()
{
    TestFolder folder;
    const QList<SyncSample> samples {
        {Kind::Change, 100, 1'234'567}, {Kind::LockWait, 101, 5}, {Kind::Reload, 102, 0}};
    SyncRing ring(u"id"_s);
    QVERIFY(ring.write(samples));
    QCOMPARE(SyncRing::read(u"id"_s, 0).processes, 1);
    QVERIFY(SyncRing::read(u"id"_s, 0).samples == samples);
    QVERIFY(SyncRing::read(u"id"_s, 101).samples == samples.mid(1));
    QVERIFY(ring.write(samples.first(1))); // in its place
    QVERIFY(SyncRing::read(u"id"_s, 0).samples == samples.first(1));
}

void tst_SyncRing::processesAreTakenTogether()
{
    TestFolder folder;
    SyncRing one(u"id"_s);
    QVERIFY(one.write({{Kind::Change, 100, 1}, {Kind::Change, 300, 3}}));
    QVERIFY(QFile::rename(one.path(), one.path() + u"1"_s)); // as of another process
    QVERIFY(one.write({{Kind::Change, 200, 2}}));
    QVERIFY(SyncRing(u"other"_s).write({{Kind::Change, 400, 4}}));
    const SyncRing::Everybody everybody = SyncRing::read(u"id"_s, 0);
    QCOMPARE(everybody.processes, 2);
    QVERIFY(everybody.samples
            == (QList<SyncSample> {
                {Kind::Change, 100, 1}, {Kind::Change, 200, 2}, {Kind::Change, 300, 3}}));
}

void tst_SyncRing::aFileIsNeverLarge()
{
    TestFolder folder;
    QList<SyncSample> samples;
    for (int i = 0; i < 3 * SyncRing::MostSamples; ++i)
        samples += {Kind::Change, 2'000'000'000 + i, 100'000'000'000};
    SyncRing ring(u"id"_s);
    QVERIFY(ring.write(samples));
    QVERIFY(SyncRing::read(u"id"_s, 0).samples == samples.last(SyncRing::MostSamples));
    QCOMPARE_LT(QFileInfo(ring.path()).size(), 200'000);
}

void tst_SyncRing::whatIsNotAsItWasWrittenIsIgnored_data()
{
    QTest::addColumn<int>("at");
    QTest::addColumn<int>("keep");
    QTest::newRow("cut off behind a line") << -1 << 70;
    QTest::newRow("cut off in its head") << -1 << 20;
    QTest::newRow("empty") << -1 << 0;
    QTest::newRow("another version") << 11 << 1'000;
    QTest::newRow("a damaged checksum") << 20 << 1'000;
    QTest::newRow("a damaged sample") << 60 << 1'000;
}

void tst_SyncRing::whatIsNotAsItWasWrittenIsIgnored()
{
    QFETCH(int, at);
    QFETCH(int, keep);
    TestFolder folder;
    SyncRing ring(u"id"_s);
    QVERIFY(ring.write({{Kind::Change, 1'000'000, 1}, {Kind::Change, 1'000'001, 2}}));
    QByteArray content = contentOf(ring.path());
    if (at >= 0)
        content[at] = content[at] == '7' ? '8' : '7';
    QVERIFY(put(ring.path(), content.left(keep)));
    QCOMPARE(SyncRing::read(u"id"_s, 0).processes, 0);
    QVERIFY(ring.write({{Kind::Change, 1'000'000, 1}}));
    QCOMPARE(SyncRing::read(u"id"_s, 0).processes, 1);
}

void tst_SyncRing::oldFilesGo()
{
    TestFolder folder;
    SyncRing ring(u"id"_s);
    QVERIFY(ring.write({{Kind::Change, 100, 1}}));
    SyncRing young(u"young"_s);
    QVERIFY(young.write({{Kind::Change, 100, 1}}));
    {
        QFile file(ring.path());
        QVERIFY(file.open(QIODevice::ReadWrite));
        QVERIFY(file.setFileTime(QDateTime::currentDateTime().addDays(-2),
                                 QFileDevice::FileModificationTime));
    }
    const SyncRing next(u"next"_s);
    QVERIFY(!QFile::exists(ring.path()));
    QVERIFY(QFile::exists(young.path()));
}

void tst_SyncRing::anIdIsNoPath()
{
    TestFolder folder;
    const QString id = u"../../"_s + QString(300, u'x') + u"/*"_s;
    QVERIFY(SyncRing(id).write({{Kind::Change, 100, 1}}));
    QCOMPARE(SyncRing::read(id, 0).processes, 1);
    QCOMPARE(SyncRing::read(u"x"_s, 0).processes, 0);
}

void tst_SyncRing::aFolderThatCannotBeWrittenIsNoError()
{
    TestFolder folder;
    const QString inTheWay = QFileInfo(SyncRing(u"id"_s).path()).path();
    QVERIFY(QDir().mkpath(QFileInfo(inTheWay).path()));
    QVERIFY(put(inTheWay, "a file"));
    SyncRing ring(u"id"_s);
    QTest::ignoreMessage(QtWarningMsg, qPrintable(u"cannot write \""_s + ring.path() + u'"'));
    QVERIFY(!ring.write({{Kind::Change, 100, 1}}));
    QVERIFY(!ring.write({{Kind::Change, 100, 1}})); // and says so once
    QCOMPARE(SyncRing::read(u"id"_s, 0).processes, 0);
}

QTEST_GUILESS_MAIN(tst_SyncRing)
#include "tst_SyncRing.moc"
