// SPDX-FileCopyrightText: 2026 The Tutti authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/ImportStage.h"

#include "core/Logging.h"
#include "core/NewSong.h"
#include "core/Schema.h"
#include "core/SongField.h"
#include "core/SongRows.h"

namespace tutti {

namespace {

/// What a person has made of a song, which a list of songs from elsewhere does not know better.
bool belongsToPeople(SongField field)
{
    switch (field) {
    case SongField::Rating:
    case SongField::Favorite:
    case SongField::PlayCount:
    case SongField::LastPlayed:
    case SongField::Added:
    case SongField::Modified:
        return true;
    default:
        return false;
    }
}

/// Whether the file of row `r` speaks of a field.
QString isGiven(SongField field)
{
    return QStringLiteral("r.given & %1").arg(1 << int(field));
}

QString rowDiffers()
{
    QStringList differs;
    for (const SongFieldInfo &field : songFields()) {
        if (!belongsToPeople(field.field))
            differs += QStringLiteral("(%2 AND songs.%1 IS NOT r.%1)")
                           .arg(field.column(), isGiven(field.field));
    }
    return differs.join(QStringLiteral(" OR "));
}

QString matchedRows()
{
    return QStringLiteral("temp.import_matches m, temp.import_rows r WHERE r.n = m.n");
}

QString unmatched()
{
    return QStringLiteral("id NOT IN (SELECT song_id FROM temp.import_matches)");
}

} // namespace

ImportStage::ImportStage(Database &database)
    : m_database(database)
{}

ImportStage::~ImportStage()
{
    for (const char *table : {"import_rows", "import_matches"}) {
        const auto done = m_database.run(
            QStringLiteral("DROP TABLE IF EXISTS temp.%1").arg(QLatin1String(table)));
        if (!done)
            qCWarning(importLog) << done.error().detail;
    }
}

Expected<void> ImportStage::create()
{
    return m_database
        .run(QStringLiteral("CREATE TEMP TABLE import_rows(n INTEGER PRIMARY KEY, given INTEGER,"
                            " uid, %1)")
                 .arg(SongRows::fieldColumns()))
        .and_then([&] {
            return m_database.run(QStringLiteral(
                "CREATE TEMP TABLE import_matches(n INTEGER PRIMARY KEY, song_id INTEGER)"));
        });
}

Expected<void> ImportStage::add(qint64 row, const ImportRow &content)
{
    static const QString sql
        = QStringLiteral("INSERT INTO temp.import_rows VALUES(?, ?, ?%1)")
              .arg(QStringLiteral(", ?").repeated(qsizetype(songFields().size())));
    const Song song = newSong(content.song);
    QVariantList values {row, qint64(content.given.to_ullong()), song.uid};
    for (const SongFieldInfo &field : songFields())
        values += field.value(song);
    return m_database.run(sql, values);
}

Expected<void> ImportStage::setMatches(const QHash<qint64, qint64> &songOfRow)
{
    Expected<void> done = m_database.run(QStringLiteral("DELETE FROM temp.import_matches"));
    const QString sql = QStringLiteral("INSERT INTO temp.import_matches VALUES(?, ?)");
    for (auto match = songOfRow.begin(); done && match != songOfRow.end(); ++match)
        done = m_database.run(sql, {match.key(), match.value()});
    return done;
}

Expected<qint64> ImportStage::insertNew()
{
    qint64 added = 0;
    return m_database.run(QStringLiteral("INSERT INTO bulk_insert VALUES(1)"))
        .and_then([&] {
            return m_database.run(
                QStringLiteral("INSERT INTO songs(%1) SELECT NULL, uid, 1, %2 FROM temp.import_rows"
                               " WHERE n NOT IN (SELECT n FROM temp.import_matches) ORDER BY n")
                    .arg(SongRows::columns(), SongRows::fieldColumns()));
        })
        .and_then([&]() -> Expected<void> {
            added = m_database.changedRows();
            if (added == 0)
                return {};
            // One statement under the write lock: its ids follow one another.
            const qint64 last = m_database.lastInsertId();
            return m_database.run(QStringLiteral("INSERT INTO change(op, song_id, last_id, rev, at)"
                                                 " VALUES('R', ?, ?, 1, %1)")
                                      .arg(Schema::now()),
                                  {last - added + 1, last});
        })
        .and_then([&] { return m_database.run(QStringLiteral("DELETE FROM bulk_insert")); })
        .map([&] { return added; });
}

Expected<qint64> ImportStage::updateMatched()
{
    QStringList assignments;
    for (const SongFieldInfo &field : songFields()) {
        if (!belongsToPeople(field.field))
            assignments += QStringLiteral("%1 = CASE WHEN %2 THEN r.%1 ELSE songs.%1 END")
                               .arg(field.column(), isGiven(field.field));
    }
    return m_database
        .run(QStringLiteral("UPDATE songs SET %1 FROM %2 AND songs.id = m.song_id AND (%3)")
                 .arg(assignments.join(QStringLiteral(", ")), matchedRows(), rowDiffers()))
        .map([&] { return m_database.changedRows(); });
}

Expected<qint64> ImportStage::countChanged()
{
    return count(QStringLiteral("SELECT count(*) FROM songs, %1 AND songs.id = m.song_id AND (%2)")
                     .arg(matchedRows(), rowDiffers()));
}

Expected<qint64> ImportStage::removeUnmatched()
{
    return m_database.run(QStringLiteral("DELETE FROM songs WHERE ") + unmatched()).map([&] {
        return m_database.changedRows();
    });
}

Expected<qint64> ImportStage::countUnmatched()
{
    return count(QStringLiteral("SELECT count(*) FROM songs WHERE ") + unmatched());
}

Expected<qint64> ImportStage::count(const QString &sql)
{
    return m_database.value(sql).map([](const QVariant &number) { return number.toLongLong(); });
}

} // namespace tutti
