// SPDX-FileCopyrightText: 2026 The Tutti authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/SongImport.h"
#include "core/SongText.h"
#include "tests/support/StoreFixture.h"

#include <QElapsedTimer>
#include <QTest>

using namespace tutti;
using namespace Qt::StringLiterals;
using namespace tutti::test;

namespace {

/// An entry in short: "edit 1 Imagine", "external 3".
QString brief(const HistoryEntry &entry)
{
    QStringList words {entry.isExternal() ? u"external"_s : nameOf(entry.kind)};
    if (entry.reverses > 0)
        words += u"of "_s + nameOf(entry.summary.kind);
    words += QString::number(entry.summary.songCount);
    if (!entry.summary.subject.isEmpty())
        words += entry.summary.subject;
    if (entry.isUndone)
        words += u"undone"_s;
    if (entry.canUndo)
        words += u"*"_s;
    return words.join(u' ');
}

QString brief(const HistorySong &song)
{
    QStringList words {song.title};
    for (const JournalEntry::FieldChange &field : song.change.fields)
        words += u"%1 %2>%3"_s.arg(info(field.field).column(), field.before.toString(),
                                   field.after.toString());
    return words.join(u' ');
}

struct HistoryFixture : StoreFixture
{
    HistoryPage page(const HistoryQuery &query = {})
    {
        const HistoryPage page = store->readHistory(query);
        if (page.error)
            qFatal("%s", qPrintable(page.error->detail));
        return page;
    }

    QStringList lines(const HistoryQuery &query = {})
    {
        QStringList texts;
        for (const HistoryEntry &entry : page(query).entries)
            texts += brief(entry);
        return texts;
    }

    QStringList songs(const HistoryEntry &entry, HistoryQuery query = {})
    {
        query.span = {entry.firstSeq, entry.lastSeq};
        QStringList texts;
        for (HistoryPage part; !part.isLast; query.from = part.next) {
            part = page(query);
            for (const HistorySong &song : part.songs)
                texts += brief(song);
        }
        texts.sort();
        return texts;
    }

    /// All entries, read in pages of \a most.
    QStringList linesInPages(HistoryQuery query)
    {
        QStringList texts;
        for (HistoryPage part; !part.isLast; query.from = part.next) {
            part = page(query);
            for (const HistoryEntry &entry : part.entries)
                texts += brief(entry);
        }
        return texts;
    }

    void outside(const QString &sql) { QCOMPARE(shell(file(), sql), QString()); }

    void import(const QByteArray &csv)
    {
        const auto job = store->beginImport(
            {.operationId = Operation::newId(), .files = {folder.file(u"songs.csv"_s, csv)}});
        while (!succeeded(job->step())) {}
    }
};

} // namespace

class tst_HistoryReader : public QObject
{
    Q_OBJECT

private slots:
    void whatWasDoneIsToldNewestFirst();
    void changesByOtherProgramsStandBetween();
    void changesOfOtherProgramsThatAreFarApartAreTwoEntries();
    void anEntryTellsItsSongs();
    void anImportTellsTheSongsOfItsRange();
    void theHistoryOfASong();
    void pagesAreTheWhole();
    void undoIsOfferedWhereItCanBe();
    void aPageCostsNoMoreInALongHistory();
};

void tst_HistoryReader::whatWasDoneIsToldNewestFirst()
{
    HistoryFixture f;
    QCOMPARE(f.lines(), QStringList());
    f.apply(editOf(1, SongField::Year, 1975, 1976));
    f.apply(AddSongs {{makeSong(u"a"_s), makeSong(u"b"_s)}});
    f.apply(ClearLibrary {});
    f.apply(UndoOperation {});
    const HistoryPage page = f.page();
    QVERIFY(page.isLast);
    QCOMPARE(f.lines(), QStringList({u"undo of clear 17 *"_s, u"clear 17 undone"_s, u"add 2 *"_s,
                                     u"edit 1 Bohemian Rhapsody *"_s}));
    const HistoryEntry &latest = page.entries.first();
    QCOMPARE(latest.author, u"tester@here");
    QCOMPARE(latest.process, QCoreApplication::applicationPid());
    QCOMPARE(latest.reverses, page.entries[1].number);
    QVERIFY(std::abs(latest.atMs - QDateTime::currentMSecsSinceEpoch()) < 60'000);
    QCOMPARE(succeeded(f.store->operationId(latest.number)), latest.operationId);
    QCOMPARE(succeeded(f.store->operationId(1'000)), QString());
}

void tst_HistoryReader::changesByOtherProgramsStandBetween()
{
    HistoryFixture f;
    f.outside(u"UPDATE songs SET rating = 20 WHERE id <= 3"_s);
    f.outside(u"UPDATE songs SET rating = 40 WHERE id <= 3"_s);
    f.apply(editOf(1, SongField::Year, 1975, 1976));
    f.outside(u"DELETE FROM songs WHERE id = 5"_s);
    QCOMPARE(f.lines(), QStringList({u"external 1 Stairway to Heaven"_s,
                                     u"edit 1 Bohemian Rhapsody *"_s, u"external 3"_s}));
    QCOMPARE(f.page().entries.first().kind, OperationKind::Remove);
    QVERIFY(f.page().entries.first().operationId.isEmpty());
    f.apply(editOf(1, SongField::Year, 1976, 1977));
    QCOMPARE(f.lines({.most = 2}),
             QStringList({u"edit 1 Bohemian Rhapsody *"_s, u"external 1 Stairway to Heaven"_s}));
}

void tst_HistoryReader::changesOfOtherProgramsThatAreFarApartAreTwoEntries()
{
    HistoryFixture f;
    f.outside(u"UPDATE songs SET rating = 20 WHERE id <= 2;"
              "UPDATE change SET at = at - 400000;"
              "UPDATE songs SET rating = 40 WHERE id <= 3"_s);
    QCOMPARE(f.lines(), QStringList({u"external 3"_s, u"external 2"_s}));
}

void tst_HistoryReader::anEntryTellsItsSongs()
{
    HistoryFixture f;
    f.apply(EditSongs {{Edit {1, SongField::Year, {}, 1980}, Edit {1, SongField::Genre, {}, u"X"_s},
                        Edit {2, SongField::Title, {}, u"Other"_s}}});
    QCOMPARE(f.songs(f.page().entries.first()),
             QStringList({u"Bohemian Rhapsody genre Rock>X year 1975>1980"_s,
                          u"Other title Hotel California>Other"_s}));
    QCOMPARE(f.songs(f.page().entries.first(), {.songId = 2}),
             QStringList({u"Other title Hotel California>Other"_s}));
    f.apply(RemoveSongs {{1, 2, 3}});
    QCOMPARE(f.songs(f.page().entries.first(), {.most = 2}).size(), 3);
    QVERIFY(f.songs(f.page().entries.first()).first().contains(u"year 1980>"));
}

void tst_HistoryReader::anImportTellsTheSongsOfItsRange()
{
    HistoryFixture f;
    f.import("title,artist\none,X\ntwo,X\nthree,X\n");
    f.outside(u"UPDATE songs SET title = 'deux' WHERE title = 'two'"_s);
    QCOMPARE(f.lines().last(), u"import 3 songs.csv *");
    const HistoryEntry import = f.page().entries.last();
    for (const int most : {1, 2, 3, 100}) {
        const QStringList songs = f.songs(import, {.most = most});
        QCOMPARE(songs.size(), 3);
        QVERIFY2(songs[0].startsWith(u"deux title >two"), qPrintable(songs[0]));
    }
    const qint64 id = f.idOf(u"deux"_s);
    QCOMPARE(f.lines({.songId = id}),
             QStringList({u"external 1 deux"_s, u"import 3 songs.csv *"_s}));
    QCOMPARE(f.songs(import, {.songId = id}).size(), 1);
}

void tst_HistoryReader::theHistoryOfASong()
{
    HistoryFixture f;
    f.apply(editOf(1, SongField::Year, 1975, 1976));
    f.apply(editOf(2, SongField::Year, 1976, 1999));
    f.outside(u"UPDATE songs SET rating = 40 WHERE id = 1"_s);
    f.apply(RemoveSongs {{1}});
    f.apply(UndoOperation {});
    const QStringList all {u"undo of remove 1 Bohemian Rhapsody *"_s,
                           u"remove 1 Bohemian Rhapsody undone"_s,
                           u"external 1 Bohemian Rhapsody"_s, u"edit 1 Bohemian Rhapsody *"_s};
    QCOMPARE(f.lines({.songId = 1}), all);
    QCOMPARE(f.linesInPages({.songId = 1, .most = 1}), all);
    QCOMPARE(f.lines({.songId = 3}), QStringList());
}

void tst_HistoryReader::pagesAreTheWhole()
{
    HistoryFixture f;
    for (int i = 0; i < 12; ++i) {
        if (i % 3 == 2)
            f.outside(u"UPDATE songs SET rating = 1 + %1 WHERE id = 1"_s.arg(i));
        else if (i % 4 == 3)
            f.apply(UndoOperation {});
        else
            f.apply(EditSongs {{Edit {1, SongField::Year, {}, 2000 + i}}});
    }
    const QStringList all = f.lines();
    QVERIFY(all.size() > 10);
    for (const int most : {1, 2, 3, 5, 12})
        QCOMPARE(f.linesInPages({.most = most}), all);
}

void tst_HistoryReader::undoIsOfferedWhereItCanBe()
{
    HistoryFixture f;
    f.apply(editOf(1, SongField::Year, 1975, 1976));
    f.apply(UndoOperation {});
    f.apply(RedoOperation {});
    QCOMPARE(f.lines(),
             QStringList({u"redo of edit 1 Bohemian Rhapsody *"_s,
                          u"undo of edit 1 Bohemian Rhapsody"_s, u"edit 1 Bohemian Rhapsody *"_s}));
    const QList<HistoryEntry> entries = f.page().entries;
    QVERIFY(f.apply(UndoOperation {entries[0].operationId}).isUndo);
    QCOMPARE(f.song(1).year, 1975);
    const OperationResult again = f.apply(UndoOperation {f.page().entries[0].operationId});
    QVERIFY(again.isRedo);
    QCOMPARE(f.song(1).year, 1976);
    QVERIFY(f.apply(UndoOperation {entries[2].operationId}).isUndo);
    QCOMPARE(f.song(1).year, 1975);
}

void tst_HistoryReader::aPageCostsNoMoreInALongHistory()
{
    HistoryFixture f;
    f.outside(u"WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n LIMIT 50000)"
              " INSERT INTO songs(title, artist) SELECT 'song ' || i, 'X' FROM n;"
              "WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n LIMIT 49000)"
              " INSERT INTO ops(op_id, author, process, kind, songs, subject, first_seq, last_seq,"
              " at) SELECT 'op' || i, 'tester@here', 1, 'add', 1, '', i, i, i FROM n"_s);
    QElapsedTimer time;
    time.start();
    const HistoryPage page = f.page();
    QCOMPARE(page.entries.size(), 100);
    QCOMPARE(page.entries.first().summary.songCount, 1'000);
    const HistoryPage next = f.page({.from = page.next});
    QCOMPARE(next.entries.size(), 100);
    QCOMPARE(f.songs(next.entries.first()).size(), 1);
    QCOMPARE(f.lines({.songId = 500}).size(), 1);
    QVERIFY(f.store->history()->undo);
    QVERIFY2(time.elapsed() < 500, qPrintable(QString::number(time.elapsed())));
}

QTEST_GUILESS_MAIN(tst_HistoryReader)
#include "tst_HistoryReader.moc"
