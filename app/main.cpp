// SPDX-FileCopyrightText: 2026 The Tutti authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/Command.h"
#include "app/CommandLine.h"
#include "app/WindowProgram.h"
#include "core/LogFile.h"
#include "core/SongText.h"
#include "ui/Translations.h"

#include <QCoreApplication>
#include <QTextStream>

#include <csignal>

using namespace tutti;

namespace {

QStringList textsOf(int argc, char **argv)
{
    QStringList texts;
    for (int i = 0; i < argc; ++i)
        texts += QString::fromLocal8Bit(argv[i]);
    return texts;
}

} // namespace

int main(int argc, char **argv)
{
    std::signal(SIGXFSZ, SIG_IGN); // a limit on file sizes is an error, not an end
    QCoreApplication::setApplicationName(QStringLiteral("tutti"));
    QCoreApplication::setApplicationVersion(QStringLiteral(TUTTI_VERSION));
    const CommandLine line = CommandLine::parse(textsOf(argc, argv));
    if (!line.usageError.isEmpty()) {
        QTextStream(stderr) << "tutti: " << SongText::visible(line.usageError)
                            << "; see tutti --help\n";
        return int(ExitStatus::WrongUsage);
    }
    if (line.wantsVersion) {
        QTextStream(stdout) << "tutti " << TUTTI_VERSION << '\n';
        return int(ExitStatus::Done);
    }
    if (line.command.isEmpty() && line.wantsHelp) {
        QTextStream(stdout) << Command::overview();
        return int(ExitStatus::Done);
    }
    LogFile::install(line.isVerbose);
    if (line.command.isEmpty())
        return WindowProgram::run(argc, argv, line);
    QCoreApplication application(argc, argv);
    Translations::installEnglish(application);
    return int(Command::run(line));
}
