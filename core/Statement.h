// SPDX-FileCopyrightText: 2026 The Tutti authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/Error.h"

#include <QVariant>
#include <QtGlobal>

#include <memory>
#include <string_view>

struct sqlite3_stmt;

namespace tutti {

class Database;

/// A statement straight on the C API, for the paths where a QSqlQuery a row and a QVariant a cell
/// are what the time goes to: loading a library, bulk work, and whatever runs under the write lock.
/// Texts are UTF-8. Used on the thread of its database, and gone before that is closed.
class Statement
{
public:
    [[nodiscard]] static Expected<Statement> prepare(Database &database, const QString &sql);

    // Parameters, counted from 0; they stay bound until bound anew. step() tells what went wrong.

    /// Does not copy: \a utf8 stays as it is until the next reset().
    void bindText(int parameter, std::string_view utf8);
    void bindInteger(int parameter, qint64 value);
    void bindNull(int parameter);
    /// Copies a value of whichever type: text, number, flag, bytes, or null.
    void bind(int parameter, const QVariant &value);

    /// True: there is a row. False: done, and reset. After an error it is reset, too.
    [[nodiscard]] Expected<bool> step();

    /// Leaves the rest of the rows, which would keep the transaction open.
    void reset();

    // The row's columns, counted from 0.

    [[nodiscard]] bool isNull(int column) const;
    [[nodiscard]] qint64 integer(int column) const; ///< 0 for NULL
    [[nodiscard]] std::string_view text(int column) const; ///< empty for NULL; until step()
    [[nodiscard]] QVariant value(int column) const; ///< of whichever type

private:
    struct Finalizer
    {
        void operator()(sqlite3_stmt *statement) const;
    };

    explicit Statement(sqlite3_stmt *statement);

    std::unique_ptr<sqlite3_stmt, Finalizer> m_statement;
    int m_bindError = 0; ///< the first, since step()
};

} // namespace tutti
