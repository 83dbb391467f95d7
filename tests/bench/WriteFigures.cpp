// SPDX-FileCopyrightText: 2026 The Tutti authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/SongStore.h"
#include "tests/bench/Groups.h"
#include "tests/bench/Measurement.h"
#include "tests/bench/RawDatabase.h"
#include "tests/support/Running.h"

#include <algorithm>
#include <memory>
#include <vector>

namespace tutti::bench {

namespace {

constexpr int Processes = 8;
constexpr int RaceMs = 2'000;
constexpr qint64 BulkSongs = 100'000;

/// Scattered over the library.
QList<qint64> bulkIds(qint64 songs)
{
    const qint64 count = std::min(songs, BulkSongs);
    QList<qint64> ids;
    for (qint64 i = 0; i < count; ++i)
        ids += 1 + i * (songs / count);
    return ids;
}

double bulkByStore(const QString &file, const Operation::Body &body, qint64 songs)
{
    LibraryFiles::settle(file);
    const auto store = SongStore::open({.file = file});
    const Operation operation = Operation::make(body);
    return msOf([&] {
        const auto result = (*store)->apply(operation);
        if (!result || result->summary.songCount != songs)
            qFatal("the bulk operation failed");
    });
}

/// The one statement that says the same; \a sql may name the ids of a table "bulk".
double bulkRaw(const QString &file, const QList<qint64> &ids, const QByteArray &sql)
{
    LibraryFiles::settle(file);
    RawDatabase database(file);
    database.run("PRAGMA temp_store = MEMORY; PRAGMA cache_size = -131072");
    database.run("CREATE TEMP TABLE bulk(id INTEGER PRIMARY KEY); BEGIN");
    RawStatement add(database, "INSERT INTO bulk VALUES(?)");
    for (const qint64 id : ids) {
        add.bind(1, id);
        add.run();
    }
    database.run("COMMIT");
    return msOf([&] { database.run("BEGIN IMMEDIATE; " + sql + "; COMMIT"); });
}

Figure editFigure(const Setting &setting, const QList<qint64> &ids)
{
    const QString file = setting.library();
    qint64 plays = 1'000'000; // more than any song has had, so that each edit changes all
    const auto edits = [&] {
        EditSongs all;
        ++plays;
        for (const qint64 id : ids)
            all.edits += {id, SongField::PlayCount, {}, plays};
        return all;
    };
    const Pair ms = byTurns(
        setting.rounds, [&] { return bulkByStore(file, edits(), ids.size()); },
        [&] {
            return bulkRaw(file, ids,
                           "UPDATE songs SET play_count = " + QByteArray::number(++plays)
                               + " WHERE id IN (SELECT id FROM temp.bulk)");
        });
    return Figure::beside(QStringLiteral("bulk edit of %1 songs").arg(ids.size()), setting.size,
                          ms.value(), ms.floor(), 1.5, QStringLiteral("ms"));
}

/// Of an operation that takes \a songs away.
Figure removalFigure(const Setting &setting, const QString &name, const Operation::Body &body,
                     const QList<qint64> &ids, const QByteArray &sql, qint64 songs)
{
    const auto copy = [&] { return setting.files.copy(setting.library()); };
    const Pair ms = byTurns(
        setting.rounds, [&] { return bulkByStore(copy(), body, songs); },
        [&] { return bulkRaw(copy(), ids, sql); });
    return Figure::beside(name, setting.size, ms.value(), ms.floor(), 1.5, QStringLiteral("ms"));
}

qint64 lastSeq(const QString &file)
{
    return RawDatabase(file).number("SELECT seq FROM sqlite_sequence WHERE name = 'change'");
}

/// How long each commit of a race took, in ms. No song may have been played \a plays times.
QList<double> race(const QString &file, const QString &way, int plays)
{
    LibraryFiles::settle(file);
    std::vector<std::unique_ptr<test::Running>> runners;
    for (int first = 0; first < Processes; ++first)
        runners.push_back(std::make_unique<test::Running>(
            benchProgram(QStringLiteral("bench_peer")),
            QStringList {QStringLiteral("race"), way, file, QString::number(first),
                         QString::number(plays), QString::number(RaceMs)}));
    for (const auto &runner : runners)
        static_cast<void>(runner->line());
    for (const auto &runner : runners) {
        runner->process().write("go\n");
        runner->process().waitForBytesWritten(-1); // else each would go when its end is waited for
    }
    QList<double> ms;
    for (const auto &runner : runners) {
        runner->process().waitForFinished(-1);
        for (const QByteArray &line : runner->lines()) {
            if (!line.isEmpty())
                ms += double(line.toLongLong()) / 1e6;
        }
    }
    return ms;
}

} // namespace

Figures bulkFigures(const Setting &setting)
{
    if (!setting.isLargest)
        return {};
    const QList<qint64> ids = bulkIds(setting.size);
    const QString removal = QStringLiteral("removal of %1 songs").arg(ids.size());
    return {editFigure(setting, ids),
            removalFigure(setting, removal, RemoveSongs {ids}, ids,
                          "DELETE FROM songs WHERE id IN (SELECT id FROM temp.bulk)", ids.size()),
            removalFigure(setting, QStringLiteral("removal of all songs"), ClearLibrary {}, {},
                          "DELETE FROM songs", setting.size)};
}

Figures raceFigures(const Setting &setting)
{
    if (!setting.isLargest)
        return {};
    const QString file = setting.library();
    Pair commits;
    Pair slow;
    Pair longest;
    int plays = 0;
    constexpr int More = 1'000'000;
    const auto run = [&](const char *way, QList<double> Pair::*list) {
        const qint64 before = lastSeq(file);
        const QList<double> ms = race(file, QString::fromLatin1(way), plays += More);
        if (lastSeq(file) - before != ms.size())
            qFatal("%lld commits changed %lld songs", qlonglong(ms.size()),
                   qlonglong(lastSeq(file) - before));
        (commits.*list) += double(ms.size()) * 1'000 / RaceMs;
        (slow.*list) += percentile(ms, 0.99);
        (longest.*list) += percentile(ms, 1);
    };
    for (int round = 0; round < setting.rounds; ++round) {
        run("store", &Pair::values);
        run("raw", &Pair::floors);
    }
    const QString ms = QStringLiteral("ms");
    return {Figure::beside(QStringLiteral("8 processes committing"), setting.size, commits.value(),
                           commits.floor(), 0.8, QStringLiteral("commits/s")),
            Figure::beside(QStringLiteral("8 processes committing, p99 wait"), setting.size,
                           slow.value(), slow.floor(), 1.5, ms),
            Figure::beside(QStringLiteral("8 processes committing, longest wait"), setting.size,
                           longest.value(), longest.floor(), 1.5, ms)};
}

} // namespace tutti::bench
