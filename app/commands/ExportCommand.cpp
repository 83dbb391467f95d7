// SPDX-FileCopyrightText: 2026 The Tutti authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/Commands.h"
#include "app/SongSelection.h"
#include "core/SongExport.h"

#include <QFileInfo>

namespace tutti {

namespace {

class ExportCommand : public Command
{
public:
    Help help() const override
    {
        return {"export", "FILE [QUERY…]",
                "Writes songs to a file that can be imported again without loss: CSV, or JSON if "
                "its name ends so.",
                "tutti export rock.csv 'genre:rock stars:>=4'", SongSelection::QueryHelp};
    }

    void addOptions(QCommandLineParser &parser) const override
    {
        SongSelection::addOptions(parser);
        parser.addOption({QStringLiteral("format"),
                          QStringLiteral("csv, json or jsonl; else the file's name tells."),
                          QStringLiteral("FORMAT")});
    }

    ExitStatus run(const QCommandLineParser &parser) override
    {
        const QStringList words = parser.positionalArguments();
        if (words.isEmpty())
            return wrongUsage(QStringLiteral("it needs a file"));
        const auto selection = SongSelection::from(parser, words.mid(1));
        if (!selection)
            return wrongUsage(selection.error());
        const QString named = parser.isSet(QStringLiteral("format"))
                                ? parser.value(QStringLiteral("format"))
                                : QFileInfo(words.first()).suffix().toLower();
        const std::optional<SongWriter::Format> format = SongWriter::formatNamed(named);
        if (!format && parser.isSet(QStringLiteral("format")))
            return wrongUsage(QStringLiteral("--format is csv, json or jsonl"));
        const std::unique_ptr<SongStore> store = openLibrary();
        if (!store)
            return ExitStatus::Failed;
        const Expected<QList<qint64>> ids = selection->ids(*store);
        if (!ids)
            return fail(ids.error());
        const ExportRequest request {words.first(), format.value_or(SongWriter::Format::Csv), *ids};
        SongExport job(request, [&](const QList<qint64> &some, const SongExport::Visitor &visit) {
            return store->read(some, visit);
        });
        Expected<bool> done = false;
        while (done && !*done)
            done = job.step();
        if (!done)
            return fail(done.error());
        out << "exported " << job.written() << '\n';
        return ExitStatus::Done;
    }
};

} // namespace

std::unique_ptr<Command> Commands::exportSongs()
{
    return std::make_unique<ExportCommand>();
}

} // namespace tutti
