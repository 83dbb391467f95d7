// SPDX-FileCopyrightText: 2026 The Tutti authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/LibraryRepair.h"

#include "core/ExclusiveAccess.h"
#include "core/LibraryInstallation.h"
#include "core/LiveCopies.h"
#include "core/Logging.h"
#include "core/Paths.h"
#include "core/Schema.h"
#include "core/Transaction.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonDocument>
#include <QStorageInfo>

#include <fcntl.h>
#include <unistd.h>

namespace tutti {

namespace {

using Kind = Error::Kind;

constexpr int BusyTimeoutMs = 5'000;

const QStringList &sideFiles()
{
    static const QStringList suffixes {QStringLiteral("-wal"), QStringLiteral("-shm"),
                                       QStringLiteral("-journal")};
    return suffixes;
}

bool flush(const QString &path)
{
    const int descriptor = ::open(QFile::encodeName(path).constData(), O_RDONLY | O_CLOEXEC);
    const bool done = descriptor >= 0 && ::fsync(descriptor) == 0;
    if (descriptor >= 0)
        ::close(descriptor);
    return done;
}

Expected<void> copyFile(const QString &from, const QString &to)
{
    QFile source(from);
    if (!source.copy(to) || !flush(to)) {
        const bool isFull = source.error() == QFileDevice::ResourceError
                         || source.error() == QFileDevice::CopyError;
        return failure(isFull ? Kind::Full : Kind::Io, source.errorString());
    }
    return {};
}

bool hasSameBytes(const QString &left, const QString &right)
{
    constexpr qint64 AtOnce = 1 << 20;
    QFile one(left);
    QFile other(right);
    if (!one.open(QIODevice::ReadOnly) || !other.open(QIODevice::ReadOnly)
        || one.size() != other.size())
        return false;
    while (!one.atEnd()) {
        if (one.read(AtOnce) != other.read(AtOnce))
            return false;
    }
    return true;
}

Expected<void> writeReport(const QString &path, const RepairReport &report)
{
    QFile file(path);
    const QByteArray text = QJsonDocument(RepairJson::of(report)).toJson();
    if (!file.open(QIODevice::WriteOnly) || file.write(text) != text.size() || !file.flush()
        || !flush(path))
        return failure(Kind::Io, file.errorString());
    return {};
}

/// A copy of \a kept without what a transaction that was cut off has written to it, if there was
/// one outside of the log; else \a kept itself. SQLite alone takes that back.
QString withoutUnfinished(const QString &kept)
{
    const QString journal = QStringLiteral("-journal");
    if (QFileInfo(kept + journal).size() == 0)
        return kept;
    const QString copy = kept + QStringLiteral("-rolled-back");
    QFile::remove(copy);
    QFile::remove(copy + journal);
    Database database;
    const Expected<void> done
        = copyFile(kept, copy)
              .and_then([&] { return copyFile(kept + journal, copy + journal); })
              .and_then([&] { return database.open(copy, Database::Mode::ReadWrite, 0); })
              .and_then([&] {
                  return database.value(QStringLiteral("SELECT count(*) FROM sqlite_master"));
              })
              .map([](const QVariant &) {});
    database.close();
    return done ? copy : kept;
}

/// Journal and triggers can be put right where they are.
Expected<void> mend(const QString &library)
{
    Database database;
    return database.open(library, Database::Mode::ReadWrite, BusyTimeoutMs)
        .and_then([&]() -> Expected<void> {
            Expected<Transaction> writing = Transaction::begin(database, Transaction::Kind::Write);
            if (!writing)
                return tl::unexpected(writing.error());
            return database
                .run(QStringLiteral("UPDATE meta SET value = (SELECT coalesce(max(seq), 0)"
                                    " FROM sqlite_sequence WHERE name = 'change')"
                                    " WHERE key = 'pruned_to' AND (SELECT count(*) FROM change"
                                    "  WHERE seq > CAST(meta.value AS INTEGER)) <>"
                                    " (SELECT coalesce(max(seq), 0) FROM sqlite_sequence"
                                    "  WHERE name = 'change') - CAST(meta.value AS INTEGER)"))
                .and_then([&] { return Schema::repairTriggers(database); })
                .and_then([&] { return writing->commit(); });
        });
}

/// By which it can be seen that nobody has written to a library meanwhile.
QList<QDateTime> timesOf(const QString &library)
{
    QList<QDateTime> times;
    for (const QString &suffix : QStringList {QString()} + sideFiles())
        times += QFileInfo(library + suffix).lastModified();
    return times;
}

/// The damaged files are copied, what is found is collected and put together, and for a moment the
/// new library stands beside all of that.
Expected<void> requireRoom(const RepairRequest &request, const QString &library)
{
    constexpr qint64 Times = 4;
    constexpr qint64 AtLeast = qint64(1) << 20;
    qint64 size = 0;
    for (const QString &suffix : QStringList {QString()} + sideFiles())
        size += QFileInfo(library + suffix).size();
    const QString folder = QFileInfo(library).path();
    const bool isBeside = request.keepIn.isEmpty() || QFileInfo(folder).isWritable();
    const QStorageInfo disk(isBeside ? folder : request.keepIn);
    const qint64 needed = Times * size + AtLeast;
    if (!disk.isValid() || disk.bytesAvailable() >= needed)
        return {};
    Error error {Kind::Full, disk.rootPath()};
    error.value = QString::number(needed);
    return tl::unexpected(error);
}

void take(const SalvageResult &result, RepairReport &report)
{
    report.fromFile = result.counts.fromFile;
    report.fromWitness = result.counts.fromWitness;
    report.lost = result.counts.lost;
    report.unverified = result.counts.unverified;
    report.unverifiedSongs = result.unverifiedSongs;
    report.lacksEnd = result.lacksEnd;
    report.isWitnessLive = result.witness.kind == SalvageWitness::Kind::LiveCopy;
    report.witnessTime = result.witness.time;
}

/// What SQLite has made of a file before it got its new content.
bool isEmptied(const Expected<LibraryHealth> &health)
{
    return health ? health->has(LibraryHealth::Fault::Part::File)
                  : health.error().kind == Kind::ForeignDatabase;
}

} // namespace

Expected<RepairReport> LibraryRepair::run(const RepairRequest &request)
{
    const QString library = Paths::canonical(request.sources.library);
    RepairReport report;
    const auto look = [&] { return LibraryCheck::run(library, LibraryCheck::Depth::Thorough); };
    const QList<QDateTime> times = timesOf(library);
    const bool hasMarker = QFile::exists(RepairMarker::pathFor(library));
    Expected<LibraryHealth> health = look();
    if (!health && !(hasMarker && isEmptied(health)))
        return tl::unexpected(health.error());
    report.before = health.value_or(LibraryHealth {});
    if (health && health->isHealthy() && !hasMarker)
        return report;
    if (health && !health->isHealthy() && !health->needsSalvage()) {
        report.outcome = RepairReport::Outcome::Mended;
        return mend(library).map([&] { return report; });
    }
    if (const Expected<void> room = requireRoom(request, library); !room)
        return tl::unexpected(room.error());
    Expected<RepairMarker> marker = RepairMarker::take(library);
    if (!marker)
        return tl::unexpected(marker.error());
    if (timesOf(library) != times)
        health = look(); // another repair may have been at work until now
    if (health && health->isHealthy()) {
        marker->remove();
        report.before = *health;
        return report;
    }
    if (!health && !(marker->leftBehind() && isEmptied(health))) {
        marker->remove();
        return tl::unexpected(health.error());
    }
    const LibraryHealth before = health.value_or(LibraryHealth {});
    return LibraryRepair(request, *marker).rebuild(before, isEmptied(health));
}

LibraryRepair::LibraryRepair(const RepairRequest &request, RepairMarker &marker)
    : m_request(request)
    , m_marker(marker)
    , m_library(Paths::canonical(request.sources.library))
{}

Expected<RepairReport> LibraryRepair::rebuild(const LibraryHealth &before, bool isEmptied)
{
    RepairReport report;
    report.outcome = RepairReport::Outcome::Rebuilt;
    report.before = before;
    begin(RepairStep::Waiting);
    Expected<ExclusiveAccess> access = ExclusiveAccess::take(m_library, m_request.patienceMs);
    const bool goesOn = isHalfInstalled(isEmptied);
    if (!access) {
        if (!goesOn)
            m_marker.remove();
        return tl::unexpected(access.error());
    }
    begin(RepairStep::Keeping);
    const QString name = QFileInfo(m_library).fileName();
    const Expected<QString> folder
        = goesOn ? Expected<QString>(m_marker.leftBehind()->folder) : keepDamaged();
    if (!folder) {
        m_marker.remove();
        return tl::unexpected(folder.error());
    }
    report.folder = *folder;
    SalvageSources sources = m_request.sources;
    const QString kept = *folder + u'/' + name;
    sources.library = withoutUnfinished(kept);
    const QString built = *folder + QStringLiteral("/repaired.db");
    QFile::remove(built);
    sources.liveCopies += LiveCopies::of(m_library);
    begin(RepairStep::Building);
    const Expected<void> done
        = Salvage::build(sources, built)
              .map([&](const SalvageResult &result) {
                  take(result, report);
                  m_stage = {*folder, true, result.epoch};
              })
              .and_then(
                  [&] { return writeReport(*folder + QStringLiteral("/report.json"), report); })
              .and_then([&]() -> Expected<void> {
                  if (!flush(built) || !flush(*folder))
                      return failure(Kind::Io, built);
                  return m_marker.note(m_stage);
              });
    if (sources.library != kept)
        QFile::remove(sources.library);
    if (!done) {
        if (!goesOn)
            m_marker.remove();
        return tl::unexpected(done.error());
    }
    begin(RepairStep::Installing);
    {
        const ExclusiveAccess ended = std::move(*access); // SQLite takes the lock itself
        for (const QString &side : sideFiles())
            QFile::remove(m_library + side);
    }
    return putInPlace(built, report).map([&] { return report; });
}

/// Whether the repair before this one died while it put the new library into its place, so that
/// what is there now is less than what it has kept.
bool LibraryRepair::isHalfInstalled(bool isEmptied) const
{
    const std::optional<RepairMarker::Stage> stage = m_marker.leftBehind();
    if (!stage || !stage->isInstalling)
        return false;
    const QString kept = stage->folder + u'/' + QFileInfo(m_library).fileName();
    return QFile::exists(kept)
        && (isEmptied || QFile::exists(m_library + QStringLiteral("-journal"))
            || hasSameBytes(kept, m_library));
}

void LibraryRepair::begin(RepairStep step) const
{
    if (m_request.onStep)
        m_request.onStep(step);
}

/// The copies of a repair that was ended before it had changed anything, as long as what they are of
/// is where it was.
void LibraryRepair::removeUnfinished() const
{
    const std::optional<RepairMarker::Stage> stage = m_marker.leftBehind();
    if (!stage || stage->isInstalling || stage->folder.isEmpty())
        return;
    const QFileInfo folder(stage->folder); // it is the sign that says so, so nothing else may go
    const bool isOurs
        = folder.fileName().startsWith(QStringLiteral("damaged-"))
       && (folder.path() == QFileInfo(m_library).path() || folder.path() == m_request.keepIn);
    const QString name = QFileInfo(m_library).fileName();
    if (isOurs && !folder.isSymLink() && hasSameBytes(stage->folder + u'/' + name, m_library))
        QDir(stage->folder).removeRecursively();
}

Expected<QString> LibraryRepair::keepDamaged()
{
    removeUnfinished();
    const QString name = QDateTime::currentDateTimeUtc().toString(
        QStringLiteral("'damaged-'yyyyMMdd'T'HHmmsszzz'Z'"));
    const QFileInfo library(m_library);
    QString folder;
    for (const QString &parent : {library.path(), m_request.keepIn}) {
        folder = parent + u'/' + name;
        if (!parent.isEmpty() && QDir().mkdir(folder))
            break;
        folder.clear();
    }
    if (folder.isEmpty())
        return failure(Kind::NoPermission, library.path());
    QFile::setPermissions(folder, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    Expected<void> done = m_marker.note({folder, false, {}}).and_then([&] {
        return copyFile(m_library, folder + u'/' + library.fileName());
    });
    for (const QString &side : sideFiles()) {
        if (done && QFile::exists(m_library + side))
            done = copyFile(m_library + side, folder + u'/' + library.fileName() + side);
    }
    if (done && (!flush(folder) || !flush(QFileInfo(folder).path())))
        done = failure(Kind::Io, folder);
    if (!done) // it is not whole, and the files are still where they were
        QDir(folder).removeRecursively();
    return done.map([&] { return folder; });
}

Expected<void> LibraryRepair::putInPlace(const QString &built, RepairReport &report)
{
    const Expected<void> done
        = LibraryInstallation::install(built, m_library, m_request.patienceMs).and_then([&] {
              return verify();
          });
    if (!done)
        return done; // the sign stays, so that the next repair goes on from here
    qCWarning(storeLog) << "repaired" << m_library << report.songs() << "songs;" << report.folder;
    QFile::remove(built);
    LiveCopies::remove(m_library);
    m_marker.remove();
    return {};
}

Expected<void> LibraryRepair::verify() const
{
    const Expected<LibraryHealth> health
        = LibraryCheck::run(m_library, LibraryCheck::Depth::Thorough);
    if (!health)
        return tl::unexpected(health.error());
    if (!health->isHealthy())
        return failure(Kind::Corrupt, health->faults.first().detail);
    return {};
}

} // namespace tutti
