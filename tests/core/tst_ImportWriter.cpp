// SPDX-FileCopyrightText: 2026 The Tutti authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/SongImport.h"
#include "tests/support/StoreFixture.h"

#include <QTest>

using namespace tutti;
using namespace Qt::StringLiterals;
using namespace tutti::test;

namespace {

constexpr int ManySongs = 20'000; // more than a slice writes

QString manySongs(const StoreFixture &f)
{
    QByteArray list = "title,artist\n";
    for (int i = 0; i < ManySongs; ++i)
        list += "Song " + QByteArray::number(i) + ",x\n";
    return f.folder.file(u"many.csv"_s, list);
}

/// An import in the middle of its write transaction.
std::unique_ptr<SongImport> halfWritten(StoreFixture &f, ImportRequest request)
{
    request.operationId = Operation::newId();
    std::unique_ptr<SongImport> job = f.store->beginImport(request);
    while (f.store->history()) {
        if (succeeded(job->step()))
            qFatal("written in one slice");
    }
    if (succeeded(job->step()))
        qFatal("written in two slices");
    return job;
}

} // namespace

class tst_ImportWriter : public QObject
{
    Q_OBJECT

private slots:
    void manySongsAreWrittenInOrder();
    void nothingIsToldOfWhatIsNotCommitted();
    void cancelledInTheMiddleItLeavesNothing_data();
    void cancelledInTheMiddleItLeavesNothing();
    void theLockIsHeldFromTheFirstSliceOn();
};

void tst_ImportWriter::manySongsAreWrittenInOrder()
{
    StoreFixture f;
    const QString file = manySongs(f);
    const auto job = f.store->beginImport({.operationId = u"op"_s, .files = {file}});
    double progress = 0;
    bool isDone = false;
    while (!isDone) {
        isDone = succeeded(job->step());
        QVERIFY(job->progress() >= progress);
        progress = job->progress();
    }
    QCOMPARE(progress, 1.0);
    QCOMPARE(job->report().counts.added, ManySongs);
    const QList<Song> songs = f.songs();
    QCOMPARE(songs.size(), 15 + ManySongs);
    QSet<QString> uids;
    for (qsizetype i = 0; i < songs.size(); ++i) {
        uids.insert(songs[i].uid);
        QCOMPARE(songs[i].uid.size(), 32);
        if (i >= 15)
            QCOMPARE(songs[i].title, u"Song "_s + QString::number(i - 15));
    }
    QCOMPARE(uids.size(), songs.size());
    QCOMPARE(shell(f.file(), u"SELECT op, song_id, last_id FROM change"_s), u"R|16|20015"_s);
    QCOMPARE(shellNumber(f.file(), u"SELECT count(*) FROM bulk_insert"_s), 0);
    f.apply(UndoOperation {});
    QCOMPARE(f.songs().size(), 15);
}

void tst_ImportWriter::nothingIsToldOfWhatIsNotCommitted()
{
    StoreFixture f;
    const Cursor before = f.store->everything()->cursor;
    const auto job = halfWritten(f, {.files = {manySongs(f)}});
    const Expected<ChangeSet> changes = f.store->changesSince(before);
    QVERIFY(!changes);
    QCOMPARE(changes.error().kind, Error::Kind::Busy);
    const Operation edit = Operation::make(editOf(1, SongField::Rating, 0, 80));
    const Expected<OperationResult> refused = f.store->apply(edit);
    QVERIFY(!refused);
    QCOMPARE(refused.error().kind, Error::Kind::Busy);
    while (!succeeded(job->step())) {}
    QVERIFY(f.store->apply(edit).has_value());
    QCOMPARE(succeeded(f.store->changesSince(before)).written.size(), ManySongs + 1);
}

void tst_ImportWriter::cancelledInTheMiddleItLeavesNothing_data()
{
    QTest::addColumn<bool>("replace");
    QTest::newRow("adding") << false;
    QTest::newRow("replacing") << true;
}

void tst_ImportWriter::cancelledInTheMiddleItLeavesNothing()
{
    QFETCH(bool, replace);
    StoreFixture f;
    const QList<Song> before = f.songs();
    auto job = halfWritten(f, {.files = {manySongs(f)}, .replace = replace});
    job.reset();
    QVERIFY(f.songs() == before);
    QCOMPARE(shellNumber(f.file(), u"SELECT count(*) FROM change"_s), 0);
    QCOMPARE(shellNumber(f.file(), u"SELECT count(*) FROM bulk_insert"_s), 0);
    f.apply(AddSongs {{makeSong(u"after"_s)}});
}

void tst_ImportWriter::theLockIsHeldFromTheFirstSliceOn()
{
    StoreFixture f(false);
    const auto job = halfWritten(f, {.files = {manySongs(f)}});
    const QString insertion = u"INSERT INTO songs(title, artist) VALUES('Song 1', 'X')"_s;
    QVERIFY(shell(f.file(), insertion, 0).contains(u"locked"_s));
    QCOMPARE(shellNumber(f.file(), u"SELECT count(*) FROM songs"_s), 0);
    while (!succeeded(job->step())) {}
    QCOMPARE(job->report().counts.added, ManySongs);
}

QTEST_GUILESS_MAIN(tst_ImportWriter)
#include "tst_ImportWriter.moc"
