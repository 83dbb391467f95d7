// SPDX-FileCopyrightText: 2026 The Tutti authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/Arguments.h"
#include "app/Commands.h"

namespace tutti {

namespace {

class EditCommand : public Command
{
public:
    Help help() const override
    {
        return {"edit", "ID… FIELD=VALUE…",
                "Changes fields of songs, all in one step. FIELD= empties a field.",
                "tutti edit 7 9 year=1971 genre= --expect year=1970"};
    }

    void addOptions(QCommandLineParser &parser) const override
    {
        parser.addOption({QStringLiteral("expect"),
                          QStringLiteral("Change nothing, and exit with 3, unless FIELD is OLD in "
                                         "every one of the songs. May be given several times."),
                          QStringLiteral("FIELD=OLD")});
    }

    ExitStatus run(const QCommandLineParser &parser) override
    {
        const auto arguments = Arguments::parse(parser.positionalArguments());
        if (!arguments)
            return wrongUsage(arguments.error());
        if (arguments->ids.isEmpty() || arguments->values.isEmpty())
            return wrongUsage(QStringLiteral("it needs ids and FIELD=VALUE"));
        QList<Edit> each;
        for (const QString &word : parser.values(QStringLiteral("expect"))) {
            const auto expected = Arguments::parseValue(word);
            if (!expected)
                return wrongUsage(expected.error());
            if (const auto error = append(each, *expected, Edit::Kind::Expect))
                return fail(*error);
        }
        for (const Arguments::Value &value : arguments->values) {
            if (const auto error = append(each, value, Edit::Kind::Set))
                return fail(*error);
        }
        EditSongs edit {.allOrNothing = true};
        for (const qint64 id : arguments->ids) {
            for (Edit &one : each) {
                one.songId = id;
                edit.edits += one;
            }
        }
        const std::unique_ptr<SongStore> store = openLibrary();
        if (!store)
            return ExitStatus::Failed;
        const auto result = apply(*store, edit);
        return result ? ExitStatus::Done : result.error();
    }

private:
    static std::optional<Error> append(QList<Edit> &edits, const Arguments::Value &value,
                                       Edit::Kind kind)
    {
        const Expected<QVariant> parsed = value.parsed();
        Edit edit {.field = value.field.field, .kind = kind};
        if (kind == Edit::Kind::Expect)
            edit.base = parsed.value_or(QVariant(value.text)); // others may have stored anything
        else if (parsed)
            edit.value = *parsed;
        else
            return parsed.error();
        edits += edit;
        return std::nullopt;
    }
};

} // namespace

std::unique_ptr<Command> Commands::edit()
{
    return std::make_unique<EditCommand>();
}

} // namespace tutti
