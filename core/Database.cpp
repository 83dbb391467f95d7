// SPDX-FileCopyrightText: 2026 The Tutti authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/Database.h"

#include "core/OfdLocks.h"

#include <QSqlDriver>
#include <QUrl>

#include <sqlite3.h>

#include <atomic>

namespace tutti {

namespace {

QString nextName()
{
    static std::atomic<int> count = 0;
    return QStringLiteral("tutti-%1").arg(++count);
}

Error::Kind kindOf(int code)
{
    if (code == SQLITE_READONLY_DBMOVED)
        return Error::Kind::Gone;
    if (code == SQLITE_IOERR_SHMSIZE) // there is no room for the log's index
        return Error::Kind::Full;
    switch (code & 0xff) {
    case SQLITE_BUSY:
    case SQLITE_LOCKED:
        return Error::Kind::Busy;
    case SQLITE_FULL:
        return Error::Kind::Full;
    case SQLITE_IOERR:
    case SQLITE_CANTOPEN:
        return Error::Kind::Io;
    case SQLITE_CORRUPT:
        return Error::Kind::Corrupt;
    case SQLITE_NOTADB:
        return Error::Kind::NotADatabase;
    case SQLITE_READONLY:
        return Error::Kind::ReadOnly;
    case SQLITE_INTERRUPT:
        return Error::Kind::Cancelled;
    case SQLITE_CONSTRAINT:
        return Error::Kind::Invalid;
    default:
        return Error::Kind::Other;
    }
}

QString uriMode(Database::Mode mode)
{
    switch (mode) {
    case Database::Mode::Create:
        return QStringLiteral("mode=rwc");
    case Database::Mode::ReadWrite:
        return QStringLiteral("mode=rw");
    case Database::Mode::ReadOnly:
        return QStringLiteral("mode=ro");
    case Database::Mode::Immutable:
        return QStringLiteral("mode=ro&immutable=1");
    }
    Q_UNREACHABLE();
}

/// A null QString would be stored as NULL, which only a null QVariant stands for.
QVariant bindable(const QVariant &value)
{
    const bool isNullText
        = !value.isNull() && value.typeId() == QMetaType::QString && value.toString().isNull();
    return isNullText ? QVariant(QStringLiteral("")) : value;
}

} // namespace

tl::unexpected<Error> Database::failed(int code, const QString &text, const QString &sql)
{
    return failure(kindOf(code), QStringLiteral("%1 (%2) in: %3")
                                     .arg(text.trimmed())
                                     .arg(code)
                                     .arg(sql.simplified().left(200)));
}

tl::unexpected<Error> Database::failed(const QSqlError &error, const QString &sql)
{
    return failed(error.nativeErrorCode().toInt(), error.databaseText(), sql);
}

Database::Database()
    : m_name(nextName())
{
    OfdLocks::install();
}

Database::~Database()
{
    close();
}

Expected<void> Database::open(const QString &file, Mode mode, int busyTimeoutMs)
{
    close();
    QSqlDatabase db = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), m_name);
    // As a URI, since only that can ask for an existing file to be written but none created.
    const QByteArray path = QUrl::toPercentEncoding(file, "/");
    db.setDatabaseName(QStringLiteral("file:%1?%2").arg(QString::fromLatin1(path), uriMode(mode)));
    db.setConnectOptions(QStringLiteral("QSQLITE_OPEN_URI"));
    if (!db.open())
        return failed(db.lastError(), QStringLiteral("open ") + file);
    m_handle = *static_cast<sqlite3 *const *>(db.driver()->handle().constData());
    m_busyWait.install(m_handle, busyTimeoutMs);
    m_logCheckpoint.install(m_handle, m_busyWait);
    return {};
}

void Database::close()
{
    m_prepared.clear();
    m_statements.clear();
    if (m_handle && m_sideFiles.areOfOthers())
        leaveLogAlone();
    m_handle = nullptr;
    m_sideFiles = {};
    m_length = 0;
    if (!QSqlDatabase::contains(m_name))
        return;
    connection().close();
    QSqlDatabase::removeDatabase(m_name);
}

QSqlDatabase Database::connection() const
{
    return QSqlDatabase::database(m_name, false);
}

Expected<QSqlQuery *> Database::prepared(const QString &sql)
{
    const auto found = m_prepared.find(sql);
    if (found != m_prepared.end())
        return &found->second;
    QSqlQuery query(connection());
    query.setForwardOnly(true);
    if (!query.prepare(sql))
        return failed(query.lastError(), sql);
    return &m_prepared.emplace(sql, std::move(query)).first->second;
}

Expected<void> Database::run(const QString &sql, const QVariantList &values)
{
    const Expected<Statement *> statement = bound(sql, values);
    if (!statement)
        return tl::unexpected(statement.error());
    Expected<bool> isRow = true;
    while (isRow && *isRow)
        isRow = (*statement)->step();
    return isRow.map([](bool) {});
}

Expected<void> Database::each(const QString &sql, const QVariantList &values, const RowReader &row)
{
    const Expected<QSqlQuery *> query = prepared(sql);
    if (!query)
        return tl::unexpected(query.error());
    for (int i = 0; i < values.size(); ++i)
        (*query)->bindValue(i, bindable(values[i]));
    if (!(*query)->exec()) {
        const tl::unexpected<Error> error = failed((*query)->lastError(), sql);
        (*query)->finish();
        return error;
    }
    while ((*query)->next())
        row(**query);
    const QSqlError error = (*query)->lastError();
    (*query)->finish();
    if (error.isValid())
        return failed(error, sql);
    return {};
}

Expected<QVariant> Database::value(const QString &sql, const QVariantList &values)
{
    const Expected<Statement *> statement = bound(sql, values);
    if (!statement)
        return tl::unexpected(statement.error());
    const Expected<bool> isRow = (*statement)->step();
    if (!isRow)
        return tl::unexpected(isRow.error());
    const QVariant result = *isRow ? (*statement)->value(0) : QVariant();
    (*statement)->reset();
    return result;
}

Expected<Statement *> Database::statement(const QString &sql)
{
    const auto found = m_statements.find(sql);
    if (found != m_statements.end())
        return &found->second;
    Expected<Statement> statement = Statement::prepare(*this, sql);
    if (!statement)
        return tl::unexpected(statement.error());
    return &m_statements.emplace(sql, std::move(*statement)).first->second;
}

Expected<Statement *> Database::bound(const QString &sql, const QVariantList &values)
{
    const Expected<Statement *> found = statement(sql);
    for (int i = 0; found && i < values.size(); ++i)
        (*found)->bind(i, bindable(values[i]));
    return found;
}

qint64 Database::changedRows() const
{
    return sqlite3_changes64(handle());
}

qint64 Database::lastInsertId() const
{
    return sqlite3_last_insert_rowid(handle());
}

bool Database::fileMoved() const
{
    int moved = 0;
    const int told = sqlite3_file_control(handle(), "main", SQLITE_FCNTL_HAS_MOVED, &moved);
    return (told == SQLITE_OK && moved) || m_sideFiles.haveChanged();
}

void Database::setCancel(const std::function<bool()> &isCancelled)
{
    constexpr int Instructions = 100'000; // of SQLite's own, some milliseconds
    m_isCancelled = isCancelled;
    const auto ask
        = [](void *self) { return static_cast<Database *>(self)->m_isCancelled() ? 1 : 0; };
    sqlite3_progress_handler(handle(), Instructions, m_isCancelled ? +ask : nullptr, this);
}

sqlite3_file *Database::file() const
{
    sqlite3_file *found = nullptr;
    sqlite3_file_control(handle(), "main", SQLITE_FCNTL_FILE_POINTER, static_cast<void *>(&found));
    return found && found->pMethods ? found : nullptr;
}

Expected<QByteArray> Database::firstBytes(qsizetype count) const
{
    sqlite3_file *const opened = file();
    if (!opened)
        return failure(Error::Kind::Io, QStringLiteral("no file"));
    QByteArray bytes(count, '\0');
    const int result = opened->pMethods->xRead(opened, bytes.data(), int(count), 0);
    if (result == SQLITE_IOERR_SHORT_READ)
        return QByteArray();
    if (result != SQLITE_OK)
        return failed(result, QString(), QStringLiteral("header"));
    return bytes;
}

std::optional<qint64> Database::shorterLength() const
{
    sqlite3_int64 length = 0;
    sqlite3_file *const opened = file();
    if (!opened || opened->pMethods->xFileSize(opened, &length) != SQLITE_OK)
        return std::nullopt;
    if (length < m_length)
        return length;
    m_length = length;
    return std::nullopt;
}

void Database::setCacheSize(int kilobytes)
{
    // Not through statement(): it would take effect when it is prepared, and never again.
    const QByteArray sql = "PRAGMA cache_size = -" + QByteArray::number(kilobytes);
    sqlite3_exec(handle(), sql.constData(), nullptr, nullptr, nullptr); // else it is only slower
}

quint32 Database::contentVersion() const
{
    quint32 version = 0;
    sqlite3_file_control(handle(), "main", SQLITE_FCNTL_DATA_VERSION, &version);
    return version;
}

void Database::leaveLogAlone()
{
    sqlite3_db_config(handle(), SQLITE_DBCONFIG_NO_CKPT_ON_CLOSE, 1, nullptr);
}

bool Database::isReadOnly() const
{
    return sqlite3_db_readonly(handle(), "main") == 1;
}

bool Database::isInTransaction() const
{
    return !sqlite3_get_autocommit(handle());
}

bool Database::isReading() const
{
    sqlite3_stmt *statement = nullptr;
    while ((statement = sqlite3_next_stmt(handle(), statement))) {
        if (sqlite3_stmt_busy(statement))
            return true;
    }
    return false;
}

} // namespace tutti
