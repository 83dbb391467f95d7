// SPDX-FileCopyrightText: 2026 The Tutti authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/SearchCase.h"

#include "core/SongReader.h"
#include "tests/support/StoreFixture.h"

#include <QFile>

namespace tutti::test {

namespace {

QByteArray content(const QString &name)
{
    QFile file(QStringLiteral(TUTTI_SOURCE_DIR "/tests/data/") + name);
    if (!file.open(QIODevice::ReadOnly))
        qFatal("cannot read %s", qPrintable(file.fileName()));
    return file.readAll();
}

} // namespace

QList<Song> songsToSearch(qint64 nowMs)
{
    QList<Song> songs;
    const auto reader
        = succeeded(SongReader::create(content(QStringLiteral("songs-to-search.csv"))));
    while (const std::optional<ImportRow> row = reader->next()) {
        if (row->isRefused)
            qFatal("line %lld is no song", static_cast<long long>(row->position));
        songs += row->song.song();
        songs.last().id = songs.size();
        songs.last().modifiedMs = nowMs;
    }
    constexpr qint64 MsPerHour = 3'600'000;
    qsizetype row = 0;
    for (const int hours : {2, 3 * 24, 20 * 24, 200 * 24, 500 * 24})
        songs[row++].addedMs = nowMs - hours * MsPerHour;
    return songs;
}

QList<SearchCase> searchCases()
{
    QStringList all;
    for (const Song &song : songsToSearch(0))
        all += song.title;
    QList<SearchCase> cases;
    for (const QString &line :
         QString::fromUtf8(content(QStringLiteral("searches.tsv"))).split(u'\n')) {
        if (line.startsWith(u'#') || (line.isEmpty() && !cases.isEmpty()))
            continue;
        const QStringList cells = line.split(u'\t');
        QString query = cells.first();
        query.replace(QStringLiteral("\\0"), QString(QChar(u'\0')));
        const QStringList titles = cells.mid(1);
        cases += {query, titles == QStringList {QStringLiteral("*")} ? all : titles};
    }
    return cases;
}

} // namespace tutti::test
