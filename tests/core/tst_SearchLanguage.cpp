// SPDX-FileCopyrightText: 2026 The Tutti authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/SongListModel.h"
#include "tests/support/RandomQueries.h"
#include "tests/support/SearchCase.h"
#include "tests/support/SlowQuery.h"

#include <QDateTime>
#include <QTest>

using namespace tutti;
using namespace Qt::StringLiterals;
using namespace tutti::test;

namespace {

const qint64 Now = QDateTime::currentMSecsSinceEpoch();

QList<qint64> listed(const SongListModel &list)
{
    QList<qint64> ids;
    for (int row = 0; row < list.rowCount(); ++row)
        ids += list.song(row).id;
    std::ranges::sort(ids);
    return ids;
}

QList<qint64> slowlyFound(const QList<Song> &songs, const SongQuery &query)
{
    QList<qint64> ids;
    for (const Song &song : songs) {
        if (test::matches(query, song))
            ids += song.id;
    }
    return ids;
}

/// The songs three times, each time with a bit of another.
QList<Song> manySongs()
{
    QList<Song> songs = songsToSearch(Now);
    const qsizetype count = songs.size();
    for (qsizetype i = 0; i < 2 * count; ++i) {
        Song song = songs[i];
        const Song &other = songs[(i * 7 + 3) % count];
        song.id = songs.size() + 1;
        song.genre = other.genre;
        song.year = other.year;
        song.rating = int(i * 7 % 101);
        song.lastPlayedMs = other.lastPlayedMs;
        song.albumArtist = other.title;
        songs += song;
    }
    return songs;
}

} // namespace

class tst_SearchLanguage : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();

    void eachQueryFindsItsSongs_data();
    void eachQueryFindsItsSongs();
    void whatASongBecomesCounts();
    void thousandsOfQueriesFindWhatTheSlowOneFinds();
};

void tst_SearchLanguage::initTestCase()
{
    qputenv("TZ", "UTC");
}

void tst_SearchLanguage::eachQueryFindsItsSongs_data()
{
    QTest::addColumn<QString>("query");
    QTest::addColumn<QStringList>("titles");
    const QList<SearchCase> cases = searchCases();
    QCOMPARE_GE(cases.size(), 120);
    for (const SearchCase &one : cases)
        QTest::newRow(one.query.isEmpty() ? "nothing" : qPrintable(one.query))
            << one.query << one.titles;
}

void tst_SearchLanguage::eachQueryFindsItsSongs()
{
    QFETCH(QString, query);
    static const QList<Song> songs = songsToSearch(Now);
    const auto parsed = SongQuery::parsed(query, Now);
    QVERIFY(parsed.has_value());
    SongModel model;
    ChangeSet all;
    all.written = songs;
    model.apply(all);
    SongListModel list(model);
    list.setQuery(*parsed);
    const QList<qint64> ids = listed(list);
    QStringList titles;
    for (const qint64 id : ids)
        titles += songs[id - 1].title;
    QTEST(titles, "titles");
    QCOMPARE(slowlyFound(songs, *parsed), ids);
}

/// A condition on any field is looked at again when a song changes.
void tst_SearchLanguage::whatASongBecomesCounts()
{
    QList<Song> songs = songsToSearch(Now);
    SongModel model;
    ChangeSet all;
    all.written = songs;
    model.apply(all);
    SongListModel list(model);
    const auto query = SongQuery::parsed(u"rating:>90 plays:>100 path:elsewhere added:<1d"_s, Now);
    list.setQuery(query.value());
    QCOMPARE(list.rowCount(), 0);
    Song song = songs[7];
    song.rating = 95;
    song.playCount = 101;
    song.path = u"/Elsewhere/x.mp3"_s;
    song.addedMs = Now;
    ChangeSet change;
    change.written = QList<Song> {song};
    model.apply(change);
    QCOMPARE(listed(list), QList<qint64> {song.id});
    song.playCount = 100;
    change.written = QList<Song> {song};
    model.apply(change);
    QCOMPARE(list.rowCount(), 0);
}

void tst_SearchLanguage::thousandsOfQueriesFindWhatTheSlowOneFinds()
{
    const QList<Song> songs = manySongs();
    SongModel model;
    ChangeSet all;
    all.written = songs;
    model.apply(all);
    SongListModel list(model);
    RandomQueries queries(20'260'101, songs);
    int some = 0; // that find neither all nor nothing
    for (int i = 0; i < 10'000; ++i) {
        const QString text = queries.next();
        const auto query = SongQuery::parsed(text, Now);
        QVERIFY2(query, qPrintable(text));
        list.setQuery(*query);
        const QList<qint64> found = listed(list);
        QVERIFY2(found == slowlyFound(songs, *query), qPrintable(text));
        some += !found.isEmpty() && found.size() < songs.size() ? 1 : 0;
    }
    QCOMPARE_GE(some, 5'000);
}

QTEST_GUILESS_MAIN(tst_SearchLanguage)
#include "tst_SearchLanguage.moc"
