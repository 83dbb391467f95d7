// SPDX-FileCopyrightText: 2026 The Tutti authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/Command.h"

#include "app/Commands.h"
#include "app/GlobalOptions.h"
#include "core/OperationNames.h"
#include "core/Outbox.h"
#include "core/Snapshots.h"
#include "core/SongText.h"
#include "ui/ErrorText.h"

#include <cstdio>

namespace tutti {

namespace {

/// Scripts have no window to show that they wait, but nothing better to do either.
constexpr int BusyTimeoutMs = 30'000;

} // namespace

Command::Command()
    : out(stdout)
{}

std::vector<std::unique_ptr<Command>> Command::all()
{
    std::vector<std::unique_ptr<Command>> commands;
    for (const auto make :
         {&Commands::list, &Commands::show, &Commands::add, &Commands::edit, &Commands::remove,
          &Commands::clear, &Commands::undo, &Commands::redo, &Commands::history,
          &Commands::conflicts, &Commands::stats, &Commands::importSongs, &Commands::exportSongs,
          &Commands::watch, &Commands::backup, &Commands::snapshots, &Commands::restore,
          &Commands::check})
        commands.push_back(make());
    return commands;
}

ExitStatus Command::run(const CommandLine &line)
{
    for (const std::unique_ptr<Command> &command : all()) {
        if (line.command == QLatin1String(command->help().name))
            return command->parseAndRun(line);
    }
    sayError(QStringLiteral("there is no command \"%1\"; see tutti --help").arg(line.command));
    return ExitStatus::WrongUsage;
}

ExitStatus Command::parseAndRun(const CommandLine &line)
{
    QCommandLineParser parser;
    GlobalOptions::addTo(parser);
    addOptions(parser);
    m_line = line;
    m_line.options.store.busyTimeoutMs = BusyTimeoutMs;
    if (!parser.parse(QStringList {QStringLiteral("tutti")} + line.arguments))
        return wrongUsage(parser.errorText());
    if (const QString wrong = GlobalOptions::read(parser, m_line); !wrong.isEmpty())
        return wrongUsage(wrong);
    ExitStatus status = ExitStatus::Done;
    if (m_line.wantsHelp)
        out << helpText();
    else
        status = run(parser);
    out.flush();
    if (out.status() == QTextStream::Ok)
        return status;
    sayError(QStringLiteral("standard output cannot be written"));
    return status == ExitStatus::Done ? ExitStatus::Failed : status;
}

std::unique_ptr<SongStore> Command::openLibrary() const
{
    return openLibrary(m_line.options.store);
}

std::unique_ptr<SongStore> Command::openLibrary(const StoreOptions &options) const
{
    Expected<std::unique_ptr<SongStore>> store = SongStore::open(options);
    if (store)
        return std::move(*store);
    using Kind = Error::Kind;
    const Kind kind = store.error().kind;
    const bool canCreate = kind == Kind::MissingKnown || kind == Kind::EmptyFile;
    sayError(options.file + QStringLiteral(": ") + ErrorText::whole(store.error())
             + (canCreate ? QStringLiteral(" (--create makes a new one)") : QString()));
    return nullptr;
}

tl::expected<OperationResult, ExitStatus> Command::apply(SongStore &store,
                                                         const Operation::Body &body)
{
    takeSnapshot(store, store.snapshotBefore(body));
    Operation operation = Operation::make(body);
    OperationNames::give(operation, [&](qint64 id) {
        return store.song(id).value_or(std::nullopt).value_or(Song {}).uid;
    });
    const Expected<OperationResult> result = store.apply(operation);
    if (result) {
        remember(store, operation, *result);
        return *result;
    }
    return tl::unexpected(fail(result.error()));
}

/// So that windows notice a library that comes back without it.
void Command::remember(SongStore &store, const Operation &operation, const OperationResult &result)
{
    const Expected<Cursor> cursor = store.journal().head();
    if (!cursor || (result.summary.songCount == 0 && result.conflicts.isEmpty()))
        return;
    Operation known = operation;
    known.seen = *cursor;
    Outbox::acknowledgeCommand(store.info().libraryId, known, *cursor);
}

void Command::sayError(const QString &what)
{
    QTextStream(stderr) << "tutti: " << SongText::visible(what) << '\n';
}

void Command::takeSnapshot(SongStore &store, const std::optional<Snapshot::Reason> &reason) const
{
    if (!reason || store.info().readOnly != LibraryInfo::ReadOnly::No)
        return;
    if (const Expected<Snapshot> taken = store.takeSnapshot(*reason); !taken)
        sayError(QStringLiteral("no snapshot was taken: ") + ErrorText::what(taken.error()));
}

ExitStatus Command::fail(const Error &error) const
{
    sayError(ErrorText::whole(error));
    return error.kind == Error::Kind::Conflict ? ExitStatus::Conflict : ExitStatus::Failed;
}

ExitStatus Command::wrongUsage(const QString &what) const
{
    const QString sentence = what.endsWith(u'.') ? what.chopped(1) : what;
    sayError(QStringLiteral("%1; see tutti %2 --help").arg(sentence, QLatin1String(help().name)));
    return ExitStatus::WrongUsage;
}

QString Command::helpText() const
{
    QCommandLineParser parser;
    addOptions(parser);
    GlobalOptions::addTo(parser);
    const QString options = parser.helpText();
    const QString more = QString::fromUtf8(help().more);
    return QStringLiteral("Usage: tutti [options] %1 %2\n\n%3\n\n%4\n"
                          "Example:\n  %5\n\n%6"
                          "Words that begin with - stand behind --, which ends the options.\n")
        .arg(QString::fromUtf8(help().name), QString::fromUtf8(help().arguments),
             QString::fromUtf8(help().summary),
             options.sliced(std::max<qsizetype>(options.indexOf(QStringLiteral("Options:")), 0)),
             QString::fromUtf8(help().example), more.isEmpty() ? more : more + u'\n');
}

QString Command::overview()
{
    QString text = QStringLiteral("Usage: tutti [options] [command …]\n\n"
                                  "A music library that is open in many places at once. Without a "
                                  "command it opens a window.\n\nCommands:\n");
    for (const std::unique_ptr<Command> &command : all())
        text += QStringLiteral("  %1 %2\n")
                    .arg(QString::fromUtf8(command->help().name).leftJustified(9),
                         QString::fromUtf8(command->help().summary));
    return text + QStringLiteral("\nOptions:\n") + CommandLine::globalHelp()
         + QStringLiteral("\nExample:\n  tutti list beatles --sort -year --limit 10\n\n"
                          "tutti COMMAND --help tells more about a command.\n");
}

} // namespace tutti
