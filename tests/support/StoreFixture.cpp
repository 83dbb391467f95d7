// SPDX-FileCopyrightText: 2026 The Tutti authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/StoreFixture.h"

namespace tutti::test {

std::unique_ptr<SongStore> openStore(const QString &file)
{
    StoreOptions options;
    options.file = file;
    options.author = QStringLiteral("tester@here");
    return succeeded(SongStore::open(options));
}

StoreFixture::StoreFixture(bool withSongs)
    : store(openStore(folder.library()))
{
    if (!withSongs)
        apply(ClearLibrary {});
}

OperationResult StoreFixture::apply(const Operation::Body &body)
{
    return succeeded(store->apply(Operation::make(body)));
}

QList<Song> StoreFixture::songs()
{
    return succeeded(store->everything()).written.toList();
}

Song StoreFixture::song(qint64 id)
{
    const std::optional<Song> found = succeeded(store->song(id));
    if (!found)
        qFatal("no song %lld", static_cast<long long>(id));
    return *found;
}

qint64 StoreFixture::idOf(const QString &title)
{
    for (const Song &song : songs()) {
        if (song.title == title)
            return song.id;
    }
    qFatal("no song %s", qPrintable(title));
}

Song makeSong(const QString &title, const QString &artist)
{
    Song song;
    song.title = title;
    song.artist = artist;
    return song;
}

EditSongs editOf(qint64 id, SongField field, const QVariant &base, const QVariant &value)
{
    return {{Edit {id, field, base, value}}};
}

} // namespace tutti::test
