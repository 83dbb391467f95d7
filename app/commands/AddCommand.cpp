// SPDX-FileCopyrightText: 2026 The Tutti authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/Arguments.h"
#include "app/Commands.h"

namespace tutti {

namespace {

class AddCommand : public Command
{
public:
    Help help() const override
    {
        return {"add", "FIELD=VALUE…",
                "Adds a song and prints its id. It needs a title and an artist.",
                "tutti add title=Halo artist=Beyoncé duration=4:21 stars=4.5"};
    }

    ExitStatus run(const QCommandLineParser &parser) override
    {
        const auto arguments = Arguments::parse(parser.positionalArguments());
        if (!arguments)
            return wrongUsage(arguments.error());
        if (!arguments->ids.isEmpty() || arguments->values.isEmpty())
            return wrongUsage(QStringLiteral("it needs FIELD=VALUE"));
        Song song;
        for (const Arguments::Value &value : arguments->values) {
            const Expected<QVariant> parsed = value.parsed();
            if (!parsed)
                return fail(parsed.error());
            if (!info(value.field.field).editable)
                return fail({.kind = Error::Kind::Invalid,
                             .field = value.field.field,
                             .refusal = Error::Refusal::NotEditable});
            info(value.field.field).setValue(song, *parsed);
        }
        const std::unique_ptr<SongStore> store = openLibrary();
        if (!store)
            return ExitStatus::Failed;
        const auto result = apply(*store, AddSongs {{song}});
        if (!result)
            return result.error();
        if (!result->presentIds.isEmpty())
            sayError(QStringLiteral("it is in the library already; what it lacked was filled in"));
        out << (result->addedIds + result->presentIds).first() << '\n';
        return ExitStatus::Done;
    }
};

} // namespace

std::unique_ptr<Command> Commands::add()
{
    return std::make_unique<AddCommand>();
}

} // namespace tutti
