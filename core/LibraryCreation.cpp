// SPDX-FileCopyrightText: 2026 The Tutti authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/LibraryCreation.h"

#include "core/DefaultSongs.h"
#include "core/FolderLock.h"
#include "core/JournalMode.h"
#include "core/KnownLibraries.h"
#include "core/Logging.h"
#include "core/Paths.h"
#include "core/PrivateFiles.h"
#include "core/Schema.h"
#include "core/Transaction.h"

#include <QDateTime>
#include <QFile>
#include <QFileInfo>
#include <QUuid>

#include <cerrno>
#include <cstdio>
#include <cstring>
#include <fcntl.h>

namespace tutti::LibraryCreation {

namespace {

using Kind = Error::Kind;

const QStringList &sideFiles()
{
    static const QStringList suffixes {QStringLiteral("-wal"), QStringLiteral("-shm"),
                                       QStringLiteral("-journal")};
    return suffixes;
}

bool hasSideFiles(const QString &file)
{
    return QFile::exists(file + QStringLiteral("-wal"))
        || QFile::exists(file + QStringLiteral("-journal"));
}

/// SQLite would apply a stale log to whatever database stands beside it.
void putSideFilesAside(const QString &file)
{
    const QString suffix
        = QDateTime::currentDateTimeUtc().toString(QStringLiteral("'-old-'yyyyMMdd'T'HHmmsszzz"));
    for (const QString &side : sideFiles()) {
        if (QFile::exists(file + side) && !QFile::rename(file + side, file + side + suffix))
            qCWarning(storeLog) << "cannot put aside" << file + side;
    }
}

Expected<void> fill(Database &database)
{
    Expected<Transaction> writing = Transaction::begin(database, Transaction::Kind::Write);
    if (!writing)
        return tl::unexpected(writing.error());
    const Expected<QVariant> objects
        = database.value(QStringLiteral("SELECT count(*) FROM sqlite_master"));
    if (!objects)
        return tl::unexpected(objects.error());
    if (objects->toInt() > 0)
        return {}; // another process was first
    return Schema::create(database, defaultSongs()).and_then([&] { return writing->commit(); });
}

/// Whether it lies in our own folder, and is for the user alone; elsewhere the umask decides.
bool isPrivate(const QString &file)
{
    return QFileInfo(file).path() == QFileInfo(Paths::canonical(Paths::defaultLibrary())).path();
}

Expected<void> build(Database &database, const QString &file)
{
    constexpr int NobodyElseIsThere = 0;
    if (isPrivate(file)) {
        if (Expected<void> made = PrivateFiles::makeFile(file); !made)
            return made;
    }
    Expected<void> done
        = database.open(file, Database::Mode::Create, NobodyElseIsThere)
              .and_then([&] { return fill(database); })
              .and_then([&] { return database.run(JournalMode::statementFor(file)); });
    database.close();
    return done;
}

/// Over no other file. The folder is locked, for file systems that cannot promise that; QFile would
/// give it both names for a moment, and where such things are cached it would seem to keep them.
bool rename(const QString &from, const QString &to)
{
    const QByteArray source = QFile::encodeName(from);
    const QByteArray target = QFile::encodeName(to);
    return ::renameat2(AT_FDCWD, source.constData(), AT_FDCWD, target.constData(), RENAME_NOREPLACE)
            == 0
        || (errno == EINVAL && std::rename(source.constData(), target.constData()) == 0);
}

/// Gives the finished library its name, unless another process was first.
Expected<void> publish(const QString &unfinished, const QString &file)
{
    const FolderLock lock(QFileInfo(file).path(), FolderLock::Patience::Waits);
    if (QFileInfo::exists(file))
        return {};
    putSideFilesAside(file);
    const int failed = rename(unfinished, file) ? 0 : errno;
    if (failed != 0 && !QFileInfo::exists(file))
        return failure(Kind::Io, QString::fromLocal8Bit(std::strerror(failed)));
    lock.flush();
    qCInfo(storeLog) << "created" << file;
    return {};
}

Expected<void> ensureFolder(const QString &file)
{
    const QString folder = QFileInfo(file).path();
    if (QFileInfo(folder).isDir())
        return {};
    const bool isDefault = file == Paths::canonical(Paths::defaultLibrary());
    if (isDefault && PrivateFiles::makeFolder(folder))
        return {};
    Error error {isDefault ? Kind::NoPermission : Kind::NoFolder, folder};
    error.value = folder;
    return tl::unexpected(error);
}

} // namespace

Expected<void> createMissing(Database &database, bool force, const QString &file)
{
    const bool wasHere = KnownLibraries::contains(file) || hasSideFiles(file);
    if (QFileInfo::exists(file))
        return {}; // another process has just made it
    if (wasHere && !force)
        return failure(Kind::MissingKnown);
    if (Expected<void> done = ensureFolder(file); !done)
        return done;
    const QString unfinished
        = file + QStringLiteral("-new-") + QUuid::createUuid().toString(QUuid::Id128);
    const Expected<void> done
        = build(database, unfinished).and_then([&] { return publish(unfinished, file); });
    QFile::remove(unfinished);
    QFile::remove(unfinished + QStringLiteral("-journal"));
    const bool isDenied = !done && !QFileInfo(QFileInfo(file).path()).isWritable();
    return isDenied ? failure(Kind::NoPermission, done.error().detail) : done;
}

Expected<void> fillEmpty(Database &database, const QString &file, int busyTimeoutMs)
{
    Expected<void> done
        = database.open(file, Database::Mode::ReadWrite, busyTimeoutMs)
              .and_then([&] { return fill(database); })
              .and_then([&] { return database.run(JournalMode::statementFor(file)); });
    database.close();
    return done;
}

} // namespace tutti::LibraryCreation
