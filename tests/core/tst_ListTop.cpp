// SPDX-FileCopyrightText: 2026 The Tutti authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/ListTop.h"
#include "core/Paths.h"
#include "core/SongListModel.h"
#include "tests/support/StoreFixture.h"

#include <QAbstractItemModelTester>
#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QTest>

using namespace tutti;
using namespace Qt::StringLiterals;
using namespace tutti::test;

namespace {

constexpr int ManySongs = 500;

QString onlyFile()
{
    const QDir folder(Paths::cacheFolder() + u"/list-tops"_s);
    const QStringList names = folder.entryList(QDir::Files);
    return names.size() == 1 ? folder.filePath(names.first()) : QString();
}

/// A library of songs whose ids go the other way than their artists, and a list of it.
struct LoadFixture : StoreFixture
{
    std::unique_ptr<SongLoader> loader;
    SongModel songs;
    SongListModel list {songs};
    QAbstractItemModelTester songsTester {&songs};
    QAbstractItemModelTester listTester {&list};
    QList<qint64> inOrder; ///< ids, as the whole library is listed
    ListTop top;

    LoadFixture()
    {
        QList<Song> added;
        for (int i = ManySongs; i > 0; --i)
            added += makeSong(QStringLiteral("title %1").arg(i),
                              QStringLiteral("artist %1").arg(i, 3, 10, QLatin1Char('0')));
        apply(ClearLibrary {});
        apply(AddSongs {added});
        SongModel all;
        all.apply(succeeded(store->everything()));
        const SongListModel sorted(all);
        for (int row = 0; row < sorted.rowCount(); ++row)
            inOrder += sorted.id(row);
        top = ListTop::of(sorted, all);
    }

    [[nodiscard]] Song inModel(qint64 id) const { return songs.song(songs.rowOf(id)); }

    void begin() { loader = succeeded(store->beginLoad(top)); }
    void loadPart() { songs.apply(succeeded(loader->next())); }
    void loadAll()
    {
        while (!loader->atEnd())
            loadPart();
    }

    [[nodiscard]] QList<qint64> listed() const
    {
        QList<qint64> ids;
        for (int row = 0; row < list.rowCount(); ++row)
            ids += list.id(row);
        return ids;
    }
};

bool areAllDifferent(const QList<qint64> &ids)
{
    return QSet<qint64>(ids.begin(), ids.end()).size() == ids.size();
}

} // namespace

class tst_ListTop : public QObject
{
    Q_OBJECT

private slots:
    void whatIsKeptIsRead();
    void whatIsNotAsItWasWrittenIsIgnored_data();
    void whatIsNotAsItWasWrittenIsIgnored();
    void whatWasKeptOfOneLibraryIsNotOfAnother();
    void oldFilesGo();
    void aFolderThatCannotBeWrittenIsNoError();
    void itIsOfAllSongsWhateverTheListIsSearchedFor();
    void aListBeginsWithItAndShowsNothingTwice();
    void aListMadeWhileSongsAreReadBeginsWithIt();
    void aSearchWhileSongsAreReadFindsInItsOrder();
    void editsAndRemovalsWhileSongsAreReadStay();
    void theSongsThatOnesEyesAreOnStayCurrent();
};

void tst_ListTop::whatIsKeptIsRead()
{
    TestFolder folder;
    QCOMPARE(ListTop::read(u"id"_s), ListTop {});
    const ListTop top {{u"id"_s, u"epoch"_s, 0}, {7, 3, 5'000'000'000}};
    QVERIFY(top.write());
    QCOMPARE(ListTop::read(u"id"_s), top);
    QCOMPARE(ListTop::read(u"other"_s), ListTop {});
    const ListTop later {{u"id"_s, u"later"_s, 0}, {1}};
    QVERIFY(later.write());
    QVERIFY(ListTop {}.write()); // a list that was not in order says nothing
    QCOMPARE(ListTop::read(u"id"_s), later);
    QVERIFY(!onlyFile().isEmpty());
    const QString strange = u"../../"_s + QString(300, u'x') + u"/\n*"_s;
    QVERIFY((ListTop {{strange, u"epoch"_s, 0}, {1}}.write()));
}

void tst_ListTop::whatIsNotAsItWasWrittenIsIgnored_data()
{
    QTest::addColumn<int>("at");
    QTest::addColumn<int>("keep");
    QTest::newRow("cut off behind an id") << -1 << 74;
    QTest::newRow("cut off in its head") << -1 << 20;
    QTest::newRow("empty") << -1 << 0;
    QTest::newRow("another version") << 15 << 1'000;
    QTest::newRow("a damaged checksum") << 30 << 1'000;
    QTest::newRow("a damaged id") << 74 << 1'000;
}

void tst_ListTop::whatIsNotAsItWasWrittenIsIgnored()
{
    QFETCH(int, at);
    QFETCH(int, keep);
    TestFolder folder;
    const ListTop top {{u"id"_s, u"epoch"_s, 0}, {111, 222, 333}};
    QVERIFY(top.write());
    QFile file(onlyFile());
    QVERIFY(file.open(QIODevice::ReadWrite));
    QByteArray content = file.readAll();
    QCOMPARE_GT(content.size(), 74);
    if (at >= 0)
        content[at] = content[at] == '7' ? '8' : '7';
    QVERIFY(file.resize(0) && file.seek(0));
    QVERIFY(file.write(content.left(keep)) >= 0);
    file.close();
    QCOMPARE(ListTop::read(u"id"_s), ListTop {});
    QVERIFY(top.write());
    QCOMPARE(ListTop::read(u"id"_s), top);
}

void tst_ListTop::whatWasKeptOfOneLibraryIsNotOfAnother()
{
    TestFolder folder;
    QVERIFY((ListTop {{u"id"_s, u"epoch"_s, 0}, {1}}.write()));
    const QString mine = onlyFile();
    QVERIFY(QFile::rename(mine, mine + u".away"_s));
    QVERIFY((ListTop {{u"other"_s, u"epoch"_s, 0}, {2}}.write()));
    QVERIFY(QFile::copy(mine + u".away"_s, mine));
    QVERIFY(QFile::remove(mine));
    for (const QFileInfo &file : QFileInfo(mine).dir().entryInfoList(QDir::Files)) {
        if (!file.fileName().endsWith(u".away"))
            QVERIFY(QFile::copy(file.filePath(), mine));
    }
    QCOMPARE(ListTop::read(u"id"_s), ListTop {}); // though its name says so
}

void tst_ListTop::oldFilesGo()
{
    TestFolder folder;
    QVERIFY((ListTop {{u"old"_s, u"epoch"_s, 0}, {1}}.write()));
    {
        QFile file(onlyFile());
        QVERIFY(file.open(QIODevice::ReadWrite));
        QVERIFY(file.setFileTime(QDateTime::currentDateTime().addDays(-91),
                                 QFileDevice::FileModificationTime));
    }
    QVERIFY((ListTop {{u"new"_s, u"epoch"_s, 0}, {1}}.write()));
    QCOMPARE(ListTop::read(u"old"_s), ListTop {});
    QVERIFY(!onlyFile().isEmpty());
}

void tst_ListTop::aFolderThatCannotBeWrittenIsNoError()
{
    TestFolder folder;
    QVERIFY(QDir().mkpath(QFileInfo(Paths::cacheFolder()).path()));
    QFile inTheWay(Paths::cacheFolder());
    QVERIFY(inTheWay.open(QIODevice::WriteOnly));
    QTest::ignoreMessage(QtWarningMsg, qPrintable(u"cannot keep the top of the list in \""_s
                                                  + Paths::cacheFolder() + u"/list-tops\""_s));
    QVERIFY(!(ListTop {{u"id"_s, u"epoch"_s, 0}, {1}}.write()));
    QCOMPARE(ListTop::read(u"id"_s), ListTop {});
}

void tst_ListTop::itIsOfAllSongsWhateverTheListIsSearchedFor()
{
    LoadFixture f;
    QCOMPARE(f.top.ids, f.inOrder.first(ListTop::MostSongs));
    f.begin();
    f.loadPart();
    QCOMPARE(ListTop::of(f.list, f.songs), ListTop {}); // not all is there
    f.loadAll();
    f.list.setQuery(SongQuery::parsed(u"title 77"_s, 0).value());
    QCOMPARE(ListTop::of(f.list, f.songs), f.top);
    f.list.sort(int(SongField::Artist), Qt::DescendingOrder);
    QCOMPARE(ListTop::of(f.list, f.songs).ids.first(), f.inOrder.last());
}

void tst_ListTop::aListBeginsWithItAndShowsNothingTwice()
{
    LoadFixture f;
    f.begin();
    f.loadPart();
    QVERIFY(f.songs.isLoading());
    QCOMPARE(f.listed(), f.top.ids);
    while (!f.loader->atEnd()) {
        f.loadPart();
        QVERIFY(areAllDifferent(f.listed()));
        QCOMPARE(f.list.rowCount(), f.songs.rowCount());
        QCOMPARE(f.listed().first(ListTop::MostSongs), f.top.ids);
    }
    QVERIFY(f.list.isSorted());
    QCOMPARE(f.listed(), f.inOrder);
}

void tst_ListTop::aListMadeWhileSongsAreReadBeginsWithIt()
{
    LoadFixture f;
    f.begin();
    f.loadPart();
    const SongListModel other(f.songs);
    QCOMPARE(other.rowCount(), int(ListTop::MostSongs));
    for (int row = 0; row < other.rowCount(); ++row)
        QCOMPARE(other.id(row), f.top.ids[row]);
}

void tst_ListTop::aSearchWhileSongsAreReadFindsInItsOrder()
{
    LoadFixture f;
    f.begin();
    f.loadPart();
    f.list.setQuery(SongQuery::parsed(u"7"_s, 0).value());
    const auto found = [&](QList<qint64> among) {
        among.removeIf([&](qint64 id) { return !f.inModel(id).title.contains(u'7'); });
        return among;
    };
    QCOMPARE(found(f.top.ids).size(), 38);
    QCOMPARE(f.listed(), found(f.top.ids));
    f.loadAll();
    QCOMPARE(f.listed(), found(f.inOrder));
    f.list.setQuery({});
    QCOMPARE(f.listed(), f.inOrder);
}

void tst_ListTop::editsAndRemovalsWhileSongsAreReadStay()
{
    LoadFixture f;
    f.begin();
    f.loadPart();
    const qint64 edited = f.top.ids[3];
    const qint64 going = f.top.ids[5];
    ChangeSet own;
    own.pending = {{u"one"_s, edited, SongField::Title, u"mine"_s}, {u"two"_s, going, {}, {}}};
    f.songs.apply(own);
    QVERIFY(f.songs.isLoading()); // this says nothing of what is to come
    QCOMPARE(f.listed(), f.top.ids);
    f.list.sort(int(SongField::Artist), Qt::DescendingOrder);
    f.loadAll();
    QCOMPARE(f.list.rowCount(), ManySongs);
    QVERIFY(areAllDifferent(f.listed()));
    QCOMPARE(f.list.id(0), f.inOrder.last());
    QCOMPARE(f.list.song(f.list.rowOf(edited)).title, u"mine");
    QVERIFY(f.list.index(f.list.rowOf(going), 0).data(SongModel::BeingRemovedRole).toBool());
    ChangeSet gone;
    gone.removed = {going};
    gone.answered = {u"two"_s};
    f.songs.apply(gone);
    QCOMPARE(f.list.rowOf(going), -1);
    QCOMPARE(f.list.rowCount(), ManySongs - 1);
}

void tst_ListTop::theSongsThatOnesEyesAreOnStayCurrent()
{
    LoadFixture f;
    f.apply(RemoveSongs {{f.inOrder[0]}});
    f.apply(editOf(f.inOrder[2], SongField::Artist, f.song(f.inOrder[2]).artist, u"zzz"_s));
    f.begin();
    f.loadPart();
    QCOMPARE(f.list.id(0), f.inOrder[1]); // the first has gone
    QCOMPARE(f.list.song(1).artist, u"zzz"); // as it is now
    const QPersistentModelIndex changed = f.list.index(1, 2);
    const QPersistentModelIndex current = f.list.index(2, 2);
    f.loadAll();
    QCOMPARE(changed.row(), f.list.rowCount() - 1);
    QCOMPARE(current.row(), 1);
    QCOMPARE(f.list.id(current.row()), f.inOrder[3]);
}

QTEST_GUILESS_MAIN(tst_ListTop)
#include "tst_ListTop.moc"
