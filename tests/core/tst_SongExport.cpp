// SPDX-FileCopyrightText: 2026 The Tutti authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/SongExport.h"
#include "core/SongText.h"
#include "tests/support/StoreFixture.h"

#include <QBuffer>
#include <QProcess>
#include <QRandomGenerator>
#include <QRegularExpression>
#include <QTest>

#include <csignal>
#include <sys/resource.h>
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
    SongExport job(request, [&](const QList<qint64> &ids, const SongExport::Visitor &visit) {
        return f.store->read(ids, visit);
    });
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
    void whatWasThereStaysOnAFullDisk();
    void aDatabaseIsNotWrittenOver();
    void aPipeIsWrittenTo();
    void valuesStandAsTheirFieldsAreWritten();
};

void tst_SongExport::valuesStandAsTheirFieldsAreWritten()
{
    QRandomGenerator random(3);
    constexpr qint64 Largest = 8'640'000'000'000'000;
    for (int i = 0; i < 2'000; ++i) {
        Song song
            = makeSong(i % 2 ? u"a \"b\", c\r\nd"_s : u"Кино 𝄞"_s, i % 3 ? u"x"_s : u"\"\""_s);
        song.favorite = i % 2;
        song.year = i % 3 ? std::optional(1000 + i) : std::nullopt;
        song.playCount = random.generate64() % Largest;
        song.lastPlayedMs = i % 5
                              ? std::optional(qint64(random.generate64() % (2 * Largest)) - Largest)
                              : std::nullopt;
        song.addedMs = qint64(random.generate64() % 400'000'000'000'000) - 80'000'000'000'000;
        song.modifiedMs = i % 7 ? -i : 253'402'300'799'998 + i % 4;
        QBuffer buffer;
        QVERIFY(buffer.open(QIODevice::WriteOnly));
        SongWriter writer(buffer, SongWriter::Format::Csv);
        QVERIFY(writer.write(song) && writer.end());
        QStringList cells {song.uid};
        for (const SongFieldInfo &field : songFields()) {
            QString cell = SongText::written(field.field, field.value(song), SongText::Form::Plain);
            if (cell.contains(QRegularExpression(u"[,\"\r\n]"_s)))
                cell = u'"' + cell.replace(u'"', u"\"\""_s) + u'"';
            cells += cell;
        }
        QCOMPARE(QString::fromUtf8(buffer.data()), cells.join(u',') + u'\n');
    }
}

void tst_SongExport::aListTakesThePlaceOfAnother()
{
    StoreFixture f;
    const QString file = f.folder.file(u"list.csv"_s, "what was there");
    QVERIFY(exportTo(f, file).has_value());
    QFile list(file);
    QVERIFY(list.open(QIODevice::ReadOnly));
    QCOMPARE(list.readAll().count('\n'), 16);
}

/// Of so few songs that all are written at the very end.
void tst_SongExport::whatWasThereStaysOnAFullDisk()
{
    StoreFixture f;
    const QString file = f.folder.file(u"list.csv"_s, "something old");
    struct rlimit usual = {};
    ::getrlimit(RLIMIT_FSIZE, &usual);
    struct rlimit small = usual;
    small.rlim_cur = 1'000;
    std::signal(SIGXFSZ, SIG_IGN);
    ::setrlimit(RLIMIT_FSIZE, &small);
    const auto done = exportTo(f, file);
    ::setrlimit(RLIMIT_FSIZE, &usual);
    QVERIFY(!done);
    QCOMPARE(done.error().kind, Error::Kind::CannotWrite);
    QCOMPARE(QFileInfo(file).size(), 13);
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
