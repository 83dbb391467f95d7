// SPDX-FileCopyrightText: 2026 The Tutti authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/KnownLibraries.h"
#include "core/Paths.h"
#include "tests/support/StoreFixture.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QProcess>
#include <QTest>

#include <unistd.h>

using namespace tutti;
using namespace Qt::StringLiterals;
using namespace tutti::test;

namespace {

QByteArray bytes(const QString &file)
{
    QFile opened(file);
    return opened.open(QIODevice::ReadOnly) ? opened.readAll() : QByteArray("unreadable");
}

Error::Kind refusal(const StoreOptions &options)
{
    const auto store = SongStore::open(options);
    return store ? Error::Kind::Other : store.error().kind;
}

/// A library that nobody has open, in \a folder.
QString closedLibrary(const TestFolder &folder)
{
    openStore(folder.library()).reset();
    return folder.library();
}

} // namespace

class tst_LibraryFile : public QObject
{
    Q_OBJECT

private slots:
    void whatIsNoLibraryIsRefusedAndLeftAlone_data();
    void whatIsNoLibraryIsRefusedAndLeftAlone();
    void theFolderOfTheDefaultLibraryIsMade();
    void anotherFolderIsNot();
    void aMissingLibraryThatWasKnownIsNotMadeAnew();
    void sideFilesLeftBehindSpeakForALibrary();
    void anEmptyFileIsOnlyFilledOnDemand();
    void aNewerLibraryIsReadIfItAllows();
    void aLibraryThatWasEmptiedStaysEmpty();
    void anOrphanedLogIsNotAppliedToANewLibrary();
    void aSecondNameMakesItReadOnly();
    void readOnlyOnPurposeReadsAndDoesNotWrite();
    void readingLeavesNothingBesideTheFile();
    void aHalfDoneCheckpointIsNoDamage();
    void aNewerLibraryThatIsRefusedIsNotWrittenTo();
    void aLibraryThatLacksWhatItMustHaveIsDamaged_data();
    void aLibraryThatLacksWhatItMustHaveIsDamaged();
    void aSymbolicLinkLeadsToTheLibrary();
    void aLinkToALibraryThatIsGoneMakesNoNewOne();
    void strangePathsWork();
    void settingsAreThoseOfASafeLibrary();
};

void tst_LibraryFile::whatIsNoLibraryIsRefusedAndLeftAlone_data()
{
    QTest::addColumn<QString>("what");
    QTest::addColumn<Error::Kind>("expected");
    QTest::newRow("text") << u"text"_s << Error::Kind::NotADatabase;
    QTest::newRow("another program's") << u"foreign"_s << Error::Kind::ForeignDatabase;
    QTest::newRow("another program's, marked") << u"marked"_s << Error::Kind::ForeignDatabase;
    QTest::newRow("far newer") << u"newer"_s << Error::Kind::NewerLibrary;
    QTest::newRow("folder") << u"folder"_s << Error::Kind::IsFolder;
}

void tst_LibraryFile::whatIsNoLibraryIsRefusedAndLeftAlone()
{
    QFETCH(QString, what);
    QFETCH(Error::Kind, expected);
    TestFolder folder;
    const QString file = folder.library();
    if (what == u"text") {
        QCOMPARE(folder.file(u"library.db"_s, "dear diary, this is no database at all\n"), file);
    } else if (what == u"folder") {
        QVERIFY(QDir().mkpath(file));
    } else if (what == u"newer") {
        static_cast<void>(closedLibrary(folder));
        QCOMPARE(shell(file, u"PRAGMA user_version = 99;"
                             "UPDATE meta SET value = '50' WHERE key = 'min_reader'"_s),
                 QString());
    } else {
        QCOMPARE(shell(file, u"PRAGMA journal_mode = WAL; CREATE TABLE songs(title)"_s), u"wal");
        if (what == u"marked")
            QCOMPARE(shell(file, u"PRAGMA application_id = 77"_s), QString());
    }
    const QByteArray before = bytes(file);
    const QStringList beside = QDir(folder.path(QString())).entryList(QDir::Files);
    QCOMPARE(refusal({.file = file}), expected);
    QCOMPARE(refusal({.file = file, .readOnly = true}), expected);
    QCOMPARE(refusal({.file = file, .create = true}), expected);
    QCOMPARE(bytes(file), before);
    if (expected != Error::Kind::NewerLibrary) // that one is a database that we may read
        QCOMPARE(QDir(folder.path(QString())).entryList(QDir::Files), beside);
}

void tst_LibraryFile::theFolderOfTheDefaultLibraryIsMade()
{
    TestFolder folder;
    const auto store = openStore(Paths::defaultLibrary());
    QCOMPARE(store->songCount().value_or(0), 15);
}

void tst_LibraryFile::anotherFolderIsNot()
{
    TestFolder folder;
    QCOMPARE(refusal({.file = folder.path(u"not/mounted/library.db"_s)}), Error::Kind::NoFolder);
    QVERIFY(!QFile::exists(folder.path(u"not"_s)));
}

void tst_LibraryFile::aMissingLibraryThatWasKnownIsNotMadeAnew()
{
    TestFolder folder;
    const QString file = closedLibrary(folder);
    QVERIFY(QFile::remove(file));
    QCOMPARE(refusal({.file = file}), Error::Kind::MissingKnown);
    QVERIFY(!QFile::exists(file));
    QCOMPARE(refusal({.file = file, .readOnly = true}), Error::Kind::Missing);
    const auto store = succeeded(SongStore::open({.file = file, .create = true}));
    QCOMPARE(store->songCount().value_or(0), 15);
}

void tst_LibraryFile::sideFilesLeftBehindSpeakForALibrary()
{
    TestFolder folder;
    const QString log = folder.file(u"library.db-wal"_s, "something");
    QCOMPARE(refusal({.file = folder.library()}), Error::Kind::MissingKnown);
    QVERIFY(QFile::exists(log));
}

void tst_LibraryFile::anEmptyFileIsOnlyFilledOnDemand()
{
    TestFolder folder;
    const QString file = folder.file(u"library.db"_s, {});
    QCOMPARE(refusal({.file = file}), Error::Kind::EmptyFile);
    QCOMPARE(refusal({.file = file, .readOnly = true, .create = true}), Error::Kind::EmptyFile);
    QCOMPARE(QFile(file).size(), 0);
    const auto store = succeeded(SongStore::open({.file = file, .create = true}));
    QCOMPARE(store->songCount().value_or(0), 15);
    QVERIFY(store->info().wasCreated);
}

void tst_LibraryFile::aNewerLibraryIsReadIfItAllows()
{
    TestFolder folder;
    const QString file = closedLibrary(folder);
    QCOMPARE(shell(file, u"PRAGMA user_version = 99; ALTER TABLE songs ADD COLUMN mood TEXT"_s),
             QString());
    const auto store = succeeded(SongStore::open({.file = file}));
    QVERIFY(!QFile::exists(file + u"-wal"_s));
    QCOMPARE(store->info().readOnly, LibraryInfo::ReadOnly::Newer);
    QCOMPARE(store->songCount().value_or(0), 15);
    const auto written = store->apply(Operation::make(ClearLibrary {}));
    QVERIFY(!written);
    QCOMPARE(written.error().kind, Error::Kind::ReadOnly);
}

void tst_LibraryFile::aLibraryThatWasEmptiedStaysEmpty()
{
    StoreFixture f;
    f.apply(ClearLibrary {});
    f.store = nullptr;
    f.store = openStore(f.file());
    QCOMPARE(f.store->songCount().value_or(-1), 0);
}

void tst_LibraryFile::anOrphanedLogIsNotAppliedToANewLibrary()
{
    TestFolder folder;
    const QString file = folder.library();
    auto store = openStore(file);
    QVERIFY(store->apply(Operation::make(AddSongs {{makeSong(u"in the log"_s)}})).has_value());
    // As after a crash and the loss of the database: its log is left.
    QVERIFY(QFile::copy(file + u"-wal"_s, folder.path(u"kept"_s)));
    store = nullptr;
    QVERIFY(QFile::remove(file));
    QVERIFY(QFile::rename(folder.path(u"kept"_s), file + u"-wal"_s));
    store = succeeded(SongStore::open({.file = file, .create = true}));
    QCOMPARE(store->songCount().value_or(0), 15);
    QCOMPARE(shell(file, u"PRAGMA integrity_check"_s), u"ok");
    const QStringList aside
        = QDir(folder.path(QString())).entryList({u"library.db-wal-old-*"_s}, QDir::Files);
    QCOMPARE(aside.size(), 1);
}

void tst_LibraryFile::aSecondNameMakesItReadOnly()
{
    TestFolder folder;
    const QString file = closedLibrary(folder);
    const QString second = folder.path(u"second.db"_s);
    QCOMPARE(::link(qPrintable(file), qPrintable(second)), 0);
    const auto store = openStore(second);
    QCOMPARE(store->info().readOnly, LibraryInfo::ReadOnly::SecondName);
    QCOMPARE(store->songCount().value_or(0), 15);
}

void tst_LibraryFile::readOnlyOnPurposeReadsAndDoesNotWrite()
{
    TestFolder folder;
    const QString file = closedLibrary(folder);
    QProcess writer; // keeps the log alive
    writer.start(u"sqlite3"_s, {file});
    writer.write("UPDATE songs SET year = 1999 WHERE id = 2;\n.print done\n");
    QVERIFY(writer.waitForReadyRead());
    const auto store = succeeded(SongStore::open({.file = file, .readOnly = true}));
    QCOMPARE(store->info().readOnly, LibraryInfo::ReadOnly::Asked);
    QVERIFY(!store->info().isFrozen);
    QVERIFY(!store->apply(Operation::make(ClearLibrary {})));
    const Cursor cursor = store->everything()->cursor;
    QCOMPARE(shell(file, u"UPDATE songs SET year = 2000 WHERE id = 1"_s), QString());
    const auto changes = store->changesSince(cursor);
    QVERIFY(changes.has_value());
    QCOMPARE(changes->scope, ChangeSet::Scope::Difference);
    QCOMPARE(changes->written.size(), 1);
    writer.write(".quit\n");
    QVERIFY(writer.waitForFinished());
}

void tst_LibraryFile::readingLeavesNothingBesideTheFile()
{
    TestFolder folder;
    const QString file = closedLibrary(folder);
    QVERIFY(QFile::remove(file + u"-bell"_s));
    const QStringList before = QDir(folder.path(QString())).entryList(QDir::Files);
    {
        const auto store = succeeded(SongStore::open({.file = file, .readOnly = true}));
        QVERIFY(store->info().isFrozen);
        QCOMPARE(store->songCount().value_or(0), 15);
        QCOMPARE(QDir(folder.path(QString())).entryList(QDir::Files), before);
    }
    QCOMPARE(QDir(folder.path(QString())).entryList(QDir::Files), before);
}

void tst_LibraryFile::aHalfDoneCheckpointIsNoDamage()
{
    constexpr int FirstPage = 4'096;
    TestFolder folder;
    const QString file = closedLibrary(folder);
    const QByteArray small = bytes(file);
    auto store = openStore(file);
    AddSongs add;
    for (int i = 0; i < 500; ++i)
        add.songs += makeSong(QStringLiteral("song %1").arg(i));
    QVERIFY(store->apply(Operation::make(add)).has_value());
    const QByteArray log = bytes(file + u"-wal"_s);
    store = nullptr;
    const QByteArray large = bytes(file);
    QCOMPARE_GT(large.size(), small.size());
    // Killed after the first page: it names more pages than there are.
    QVERIFY(
        !folder.file(u"library.db"_s, large.first(FirstPage) + small.sliced(FirstPage)).isEmpty());
    QVERIFY(!folder.file(u"library.db-wal"_s, log).isEmpty());
    store = openStore(file);
    QCOMPARE(store->songCount().value_or(0), 515);
}

void tst_LibraryFile::aNewerLibraryThatIsRefusedIsNotWrittenTo()
{
    TestFolder folder;
    const QString file = closedLibrary(folder);
    auto store = openStore(file);
    QCOMPARE(shell(file, u"PRAGMA user_version = 99;"
                         " UPDATE meta SET value = '99' WHERE key = 'min_reader'"_s),
             QString());
    const QByteArray database = bytes(file);
    const QByteArray log = bytes(file + u"-wal"_s);
    QVERIFY(!log.isEmpty());
    store = nullptr; // which takes the log in
    QVERIFY(!folder.file(u"library.db"_s, database).isEmpty());
    QVERIFY(!folder.file(u"library.db-wal"_s, log).isEmpty());
    QCOMPARE(refusal({.file = file}), Error::Kind::NewerLibrary);
    QCOMPARE(bytes(file), database);
    QCOMPARE(bytes(file + u"-wal"_s), log);
}

void tst_LibraryFile::aLibraryThatLacksWhatItMustHaveIsDamaged_data()
{
    QTest::addColumn<QString>("sql");
    QTest::addColumn<Error::Kind>("kind");
    QTest::newRow("no songs") << u"DROP TABLE songs"_s << Error::Kind::Corrupt;
    QTest::newRow("no meta") << u"DROP TABLE meta"_s << Error::Kind::Corrupt;
    QTest::newRow("version 0") << u"PRAGMA user_version = 0"_s << Error::Kind::NotUnderstood;
    QTest::newRow("version -5") << u"PRAGMA user_version = -5"_s << Error::Kind::NotUnderstood;
}

void tst_LibraryFile::aLibraryThatLacksWhatItMustHaveIsDamaged()
{
    QFETCH(QString, sql);
    TestFolder folder;
    const QString file = closedLibrary(folder);
    QCOMPARE(shell(file, sql), QString());
    QTEST(refusal({.file = file}), "kind");
}

void tst_LibraryFile::aSymbolicLinkLeadsToTheLibrary()
{
    TestFolder folder;
    const QString file = closedLibrary(folder);
    QVERIFY(QFile::link(file, folder.path(u"link.db"_s)));
    const auto store = openStore(folder.path(u"link.db"_s));
    QCOMPARE(store->info().file, QFileInfo(file).canonicalFilePath());
    QCOMPARE(store->info().readOnly, LibraryInfo::ReadOnly::No);
}

void tst_LibraryFile::aLinkToALibraryThatIsGoneMakesNoNewOne()
{
    TestFolder folder;
    QVERIFY(QDir().mkpath(folder.path(u"drive"_s)));
    const QString file = folder.path(u"drive/mine.db"_s);
    openStore(file).reset();
    QVERIFY(QFile::link(u"drive/mine.db"_s, folder.path(u"link.db"_s)));
    openStore(folder.path(u"link.db"_s)).reset();
    QVERIFY(QFile::remove(file));
    QCOMPARE(refusal({.file = folder.path(u"link.db"_s)}), Error::Kind::MissingKnown);
    QVERIFY(!QFile::exists(file));
}

void tst_LibraryFile::strangePathsWork()
{
    TestFolder folder;
    for (const QString &name : {u"a b?c#d%20e.db"_s, u"été 夏 🎵.db"_s, u"'quoted\".db"_s}) {
        const auto store = openStore(folder.path(name));
        QCOMPARE(store->songCount().value_or(0), 15);
        QVERIFY(QFile::exists(folder.path(name)));
    }
}

void tst_LibraryFile::settingsAreThoseOfASafeLibrary()
{
    StoreFixture f;
    const QString file = f.file();
    QCOMPARE(shell(file, u"PRAGMA journal_mode"_s), u"wal");
    QCOMPARE(shell(file, u"PRAGMA application_id"_s), QString::number(0x54757474));
    QCOMPARE(shell(file, u"PRAGMA user_version"_s), u"3");
    QCOMPARE(shell(file, u"SELECT strict FROM pragma_table_list WHERE name = 'songs'"_s), u"1");
    QVERIFY(shell(file, u"INSERT INTO songs(title, artist) VALUES(' ', 'x')"_s)
                .contains(u"CHECK constraint"));
    QVERIFY(shell(file, u"INSERT INTO songs(title, artist, year) VALUES('x', 'x', 'soon')"_s)
                .contains(u"cannot store TEXT"));
    QVERIFY(KnownLibraries::contains(QFileInfo(file).canonicalFilePath()));
}

QTEST_GUILESS_MAIN(tst_LibraryFile)
#include "tst_LibraryFile.moc"
