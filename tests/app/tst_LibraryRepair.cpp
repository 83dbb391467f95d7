// SPDX-FileCopyrightText: 2026 The Tutti authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/ExclusiveAccess.h"
#include "core/LibraryRepair.h"
#include "core/LiveCopies.h"
#include "core/LiveCopy.h"
#include "tests/support/AbandonedLibrary.h"
#include "tests/support/Said.h"
#include "tests/support/StoreFixture.h"

#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QJsonDocument>
#include <QProcess>
#include <QTest>

#include <sys/stat.h>
#include <sys/wait.h>
#include <unistd.h>

using namespace tutti;
using namespace Qt::StringLiterals;
using namespace tutti::test;

namespace {

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

quint64 inodeOf(const QString &file)
{
    struct stat status = {};
    return ::stat(QFile::encodeName(file).constData(), &status) == 0 ? status.st_ino : 0;
}

/// A library whose first page is gone.
struct Ruin
{
    TestFolder folder;
    AbandonedLibrary whole;
    QString file = folder.path(u"ruin.db"_s);

    explicit Ruin(int songs = 300)
        : whole(AbandonedLibrary::make(folder, songs))
    {
        harm();
    }

    void harm() const
    {
        whole.write(file);
        // The log may hold the first page as well.
        QFile::remove(file + u"-wal"_s);
        QFile::remove(file + u"-shm"_s);
        QFile library(file);
        if (!library.open(QIODevice::WriteOnly))
            qFatal("cannot be written");
        library.write(QByteArray(4'096, '\7') + whole.backfilledDatabase.mid(4'096));
    }

    [[nodiscard]] RepairRequest request() const
    {
        RepairRequest request;
        request.sources.library = file;
        request.sources.snapshots = {whole.lateSnapshot};
        request.patienceMs = 300;
        return request;
    }
    [[nodiscard]] QStringList kept() const
    {
        return QDir(folder.path({})).entryList({u"damaged-*"_s}, QDir::Dirs);
    }
};

} // namespace

class tst_LibraryRepair : public QObject
{
    Q_OBJECT

private slots:
    void aHealthyLibraryIsNotTouched();
    void aWreckIsRebuiltInItsPlace();
    void theDamagedFilesAreKept();
    void nothingIsDoneWhileAnotherProgramHasItOpen();
    void nobodyGetsInMeanwhile();
    void theSignIsUpOnlyWhileARepairIsAtWork();
    void killedAtAnyPointItIsFinishedByTheNext();
    void aDamagedJournalIsMendedInPlace();
    void anEmptyFileIsFilledFromASnapshot();
    void whatWasNeverCommittedIsNotSaved();
    void whatWindowsHaveLeftIsTaken();
    void whatAnEndedRepairCopiedDoesNotPileUp();
    void withoutRoomNothingIsTouched();
    void theReportTravelsAsJson();
    void theCommandChecksAndRepairs();
};

void tst_LibraryRepair::aHealthyLibraryIsNotTouched()
{
    StoreFixture library;
    library.store.reset();
    const QByteArray before = bytesOf(library.file());
    RepairRequest request;
    request.sources.library = library.file();
    const RepairReport report = succeeded(LibraryRepair::run(request));
    QCOMPARE(report.outcome, RepairReport::Outcome::Healthy);
    QCOMPARE(bytesOf(library.file()), before);
    QCOMPARE(QDir(library.folder.path({})).entryList({u"*repair*"_s, u"damaged*"_s}).size(), 0);
}

void tst_LibraryRepair::aWreckIsRebuiltInItsPlace()
{
    const Ruin ruin;
    const quint64 inode = inodeOf(ruin.file);
    const RepairReport report = succeeded(LibraryRepair::run(ruin.request()));
    QCOMPARE(report.outcome, RepairReport::Outcome::Rebuilt);
    QCOMPARE(report.songs(), ruin.whole.songs.size());
    QCOMPARE(report.unverified, 0);
    QCOMPARE(inodeOf(ruin.file), inode);
    QCOMPARE(songsOf(ruin.file), ruin.whole.songs);
    QCOMPARE(shell(ruin.file, u"PRAGMA integrity_check"_s), u"ok"_s);
    QCOMPARE(succeeded(LibraryRepair::run(ruin.request())).outcome, RepairReport::Outcome::Healthy);
}

void tst_LibraryRepair::theDamagedFilesAreKept()
{
    const Ruin ruin;
    const QByteArray damaged = bytesOf(ruin.file);
    const RepairReport report = succeeded(LibraryRepair::run(ruin.request()));
    QCOMPARE(bytesOf(report.folder + u"/ruin.db"_s), damaged);
    QVERIFY(QFile::exists(report.folder + u"/report.json"_s));
    QVERIFY(!QFile::exists(report.folder + u"/repaired.db"_s));
    QCOMPARE(ruin.kept().size(), 1);
}

void tst_LibraryRepair::nothingIsDoneWhileAnotherProgramHasItOpen()
{
    // Damaged under an open connection, which keeps it.
    StoreFixture library;
    QProcess other;
    other.start(u"sqlite3"_s, {library.file()});
    other.write("SELECT count(*) FROM songs;\n");
    QVERIFY(other.waitForReadyRead());
    library.store.reset();
    overwrite(library.file(), 0, QByteArray(4'096, '\7'));
    const QByteArray before = bytesOf(library.file());
    RepairRequest request;
    request.sources.library = library.file();
    request.patienceMs = 200;
    const auto report = LibraryRepair::run(request);
    QVERIFY(!report);
    QCOMPARE(report.error().kind, Error::Kind::Busy);
    QCOMPARE(bytesOf(library.file()), before);
    QVERIFY(!QFile::exists(RepairMarker::pathFor(library.file())));
    other.write(".quit\n");
    QVERIFY(other.waitForFinished());
    QCOMPARE(succeeded(LibraryRepair::run(request)).songs(), 15);
}

void tst_LibraryRepair::nobodyGetsInMeanwhile()
{
    StoreFixture library;
    library.store.reset();
    const auto access = succeeded(ExclusiveAccess::take(library.file(), 0));
    QVERIFY(shell(library.file(), u"UPDATE songs SET rating = 20"_s, 0).contains(u"locked"_s));
    QVERIFY(shell(library.file(), u"SELECT count(*) FROM songs"_s, 0).contains(u"locked"_s));
    QCOMPARE(SongStore::open({.file = library.file()}).error().kind, Error::Kind::Busy);
}

void tst_LibraryRepair::theSignIsUpOnlyWhileARepairIsAtWork()
{
    StoreFixture library;
    QVERIFY(!RepairMarker::isHeld(library.file()));
    {
        RepairMarker marker = succeeded(RepairMarker::take(library.file()));
        QVERIFY(RepairMarker::isHeld(library.file()));
        QCOMPARE(RepairMarker::take(library.file()).error().kind, Error::Kind::BeingRepaired);
        QVERIFY(marker.note({u"/somewhere"_s, true, u"e"_s}));
    }
    // As after a repair that died.
    QVERIFY(!RepairMarker::isHeld(library.file()));
    RepairMarker marker = succeeded(RepairMarker::take(library.file()));
    QCOMPARE(marker.leftBehind(), (RepairMarker::Stage {u"/somewhere"_s, true, u"e"_s}));
    marker.remove();
    QVERIFY(!QFile::exists(RepairMarker::pathFor(library.file())));
}

void tst_LibraryRepair::killedAtAnyPointItIsFinishedByTheNext()
{
    const Ruin ruin;
    const QStringList arguments {u"--library"_s, ruin.file,       u"check"_s,
                                 u"--repair"_s,  u"--snapshot"_s, ruin.whole.lateSnapshot};
    QElapsedTimer timer;
    timer.start();
    QCOMPARE(runTutti(arguments).status, 0);
    const qint64 whole = timer.elapsed();
    int killed = 0;
    for (int part = 4; part < 20; ++part) {
        ruin.harm();
        QProcess repair;
        repair.start(QString::fromUtf8(TUTTI_PROGRAM), arguments);
        if (!repair.waitForFinished(int(whole * part / 20))) {
            repair.kill();
            repair.waitForFinished();
            ++killed;
        }
        const RepairReport report = succeeded(LibraryRepair::run(ruin.request()));
        QVERIFY(report.outcome != RepairReport::Outcome::Mended);
        QCOMPARE(songsOf(ruin.file), ruin.whole.songs);
        QVERIFY(!QFile::exists(RepairMarker::pathFor(ruin.file)));
    }
    QVERIFY(killed > 3);
}

void tst_LibraryRepair::aDamagedJournalIsMendedInPlace()
{
    StoreFixture library;
    library.apply(editOf(1, SongField::Title, library.song(1).title, u"A"_s));
    library.apply(editOf(1, SongField::Title, u"A"_s, u"B"_s));
    const QList<Song> songs = library.songs();
    library.store.reset();
    QCOMPARE(
        shell(library.file(), u"DELETE FROM change WHERE seq = 1; DROP TRIGGER songs_update"_s),
        QString());
    RepairRequest request;
    request.sources.library = library.file();
    const RepairReport report = succeeded(LibraryRepair::run(request));
    QCOMPARE(report.outcome, RepairReport::Outcome::Mended);
    QVERIFY(report.folder.isEmpty());
    QCOMPARE(succeeded(LibraryRepair::run(request)).outcome, RepairReport::Outcome::Healthy);
    QCOMPARE(succeeded(openStore(library.file())->everything()).written.toList(), songs);
}

void tst_LibraryRepair::anEmptyFileIsFilledFromASnapshot()
{
    const Ruin ruin;
    QVERIFY(QFile::resize(ruin.file, 0));
    const RepairReport report = succeeded(LibraryRepair::run(ruin.request()));
    QCOMPARE(report.fromFile, 0);
    QCOMPARE(report.fromWitness, ruin.whole.songs.size());
    QCOMPARE(songsOf(ruin.file), ruin.whole.songs);
}

void tst_LibraryRepair::whatWasNeverCommittedIsNotSaved()
{
    const Ruin ruin;
    QVERIFY(QFile::remove(ruin.file));
    static_cast<void>(shell(ruin.whole.lateSnapshot, u"VACUUM INTO '%1'"_s.arg(ruin.file)));
    QProcess writer;
    writer.start(u"sqlite3"_s, {ruin.file});
    writer.write("PRAGMA journal_mode = DELETE; PRAGMA cache_size = 2; BEGIN;"
                 "UPDATE songs SET artist = 'never';\n.print written\n");
    QVERIFY(writer.waitForReadyRead());
    while (!writer.readAll().contains("written"))
        QVERIFY(writer.waitForReadyRead());
    writer.kill();
    QVERIFY(writer.waitForFinished());
    QVERIFY(bytesOf(ruin.file).contains("never"));
    // Damaged besides, so that a rebuild is needed.
    overwrite(ruin.file, 4'096 + 8, QByteArray(100, '\7'));
    QVERIFY(QFile::exists(ruin.file + u"-journal"_s));
    RepairRequest request = ruin.request();
    request.sources.snapshots.clear();
    static_cast<void>(succeeded(LibraryRepair::run(request)));
    for (const Song &song : songsOf(ruin.file))
        QVERIFY(song.artist != u"never");
}

void tst_LibraryRepair::whatWindowsHaveLeftIsTaken()
{
    const Ruin ruin;
    QFile live(LiveCopies::newFileFor(ruin.file));
    QVERIFY(live.open(QIODevice::WriteOnly));
    const ChangeSet everything = succeeded(openStore(ruin.whole.lateSnapshot)->everything());
    live.write(LiveCopy::firstLine(everything.cursor));
    for (const Song &song : everything.written.toList())
        live.write(LiveCopy::line(song));
    live.close();
    RepairRequest request = ruin.request();
    request.sources.snapshots.clear();
    const RepairReport report = succeeded(LibraryRepair::run(request));
    QVERIFY(report.isWitnessLive);
    QCOMPARE(report.unverified, 0);
    QCOMPARE(songsOf(ruin.file), ruin.whole.songs);
    QVERIFY(LiveCopies::of(ruin.file).isEmpty());
}

void tst_LibraryRepair::whatAnEndedRepairCopiedDoesNotPileUp()
{
    const Ruin ruin;
    RepairRequest request = ruin.request();
    request.onStep = [](RepairStep step) {
        if (step == RepairStep::Building)
            ::_exit(7);
    };
    const pid_t child = ::fork();
    if (child == 0)
        static_cast<void>(LibraryRepair::run(request));
    int status = 0;
    QCOMPARE(::waitpid(child, &status, 0), child);
    QCOMPARE(WEXITSTATUS(status), 7);
    QCOMPARE(ruin.kept().size(), 1);
    const RepairReport report = succeeded(LibraryRepair::run(ruin.request()));
    QCOMPARE(ruin.kept(), QStringList {QFileInfo(report.folder).fileName()});
    QCOMPARE(songsOf(ruin.file), ruin.whole.songs);
}

void tst_LibraryRepair::withoutRoomNothingIsTouched()
{
    const Ruin ruin;
    const QString disk = ruin.folder.path(u"disk"_s);
    QVERIFY(QDir().mkdir(disk));
    const qint64 size = QFileInfo(ruin.file).size();
    // Room for one copy, not for what a repair needs.
    const QString script
        = u"mount -t tmpfs -o size=%1 none '%2' && cp '%3' '%2/l.db' && "
          "'%4' --library '%2/l.db' check --repair; echo status $?;"
          "cmp '%3' '%2/l.db' && ls '%2'"_s.arg(QString::number(3 * size), disk, ruin.file,
                                                QString::fromUtf8(TUTTI_PROGRAM));
    QProcess process;
    process.setProcessChannelMode(QProcess::MergedChannels);
    process.start(u"unshare"_s, {u"-r"_s, u"-m"_s, u"sh"_s, u"-c"_s, script});
    QVERIFY(process.waitForFinished());
    const QString said = QString::fromUtf8(process.readAll());
    if (said.contains(u"unshare"_s) || said.contains(u"mount:"_s))
        QSKIP("no file system can be mounted here");
    QVERIFY2(said.contains(u"too little room"_s), qPrintable(said));
    QVERIFY2(said.endsWith(u"status 1\nl.db\n"_s), qPrintable(said));
}

void tst_LibraryRepair::theReportTravelsAsJson()
{
    RepairReport report;
    report.outcome = RepairReport::Outcome::Rebuilt;
    report.before.faults = {{LibraryHealth::Fault::Part::Log, u"x"_s}};
    report.fromFile = 3;
    report.lacksEnd = true;
    report.witnessTime = QDateTime::fromMSecsSinceEpoch(1'000, Qt::UTC);
    report.folder = u"/a"_s;
    report.unverifiedSongs = {u"A – B"_s};
    const auto back = RepairJson::report(RepairJson::of(report));
    QVERIFY(back);
    QCOMPARE(RepairJson::of(*back), RepairJson::of(report));
    QVERIFY(!RepairJson::report({}));
}

void tst_LibraryRepair::theCommandChecksAndRepairs()
{
    const Ruin ruin;
    const Said damaged = runTutti({u"--library"_s, ruin.file, u"check"_s});
    QCOMPARE(damaged.status, 1);
    QVERIFY(damaged.out.contains(u"damaged"_s));
    const Said asJson
        = runTutti({u"--library"_s, ruin.file, u"check"_s, u"--quick"_s, u"--json"_s});
    QCOMPARE(asJson.status, 1);
    QVERIFY(RepairJson::health(QJsonDocument::fromJson(asJson.out.toUtf8()).object())
                ->has(LibraryHealth::Fault::Part::Header));
    const Said repaired = runTutti({u"--library"_s, ruin.file, u"check"_s, u"--repair"_s});
    QCOMPARE(repaired.status, 0);
    QVERIFY2(repaired.out.contains(u"salvaged"_s), qPrintable(repaired.out));
    const Said healthy = runTutti({u"--library"_s, ruin.file, u"check"_s});
    QCOMPARE(healthy.status, 0);
    QVERIFY(healthy.out.contains(u"healthy"_s));
}

QTEST_GUILESS_MAIN(tst_LibraryRepair)
#include "tst_LibraryRepair.moc"
