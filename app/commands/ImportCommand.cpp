// SPDX-FileCopyrightText: 2026 The Tutti authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/Commands.h"
#include "core/Snapshots.h"
#include "core/SongImport.h"
#include "ui/ErrorText.h"
#include "ui/ImportText.h"

namespace tutti {

namespace {

class ImportCommand : public Command
{
public:
    Help help() const override
    {
        return {"import", "FILE…",
                "Adds the songs of CSV and JSON files that are not there yet, all in one step, and "
                "reports what was refused and what to look at.",
                "tutti import songs.csv --dry-run"};
    }

    void addOptions(QCommandLineParser &parser) const override
    {
        parser.addOption({QStringLiteral("dry-run"), QStringLiteral("Only report.")});
        parser.addOption({QStringLiteral("replace"),
                          QStringLiteral("Make the library equal to the files. Songs that are the "
                                         "same keep their uid, ratings, counts and dates.")});
    }

    ExitStatus run(const QCommandLineParser &parser) override
    {
        ImportRequest request;
        request.operationId = Operation::newId();
        request.files = parser.positionalArguments();
        request.dryRun = parser.isSet(QStringLiteral("dry-run"));
        request.replace = parser.isSet(QStringLiteral("replace"));
        if (request.files.isEmpty())
            return wrongUsage(QStringLiteral("it needs files"));
        const std::unique_ptr<SongStore> store = openLibrary();
        if (!store)
            return ExitStatus::Failed;
        takeSnapshot(*store, store->snapshotBefore(request));
        const std::unique_ptr<SongImport> import = store->beginImport(request);
        Expected<bool> done = false;
        while (done && !*done) {
            done = import->step();
            write(import->takeNotes());
        }
        if (!done)
            return fail(done.error());
        report(import->report());
        return ExitStatus::Done;
    }

private:
    void write(const QList<ImportNote> &notes)
    {
        using Severity = ImportNote::Severity;
        for (const ImportNote &note : notes) {
            const char *kind = note.severity == Severity::Refused ? "refused"
                             : note.severity == Severity::Warning ? "warning"
                                                                  : "note";
            out << ImportText::place(note) << ": " << kind << ": " << ImportText::note(note)
                << '\n';
        }
    }

    void report(const ImportReport &report)
    {
        if (report.files.size() > 1) {
            for (const ImportReport::FileCounts &file : report.files)
                out << file.file << ": " << line(file.counts) << '\n';
        }
        if (report.replaced)
            out << "changed " << report.counts.updated << ", removed " << report.counts.removed
                << '\n';
        out << line(report.counts) << '\n';
    }

    /// For scripts to read, hence not translated.
    static QString line(const ImportCounts &counts)
    {
        return QStringLiteral("added %1, already there %2, refused %3, warnings %4")
            .arg(counts.added)
            .arg(counts.alreadyThere)
            .arg(counts.refused)
            .arg(counts.warnings);
    }
};

} // namespace

std::unique_ptr<Command> Commands::importSongs()
{
    return std::make_unique<ImportCommand>();
}

} // namespace tutti
