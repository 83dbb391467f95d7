// SPDX-FileCopyrightText: 2026 The Tutti authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/Database.h"
#include "core/SongReader.h"

#include <QHash>

namespace tutti {

/// Where the rows of an import wait until they are written: temporary tables of the connection,
/// which nobody else sees and which take no lock.
class ImportStage
{
public:
    explicit ImportStage(Database &database);
    ~ImportStage(); ///< drops the tables
    Q_DISABLE_COPY_MOVE(ImportStage)

    [[nodiscard]] Expected<void> create();

    /// Inside a transaction of the caller's, for speed.
    [[nodiscard]] Expected<void> add(qint64 row, const ImportRow &content);

    /// Which rows are which stored songs; replaces what was said before.
    [[nodiscard]] Expected<void> setMatches(const QHash<qint64, qint64> &songOfRow);

    [[nodiscard]] Expected<qint64> countUnmatched(); ///< songs without a row
    [[nodiscard]] Expected<qint64> countChanged(); ///< songs that updateMatched() would change

    // The rest writes songs, inside a write transaction of the caller's.

    /// Adds the rows without a match, journaled as one range; returns how many.
    [[nodiscard]] Expected<qint64> insertNew();
    /// Brings the matched songs to what their rows say, but for what people have made of them
    /// (ratings, counts, dates); returns how many changed.
    [[nodiscard]] Expected<qint64> updateMatched();
    /// Removes the songs without a row; returns how many.
    [[nodiscard]] Expected<qint64> removeUnmatched();

private:
    [[nodiscard]] Expected<qint64> count(const QString &sql);

    Database &m_database;
};

} // namespace tutti
