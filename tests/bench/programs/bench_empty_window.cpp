// SPDX-FileCopyrightText: 2026 The Tutti authors
// SPDX-License-Identifier: GPL-3.0-or-later

// An empty window, the floor of starting: bench_empty_window WIDTH HEIGHT
// Says when it has been painted first (CLOCK_MONOTONIC, ns), and ends.

#include "tests/bench/PaintWatch.h"

#include <QMainWindow>

#include <cstdio>
#include <cstdlib>
#include <ctime>

int main(int argc, char **argv)
{
    tutti::bench::PaintWatch application(argc, argv);
    if (argc < 3)
        return 2;
    QMainWindow window;
    window.resize(std::atoi(argv[1]), std::atoi(argv[2]));
    application.painted = [&](QWidget &) {
        struct timespec now = {};
        ::clock_gettime(CLOCK_MONOTONIC, &now);
        std::printf("%lld\n", static_cast<long long>(now.tv_sec) * 1'000'000'000 + now.tv_nsec);
        std::fflush(stdout);
        std::_Exit(0);
    };
    window.show();
    return QApplication::exec();
}
