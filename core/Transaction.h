// SPDX-FileCopyrightText: 2026 The Tutti authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/Database.h"

#include <QtGlobal>

namespace tutti {

/// A transaction for as long as it lives: rolled back at the end of the scope unless committed.
class Transaction
{
public:
    enum class Kind {
        Read, ///< one consistent state for all that is read; waits for nobody
        Write, ///< takes the write lock at once
    };

    /// Fails with Error::Kind::Busy while another transaction of \a database is open.
    [[nodiscard]] static Expected<Transaction> begin(Database &database, Kind kind);

    Transaction(Transaction &&other) noexcept;
    Transaction &operator=(Transaction &&) = delete;
    Q_DISABLE_COPY(Transaction)
    ~Transaction();

    [[nodiscard]] Expected<void> commit();

private:
    explicit Transaction(Database &database);

    Database *m_database; ///< null once it has ended
};

} // namespace tutti
