// SPDX-FileCopyrightText: 2026 The Tutti authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/WindowProgram.h"

#include "app/Command.h"
#include "app/Interrupt.h"
#include "app/Logout.h"
#include "core/ChildJob.h"
#include "core/Paths.h"
#include "ui/SessionKeeper.h"
#include "ui/Translations.h"
#include "ui/Windows.h"

#include <QApplication>
#include <QIcon>

#include <cstdio>
#include <memory>

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

/// Whoever says which window is wanted gets it, and nothing is kept of it.
std::unique_ptr<SessionKeeper> keeperOf(Windows &windows, const CommandLine &line)
{
    if (line.saysWhich)
        return nullptr;
    return std::make_unique<SessionKeeper>(windows, Paths::canonical(line.options.store.file),
                                           line.wantsNewWindow ? SessionFile::Begin::Anew
                                                               : SessionFile::Begin::WithLast);
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
    QObject::connect(&windows, &Windows::allClosed, &application, [] { QApplication::exit(); });
    const Interrupt interrupt;
    QObject::connect(&interrupt, &Interrupt::interrupted, &windows, &Windows::end);
    const Logout logout(application);
    QObject::connect(&logout, &Logout::begun, &windows, &Windows::end);
    const auto keeper = keeperOf(windows, line);
    if (keeper)
        QObject::connect(&logout, &Logout::announced, keeper.get(), &SessionKeeper::save);
    if (!keeper || !keeper->restore(line.options))
        windows.open(line.options, panelsOf(line.panel));
    return QApplication::exec();
}

} // namespace tutti
