// SPDX-FileCopyrightText: 2026 The Tutti authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/SalvageMerge.h"

#include "core/SongField.h"
#include "core/SongRows.h"

#include <algorithm>

namespace tutti {

namespace {

QString equalFields(const QString &left, const QString &right)
{
    QStringList parts;
    for (const SongFieldInfo &field : songFields())
        parts += QStringLiteral("%1.%3 IS %2.%3").arg(left, right, field.column());
    return parts.join(QStringLiteral(" AND "));
}

/// A random text of which a byte or two are damaged is still that one and no other.
bool isNearly(const QString &left, const QString &right)
{
    constexpr int MostDifferent = 2;
    int different = 0;
    for (qsizetype i = 0; left.size() == right.size() && i < left.size(); ++i)
        different += left[i] == right[i] ? 0 : 1;
    return left.size() == right.size() && different <= MostDifferent;
}

} // namespace

SalvageMerge::SalvageMerge(Database &database, const SalvageWitness &witness, bool lacksEnd,
                           qint64 knownSeq)
    : m_database(database)
    , m_witness(witness)
    , m_lacksEnd(lacksEnd)
    , m_knownSeq(knownSeq)
{}

Expected<SalvageMerge::Counts> SalvageMerge::run()
{
    return findIdentity()
        .and_then([&] { return findHead(); })
        .and_then([&] { return prepareWitness(); })
        .and_then([&] { return replayJournal(); })
        .and_then([&] { return chooseBest(); })
        .and_then([&] { return keepDoubts(); })
        .and_then([&] { return judgeFoundOnly(); })
        .and_then([&] { return judgeBoth(); })
        .and_then([&] { return judgeWitnessOnly(); })
        .and_then([&] { return write(); })
        .and_then([&] { return count(); });
}

Expected<void> SalvageMerge::runAll(const QStringList &statements)
{
    for (const QString &sql : statements) {
        if (Expected<void> done = m_database.run(sql); !done)
            return done;
    }
    return {};
}

Expected<qint64> SalvageMerge::number(const QString &sql, const QVariantList &values)
{
    return m_database.value(sql, values).map([](const QVariant &value) {
        return value.toLongLong();
    });
}

/// Which library this is, and whether the witness is of the same epoch.
Expected<void> SalvageMerge::findIdentity()
{
    const auto meta = [&](const char *key) {
        return m_database.value(
            QStringLiteral("SELECT value FROM found.meta WHERE key = ? LIMIT 1"),
            {QString::fromLatin1(key)});
    };
    const Expected<QVariant> libraryId = meta("library_id");
    const Expected<QVariant> epoch = meta("epoch");
    if (!libraryId || !epoch)
        return tl::unexpected((libraryId ? epoch : libraryId).error());
    m_libraryId = libraryId->toString();
    if (m_witness.kind == SalvageWitness::Kind::None)
        return {};
    m_isComparable = epoch->isNull() || isNearly(epoch->toString(), m_witness.epoch);
    if (m_libraryId.isEmpty() || isNearly(m_libraryId, m_witness.libraryId))
        m_libraryId = m_witness.libraryId;
    return {};
}

Expected<void> SalvageMerge::findHead()
{
    const Expected<qint64> last = number(QStringLiteral("SELECT max(seq) FROM found.change"));
    const Expected<qint64> counted
        = number(QStringLiteral("SELECT max(seq) FROM found.sequence WHERE name = 'change'"));
    if (!last || !counted)
        return (last ? counted : last).map([](qint64) {});
    const qint64 since = m_isComparable ? m_witness.seq : 0;
    // The counter is right unless a byte of it is damaged; then it contradicts the rows.
    m_head = std::max(*counted, m_knownSeq);
    const Expected<qint64> rows
        = number(QStringLiteral("SELECT count(*) FROM found.change WHERE seq > ? AND seq <= ?"),
                 {since, m_head});
    if (!rows)
        return rows.map([](qint64) {});
    m_isComplete = m_isComparable && *counted > 0 && *last <= *counted
                && *rows == std::max<qint64>(m_head - since, 0);
    m_isAtEnd = m_isComparable && m_witness.kind == SalvageWitness::Kind::LiveCopy
             && since >= std::max({*counted, *last, m_knownSeq});
    if (m_knownSeq > std::max({*counted, *last, since}))
        m_lacksEnd = true;
    if (*counted == 0 || *last > *counted)
        m_head = std::max({*last, *counted, m_knownSeq});
    m_head = std::max(m_head, since);
    return m_database.run(
        QStringLiteral("CREATE TABLE found.since AS SELECT * FROM found.change WHERE seq > %1")
            .arg(m_isComparable ? since : m_head));
}

/// The witness's songs, as they will be changed by the journal: top is the latest revision that it
/// tells of, removed the one by which it says that the song went.
Expected<void> SalvageMerge::prepareWitness()
{
    return runAll({
        QStringLiteral("CREATE TABLE found.witness(%1, top, touched, removed, PRIMARY KEY(uid))"
                       " WITHOUT ROWID")
            .arg(SongRows::columns()),
        QStringLiteral("INSERT OR IGNORE INTO found.witness SELECT %1, rev, 0, 0"
                       " FROM base.songs ORDER BY uid")
            .arg(SongRows::columns()),
        QStringLiteral("CREATE INDEX found.witness_id ON witness(id)"),
        // By id as well as by uid, so that neither must be undamaged for the row to count.
        QStringLiteral("CREATE TABLE found.touch AS"
                       " SELECT w.uid AS uid, c.seq AS seq, c.op AS op, c.rev AS rev,"
                       "   c.song_uid IS w.uid AND c.song_id IS w.id AS sure"
                       " FROM found.since c JOIN found.witness w ON w.id = c.song_id"
                       " WHERE c.op <> 'R' UNION SELECT w.uid, c.seq, c.op, c.rev,"
                       "   c.song_uid IS w.uid AND c.song_id IS w.id"
                       " FROM found.since c JOIN found.witness w ON w.uid = c.song_uid"),
        QStringLiteral("CREATE INDEX found.touch_uid ON touch(uid, seq)"),
        QStringLiteral("CREATE TABLE found.removed AS SELECT uid, max(rev) AS rev FROM"
                       " (SELECT song_uid AS uid, rev FROM found.change WHERE op = 'D'"
                       "  UNION ALL SELECT uid, rev + 1 FROM found.tombstones) GROUP BY uid"),
        QStringLiteral("CREATE UNIQUE INDEX found.removed_uid ON removed(uid)"),
        QStringLiteral("UPDATE found.witness SET touched = 1, top = t.top FROM"
                       " (SELECT uid, max(rev) AS top FROM found.touch GROUP BY uid) t"
                       " WHERE t.uid = witness.uid"),
        QStringLiteral("UPDATE found.witness SET removed = r.rev FROM found.removed r"
                       " WHERE r.uid = witness.uid AND r.rev > witness.rev"),
    });
}

/// Brings those of the witness's songs up to date of which the journal has every change: of each at
/// least the date and what was changed.
Expected<void> SalvageMerge::replayJournal()
{
    QStringList statements {
        QStringLiteral("CREATE TABLE found.replayed AS SELECT t.uid AS uid, max(t.rev) AS rev"
                       " FROM found.touch t JOIN found.witness w ON w.uid = t.uid GROUP BY t.uid"
                       " HAVING min(t.op = 'U' AND t.sure) AND min(t.rev) = w.rev + 1"
                       " AND max(t.rev) = w.rev + count(*)"
                       " AND min((SELECT count(*) FROM found.change_field f"
                       "  WHERE f.seq = t.seq)) > 1"),
        QStringLiteral("CREATE UNIQUE INDEX found.replayed_uid ON replayed(uid)"),
    };
    for (const SongFieldInfo &field : songFields())
        statements += QStringLiteral("UPDATE found.witness SET %1 = n.new FROM"
                                     " (SELECT t.uid AS uid, f.new AS new, max(f.seq)"
                                     "  FROM found.change_field f JOIN found.touch t"
                                     "   ON t.seq = f.seq WHERE f.field = '%1' GROUP BY t.uid) n"
                                     " WHERE n.uid = witness.uid"
                                     " AND n.uid IN (SELECT uid FROM found.replayed)")
                          .arg(field.column());
    statements += QStringLiteral("UPDATE found.witness SET rev = r.rev FROM found.replayed r"
                                 " WHERE r.uid = witness.uid");
    return runAll(statements);
}

/// Of rows with one uid the latest, and a plain one rather than one in doubt.
Expected<void> SalvageMerge::chooseBest()
{
    return runAll({
        QStringLiteral("CREATE TABLE found.best AS SELECT %1, doubt, max(rev * 2.0 - doubt)"
                       " FROM found.song GROUP BY uid")
            .arg(SongRows::columns()),
        QStringLiteral("CREATE UNIQUE INDEX found.best_uid ON best(uid)"),
        QStringLiteral("CREATE TABLE found.choice(uid PRIMARY KEY, id, from_file, verified)"
                       " WITHOUT ROWID"),
    });
}

/// A song that nothing confirmed in an earlier repair is none the better for a snapshot of it.
Expected<void> SalvageMerge::keepDoubts()
{
    const Expected<qint64> has = number(
        QStringLiteral("SELECT count(*) FROM base.sqlite_master WHERE name = 'unverified'"));
    if (!has || *has == 0)
        return has.map([](qint64) {});
    return m_database.run(QStringLiteral("INSERT OR IGNORE INTO found.unverified"
                                         " SELECT uid FROM base.unverified"));
}

/// Songs that the witness does not know came after it, or are damaged ones that it does know.
Expected<void> SalvageMerge::judgeFoundOnly()
{
    const QString removed = QStringLiteral("b.doubt AND EXISTS (SELECT 1 FROM found.removed r"
                                           " WHERE r.uid = b.uid AND r.rev > b.rev)");
    const QString named
        = QStringLiteral("(EXISTS (SELECT 1 FROM found.song_uid u WHERE u.uid = b.uid)"
                         " OR EXISTS (SELECT 1 FROM found.since c WHERE c.song_uid = b.uid))");
    const bool hasWitness = m_witness.kind != SalvageWitness::Kind::None;
    const QString stray = hasWitness ? QStringLiteral("NOT %1 AND (b.id <= %2"
                                                      " OR EXISTS (SELECT 1 FROM found.witness w"
                                                      "  WHERE w.id = b.id))")
                                           .arg(named)
                                           .arg(m_witness.lastSongId)
                                     : QStringLiteral("false");
    return runAll({
        QStringLiteral("CREATE INDEX found.since_uid ON since(song_uid)"),
        QStringLiteral("INSERT INTO found.choice SELECT uid, id, 1, 0 FROM found.best b"
                       " WHERE NOT EXISTS (SELECT 1 FROM found.witness w WHERE w.uid = b.uid)"
                       " AND NOT (%1) AND NOT (%2)")
            .arg(removed, stray),
    });
}

/// Takes what was found where it equals the witness or is later than it can know.
Expected<void> SalvageMerge::judgeBoth()
{
    const QString equal = QStringLiteral("(b.rev IS w.rev AND %1)")
                              .arg(equalFields(QStringLiteral("b"), QStringLiteral("w")));
    // A damaged revision alone does not make a row later: each change also sets the date, or the
    // journal tells of it, or a removal was undone, which raises it by two.
    const QString later
        = QStringLiteral("(b.rev > w.rev AND (b.modified_at IS NOT w.modified_at"
                         " OR w.top >= b.rev OR b.rev = w.rev + 2)%1)")
              .arg(m_isComplete ? QStringLiteral(" AND w.touched AND w.rev < w.top") : QString());
    // Where rows of fields have been lost, others may be missing from what was replayed.
    const QString surer
        = QStringLiteral("(b.rev = w.rev AND EXISTS (SELECT 1 FROM found.since c WHERE c.op = 'U'"
                         " AND c.song_id <> 0"
                         " AND NOT EXISTS (SELECT 1 FROM found.change_field f WHERE f.seq = c.seq"
                         "  AND f.field = 'modified_at'))"
                         " AND EXISTS (SELECT 1 FROM found.replayed r WHERE r.uid = b.uid))");
    const QString isCurrent
        = m_isComplete || m_isAtEnd ? QStringLiteral("true") : QStringLiteral("NOT b.doubt");
    const QString agreed = m_lacksEnd ? QStringLiteral("false")
                                      : QStringLiteral("(%1 AND %2 AND w.top <= b.rev"
                                                       " AND w.removed = 0)")
                                            .arg(equal, isCurrent);
    const QString known
        = m_isComplete && !m_lacksEnd ? QStringLiteral("NOT w.touched") : QStringLiteral("false");
    return m_database.run(
        QStringLiteral("INSERT INTO found.choice SELECT b.uid, w.id, %1 OR %2 OR %5, %3 OR %4"
                       " FROM found.best b JOIN found.witness w ON w.uid = b.uid"
                       " WHERE NOT (w.removed > max(w.rev, b.rev) AND (b.doubt OR b.rev < w.rev))")
            .arg(equal, later, agreed, known, surer));
}

Expected<void> SalvageMerge::judgeWitnessOnly()
{
    // A song whose id another one has got since was replaced without a trace of its own.
    const QString replaced
        = QStringLiteral("EXISTS (SELECT 1 FROM found.since c WHERE c.op = 'I'"
                         " AND c.song_id = w.id AND c.song_uid <> w.uid"
                         " AND EXISTS (SELECT 1 FROM found.best b WHERE b.uid = c.song_uid))");
    return m_database.run(
        QStringLiteral("INSERT INTO found.choice SELECT w.uid, w.id, 0, %1 FROM found.witness w"
                       " WHERE w.removed <= w.rev"
                       " AND NOT EXISTS (SELECT 1 FROM found.best b WHERE b.uid = w.uid)"
                       " AND NOT (w.touched AND %2)")
            .arg(m_isComplete && !m_lacksEnd ? QStringLiteral("NOT w.touched")
                                             : QStringLiteral("false"),
                 replaced));
}

/// Songs that the library's own rules refuse are left out, and ids that are taken made anew.
Expected<void> SalvageMerge::write()
{
    const QString columns = SongRows::columns();
    const auto insertion = [&](const char *table, const char *id, const QString &where) {
        return QStringLiteral("INSERT OR IGNORE INTO main.songs(%1) SELECT %2, s.uid, s.rev, %3"
                              " FROM found.choice c JOIN found.%4 s ON s.uid = c.uid WHERE %5")
            .arg(columns, QLatin1String(id), SongRows::fieldColumns(QStringLiteral("s.")),
                 QLatin1String(table), where);
    };
    const QString missing = QStringLiteral("NOT EXISTS (SELECT 1 FROM main.songs m"
                                           " WHERE m.uid = c.uid)");
    return runAll({
        QStringLiteral("INSERT INTO main.bulk_insert VALUES(1)"),
        insertion("witness", "c.id", QStringLiteral("NOT c.from_file")),
        insertion("best", "c.id", QStringLiteral("c.from_file AND c.verified")),
        insertion("best", "c.id", QStringLiteral("c.from_file AND NOT c.verified")),
        QStringLiteral("CREATE TABLE found.refused AS SELECT c.uid AS uid FROM found.choice c"
                       " WHERE c.from_file AND %1")
            .arg(missing),
        insertion("best", "NULL", QStringLiteral("c.uid IN (SELECT uid FROM found.refused)")),
        insertion("witness", "c.id", missing),
        insertion("witness", "NULL", missing),
        QStringLiteral("DELETE FROM main.bulk_insert"),
        QStringLiteral("UPDATE found.choice SET from_file = 0 WHERE from_file AND uid IN"
                       " (SELECT uid FROM found.refused) AND EXISTS (SELECT 1 FROM found.witness w"
                       "  JOIN main.songs m ON m.uid = w.uid WHERE w.uid = choice.uid"
                       "  AND m.rev = w.rev AND m.modified_at = w.modified_at)"),
        QStringLiteral("INSERT OR IGNORE INTO main.unverified(uid) SELECT m.uid FROM main.songs m"
                       " JOIN found.choice c ON c.uid = m.uid WHERE NOT c.verified"
                       " OR m.uid IN (SELECT uid FROM found.unverified)"
                       " OR m.uid IN (SELECT uid FROM found.refused)"),
    });
}

Expected<SalvageMerge::Counts> SalvageMerge::count()
{
    Counts counts;
    const auto into = [&](qint64 &count, const QString &sql) {
        return
            [this, &count, sql] { return number(sql).map([&](qint64 value) { count = value; }); };
    };
    const QString present = QStringLiteral("SELECT count(*) FROM main.songs m JOIN found.choice c"
                                           " ON c.uid = m.uid WHERE %1c.from_file");
    return into(counts.fromFile, present.arg(QString()))()
        .and_then(into(counts.fromWitness, present.arg(QStringLiteral("NOT "))))
        .and_then(into(counts.unverified, QStringLiteral("SELECT count(*) FROM main.unverified")))
        .and_then(into(counts.lost,
                       QStringLiteral("SELECT count(*) FROM found.song_uid u WHERE"
                                      " NOT EXISTS (SELECT 1 FROM main.songs m WHERE m.uid = u.uid)"
                                      " AND NOT EXISTS (SELECT 1 FROM main.songs m"
                                      "  WHERE m.id = u.id)"
                                      " AND NOT EXISTS (SELECT 1 FROM found.removed r"
                                      "  WHERE r.uid = u.uid)")))
        .map([&] { return counts; });
}

} // namespace tutti
