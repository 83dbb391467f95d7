// SPDX-FileCopyrightText: 2026 The Tutti authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/Commands.h"
#include "core/Snapshots.h"
#include "core/SongText.h"
#include "ui/OperationText.h"

#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace tutti {

namespace {

class RestoreCommand : public Command
{
public:
    Help help() const override
    {
        return {"restore", "FILE|latest|DATE",
                "Brings the library, or songs of it, back to what a copy of it holds; every window "
                "follows at once. What was there before is kept as a snapshot.",
                "tutti restore latest --dry-run",
                "DATE takes the last snapshot not later than a day (2026-05-03) or a time\n"
                "(2026-05-03T18:00). A file with such a name is meant by ./NAME.\n"};
    }

    void addOptions(QCommandLineParser &parser) const override
    {
        parser.addOption({QStringLiteral("dry-run"), QStringLiteral("Only tell what differs.")});
        parser.addOption({QStringLiteral("songs"),
                          QStringLiteral("Restore these songs alone, by uid or id in the copy, in "
                                         "one step that can be undone."),
                          QStringLiteral("ID,…")});
        parser.addOption({QStringLiteral("format"),
                          QStringLiteral("How to tell: table (the default) or json."),
                          QStringLiteral("FORMAT"), QStringLiteral("table")});
    }

    ExitStatus run(const QCommandLineParser &parser) override
    {
        const QStringList words = parser.positionalArguments();
        m_isJson = parser.value(QStringLiteral("format")) == u"json";
        if (words.size() != 1)
            return wrongUsage(QStringLiteral("it needs one file, \"latest\" or a date"));
        if (!m_isJson && parser.value(QStringLiteral("format")) != u"table")
            return wrongUsage(QStringLiteral("--format is table or json"));
        QStringList songs;
        for (const QString &list : parser.values(QStringLiteral("songs")))
            songs += list.split(u',', Qt::SkipEmptyParts);
        if (parser.isSet(QStringLiteral("songs")) && songs.isEmpty())
            return wrongUsage(QStringLiteral("--songs needs ids"));
        const std::unique_ptr<SongStore> store = openLibrary();
        if (!store)
            return ExitStatus::Failed;
        const Expected<QString> file = find(*store, words.first());
        if (!file)
            return fail(file.error());
        if (parser.isSet(QStringLiteral("dry-run")))
            return tell(*store, *file);
        return songs.isEmpty() ? restore(*store, *file) : restoreSongs(*store, *file, songs);
    }

private:
    static Expected<QString> find(const SongStore &store, const QString &word)
    {
        const QList<Snapshot> snapshots = Snapshots::of(store.info().libraryId);
        if (const auto snapshot = Snapshots::named(snapshots, word))
            return snapshot->file;
        if (QFileInfo::exists(word))
            return word;
        Error error {Error::Kind::CannotRead, QStringLiteral("there is no such file or snapshot")};
        error.value = word;
        return tl::unexpected(error);
    }

    ExitStatus restore(SongStore &store, const QString &file)
    {
        const Expected<RestoreReport> report = store.restore(file);
        if (!report)
            return fail(report.error());
        if (m_isJson)
            print({{QStringLiteral("songs"), report->songs},
                   {QStringLiteral("before"), report->before}});
        else
            out << "restored " << report->songs << " songs from " << file
                << "\nbefore: " << report->before << '\n';
        return ExitStatus::Done;
    }

    ExitStatus restoreSongs(SongStore &store, const QString &file, const QStringList &names)
    {
        const Expected<QList<Song>> songs = store.songsIn(file, names);
        if (!songs)
            return fail(songs.error());
        const auto result = apply(store, RestoreSongs {*songs});
        if (!result)
            return result.error();
        if (m_isJson)
            print({{QStringLiteral("songs"), result->summary.songCount},
                   {QStringLiteral("operation"), result->operationId}});
        else
            out << OperationText::done(*result) << '\n';
        return ExitStatus::Done;
    }

    ExitStatus tell(SongStore &store, const QString &file)
    {
        const Expected<LibraryDifference> difference = store.differenceTo(file);
        if (!difference)
            return fail(difference.error());
        if (m_isJson) {
            print({{QStringLiteral("file"), file},
                   {QStringLiteral("songsNow"), difference->songsNow},
                   {QStringLiteral("songsThen"), difference->songsThen},
                   {QStringLiteral("added"), json(difference->added)},
                   {QStringLiteral("changed"), json(difference->changed)},
                   {QStringLiteral("removed"), json(difference->removed)}});
            return ExitStatus::Done;
        }
        out << file << ": " << difference->songsThen << " songs, now " << difference->songsNow
            << '\n';
        list("added", difference->added);
        list("changed", difference->changed);
        list("removed", difference->removed);
        return ExitStatus::Done;
    }

    void list(const char *what, const LibraryDifference::Group &group)
    {
        constexpr qsizetype MostShown = 20;
        out << what << ' ' << group.count << '\n';
        for (const LibraryDifference::Item &item :
             group.first.first(std::min<qsizetype>(MostShown, group.first.size()))) {
            out << "  " << SongText::visible(item.title) << " – " << SongText::visible(item.artist)
                << "  " << item.uid << names(item.fields, QStringLiteral("  ")) << '\n';
        }
        if (group.count > MostShown)
            out << "  and " << group.count - MostShown << " more\n";
    }

    static QString names(const QList<SongField> &fields, const QString &before)
    {
        QStringList all;
        for (const SongField field : fields)
            all += info(field).column();
        return all.isEmpty() ? QString() : before + all.join(QStringLiteral(", "));
    }

    static QJsonObject json(const LibraryDifference::Group &group)
    {
        QJsonArray first;
        for (const LibraryDifference::Item &item : group.first) {
            QJsonObject object {{QStringLiteral("uid"), item.uid},
                                {QStringLiteral("title"), item.title},
                                {QStringLiteral("artist"), item.artist}};
            QJsonArray fields;
            for (const SongField field : item.fields)
                fields += info(field).column();
            if (!fields.isEmpty())
                object.insert(QStringLiteral("fields"), fields);
            first += object;
        }
        return {{QStringLiteral("count"), group.count}, {QStringLiteral("first"), first}};
    }

    void print(const QJsonObject &object)
    {
        out << QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact)) << '\n';
    }

    bool m_isJson = false;
};

} // namespace

std::unique_ptr<Command> Commands::restore()
{
    return std::make_unique<RestoreCommand>();
}

} // namespace tutti
