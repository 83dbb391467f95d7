// SPDX-FileCopyrightText: 2026 The Tutti authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/bench/LibraryFiles.h"

#include "core/SongStore.h"
#include "core/SongWriter.h"
#include "tests/bench/RawSongs.h"

#include <QFile>

#include <unistd.h>

namespace tutti::bench {

namespace {

constexpr qint64 DefaultSongs = 15;

} // namespace

QString LibraryFiles::fresh(const QString &name) const
{
    const QString file = path(name);
    remove(file);
    const auto store = SongStore::open({.file = file, .create = true});
    if (!store)
        qFatal("no library %s: %s", qPrintable(file), qPrintable(store.error().detail));
    return file;
}

QString LibraryFiles::library(qint64 songs) const
{
    const QString name = QStringLiteral("songs-%1.db").arg(songs);
    if (QFile::exists(path(name)))
        return path(name);
    QString file = fresh(name);
    SongGenerator generator(std::max(songs, DefaultSongs));
    static_cast<void>(generator.next(DefaultSongs)); // they are there
    fillLibrary(file, generator);
    settle(file);
    return file;
}

QString LibraryFiles::empty() const
{
    QString file = fresh(QStringLiteral("empty.db"));
    RawDatabase(file).run("DELETE FROM songs");
    return file;
}

QString LibraryFiles::copy(const QString &library) const
{
    settle(library);
    QString file = path(QStringLiteral("copy.db"));
    remove(file);
    if (!QFile::copy(library, file))
        qFatal("cannot copy to %s", qPrintable(file));
    ::sync(); // else that is what the first to use it waits for
    return file;
}

QString LibraryFiles::csv(qint64 songs) const
{
    QFile file(path(QStringLiteral("songs-%1.csv").arg(songs)));
    if (file.exists())
        return file.fileName();
    if (!file.open(QIODevice::WriteOnly))
        qFatal("cannot write %s", qPrintable(file.fileName()));
    SongWriter writer(file, SongWriter::Format::Csv);
    SongGenerator generator(songs);
    Expected<void> done = writer.begin();
    while (done && !generator.atEnd())
        done = writer.write(generator.next());
    if (!done || !writer.end())
        qFatal("cannot write %s", qPrintable(file.fileName()));
    return file.fileName();
}

void LibraryFiles::settle(const QString &library)
{
    RawDatabase(library).run("PRAGMA wal_checkpoint(TRUNCATE)");
}

void LibraryFiles::remove(const QString &library)
{
    for (const char *suffix : {"", "-wal", "-shm", "-bell"})
        QFile::remove(library + QLatin1String(suffix));
}

} // namespace tutti::bench
