// SPDX-FileCopyrightText: 2026 The Tutti authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/WindowProgram.h"

#include "app/Command.h"
#include "app/Interrupt.h"
#include "core/ChildJob.h"
#include "ui/Translations.h"
#include "ui/Windows.h"

#include <QApplication>
#include <QIcon>

#include <cstdio>

namespace tutti {

namespace {

Panels panelsOf(CommandLine::Panel panel)
{
    switch (panel) {
    case CommandLine::Panel::Both:
        return Panels::Both;
    case CommandLine::Panel::Dashboard:
        return Panels::Dashboard;
    case CommandLine::Panel::Library:
        return Panels::Library;
    }
    Q_UNREACHABLE();
}

/// Qt would end the program with a crash.
bool hasDisplay()
{
    return !qEnvironmentVariableIsEmpty("DISPLAY")
        || !qEnvironmentVariableIsEmpty("WAYLAND_DISPLAY")
        || !qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM");
}

} // namespace

int WindowProgram::run(int &argc, char **argv, const CommandLine &line)
{
    if (!hasDisplay()) {
        std::fputs("tutti: there is no display for a window; tutti --help lists the commands that "
                   "need none\n",
                   stderr);
        return int(ExitStatus::Failed);
    }
    QApplication application(argc, argv);
    QApplication::setQuitOnLastWindowClosed(false); // its library closes first
    QApplication::setApplicationDisplayName(QStringLiteral("Tutti"));
    QApplication::setDesktopFileName(QStringLiteral("org.tutti.Tutti"));
    ChildJob::useProgram(QCoreApplication::applicationFilePath());
    Translations::install(application);
    QIcon icon;
    for (const int size : {16, 24, 32, 48, 64, 128, 256})
        icon.addFile(QStringLiteral(":/tutti/icons/tutti-%1.png").arg(size));
    QApplication::setWindowIcon(icon);
    Windows windows;
    QObject::connect(&windows, &Windows::allClosed, &application, &QApplication::quit);
    const Interrupt interrupt;
    QObject::connect(&interrupt, &Interrupt::interrupted, &windows, &Windows::closeAll);
    windows.open(line.options, panelsOf(line.panel));
    return QApplication::exec();
}

} // namespace tutti
