// SPDX-FileCopyrightText: 2026 The Tutti authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/Database.h"
#include "core/Operation.h"

namespace tutti {

/// Finds the songs of an operation that was meant for another state of the library, where ids may
/// have been given anew. Inside the caller's transaction.
class SongIds
{
public:
    explicit SongIds(Database &database);

    /// \a operation about the same songs as they are here, on whatever state they are in. A song
    /// that is not here, and was not, keeps its place under an id that no song has.
    [[nodiscard]] Expected<Operation> translated(Operation operation);

private:
    [[nodiscard]] Expected<qint64> idOf(const QString &uid);

    Database &m_database;
};

} // namespace tutti
