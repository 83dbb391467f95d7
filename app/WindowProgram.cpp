// SPDX-FileCopyrightText: 2026 The Tutti authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/WindowProgram.h"

#include <QApplication>

namespace tutti {

int WindowProgram::run(int &argc, char **argv, const CommandLine &)
{
    QApplication application(argc, argv);
    return 0;
}

} // namespace tutti
