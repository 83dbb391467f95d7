// SPDX-FileCopyrightText: 2026 The Tutti authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/Arguments.h"
#include "app/Commands.h"
#include "core/SongText.h"
#include "core/SongWriter.h"

#include <QBuffer>

namespace tutti {

namespace {

class ShowCommand : public Command
{
public:
    Help help() const override
    {
        return {"show", "ID", "Shows all fields of a song.", "tutti show 7 --format json"};
    }

    void addOptions(QCommandLineParser &parser) const override
    {
        parser.addOption({QStringLiteral("format"), QStringLiteral("table (the default) or json."),
                          QStringLiteral("FORMAT"), QStringLiteral("table")});
    }

    ExitStatus run(const QCommandLineParser &parser) override
    {
        const QString format = parser.value(QStringLiteral("format"));
        const auto arguments = Arguments::parse(parser.positionalArguments());
        if (!arguments || arguments->ids.size() != 1 || !arguments->values.isEmpty())
            return wrongUsage(QStringLiteral("it needs the id of one song"));
        if (format != u"table" && format != u"json")
            return wrongUsage(QStringLiteral("--format is table or json"));
        const std::unique_ptr<SongStore> store = openLibrary();
        if (!store)
            return ExitStatus::Failed;
        const Expected<std::optional<Song>> song = store->song(arguments->ids.first());
        if (!song)
            return fail(song.error());
        if (!*song) {
            Error error {Error::Kind::NoSuchSong};
            error.value = QString::number(arguments->ids.first());
            return fail(error);
        }
        return format == u"json" ? json(**song) : table(**song);
    }

private:
    ExitStatus table(const Song &song)
    {
        constexpr int NameWidth = 14;
        const auto line = [&](const QString &name, const QString &value) {
            out << name.leftJustified(NameWidth) << SongText::visible(value) << '\n';
        };
        line(QStringLiteral("id"), QString::number(song.id));
        line(QStringLiteral("uid"), song.uid);
        for (const SongFieldInfo &field : songFields()) {
            const QVariant value = field.value(song);
            line(field.column(), SongText::written(field.field, value, SongText::Form::Plain));
        }
        return ExitStatus::Done;
    }

    ExitStatus json(const Song &song)
    {
        QBuffer buffer;
        buffer.open(QIODevice::WriteOnly);
        SongWriter writer(buffer, SongWriter::Format::JsonLines);
        const Expected<void> done = writer.write(song).and_then([&] { return writer.end(); });
        out << QString::fromUtf8(buffer.data());
        return done ? ExitStatus::Done : fail(done.error());
    }
};

} // namespace

std::unique_ptr<Command> Commands::show()
{
    return std::make_unique<ShowCommand>();
}

} // namespace tutti
