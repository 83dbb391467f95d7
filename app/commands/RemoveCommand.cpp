// SPDX-FileCopyrightText: 2026 The Tutti authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/Arguments.h"
#include "app/Commands.h"

namespace tutti {

namespace {

class RemoveCommand : public Command
{
public:
    Help help() const override
    {
        return {"remove", "ID…", "Removes songs, all in one step or, if one is missing, none.",
                "tutti remove 7 9"};
    }

    ExitStatus run(const QCommandLineParser &parser) override
    {
        const auto arguments = Arguments::parse(parser.positionalArguments());
        if (!arguments)
            return wrongUsage(arguments.error());
        if (arguments->ids.isEmpty() || !arguments->values.isEmpty())
            return wrongUsage(QStringLiteral("it needs ids"));
        const std::unique_ptr<SongStore> store = openLibrary();
        if (!store)
            return ExitStatus::Failed;
        const auto result = apply(*store, RemoveSongs {arguments->ids, true});
        return result ? ExitStatus::Done : result.error();
    }
};

class ClearCommand : public Command
{
public:
    Help help() const override
    {
        return {"clear", "--yes", "Removes all songs, in one step that can be undone.",
                "tutti clear --yes"};
    }

    void addOptions(QCommandLineParser &parser) const override
    {
        parser.addOption({QStringLiteral("yes"), QStringLiteral("Say that you mean it.")});
    }

    ExitStatus run(const QCommandLineParser &parser) override
    {
        if (!parser.isSet(QStringLiteral("yes")))
            return wrongUsage(QStringLiteral("it removes all songs, and only with --yes"));
        if (!parser.positionalArguments().isEmpty())
            return wrongUsage(QStringLiteral("it takes no words"));
        const std::unique_ptr<SongStore> store = openLibrary();
        if (!store)
            return ExitStatus::Failed;
        const auto result = apply(*store, ClearLibrary {});
        return result ? ExitStatus::Done : result.error();
    }
};

} // namespace

std::unique_ptr<Command> Commands::remove()
{
    return std::make_unique<RemoveCommand>();
}

std::unique_ptr<Command> Commands::clear()
{
    return std::make_unique<ClearCommand>();
}

} // namespace tutti
