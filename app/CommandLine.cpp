// SPDX-FileCopyrightText: 2026 The Tutti authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/CommandLine.h"

#include "app/GlobalOptions.h"
#include "core/Paths.h"

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
        return line;
    }
    line.options.store.file = qEnvironmentVariable("TUTTI_LIBRARY", Paths::defaultLibrary());
    line.usageError = GlobalOptions::read(parser, line);
    const QStringList words = parser.positionalArguments();
    line.command = words.value(0);
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
