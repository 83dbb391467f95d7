// SPDX-FileCopyrightText: 2026 The Tutti authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/Commands.h"
#include "app/Interrupt.h"
#include "app/JournalFollower.h"
#include "core/Presence.h"

#include <QCoreApplication>

namespace tutti {

namespace {

class WatchCommand : public Command
{
public:
    Help help() const override
    {
        return {"watch", "",
                "Prints a line of JSON for each change as it happens, until interrupted.",
                "tutti watch | jq .fields"};
    }

    void addOptions(QCommandLineParser &parser) const override
    {
        parser.addOption({QStringLiteral("stats"),
                          QStringLiteral("Also print how long changes take from being saved to "
                                         "being printed: a line with \"event\":\"stats\" about "
                                         "every second in which there was one, and at the end.")});
    }

    ExitStatus run(const QCommandLineParser &parser) override
    {
        if (!parser.positionalArguments().isEmpty())
            return wrongUsage(QStringLiteral("it takes no words"));
        std::unique_ptr<SongStore> store = openLibrary();
        if (!store)
            return ExitStatus::Failed;
        const Interrupt interrupt;
        QObject::connect(&interrupt, &Interrupt::interrupted, QCoreApplication::instance(),
                         &QCoreApplication::quit);
        const Presence presence(store->info().file, 0);
        JournalFollower follower(std::move(store), line().options.store, out);
        if (parser.isSet(QStringLiteral("stats")))
            follower.tellStats();
        if (const std::optional<Error> error = follower.begin())
            return fail(*error);
        QCoreApplication::exec();
        follower.finish();
        return ExitStatus::Done;
    }
};

} // namespace

std::unique_ptr<Command> Commands::watch()
{
    return std::make_unique<WatchCommand>();
}

} // namespace tutti
