// SPDX-FileCopyrightText: 2026 The Tutti authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/LibraryFile.h"

#include "core/KnownLibraries.h"
#include "core/LibraryCreation.h"
#include "core/Logging.h"
#include "core/Paths.h"
#include "core/Schema.h"
#include "core/Transaction.h"

#include <QFile>
#include <QFileInfo>

#include <sys/stat.h>

namespace tutti::LibraryFile {

namespace {

using Kind = Error::Kind;
using Mode = Database::Mode;
using ReadOnly = LibraryInfo::ReadOnly;

bool meansNotWritable(const Error &error)
{
    return error.kind == Kind::ReadOnly || error.kind == Kind::Io;
}

bool hasSecondName(const QString &file)
{
    struct stat status = {};
    return ::stat(QFile::encodeName(file).constData(), &status) == 0 && status.st_nlink > 1;
}

/// Refuses what is not a library of ours, by a look that leaves no trace beside the file.
Expected<void> identify(Database &database, const QString &file, int busyTimeoutMs)
{
    const auto opened = database.open(file, Mode::Immutable, busyTimeoutMs);
    if (!opened)
        return opened;
    const auto applicationId = database.value(QStringLiteral("PRAGMA application_id"));
    if (!applicationId)
        return tl::unexpected(applicationId.error());
    if (applicationId->toInt() != Schema::ApplicationId)
        return failure(Kind::ForeignDatabase,
                       QStringLiteral("application id %1").arg(applicationId->toInt()));
    return {};
}

struct Versions
{
    int schema = 0;
    int minReader = 0;
    QString libraryId;
};

Expected<Versions> readVersions(Database &database)
{
    Versions versions;
    const auto schema = database.value(QStringLiteral("PRAGMA user_version"));
    if (!schema)
        return tl::unexpected(schema.error());
    versions.schema = schema->toInt();
    const auto done = database.each(QStringLiteral("SELECT key, value FROM meta"), {},
                                    [&](const QSqlQuery &row) {
                                        const QString key = row.value(0).toString();
                                        if (key == u"min_reader")
                                            versions.minReader = row.value(1).toInt();
                                        else if (key == u"library_id")
                                            versions.libraryId = row.value(1).toString();
                                    });
    return done.map([&] { return versions; });
}

/// Settings of a connection that hold for as long as it is open.
Expected<void> configure(Database &database)
{
    return database.run(QStringLiteral("PRAGMA synchronous = FULL"))
        .and_then([&] { return database.run(QStringLiteral("PRAGMA foreign_keys = ON")); })
        .and_then([&] { return database.run(QStringLiteral("PRAGMA trusted_schema = OFF")); });
}

Expected<Versions> openForReading(Database &database, const StoreOptions &options,
                                  LibraryInfo &info)
{
    const auto read = [&](Mode mode) {
        return database.open(info.file, mode, options.busyTimeoutMs)
            .and_then([&] { return configure(database); })
            .and_then([&] { return readVersions(database); });
    };
    Expected<Versions> versions = read(Mode::ReadOnly);
    info.isFrozen = !versions && meansNotWritable(versions.error());
    return info.isFrozen ? read(Mode::Immutable) : versions;
}

/// Migrates and repairs. Takes the write lock only where there is something to do.
Expected<void> bringUpToDate(Database &database, const Versions &versions, LibraryInfo &info)
{
    const Expected<bool> hasTriggers = Schema::hasOwnTriggers(database);
    if (!hasTriggers)
        return tl::unexpected(hasTriggers.error());
    const bool isCurrent = versions.schema == Schema::Version;
    if (isCurrent && *hasTriggers)
        return {};
    Expected<Transaction> writing = Transaction::begin(database, Transaction::Kind::Write);
    if (!writing)
        return tl::unexpected(writing.error());
    qCWarning(storeLog) << (isCurrent ? "repairing the triggers of" : "migrating") << info.file;
    info.wasRepaired = isCurrent;
    return (isCurrent ? Schema::repairTriggers(database) : Schema::migrate(database)).and_then([&] {
        return writing->commit();
    });
}

Expected<Versions> openForWriting(Database &database, const StoreOptions &options,
                                  LibraryInfo &info)
{
    Expected<Versions> versions = database.open(info.file, Mode::ReadWrite, options.busyTimeoutMs)
                                      .and_then([&] { return configure(database); })
                                      .and_then([&] { return readVersions(database); });
    if (!versions)
        return versions;
    if (versions->schema > Schema::Version) {
        info.readOnly = ReadOnly::Newer;
    } else if (database.isReadOnly()) {
        info.readOnly = ReadOnly::NotWritable;
    } else {
        // Back to WAL if a shell switched it off; a library in another mode works, only slower.
        if (auto done = database.run(QStringLiteral("PRAGMA journal_mode = WAL")); !done)
            qCWarning(storeLog) << done.error().detail;
        if (auto done = bringUpToDate(database, *versions, info); !done)
            return tl::unexpected(done.error());
        return versions;
    }
    return openForReading(database, options, info);
}

Expected<void> examine(Database &database, const StoreOptions &options, LibraryInfo &info)
{
    const QFileInfo file(info.file);
    if (file.isDir())
        return failure(Kind::IsFolder);
    if (!file.exists()) {
        if (options.readOnly)
            return failure(Kind::Missing);
        info.wasCreated = true;
        return LibraryCreation::createMissing(database, options.create, info.file);
    }
    if (!file.isFile())
        return failure(Kind::NotADatabase);
    if (!file.isReadable())
        return failure(Kind::NoPermission);
    if (file.size() == 0) {
        if (options.readOnly || !options.create)
            return failure(Kind::EmptyFile);
        info.wasCreated = true;
        return LibraryCreation::fillEmpty(database, info.file, options.busyTimeoutMs);
    }
    return identify(database, info.file, options.busyTimeoutMs);
}

} // namespace

Expected<LibraryInfo> open(Database &database, const StoreOptions &options)
{
    LibraryInfo info;
    info.file = Paths::canonical(options.file);
    if (auto done = examine(database, options, info); !done)
        return tl::unexpected(done.error());
    if (options.readOnly)
        info.readOnly = ReadOnly::Asked;
    else if (hasSecondName(info.file))
        info.readOnly = ReadOnly::SecondName;
    Expected<Versions> versions = info.readOnly == ReadOnly::No
                                    ? openForWriting(database, options, info)
                                    : openForReading(database, options, info);
    if (!versions && info.readOnly == ReadOnly::No && meansNotWritable(versions.error())) {
        info.readOnly = ReadOnly::NotWritable;
        versions = openForReading(database, options, info);
    }
    if (!versions)
        return tl::unexpected(versions.error());
    if (versions->schema > Schema::Version && versions->minReader > Schema::Version)
        return failure(Kind::NewerLibrary, QStringLiteral("version %1").arg(versions->schema));
    if (versions->schema < 1
        || (info.readOnly != ReadOnly::No && versions->schema < Schema::Version))
        return failure(Kind::NotUnderstood, QStringLiteral("version %1").arg(versions->schema));
    info.libraryId = versions->libraryId;
    KnownLibraries::remember(info.file, info.libraryId);
    return info;
}

} // namespace tutti::LibraryFile
