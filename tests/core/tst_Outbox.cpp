// SPDX-FileCopyrightText: 2026 The Tutti authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/OperationCodec.h"
#include "core/Outbox.h"
#include "tests/support/LibraryFixture.h"

#include <QDir>
#include <QTest>

#include <cstdio>

using namespace tutti;
using namespace Qt::StringLiterals;
using namespace tutti::test;

namespace {

Operation anEdit(int value)
{
    Operation operation = Operation::make(editOf(7, SongField::Rating, 0, value));
    operation.seen = {u"library"_s, u"epoch"_s, 12};
    operation.uids = {{7, u"uid-of-7"_s}};
    return operation;
}

QStringList idsOf(const QList<Operation> &operations)
{
    QStringList ids;
    for (const Operation &operation : operations)
        ids += operation.id;
    return ids;
}

} // namespace

class tst_Outbox : public QObject
{
    Q_OBJECT

private slots:
    void operationsComeBackAsTheyWere();
    void strangeBytesAreNoOperation();
    void whatIsKeptIsAdoptedInItsOrderOnceItsProcessIsGone();
    void whatIsAcknowledgedWaitsNoLonger();
    void howFarTheLibraryHadComeIsKnownToTheNext();
    void whatIsRefusedIsForgotten();
    void filesAreTheUsersOwn();
    void aFileThatSomebodyRemovedIsMadeAnew();
    void editsOfALibraryOutOfReachAreStoredWhenItIsBack();
    void songsOfAnotherStateAreFoundByTheirUid();
    void editsThatCanBeKeptNowhereSaySo();
};

void tst_Outbox::operationsComeBackAsTheyWere()
{
    Song song = makeSong(u"A \U0001F3B5"_s);
    song.uid = u"u"_s;
    song.year = 1999;
    song.favorite = true;
    song.addedMs = 8'640'000'000'000'000;
    EditSongs edits {{Edit {1, SongField::Year, QVariant(), 1971},
                      Edit {2, SongField::Title, std::nullopt, u"x"_s},
                      Edit {3, SongField::Favorite, false, true},
                      Edit {4, SongField::PlayCount, std::nullopt, 2, Edit::Kind::Add}},
                     true};
    const QList<Operation::Body> bodies {
        AddSongs {{song}}, edits, RemoveSongs {{5, 6}, true},
        ResolveConflicts {{{3, ConflictChoice::Take::Value, 1972, QVariant()}}}};
    for (const Operation::Body &body : bodies) {
        Operation operation = anEdit(0);
        operation.body = body;
        const auto back = OperationCodec::decoded(OperationCodec::encoded(operation));
        QVERIFY(back);
        QCOMPARE(back->id, operation.id);
        QCOMPARE(back->seen, operation.seen);
        QCOMPARE(back->uids, operation.uids);
        QCOMPARE(back->body.index(), body.index());
        QCOMPARE(OperationCodec::encoded(*back), OperationCodec::encoded(operation));
        if (const auto *edit = std::get_if<EditSongs>(&back->body))
            QCOMPARE(edit->edits, edits.edits);
        if (const auto *add = std::get_if<AddSongs>(&back->body))
            QCOMPARE(add->songs, QList {song});
    }
}

void tst_Outbox::strangeBytesAreNoOperation()
{
    QVERIFY(!OperationCodec::decoded("x"));
    QVERIFY(!OperationCodec::decoded({}));
    QByteArray bytes = OperationCodec::encoded(anEdit(1));
    bytes.replace("rating", "ratong");
    QVERIFY(!OperationCodec::decoded(bytes));
}

void tst_Outbox::whatIsKeptIsAdoptedInItsOrderOnceItsProcessIsGone()
{
    const TestFolder folder;
    QStringList ids;
    Outbox later(u"library"_s);
    {
        Outbox first(u"library"_s);
        Outbox other(u"another library"_s);
        for (int i = 0; i < 5; ++i) {
            const Operation edit = anEdit(i);
            ids += edit.id;
            QVERIFY(first.keep(edit));
        }
        QVERIFY(other.keep(anEdit(9)));
        QCOMPARE(succeeded(later.adopt()), false); // its process lives
    }
    QCOMPARE(succeeded(later.adopt()), true);
    QCOMPARE(idsOf(succeeded(later.waiting())), ids);
    QCOMPARE(succeeded(Outbox(u"library"_s).adopt()), false);
}

void tst_Outbox::whatIsAcknowledgedWaitsNoLonger()
{
    const TestFolder folder;
    Outbox outbox(u"library"_s);
    const Operation edit = anEdit(1);
    QVERIFY(outbox.keep(edit));
    outbox.acknowledge(edit, {u"library"_s, u"epoch"_s, 99});
    QVERIFY(succeeded(outbox.waiting()).isEmpty());
    const auto acknowledged = succeeded(outbox.acknowledged());
    QCOMPARE(acknowledged.size(), 1);
    QCOMPARE(acknowledged.first().operationId, edit.id);
    QCOMPARE(acknowledged.first().cursor, (Cursor {u"library"_s, u"epoch"_s, 99}));
    QCOMPARE(OperationCodec::decoded(acknowledged.first().body)->id, edit.id);
    QCOMPARE(Outbox::lastSeqOf(u"library"_s), 0); // a program that lives keeps it to itself
}

void tst_Outbox::howFarTheLibraryHadComeIsKnownToTheNext()
{
    const TestFolder folder;
    {
        Outbox outbox(u"library"_s);
        outbox.acknowledge(anEdit(1), {u"library"_s, u"epoch"_s, 99});
        outbox.acknowledge(anEdit(2), {u"library"_s, u"epoch"_s, 101});
    }
    QCOMPARE(Outbox::lastSeqOf(u"library"_s), 101);
    QCOMPARE(Outbox::lastSeqOf(u"another"_s), 0);
}

void tst_Outbox::whatIsRefusedIsForgotten()
{
    const TestFolder folder;
    Outbox outbox(u"library"_s);
    const Operation edit = anEdit(1);
    QVERIFY(outbox.keep(edit));
    outbox.forget(edit.id);
    QVERIFY(succeeded(outbox.waiting()).isEmpty());
}

void tst_Outbox::filesAreTheUsersOwn()
{
    const TestFolder folder;
    Outbox outbox(u"library"_s);
    QVERIFY(outbox.keep(anEdit(1)));
    const QDir all(folder.path(u"xdg_state_home/tutti/outbox"_s));
    const QFileInfoList folders = all.entryInfoList(QDir::Dirs | QDir::NoDotAndDotDot);
    QCOMPARE(folders.size(), 1);
    const auto others = QFile::ReadGroup | QFile::ExeGroup | QFile::ReadOther | QFile::ExeOther;
    QVERIFY(!(folders.first().permissions() & others));
}

void tst_Outbox::aFileThatSomebodyRemovedIsMadeAnew()
{
    const TestFolder folder;
    Outbox outbox(u"library"_s);
    QVERIFY(outbox.keep(anEdit(1)));
    QVERIFY(QDir(folder.path(u"xdg_state_home/tutti/outbox"_s)).removeRecursively());
    const Operation edit = anEdit(2);
    QVERIFY(outbox.keep(edit));
    QCOMPARE(idsOf(succeeded(outbox.waiting())), QStringList {edit.id});
}

void tst_Outbox::editsOfALibraryOutOfReachAreStoredWhenItIsBack()
{
    const TestFolder folder;
    const QString drive = folder.path(u"drive"_s);
    const QString away = folder.path(u"away"_s);
    QVERIFY(QDir().mkpath(drive));
    LibraryFixture f(drive + u"/library.db"_s);
    QTRY_VERIFY(f.isUpToDate());
    QCOMPARE(std::rename(qPrintable(drive), qPrintable(away)), 0);
    const auto isMissing = [&f] {
        return f.state.phase == SyncState::Phase::Lost && f.state.error
            && f.state.error->kind != Error::Kind::Gone;
    };
    QTRY_VERIFY(isMissing()); // whatever the reason is called by then
    QStringList ids;
    for (int id = 1; id <= 10; ++id)
        ids += f.submit(editOf(id, SongField::Comment, u""_s, u"note %1"_s.arg(id)));
    QTRY_COMPARE(f.state.queued, 10);
    QCOMPARE(f.state.phase, SyncState::Phase::Lost);
    QVERIFY(f.results.isEmpty()); // none was called saved
    QCOMPARE(f.song(10).comment, u"note 10");
    QCOMPARE(std::rename(qPrintable(away), qPrintable(drive)), 0);
    QTRY_COMPARE(f.results.size(), 10);
    for (const QString &id : std::as_const(ids))
        QVERIFY(!f.result(id)->error);
    QTRY_COMPARE(f.state.queued, 0);
    QCOMPARE(shellNumber(drive + u"/library.db"_s,
                         u"SELECT count(*) FROM songs WHERE comment = 'note ' || id"_s),
             10);
}

void tst_Outbox::songsOfAnotherStateAreFoundByTheirUid()
{
    StoreFixture f;
    const Song song = f.song(3);
    Operation edit = Operation::make(EditSongs {
        {Edit {77, SongField::Year, song.year ? QVariant(*song.year) : QVariant(), 1950}}});
    edit.seen = succeeded(f.store->changesSince({})).cursor;
    edit.seen.epoch = u"another"_s;
    QCOMPARE(f.store->apply(edit).error().kind, Error::Kind::Replaced); // who 77 was nobody knows
    edit.uids = {{77, song.uid}};
    QVERIFY(f.store->apply(edit));
    QCOMPARE(f.song(3).year, 1950);
    edit.id = Operation::newId();
    edit.seen.libraryId = u"another"_s;
    QCOMPARE(f.store->apply(edit).error().kind, Error::Kind::Replaced);
}

void tst_Outbox::editsThatCanBeKeptNowhereSaySo()
{
    const TestFolder folder;
    // A file where the folder is to be.
    static_cast<void>(folder.file(u"no-folder"_s, "x"));
    qputenv("XDG_STATE_HOME", QFile::encodeName(folder.path(u"no-folder"_s)));
    LibraryFixture other(folder.path(u"other.db"_s), 100);
    QTRY_VERIFY(other.isUpToDate());
    QString id;
    {
        const WriteLock lock(folder.path(u"other.db"_s));
        id = other.submit(editOf(1, SongField::Year, 1975, 1980));
        QTRY_COMPARE(other.state.unsaved, 1);
        QCOMPARE(other.state.queued, 0);
        QCOMPARE(other.library.unanswered(), 1);
        QCOMPARE(other.song(1).year, 1980);
        QCOMPARE(other.model.index(0, int(SongField::Year)).data(SongModel::PendingRole),
                 QVariant(int(PendingEdit::State::NotSaved)));
    }
    QTRY_VERIFY(other.result(id));
    QVERIFY(!other.result(id)->error);
}

QTEST_GUILESS_MAIN(tst_Outbox)
#include "tst_Outbox.moc"
