// SPDX-FileCopyrightText: 2026 The Tutti authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/TextFold.h"
#include "tests/bench/FoldedArena.h"
#include "tests/bench/Groups.h"
#include "tests/bench/Interfaces.h"
#include "tests/bench/LoadedLibrary.h"
#include "tests/bench/Measurement.h"
#include "ui/SongTableView.h"

#include <QCoreApplication>

#include <algorithm>
#include <map>

namespace tutti::bench {

namespace {

constexpr double FrameMs = 16;

/// As somebody types them, one letter after the other; empty: cleared.
const QStringList &typed()
{
    static const QStringList queries {
        QStringLiteral("b"),          QStringLiteral("be"),
        QStringLiteral("bea"),        QStringLiteral("beat"),
        QStringLiteral("beatl"),      QStringLiteral("beatle"),
        QStringLiteral("beatles"),    QString(),
        QStringLiteral("love night"), QString(),
        QStringLiteral("b"),          QString(),
    };
    return queries;
}

using Times = std::map<QString, Pair>; ///< by query

Times timesOf(SongListModel &list, const FoldedArena *arena, int rounds)
{
    Times times;
    for (int round = 0; round < rounds; ++round) {
        for (const QString &text : typed()) {
            Pair &pair = times[text];
            pair.values += msOf([&] { list.setQuery(queryFor(text)); });
            QCoreApplication::processEvents(); // paints, which is not measured here
            if (!arena || text.isEmpty())
                continue;
            const QList<QByteArray> words = folded(text).toUtf8().split(' ');
            std::size_t hits = 0;
            pair.floors += msOf([&] { hits = arena->hits(words).size(); });
            if (hits != std::size_t(list.rowCount()))
                qFatal("%s: %d listed, %zu scanned", qPrintable(text), list.rowCount(), hits);
        }
    }
    return times;
}

double worst(const Times &times)
{
    double ms = 0;
    for (const auto &[text, pair] : times) {
        if (!text.isEmpty())
            ms = std::max(ms, pair.value());
    }
    return ms;
}

} // namespace

Figures searchFigures(const Setting &setting)
{
    const QString ms = QStringLiteral("ms");
    const LoadedLibrary library(setting.library());
    SongListModel list(library.songs());
    const FoldedArena arena(library.songs());
    const Times bare = timesOf(list, &arena, setting.rounds);
    if (!setting.isLargest)
        return {Figure::alone(FigureName::Keystroke, setting.size, worst(bare), {}, ms)};
    Figures figures;
    for (const auto &[text, pair] : bare) {
        if (!text.isEmpty())
            figures += Figure::beside(QStringLiteral("keystroke “%1”").arg(text), setting.size,
                                      pair.value(), pair.floor(), 2, ms);
    }
    figures += Figure::alone(FigureName::Keystroke, setting.size, worst(bare), FrameMs, ms);
    figures += Figure::alone(QStringLiteral("search cleared, all back"), setting.size,
                             bare.at({}).value(), FrameMs, ms);
    SongTableView table(list);
    table.resize(1'100, 700);
    table.show();
    QCoreApplication::processEvents();
    const Times shown = timesOf(list, nullptr, setting.rounds);
    figures += Figure::alone(QStringLiteral("keystroke with a table, the worst"), setting.size,
                             worst(shown), FrameMs, ms);
    figures += Figure::alone(QStringLiteral("search cleared with a table"), setting.size,
                             shown.at({}).value(), FrameMs, ms);
    return figures;
}

} // namespace tutti::bench
