// SPDX-FileCopyrightText: 2026 The Tutti authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The real window on a library:
//   bench_window screenful LIBRARY   says "NS WIDTH HEIGHT ID…" when songs have been painted first
//                                    (CLOCK_MONOTONIC), with the ids of those, and ends
//   bench_window order LIBRARY       says "ID…" of the first songs once all are in order, and closes
//   bench_window memory LIBRARY      loads all, says how many bytes are resident, and closes

#include "tests/bench/Interfaces.h"
#include "tests/bench/Measurement.h"
#include "tests/bench/PaintWatch.h"
#include "ui/LibrarySession.h"
#include "ui/MainWindow.h"
#include "ui/SongTableView.h"
#include "ui/Translations.h"
#include "ui/Windows.h"

#include <QFile>

#include <algorithm>
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

/// " ID ID …" of the rows from \a first to \a last.
QByteArray idsOf(const SongTableView &table, int first, int last)
{
    QByteArray ids;
    for (int row = first; row <= last; ++row)
        ids += ' ' + table.model()->index(row, 0).data(SongModel::IdRole).toByteArray();
    return ids;
}

SongTableView &tableOf(const MainWindow &window)
{
    return *window.findChild<SongTableView *>(QStringLiteral("songTable"));
}

void sayWhenPainted(PaintWatch &application, MainWindow &window)
{
    const SongTableView *const table = &tableOf(window);
    application.painted = [&window, table](QWidget &widget) {
        if (&widget != table->viewport() || table->model()->rowCount() == 0)
            return;
        say(QByteArray::number(nowNs()) + ' ' + QByteArray::number(window.width()) + ' '
            + QByteArray::number(window.height())
            + idsOf(*table, table->rowAt(0), table->rowAt(table->viewport()->height() - 1)));
        std::_Exit(0);
    };
}

bool isLoaded(MainWindow &window)
{
    return window.session().state().phase == SyncState::Phase::UpToDate;
}

void sayOrder(MainWindow &window)
{
    const SongTableView &table = tableOf(window);
    const auto &list = *qobject_cast<SongListModel *>(table.model());
    if (!runUntil([&] { return isLoaded(window) && list.isSorted(); }))
        qFatal("the library is not in order");
    say(idsOf(table, 0, std::min(list.rowCount(), int(ListTop::MostSongs)) - 1).trimmed());
    window.close();
}

void sayMemory(MainWindow &window)
{
    if (!runUntil([&] { return isLoaded(window) && areRanksKnown(window.session().songs()); }))
        qFatal("the library is not loaded");
    constexpr int SettleMs = 500; // what is done after that
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
    else if (words.value(1) == u"order")
        sayOrder(*window);
    else
        sayWhenPainted(application, *window);
    return QApplication::exec();
}
