// SPDX-FileCopyrightText: 2026 The Tutti authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/Commands.h"
#include "core/Snapshots.h"

#include <QDateTime>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLocale>
#include <QTimeZone>

#include <csignal>
#include <unistd.h>

namespace tutti {

namespace {

/// What has been begun in a folder of somebody's choice is to be taken away again.
volatile std::sig_atomic_t isCancelled = 0;

QCommandLineOption hidden(const QString &name, const QString &value)
{
    QCommandLineOption option(name, QString(), value);
    option.setFlags(QCommandLineOption::HiddenFromHelp);
    return option;
}

class BackupCommand : public Command
{
public:
    Help help() const override
    {
        return {"backup", "[FILE]",
                "Copies the library to FILE, or takes a snapshot of it if there is none, while "
                "others go on working.",
                "tutti backup /media/stick/songs.db"};
    }

    void addOptions(QCommandLineParser &parser) const override
    {
        parser.addOption(hidden(QStringLiteral("reason"), QStringLiteral("NAME")));
        parser.addOption({QStringLiteral("if-older-than"),
                          QStringLiteral("Only if there is no snapshot of the last SECONDS."),
                          QStringLiteral("SECONDS")});
    }

    ExitStatus run(const QCommandLineParser &parser) override
    {
        const QStringList files = parser.positionalArguments();
        const QString named = parser.value(QStringLiteral("reason"));
        const auto reason = named.isEmpty() ? Snapshot::Reason::Manual : snapshotReasonNamed(named);
        const QString age = parser.value(QStringLiteral("if-older-than"));
        bool isAge = true;
        const qint64 seconds = age.isEmpty() ? -1 : age.toLongLong(&isAge);
        if (files.size() > 1)
            return wrongUsage(QStringLiteral("it makes one file"));
        if (!files.isEmpty() && (!age.isEmpty() || !named.isEmpty()))
            return wrongUsage(QStringLiteral("--if-older-than is about snapshots, without a file"));
        if (!reason)
            return wrongUsage(QStringLiteral("there is no reason \"%1\"").arg(named));
        if (!isAge)
            return wrongUsage(QStringLiteral("--if-older-than is a number of seconds"));
        const std::unique_ptr<SongStore> store = openLibrary();
        if (!store)
            return ExitStatus::Failed;
        if (!files.isEmpty())
            return backUp(*store, files.first());
        if (*reason == Snapshot::Reason::Daily && ::nice(10) < 0) {} // else it only takes its share
        const auto taken = seconds < 0 ? store->takeSnapshot(*reason).map(
                               [](const Snapshot &snapshot) { return std::optional(snapshot); })
                                       : store->takeSnapshotIfOlderThan(seconds, *reason);
        if (!taken)
            return fail(taken.error());
        if (*taken)
            out << (*taken)->file << '\n';
        return ExitStatus::Done;
    }

private:
    ExitStatus backUp(SongStore &store, const QString &file)
    {
        for (const int kind : {SIGINT, SIGTERM})
            std::signal(kind, [](int) { isCancelled = 1; });
        const Expected<qint64> songs = store.backUp(file, [] { return isCancelled != 0; });
        if (!songs)
            return fail(songs.error());
        out << "copied " << *songs << '\n';
        return ExitStatus::Done;
    }
};

class SnapshotsCommand : public Command
{
public:
    Help help() const override
    {
        return {"snapshots", "", "Lists the snapshots of the library, the newest first.",
                "tutti snapshots"};
    }

    void addOptions(QCommandLineParser &parser) const override
    {
        parser.addOption({QStringLiteral("format"), QStringLiteral("table (the default) or json."),
                          QStringLiteral("FORMAT"), QStringLiteral("table")});
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
        const QList<Snapshot> snapshots = Snapshots::of(store->info().libraryId);
        if (format == u"json")
            writeJson(snapshots);
        else
            writeTable(snapshots);
        return ExitStatus::Done;
    }

private:
    void writeJson(const QList<Snapshot> &snapshots)
    {
        QJsonArray all;
        for (const Snapshot &snapshot : snapshots) {
            const QDateTime at = QDateTime::fromMSecsSinceEpoch(snapshot.atMs, Qt::UTC);
            all += QJsonObject {{QStringLiteral("at"), at.toString(Qt::ISODateWithMs)},
                                {QStringLiteral("reason"), nameOf(snapshot.reason)},
                                {QStringLiteral("songs"), snapshot.songs},
                                {QStringLiteral("bytes"), snapshot.bytes},
                                {QStringLiteral("file"), snapshot.file}};
        }
        out << QString::fromUtf8(QJsonDocument(all).toJson());
    }

    void writeTable(const QList<Snapshot> &snapshots)
    {
        for (const Snapshot &snapshot : snapshots) {
            out << QDateTime::fromMSecsSinceEpoch(snapshot.atMs)
                       .toString(QStringLiteral("yyyy-MM-dd HH:mm:ss"))
                << "  " << nameOf(snapshot.reason).leftJustified(16) << "  "
                << QString::number(snapshot.songs).rightJustified(9) << " songs  "
                << QLocale::c().formattedDataSize(snapshot.bytes).rightJustified(11) << '\n';
        }
    }
};

} // namespace

std::unique_ptr<Command> Commands::backup()
{
    return std::make_unique<BackupCommand>();
}

std::unique_ptr<Command> Commands::snapshots()
{
    return std::make_unique<SnapshotsCommand>();
}

} // namespace tutti
