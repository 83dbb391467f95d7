// SPDX-FileCopyrightText: 2026 The Tutti authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/Commands.h"
#include "core/KnownLibraries.h"
#include "core/LibraryRepair.h"
#include "core/Outbox.h"
#include "core/Paths.h"
#include "core/Snapshots.h"
#include "core/SongText.h"
#include "ui/RepairText.h"

#include <QFile>
#include <QJsonDocument>

#include <algorithm>

namespace tutti {

namespace {

class CheckCommand : public Command
{
public:
    Help help() const override
    {
        return {"check", "", "Looks whether the library's file is damaged, and repairs it.",
                "tutti check --repair",
                "Without --repair nothing is changed; the status is 1 if something is wrong.\n"
                "A repair keeps the damaged files in a folder beside the library. Programs that\n"
                "have the library open close it meanwhile."};
    }

    void addOptions(QCommandLineParser &parser) const override
    {
        parser.addOption(
            {QStringLiteral("quick"), QStringLiteral("Look only at what can be seen soon.")});
        parser.addOption({QStringLiteral("repair"),
                          QStringLiteral("Save what can be saved, and build the library anew.")});
        parser.addOption({QStringLiteral("snapshot"),
                          QStringLiteral("Take missing songs from FILE; may be given repeatedly."),
                          QStringLiteral("FILE")});
        parser.addOption({QStringLiteral("live"),
                          QStringLiteral("The same from what an open window wrote to FILE."),
                          QStringLiteral("FILE")});
        parser.addOption({QStringLiteral("known-seq"),
                          QStringLiteral("The journal is known to have come to NUMBER."),
                          QStringLiteral("NUMBER"), QStringLiteral("0")});
        parser.addOption({QStringLiteral("keep-in"),
                          QStringLiteral("Keep the damaged files in FOLDER if the library's own "
                                         "cannot be written."),
                          QStringLiteral("FOLDER")});
        parser.addOption({QStringLiteral("patience"),
                          QStringLiteral("Wait SECONDS for others to close the library."),
                          QStringLiteral("SECONDS"), QStringLiteral("30")});
        parser.addOption({QStringLiteral("progress"),
                          QStringLiteral("Tell what the repair is doing, an object of JSON a "
                                         "line.")});
        parser.addOption({QStringLiteral("json"), QStringLiteral("Say it as JSON.")});
    }

    ExitStatus run(const QCommandLineParser &parser) override
    {
        if (!parser.positionalArguments().isEmpty())
            return wrongUsage(QStringLiteral("it takes no words"));
        const bool asJson = parser.isSet(QStringLiteral("json"));
        if (parser.isSet(QStringLiteral("repair")))
            return repair(parser, asJson);
        const bool isQuick = parser.isSet(QStringLiteral("quick"));
        const auto health
            = LibraryCheck::run(line().options.store.file, isQuick ? LibraryCheck::Depth::Quick
                                                                   : LibraryCheck::Depth::Thorough);
        if (!health)
            return fail(health.error());
        if (asJson)
            say(RepairJson::of(*health));
        else
            tell(*health);
        return health->isHealthy() ? ExitStatus::Done : ExitStatus::Failed;
    }

private:
    ExitStatus repair(const QCommandLineParser &parser, bool asJson)
    {
        bool isNumber = false;
        bool isTime = false;
        RepairRequest request;
        request.sources.library = line().options.store.file;
        request.sources.snapshots = parser.values(QStringLiteral("snapshot"));
        const QString id = KnownLibraries::idAt(Paths::canonical(request.sources.library));
        for (const Snapshot &snapshot : id.isEmpty() ? QList<Snapshot>() : Snapshots::of(id))
            request.sources.snapshots += snapshot.file;
        request.sources.liveCopies = parser.values(QStringLiteral("live"));
        const qint64 knownSeq = parser.value(QStringLiteral("known-seq")).toLongLong(&isNumber);
        request.sources.knownSeq
            = id.isEmpty() ? knownSeq : std::max(knownSeq, Outbox::lastSeqOf(id));
        if (parser.isSet(QStringLiteral("progress")))
            request.onStep = [this](RepairStep step) { say(RepairJson::of(step)); };
        request.keepIn = parser.value(QStringLiteral("keep-in"));
        const int seconds = parser.value(QStringLiteral("patience")).toInt(&isTime);
        if (!isNumber || !isTime || seconds < 0 || seconds > 3'600)
            return wrongUsage(QStringLiteral("--known-seq and --patience need a number"));
        request.patienceMs = seconds * 1'000;
        if (line().options.store.readOnly)
            return wrongUsage(QStringLiteral("--repair changes the library"));
        const auto report = LibraryRepair::run(request);
        if (!report)
            return fail(report.error());
        writeDown(*report);
        if (asJson) {
            say(RepairJson::of(*report));
            return ExitStatus::Done;
        }
        out << RepairText::done(*report) << '\n';
        for (const QString &song : report->unverifiedSongs)
            out << QStringLiteral("  ") << SongText::visible(song) << '\n';
        if (!report->folder.isEmpty())
            out << QStringLiteral("The damaged files are in %1\n").arg(report->folder);
        return ExitStatus::Done;
    }

    void say(const QJsonObject &object)
    {
        out << QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact)) << '\n';
        out.flush();
    }

    void tell(const LibraryHealth &health)
    {
        out << RepairText::state(health) << '\n';
        for (const LibraryHealth::Fault &fault : health.faults)
            out << QStringLiteral("  ") << fault.detail << '\n';
        if (!health.isHealthy())
            out << QStringLiteral("tutti check --repair mends it.\n");
    }

    /// Beside the damaged files, for people who find them one day.
    void writeDown(const RepairReport &report) const
    {
        if (report.folder.isEmpty())
            return;
        QFile file(report.folder + QStringLiteral("/report.txt"));
        if (file.open(QIODevice::WriteOnly))
            file.write((RepairText::state(report.before) + u'\n' + RepairText::done(report) + u'\n'
                        + report.unverifiedSongs.join(u'\n'))
                           .toUtf8());
    }
};

} // namespace

std::unique_ptr<Command> Commands::check()
{
    return std::make_unique<CheckCommand>();
}

} // namespace tutti
