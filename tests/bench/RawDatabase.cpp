// SPDX-FileCopyrightText: 2026 The Tutti authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/bench/RawDatabase.h"

#include <QFile>

#include <ctime>
#include <sqlite3.h>

namespace tutti::bench {

namespace {

void require(int code, int wanted, sqlite3 *handle)
{
    if (code != wanted)
        qFatal("SQLite: %s", sqlite3_errmsg(handle));
}

/// 0.2 to 1 ms. Returns 1, for SQLite to try again.
int waitShortly(void *state, int)
{
    auto &random = *static_cast<quint32 *>(state);
    random = random * 1'664'525 + 1'013'904'223;
    const struct timespec pause = {0, long(200'000 + (random >> 8) % 800'000)};
    ::clock_nanosleep(CLOCK_MONOTONIC, 0, &pause, nullptr);
    return 1;
}

} // namespace

RawDatabase::RawDatabase(const QString &file)
{
    require(sqlite3_open_v2(QFile::encodeName(file).constData(), &m_handle,
                            SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE, nullptr),
            SQLITE_OK, m_handle);
    sqlite3_busy_timeout(m_handle, 60'000);
    run("PRAGMA synchronous = FULL");
}

RawDatabase::~RawDatabase()
{
    sqlite3_close_v2(m_handle);
}

void RawDatabase::run(const QByteArray &sql)
{
    require(sqlite3_exec(m_handle, sql.constData(), nullptr, nullptr, nullptr), SQLITE_OK,
            m_handle);
}

void RawDatabase::waitInShortSteps()
{
    static quint32 random = quint32(::clock());
    sqlite3_busy_handler(m_handle, waitShortly, &random);
}

qint64 RawDatabase::number(const QByteArray &sql)
{
    RawStatement statement(*this, sql);
    return statement.step() ? statement.number(0) : 0;
}

RawStatement::RawStatement(RawDatabase &database, const QByteArray &sql)
{
    require(sqlite3_prepare_v3(database.handle(), sql.constData(), int(sql.size()),
                               SQLITE_PREPARE_PERSISTENT, &m_handle, nullptr),
            SQLITE_OK, database.handle());
}

RawStatement::~RawStatement()
{
    sqlite3_finalize(m_handle);
}

void RawStatement::bind(int place, qint64 number)
{
    sqlite3_bind_int64(m_handle, place, number);
}

void RawStatement::bind(int place, const char *text, int length)
{
    sqlite3_bind_text(m_handle, place, text, length, SQLITE_STATIC);
}

void RawStatement::bind(int place, const QByteArray &text)
{
    sqlite3_bind_text(m_handle, place, text.constData(), int(text.size()), SQLITE_TRANSIENT);
}

void RawStatement::bindNull(int place)
{
    sqlite3_bind_null(m_handle, place);
}

bool RawStatement::step()
{
    const int code = sqlite3_step(m_handle);
    if (code == SQLITE_ROW)
        return true;
    require(code, SQLITE_DONE, sqlite3_db_handle(m_handle));
    reset();
    return false;
}

void RawStatement::run()
{
    while (step()) {}
}

qint64 RawStatement::number(int column) const
{
    return sqlite3_column_int64(m_handle, column);
}

bool RawStatement::isNull(int column) const
{
    return sqlite3_column_type(m_handle, column) == SQLITE_NULL;
}

QByteArrayView RawStatement::text(int column) const
{
    const auto *const bytes = reinterpret_cast<const char *>(sqlite3_column_text(m_handle, column));
    return {bytes, qsizetype(sqlite3_column_bytes(m_handle, column))};
}

void RawStatement::reset()
{
    sqlite3_reset(m_handle);
}

} // namespace tutti::bench
