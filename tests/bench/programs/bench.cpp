// SPDX-FileCopyrightText: 2026 The Tutti authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Measures Tutti, each figure beside its floor; see tests/run --bench and --help.

#include "tests/bench/Groups.h"
#include "tests/bench/Plot.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QFile>
#include <QJsonDocument>
#include <QTextStream>

#include <algorithm>
#include <array>

using namespace tutti::bench;

namespace {

struct Group
{
    const char *name;
    Figures (*measure)(const Setting &);
};

/// What leaves a library as it was comes first.
constexpr std::array Groups {
    Group {"start", startFigures},         Group {"memory", memoryFigures},
    Group {"load", loadFigures},           Group {"search", searchFigures},
    Group {"sort", sortFigures},           Group {"export", exportFigures},
    Group {"import", importFigures},       Group {"edit", editFigures},
    Group {"race", raceFigures},           Group {"bulk", bulkFigures},
    Group {"dashboard", dashboardFigures},
};

struct Options
{
    QList<qint64> sizes; ///< ascending
    QStringList only;
    int rounds = 5;
};

Figures measured(const Options &options)
{
    QTextStream log(stderr);
    const LibraryFiles files;
    Figures figures;
    for (const qint64 size : options.sizes) {
        const bool isLargest = size == options.sizes.last();
        for (const Group &group : Groups) {
            if (!options.only.isEmpty() && !options.only.contains(QLatin1String(group.name)))
                continue;
            const Figures some = group.measure({files, size, options.rounds, isLargest});
            if (!some.isEmpty())
                log << asText(some) << Qt::endl;
            figures += some;
        }
        LibraryFiles::remove(files.library(size));
    }
    return figures;
}

/// How much more one edit costs in the largest library than in the smallest.
Figures growth(const Figures &figures)
{
    Figures edits;
    std::ranges::copy_if(figures, std::back_inserter(edits), [](const Figure &figure) {
        return figure.name == FigureName::ForeignEdit;
    });
    if (edits.size() < 2)
        return {};
    const auto [least, most] = std::ranges::minmax_element(edits, {}, &Figure::size);
    return {
        Figure::beside(QStringLiteral("foreign edit, p50, to that of %1 songs").arg(least->size),
                       most->size, most->value, least->value, 1.2, QStringLiteral("ms"))};
}

Figures read(const QString &name)
{
    QFile file(name);
    if (!file.open(QIODevice::ReadOnly))
        qFatal("cannot read %s", qPrintable(name));
    return fromJson(QJsonDocument::fromJson(file.readAll()).array());
}

void write(const QString &name, const QByteArray &content)
{
    QFile file(name);
    if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size())
        qFatal("cannot write %s", qPrintable(name));
}

void addOptions(QCommandLineParser &parser)
{
    const auto add
        = [&](const char *name, const char *help, const char *value, const char *usual = "") {
              parser.addOption({QString::fromLatin1(name), QString::fromLatin1(help),
                                QString::fromLatin1(value), QString::fromLatin1(usual)});
          };
    parser.addHelpOption();
    add("sizes", "How many songs; the table is of the largest.", "N,…",
        "15,1000,10000,100000,1000000");
    add("only",
        "Groups: start, memory, load, search, sort, export, import, edit, race, bulk, dashboard.",
        "NAME,…");
    add("rounds", "How often each is measured; the median counts.", "N", "5");
    add("json", "Writes the figures there.", "FILE");
    add("plot", "Draws cost against size there, as SVG.", "FILE");
    add("from", "Measures nothing, but takes figures that --json has written.", "FILE");
    parser.addOption({QStringLiteral("markdown"), QStringLiteral("Prints the table as Markdown.")});
}

Options optionsOf(const QCommandLineParser &parser)
{
    Options options;
    for (const QString &size : parser.value(QStringLiteral("sizes")).split(u','))
        options.sizes += size.toLongLong();
    std::ranges::sort(options.sizes);
    options.only = parser.value(QStringLiteral("only")).split(u',', Qt::SkipEmptyParts);
    options.rounds = std::max(1, parser.value(QStringLiteral("rounds")).toInt());
    return options;
}

} // namespace

int main(int argc, char **argv)
{
    if (qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    if (qEnvironmentVariableIsEmpty("QT_LOGGING_RULES")) // for the children, too
        qputenv("QT_LOGGING_RULES", "*.info=false;default.warning=false");
    const QApplication application(argc, argv);
    QCommandLineParser parser;
    addOptions(parser);
    parser.process(application);
    Figures figures;
    if (parser.isSet(QStringLiteral("from"))) {
        figures = read(parser.value(QStringLiteral("from")));
    } else {
        figures = measured(optionsOf(parser));
        figures += growth(figures);
    }
    if (parser.isSet(QStringLiteral("json")))
        write(parser.value(QStringLiteral("json")), QJsonDocument(toJson(figures)).toJson());
    if (parser.isSet(QStringLiteral("plot")))
        write(parser.value(QStringLiteral("plot")), costAgainstSize(figures));
    QTextStream(stdout) << (parser.isSet(QStringLiteral("markdown")) ? asMarkdown(figures)
                                                                     : asText(figures));
    return 0;
}
