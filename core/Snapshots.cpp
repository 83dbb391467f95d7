// SPDX-FileCopyrightText: 2026 The Tutti authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/Snapshots.h"

#include "core/CheckedFile.h"
#include "core/FolderLock.h"
#include "core/LibraryBackup.h"
#include "core/Logging.h"
#include "core/Paths.h"
#include "core/PrivateFiles.h"
#include "core/SnapshotThinning.h"
#include "core/SongImport.h"

#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QSettings>

#include <algorithm>

namespace tutti::Snapshots {

namespace {

using Reason = Snapshot::Reason;

constexpr qint64 SecondsADay = 86'400;

void removeUnfinished(const QString &folder)
{
    const QStringList pattern {LibraryBackup::unfinishedPrefix() + u'*'};
    for (const QString &name : QDir(folder).entryList(pattern, QDir::Files))
        QFile::remove(folder + u'/' + name);
}

QString workFolderOf(const QString &libraryId)
{
    return folderOf(libraryId) + QStringLiteral("/work");
}

void thin(const QString &libraryId, qint64 nowMs)
{
    for (const Snapshot &old : SnapshotThinning::dispensable(of(libraryId), nowMs, mostBytes())) {
        qCInfo(storeLog) << "letting go of the snapshot" << old.file;
        QFile::remove(old.file);
    }
}

/// The caller has the lock on \a folder.
Expected<Snapshot> takeLocked(Database &source, const QString &libraryId, Reason reason)
{
    const QString folder = folderOf(libraryId);
    removeUnfinished(folder);
    CheckedFile::removeOld(workFolderOf(libraryId), SecondsADay);
    Expected<LibraryBackup> backup
        = LibraryBackup::make(source, folder, LibraryBackup::Access::Private);
    if (!backup)
        return tl::unexpected(backup.error());
    // Later than all that are there, whatever the clock says.
    const QList<Snapshot> others = of(libraryId);
    const qint64 latestMs = others.isEmpty() ? 0 : others.first().atMs;
    Snapshot snapshot;
    snapshot.atMs = std::max(QDateTime::currentMSecsSinceEpoch(), latestMs + 1);
    snapshot.reason = reason;
    snapshot.songs = backup->songs();
    snapshot.bytes = backup->bytes();
    snapshot.file = folder + u'/' + snapshot.fileName();
    if (Expected<void> published = backup->publish(snapshot.file); !published)
        return tl::unexpected(published.error());
    qCInfo(storeLog) << "took the snapshot" << snapshot.file;
    thin(libraryId, snapshot.atMs);
    return snapshot;
}

tl::unexpected<Error> cannotLock(const QString &folder)
{
    Error error {Error::Kind::CannotWrite, QStringLiteral("it cannot be locked")};
    error.value = folder;
    return tl::unexpected(error);
}

bool removesMuch(qint64 removed, qint64 songs)
{
    return removed * 10 > songs && songs > 0;
}

} // namespace

QString folderOf(const QString &libraryId)
{
    return Paths::dataFolder() + QStringLiteral("/snapshots/") + CheckedFile::nameFor(libraryId);
}

Expected<QString> makeWorkFolder(const QString &libraryId)
{
    const QString folder = workFolderOf(libraryId);
    return PrivateFiles::makeFolder(folder).map([&] { return folder; });
}

QList<Snapshot> of(const QString &libraryId)
{
    QList<Snapshot> snapshots;
    const QString folder = folderOf(libraryId);
    for (const QString &name : QDir(folder).entryList(QDir::Files)) {
        if (const auto snapshot = Snapshot::fromPath(folder + u'/' + name))
            snapshots += *snapshot;
    }
    std::ranges::sort(snapshots, std::greater(), &Snapshot::atMs);
    return snapshots;
}

std::optional<Snapshot> named(const QList<Snapshot> &snapshots, const QString &wanted)
{
    qint64 untilMs = std::numeric_limits<qint64>::max();
    if (wanted != u"latest") {
        const QDate day = QDate::fromString(wanted, QStringLiteral("yyyy-MM-dd"));
        const QDateTime time
            = day.isValid() ? day.endOfDay() : QDateTime::fromString(wanted, Qt::ISODateWithMs);
        if (!time.isValid())
            return std::nullopt;
        untilMs = time.toMSecsSinceEpoch();
    }
    for (const Snapshot &snapshot : snapshots) {
        if (snapshot.atMs <= untilMs)
            return snapshot;
    }
    return std::nullopt;
}

Expected<Snapshot> take(Database &source, const QString &libraryId, Reason reason)
{
    const QString folder = folderOf(libraryId);
    if (Expected<void> made = PrivateFiles::makeFolder(folder); !made)
        return tl::unexpected(made.error());
    const FolderLock lock(folder, FolderLock::Patience::Waits);
    return lock.isHeld() ? takeLocked(source, libraryId, reason) : cannotLock(folder);
}

Expected<std::optional<Snapshot>> takeIfOlderThan(qint64 seconds, Database &source,
                                                  const QString &libraryId, Reason reason)
{
    const QString folder = folderOf(libraryId);
    if (Expected<void> made = PrivateFiles::makeFolder(folder); !made)
        return tl::unexpected(made.error());
    const FolderLock lock(folder, FolderLock::Patience::Asks);
    if (!lock.isHeld())
        return std::nullopt;
    const QList<Snapshot> present = of(libraryId);
    const qint64 ageMs
        = present.isEmpty() ? 0 : QDateTime::currentMSecsSinceEpoch() - present.first().atMs;
    if (!present.isEmpty() && ageMs >= 0 && ageMs < seconds * 1'000)
        return std::nullopt;
    return takeLocked(source, libraryId, reason).map([](const Snapshot &taken) {
        return std::optional(taken);
    });
}

std::optional<Reason> wantedBefore(const Operation::Body &operation, qint64 songs,
                                   const std::optional<OperationSummary> &reversed)
{
    if (std::holds_alternative<ClearLibrary>(operation))
        return songs > 0 ? std::optional(Reason::BeforeClear) : std::nullopt;
    qint64 removed = 0;
    if (const auto *const remove = std::get_if<RemoveSongs>(&operation)) {
        removed = remove->ids.size();
    } else if (const auto *const merge = std::get_if<MergeSongs>(&operation)) {
        for (const QList<qint64> &group : merge->groups)
            removed += group.size() - 1;
    } else if (reversed) {
        using Kind = OperationKind;
        const Kind kind = reversed->kind;
        const bool isUndo = std::holds_alternative<UndoOperation>(operation);
        const bool isRedo = std::holds_alternative<RedoOperation>(operation);
        const bool wasAdded = kind == Kind::Add || kind == Kind::Import || kind == Kind::Restore;
        const bool wasRemoved = kind == Kind::Remove || kind == Kind::Merge || kind == Kind::Clear;
        if (kind == Kind::Replace && (isUndo || isRedo))
            removed = songs; // how many is not recorded
        else if ((isUndo && wasAdded) || (isRedo && wasRemoved))
            removed = reversed->songCount;
    }
    return removesMuch(removed, songs) ? std::optional(Reason::BeforeRemoval) : std::nullopt;
}

std::optional<Reason> wantedBefore(const ImportRequest &request, qint64 songs)
{
    const bool mayRemove = request.replace && !request.dryRun;
    return mayRemove && songs > 0 ? std::optional(Reason::BeforeRemoval) : std::nullopt;
}

qint64 mostBytes()
{
    const QSettings settings(Paths::settingsFile(), QSettings::IniFormat);
    const qint64 megabytes = settings.value(QStringLiteral("snapshots/megabytes")).toLongLong();
    return megabytes > 0 ? megabytes << 20 : SnapshotThinning::DefaultBytes;
}

} // namespace tutti::Snapshots
