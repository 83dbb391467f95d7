// SPDX-FileCopyrightText: 2026 The Tutti authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/Statement.h"

#include "core/Database.h"

#include <sqlite3.h>

#include <utility>

namespace tutti {

void Statement::Finalizer::operator()(sqlite3_stmt *statement) const
{
    sqlite3_finalize(statement); // repeats what step() has told
}

Statement::Statement(sqlite3_stmt *statement)
    : m_statement(statement)
{}

Expected<Statement> Statement::prepare(Database &database, const QString &sql)
{
    const QByteArray utf8 = sql.toUtf8();
    sqlite3 *const handle = database.handle();
    sqlite3_stmt *statement = nullptr;
    const int code = sqlite3_prepare_v3(handle, utf8.constData(), int(utf8.size()),
                                        SQLITE_PREPARE_PERSISTENT, &statement, nullptr);
    if (code != SQLITE_OK)
        return Database::failed(sqlite3_extended_errcode(handle),
                                QString::fromUtf8(sqlite3_errmsg(handle)), sql);
    return Statement(statement);
}

void Statement::bindText(int parameter, std::string_view utf8)
{
    const char *const bytes = utf8.empty() ? "" : utf8.data(); // a null pointer would be NULL
    const int code = sqlite3_bind_text64(m_statement.get(), parameter + 1, bytes, utf8.size(),
                                         SQLITE_STATIC, SQLITE_UTF8);
    m_bindError = m_bindError ? m_bindError : code;
}

void Statement::bindInteger(int parameter, qint64 value)
{
    const int code = sqlite3_bind_int64(m_statement.get(), parameter + 1, value);
    m_bindError = m_bindError ? m_bindError : code;
}

void Statement::bindNull(int parameter)
{
    const int code = sqlite3_bind_null(m_statement.get(), parameter + 1);
    m_bindError = m_bindError ? m_bindError : code;
}

void Statement::bind(int parameter, const QVariant &value)
{
    sqlite3_stmt *const statement = m_statement.get();
    int code = SQLITE_OK;
    if (value.isNull()) {
        code = sqlite3_bind_null(statement, parameter + 1);
    } else if (value.typeId() == QMetaType::Double) {
        code = sqlite3_bind_double(statement, parameter + 1, value.toDouble());
    } else if (value.typeId() == QMetaType::QByteArray) {
        const QByteArray bytes = value.toByteArray();
        code = sqlite3_bind_blob64(statement, parameter + 1, bytes.constData(),
                                   sqlite3_uint64(bytes.size()), SQLITE_TRANSIENT);
    } else if (value.typeId() == QMetaType::QString) {
        const QByteArray text = value.toString().toUtf8();
        code = sqlite3_bind_text64(statement, parameter + 1, text.constData(),
                                   sqlite3_uint64(text.size()), SQLITE_TRANSIENT, SQLITE_UTF8);
    } else {
        code = sqlite3_bind_int64(statement, parameter + 1, value.toLongLong());
    }
    m_bindError = m_bindError ? m_bindError : code;
}

Expected<bool> Statement::step()
{
    const int bound = std::exchange(m_bindError, SQLITE_OK);
    const int code = bound == SQLITE_OK ? sqlite3_step(m_statement.get()) : bound;
    if (code == SQLITE_ROW)
        return true;
    if (code == SQLITE_DONE) {
        reset();
        return false;
    }
    sqlite3 *const handle = sqlite3_db_handle(m_statement.get());
    const tl::unexpected<Error> error = Database::failed(
        bound ? bound : sqlite3_extended_errcode(handle),
        QString::fromUtf8(bound ? sqlite3_errstr(bound) : sqlite3_errmsg(handle)),
        QString::fromUtf8(sqlite3_sql(m_statement.get())));
    reset();
    return error;
}

void Statement::reset()
{
    sqlite3_reset(m_statement.get()); // repeats what step() has told
}

bool Statement::isNull(int column) const
{
    return sqlite3_column_type(m_statement.get(), column) == SQLITE_NULL;
}

qint64 Statement::integer(int column) const
{
    return sqlite3_column_int64(m_statement.get(), column);
}

std::string_view Statement::text(int column) const
{
    const auto *const bytes
        = reinterpret_cast<const char *>(sqlite3_column_text(m_statement.get(), column));
    if (!bytes)
        return {};
    return {bytes, std::size_t(sqlite3_column_bytes(m_statement.get(), column))};
}

QVariant Statement::value(int column) const
{
    sqlite3_stmt *const statement = m_statement.get();
    switch (sqlite3_column_type(statement, column)) {
    case SQLITE_INTEGER:
        return qint64(sqlite3_column_int64(statement, column));
    case SQLITE_FLOAT:
        return sqlite3_column_double(statement, column);
    case SQLITE_TEXT: {
        const std::string_view utf8 = text(column);
        return QString::fromUtf8(utf8.data(), qsizetype(utf8.size()));
    }
    case SQLITE_BLOB: {
        const auto *const bytes = static_cast<const char *>(sqlite3_column_blob(statement, column));
        return QByteArray(bytes, sqlite3_column_bytes(statement, column));
    }
    default:
        return {};
    }
}

} // namespace tutti
