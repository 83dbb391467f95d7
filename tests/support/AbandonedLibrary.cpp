// SPDX-FileCopyrightText: 2026 The Tutti authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/AbandonedLibrary.h"

#include "tests/support/StoreFixture.h"

#include <QFile>

namespace tutti::test {

namespace {

QByteArray bytesOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void writeBytes(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
        qFatal("cannot write %s", qPrintable(path));
}

Song songNumber(int number)
{
    Song song = makeSong(QStringLiteral("Song %1").arg(number),
                         QStringLiteral("Artist %1").arg(number % 300));
    song.album = QStringLiteral("Album %1").arg(number % 900);
    song.path = QStringLiteral("/music/%1/%2.ogg").arg(number % 300).arg(number);
    song.year = 1950 + number % 75;
    song.rating = number % 6 * 20;
    song.playCount = number % 50;
    if (number % 200 == 0)
        song.comment = QString(6'000, QLatin1Char(char('a' + number / 200 % 26)));
    return song;
}

void edit(SongStore &store, const QList<qint64> &ids, SongField field, const QVariant &value)
{
    EditSongs body;
    for (const qint64 id : ids) {
        const std::optional<Song> song = succeeded(store.song(id));
        if (song)
            body.edits += Edit {id, field, info(field).value(*song), value};
    }
    static_cast<void>(succeeded(store.apply(Operation::make(body))));
}

QList<qint64> every(int step, int from, int songs)
{
    QList<qint64> ids;
    for (int number = from; number < songs; number += step)
        ids += 16 + number; // behind the 15 default songs
    return ids;
}

void snapshot(const QString &file, const QString &to)
{
    if (!shell(file, QStringLiteral("VACUUM INTO '%1'").arg(to)).isEmpty())
        qFatal("no snapshot");
}

} // namespace

AbandonedLibrary AbandonedLibrary::make(const TestFolder &folder, int songs)
{
    AbandonedLibrary library;
    library.earlySnapshot = folder.path(QStringLiteral("early.db"));
    library.lateSnapshot = folder.path(QStringLiteral("late.db"));
    const QString file = folder.path(QStringLiteral("whole.db"));
    const std::unique_ptr<SongStore> store = openStore(file);
    AddSongs added;
    for (int number = 0; number < songs; ++number)
        added.songs += songNumber(number);
    static_cast<void>(succeeded(store->apply(Operation::make(added))));
    edit(*store, every(23, 5, songs), SongField::Rating, 100);
    snapshot(file, library.earlySnapshot);
    edit(*store, every(41, 1, songs), SongField::Genre, QStringLiteral("Jazz"));
    static_cast<void>(succeeded(store->apply(Operation::make(RemoveSongs {every(97, 2, songs)}))));
    static_cast<void>(succeeded(store->apply(Operation::make(UndoOperation {}))));
    static_cast<void>(succeeded(store->apply(Operation::make(RemoveSongs {every(89, 3, songs)}))));
    static_cast<void>(shell(file, QStringLiteral("UPDATE songs SET play_count = play_count + 1"
                                                 " WHERE id % 53 = 7")));
    edit(*store, every(61, 4, songs), SongField::Title, QStringLiteral("A new title"));
    static_cast<void>(shell(file, QStringLiteral("PRAGMA wal_checkpoint(TRUNCATE)")));
    AddSongs later;
    for (int number = songs; number < songs + songs / 100; ++number)
        later.songs += songNumber(number);
    static_cast<void>(succeeded(store->apply(Operation::make(later))));
    edit(*store, every(71, 6, songs), SongField::Comment, QString(5'000, u'z'));
    snapshot(file, library.lateSnapshot);
    const ChangeSet everything = succeeded(store->everything());
    library.seq = everything.cursor.seq;
    for (const Song &song : everything.written.toList())
        library.songs.insert(song.uid, song);
    library.database = bytesOf(file);
    library.log = bytesOf(file + QStringLiteral("-wal"));
    library.index = bytesOf(file + QStringLiteral("-shm"));
    static_cast<void>(shell(file, QStringLiteral("PRAGMA wal_checkpoint(PASSIVE)")));
    library.backfilledDatabase = bytesOf(file);
    library.backfilledIndex = bytesOf(file + QStringLiteral("-shm"));
    return library;
}

void AbandonedLibrary::write(const QString &file) const
{
    writeBytes(file, database);
    writeBytes(file + QStringLiteral("-wal"), log);
    writeBytes(file + QStringLiteral("-shm"), index);
}

QHash<QString, Song> songsOf(const QString &file)
{
    QHash<QString, Song> songs;
    for (const Song &song : succeeded(openStore(file)->everything()).written.toList())
        songs.insert(song.uid, song);
    return songs;
}

QStringList unverifiedIn(const QString &file)
{
    QStringList uids; // which, damaged, may be of any characters
    const QString lines = shell(file, QStringLiteral("SELECT hex(uid) FROM unverified"));
    for (const QString &line : lines.split(u'\n', Qt::SkipEmptyParts))
        uids += QString::fromUtf8(QByteArray::fromHex(line.toLatin1()));
    return uids;
}

} // namespace tutti::test
