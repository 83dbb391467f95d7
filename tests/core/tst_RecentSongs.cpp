// SPDX-FileCopyrightText: 2026 The Tutti authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/RecentSongs.h"
#include "tests/support/StoreFixture.h"

#include <QRandomGenerator>
#include <QTest>

#include <algorithm>
#include <functional>

using namespace tutti;
using namespace Qt::StringLiterals;
using namespace tutti::test;

namespace {

const QDate Today(2026, 11, 28);

QString ids(const QList<Song> &songs)
{
    QStringList ids;
    for (const Song &song : songs)
        ids += QString::number(song.id);
    return ids.join(u' ');
}

QString picture(const RecentSongs &recent)
{
    return QStringList {ids(recent.added()), ids(recent.changed()), ids(recent.played()),
                        ids(recent.onThisDay())}
        .join(u"; "_s);
}

QDate dayOf(const Song &song)
{
    return QDateTime::fromMSecsSinceEpoch(song.addedMs).date();
}

QString newest(QList<Song> songs, const std::function<std::optional<qint64>(const Song &)> &time)
{
    songs.removeIf([&](const Song &song) { return !time(song); });
    std::ranges::sort(songs, [&](const Song &left, const Song &right) {
        return std::pair(time(left), left.id) > std::pair(time(right), right.id);
    });
    return ids(songs.mid(0, int(NewestSongs::Most)));
}

/// \a genre of which songs are let through; null: any
QString lookedThrough(const SongModel &model, const QString &genre, QDate from)
{
    QList<Song> songs;
    for (int row = 0; row < model.rowCount(); ++row) {
        const Song song = model.song(row);
        if ((genre.isNull() || song.genre == genre) && dayOf(song) >= from)
            songs += song;
    }
    const auto added = [](const Song &song) { return std::optional(song.addedMs); };
    QList<Song> ofThisDay = songs;
    ofThisDay.removeIf([](const Song &song) {
        const QDate day = dayOf(song);
        return day.month() != Today.month() || day.day() != Today.day()
            || day.year() == Today.year();
    });
    return QStringList {
        newest(songs, added), newest(songs, [](const Song &song) { return song.modifiedMs; }),
        newest(songs, [](const Song &song) { return song.lastPlayedMs; }), newest(ofThisDay, added)}
        .join(u"; "_s);
}

Song anySong(QRandomGenerator &random, qint64 id)
{
    Song song = makeSong(u"t"_s);
    song.id = id;
    song.uid = QString::number(id);
    song.genre = QString(random.bounded(1, 3), u'g');
    const QDate day(random.bounded(2020, 2027), 11, random.bounded(27, 30));
    song.addedMs = QDateTime(day, QTime(random.bounded(24), 0)).toMSecsSinceEpoch();
    song.modifiedMs = random.bounded(1'000);
    if (random.bounded(2))
        song.lastPlayedMs = random.bounded(1'000);
    return song;
}

/// Rather additions at first, and removals later.
ChangeSet anyChange(QRandomGenerator &random, const SongModel &model, qint64 &lastId, int step)
{
    ChangeSet changes;
    QList<Song> written;
    for (int i = 0; i < int(random.bounded(4)); ++i) {
        const qint64 present
            = model.rowCount() ? model.song(int(random.bounded(model.rowCount()))).id : 0;
        const int what = step < 200 ? int(random.bounded(2)) : int(random.bounded(1, 4));
        if (present == 0 || what == 0)
            written += anySong(random, ++lastId);
        else if (what == 1)
            written += anySong(random, present);
        else
            changes.removed += present;
    }
    written.removeIf([&](const Song &song) { return changes.removed.contains(song.id); });
    changes.written = written;
    return changes;
}

} // namespace

class tst_RecentSongs : public QObject
{
    Q_OBJECT

private slots:
    void randomChangesEqualALookThroughAll_data();
    void randomChangesEqualALookThroughAll();
    void anotherFilterLetsOthersThrough();
    void anotherDayHasOtherSongs();
};

void tst_RecentSongs::randomChangesEqualALookThroughAll_data()
{
    QTest::addColumn<QString>("genre");
    QTest::addColumn<QDate>("from");
    QTest::newRow("all") << QString() << QDate(1970, 1, 1);
    QTest::newRow("a genre") << u"g"_s << QDate(1970, 1, 1);
    QTest::newRow("a period") << QString() << QDate(2024, 1, 1);
    QTest::newRow("both") << u"gg"_s << QDate(2022, 11, 28);
}

void tst_RecentSongs::randomChangesEqualALookThroughAll()
{
    QFETCH(QString, genre);
    QFETCH(QDate, from);
    QRandomGenerator random(5);
    SongModel model;
    const CountedSongs counted(model);
    RecentSongs recent(model, counted);
    ChangeSet first;
    for (const qint64 id : {1, 2}) {
        Song song = anySong(random, id);
        song.genre = QString(id, u'g');
        first.written += song;
    }
    model.apply(first);
    LibraryCharts::Filter filter {.firstDay = LocalDays::dayOf(from)};
    if (!genre.isNull())
        filter.genre = counted.traits()[model.slotAt(genre == u"g" ? 0 : 1)].genre;
    recent.setFilter(filter, Today);
    qint64 lastId = 2;
    for (int step = 0; step < 400; ++step) {
        model.apply(anyChange(random, model, lastId, step));
        QCOMPARE(picture(recent), lookedThrough(model, genre, from));
    }
}

void tst_RecentSongs::anotherFilterLetsOthersThrough()
{
    QRandomGenerator random(7);
    SongModel model;
    const CountedSongs counted(model);
    RecentSongs recent(model, counted);
    ChangeSet songs;
    for (qint64 id = 1; id <= 300; ++id)
        songs.written += anySong(random, id);
    model.apply(songs);
    const QDate from(2023, 6, 1);
    recent.setFilter({.firstDay = LocalDays::dayOf(from)}, Today);
    QCOMPARE(picture(recent), lookedThrough(model, {}, from));
    recent.setFilter({}, Today);
    QCOMPARE(picture(recent), lookedThrough(model, {}, QDate(1970, 1, 1)));
}

void tst_RecentSongs::anotherDayHasOtherSongs()
{
    SongModel model;
    const CountedSongs counted(model);
    RecentSongs recent(model, counted);
    Song song = makeSong(u"t"_s);
    song.id = 1;
    song.uid = u"1"_s;
    song.addedMs = QDateTime(QDate(2024, 2, 29), QTime(12, 0)).toMSecsSinceEpoch();
    ChangeSet songs;
    songs.written += song;
    model.apply(songs);
    recent.setFilter({}, QDate(2028, 2, 29));
    QCOMPARE(ids(recent.onThisDay()), u"1"_s);
    recent.setFilter({}, QDate(2028, 3, 1));
    QCOMPARE(ids(recent.onThisDay()), QString());
    recent.setFilter({}, QDate(2024, 2, 29));
    QCOMPARE(ids(recent.onThisDay()), QString()); // which is today, and no memory
}

QTEST_GUILESS_MAIN(tst_RecentSongs)
#include "tst_RecentSongs.moc"
