// SPDX-FileCopyrightText: 2026 The Tutti authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/FileFaults.h"

#include "core/Snapshots.h"
#include "tests/support/Said.h"

#include <QFile>

#include <cstdio>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace tutti::test::FileFaults {

namespace {

constexpr qint64 PageSize = 4'096;

QByteArray bytesOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray("unreadable");
}

void overwrite(const QString &path, qint64 at, const QByteArray &bytes)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadWrite) || !file.seek(at) || file.write(bytes) != bytes.size())
        qFatal("cannot write %s", qPrintable(path));
}

void cut(const QString &path, qint64 size)
{
    if (!QFile::resize(path, size))
        qFatal("cannot cut %s", qPrintable(path));
}

/// By a process of its own, as everything that reads the files of an open library.
void copy(const QString &from, const QString &to)
{
    if (run(u"cp"_s, {from, to}).status != 0)
        qFatal("cannot copy %s", qPrintable(from));
}

void removeSideFiles(const QString &library)
{
    QFile::remove(library + u"-wal"_s);
    QFile::remove(library + u"-shm"_s);
}

void takeSnapshot(FaultScene &scene)
{
    static_cast<void>(
        succeeded(openStore(scene.library())->takeSnapshot(Snapshot::Reason::Manual)));
}

bool isToldDamaged(const LibraryFixture &f)
{
    using Phase = SyncState::Phase;
    return (f.state.phase == Phase::Failed || f.state.phase == Phase::Lost) && f.state.error
        && (f.state.error->kind == Error::Kind::Corrupt
            || f.state.error->kind == Error::Kind::NotADatabase);
}

/// Of a library that is damaged and closed: a window says so, and goes on after the repair.
Outcome repaired(FaultScene &scene, int songs = 15)
{
    LibraryFixture f(scene.library());
    scene.expect("the damage is told", [&] { return isToldDamaged(f); });
    scene.repair();
    scene.expect("all songs are back",
                 [&] { return f.isUpToDate() && f.model.rowCount() == songs; });
    return Outcome::Repaired;
}

Outcome refusedAndLeftAlone(FaultScene &scene, Error::Kind expected)
{
    const QByteArray before = bytesOf(scene.library());
    for (const bool create : {false, true}) {
        const auto store = SongStore::open({.file = scene.library(), .create = create});
        scene.expect("it is refused", [&] { return !store && store.error().kind == expected; });
    }
    scene.expect("it is left as it is", [&] { return bytesOf(scene.library()) == before; });
    return Outcome::Refused;
}

} // namespace

Outcome header(FaultScene &scene)
{
    scene.makeLibrary();
    overwrite(scene.library(), 0, QByteArray(100, '\0'));
    static_cast<void>(repaired(scene));
    takeSnapshot(scene);
    if (!QFile::remove(scene.library()))
        return Outcome::Wrong;
    overwrite(scene.library(), 0, "dear diary\n");
    static_cast<void>(refusedAndLeftAlone(scene, Error::Kind::Corrupt));
    return repaired(scene);
}

Outcome schemaPage(FaultScene &scene)
{
    scene.makeLibrary();
    takeSnapshot(scene);
    overwrite(scene.library(), 100, QByteArray(PageSize - 100, '\7'));
    static_cast<void>(repaired(scene));
    cut(scene.library(), PageSize * 3);
    return repaired(scene);
}

Outcome rootPage(FaultScene &scene)
{
    scene.makeLibrary();
    takeSnapshot(scene);
    const qint64 root = shellNumber(scene.library(),
                                    u"SELECT rootpage FROM sqlite_schema WHERE name = 'songs'"_s);
    overwrite(scene.library(), (root - 1) * PageSize, QByteArray(PageSize, '\0'));
    return repaired(scene);
}

Outcome leafPage(FaultScene &scene)
{
    constexpr int More = 300;
    scene.makeLibrary(More);
    takeSnapshot(scene);
    const qint64 leaf
        = shellNumber(scene.library(), u"SELECT pageno FROM dbstat WHERE name ="
                                       " 'songs' AND pagetype = 'leaf' LIMIT 1 OFFSET 2"_s);
    overwrite(scene.library(), (leaf - 1) * PageSize, QByteArray(PageSize, '\x5a'));
    scene.expect("a shell goes on as if nothing were", [&] {
        return shell(scene.library(), u"INSERT INTO songs(title, artist) VALUES('a', 'b')"_s)
            .isEmpty();
    });
    const Said said = runTutti({u"--library"_s, scene.library(), u"check"_s, u"--quick"_s});
    scene.expect("a check tells", [&] { return said.status == 1; });
    return repaired(scene, 15 + More + 1);
}

Outcome oneByte(FaultScene &scene)
{
    scene.makeLibrary();
    takeSnapshot(scene);
    overwrite(scene.library(), bytesOf(scene.library()).indexOf("Bohemian"), "C");
    const auto store = openStore(scene.library());
    scene.expect("nothing tells", [&] {
        return succeeded(store->song(1))->title.startsWith(u"Cohemian")
            && shell(scene.library(), u"PRAGMA integrity_check"_s) == u"ok";
    });
    const QString id = store->info().libraryId;
    const QString snapshot = Snapshots::of(id).first().file;
    const LibraryDifference difference = succeeded(store->differenceTo(snapshot));
    scene.expect("a snapshot tells", [&] {
        return difference.changed.count == 1
            && difference.changed.first.first().title.startsWith(u"Cohemian");
    });
    static_cast<void>(succeeded(store->restore(snapshot)));
    scene.expect("it is as it was",
                 [&] { return succeeded(store->song(1))->title.startsWith(u"Bohemian"); });
    return Outcome::Restored;
}

Outcome emptied(FaultScene &scene)
{
    scene.makeLibrary();
    takeSnapshot(scene);
    cut(scene.library(), 0);
    const auto store = SongStore::open({.file = scene.library()});
    scene.expect("it is no first start", [&] {
        return !store && store.error().kind == Error::Kind::EmptyFile
            && bytesOf(scene.library()).isEmpty();
    });
    scene.repair();
    scene.expectSongs(15);
    return Outcome::Refused;
}

Outcome overwrittenWhileOpen(FaultScene &scene)
{
    LibraryFixture &f = scene.window();
    scene.edit();
    Outcome outcome = Outcome::Repaired;
    for (const bool isCut : {false, true}) {
        const Said said = runTutti({u"--library"_s, scene.library(), u"backup"_s, u"--reason"_s,
                                    nameOf(Snapshot::Reason::Manual)});
        scene.expect("a snapshot is taken", [&] { return said.status == 0; });
        if (isCut)
            cut(scene.library(), 2 * PageSize);
        else
            overwrite(scene.library(), 0, QByteArray(PageSize, '\7'));
        if (scene.edit() != Outcome::Queued)
            outcome = Outcome::Wrong;
        scene.expect("the damage is told", [&] { return isToldDamaged(f); });
        scene.expect("the songs stay", [&] { return f.model.rowCount() == 15; });
        scene.repair();
        scene.expectAllSaved();
    }
    return outcome;
}

Outcome log(FaultScene &scene)
{
    constexpr qint64 InFirstFrame = 32 + 24 + 100;
    const QString wal = scene.library() + u"-wal"_s;
    const QString aside = scene.folder().path(u"aside"_s);
    const std::function<void()> harms[] = {
        [&] { overwrite(wal, InFirstFrame, "\x5a\x5a\x5a"); },
        [&] { cut(wal, InFirstFrame); },
        [&] { QFile::remove(wal); },
        [&] { overwrite(wal, 0, QByteArray(QFile(wal).size(), '\x5a')); },
    };
    for (const auto &harm : harms) {
        static_cast<void>(scene.window());
        scene.edit();
        copy(scene.library(), aside);
        copy(wal, aside + u"-wal"_s);
        scene.closeWindow();
        std::rename(qPrintable(aside), qPrintable(scene.library()));
        removeSideFiles(scene.library());
        std::rename(qPrintable(aside + u"-wal"_s), qPrintable(wal));
        harm();
        LibraryFixture &f = scene.window();
        scene.expect("what is missing is noticed", [&] { return f.state.missing > 0; });
        f.library.settleMissing(true);
        scene.expect("it is done again", [&] { return f.state.missing == 0; });
        scene.expectAllSaved();
    }
    return Outcome::Replayed;
}

Outcome newerSchema(FaultScene &scene)
{
    LibraryFixture &f = scene.window();
    scene.edit();
    scene.expect("another program migrates it", [&] {
        return shell(scene.library(),
                     u"PRAGMA user_version = 99; ALTER TABLE songs ADD COLUMN mood TEXT"_s)
            .isEmpty();
    });
    const Outcome outcome = scene.edit();
    scene.expect("from then on it can only be read", [&] {
        return f.info.readOnly == LibraryInfo::ReadOnly::Newer && f.model.rowCount() == 15;
    });
    scene.expectAllSaved();
    return outcome;
}

Outcome newerFormat(FaultScene &scene)
{
    scene.makeLibrary();
    overwrite(scene.library(), 18, "\3");
    const auto store = SongStore::open({.file = scene.library()});
    scene.expect("it can be read", [&] {
        return store && (*store)->info().readOnly != LibraryInfo::ReadOnly::No
            && (*store)->songCount().value_or(0) == 15;
    });
    overwrite(scene.library(), 19, "\3");
    return refusedAndLeftAlone(scene, Error::Kind::NewerLibrary);
}

Outcome foreignApplication(FaultScene &scene)
{
    scene.makeLibrary();
    scene.expect("it is another program's",
                 [&] { return shell(scene.library(), u"PRAGMA application_id = 77"_s).isEmpty(); });
    return refusedAndLeftAlone(scene, Error::Kind::ForeignDatabase);
}

Outcome moved(FaultScene &scene)
{
    static_cast<void>(scene.window());
    scene.edit();
    const QString away = scene.folder().path(u"away"_s);
    const QString copied = scene.folder().path(u"copy"_s);
    std::rename(qPrintable(scene.drive()), qPrintable(away));
    const Outcome outcome = scene.edit();
    std::rename(qPrintable(away), qPrintable(scene.drive()));
    scene.expectAllSaved();
    for (const bool isRemoved : {false, true}) {
        scene.expect("it is copied whole", [&] {
            return shell(scene.library(), u"PRAGMA wal_checkpoint(TRUNCATE)"_s) == u"0|0|0";
        });
        copy(scene.library(), copied);
        if (isRemoved) {
            QFile::remove(scene.library());
            if (scene.edit() != Outcome::Queued)
                return Outcome::Wrong;
        }
        std::rename(qPrintable(copied), qPrintable(scene.library()));
        scene.edit();
        scene.expectAllSaved();
    }
    return outcome;
}

Outcome indexRemoved(FaultScene &scene)
{
    static_cast<void>(scene.window());
    scene.edit();
    QFile::remove(scene.library() + u"-shm"_s);
    const Outcome outcome = scene.edit();
    scene.expectAllSaved();
    QFile::remove(scene.library() + u"-shm"_s);
    scene.expect("a shell makes another", [&] {
        return shell(scene.library(), u"UPDATE songs SET year = 1901 WHERE id = 15"_s).isEmpty();
    });
    scene.edit();
    scene.expectAllSaved();
    scene.expect("the shell's is there as well", [&] {
        return shellNumber(scene.library(), u"SELECT year FROM songs WHERE id = 15"_s) == 1901;
    });
    return outcome;
}

Outcome logRemoved(FaultScene &scene)
{
    static_cast<void>(scene.window());
    scene.edit();
    QFile::remove(scene.library() + u"-wal"_s);
    const Outcome outcome = scene.edit();
    scene.expectAllSaved();
    return outcome;
}

Outcome secondName(FaultScene &scene)
{
    scene.makeLibrary();
    const QString other = scene.drive() + u"/other.db"_s;
    if (::link(qPrintable(scene.library()), qPrintable(other)) != 0)
        return Outcome::Wrong;
    const Outcome outcome = scene.edit();
    scene.expect("the reason is told", [&] {
        return scene.window().info.readOnly == LibraryInfo::ReadOnly::SecondName
            && scene.window().model.rowCount() == 15;
    });
    return outcome;
}

} // namespace tutti::test::FileFaults
