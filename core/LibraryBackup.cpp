// SPDX-FileCopyrightText: 2026 The Tutti authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/LibraryBackup.h"

#include "core/Bell.h"
#include "core/DatabaseCopy.h"
#include "core/FileHeader.h"
#include "core/Paths.h"
#include "core/Schema.h"
#include "core/Transaction.h"

#include <QFile>
#include <QFileInfo>
#include <QUuid>

#include <cerrno>
#include <cstdio>
#include <cstring>
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>
#include <utility>

namespace tutti {

namespace {

using Kind = Error::Kind;
using Mode = Database::Mode;

constexpr int OthersAreDoneMs = 30'000;

tl::unexpected<Error> cannotWrite(const QString &file, const QString &why)
{
    Error error {Kind::CannotWrite, why};
    error.value = file;
    return tl::unexpected(error);
}

tl::unexpected<Error> systemFailure(const QString &file, int code)
{
    if (code == ENOSPC || code == EDQUOT)
        return failure(Kind::Full, file);
    return cannotWrite(file, QString::fromLocal8Bit(std::strerror(code)));
}

/// An empty file that only we have, with the rights it shall have to the end.
Expected<void> createEmpty(const QString &file, LibraryBackup::Access access)
{
    const mode_t mode = access == LibraryBackup::Access::Private ? 0600 : 0666;
    const int descriptor = ::open(QFile::encodeName(file).constData(),
                                  O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC | O_NOFOLLOW, mode);
    if (descriptor < 0)
        return systemFailure(file, errno);
    ::close(descriptor);
    return {};
}

Expected<void> flush(const QString &path)
{
    const int descriptor = ::open(QFile::encodeName(path).constData(), O_RDONLY | O_CLOEXEC);
    if (descriptor < 0)
        return systemFailure(path, errno);
    const int failed = ::fsync(descriptor) == 0 ? 0 : errno;
    ::close(descriptor);
    // Not every file system can flush a folder.
    return failed == 0 || failed == EINVAL ? Expected<void>() : systemFailure(path, failed);
}

bool isSameFile(const QString &one, const QString &other)
{
    struct stat first = {};
    struct stat second = {};
    return ::stat(QFile::encodeName(one).constData(), &first) == 0
        && ::stat(QFile::encodeName(other).constData(), &second) == 0
        && first.st_dev == second.st_dev && first.st_ino == second.st_ino;
}

QStringList filesOf(const QString &library)
{
    return {library, library + QStringLiteral("-wal"), library + QStringLiteral("-shm"),
            library + QStringLiteral("-journal"), Bell::pathFor(library)};
}

Expected<void> requireFree(const QString &libraryFile, const QString &target)
{
    const QFileInfo file(target);
    if (file.isDir()) {
        Error error {Kind::IsFolder};
        error.value = target;
        return tl::unexpected(error);
    }
    if (file.exists() && !file.isFile())
        return cannotWrite(target, QStringLiteral("it is not a file"));
    for (const QString &own : filesOf(libraryFile)) {
        if (target == own || isSameFile(target, own))
            return cannotWrite(target, QStringLiteral("it belongs to the library itself"));
    }
    // SQLite would apply a log that lies there to the copy.
    const QStringList beside = filesOf(target);
    if (QFileInfo::exists(beside[1]) || QFileInfo::exists(beside[3]))
        return cannotWrite(target, QStringLiteral("a database that is in use has this name"));
    return {};
}

} // namespace

LibraryBackup::LibraryBackup(const QString &file)
    : m_file(file)
{}

LibraryBackup::LibraryBackup(LibraryBackup &&other) noexcept
    : m_file(std::move(other.m_file))
    , m_isUnfinished(std::exchange(other.m_isUnfinished, false))
    , m_songs(other.m_songs)
{}

LibraryBackup::~LibraryBackup()
{
    if (!m_isUnfinished)
        return;
    for (const QString &file : filesOf(m_file))
        QFile::remove(file);
}

QString LibraryBackup::unfinishedPrefix()
{
    return QStringLiteral("unfinished-");
}

qint64 LibraryBackup::bytes() const
{
    return QFileInfo(m_file).size();
}

Expected<LibraryBackup> LibraryBackup::make(Database &source, const QString &folder, Access access,
                                            const IsCancelled &isCancelled)
{
    const QString file = folder + u'/' + unfinishedPrefix()
                       + QUuid::createUuid().toString(QUuid::Id128) + QStringLiteral(".db");
    if (Expected<void> created = createEmpty(file, access); !created)
        return tl::unexpected(created.error());
    LibraryBackup backup(file);
    return backup.copy(source, isCancelled).map([&] { return std::move(backup); });
}

Expected<void> LibraryBackup::copy(Database &source, const IsCancelled &isCancelled)
{
    Expected<Transaction> reading = Transaction::begin(source, Transaction::Kind::Read);
    if (!reading)
        return tl::unexpected(reading.error());
    const QString count = QStringLiteral("SELECT count(*) FROM songs");
    const Expected<QVariant> there = source.value(count); // from here on the transaction's state
    if (!there)
        return tl::unexpected(there.error());
    Database target;
    // Nobody else looks at it, and it is flushed as a whole.
    Expected<void> done
        = target.open(m_file, Mode::ReadWrite, 0)
              .and_then(
                  [&] { return target.run(QStringLiteral("PRAGMA locking_mode = EXCLUSIVE")); })
              .and_then([&] { return target.run(QStringLiteral("PRAGMA journal_mode = OFF")); })
              .and_then([&] { return target.run(QStringLiteral("PRAGMA synchronous = OFF")); })
              .and_then([&] { return DatabaseCopy::begin(target, source); })
              .and_then([&](DatabaseCopy copy) { return copy.finish(isCancelled); })
              // One file without a log beside it.
              .and_then([&] { return target.run(QStringLiteral("PRAGMA journal_mode = DELETE")); });
    if (!done)
        return done;
    target.setCancel(isCancelled);
    const Expected<qint64> copied = verify(target);
    target.close();
    if (!copied)
        return tl::unexpected(copied.error());
    if (*copied != there->toLongLong())
        return failure(
            Kind::Corrupt,
            QStringLiteral("%1 of %2 songs are in the copy").arg(*copied).arg(there->toLongLong()));
    m_songs = *copied;
    return flush(m_file);
}

Expected<qint64> LibraryBackup::verify(Database &database)
{
    const Expected<QVariant> sound = database.value(QStringLiteral("PRAGMA integrity_check(1)"));
    if (!sound)
        return tl::unexpected(sound.error());
    if (sound->toString() != u"ok")
        return failure(Kind::Corrupt, sound->toString());
    return database.value(QStringLiteral("SELECT count(*) FROM songs"))
        .map([](const QVariant &count) { return count.toLongLong(); });
}

Expected<LibraryBackup> LibraryBackup::backUp(Database &source, const QString &libraryFile,
                                              const QString &target, const IsCancelled &isCancelled)
{
    const QString file = Paths::canonical(target);
    if (Expected<void> isFree = requireFree(libraryFile, file); !isFree)
        return tl::unexpected(isFree.error());
    const QFileInfo folder(QFileInfo(file).path());
    if (!folder.isDir())
        return cannotWrite(file, QStringLiteral("its folder does not exist"));
    return make(source, folder.filePath(), Access::Usual, isCancelled)
        .and_then([&](LibraryBackup backup) {
            // It may have come into use meanwhile.
            return requireFree(libraryFile, file)
                .and_then([&] { return backup.publish(file); })
                .map([&] { return std::move(backup); });
        });
}

Expected<void> LibraryBackup::openSource(Database &database, const QString &file)
{
    const Expected<FileHeader> header = FileHeader::read(file);
    if (!header) {
        Error error = header.error();
        error.value = file;
        return tl::unexpected(error);
    }
    if (header->applicationId != Schema::ApplicationId) {
        Error error {Kind::ForeignDatabase};
        error.value = file;
        return tl::unexpected(error);
    }
    // Without the log of others it would have to be made.
    const bool isAlone = header->usesLog && !QFileInfo::exists(file + QStringLiteral("-wal"));
    return database.open(file, isAlone ? Mode::Immutable : Mode::ReadOnly, OthersAreDoneMs);
}

Expected<void> LibraryBackup::publish(const QString &target)
{
    if (std::rename(QFile::encodeName(m_file).constData(), QFile::encodeName(target).constData())
        != 0)
        return systemFailure(target, errno);
    m_isUnfinished = false;
    m_file = target;
    return flush(QFileInfo(target).path());
}

} // namespace tutti
