// SPDX-FileCopyrightText: 2026 The Tutti authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/RecentSongs.h"
#include "core/SongListModel.h"
#include "tests/bench/Groups.h"
#include "tests/bench/Heartbeat.h"
#include "tests/bench/Interfaces.h"
#include "tests/bench/Measurement.h"
#include "tests/bench/SongGenerator.h"

namespace tutti::bench {

namespace {

constexpr int Edits = 501;
constexpr std::size_t Shown = 10; ///< artists and albums, of the most songs

/// A model of so many songs, and what a dashboard counts of them.
struct CountedLibrary
{
    SongModel songs;
    qint64 shownAtNs = 0; ///< when the model itself had taken in the latest change
    QMetaObject::Connection first
        = QObject::connect(&songs, &SongModel::applied, &songs, [this] { shownAtNs = nowNs(); });
    CountedSongs counted {songs};
    LibraryCharts charts {counted};
    RecentSongs recent {songs, counted};

    explicit CountedLibrary(qint64 size)
    {
        SongGenerator generator(size);
        ChangeSet all;
        for (qint64 id = 1; !generator.atEnd(); ++id) {
            Song song = generator.next();
            song.id = id;
            all.written += song;
        }
        all.cursor.libraryId = QStringLiteral("bench");
        songs.apply(all);
    }

    /// What one edit of each field that is counted costs the figures, and to have them drawn.
    double editMs(qint64 id)
    {
        Song song = songs.song(songs.rowOf(id));
        song.artist += u'x';
        song.album += u'x';
        song.genre += u'x';
        song.year = 1900 + int(id % 100);
        song.rating = int(id % 101);
        ChangeSet edit;
        edit.written += song;
        songs.apply(edit);
        static_cast<void>(charts.genres().top(Shown));
        static_cast<void>(charts.artists().top(Shown));
        static_cast<void>(charts.albums().top(Shown));
        return double(nowNs() - shownAtNs) / 1e6;
    }
};

/// Until duplicates are listed, how long nothing else could be done meanwhile, and what one edit of
/// a title costs while they are.
Figures duplicateFigures(CountedLibrary &library, SongListModel &list, const Setting &setting)
{
    const QString unit = QStringLiteral("ms");
    double longestMs = 0;
    const double foundMs = msOf([&] {
        const Heartbeat heartbeat;
        list.setGrouping({SongGrouping::By::Duplicates});
        static_cast<void>(runUntil([&] { return list.isSorted(); }));
        longestMs = heartbeat.longestMs();
    });
    QList<double> edits;
    for (qint64 id = 1; id <= std::min<qint64>(Edits, setting.size); id += 10) {
        Song song = library.songs.song(library.songs.rowOf(id));
        song.title += u'x';
        ChangeSet edit;
        edit.written += song;
        edits += msOf([&] { library.songs.apply(edit); });
    }
    return {
        Figure::alone(QStringLiteral("duplicates found"), setting.size, foundMs, {}, unit),
        Figure::alone(QStringLiteral("longest pause meanwhile"), setting.size, longestMs, {}, unit),
        Figure::alone(QStringLiteral("edit of a title in duplicates, p50"), setting.size,
                      median(edits), {}, unit)};
}

} // namespace

Figures dashboardFigures(const Setting &setting)
{
    const QString unit = QStringLiteral("ms");
    CountedLibrary library(setting.size);
    QList<double> edits;
    for (qint64 id = 1; id <= std::min<qint64>(Edits, setting.size); ++id)
        edits += library.editMs(id);
    const auto limit = setting.isLargest ? std::optional(1.0) : std::nullopt;
    Figures figures {Figure::alone(QStringLiteral("edit in the dashboard's figures, p50"),
                                   setting.size, median(edits), limit, unit)};
    const QDate today = QDate::currentDate();
    const auto filterMs = [&](const LibraryCharts::Filter &filter) {
        return msOf([&] {
            library.charts.setFilter(filter);
            library.recent.setFilter(filter, today);
        });
    };
    const LocalDays::Day lastYear = LocalDays::dayOf(today.addYears(-1));
    figures
        += Figure::alone(QStringLiteral("filter of the dashboard set and taken away"), setting.size,
                         std::max(filterMs({.firstDay = lastYear}), filterMs({})), {}, unit);
    SongListModel list(library.songs);
    list.setOrder(orderBy(SongField::Album)); // texts are ranked once
    const SongGrouping byAlbum = *SongGrouping::named(QStringLiteral("album"));
    const auto sorted = [&](const SongGrouping &grouping) {
        list.setGrouping(grouping);
        list.setOrder(orderBy(SongField::Artist));
        return msOf([&] { list.setOrder(orderBy(SongField::Album)); });
    };
    const Pair pair = byTurns(
        setting.rounds, [&] { return sorted(byAlbum); }, [&] { return sorted({}); });
    figures += Figure::beside(QStringLiteral("sort click in groups, to one without"), setting.size,
                              pair.value(), pair.floor(), {}, unit);
    figures += duplicateFigures(library, list, setting);
    return figures;
}

} // namespace tutti::bench
