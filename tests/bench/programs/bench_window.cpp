// SPDX-FileCopyrightText: 2026 The Tutti authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The real window on a library:
//   bench_window screenful LIBRARY   says "NS WIDTH HEIGHT" when songs have been painted first
//                                    (CLOCK_MONOTONIC), and ends
//   bench_window memory LIBRARY      loads all, says how many bytes are resident, and closes

#include "tests/bench/Measurement.h"
#include "tests/bench/PaintWatch.h"
#include "ui/LibrarySession.h"
#include "ui/MainWindow.h"
#include "ui/SongTableView.h"
#include "ui/Translations.h"
#include "ui/Windows.h"

#include <QFile>

#include <cstdio>
#include <cstdlib>
#include <malloc.h>

using namespace tutti;
using namespace tutti::bench;

namespace {

void say(const QByteArray &line)
{
    std::puts(line.constData());
    std::fflush(stdout);
}

qint64 residentBytes()
{
    QFile file(QStringLiteral("/proc/self/smaps_rollup"));
    if (!file.open(QIODevice::ReadOnly))
        return 0;
    for (const QByteArray &line : file.readAll().split('\n')) {
        if (line.startsWith("Rss:"))
            return line.simplified().split(' ').value(1).toLongLong() * 1'024;
    }
    return 0;
}

void sayWhenPainted(PaintWatch &application, MainWindow &window)
{
    auto *const table = window.findChild<SongTableView *>(QStringLiteral("songTable"));
    application.painted = [&window, table](QWidget &widget) {
        if (&widget != table->viewport() || table->model()->rowCount() == 0)
            return;
        say(QByteArray::number(nowNs()) + ' ' + QByteArray::number(window.width()) + ' '
            + QByteArray::number(window.height()));
        std::_Exit(0);
    };
}

void sayMemory(MainWindow &window)
{
    const auto isComplete
        = [&] { return window.session().state().phase == SyncState::Phase::UpToDate; };
    if (!runUntil(isComplete))
        qFatal("the library is not loaded");
    constexpr int SettleMs = 500; // what is done after loading
    static_cast<void>(runUntil([] { return false; }, SettleMs));
    ::malloc_trim(0);
    say(QByteArray::number(residentBytes()));
    window.close();
}

} // namespace

int main(int argc, char **argv)
{
    PaintWatch application(argc, argv);
    QApplication::setQuitOnLastWindowClosed(false);
    Translations::install(application);
    const QStringList words = QApplication::arguments();
    Windows windows;
    QObject::connect(&windows, &Windows::allClosed, &application, &QApplication::quit);
    LibraryOptions options;
    options.store.file = words.value(2);
    MainWindow *const window = windows.open(options);
    if (words.value(1) == u"memory")
        sayMemory(*window);
    else
        sayWhenPainted(application, *window);
    return QApplication::exec();
}
