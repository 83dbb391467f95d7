// SPDX-FileCopyrightText: 2026 The Tutti authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/Conflict.h"
#include "core/Database.h"
#include "core/Journal.h"

namespace tutti {

/// The conflicts kept in a library (table `conflicts`). One is open while the step that brought it
/// is in effect and none that settled it is, so that undo and redo of either open and close it; and
/// while what is stored differs from what was wanted. All functions run inside the caller's
/// transaction.
class ConflictTable
{
public:
    ConflictTable(Database &database, Journal &journal);

    /// Keeps what operation \a operationId by \a author could not do, and completes \a conflicts by
    /// their ids and by who did what is stored.
    [[nodiscard]] Expected<void> add(const QString &operationId, const QString &author,
                                     QList<Conflict> &conflicts);

    [[nodiscard]] Expected<ConflictList> open();
    /// Those that an operation brought.
    [[nodiscard]] Expected<QList<Conflict>> of(const QString &operationId);
    /// Nothing if it is not open.
    [[nodiscard]] Expected<std::optional<Conflict>> open(qint64 id);

    [[nodiscard]] Expected<void> settle(qint64 id, const QString &operationId);

private:
    [[nodiscard]] Expected<QList<Conflict>> read(const QString &condition,
                                                 const QVariantList &values);
    /// False if there is nothing left to choose.
    [[nodiscard]] Expected<bool> compareWithStored(Conflict &conflict);
    [[nodiscard]] Expected<void> addTheirAuthor(Conflict &conflict);

    Database &m_database;
    Journal &m_journal;
};

} // namespace tutti
