// SPDX-FileCopyrightText: 2026 The Tutti authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/LibraryCheck.h"

#include "core/Database.h"
#include "core/FileHeader.h"
#include "core/PageLog.h"
#include "core/Paths.h"
#include "core/Schema.h"

#include <QFile>
#include <QFileInfo>

#include <algorithm>
#include <chrono>
#include <thread>
#include <utility>

namespace tutti {

bool LibraryHealth::has(Fault::Part part) const
{
    return std::ranges::any_of(faults, [&](const Fault &fault) { return fault.part == part; });
}

bool LibraryHealth::needsSalvage() const
{
    return std::ranges::any_of(faults, [](const Fault &fault) {
        return fault.part != Fault::Part::Journal && fault.part != Fault::Part::Triggers;
    });
}

namespace LibraryCheck {

namespace {

using Kind = Error::Kind;
using Part = LibraryHealth::Fault::Part;

constexpr int BusyTimeoutMs = 5'000;
constexpr int FarNewer = Schema::Version + 1'000; // no version, but a damaged byte

QByteArray bytesOf(const QString &path, qint64 most)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly | QIODevice::Unbuffered) ? file.read(most) : QByteArray();
}

PageBytes pages(const QByteArray &bytes)
{
    return {reinterpret_cast<const uchar *>(bytes.constData()), std::size_t(bytes.size())};
}

/// Whether saved changes have gone from the log. Others may write to it meanwhile, so that it must
/// look damaged time and again.
bool isLogDamaged(const QString &file)
{
    using namespace std::chrono_literals;
    constexpr int Looks = 5;
    constexpr qint64 IndexBytes = 136; // its header
    constexpr qint64 MostLog = qint64(512) << 20;
    for (int look = 0; look < Looks; ++look) {
        if (look > 0)
            std::this_thread::sleep_for(10ms);
        const QByteArray before = bytesOf(file + QStringLiteral("-shm"), IndexBytes);
        const QByteArray log = bytesOf(file + QStringLiteral("-wal"), MostLog + 1);
        const QByteArray after = bytesOf(file + QStringLiteral("-shm"), IndexBytes);
        if (log.size() > MostLog || before != after
            || !PageLog::read(pages(log), pages(before), 0).isDamaged())
            return false;
    }
    return true;
}

class Examination
{
public:
    Examination(Database &database, LibraryHealth &health, bool isLogDamaged)
        : m_database(database)
        , m_health(health)
        , m_isLogDamaged(isLogDamaged)
    {}

    Expected<void> run()
    {
        const FileHeader header = FileHeader::read(m_health.file).value_or(FileHeader {});
        const bool isAlone
            = header.usesLog && !QFile::exists(m_health.file + QStringLiteral("-wal"));
        // With a log of its own a look would leave traces beside the file; and SQLite would wipe
        // out what the shared memory still says of a damaged one.
        const Expected<void> opened = m_database.open(
            m_health.file,
            isAlone || m_isLogDamaged ? Database::Mode::Immutable : Database::Mode::ReadOnly,
            BusyTimeoutMs);
        if (!opened)
            return noted(Part::Header, opened);
        m_database.leaveLogAlone();
        Expected<void> done = identify(header);
        if (!done && done.error().kind == Kind::ReadOnly) {
            // A writer died without a log: what it left unfinished is taken back by whoever opens
            // the library next, and cannot be read otherwise.
            done = m_database.open(m_health.file, Database::Mode::ReadWrite, BusyTimeoutMs)
                       .and_then([&] { return identify(header); });
        }
        if (!done || !m_health.isHealthy())
            return done;
        return checkPages().and_then([&] { return countSongs(); }).and_then([&] {
            return m_health.needsSalvage() ? Expected<void>() : checkJournal();
        });
    }

private:
    void add(Part part, const QString &detail) { m_health.faults += {part, detail}; }

    /// What is damage is a finding; anything else keeps us from finding out.
    Expected<void> noted(Part part, const Expected<void> &done)
    {
        if (done)
            return {};
        const Kind kind = done.error().kind;
        if (kind != Kind::Corrupt && kind != Kind::NotADatabase && kind != Kind::Other
            && kind != Kind::Io)
            return done;
        add(part, done.error().detail);
        return {};
    }

    Expected<void> read(const QString &sql, QVariant &result)
    {
        return m_database.value(sql).map([&](const QVariant &value) { result = value; });
    }

    Expected<void> identify(const FileHeader &header)
    {
        QVariant tables;
        QVariant version;
        QVariant minReader;
        const Expected<void> done
            = read(QStringLiteral("SELECT count(*) FROM sqlite_master WHERE type = 'table'"
                                  " AND name IN ('songs', 'change', 'meta', 'tombstones')"),
                   tables)
                  .and_then([&] { return read(QStringLiteral("PRAGMA user_version"), version); });
        if (!done)
            return noted(Part::Pages, done);
        constexpr int OurTables = 4;
        const bool isForeign = header.applicationId != Schema::ApplicationId;
        if (isForeign && tables.toInt() != OurTables)
            return failure(Kind::ForeignDatabase,
                           QStringLiteral("application id %1").arg(header.applicationId));
        if (tables.toInt() != OurTables)
            add(Part::Pages, QStringLiteral("tables are missing"));
        else if (isForeign || version.toInt() < 1 || version.toInt() > FarNewer)
            add(Part::Header, QStringLiteral("application id %1, version %2")
                                  .arg(header.applicationId)
                                  .arg(version.toInt()));
        if (!m_health.isHealthy() || version.toInt() <= Schema::Version)
            return {};
        return noted(Part::Pages,
                     read(QStringLiteral("SELECT value FROM meta WHERE key = 'min_reader'"),
                          minReader))
            .and_then([&]() -> Expected<void> {
                if (minReader.toInt() > Schema::Version)
                    return failure(Kind::NewerLibrary,
                                   QStringLiteral("version %1").arg(version.toInt()));
                return {};
            });
    }

    Expected<void> checkPages()
    {
        const QString sql = m_health.isThorough ? QStringLiteral("PRAGMA integrity_check(20)")
                                                : QStringLiteral("PRAGMA quick_check(20)");
        return noted(Part::Pages, m_database.each(sql, {}, [&](const QSqlQuery &row) {
            const QString finding = row.value(0).toString();
            const bool isValue = finding.startsWith(u"CHECK constraint failed")
                              || finding.startsWith(u"NULL value in");
            if (finding != u"ok")
                add(isValue ? Part::Songs : Part::Pages, finding.left(500));
        }));
    }

    Expected<void> countSongs()
    {
        QVariant songs;
        // By the table itself: an index may be whole where that is not.
        const Expected<void> done
            = read(QStringLiteral("SELECT count(*) FROM songs NOT INDEXED"), songs);
        m_health.isReadable = done.has_value();
        m_health.songs = songs.toLongLong();
        return noted(Part::Pages, done);
    }

    Expected<void> checkJournal()
    {
        QVariant gaps;
        const Expected<void> done = read(
            QStringLiteral("SELECT (SELECT coalesce(max(seq), 0) FROM sqlite_sequence"
                           "  WHERE name = 'change') - pruned - (SELECT count(*) FROM change"
                           "  WHERE seq > pruned) FROM (SELECT CAST(value AS INTEGER) AS pruned"
                           "  FROM meta WHERE key = 'pruned_to')"),
            gaps);
        if (!done)
            return noted(Part::Pages, done);
        if (gaps.isNull())
            add(Part::Pages, QStringLiteral("it does not say where its journal begins"));
        else if (gaps.toLongLong() != 0)
            add(Part::Journal, QStringLiteral("%1 rows are missing").arg(gaps.toLongLong()));
        const Expected<bool> hasTriggers = Schema::hasOwnTriggers(m_database);
        if (!hasTriggers)
            return noted(Part::Pages, tl::unexpected(hasTriggers.error()));
        QVariant version;
        return noted(Part::Pages, read(QStringLiteral("PRAGMA user_version"), version)).map([&] {
            // Those of another version may be others.
            if (!*hasTriggers && version.toInt() == Schema::Version)
                add(Part::Triggers, QStringLiteral("they are not those of Tutti"));
        });
    }

    Database &m_database;
    LibraryHealth &m_health;
    const bool m_isLogDamaged;
};

} // namespace

Expected<LibraryHealth> run(const QString &file, Depth depth)
{
    LibraryHealth health;
    health.file = Paths::canonical(file);
    health.isThorough = depth == Depth::Thorough;
    const QFileInfo info(health.file);
    if (info.isDir())
        return failure(Kind::IsFolder);
    if (!info.exists())
        return failure(Kind::Missing);
    if (!info.isReadable())
        return failure(Kind::NoPermission);
    if (info.size() == 0) {
        health.faults += {Part::File, QStringLiteral("0 bytes")};
        return health;
    }
    const Expected<FileHeader> header = FileHeader::read(health.file);
    if (!header && header.error().kind != Kind::NotADatabase)
        return tl::unexpected(header.error());
    if (!header)
        health.faults += {Part::Header, QStringLiteral("it does not begin as a database")};
    const bool logIsDamaged = isLogDamaged(health.file);
    if (logIsDamaged)
        health.faults += {Part::Log, QStringLiteral("frames are missing or damaged")};
    if (!header)
        return health;
    const QList<LibraryHealth::Fault> ofLog = std::exchange(health.faults, {});
    Database database;
    const Expected<void> done = Examination(database, health, logIsDamaged).run();
    if (!done)
        return tl::unexpected(done.error());
    health.faults = ofLog + health.faults;
    return health;
}

} // namespace LibraryCheck

} // namespace tutti
