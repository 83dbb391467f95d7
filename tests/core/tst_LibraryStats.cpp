// SPDX-FileCopyrightText: 2026 The Tutti authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/LibraryStats.h"
#include "tests/support/StoreFixture.h"

#include <QRandomGenerator>
#include <QSet>
#include <QTest>

using namespace tutti;
using namespace Qt::StringLiterals;
using namespace tutti::test;

namespace {

QString picture(const LibraryStats &stats)
{
    return QStringLiteral("%1 songs %2 artists %3 albums %4 genres %5 ms")
        .arg(stats.songs())
        .arg(stats.artists())
        .arg(stats.albums())
        .arg(stats.genres())
        .arg(stats.durationMs());
}

QString countedAnew(const SongModel &model)
{
    QSet<QString> artists;
    QSet<QString> albums;
    QSet<QString> genres;
    qint64 durationMs = 0;
    for (int row = 0; row < model.rowCount(); ++row) {
        const Song song = model.song(row);
        artists.insert(song.artist);
        albums.insert(song.album.isEmpty() ? QString() : song.album + u'/' + song.albumArtist);
        genres.insert(song.genre);
        durationMs += song.durationMs;
    }
    for (QSet<QString> *texts : {&artists, &albums, &genres})
        texts->remove({});
    return QStringLiteral("%1 songs %2 artists %3 albums %4 genres %5 ms")
        .arg(model.rowCount())
        .arg(artists.size())
        .arg(albums.size())
        .arg(genres.size())
        .arg(durationMs);
}

} // namespace

class tst_LibraryStats : public QObject
{
    Q_OBJECT

private slots:
    void aCompilationIsOneAlbum();
    void randomChangesEqualACountAnew();
};

void tst_LibraryStats::aCompilationIsOneAlbum()
{
    SongModel model;
    const LibraryStats stats(model);
    ChangeSet changes;
    for (int id = 1; id <= 4; ++id) {
        Song song = makeSong(QString::number(id), QString::number(id));
        song.id = id;
        song.uid = QString::number(id);
        song.album = u"Hits"_s;
        song.albumArtist = id == 4 ? u"Queen"_s : u"Various Artists"_s;
        changes.written += song;
    }
    model.apply(changes);
    QCOMPARE(stats.artists(), 4);
    QCOMPARE(stats.albums(), 2);
    QCOMPARE(stats.genres(), 0);
}

void tst_LibraryStats::randomChangesEqualACountAnew()
{
    QRandomGenerator random(5);
    SongModel model;
    const LibraryStats stats(model);
    qint64 lastId = 0;
    for (int step = 0; step < 400; ++step) {
        ChangeSet changes;
        QList<Song> made;
        const auto any = [&](qint64 id) {
            Song song = makeSong(u"t"_s, QString::number(random.bounded(5)));
            song.id = id;
            song.uid = QString::number(id);
            song.genre = QString(random.bounded(3), u'g');
            song.album = QString(random.bounded(3), u'l');
            song.durationMs = random.bounded(1000);
            return song;
        };
        for (int i = 0; i < int(random.bounded(4)); ++i) {
            const qint64 present
                = model.rowCount() ? model.song(int(random.bounded(model.rowCount()))).id : 0;
            const int what = step % 400 < 200 ? int(random.bounded(2)) : int(random.bounded(1, 4));
            if (present == 0 || what == 0)
                made += any(++lastId);
            else if (what == 1)
                made += any(present);
            else
                changes.removed += present;
        }
        made.removeIf([&](const Song &s) { return changes.removed.contains(s.id); });
        changes.written = made;
        model.apply(changes);
        QCOMPARE(picture(stats), countedAnew(model));
    }
}

QTEST_GUILESS_MAIN(tst_LibraryStats)
#include "tst_LibraryStats.moc"
