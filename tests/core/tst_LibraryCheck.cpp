// SPDX-FileCopyrightText: 2026 The Tutti authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/LibraryCheck.h"
#include "tests/support/AbandonedLibrary.h"
#include "tests/support/StoreFixture.h"

#include <QDir>
#include <QFile>
#include <QProcess>
#include <QTest>

#include <functional>

using namespace tutti;
using namespace Qt::StringLiterals;
using namespace tutti::test;

namespace {

using Part = LibraryHealth::Fault::Part;
using Depth = LibraryCheck::Depth;

QByteArray bytesOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void overwrite(const QString &path, qint64 at, const QByteArray &bytes)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadWrite) || !file.seek(at) || file.write(bytes) != bytes.size())
        qFatal("cannot write %s", qPrintable(path));
}

} // namespace

class tst_LibraryCheck : public QObject
{
    Q_OBJECT

private slots:
    void aHealthyLibraryIsLeftAsItIs();
    void oneThatIsInUseIsHealthy();
    void damageIsFoundAndNamed_data();
    void damageIsFoundAndNamed();
    void aDamagedLogIsFoundAlthoughNothingElseShowsIt();
    void aGapInTheJournalNeedsNoSalvage();
    void missingTriggersNeedNoSalvage();
    void aWriterThatDiedIsNoDamage();
    void whatIsNoLibraryIsNoDamage();
};

void tst_LibraryCheck::aHealthyLibraryIsLeftAsItIs()
{
    StoreFixture library;
    library.store.reset();
    const QStringList files = QDir(library.folder.path({})).entryList(QDir::Files);
    const QByteArray before = bytesOf(library.file());
    for (const Depth depth : {Depth::Quick, Depth::Thorough}) {
        const LibraryHealth health = succeeded(LibraryCheck::run(library.file(), depth));
        QVERIFY(health.isHealthy());
        QVERIFY(health.isReadable);
        QCOMPARE(health.songs, 15);
    }
    QCOMPARE(bytesOf(library.file()), before);
    QCOMPARE(QDir(library.folder.path({})).entryList(QDir::Files), files);
}

void tst_LibraryCheck::oneThatIsInUseIsHealthy()
{
    // Left behind by a program that was killed, and in use by one that is not.
    TestFolder folder;
    const AbandonedLibrary abandoned = AbandonedLibrary::make(folder, 200);
    const QString file = folder.path(u"abandoned.db"_s);
    abandoned.write(file);
    const LibraryHealth health = succeeded(LibraryCheck::run(file, Depth::Thorough));
    QVERIFY2(health.isHealthy(), qPrintable(health.faults.value(0).detail));
    QCOMPARE(health.songs, abandoned.songs.size());
}

void tst_LibraryCheck::damageIsFoundAndNamed_data()
{
    QTest::addColumn<qint64>("at");
    QTest::addColumn<int>("size");
    QTest::addColumn<Part>("part");
    QTest::addColumn<bool>("isReadable");
    QTest::newRow("header") << qint64(0) << 100 << Part::Header << false;
    QTest::newRow("page 1") << qint64(0) << 4'096 << Part::Header << false;
    QTest::newRow("schema") << qint64(100) << 3'000 << Part::Pages << false;
    QTest::newRow("application id") << qint64(68) << 4 << Part::Header << false;
}

void tst_LibraryCheck::damageIsFoundAndNamed()
{
    QFETCH(qint64, at);
    QFETCH(int, size);
    QFETCH(Part, part);
    QFETCH(bool, isReadable);
    StoreFixture library;
    library.store.reset();
    overwrite(library.file(), at, QByteArray(size, '\7'));
    const LibraryHealth health = succeeded(LibraryCheck::run(library.file(), Depth::Quick));
    QVERIFY(health.has(part));
    QVERIFY(health.needsSalvage());
    QCOMPARE(health.isReadable, isReadable);
}

void tst_LibraryCheck::aDamagedLogIsFoundAlthoughNothingElseShowsIt()
{
    TestFolder folder;
    AbandonedLibrary abandoned = AbandonedLibrary::make(folder, 200);
    abandoned.log[abandoned.log.size() / 2] = char(abandoned.log[abandoned.log.size() / 2] ^ 1);
    const QString file = folder.path(u"abandoned.db"_s);
    abandoned.write(file);
    QVERIFY(succeeded(LibraryCheck::run(file, Depth::Quick)).has(Part::Log));
    // Also after somebody has opened it, to whom SQLite has said nothing.
    QCOMPARE(shell(file, u"PRAGMA quick_check"_s), u"ok"_s);
    abandoned.write(file);
    QVERIFY(QFile::remove(file + u"-wal"_s));
    QVERIFY(succeeded(LibraryCheck::run(file, Depth::Quick)).has(Part::Log));
}

void tst_LibraryCheck::aGapInTheJournalNeedsNoSalvage()
{
    StoreFixture library;
    library.apply(editOf(1, SongField::Title, library.song(1).title, u"A"_s));
    library.apply(editOf(1, SongField::Title, u"A"_s, u"B"_s));
    library.store.reset();
    QCOMPARE(shell(library.file(), u"DELETE FROM change WHERE seq = 1"_s), QString());
    const LibraryHealth health = succeeded(LibraryCheck::run(library.file(), Depth::Quick));
    QVERIFY(health.has(Part::Journal));
    QVERIFY(!health.needsSalvage());
    QVERIFY(health.isReadable);
}

void tst_LibraryCheck::missingTriggersNeedNoSalvage()
{
    StoreFixture library;
    library.store.reset();
    QCOMPARE(shell(library.file(), u"DROP TRIGGER songs_update"_s), QString());
    const LibraryHealth health = succeeded(LibraryCheck::run(library.file(), Depth::Quick));
    QVERIFY(health.has(Part::Triggers));
    QVERIFY(!health.needsSalvage());
}

void tst_LibraryCheck::aWriterThatDiedIsNoDamage()
{
    TestFolder folder;
    const QString file = AbandonedLibrary::make(folder, 300).lateSnapshot;
    QProcess writer;
    writer.start(u"sqlite3"_s, {file});
    writer.write("PRAGMA journal_mode = DELETE; PRAGMA cache_size = 2; BEGIN;"
                 "UPDATE songs SET artist = 'never';\n.print written\n");
    while (!writer.readAll().contains("written"))
        QVERIFY(writer.waitForReadyRead());
    writer.kill();
    QVERIFY(writer.waitForFinished());
    QVERIFY(QFile::exists(file + u"-journal"_s));
    const LibraryHealth health = succeeded(LibraryCheck::run(file, Depth::Thorough));
    QVERIFY2(health.isHealthy(), qPrintable(health.faults.value(0).detail));
}

void tst_LibraryCheck::whatIsNoLibraryIsNoDamage()
{
    TestFolder folder;
    const auto refusal = [](const QString &file) {
        const auto health = LibraryCheck::run(file, Depth::Quick);
        return health ? Error::Kind::Other : health.error().kind;
    };
    QCOMPARE(refusal(folder.library()), Error::Kind::Missing);
    QCOMPARE(refusal(folder.path(QString())), Error::Kind::IsFolder);
    QCOMPARE(shell(folder.library(), u"CREATE TABLE songs(title)"_s), QString());
    QCOMPARE(refusal(folder.library()), Error::Kind::ForeignDatabase);
}

QTEST_GUILESS_MAIN(tst_LibraryCheck)
#include "tst_LibraryCheck.moc"
