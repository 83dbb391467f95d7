// SPDX-FileCopyrightText: 2026 The Tutti authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/SongExport.h"
#include "tests/support/StoreFixture.h"

#include <QProcess>
#include <QTest>

#include <sys/stat.h>

using namespace tutti;
using namespace Qt::StringLiterals;
using namespace tutti::test;

namespace {

Expected<bool> exportTo(StoreFixture &f, const QString &file)
{
    ExportRequest request {file, SongWriter::Format::Csv};
    for (const Song &song : f.songs())
        request.ids += song.id;
    SongExport job(request, [&](const QList<qint64> &ids) { return f.store->songs(ids); });
    Expected<bool> done = false;
    while (done && !*done)
        done = job.step();
    return done;
}

} // namespace

class tst_SongExport : public QObject
{
    Q_OBJECT

private slots:
    void aListTakesThePlaceOfAnother();
    void aDatabaseIsNotWrittenOver();
    void aPipeIsWrittenTo();
};

void tst_SongExport::aListTakesThePlaceOfAnother()
{
    StoreFixture f;
    const QString file = f.folder.file(u"list.csv"_s, "what was there");
    QVERIFY(exportTo(f, file).has_value());
    QFile list(file);
    QVERIFY(list.open(QIODevice::ReadOnly));
    QCOMPARE(list.readAll().count('\n'), 16);
}

void tst_SongExport::aDatabaseIsNotWrittenOver()
{
    StoreFixture f;
    const QString other = f.folder.path(u"other.db"_s);
    openStore(other).reset();
    for (const QString &file : {f.file(), other}) {
        const Expected<bool> done = exportTo(f, file);
        QVERIFY(!done);
        QCOMPARE(done.error().kind, Error::Kind::CannotWrite);
    }
    QCOMPARE(openStore(other)->songCount().value_or(0), 15);
}

void tst_SongExport::aPipeIsWrittenTo()
{
    StoreFixture f;
    const QString pipe = f.folder.path(u"pipe"_s);
    QCOMPARE(::mkfifo(qPrintable(pipe), 0600), 0);
    QProcess reader;
    reader.start(u"cat"_s, {pipe});
    QVERIFY(reader.waitForStarted());
    QVERIFY(exportTo(f, pipe).has_value());
    QVERIFY(reader.waitForFinished());
    QCOMPARE(reader.readAll().count('\n'), 16);
}

QTEST_GUILESS_MAIN(tst_SongExport)
#include "tst_SongExport.moc"
