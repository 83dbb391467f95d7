// SPDX-FileCopyrightText: 2026 The Tutti authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/Commands.h"
#include "app/SyncReport.h"
#include "core/LibraryStats.h"
#include "core/SongText.h"
#include "core/SyncFigures.h"
#include "core/SyncRing.h"

#include <QDateTime>
#include <QJsonDocument>
#include <QJsonObject>

namespace tutti {

namespace {

class StatsCommand : public Command
{
public:
    Help help() const override
    {
        return {"stats", "", "Shows the figures of the library, or of its sync.",
                "tutti stats --sync --format json"};
    }

    void addOptions(QCommandLineParser &parser) const override
    {
        parser.addOption({QStringLiteral("format"), QStringLiteral("table (the default) or json."),
                          QStringLiteral("FORMAT"), QStringLiteral("table")});
        parser.addOption({QStringLiteral("sync"),
                          QStringLiteral("Show how soon this user's programs have taken in others' "
                                         "changes to the library in the last 24 hours.")});
    }

    ExitStatus run(const QCommandLineParser &parser) override
    {
        const QString format = parser.value(QStringLiteral("format"));
        if (format != u"table" && format != u"json")
            return wrongUsage(QStringLiteral("--format is table or json"));
        if (!parser.positionalArguments().isEmpty())
            return wrongUsage(QStringLiteral("it takes no words"));
        const std::unique_ptr<SongStore> store = openLibrary();
        if (!store)
            return ExitStatus::Failed;
        if (parser.isSet(QStringLiteral("sync"))) {
            sync(store->info(), format == u"json");
            return ExitStatus::Done;
        }
        const Expected<ChangeSet> everything = store->everything();
        if (!everything)
            return fail(everything.error());
        SongModel songs;
        songs.apply(*everything);
        const LibraryStats stats(songs);
        if (format == u"json")
            json(stats, store->info());
        else
            table(stats);
        return ExitStatus::Done;
    }

private:
    void sync(const LibraryInfo &info, bool asJson)
    {
        const SyncRing::Everybody everybody = SyncRing::read(
            info.libraryId, QDateTime::currentSecsSinceEpoch() - SyncRing::KeptSeconds);
        const SyncFigures figures = SyncFigures::of(everybody.samples);
        if (!asJson) {
            out << SyncReport::table(figures, everybody.processes);
            return;
        }
        QJsonObject object = SyncReport::json(figures);
        object.insert(QStringLiteral("processes"), everybody.processes);
        object.insert(QStringLiteral("hours"), SyncRing::KeptSeconds / 3'600);
        out << QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact)) << '\n';
    }

    void json(const LibraryStats &stats, const LibraryInfo &info)
    {
        const QJsonObject object {{QStringLiteral("songs"), stats.songs()},
                                  {QStringLiteral("artists"), stats.artists()},
                                  {QStringLiteral("albums"), stats.albums()},
                                  {QStringLiteral("genres"), stats.genres()},
                                  {QStringLiteral("duration_ms"), stats.durationMs()},
                                  {QStringLiteral("library"), info.file},
                                  {QStringLiteral("library_id"), info.libraryId}};
        out << QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact)) << '\n';
    }

    void table(const LibraryStats &stats)
    {
        constexpr int NameWidth = 10;
        const QLocale locale;
        const auto line = [&](const QString &name, const QString &value) {
            out << name.leftJustified(NameWidth) << value << '\n';
        };
        line(QStringLiteral("Songs"), locale.toString(stats.songs()));
        line(QStringLiteral("Artists"), locale.toString(stats.artists()));
        line(QStringLiteral("Albums"), locale.toString(stats.albums()));
        line(QStringLiteral("Genres"), locale.toString(stats.genres()));
        line(QStringLiteral("Duration"), SongText::totalTime(stats.durationMs(), locale));
    }
};

} // namespace

std::unique_ptr<Command> Commands::stats()
{
    return std::make_unique<StatsCommand>();
}

} // namespace tutti
