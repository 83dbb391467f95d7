// SPDX-FileCopyrightText: 2026 The Tutti authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/Outbox.h"

#include "core/CheckedFile.h"
#include "core/Logging.h"
#include "core/OperationCodec.h"
#include "core/Paths.h"

#include <QDateTime>
#include <QDir>
#include <QFile>

#include <algorithm>

namespace tutti {

namespace {

constexpr int BusyTimeoutMs = 0; ///< whoever finds another's file locked leaves it alone
constexpr qint64 KeptMs = qint64(7) * 24 * 3'600 * 1'000;
constexpr qsizetype LargestAcknowledged = 1 << 20;

QString folderFor(const QString &libraryId)
{
    return Paths::stateFolder() + QStringLiteral("/outbox/") + CheckedFile::nameFor(libraryId);
}

/// The first statement takes the lock, which is held until the connection is closed.
Expected<void> openFile(Database &database, const QString &file)
{
    return database.open(file, Database::Mode::Create, BusyTimeoutMs)
        .and_then([&] { return database.run(QStringLiteral("PRAGMA locking_mode = EXCLUSIVE")); })
        .and_then([&] { return database.run(QStringLiteral("PRAGMA journal_mode = WAL")); })
        .and_then([&] { return database.run(QStringLiteral("PRAGMA synchronous = FULL")); })
        .and_then([&] { return database.run(QStringLiteral("BEGIN IMMEDIATE")); })
        .and_then([&] {
            return database.run(QStringLiteral(
                "CREATE TABLE IF NOT EXISTS operation(number INTEGER PRIMARY KEY, id TEXT NOT NULL"
                " UNIQUE, body BLOB NOT NULL, epoch TEXT, seq INTEGER, at INTEGER NOT NULL)"
                " STRICT"));
        })
        .and_then([&] { return database.run(QStringLiteral("COMMIT")); });
}

void setFlushes(Database &database, bool isOn)
{
    // Not through run(): a prepared one would take effect only once.
    const QString sql = QStringLiteral("PRAGMA synchronous = %1")
                            .arg(isOn ? QStringLiteral("FULL") : QStringLiteral("OFF"));
    if (const Expected<void> done = database.run(sql); !done)
        qCWarning(storeLog) << "outbox:" << done.error().detail;
}

void warn(const Expected<void> &done)
{
    if (!done)
        qCWarning(storeLog) << "outbox:" << done.error().detail;
}

} // namespace

Outbox::Outbox(const QString &libraryId)
    : m_libraryId(libraryId)
    , m_folder(folderFor(libraryId))
{}

Expected<void> Outbox::makeFolder() const
{
    if (!QDir().mkpath(m_folder))
        return failure(Error::Kind::CannotWrite, m_folder);
    QFile::setPermissions(m_folder, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    return {};
}

Expected<void> Outbox::open()
{
    if (m_isOpen && !m_database.fileMoved())
        return {};
    m_isOpen = false;
    if (Expected<void> made = makeFolder(); !made)
        return made;
    m_file = m_folder + u'/' + Operation::newId() + QStringLiteral(".db");
    Expected<void> done = openFile(m_database, m_file);
    m_isOpen = done.has_value();
    return done;
}

/// Who adopts it meanwhile removes it.
Expected<void> Outbox::openForCommands()
{
    if (Expected<void> made = makeFolder(); !made)
        return made;
    m_file = m_folder + QStringLiteral("/commands.db");
    Expected<void> done = openFile(m_database, m_file);
    m_isOpen = done && !m_database.fileMoved();
    return m_isOpen ? done : failure(Error::Kind::Busy);
}

Expected<void> Outbox::put(const Operation &operation, const QByteArray &body,
                           const std::optional<Cursor> &cursor)
{
    return open().and_then([&] {
        return m_database.run(
            QStringLiteral("INSERT INTO operation(id, body, epoch, seq, at) VALUES(?, ?, ?, ?, ?)"
                           " ON CONFLICT(id) DO UPDATE SET epoch = excluded.epoch,"
                           " seq = excluded.seq, body = excluded.body"),
            {operation.id, body, cursor ? QVariant(cursor->epoch) : QVariant(),
             cursor ? QVariant(cursor->seq) : QVariant(), QDateTime::currentMSecsSinceEpoch()});
    });
}

Expected<void> Outbox::keep(const Operation &operation)
{
    Expected<void> kept = put(operation, OperationCodec::encoded(operation), std::nullopt);
    if (!kept && kept.error().kind != Error::Kind::Full) {
        m_isOpen = false; // what failed once is opened anew
        kept = put(operation, OperationCodec::encoded(operation), std::nullopt);
    }
    return kept;
}

void Outbox::acknowledge(const Operation &operation, const Cursor &cursor)
{
    if (const Expected<void> isOpen = open(); !isOpen)
        return warn(isOpen);
    QByteArray body;
    if (OperationCodec::canWait(operation.body))
        body = OperationCodec::encoded(operation);
    if (body.size() > LargestAcknowledged)
        body = "";
    setFlushes(m_database, false);
    warn(put(operation, body.isNull() ? QByteArray("") : body, cursor));
    setFlushes(m_database, true);
}

void Outbox::acknowledgeCommand(const QString &libraryId, const Operation &operation,
                                const Cursor &cursor)
{
    Outbox outbox(libraryId);
    if (!outbox.openForCommands()) // another is at it
        return outbox.acknowledge(operation, cursor);
    setFlushes(outbox.m_database, false);
    warn(outbox.m_database.run(
        QStringLiteral("DELETE FROM operation WHERE seq IS NOT NULL AND at <= ?"),
        {QDateTime::currentMSecsSinceEpoch() - KeptMs}));
    outbox.acknowledge(operation, cursor);
}

void Outbox::forget(const QString &operationId)
{
    if (m_isOpen)
        warn(m_database.run(QStringLiteral("DELETE FROM operation WHERE id = ?"), {operationId}));
}

Expected<bool> Outbox::adopt()
{
    for (const QFileInfo &file :
         QDir(m_folder).entryInfoList({QStringLiteral("*.db")}, QDir::Files)) {
        if (m_isOpen && file.filePath() == m_file)
            continue;
        const Expected<void> adopted = adopt(file.filePath());
        if (!adopted && adopted.error().kind != Error::Kind::Busy)
            qCWarning(storeLog) << "outbox:" << file.filePath() << adopted.error().detail;
    }
    if (!m_isOpen)
        return false;
    return m_database.value(QStringLiteral("SELECT 1 FROM operation WHERE seq IS NULL"))
        .map([](const QVariant &found) { return !found.isNull(); });
}

Expected<void> Outbox::adopt(const QString &file)
{
    if (const Expected<void> isOpen = open(); !isOpen)
        return tl::unexpected(isOpen.error());
    {
        Database left;
        QList<QVariantList> rows;
        const Expected<void> read = openFile(left, file).and_then([&] {
            return left.each(
                QStringLiteral("SELECT id, body, epoch, seq, at FROM operation"
                               " WHERE seq IS NULL OR at > ? ORDER BY number"),
                {QDateTime::currentMSecsSinceEpoch() - KeptMs}, [&](const QSqlQuery &row) {
                    rows += {row.value(0), row.value(1), row.value(2), row.value(3), row.value(4)};
                });
        });
        if (!read)
            return tl::unexpected(read.error());
        Expected<void> taken = m_database.run(QStringLiteral("BEGIN IMMEDIATE"));
        for (const QVariantList &row : std::as_const(rows)) {
            taken = taken.and_then([&] {
                return m_database.run(
                    QStringLiteral("INSERT OR IGNORE INTO operation(id, body, epoch, seq, at)"
                                   " VALUES(?, ?, ?, ?, ?)"),
                    row);
            });
        }
        taken = taken.and_then([&] { return m_database.run(QStringLiteral("COMMIT")); });
        if (!taken) {
            static_cast<void>(m_database.run(QStringLiteral("ROLLBACK")));
            return tl::unexpected(taken.error());
        }
        QFile::remove(file); // while it is locked, so that nobody else adopts it
    }
    QFile::remove(file + QStringLiteral("-wal"));
    return {};
}

qint64 Outbox::lastSeqOf(const QString &libraryId)
{
    qint64 last = 0;
    const QDir folder(folderFor(libraryId));
    for (const QString &name : folder.entryList({QStringLiteral("*.db")}, QDir::Files)) {
        Database left;
        const Expected<void> isOpen = openFile(left, folder.filePath(name));
        const Expected<QVariant> seq = isOpen.and_then(
            [&] { return left.value(QStringLiteral("SELECT max(seq) FROM operation")); });
        if (seq)
            last = std::max(last, seq->toLongLong());
    }
    return last;
}

Expected<QList<Operation>> Outbox::waiting()
{
    QList<Operation> found;
    return open()
        .and_then([&] {
            return m_database.each(
                QStringLiteral("SELECT id, body FROM operation WHERE seq IS NULL ORDER BY number"),
                {}, [&](const QSqlQuery &row) {
                    if (const auto operation = OperationCodec::decoded(row.value(1).toByteArray()))
                        found += *operation;
                    else
                        qCWarning(storeLog) << "outbox: not understood" << row.value(0).toString();
                });
        })
        .map([&] { return found; });
}

Expected<QList<Outbox::Acknowledged>> Outbox::acknowledged()
{
    QList<Acknowledged> found;
    if (!m_isOpen)
        return found;
    return open()
        .and_then([&] {
            return m_database.each(
                QStringLiteral("SELECT id, epoch, seq, body FROM operation"
                               " WHERE seq IS NOT NULL AND at > ? ORDER BY number"),
                {QDateTime::currentMSecsSinceEpoch() - KeptMs}, [&](const QSqlQuery &row) {
                    found += {row.value(0).toString(),
                              {m_libraryId, row.value(1).toString(), row.value(2).toLongLong()},
                              row.value(3).toByteArray()};
                });
        })
        .map([&] { return found; });
}

void Outbox::forgetAcknowledged(const QString &epoch)
{
    if (m_isOpen)
        warn(m_database.run(
            QStringLiteral("DELETE FROM operation WHERE seq IS NOT NULL AND epoch <> ?"), {epoch}));
}

} // namespace tutti
