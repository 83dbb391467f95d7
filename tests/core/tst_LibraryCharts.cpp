// SPDX-FileCopyrightText: 2026 The Tutti authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/LibraryCharts.h"
#include "tests/support/StoreFixture.h"

#include <QRandomGenerator>
#include <QSignalSpy>
#include <QTest>

#include <algorithm>
#include <functional>

using namespace tutti;
using namespace Qt::StringLiterals;
using namespace tutti::test;

namespace {

constexpr qint64 MsPerDay = 86'400'000;

using Counts = QMap<QString, qint64>;

/// "Rock 3, Pop 1"
QString words(const Counts &counts)
{
    QStringList all;
    for (const auto &[name, songs] : counts.asKeyValueRange())
        all += u"%1 %2"_s.arg(name).arg(songs);
    return all.join(u", "_s);
}

QString words(const Tally &tally, const std::function<QString(quint32)> &name)
{
    Counts counts;
    for (const Tally::Entry &entry : tally.all())
        counts[name(entry.value)] = entry.songs;
    return words(counts) + u" without %1"_s.arg(tally.missing());
}

QString picture(const LibraryCharts &charts)
{
    const CountedSongs &songs = charts.counted();
    const auto number = [](quint32 value) { return QString::number(value); };
    const auto album = [&](quint32 value) {
        return songs.album(value).title + u'/' + songs.album(value).albumArtist;
    };
    return QStringList {u"%1 songs of %2 ms"_s.arg(charts.songs()).arg(charts.durationMs()),
                        words(charts.genres(), [&](quint32 value) { return songs.genre(value); }),
                        words(charts.artists(), [&](quint32 value) { return songs.artist(value); }),
                        words(charts.albums(), album),
                        words(charts.decades(), number),
                        words(charts.stars(), number),
                        words(charts.minutes(), number),
                        words(charts.days(), number)}
        .join(u'\n');
}

QString countedAnew(const SongModel &model, const QString &genre, qint64 fromMs)
{
    qint64 songs = 0;
    qint64 durationMs = 0;
    Counts genres, artists, albums, decades, stars, minutes, days;
    for (int row = 0; row < model.rowCount(); ++row) {
        const Song song = model.song(row);
        if ((!genre.isEmpty() && song.genre != genre) || song.addedMs < fromMs)
            continue;
        ++songs;
        durationMs += song.durationMs;
        ++genres[song.genre];
        ++artists[song.artist];
        ++albums[song.album.isEmpty() ? QString() : song.album + u'/' + song.albumArtist];
        ++decades[song.year ? QString::number(*song.year / 10 + 1) : QString()];
        const int star = std::clamp((song.rating + 10) / 20, 1, 5);
        ++stars[song.rating > 0 ? QString::number(star) : QString()];
        const qint64 minute = std::min<qint64>(song.durationMs / 60'000, 10) + 1;
        ++minutes[song.durationMs > 0 ? QString::number(minute) : QString()];
        ++days[QString::number(song.addedMs / MsPerDay)];
    }
    QStringList lines {u"%1 songs of %2 ms"_s.arg(songs).arg(durationMs)};
    for (Counts *counts : {&genres, &artists, &albums, &decades, &stars, &minutes, &days}) {
        const qint64 missing = counts->take({});
        lines += words(*counts) + u" without %1"_s.arg(missing);
    }
    return lines.join(u'\n');
}

Song anySong(QRandomGenerator &random, qint64 id)
{
    Song song = makeSong(u"t"_s, QString::number(random.bounded(5)));
    song.id = id;
    song.uid = QString::number(id);
    song.genre = QString(random.bounded(3), u'g');
    song.album = QString(random.bounded(3), u'l');
    song.albumArtist = QString(random.bounded(2), u'a');
    if (random.bounded(3) > 0)
        song.year = 1000 + int(random.bounded(9000));
    song.rating = random.bounded(2) ? int(random.bounded(101)) : 0;
    song.durationMs = random.bounded(3) ? random.bounded(900'000) : 0;
    song.addedMs = MsPerDay * (1 + random.bounded(40)) + random.bounded(MsPerDay);
    return song;
}

/// Up to three songs that come, change or go.
ChangeSet anyChange(QRandomGenerator &random, const SongModel &model, qint64 &lastId, bool grows)
{
    ChangeSet changes;
    QList<Song> made;
    for (int i = 0; i < int(random.bounded(4)); ++i) {
        const qint64 present
            = model.rowCount() ? model.song(int(random.bounded(model.rowCount()))).id : 0;
        const int what = grows ? int(random.bounded(2)) : int(random.bounded(1, 4));
        if (present == 0 || what == 0)
            made += anySong(random, ++lastId);
        else if (what == 1)
            made += anySong(random, present);
        else
            changes.removed += present;
    }
    made.removeIf([&](const Song &song) { return changes.removed.contains(song.id); });
    changes.written = made;
    return changes;
}

} // namespace

class tst_LibraryCharts : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { qputenv("TZ", "UTC"); }
    void randomChangesEqualACountAnew();
    void chartsThatAreMadeLateCountAllSongs();
    void theTopAreThoseWithMostSongs();
    void whatIsNotCountedChangesNothing();
    void daysBeginAtMidnightWhereTheUserIs();
};

void tst_LibraryCharts::randomChangesEqualACountAnew()
{
    QRandomGenerator random(7);
    SongModel model;
    const CountedSongs songs(model);
    const LibraryCharts all(songs);
    LibraryCharts some(songs);
    qint64 lastId = 0;
    for (int step = 0; step < 600; ++step) {
        model.apply(anyChange(random, model, lastId, step % 200 < 100));
        QCOMPARE(picture(all), countedAnew(model, {}, 0));
        if (step % 50 == 49) {
            LibraryCharts::Filter filter {{}, LocalDays::Day(random.bounded(40))};
            for (quint32 genre = 1; genre <= 2; ++genre) {
                if (songs.genre(genre) == u"g"_s && random.bounded(2))
                    filter.genre = genre;
            }
            some.setFilter(filter);
        }
        const QString genre = some.filter().genre ? u"g"_s : QString();
        QCOMPARE(picture(some), countedAnew(model, genre, some.filter().firstDay * MsPerDay));
    }
}

void tst_LibraryCharts::chartsThatAreMadeLateCountAllSongs()
{
    QRandomGenerator random(8);
    SongModel model;
    qint64 lastId = 0;
    for (int step = 0; step < 60; ++step)
        model.apply(anyChange(random, model, lastId, true));
    QCOMPARE_GT(model.rowCount(), 10);
    const CountedSongs songs(model);
    QCOMPARE(picture(LibraryCharts(songs)), countedAnew(model, {}, 0));
}

void tst_LibraryCharts::theTopAreThoseWithMostSongs()
{
    Tally tally;
    for (const auto &[value, songs] :
         QList<std::pair<quint32, int>> {{0, 99}, {3, 2}, {5, 7}, {6, 2}, {8, 1}, {9, 7}})
        tally.count(value, songs);
    using Entries = std::vector<Tally::Entry>;
    QVERIFY((tally.top(3) == Entries {{5, 7}, {9, 7}, {3, 2}}));
    QCOMPARE(tally.top(10).size(), 5u);
    QCOMPARE(tally.used(), 5);
    QCOMPARE(tally.present(), 19);
    tally.count(5, -7);
    QVERIFY((tally.top(2) == Entries {{9, 7}, {3, 2}}));
    QCOMPARE(tally.used(), 4);
}

void tst_LibraryCharts::whatIsNotCountedChangesNothing()
{
    SongModel model;
    const CountedSongs songs(model);
    const LibraryCharts charts(songs);
    const QSignalSpy changed(&charts, &LibraryCharts::changed);
    Song song = makeSong(u"Yesterday"_s, u"The Beatles"_s);
    song.id = 1;
    song.uid = u"1"_s;
    song.rating = 70;
    const auto write = [&] {
        ChangeSet changes;
        changes.written += song;
        model.apply(changes);
    };
    write();
    QCOMPARE(changed.count(), 1);
    song.title = u"Today"_s;
    song.playCount = 3;
    write();
    QCOMPARE(changed.count(), 1);
    song.rating = 80; // four stars, as before
    write();
    QCOMPARE(changed.count(), 1);
    song.rating = 20;
    write();
    QCOMPARE(changed.count(), 2);
}

void tst_LibraryCharts::daysBeginAtMidnightWhereTheUserIs()
{
    qputenv("TZ", "Europe/Berlin");
    tzset();
    LocalDays days;
    // From winter to summer, so that a day has 23 hours.
    const QDateTime midnight = QDate(2024, 3, 31).startOfDay();
    for (int minute = -3'000; minute < 3'000; minute += 7) {
        const QDateTime time = midnight.addSecs(minute * 60);
        QCOMPARE(LocalDays::date(days.dayAt(time.toMSecsSinceEpoch())), time.date());
    }
    QCOMPARE(days.dayAt(std::numeric_limits<qint32>::min()), 0);
    QCOMPARE(days.dayAt(8'640'000'000'000'000), 65'535);
    qputenv("TZ", "UTC");
    tzset();
}

QTEST_GUILESS_MAIN(tst_LibraryCharts)
#include "tst_LibraryCharts.moc"
