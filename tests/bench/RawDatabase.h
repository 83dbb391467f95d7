// SPDX-FileCopyrightText: 2026 The Tutti authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QString>

struct sqlite3;
struct sqlite3_stmt;

namespace tutti::bench {

class RawStatement;

/// A library file as a program in C would open it, for the floors that figures are measured
/// against: nothing of Tutti's is between. What fails ends the program. Never open while a
/// SongStore of this process has the same file.
class RawDatabase
{
public:
    explicit RawDatabase(const QString &file);
    ~RawDatabase();
    Q_DISABLE_COPY_MOVE(RawDatabase)

    void run(const QByteArray &sql);
    /// Waits for other writers in short steps of uneven length, as long as it takes.
    void waitInShortSteps();
    [[nodiscard]] qint64 number(const QByteArray &sql);
    [[nodiscard]] sqlite3 *handle() const { return m_handle; }

private:
    sqlite3 *m_handle = nullptr;
};

/// A prepared statement of it.
class RawStatement
{
public:
    RawStatement(RawDatabase &database, const QByteArray &sql);
    ~RawStatement();
    Q_DISABLE_COPY_MOVE(RawStatement)

    void bind(int place, qint64 number);
    /// \a text stays until the statement has run.
    void bind(int place, const char *text, int length);
    void bind(int place, const QByteArray &text);
    void bindNull(int place);
    /// Whether there is a row; else the statement is ready to run again.
    bool step();
    /// Runs to the end.
    void run();
    [[nodiscard]] qint64 number(int column) const;
    [[nodiscard]] bool isNull(int column) const;
    [[nodiscard]] QByteArrayView text(int column) const; ///< until the next step
    void reset();

private:
    sqlite3_stmt *m_handle = nullptr;
};

} // namespace tutti::bench
