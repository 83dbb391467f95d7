// SPDX-FileCopyrightText: 2026 The Tutti authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Works on a library (tests/support/StoreScript.h) until the power is cut at the write or flush
// number N, from 0; says a line for each step that was done by then.
//   power_cut LIBRARY LIST N LOSS SEED
// LOSS is the number of a FaultVfs::Loss. Ends with 9 if the power was cut, with 0 if it was done
// before.

#include "tests/support/FaultVfs.h"
#include "tests/support/StoreScript.h"

#include <QCoreApplication>
#include <QLoggingCategory>

#include <cstdio>
#include <unistd.h>

using namespace tutti::test;

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    QLoggingCategory::setFilterRules(QStringLiteral("tutti.*=false"));
    const QStringList arguments = QCoreApplication::arguments();
    const auto loss = FaultVfs::Loss(arguments.value(4).toInt());
    const quint32 seed = arguments.value(5).toUInt();
    FaultVfs &vfs = FaultVfs::install();
    vfs.cutPowerAt(arguments.value(3).toLongLong(), [&] {
        constexpr int WasCut = 9;
        vfs.loseUnflushed(loss, seed);
        ::_exit(WasCut);
    });
    StoreScript script(arguments.value(1), arguments.value(2));
    script.run([](const StoreScript &) {
        std::fputs("done\n", stdout);
        std::fflush(stdout);
    });
    return script.isComplete() ? 0 : 1;
}
