// SPDX-FileCopyrightText: 2026 The Tutti authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/bench/Groups.h"
#include "tests/bench/Interfaces.h"
#include "tests/bench/LoadedLibrary.h"
#include "tests/bench/Measurement.h"
#include "tests/support/Running.h"

#include <QHash>
#include <QTextStream>

namespace tutti::bench {

namespace {

constexpr int Edits = 500;
constexpr int PauseMs = 25; ///< so that each edit is news of its own

using Moments = QHash<QByteArray, qint64>; ///< "ID VALUE" and CLOCK_MONOTONIC in ns

void addMoments(Moments &moments, const QList<QByteArray> &lines)
{
    for (const QByteArray &line : lines) {
        const qsizetype blank = line.lastIndexOf(' ');
        if (blank > 0)
            moments.insert(line.first(blank), line.sliced(blank + 1).toLongLong());
    }
}

QList<double> between(const Moments &committed, const Moments &seen)
{
    QList<double> ms;
    for (auto commit = committed.begin(); commit != committed.end(); ++commit) {
        if (seen.contains(commit.key()))
            ms += double(seen.value(commit.key()) - commit.value()) / 1e6;
    }
    if (ms.size() < committed.size())
        QTextStream(stderr) << committed.size() - ms.size() << " of " << committed.size()
                            << " edits were not seen one by one\n";
    return ms;
}

QStringList editing(const char *way, const QString &file, SongField field, int edits)
{
    return {QStringLiteral("edit"), QString::fromLatin1(way), file,
            info(field).column(),   QString::number(edits),   QString::number(PauseMs)};
}

/// Two bare processes.
QList<double> floorMs(const QString &file, int edits)
{
    const QString peer = benchProgram(QStringLiteral("bench_peer"));
    test::Running follower(peer, {QStringLiteral("follow"), file, QString::number(edits)});
    static_cast<void>(follower.line());
    test::Running writer(peer, editing("raw", file, SongField::Rating, edits));
    writer.process().waitForFinished(-1);
    follower.process().waitForFinished(-1);
    Moments committed;
    Moments seen;
    addMoments(committed, writer.lines());
    addMoments(seen, follower.lines());
    return between(committed, seen);
}

/// Edits by another process, as this one sees them.
class Watch
{
public:
    Watch(const LoadedLibrary &library, SongField field)
        : m_songs(library.songs())
        , m_field(field)
    {
        QObject::connect(&m_songs, &SongModel::dataChanged, &m_list,
                         [this](const QModelIndex &first, const QModelIndex &last) {
                             note(first.row(), last.row());
                         });
        QObject::connect(&m_list, &QAbstractItemModel::rowsMoved, &m_list, [this] { placed(); });
        QObject::connect(&m_list, &QAbstractItemModel::layoutChanged, &m_list,
                         [this] { placed(); });
    }

    [[nodiscard]] Moments run(const QString &file)
    {
        test::Running writer(benchProgram(QStringLiteral("bench_peer")),
                             editing("store", file, m_field, Edits));
        QProcess &process = writer.process();
        if (!runUntil([&] { return process.state() == QProcess::NotRunning; }))
            qFatal("the writer does not end");
        Moments committed;
        addMoments(committed, writer.lines());
        constexpr int PatienceMs = 2'000;
        static_cast<void>(runUntil([&] { return m_seen.size() >= committed.size(); }, PatienceMs));
        return committed;
    }

    [[nodiscard]] const Moments &seen() const { return m_seen; }
    [[nodiscard]] const Moments &inPlace() const { return m_inPlace; }

private:
    void note(int first, int last)
    {
        const qint64 now = nowNs();
        for (int row = first; row <= last; ++row) {
            const QModelIndex index = m_songs.index(row, 0);
            const QByteArray key = QByteArray::number(index.data(SongModel::IdRole).toLongLong())
                                 + ' ' + index.data(SongModel::role(m_field)).toString().toUtf8();
            if (!m_seen.contains(key)) {
                m_seen.insert(key, now);
                m_unplaced += key;
            }
        }
    }

    void placed()
    {
        const qint64 now = nowNs();
        for (const QByteArray &key : std::exchange(m_unplaced, {}))
            m_inPlace.insert(key, now);
    }

    const SongModel &m_songs;
    const SongField m_field;
    SongListModel m_list {m_songs}; ///< by artist
    Moments m_seen;
    QList<QByteArray> m_unplaced;
    Moments m_inPlace;
};

QList<double> watchedMs(const LoadedLibrary &library, const QString &file, SongField field,
                        const Moments &(Watch::*moments)() const)
{
    Watch watch(library, field);
    const Moments committed = watch.run(file);
    return between(committed, (watch.*moments)());
}

} // namespace

Figures editFigures(const Setting &setting)
{
    const QString file = setting.library();
    const auto limit
        = [&](double number) { return setting.isLargest ? std::optional(number) : std::nullopt; };
    QList<double> floors = floorMs(file, Edits / 2);
    QList<double> outside;
    QList<double> sorted;
    {
        const LoadedLibrary library(file);
        outside = watchedMs(library, file, SongField::Rating, &Watch::seen);
        sorted = watchedMs(library, file, SongField::Artist, &Watch::inPlace);
    }
    floors += floorMs(file, Edits / 2);
    const QString ms = QStringLiteral("ms");
    Figure moved = Figure::alone(QStringLiteral("foreign edit of the sorted field, p99"),
                                 setting.size, percentile(sorted, 0.99), limit(10), ms);
    moved.floor = percentile(floors, 0.99);
    Figure movedOften = Figure::alone(QStringLiteral("foreign edit of the sorted field, p50"),
                                      setting.size, median(sorted), limit(10), ms);
    movedOften.floor = median(floors);
    return {Figure::beside(FigureName::ForeignEdit, setting.size, median(outside), median(floors),
                           limit(2), ms),
            Figure::beside(QStringLiteral("foreign edit, p99"), setting.size,
                           percentile(outside, 0.99), percentile(floors, 0.99), limit(3), ms),
            movedOften, moved};
}

} // namespace tutti::bench
