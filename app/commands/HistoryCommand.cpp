// SPDX-FileCopyrightText: 2026 The Tutti authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/ChangeJson.h"
#include "app/Commands.h"
#include "core/SongText.h"
#include "ui/HistoryText.h"

#include <QDateTime>
#include <QFileInfo>

namespace tutti {

namespace {

constexpr int EntriesAtOnce = 500;

/// A number of an option, not below 0; nothing if it is none.
std::optional<int> numberOf(const QCommandLineParser &parser, const char *option)
{
    bool isNumber = false;
    const int number = parser.value(QLatin1String(option)).toInt(&isNumber);
    return isNumber && number >= 0 ? std::optional(number) : std::nullopt;
}

std::optional<PastMoment> momentOf(const QString &text)
{
    const QString prefix = QStringLiteral("seq:");
    bool isNumber = false;
    const qint64 seq
        = text.sliced(text.startsWith(prefix) ? prefix.size() : 0).toLongLong(&isNumber);
    if (text.startsWith(prefix))
        return isNumber && seq >= 0 ? std::optional(PastMoment {.seq = seq}) : std::nullopt;
    const Expected<QVariant> time = SongText::parsed(SongField::Added, text, SongText::Form::Human);
    if (!time || text.isEmpty())
        return std::nullopt;
    return PastMoment {.atMs = time->toLongLong()};
}

class HistoryCommand : public Command
{
public:
    Help help() const override
    {
        return {"history", "", "Tells what was done to the library, the latest first.",
                "tutti history --limit 5 --songs",
                "WHEN is a time like 2026-05-03T12:00, or seq:N for a place in the journal "
                "(last_seq in --json).\n"};
    }

    void addOptions(QCommandLineParser &parser) const override
    {
        const auto option = [&](const char *name, const QString &text, const char *value = "",
                                const QString &otherwise = {}) {
            parser.addOption({QLatin1String(name), text, QLatin1String(value), otherwise});
        };
        option("song", QStringLiteral("Only what happened to the song ID."), "ID");
        option("limit", QStringLiteral("At most N lines (20), or all with 0."), "N",
               QStringLiteral("20"));
        option("songs", QStringLiteral("Also tell each song, with its fields before and after."));
        option("json", QStringLiteral("An object of JSON a line; with --songs each song is one."));
        option("as-of",
               QStringLiteral("Write a copy of the library as it was WHEN (needs "
                              "--output)."),
               "WHEN");
        option("output", QStringLiteral("Where that copy is written; nothing may be there."),
               "FILE");
        option("progress", QStringLiteral("Print percentages while it is written."));
        option("prune", QStringLiteral("Clear away what is older than --days and not among the "
                                       "latest --operations."));
        option("days", QStringLiteral("How many days are kept (90, or what tutti.conf says)."), "N",
               QStringLiteral("90"));
        option("operations",
               QStringLiteral("How many operations are kept (100,000, or what tutti.conf says)."),
               "N", QStringLiteral("100000"));
    }

    ExitStatus run(const QCommandLineParser &parser) override
    {
        if (!parser.positionalArguments().isEmpty())
            return wrongUsage(QStringLiteral("it takes no words"));
        if (parser.isSet(QStringLiteral("prune")))
            return prune(parser);
        if (parser.isSet(QStringLiteral("as-of")) || parser.isSet(QStringLiteral("output")))
            return copy(parser);
        return list(parser);
    }

private:
    ExitStatus list(const QCommandLineParser &parser)
    {
        const std::optional<int> limit = numberOf(parser, "limit");
        const qint64 songId = parser.value(QStringLiteral("song")).toLongLong();
        if (!limit)
            return wrongUsage(QStringLiteral("--limit is a number"));
        if (parser.isSet(QStringLiteral("song")) && songId <= 0)
            return wrongUsage(QStringLiteral("--song is the id of a song"));
        m_isJson = parser.isSet(QStringLiteral("json"));
        m_tellsSongs = parser.isSet(QStringLiteral("songs"));
        const std::unique_ptr<SongStore> store = openLibrary();
        if (!store)
            return ExitStatus::Failed;
        HistoryQuery query {.songId = songId};
        qint64 left = *limit > 0 ? *limit : std::numeric_limits<qint64>::max();
        for (bool isLast = false; !isLast && left > 0;) {
            query.most = int(std::min<qint64>(left, EntriesAtOnce));
            const HistoryPage page = store->readHistory(query);
            if (page.error)
                return fail(*page.error);
            for (const HistoryEntry &entry : page.entries) {
                print(entry);
                if (const auto error
                    = m_tellsSongs ? printSongs(*store, entry, songId) : std::nullopt)
                    return fail(*error);
            }
            left -= page.entries.size();
            query.from = page.next;
            isLast = page.isLast;
        }
        return ExitStatus::Done;
    }

    void print(const HistoryEntry &entry)
    {
        if (m_isJson) {
            out << ChangeJson::line(json(entry));
            return;
        }
        const QString number
            = entry.isExternal() ? QStringLiteral("–") : QString::number(entry.number);
        const QString who = entry.isExternal()
                              ? QStringLiteral("external")
                              : entry.author + u'/' + QString::number(entry.process);
        const QDateTime at = QDateTime::fromMSecsSinceEpoch(entry.atMs);
        out << number.rightJustified(6) << QStringLiteral("  ")
            << at.toString(QStringLiteral("yyyy-MM-dd HH:mm:ss")) << QStringLiteral("  ")
            << SongText::visible(who) << QStringLiteral("  ") << HistoryText::what(entry)
            << (entry.isUndone ? QStringLiteral(" (undone)") : QString()) << '\n';
    }

    static QJsonObject json(const HistoryEntry &entry)
    {
        QJsonObject object {
            {QStringLiteral("kind"), nameOf(entry.kind)},
            {QStringLiteral("origin"), QStringLiteral("external")},
            {QStringLiteral("at"), entry.atMs},
            {QStringLiteral("songs"), entry.summary.songCount},
            {QStringLiteral("subject"), entry.summary.subject},
            {QStringLiteral("first_seq"), entry.firstSeq},
            {QStringLiteral("last_seq"), entry.lastSeq},
        };
        if (entry.isExternal())
            return object;
        object.insert(QStringLiteral("number"), entry.number);
        object.insert(QStringLiteral("id"), entry.operationId);
        object.insert(QStringLiteral("origin"),
                      entry.author + u'/' + QString::number(entry.process));
        object.insert(QStringLiteral("undone"), entry.isUndone);
        object.insert(QStringLiteral("can_undo"), entry.canUndo);
        if (entry.reverses > 0)
            object.insert(QStringLiteral("reverses"), entry.reverses);
        return object;
    }

    std::optional<Error> printSongs(SongStore &store, const HistoryEntry &entry, qint64 songId)
    {
        HistoryQuery query {.songId = songId, .most = EntriesAtOnce};
        query.span = {entry.firstSeq, entry.lastSeq};
        for (bool isLast = false; !isLast;) {
            const HistoryPage page = store.readHistory(query);
            if (page.error)
                return page.error;
            for (const HistorySong &song : page.songs)
                print(song);
            query.from = page.next;
            isLast = page.isLast;
        }
        return std::nullopt;
    }

    void print(const HistorySong &song)
    {
        if (m_isJson) {
            QJsonObject object = ChangeJson::of(song.change);
            object.insert(QStringLiteral("title"), song.title);
            out << ChangeJson::line(object);
            return;
        }
        out << QStringLiteral("          ") << song.change.songId << ' ' << HistoryText::song(song)
            << QStringLiteral("  ")
            << HistoryText::changes(song.change, QLocale()).join(QStringLiteral("; ")) << '\n';
    }

    ExitStatus prune(const QCommandLineParser &parser)
    {
        const std::optional<int> days = numberOf(parser, "days");
        const std::optional<int> operations = numberOf(parser, "operations");
        if (!days || !operations)
            return wrongUsage(QStringLiteral("--days and --operations are numbers"));
        HistoryLimits limits = line().options.history;
        limits.days = parser.isSet(QStringLiteral("days")) ? *days : limits.days;
        limits.operations
            = parser.isSet(QStringLiteral("operations")) ? *operations : limits.operations;
        const std::unique_ptr<SongStore> store = openLibrary();
        if (!store)
            return ExitStatus::Failed;
        const Expected<qint64> before = store->journal().prunedTo();
        for (bool isMore = true; isMore;) {
            const Expected<bool> pruned = store->prune(limits);
            if (!pruned)
                return fail(pruned.error());
            isMore = *pruned;
        }
        const Expected<qint64> after = store->journal().prunedTo();
        out << QStringLiteral("Cleared away %1 changes.\n")
                   .arg(QLocale().toString(after.value_or(0) - before.value_or(0)));
        return ExitStatus::Done;
    }

    ExitStatus copy(const QCommandLineParser &parser)
    {
        const QString file = parser.value(QStringLiteral("output"));
        const std::optional<PastMoment> moment = momentOf(parser.value(QStringLiteral("as-of")));
        if (!moment)
            return wrongUsage(QStringLiteral("--as-of is a time like 2026-05-03T12:00, or seq:N"));
        if (file.isEmpty())
            return wrongUsage(QStringLiteral("--output says where to write the copy"));
        StoreOptions options = line().options.store;
        options.readOnly = true;
        const std::unique_ptr<SongStore> store = openLibrary(options);
        if (!store)
            return ExitStatus::Failed;
        const auto tell = [&](double share) {
            if (parser.isSet(QStringLiteral("progress"))) {
                out << int(share * 100) << '\n';
                out.flush();
            }
            return out.status() == QTextStream::Ok; // nobody waits for it any more
        };
        const Expected<qint64> seq
            = store->copyAsOf(*moment, QFileInfo(file).absoluteFilePath(), OperationProgress(tell));
        if (!seq)
            return fail(seq.error());
        out << QStringLiteral("Wrote the library as it was right after change %1.\n").arg(*seq);
        return ExitStatus::Done;
    }

    bool m_isJson = false;
    bool m_tellsSongs = false;
};

} // namespace

std::unique_ptr<Command> Commands::history()
{
    return std::make_unique<HistoryCommand>();
}

} // namespace tutti
