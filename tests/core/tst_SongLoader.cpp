// SPDX-FileCopyrightText: 2026 The Tutti authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/SongLoader.h"
#include "tests/support/StoreFixture.h"

#include <QTest>

using namespace tutti;
using namespace Qt::StringLiterals;
using namespace tutti::test;

namespace {

using Scope = ChangeSet::Scope;

/// What a loader hands out until its end.
QList<ChangeSet> batches(SongStore &store, const ListTop &top)
{
    QList<ChangeSet> all;
    const std::unique_ptr<SongLoader> loader = succeeded(store.beginLoad(top));
    while (!loader->atEnd())
        all += succeeded(loader->next());
    return all;
}

QList<qint64> idsOf(const ChangeSet &batch)
{
    QList<qint64> ids;
    for (const Song &song : batch.written.toList())
        ids += song.id;
    return ids;
}

struct ManySongs : StoreFixture
{
    QList<qint64> ids; ///< ascending
    Cursor cursor;

    explicit ManySongs(int count = 300)
        : StoreFixture(false)
    {
        apply(AddSongs {QList<Song>(count, makeSong(u"song"_s))});
        ids = succeeded(store->ids());
        cursor = succeeded(store->journal().head());
    }
};

} // namespace

class tst_SongLoader : public QObject
{
    Q_OBJECT

private slots:
    void allSongsComeByIdAScreenfulFirst();
    void aTopComesFirstAndAllSongsAfterIt();
    void aTopOfOtherSongsIsLeftAlone_data();
    void aTopOfOtherSongsIsLeftAlone();
    void withoutAnySongOfItsTopTheFirstBatchIsAsSmall();
    void aFewSongsComeAtOnce();
};

void tst_SongLoader::allSongsComeByIdAScreenfulFirst()
{
    ManySongs f;
    const QList<ChangeSet> all = batches(*f.store, {});
    QCOMPARE(all.size(), 2);
    QCOMPARE(all[0].scope, Scope::Part);
    QCOMPARE(all[0].expected, 300);
    QCOMPARE(idsOf(all[0]), f.ids.first(200));
    QCOMPARE(all[1].scope, Scope::Difference);
    QCOMPARE(idsOf(all[1]), f.ids.mid(200));
    QCOMPARE(all[1].cursor, f.cursor);
}

void tst_SongLoader::aTopComesFirstAndAllSongsAfterIt()
{
    ManySongs f;
    const qint64 edited = f.ids[299];
    f.apply(editOf(edited, SongField::Title, u"song"_s, u"edited"_s));
    f.apply(RemoveSongs {{f.ids[7]}});
    const QList<ChangeSet> all
        = batches(*f.store, {f.cursor, {edited, f.ids[7], f.ids[3], f.ids[150]}});
    QCOMPARE(all.size(), 2);
    QCOMPARE(all[0].scope, Scope::Part);
    QCOMPARE(idsOf(all[0]), (QList<qint64> {edited, f.ids[3], f.ids[150]}));
    QCOMPARE(all[0].written.toList().first().title, u"edited");
    QCOMPARE(all[1].scope, Scope::Difference);
    QCOMPARE(idsOf(all[1]), succeeded(f.store->ids()));
}

void tst_SongLoader::aTopOfOtherSongsIsLeftAlone_data()
{
    QTest::addColumn<QString>("libraryId");
    QTest::addColumn<QString>("epoch");
    QTest::newRow("of another library") << u"other"_s << QString();
    QTest::newRow("of another state of it") << QString() << u"other"_s;
}

void tst_SongLoader::aTopOfOtherSongsIsLeftAlone()
{
    QFETCH(QString, libraryId);
    QFETCH(QString, epoch);
    ManySongs f;
    Cursor other = f.cursor;
    other.libraryId = libraryId.isEmpty() ? other.libraryId : libraryId;
    other.epoch = epoch.isEmpty() ? other.epoch : epoch;
    const QList<ChangeSet> all = batches(*f.store, {other, {f.ids[299]}});
    QCOMPARE(idsOf(all[0]), f.ids.first(200));
}

void tst_SongLoader::withoutAnySongOfItsTopTheFirstBatchIsAsSmall()
{
    ManySongs f;
    const QList<ChangeSet> all = batches(*f.store, {f.cursor, {f.ids[299] + 1, -5}});
    QCOMPARE(idsOf(all[0]), f.ids.first(200));
}

void tst_SongLoader::aFewSongsComeAtOnce()
{
    ManySongs f(100);
    const QList<ChangeSet> all = batches(*f.store, {f.cursor, {f.ids[99]}});
    QCOMPARE(all.size(), 1);
    QCOMPARE(all[0].scope, Scope::Difference);
    QCOMPARE(idsOf(all[0]), f.ids);
}

QTEST_GUILESS_MAIN(tst_SongLoader)
#include "tst_SongLoader.moc"
