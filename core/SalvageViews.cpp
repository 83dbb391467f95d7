// SPDX-FileCopyrightText: 2026 The Tutti authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/SalvageViews.h"

#include <QStringList>

namespace tutti::SalvageViews {

namespace {

/// The latest value of a column of the view \a uid that the journal tells.
QString journaled(const char *column)
{
    return QStringLiteral(
               "(SELECT f.new FROM found.change c JOIN found.change_field f"
               " ON f.seq = c.seq AND f.field = '%1'"
               " WHERE c.song_id = 0 AND c.song_uid = v.uid ORDER BY c.seq DESC LIMIT 1)")
        .arg(QLatin1String(column));
}

QStringList statements()
{
    // A name that is taken, or a row that the library's own rules refuse, is the worse copy.
    const QString insertion = QStringLiteral("INSERT OR IGNORE INTO main.views(uid, name,"
                                             " definition, position) SELECT %1 FROM %2");
    const QString plain = QStringLiteral("uid, name, definition, position");
    return {
        QStringLiteral("CREATE TABLE found.told AS SELECT v.uid AS uid,"
                       " coalesce(%1, b.name) AS name, coalesce(%2, b.definition, '{}') AS"
                       " definition, coalesce(%3, b.position, 1000) AS position,"
                       " (SELECT c.op FROM found.change c WHERE c.song_id = 0"
                       "  AND c.song_uid = v.uid ORDER BY c.seq DESC LIMIT 1) IS 'D' AS removed"
                       " FROM (SELECT song_uid AS uid FROM found.change WHERE song_id = 0"
                       "  AND song_uid IS NOT NULL UNION SELECT uid FROM found.known) v"
                       " LEFT JOIN found.known b ON b.uid = v.uid")
            .arg(journaled("name"), journaled("definition"), journaled("position")),
        QStringLiteral("INSERT INTO main.bulk_insert VALUES(1)"),
        QStringLiteral("DELETE FROM main.views WHERE EXISTS (SELECT 1 FROM found.view)"
                       " OR EXISTS (SELECT 1 FROM found.told)"),
        insertion.arg(plain, QStringLiteral("found.view WHERE NOT doubt")),
        insertion.arg(plain, QStringLiteral("found.told WHERE NOT removed AND name IS NOT NULL")),
        insertion.arg(plain, QStringLiteral("found.view WHERE doubt AND uid NOT IN"
                                            " (SELECT uid FROM found.told)")),
        QStringLiteral("DELETE FROM main.bulk_insert"),
    };
}

} // namespace

Expected<void> keep(Database &database)
{
    const Expected<QVariant> hasTable = database.value(
        QStringLiteral("SELECT count(*) FROM base.sqlite_master WHERE name = 'views'"));
    Expected<void> done = hasTable.map([](const QVariant &) {});
    // A witness from before there were views knows none.
    if (done)
        done = database.run(
            QStringLiteral("CREATE TABLE found.known AS SELECT * FROM %1.%2")
                .arg(hasTable->toInt() > 0 ? QStringLiteral("base") : QStringLiteral("main"),
                     hasTable->toInt() > 0 ? QStringLiteral("views")
                                           : QStringLiteral("views WHERE false")));
    for (const QString &sql : statements()) {
        if (done)
            done = database.run(sql);
    }
    return done;
}

} // namespace tutti::SalvageViews
