// SPDX-FileCopyrightText: 2026 The Tutti authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/Database.h"
#include "core/SongField.h"

#include <QList>
#include <QSet>
#include <QVariant>

#include <map>
#include <utility>

namespace tutti {

/// Writes new values of songs, those of many with few statements: songs in which the same fields
/// change go together, so that the cost of a statement is shared. Inside the caller's transaction,
/// who calls flush() at the end.
class SongUpdates
{
public:
    /// In the order of the fields, each at most once; what is to be stored.
    using Values = QList<std::pair<SongField, QVariant>>;

    explicit SongUpdates(Database &database);

    /// Writes \a values of song \a id now or with later ones. Not of a song that is held already.
    [[nodiscard]] Expected<void> add(qint64 id, const Values &values);

    /// Whether values of a song have been added that are not written yet.
    [[nodiscard]] bool holds(qint64 id) const { return m_held.contains(id); }

    /// Writes whatever is held.
    [[nodiscard]] Expected<void> flush();

private:
    using Fields = QList<SongField>;
    struct Row
    {
        qint64 id;
        Values values;
    };

    [[nodiscard]] Expected<void> writeTogether(const Fields &fields, const QList<Row> &rows);
    [[nodiscard]] Expected<void> writeOne(const Fields &fields, const Row &row);

    Database &m_database;
    std::map<Fields, QList<Row>> m_groups;
    QSet<qint64> m_held;
};

} // namespace tutti
