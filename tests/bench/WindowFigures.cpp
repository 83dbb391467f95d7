// SPDX-FileCopyrightText: 2026 The Tutti authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/bench/Groups.h"
#include "tests/bench/Measurement.h"

#include <QProcess>

#include <algorithm>

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

/// Milliseconds from before a process is made to the moment that it tells first; what else it
/// tells comes to \a told.
double msToPaint(const QString &program, const QStringList &arguments, QByteArrayList &told)
{
    const qint64 begin = nowNs();
    told = lineOf(program, arguments).split(' ');
    return double(told.takeFirst().toLongLong() - begin) / 1e6;
}

/// Which is not by id, as songs lie in the file: the first of them is no first artist's.
void checkOrder(const QByteArrayList &shown, const QByteArrayList &inOrder)
{
    const auto ids = [](const QByteArrayList &words) {
        QList<qint64> numbers;
        for (const QByteArray &word : words)
            numbers += word.toLongLong();
        return numbers;
    };
    const QList<qint64> screenful = ids(shown);
    if (screenful.isEmpty() || screenful.first() == 1
        || screenful != ids(inOrder).first(std::min(screenful.size(), inOrder.size())))
        qFatal("the first screenful is not in the order of the last time: %s",
               shown.join(' ').constData());
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
    const QString window = QStringLiteral("bench_window");
    const QStringList screenful {QStringLiteral("screenful"), setting.library()};
    // Closed as a person would, it keeps what helps it to start.
    const QByteArrayList inOrder
        = lineOf(window, {QStringLiteral("order"), setting.library()}).split(' ');
    QByteArrayList told; // width, height, ids
    static_cast<void>(msToPaint(window, screenful, told));
    const QStringList size {QString::fromLatin1(told.value(0)), QString::fromLatin1(told.value(1))};
    const Pair ms = byTurns(
        setting.rounds,
        [&] {
            const double paintedMs = msToPaint(window, screenful, told);
            checkOrder(told.mid(2), inOrder);
            return paintedMs;
        },
        [&] {
            QByteArrayList nothing;
            return msToPaint(QStringLiteral("bench_empty_window"), size, nothing);
        });
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
