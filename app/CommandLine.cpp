// SPDX-FileCopyrightText: 2026 The Tutti authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/CommandLine.h"

#include "app/GlobalOptions.h"
#include "core/Paths.h"
#include "ui/Settings.h"

#include <QCommandLineParser>

namespace tutti {

CommandLine CommandLine::parse(const QStringList &arguments)
{
    QCommandLineParser parser;
    parser.setOptionsAfterPositionalArgumentsMode(QCommandLineParser::ParseAsPositionalArguments);
    GlobalOptions::addTo(parser);
    CommandLine line;
    if (!parser.parse(arguments)) {
        line.usageError = parser.errorText();
        if (line.usageError.endsWith(u'.'))
            line.usageError.chop(1);
        return line;
    }
    const QString named = qEnvironmentVariable("TUTTI_LIBRARY");
    line.options.store.file = named.isEmpty() ? Paths::defaultLibrary() : named;
    line.options.history = Settings::historyLimits();
    line.usageError = GlobalOptions::read(parser, line);
    const QStringList words = parser.positionalArguments();
    line.command = words.value(0);
    if (!words.isEmpty() && line.command.isEmpty())
        line.usageError = QStringLiteral("there is no command \"\"");
    line.arguments = words.mid(1);
    return line;
}

QString CommandLine::globalHelp()
{
    QCommandLineParser parser;
    GlobalOptions::addTo(parser);
    const QString help = parser.helpText();
    const qsizetype start = help.indexOf(QStringLiteral("  --"));
    return start < 0 ? help : help.sliced(start);
}

} // namespace tutti
