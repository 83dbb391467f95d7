// SPDX-FileCopyrightText: 2026 The Tutti authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "tests/bench/Figure.h"
#include "tests/bench/LibraryFiles.h"

namespace tutti::bench {

/// What a group of figures measures on, and how often.
struct Setting
{
    const LibraryFiles &files;
    qint64 size = 0; ///< songs
    int rounds = 5;
    bool isLargest = false; ///< the size that the limits speak of; others only show the growth

    [[nodiscard]] QString library() const { return files.library(size); }
};

// One group each, beside its floor where there is one.
[[nodiscard]] Figures startFigures(const Setting &setting);
[[nodiscard]] Figures memoryFigures(const Setting &setting);
[[nodiscard]] Figures loadFigures(const Setting &setting);
[[nodiscard]] Figures searchFigures(const Setting &setting);
[[nodiscard]] Figures sortFigures(const Setting &setting);
[[nodiscard]] Figures dashboardFigures(const Setting &setting);
[[nodiscard]] Figures importFigures(const Setting &setting);
[[nodiscard]] Figures exportFigures(const Setting &setting);
[[nodiscard]] Figures bulkFigures(const Setting &setting);
[[nodiscard]] Figures raceFigures(const Setting &setting);
[[nodiscard]] Figures editFigures(const Setting &setting);

/// Programs that are measured, or that do something meanwhile.
[[nodiscard]] QString benchProgram(const QString &name);
/// Runs the program that is measured to its end, which must be a good one; milliseconds.
double runTuttiMs(const QStringList &arguments);

} // namespace tutti::bench
