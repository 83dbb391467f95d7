// SPDX-FileCopyrightText: 2026 The Tutti authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/Commands.h"
#include "app/SongSelection.h"
#include "app/SongTable.h"
#include "core/SongWriter.h"

#include <QFile>

namespace tutti {

namespace {

class ListCommand : public Command
{
public:
    Help help() const override
    {
        return {"list", "[QUERY…]",
                "Lists the songs that QUERY asks for, by artist unless told otherwise.",
                "tutti list 'artist:queen year:<1980' --sort -year --format csv",
                SongSelection::QueryHelp};
    }

    void addOptions(QCommandLineParser &parser) const override
    {
        SongSelection::addOptions(parser);
        parser.addOption({QStringLiteral("format"),
                          QStringLiteral("table (the default), csv, json or jsonl."),
                          QStringLiteral("FORMAT"), QStringLiteral("table")});
    }

    ExitStatus run(const QCommandLineParser &parser) override
    {
        const tl::expected<SongSelection, QString> selection = SongSelection::from(parser);
        if (!selection)
            return wrongUsage(selection.error());
        const QString format = parser.value(QStringLiteral("format"));
        const std::optional<SongWriter::Format> written = SongWriter::formatNamed(format);
        if (!written && format != u"table")
            return wrongUsage(QStringLiteral("--format is table, csv, json or jsonl"));
        const std::unique_ptr<SongStore> store = openLibrary();
        if (!store)
            return ExitStatus::Failed;
        const Expected<QList<Song>> songs = selection->songs(*store);
        if (!songs)
            return fail(songs.error());
        return written ? write(*songs, *written) : table(*songs);
    }

private:
    ExitStatus table(const QList<Song> &songs)
    {
        SongTable(out).write(songs);
        return ExitStatus::Done;
    }

    ExitStatus write(const QList<Song> &songs, SongWriter::Format format)
    {
        QFile file;
        if (!file.open(stdout, QIODevice::WriteOnly))
            return fail({Error::Kind::CannotWrite, file.errorString()});
        SongWriter writer(file, format);
        Expected<void> done = writer.begin();
        for (qsizetype i = 0; done && i < songs.size(); ++i)
            done = writer.write(songs[i]);
        if (done)
            done = writer.end();
        if (done && !file.flush())
            done = failure(Error::Kind::CannotWrite, file.errorString());
        return done ? ExitStatus::Done : fail(done.error());
    }
};

} // namespace

std::unique_ptr<Command> Commands::list()
{
    return std::make_unique<ListCommand>();
}

} // namespace tutti
