// SPDX-FileCopyrightText: 2026 The Tutti authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/LibraryFile.h"

#include "core/FileHeader.h"
#include "core/FileSystem.h"
#include "core/JournalMode.h"
#include "core/KnownLibraries.h"
#include "core/LibraryCreation.h"
#include "core/Logging.h"
#include "core/Paths.h"
#include "core/Schema.h"
#include "core/Snapshots.h"
#include "core/Transaction.h"

#include <QFile>
#include <QFileInfo>

#include <sys/stat.h>

namespace tutti::LibraryFile {

namespace {

using Kind = Error::Kind;
using Mode = Database::Mode;
using ReadOnly = LibraryInfo::ReadOnly;

/// In a folder where no log can be made SQLite says no more than that it cannot open a file. Anywhere
/// else such an error is a fault of that moment, which must not make the library one for reading.
/// Without room for the log's index nothing could even be read.
bool meansNotWritable(const Error &error, const QString &file)
{
    const bool isFolderWritable = QFileInfo(QFileInfo(file).path()).isWritable();
    return error.kind == Kind::ReadOnly || error.kind == Kind::Full
        || (error.kind == Kind::Io && !isFolderWritable);
}

bool hasSecondName(const QString &file)
{
    struct stat status = {};
    return ::stat(QFile::encodeName(file).constData(), &status) == 0 && status.st_nlink > 1;
}

/// Refuses what is not a library of ours, by a look that leaves no trace beside the file and minds
/// no half-done checkpoint.
Expected<FileHeader> identify(const QString &file)
{
    const Expected<FileHeader> header = FileHeader::read(file);
    if (header && header->applicationId != Schema::ApplicationId)
        return failure(Kind::ForeignDatabase,
                       QStringLiteral("application id %1").arg(header->applicationId));
    return header;
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
    if (versions.schema < 1)
        return failure(Kind::NotUnderstood, QStringLiteral("version %1").arg(versions.schema));
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
        .and_then([&] { return database.run(QStringLiteral("PRAGMA trusted_schema = OFF")); })
        // What a statement over many songs may have to take back is written down meanwhile; in
        // files that would cost a bulk operation as much again as all else.
        .and_then([&] { return database.run(QStringLiteral("PRAGMA temp_store = MEMORY")); });
}

Expected<Versions> openForReading(Database &database, const StoreOptions &options,
                                  LibraryInfo &info)
{
    const auto read = [&](Mode mode) {
        return database.open(info.file, mode, options.busyTimeoutMs)
            .and_then([&] { return configure(database); })
            .and_then([&] { return readVersions(database); });
    };
    // To share the log of a library in which nobody writes, it would have to be made; then those who
    // may write could not use it. So such a library is read as it lies there.
    const Expected<FileHeader> header = FileHeader::read(info.file);
    info.isFrozen = header && header->usesLog && !QFile::exists(info.file + QStringLiteral("-wal"));
    Expected<Versions> versions = read(info.isFrozen ? Mode::Immutable : Mode::ReadOnly);
    if (info.isFrozen || versions || !meansNotWritable(versions.error(), info.file))
        return versions;
    info.isFrozen = true;
    return read(Mode::Immutable);
}

/// A library that cannot be copied for want of room is to be opened all the same.
void snapshotBeforeMigration(Database &database, const QString &libraryId)
{
    const auto taken = Snapshots::take(database, libraryId, Snapshot::Reason::BeforeMigration);
    if (!taken)
        qCWarning(storeLog) << "no snapshot before the migration:" << taken.error().detail;
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
    if (!isCurrent)
        snapshotBeforeMigration(database, versions.libraryId);
    Expected<Transaction> writing = Transaction::begin(database, Transaction::Kind::Write);
    if (!writing)
        return tl::unexpected(writing.error());
    qCWarning(storeLog) << (isCurrent ? "repairing the triggers of" : "migrating") << info.file;
    info.wasRepaired = isCurrent;
    return (isCurrent ? Schema::repairTriggers(database) : Schema::migrate(database)).and_then([&] {
        return writing->commit();
    });
}

/// Back to it if a shell switched it off. A library without a log works as well, only slower, but
/// one with a log is not safe everywhere.
Expected<void> useUsualJournal(Database &database, const QString &file)
{
    const Expected<void> done = database.run(JournalMode::statementFor(file));
    if (!done && FileSystem::isRemote(file))
        return done;
    if (!done)
        qCWarning(storeLog) << done.error().detail;
    return {};
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
        database.leaveLogAlone();
        info.readOnly = ReadOnly::Newer;
    } else if (database.isReadOnly()) {
        info.readOnly = ReadOnly::NotWritable;
    } else {
        if (auto done = useUsualJournal(database, info.file); !done)
            return tl::unexpected(done.error());
        if (auto done = bringUpToDate(database, *versions, info); !done)
            return tl::unexpected(done.error());
        database.noteSideFiles(info.file);
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
    const Expected<FileHeader> header = identify(info.file);
    if (header)
        return {};
    const bool wasLibrary
        = header.error().kind == Kind::NotADatabase && KnownLibraries::contains(info.file);
    return tl::unexpected(wasLibrary ? Error {Kind::Corrupt, QStringLiteral("it was a library")}
                                     : header.error());
}

} // namespace

Expected<LibraryInfo> open(Database &database, const StoreOptions &options)
{
    LibraryInfo info;
    info.file = Paths::canonical(options.file);
    if (auto done = examine(database, options, info); !done)
        return tl::unexpected(done.error());
    info.file = Paths::canonical(options.file); // of a new one, now that it is there
    if (options.readOnly)
        info.readOnly = ReadOnly::Asked;
    else if (hasSecondName(info.file))
        info.readOnly = ReadOnly::SecondName;
    else if (!QFileInfo(info.file).isWritable())
        info.readOnly = ReadOnly::NotWritable;
    else if (FileHeader::read(info.file).value_or(FileHeader {}).userVersion > Schema::Version)
        info.readOnly = ReadOnly::Newer;
    Expected<Versions> versions = info.readOnly == ReadOnly::No
                                    ? openForWriting(database, options, info)
                                    : openForReading(database, options, info);
    const Error::Kind obstacle = versions ? Kind::Other : versions.error().kind;
    if (!versions && info.readOnly == ReadOnly::No
        && meansNotWritable(versions.error(), info.file)) {
        info.readOnly = ReadOnly::NotWritable;
        versions = openForReading(database, options, info);
    }
    if (!versions) // its own statements fail on a file that lacks what every library has
        return failure(versions.error().kind == Kind::Other ? Kind::Corrupt : versions.error().kind,
                       versions.error().detail);
    if (versions->schema > Schema::Version && versions->minReader > Schema::Version)
        return failure(Kind::NewerLibrary, QStringLiteral("version %1").arg(versions->schema));
    if (info.readOnly != ReadOnly::No && versions->schema < Schema::Version)
        return failure(obstacle == Kind::Full ? Kind::Full : Kind::NotUnderstood,
                       QStringLiteral("version %1").arg(versions->schema));
    info.libraryId = versions->libraryId;
    if (options.asOfMs == 0)
        KnownLibraries::remember(info.file, info.libraryId);
    return info;
}

Expected<void> requireIntact(const Database &database)
{
    const Expected<QByteArray> bytes = database.firstBytes(FileHeader::Size);
    if (!bytes)
        return tl::unexpected(bytes.error());
    const Expected<FileHeader> header = FileHeader::parsed(*bytes);
    if (!header || header->applicationId != Schema::ApplicationId)
        return failure(Kind::Corrupt, QStringLiteral("the file's beginning was overwritten"));
    // While others put their log into it, it may be shorter than it says, but it only grows.
    const std::optional<qint64> length = database.shorterLength();
    if (length && *length < header->bytes)
        return failure(Kind::Corrupt, QStringLiteral("the file was cut off"));
    return {};
}

} // namespace tutti::LibraryFile
