// SPDX-FileCopyrightText: 2026 The Tutti authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/GlobalOptions.h"

namespace tutti::GlobalOptions {

void addTo(QCommandLineParser &parser)
{
    parser.addOptions({
        {QStringLiteral("library"),
         QStringLiteral("Open the library in FILE. Else the environment variable TUTTI_LIBRARY "
                        "names it, else it is library.db in the user's data folder."),
         QStringLiteral("FILE")},
        {QStringLiteral("read-only"), QStringLiteral("Look, but change nothing.")},
        {QStringLiteral("create"),
         QStringLiteral("Make a new library, even where one is missing that should be there, or "
                        "where the file is empty.")},
        {QStringLiteral("panel"),
         QStringLiteral("Show one panel alone: \"dashboard\" or \"library\"."),
         QStringLiteral("NAME")},
        {QStringLiteral("new-window"),
         QStringLiteral("Begin with a new window, not with those of the last time.")},
        {QStringLiteral("verbose"), QStringLiteral("Log to the terminal as well.")},
        {{QStringLiteral("h"), QStringLiteral("help")}, QStringLiteral("Show this help.")},
        {QStringLiteral("version"), QStringLiteral("Show the version.")},
    });
}

QString read(const QCommandLineParser &parser, CommandLine &line)
{
    StoreOptions &store = line.options.store;
    if (parser.isSet(QStringLiteral("library")))
        store.file = parser.value(QStringLiteral("library"));
    if (store.file.isEmpty())
        return QStringLiteral("--library needs a file");
    store.readOnly = store.readOnly || parser.isSet(QStringLiteral("read-only"));
    store.create = store.create || parser.isSet(QStringLiteral("create"));
    line.wantsNewWindow = line.wantsNewWindow || parser.isSet(QStringLiteral("new-window"));
    for (const char *option : {"library", "read-only", "create", "panel"})
        line.saysWhich = line.saysWhich || parser.isSet(QLatin1String(option));
    line.isVerbose = line.isVerbose || parser.isSet(QStringLiteral("verbose"));
    line.wantsHelp = line.wantsHelp || parser.isSet(QStringLiteral("help"));
    line.wantsVersion = line.wantsVersion || parser.isSet(QStringLiteral("version"));
    if (!parser.isSet(QStringLiteral("panel")))
        return {};
    const QString panel = parser.value(QStringLiteral("panel"));
    if (panel != u"dashboard" && panel != u"library")
        return QStringLiteral("--panel is \"dashboard\" or \"library\"");
    line.panel
        = panel == u"dashboard" ? CommandLine::Panel::Dashboard : CommandLine::Panel::Library;
    return {};
}

} // namespace tutti::GlobalOptions
