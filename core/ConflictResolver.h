// SPDX-FileCopyrightText: 2026 The Tutti authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/ConflictTable.h"
#include "core/Operation.h"
#include "core/SongUpdates.h"

#include <QHash>

namespace tutti {

/// Settles conflicts as a person chose, inside the caller's transaction.
class ConflictResolver
{
public:
    ConflictResolver(Database &database, ConflictTable &table);

    /// The summary counts conflicts; `leftAlone` those that look different by now. Fails with
    /// NoSuchConflict when none of them is open, and where a value must not be stored.
    [[nodiscard]] Expected<OperationResult> resolve(const ResolveConflicts &resolve,
                                                    const QString &operationId);

private:
    [[nodiscard]] Expected<void> settle(const Conflict &conflict, const ConflictChoice &choice);
    [[nodiscard]] Expected<void> bringBack(const QString &uid, const SongUpdates::Values &values);

    Database &m_database;
    ConflictTable &m_table;
    QHash<QString, SongUpdates::Values> m_broughtBack; ///< by uid; each with all that is to differ
};

} // namespace tutti
