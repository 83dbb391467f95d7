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

double bulkByStore(const QString &file, const QList<qint64> &ids, qint64 plays)
{
    LibraryFiles::settle(file);
    const auto store = SongStore::open({.file = file});
    EditSongs edits;
    for (const qint64 id : ids)
        edits.edits += {id, SongField::PlayCount, {}, plays};
    const Operation operation = Operation::make(edits);
    return msOf([&] {
        const auto result = (*store)->apply(operation);
        if (!result || result->summary.songCount != ids.size())
            qFatal("the bulk edit failed");
    });
}

double bulkRaw(const QString &file, const QList<qint64> &ids, qint64 plays)
{
    LibraryFiles::settle(file);
    RawDatabase database(file);
    database.run("CREATE TEMP TABLE bulk(id INTEGER PRIMARY KEY); BEGIN");
    RawStatement add(database, "INSERT INTO bulk VALUES(?)");
    for (const qint64 id : ids) {
        add.bind(1, id);
        add.run();
    }
    database.run("COMMIT");
    return msOf([&] {
        database.run("BEGIN IMMEDIATE; UPDATE songs SET play_count = " + QByteArray::number(plays)
                     + " WHERE id IN (SELECT id FROM temp.bulk); COMMIT");
    });
}

/// How long each commit of a race took, in ms.
QList<double> race(const QString &file, const QString &way)
{
    LibraryFiles::settle(file);
    std::vector<std::unique_ptr<test::Running>> runners;
    for (int first = 0; first < Processes; ++first)
        runners.push_back(std::make_unique<test::Running>(
            benchProgram(QStringLiteral("bench_peer")),
            QStringList {QStringLiteral("race"), way, file, QString::number(first),
                         QString::number(RaceMs)}));
    for (const auto &runner : runners)
        static_cast<void>(runner->line());
    for (const auto &runner : runners)
        runner->process().write("go\n");
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
    const QString file = setting.library();
    const QList<qint64> ids = bulkIds(setting.size);
    qint64 plays = 1'000'000; // more than any song has had, so that each edit changes all
    const Pair ms = byTurns(
        setting.rounds, [&] { return bulkByStore(file, ids, ++plays); },
        [&] { return bulkRaw(file, ids, ++plays); });
    return {Figure::beside(QStringLiteral("bulk edit of %1 songs").arg(ids.size()), setting.size,
                           ms.value(), ms.floor(), 1.5, QStringLiteral("ms"))};
}

Figures raceFigures(const Setting &setting)
{
    if (!setting.isLargest)
        return {};
    const QString file = setting.library();
    Pair commits;
    Pair slow;
    Pair longest;
    const auto run = [&](const char *way, QList<double> Pair::*list) {
        const QList<double> ms = race(file, QString::fromLatin1(way));
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
