// SPDX-FileCopyrightText: 2026 The Tutti authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/SongImport.h"
#include "tests/support/StoreFixture.h"

#include <QFileInfo>
#include <QRandomGenerator>
#include <QTest>

using namespace tutti;
using namespace Qt::StringLiterals;
using namespace tutti::test;

namespace {

struct PastFixture : StoreFixture
{
    struct State
    {
        qint64 seq;
        QList<Song> songs;
        QStringList history;
    };
    int copies = 0;

    qint64 head() { return succeeded(store->journal().head()).seq; }

    static QStringList linesOf(SongStore &store)
    {
        QStringList lines;
        for (const HistoryEntry &entry : store.readHistory({.most = 10'000}).entries)
            lines += u"%1 %2 %3"_s.arg(entry.number).arg(entry.lastSeq).arg(entry.isUndone);
        return lines;
    }

    State now() { return {head(), songs(), linesOf(*store)}; }

    /// The library as the copy has it, opened for reading as a window would.
    std::unique_ptr<SongStore> past(const PastMoment &moment)
    {
        const QString copy = folder.path(u"past-%1.db"_s.arg(++copies));
        succeeded(store->copyAsOf(moment, copy));
        return succeeded(SongStore::open({.file = copy, .readOnly = true, .asOfMs = 1}));
    }

    void outside(const QString &sql) { QCOMPARE(shell(file(), sql), QString()); }

    void import(const QByteArray &csv, bool replace)
    {
        const auto job
            = store->beginImport({Operation::newId(), {folder.file(u"songs.csv"_s, csv)}, replace});
        while (!succeeded(job->step())) {}
    }

    void randomStep(QRandomGenerator &random, int step)
    {
        const QList<Song> present = songs();
        const auto any
            = [&] { return present.isEmpty() ? 1 : present[random.bounded(present.size())].id; };
        switch (random.bounded(10)) {
        case 0:
            apply(AddSongs {{makeSong(QString::number(step)), makeSong(u"y"_s)}});
            break;
        case 1:
            apply(RemoveSongs {{any(), any()}});
            break;
        case 2:
            static_cast<void>(store->apply(Operation::make(UndoOperation {})));
            break;
        case 3:
            static_cast<void>(store->apply(Operation::make(RedoOperation {})));
            break;
        case 4:
            outside(u"UPDATE songs SET rating = %1 WHERE id %% 3 = %2"_s.replace(u"%%"_s, u"%"_s)
                        .arg(step % 100)
                        .arg(step % 3));
            break;
        case 5:
            outside(step % 2 ? u"DELETE FROM songs WHERE id = %1"_s.arg(any())
                             : u"INSERT INTO songs(title, artist) VALUES('out', 'side')"_s);
            break;
        case 6:
            import("title,artist\none %1,X\ntwo,X\n", step % 5 == 0);
            break;
        case 7:
            if (step % 4 == 0)
                apply(ClearLibrary {});
            break;
        default:
            apply(EditSongs {{Edit {any(), SongField::Title, {}, QString::number(step)},
                              Edit {any(), SongField::Year, {}, 1900 + step}}});
        }
    }
};

} // namespace

class tst_LibraryAsOf : public QObject
{
    Q_OBJECT

private slots:
    void everyPastStateComesBackAsItWas();
    void aTimeIsThatOfTheLatestChangeUntilThen();
    void anOperationUnderWayHadNotHappened();
    void theCopyIsALibraryOfItsOwnForItsOwnerAlone();
    void aMomentBeforeTheHistoryIsRefused();
    void whatLiesInTheWayStays();
    void theLibraryGoesOnAndIsLeftAlone();
    void conflictsThatCameLaterAreNotShown();
    void itCanBeCancelled();
};

void tst_LibraryAsOf::everyPastStateComesBackAsItWas()
{
    QRandomGenerator random(11);
    PastFixture f;
    QList<PastFixture::State> states {f.now()};
    for (int step = 0; step < 80; ++step) {
        f.randomStep(random, step);
        // An undo that had to leave everything alone leaves no row in the journal.
        if (states.last().seq == f.head())
            states.removeLast();
        states += f.now();
    }
    QVERIFY(states.last().seq > 100);
    for (qsizetype i = 0; i < states.size(); i += 7) {
        const auto past = f.past({.seq = states[i].seq});
        const ChangeSet all = succeeded(past->everything());
        QCOMPARE(all.cursor.seq, states[i].seq);
        QVERIFY(all.written.toList() == states[i].songs);
        QVERIFY(PastFixture::linesOf(*past) == states[i].history);
    }
    QCOMPARE(f.songs(), states.last().songs);
}

void tst_LibraryAsOf::aTimeIsThatOfTheLatestChangeUntilThen()
{
    PastFixture f;
    for (int year = 1990; year < 1995; ++year)
        f.apply(EditSongs {{Edit {1, SongField::Year, {}, year}}});
    f.outside(u"UPDATE change SET at = seq * 1000; UPDATE ops SET at = last_seq * 1000"_s);
    QCOMPARE(succeeded(f.past({.atMs = 2'500})->song(1))->year, 1991);
    QCOMPARE(succeeded(f.past({.atMs = 3'000})->song(1))->year, 1992);
    QCOMPARE(succeeded(f.past({.atMs = 999'999})->song(1))->year, 1994);
    QCOMPARE(succeeded(f.past({.atMs = 10})->song(1))->year, 1975);
    // A clock that was put back says nothing about the order.
    f.outside(u"UPDATE change SET at = 1500 WHERE seq = 4; UPDATE ops SET at = 1500"
              " WHERE last_seq = 4"_s);
    QCOMPARE(succeeded(f.past({.atMs = 2'500})->song(1))->year, 1993);
}

void tst_LibraryAsOf::anOperationUnderWayHadNotHappened()
{
    PastFixture f;
    f.apply(EditSongs {{Edit {1, SongField::Year, {}, 1990}, Edit {2, SongField::Year, {}, 1990},
                        Edit {3, SongField::Genre, {}, u"X"_s}}});
    f.outside(u"UPDATE change SET at = seq * 1000; UPDATE ops SET at = 9000"_s);
    QCOMPARE(succeeded(f.past({.atMs = 2'500})->everything()).cursor.seq, 0);
    QCOMPARE(succeeded(f.past({.atMs = 9'000})->everything()).cursor.seq, 3);
}

void tst_LibraryAsOf::theCopyIsALibraryOfItsOwnForItsOwnerAlone()
{
    PastFixture f;
    f.apply(ClearLibrary {});
    const auto past = f.past({.seq = 0});
    QCOMPARE(past->info().readOnly, LibraryInfo::ReadOnly::Asked);
    QVERIFY(!past->info().isFrozen);
    QVERIFY(past->info().libraryId != f.store->info().libraryId);
    const QFileInfo file(past->info().file);
    QCOMPARE(file.permissions() & (QFile::ReadGroup | QFile::ReadOther | QFile::WriteGroup),
             QFile::Permissions());
    QCOMPARE(shell(file.filePath(), u"PRAGMA integrity_check"_s), u"ok");
    // Its journal works as that of any library.
    const Cursor read = succeeded(past->everything()).cursor;
    QCOMPARE(succeeded(past->changesSince(read)).scope, ChangeSet::Scope::Difference);
}

void tst_LibraryAsOf::aMomentBeforeTheHistoryIsRefused()
{
    PastFixture f;
    f.apply(editOf(1, SongField::Year, 1975, 1990));
    f.outside(u"UPDATE change SET at = 1000; UPDATE ops SET at = 1000"_s);
    f.apply(editOf(1, SongField::Year, 1990, 1991));
    while (succeeded(f.store->prune({.days = 1, .operations = 1}))) {}
    const QString copy = f.folder.path(u"copy.db"_s);
    QCOMPARE(f.store->copyAsOf({.seq = 0}, copy).error().kind, Error::Kind::Pruned);
    QCOMPARE(f.store->copyAsOf({.atMs = 500}, copy).error().kind, Error::Kind::Pruned);
    QVERIFY(!QFile::exists(copy));
    QCOMPARE(succeeded(f.past({.seq = 1})->song(1))->year, 1990);
}

void tst_LibraryAsOf::whatLiesInTheWayStays()
{
    PastFixture f;
    const QString file = f.folder.file(u"mine.db"_s, "mine");
    QCOMPARE(f.store->copyAsOf({.seq = 0}, file).error().kind, Error::Kind::CannotWrite);
    QCOMPARE(QFileInfo(file).size(), 4);
}

void tst_LibraryAsOf::theLibraryGoesOnAndIsLeftAlone()
{
    PastFixture f;
    f.apply(editOf(1, SongField::Year, 1975, 1990));
    const QList<Song> before = f.songs();
    const auto past = f.past({.seq = 0});
    QVERIFY(f.songs() == before);
    f.apply(editOf(1, SongField::Year, 1990, 1991));
    QCOMPARE(f.head(), 2);
    QCOMPARE(succeeded(past->song(1))->year, 1975);
}

void tst_LibraryAsOf::conflictsThatCameLaterAreNotShown()
{
    PastFixture f;
    const QString title = f.song(1).title;
    f.apply(editOf(1, SongField::Title, title, u"Theirs"_s));
    const qint64 before = f.head();
    f.apply(EditSongs {
        {Edit {1, SongField::Title, title, u"Mine"_s}, Edit {2, SongField::Rating, {}, 20}}});
    const QList<Conflict> open = succeeded(f.store->conflicts()).latest;
    QCOMPARE(open.size(), 1);
    const qint64 between = f.head();
    f.apply(ResolveConflicts {{{open.first().id, ConflictChoice::Take::Mine, {}}}});
    QCOMPARE(succeeded(f.store->conflicts()).total, 0);
    QCOMPARE(succeeded(f.past({before})->conflicts()).total, 0);
    QCOMPARE(succeeded(f.past({between})->conflicts()).total, 1);
    QCOMPARE(succeeded(f.past({f.head()})->conflicts()).total, 0);
}

void tst_LibraryAsOf::itCanBeCancelled()
{
    PastFixture f;
    f.apply(ClearLibrary {});
    const QString copy = f.folder.path(u"copy.db"_s);
    const OperationProgress stop([](double) { return false; }, 0);
    QCOMPARE(f.store->copyAsOf({.seq = 0}, copy, stop).error().kind, Error::Kind::Cancelled);
    QVERIFY(!QFile::exists(copy));
}

QTEST_GUILESS_MAIN(tst_LibraryAsOf)
#include "tst_LibraryAsOf.moc"
