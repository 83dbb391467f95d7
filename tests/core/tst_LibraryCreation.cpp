// SPDX-FileCopyrightText: 2026 The Tutti authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/Paths.h"
#include "core/Snapshots.h"
#include "tests/support/StoreFixture.h"

#include <QFileInfo>
#include <QTest>

#include <sys/stat.h>

using namespace tutti;
using namespace Qt::StringLiterals;
using namespace tutti::test;

namespace {

int modeOf(const QString &path)
{
    struct stat status = {};
    return ::stat(QFile::encodeName(path).constData(), &status) == 0 ? int(status.st_mode & 07777)
                                                                     : -1;
}

/// What files are made with, for as long as it lives.
class Umask
{
public:
    explicit Umask(mode_t mask)
        : m_before(::umask(mask))
    {}
    ~Umask() { ::umask(m_before); }
    Q_DISABLE_COPY_MOVE(Umask)

private:
    const mode_t m_before;
};

} // namespace

class tst_LibraryCreation : public QObject
{
    Q_OBJECT

private slots:
    void theDefaultLibraryIsForItsUserAlone();
    void aLibraryElsewhereFollowsTheUmask();
    void anOlderLibraryIsCopiedBeforeItIsMigrated();
};

void tst_LibraryCreation::theDefaultLibraryIsForItsUserAlone()
{
    const TestFolder folder;
    const Umask open(0);
    const QString file = Paths::defaultLibrary();
    const auto store = openStore(file);
    QVERIFY(store->apply(Operation::make(RemoveSongs {{1}})).has_value());
    QCOMPARE(modeOf(QFileInfo(file).path()), 0700);
    for (const char *suffix : {"", "-wal", "-shm", "-bell"})
        QCOMPARE(modeOf(file + QLatin1String(suffix)), 0600);
}

void tst_LibraryCreation::aLibraryElsewhereFollowsTheUmask()
{
    const TestFolder folder;
    const Umask groupReads(0027);
    const auto store = openStore(folder.library());
    QVERIFY(store->apply(Operation::make(RemoveSongs {{1}})).has_value());
    for (const char *suffix : {"", "-wal", "-shm", "-bell"})
        QCOMPARE(modeOf(folder.library() + QLatin1String(suffix)), 0640);
}

void tst_LibraryCreation::anOlderLibraryIsCopiedBeforeItIsMigrated()
{
    const TestFolder folder;
    const QString file = folder.library();
    openStore(file).reset();
    QCOMPARE(shell(file, u"DROP TABLE conflicts; DROP TABLE unverified; DROP TABLE views; PRAGMA "
                         u"user_version = 1;"
                         " UPDATE songs SET year = 1901 WHERE id = 1"_s),
             QString());
    const auto store = openStore(file);
    QCOMPARE(store->info().readOnly, LibraryInfo::ReadOnly::No);
    QCOMPARE(shell(file, u"PRAGMA user_version"_s), u"3");
    QVERIFY(succeeded(store->conflicts()).latest.isEmpty());
    const QList<Snapshot> snapshots = Snapshots::of(store->info().libraryId);
    QCOMPARE(snapshots.size(), 1);
    QCOMPARE(snapshots.first().reason, Snapshot::Reason::BeforeMigration);
    QCOMPARE(snapshots.first().songs, 15);
    QCOMPARE(shell(snapshots.first().file, u"PRAGMA user_version"_s), u"1");
    QCOMPARE(shell(snapshots.first().file, u"SELECT year FROM songs WHERE id = 1"_s), u"1901");
    // It can be restored, which migrates the copy.
    QVERIFY(store->apply(Operation::make(ClearLibrary {})).has_value());
    QVERIFY(store->restore(snapshots.first().file).has_value());
    QCOMPARE(succeeded(store->song(1))->year, 1901);
}

QTEST_GUILESS_MAIN(tst_LibraryCreation)
#include "tst_LibraryCreation.moc"
