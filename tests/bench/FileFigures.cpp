// SPDX-FileCopyrightText: 2026 The Tutti authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/SongField.h"
#include "core/SongRows.h"
#include "tests/bench/Groups.h"
#include "tests/bench/Measurement.h"
#include "tests/bench/RawSongs.h"

#include <QFile>
#include <QProcess>

#include <unistd.h>

namespace tutti::bench {

namespace {

double importByTutti(const Setting &setting, const QString &csv)
{
    const QString file = setting.files.fresh(QStringLiteral("imported.db"));
    return runTuttiMs({QStringLiteral("--library"), file, QStringLiteral("import"), csv});
}

double importRaw(const Setting &setting)
{
    const QString file = setting.files.fresh(QStringLiteral("inserted.db"));
    SongGenerator generator(setting.size);
    static_cast<void>(generator.next(15)); // they are there
    return fillLibrary(file, generator);
}

/// Writes the texts and numbers of all rows as they are, with what divides them.
void exportRaw(const QString &library, const QString &target)
{
    constexpr qsizetype ChunkSize = 1 << 20;
    QFile file(target);
    if (!file.open(QIODevice::WriteOnly | QIODevice::Unbuffered))
        qFatal("cannot write %s", qPrintable(target));
    RawDatabase database(library);
    RawStatement row(
        database,
        QStringLiteral("SELECT %1 FROM songs ORDER BY id").arg(SongRows::columns()).toUtf8());
    const int columns = int(songFields().size()) + 3;
    QByteArray chunk;
    chunk.reserve(ChunkSize + 100'000);
    while (row.step()) {
        for (int column = 0; column < columns; ++column) {
            const QByteArrayView text = row.text(column);
            chunk.append(text.data(), text.size());
            chunk.append(column + 1 < columns ? ',' : '\n');
        }
        if (chunk.size() > ChunkSize) {
            file.write(chunk);
            chunk.resize(0);
        }
    }
    file.write(chunk);
    ::fsync(file.handle()); // an export has done so, too
}

} // namespace

double runTuttiMs(const QStringList &arguments)
{
    QProcess process;
    return msOf([&] {
        process.start(QStringLiteral(TUTTI_PROGRAM), arguments);
        if (!process.waitForFinished(-1) || process.exitCode() != 0)
            qFatal("tutti %s: %s", qPrintable(arguments.join(u' ')),
                   process.readAllStandardError().constData());
    });
}

Figures importFigures(const Setting &setting)
{
    if (!setting.isLargest)
        return {};
    const QString csv = setting.files.csv(setting.size);
    const Pair ms = byTurns(
        std::min(setting.rounds, 3), [&] { return importByTutti(setting, csv); },
        [&] { return importRaw(setting); });
    return {Figure::beside(QStringLiteral("import CSV"), setting.size, ms.value(), ms.floor(), 1.5,
                           QStringLiteral("ms"))};
}

Figures exportFigures(const Setting &setting)
{
    if (!setting.isLargest)
        return {};
    const QString library = setting.library();
    const QString csv = setting.files.path(QStringLiteral("exported.csv"));
    const Pair ms = byTurns(
        std::min(setting.rounds, 3),
        [&] {
            return runTuttiMs(
                {QStringLiteral("--library"), library, QStringLiteral("export"), csv});
        },
        [&] {
            const QString raw = setting.files.path(QStringLiteral("written.csv"));
            return msOf([&] { exportRaw(library, raw); });
        });
    return {Figure::beside(QStringLiteral("export CSV"), setting.size, ms.value(), ms.floor(), 2,
                           QStringLiteral("ms"))};
}

} // namespace tutti::bench
