// SPDX-FileCopyrightText: 2026 The Tutti authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/Error.h"
#include "core/Song.h"
#include "core/SongView.h"
#include "core/Statement.h"

#include <QList>
#include <QSqlQuery>
#include <QString>
#include <QVariantList>

#include <functional>

namespace tutti {

class Database;

/// Songs to and from rows of SQL: id, uid, rev, then the columns of songFields() in their order.
namespace SongRows {

/// "id, uid, rev, title, …", each behind \a prefix ("s." for a table called s).
[[nodiscard]] QString columns(const QString &prefix = {});

/// "title, artist, …"
[[nodiscard]] QString fieldColumns(const QString &prefix = {});

/// The statement that inserts so many songs, whose values() are its parameters.
[[nodiscard]] QString insertion(qsizetype songs = 1);

/// The song in the columns from \a first on.
[[nodiscard]] Song song(const QSqlQuery &row, int first = 0);
[[nodiscard]] Song song(const Statement &row, int first = 0);

/// The same as the columns lie in memory; valid until the next step.
[[nodiscard]] SongView view(const Statement &row, int first = 0);

/// Calls \a visit with those of \a ids that are there, in their order. Inside a transaction of the
/// caller's.
[[nodiscard]] Expected<void> each(Database &database, const QList<qint64> &ids,
                                  const std::function<void(const SongView &)> &visit);

/// The values of columns(); an id of 0 is NULL, for the store to choose.
[[nodiscard]] QVariantList values(const Song &song);

} // namespace SongRows

} // namespace tutti
