// SPDX-FileCopyrightText: 2026 The Tutti authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/bench/Groups.h"
#include "tests/bench/Measurement.h"

#include <QProcess>

namespace tutti::bench {

namespace {

/// A program's only line.
QByteArray lineOf(const QString &program, const QStringList &arguments)
{
    QProcess process;
    process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    process.start(benchProgram(program), arguments);
    if (!process.waitForFinished(600'000) || process.exitCode() != 0)
        qFatal("%s failed", qPrintable(program));
    return process.readAllStandardOutput().trimmed();
}

/// Milliseconds from before a process is made to the moment that it tells.
double msToPaint(const QString &program, const QStringList &arguments)
{
    const qint64 begin = nowNs();
    const QByteArray line = lineOf(program, arguments);
    return double(line.split(' ').first().toLongLong() - begin) / 1e6;
}

double residentMb(const QString &library)
{
    const QByteArray bytes
        = lineOf(QStringLiteral("bench_window"), {QStringLiteral("memory"), library});
    return double(bytes.toLongLong()) / 1e6;
}

} // namespace

QString benchProgram(const QString &name)
{
    return QStringLiteral(TUTTI_BENCH_PROGRAMS "/") + name;
}

Figures startFigures(const Setting &setting)
{
    if (!setting.isLargest)
        return {};
    const QStringList window {QStringLiteral("screenful"), setting.library()};
    // Closed as a person would, it keeps what helps it to start.
    static_cast<void>(residentMb(setting.library()));
    const QList<QByteArray> told = lineOf(QStringLiteral("bench_window"), window).split(' ');
    const QStringList size {QString::fromLatin1(told.value(1)), QString::fromLatin1(told.value(2))};
    const Pair ms = byTurns(
        setting.rounds, [&] { return msToPaint(QStringLiteral("bench_window"), window); },
        [&] { return msToPaint(QStringLiteral("bench_empty_window"), size); });
    Figure beyond = Figure::alone(
        QStringLiteral("start to first screenful, beyond an empty window"), setting.size,
        ms.value() - ms.floor(), 150, QStringLiteral("ms beyond the floor"));
    beyond.floor = ms.floor();
    return {beyond};
}

Figures memoryFigures(const Setting &setting)
{
    const QString empty = setting.files.empty();
    const Pair mb = byTurns(
        std::min(setting.rounds, 3), [&] { return residentMb(setting.library()); },
        [&] { return residentMb(empty); });
    Figure beyond = Figure::alone(FigureName::Memory, setting.size, mb.value() - mb.floor(),
                                  setting.isLargest ? std::optional(160.0) : std::nullopt,
                                  QStringLiteral("MB beyond the floor"));
    beyond.floor = mb.floor();
    return {beyond};
}

} // namespace tutti::bench
