// SPDX-FileCopyrightText: 2026 The Tutti authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/BusyWait.h"
#include "core/Error.h"
#include "core/LogCheckpoint.h"
#include "core/SideFiles.h"
#include "core/Statement.h"

#include <QSqlDatabase>
#include <QSqlError>
#include <QSqlQuery>
#include <QVariantList>

#include <functional>
#include <optional>
#include <unordered_map>

struct sqlite3;
struct sqlite3_file;

namespace tutti {

/// One connection to one SQLite file, for the thread that opens it. Every statement is read to its
/// end and finished, since a half-read one would keep its transaction open; each is prepared once.
/// Locks are held on the open file description, so that other code of this process may open and
/// close the same file without dropping them; hence at most one connection a file and process.
class Database
{
public:
    enum class Mode {
        Create, ///< for writing; made when it does not exist
        ReadWrite,
        ReadOnly,
        Immutable, ///< no locks, no sidecar files: an old state where others are writing
    };
    using RowReader = std::function<void(const QSqlQuery &)>;

    Database();
    ~Database();
    Q_DISABLE_COPY_MOVE(Database)

    [[nodiscard]] Expected<void> open(const QString &file, Mode mode, int busyTimeoutMs);
    void close();

    [[nodiscard]] Expected<void> run(const QString &sql, const QVariantList &values = {});

    /// Calls \a row for each row; \a row must not use the database.
    [[nodiscard]] Expected<void> each(const QString &sql, const QVariantList &values,
                                      const RowReader &row);

    /// \a sql, prepared once, for the many times that a QVariant a value would cost too much. It is
    /// this object's, until close().
    [[nodiscard]] Expected<Statement *> statement(const QString &sql);

    /// The first column of the first row; null when there is no row.
    [[nodiscard]] Expected<QVariant> value(const QString &sql, const QVariantList &values = {});

    /// Rows that the latest statement inserted, changed or removed, those of triggers not counted.
    [[nodiscard]] qint64 changedRows() const;
    [[nodiscard]] qint64 lastInsertId() const;

    /// Whether the file at the path is another than the one that is open, or none at all; after
    /// noteSideFiles() also whether one of these is not the one that it was.
    [[nodiscard]] bool fileMoved() const;
    void noteSideFiles(const QString &file) { m_sideFiles.note(file); }
    /// The first \a count bytes of the database file itself, by SQLite's own descriptor: others can
    /// overwrite what this connection goes on to see in its cache or in the log. None if the file
    /// is shorter.
    [[nodiscard]] Expected<QByteArray> firstBytes(qsizetype count) const;

    /// The length of the database file, if it has become shorter since this was asked first.
    [[nodiscard]] std::optional<qint64> shorterLength() const;

    /// Statements end with Error::Kind::Cancelled soon after \a isCancelled says so.
    void setCancel(const std::function<bool()> &isCancelled);

    /// How much of the file may be kept in memory; what is more than that is let go of.
    void setCacheSize(int kilobytes);

    /// A number that moves with every commit, one's own as well, as of the latest read.
    [[nodiscard]] quint32 contentVersion() const;

    [[nodiscard]] LogCheckpoint &logCheckpoint() { return m_logCheckpoint; }

    /// Closing does not write what the log holds into the file, which is not ours to change.
    void leaveLogAlone();

    /// Whether the file could be opened for reading only, although writing was asked for.
    [[nodiscard]] bool isReadOnly() const;

    [[nodiscard]] bool isInTransaction() const;

    /// Whether a statement has been begun and not read to its end.
    [[nodiscard]] bool isReading() const;

private:
    friend class DatabaseCopy;
    friend class Statement;

    /// What SQLite said of \a sql, as an error.
    [[nodiscard]] static tl::unexpected<Error> failed(int code, const QString &text,
                                                      const QString &sql);
    [[nodiscard]] static tl::unexpected<Error> failed(const QSqlError &error, const QString &sql);

    [[nodiscard]] QSqlDatabase connection() const;
    [[nodiscard]] sqlite3 *handle() const { return m_handle; }
    [[nodiscard]] sqlite3_file *file() const; ///< of the database; null if none is open
    [[nodiscard]] Expected<Statement *> bound(const QString &sql, const QVariantList &values);
    [[nodiscard]] Expected<QSqlQuery *> prepared(const QString &sql);

    const QString m_name;
    sqlite3 *m_handle = nullptr; ///< the connection's own
    BusyWait m_busyWait;
    LogCheckpoint m_logCheckpoint;
    SideFiles m_sideFiles;
    mutable qint64 m_length = 0; ///< of the file, at most
    std::function<bool()> m_isCancelled;
    std::unordered_map<QString, QSqlQuery> m_prepared;
    std::unordered_map<QString, Statement> m_statements;
};

} // namespace tutti
