// SPDX-FileCopyrightText: 2026 The Tutti authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/ViewTable.h"

#include <QSet>

namespace tutti {

/// Takes back what rows of the journal did to views, inside the caller's transaction.
class ViewReverser
{
public:
    /// \a database outlives this.
    explicit ViewReverser(Database &database);

    /// As ordinary changes, which are journaled themselves: a view that was added goes unless
    /// somebody has changed it since, one that was removed comes back, and each value is put back
    /// that nobody has changed since. Returns how many views were left alone, wholly or in part.
    [[nodiscard]] Expected<qint64> reverse(qint64 firstSeq, qint64 lastSeq);

    /// Brings the view \a uid to what it was before row \a seq, when that is the latest about it.
    /// \a op is that row's.
    [[nodiscard]] Expected<void> takeBack(qint64 seq, char op, const QString &uid);

private:
    struct Values
    {
        NamedView before;
        NamedView after;
        QSet<QString> changed; ///< columns
    };

    [[nodiscard]] Expected<Values> valuesOf(qint64 seq, const QString &uid);
    [[nodiscard]] Expected<void> reverseRow(char op, const Values &values);
    [[nodiscard]] Expected<void> bringBack(NamedView view);
    [[nodiscard]] Expected<void> putBack(const Values &values, const NamedView &stored);

    Database &m_database;
    ViewTable m_table;
    QSet<QString> m_leftAlone; ///< uids
};

} // namespace tutti
