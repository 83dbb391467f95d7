// SPDX-FileCopyrightText: 2026 The Tutti authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/HistoryReader.h"

#include <QSet>

#include <algorithm>
#include <cmath>

namespace tutti {

namespace {

constexpr qint64 ApartMs = 300'000; ///< changes of other programs that are two entries
constexpr int RowsInARun = 10'000;
constexpr qint64 End = std::numeric_limits<qint64>::max();

bool isFull(const HistoryPage &page)
{
    return page.entries.size() >= page.query.most;
}

void add(const HistoryEntry &entry, HistoryPage &page)
{
    page.entries += entry;
    page.next.seq = std::min(page.next.seq, entry.firstSeq);
    if (!entry.isExternal())
        page.next.number = entry.number;
}

HistoryEntry entryOf(const QSqlQuery &row, qint64 prunedTo)
{
    HistoryEntry entry;
    entry.number = row.value(0).toLongLong();
    entry.operationId = row.value(1).toString();
    entry.kind = operationKindNamed(row.value(2).toString()).value_or(OperationKind::Edit);
    entry.summary.kind = operationKindNamed(row.value(3).toString()).value_or(OperationKind::Edit);
    entry.summary.songCount = row.value(4).toLongLong();
    entry.summary.subject = row.value(5).toString();
    entry.author = row.value(6).toString();
    entry.process = row.value(7).toLongLong();
    entry.atMs = row.value(8).toLongLong();
    entry.firstSeq = row.value(9).toLongLong();
    entry.lastSeq = row.value(10).toLongLong();
    entry.reverses = row.value(11).toLongLong();
    entry.isUndone = row.value(12).toBool();
    const bool isInEffect
        = entry.reverses ? row.value(13).toLongLong() == entry.number : !entry.isUndone;
    entry.canUndo
        = isInEffect && entry.kind != OperationKind::Prune && row.value(14).toLongLong() > prunedTo;
    return entry;
}

} // namespace

HistoryReader::HistoryReader(Database &database)
    : m_database(database)
    , m_journal(database)
{}

Expected<HistoryPage> HistoryReader::read(const HistoryQuery &query)
{
    const Expected<Cursor> head = m_journal.head();
    const Expected<qint64> prunedTo = m_journal.prunedTo();
    if (!head || !prunedTo)
        return tl::unexpected(head ? prunedTo.error() : head.error());
    m_prunedTo = *prunedTo;
    HistoryPage page {query};
    page.isPruned = m_prunedTo > 0;
    page.next
        = query.from.value_or(query.span ? HistoryPlace {} : HistoryPlace {head->seq + 1, End});
    const Done done = query.span       ? addSongs(page)
                    : query.songId > 0 ? addEntriesOfSong(page)
                                       : addEntries(page);
    return done.map([&] { return page; });
}

Expected<QString> HistoryReader::operationId(qint64 number)
{
    return m_database.value(QStringLiteral("SELECT op_id FROM ops WHERE number = ?"), {number})
        .map([](const QVariant &id) { return id.toString(); });
}

Expected<void> HistoryReader::addEntries(HistoryPage &page)
{
    const int most = page.query.most;
    const Expected<QList<HistoryEntry>> found
        = operations(QStringLiteral("o.number < ? AND max(o.first_seq, o.last_seq) > ?"
                                    " ORDER BY o.number DESC"),
                     {page.next.number, m_prunedTo}, most);
    if (!found)
        return tl::unexpected(found.error());
    for (const HistoryEntry &operation : *found) {
        const Done done = addExternal(operation.lastSeq + 1, page.next.seq - 1, page);
        if (!done || isFull(page))
            return done;
        add(operation, page);
    }
    if (found->size() == most)
        return {};
    const Done done = addExternal(1, page.next.seq - 1, page);
    page.isLast = !isFull(page) || page.next.seq <= m_prunedTo + 1;
    return done;
}

Expected<QList<HistoryEntry>> HistoryReader::operations(const QString &condition,
                                                        const QVariantList &values, int most)
{
    QList<HistoryEntry> found;
    const Done done = m_database.each(
        QStringLiteral("SELECT o.number, o.op_id, o.kind, coalesce(step.kind, o.kind), o.songs,"
                       " o.subject, o.author, o.process, o.at, o.first_seq, o.last_seq,"
                       " o.reverses, o.undone, step.latest,"
                       " coalesce(state.first_seq, o.first_seq) FROM ops o"
                       " LEFT JOIN ops step ON step.number = o.reverses"
                       " LEFT JOIN ops state ON state.number = o.latest WHERE %1 LIMIT ?")
            .arg(condition),
        values + QVariantList {most},
        [&](const QSqlQuery &row) { found += entryOf(row, m_prunedTo); });
    return done.map([&] { return found; });
}

Expected<void> HistoryReader::addExternal(qint64 first, qint64 last, HistoryPage &page)
{
    first = std::max(first, m_prunedTo + 1);
    while (first <= last && !isFull(page)) {
        const Expected<HistoryEntry> run = externalRun(first, last);
        if (!run)
            return tl::unexpected(run.error());
        add(*run, page);
        last = run->firstSeq - 1;
    }
    return {};
}

/// The latest entry that is made of these rows.
Expected<HistoryEntry> HistoryReader::externalRun(qint64 first, qint64 last)
{
    const Expected<Statement *> row = m_database.statement(
        QStringLiteral("SELECT seq, op, song_id, at FROM change WHERE seq BETWEEN ? AND ?"
                       " ORDER BY seq DESC"));
    if (!row)
        return tl::unexpected(row.error());
    (*row)->bindInteger(0, first);
    (*row)->bindInteger(1, last);
    HistoryEntry run;
    run.firstSeq = run.lastSeq = last;
    QSet<qint64> songs;
    QSet<char> ops;
    qint64 later = 0;
    Expected<bool> isRow = (*row)->step();
    for (int rows = 0; isRow && *isRow && rows < RowsInARun; isRow = (*row)->step(), ++rows) {
        const qint64 at = (*row)->integer(3);
        if (rows > 0 && std::abs(later - at) > ApartMs)
            break;
        later = at;
        run.atMs = std::max(run.atMs, at);
        run.firstSeq = (*row)->integer(0);
        ops.insert((*row)->text(1).front());
        songs.insert((*row)->integer(2));
    }
    (*row)->reset();
    if (!isRow)
        return tl::unexpected(isRow.error());
    run.kind = ops == QSet<char> {'I'} ? OperationKind::Add
             : ops == QSet<char> {'D'} ? OperationKind::Remove
                                       : OperationKind::Edit;
    const bool areViews = songs == QSet<qint64> {0};
    if (areViews)
        run.kind = run.kind == OperationKind::Add    ? OperationKind::AddView
                 : run.kind == OperationKind::Remove ? OperationKind::RemoveView
                                                     : OperationKind::EditView;
    else
        songs.remove(0);
    run.summary.kind = run.kind;
    run.summary.songCount = songs.size();
    if (areViews)
        return nameOfView(run.lastSeq).map([&](const QString &name) {
            run.summary.subject = name;
            return run;
        });
    if (songs.size() != 1)
        return run;
    return titleOf(*songs.cbegin()).map([&](const QString &title) {
        run.summary.subject = title;
        return run;
    });
}

Expected<void> HistoryReader::addEntriesOfSong(HistoryPage &page)
{
    QList<qint64> seqs; // some are of one entry
    const Done found = m_database.each(
        QStringLiteral("SELECT seq FROM change WHERE song_id = ? AND seq < ? AND op <> 'R'"
                       " ORDER BY seq DESC LIMIT ?"),
        {page.query.songId, page.next.seq, page.query.most},
        [&](const QSqlQuery &row) { seqs += row.value(0).toLongLong(); });
    if (!found)
        return found;
    for (const qint64 seq : seqs) {
        if (seq >= page.next.seq)
            continue;
        if (const Done done = addEntryAround(seq, page); !done)
            return done;
    }
    if (seqs.size() == page.query.most)
        return {};
    page.isLast = true;
    return addImportOfSong(page);
}

/// Imports name ranges of songs; to find that of a song, those that there were are gone through.
Expected<void> HistoryReader::addImportOfSong(HistoryPage &page)
{
    QList<HistoryQuery::Span> imports;
    const Done found = m_database.each(
        QStringLiteral("SELECT first_seq, last_seq FROM ops WHERE kind IN ('import', 'replace')"
                       " AND first_seq < ? ORDER BY number DESC"),
        {page.next.seq}, [&](const QSqlQuery &row) {
            imports += {row.value(0).toLongLong(), row.value(1).toLongLong()};
        });
    if (!found)
        return found;
    for (const HistoryQuery::Span &import : imports) {
        const Expected<QVariant> seq = m_database.value(
            QStringLiteral("SELECT max(seq) FROM change WHERE seq BETWEEN ? AND ? AND op = 'R'"
                           " AND ? BETWEEN song_id AND last_id"),
            {import.firstSeq, import.lastSeq, page.query.songId});
        if (!seq)
            return tl::unexpected(seq.error());
        if (!seq->isNull())
            return addEntryAround(seq->toLongLong(), page);
    }
    return {};
}

Expected<void> HistoryReader::addEntryAround(qint64 seq, HistoryPage &page)
{
    const Expected<QList<HistoryEntry>> below = operations(
        QStringLiteral("o.first_seq <= ? ORDER BY o.first_seq DESC, o.number DESC"), {seq}, 1);
    if (!below)
        return tl::unexpected(below.error());
    if (!below->isEmpty() && below->first().lastSeq >= seq) {
        add(below->first(), page);
        return {};
    }
    const Expected<QVariant> above = m_database.value(
        QStringLiteral("SELECT coalesce((SELECT min(first_seq) - 1 FROM ops WHERE first_seq > ?),"
                       " (SELECT max(seq) FROM change))"),
        {seq});
    if (!above)
        return tl::unexpected(above.error());
    const qint64 first
        = std::max(below->isEmpty() ? 1 : below->first().lastSeq + 1, m_prunedTo + 1);
    Expected<HistoryEntry> run = externalRun(first, above->toLongLong());
    while (run && run->firstSeq > seq)
        run = externalRun(first, run->firstSeq - 1);
    return run.map([&](const HistoryEntry &around) { add(around, page); });
}

Expected<void> HistoryReader::addSongs(HistoryPage &page)
{
    const HistoryQuery &query = page.query;
    const bool isWithin = page.next.number > 0; // an import
    const qint64 first = std::max(
        {query.span->firstSeq, m_prunedTo + 1, isWithin ? page.next.seq : page.next.seq + 1});
    const auto changes
        = m_journal.entriesBetween(first, query.span->lastSeq, query.most, query.songId);
    if (!changes)
        return tl::unexpected(changes.error());
    for (const JournalEntry &change : *changes) {
        const bool isImport = change.kind == JournalEntry::Kind::Import;
        if (change.songId == 0) { // a view, which the entry itself names
            page.next = {change.seq, 0};
            continue;
        }
        const Done done = isImport ? addImported(change, page) : addSong(change, page);
        if (!done || page.songs.size() >= query.most)
            return done;
        page.next = {change.seq, 0};
    }
    page.isLast = changes->size() < query.most;
    const bool mayBeImported = query.songId > 0 && page.songs.isEmpty() && !query.from;
    return mayBeImported ? addOneImported(page) : Done();
}

Expected<void> HistoryReader::addOneImported(HistoryPage &page)
{
    const qint64 id = page.query.songId;
    const auto imports = m_database.value(
        QStringLiteral("SELECT max(seq) FROM change WHERE seq BETWEEN ? AND ? AND op = 'R'"
                       " AND ? BETWEEN song_id AND last_id"),
        {page.query.span->firstSeq, page.query.span->lastSeq, id});
    if (!imports || imports->isNull())
        return imports.map([](const QVariant &) {});
    JournalEntry import;
    import.seq = imports->toLongLong();
    return m_journal.importedSong(import, id).and_then([&](const JournalEntry &song) {
        return addSong(song, page);
    });
}

Expected<void> HistoryReader::addImported(const JournalEntry &import, HistoryPage &page)
{
    const qint64 from = page.next.seq == import.seq ? page.next.number + 1 : 0;
    for (qint64 id = std::max(import.songId, from); id <= import.lastId; ++id) {
        const Expected<JournalEntry> song = m_journal.importedSong(import, id);
        const Done done = song ? addSong(*song, page) : tl::unexpected(song.error());
        if (!done)
            return done;
        page.next = {import.seq, id};
        if (page.songs.size() >= page.query.most)
            break;
    }
    return {};
}

Expected<void> HistoryReader::addSong(const JournalEntry &change, HistoryPage &page)
{
    return titleOf(change.songId).map([&](const QString &title) {
        page.songs += {title, change};
        page.next = {change.seq, 0};
    });
}

Expected<QString> HistoryReader::titleOf(qint64 songId)
{
    return m_database
        .value(QStringLiteral("SELECT coalesce((SELECT title FROM songs WHERE id = ?),"
                              " (SELECT title FROM tombstones WHERE id = ?"
                              " ORDER BY seq DESC LIMIT 1))"),
               {songId, songId})
        .map([](const QVariant &title) { return title.toString(); });
}

/// Of the view that row \a seq is about.
Expected<QString> HistoryReader::nameOfView(qint64 seq)
{
    return m_database
        .value(QStringLiteral("SELECT coalesce((SELECT name FROM views WHERE uid = c.song_uid),"
                              " (SELECT coalesce(old, new) FROM change_field f"
                              "  WHERE f.seq = c.seq AND f.field = 'name'))"
                              " FROM change c WHERE c.seq = ?"),
               {seq})
        .map([](const QVariant &name) { return name.toString(); });
}

} // namespace tutti
