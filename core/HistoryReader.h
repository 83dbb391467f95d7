// SPDX-FileCopyrightText: 2026 The Tutti authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/Database.h"
#include "core/HistoryPage.h"
#include "core/Journal.h"

namespace tutti {

/// Reads a library's history in pages, whose cost is that of what they show. Rows of the journal
/// that belong to no operation are another program's; such in a row, a few minutes apart at most,
/// are one entry. What was pruned is not told of.
class HistoryReader
{
public:
    explicit HistoryReader(Database &database);

    /// Inside a transaction of the caller's.
    [[nodiscard]] Expected<HistoryPage> read(const HistoryQuery &query);

    /// The id of an operation; empty if there is none of that \a number.
    [[nodiscard]] Expected<QString> operationId(qint64 number);

private:
    using Done = Expected<void>;

    [[nodiscard]] Done addEntries(HistoryPage &page);
    [[nodiscard]] Done addEntriesOfSong(HistoryPage &page);
    [[nodiscard]] Done addImportOfSong(HistoryPage &page);
    /// What others changed from \a first to \a last, as entries.
    [[nodiscard]] Done addExternal(qint64 first, qint64 last, HistoryPage &page);
    [[nodiscard]] Expected<HistoryEntry> externalRun(qint64 first, qint64 last);
    [[nodiscard]] Done addEntryAround(qint64 seq, HistoryPage &page);
    [[nodiscard]] Expected<QList<HistoryEntry>> operations(const QString &condition,
                                                           const QVariantList &values, int most);

    [[nodiscard]] Done addSongs(HistoryPage &page);
    [[nodiscard]] Done addImported(const JournalEntry &import, HistoryPage &page);
    [[nodiscard]] Done addOneImported(HistoryPage &page);
    [[nodiscard]] Done addSong(const JournalEntry &change, HistoryPage &page);
    [[nodiscard]] Expected<QString> titleOf(qint64 songId);
    [[nodiscard]] Expected<QString> nameOfView(qint64 seq);

    Database &m_database;
    Journal m_journal;
    qint64 m_prunedTo = 0;
};

} // namespace tutti
