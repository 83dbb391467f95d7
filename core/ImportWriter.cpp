// SPDX-FileCopyrightText: 2026 The Tutti authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/ImportWriter.h"

#include "core/ImportMatcher.h"
#include "core/Schema.h"
#include "core/SongRows.h"

#include <QDateTime>
#include <QDeadlineTimer>
#include <QUuid>

#include <algorithm>
#include <array>
#include <charconv>

namespace tutti {

namespace {

constexpr qint64 SliceMs = 20;
constexpr int RowsAtOnce = 32; ///< between looks at the clock; one INSERT of all costs a third less
constexpr int SongsAtOnce = 500;
constexpr qsizetype RandomDigits = 24;
constexpr std::size_t CountedDigits = 8;

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

// Parameters of the statement that compares a song with its row; the fields follow in order.
constexpr int SongParameter = 0;
constexpr int GivenParameter = 1;
constexpr int FirstField = 2;

QString parameter(int index)
{
    return QStringLiteral("?%1").arg(index + 1);
}

/// Whether the file speaks of a field.
QString isGiven(SongField field)
{
    return QStringLiteral("%1 & %2").arg(parameter(GivenParameter)).arg(1 << int(field));
}

QString rowDiffers()
{
    QStringList differs;
    for (const SongFieldInfo &field : songFields()) {
        if (!belongsToPeople(field.field))
            differs += QStringLiteral("(%3 AND %1 IS NOT %2)")
                           .arg(field.column(), parameter(FirstField + int(field.field)),
                                isGiven(field.field));
    }
    return QStringLiteral("id = %1 AND (%2)")
        .arg(parameter(SongParameter), differs.join(QStringLiteral(" OR ")));
}

QString updateOfRow()
{
    QStringList assignments;
    for (const SongFieldInfo &field : songFields()) {
        if (!belongsToPeople(field.field))
            assignments += QStringLiteral("%1 = CASE WHEN %3 THEN %2 ELSE %1 END")
                               .arg(field.column(), parameter(FirstField + int(field.field)),
                                    isGiven(field.field));
    }
    return QStringLiteral("UPDATE songs SET %1 WHERE %2")
        .arg(assignments.join(QStringLiteral(", ")), rowDiffers());
}

void bindField(Statement &statement, int parameter, const SongView &song,
               const SongFieldInfo &field)
{
    if (field.type == SongFieldInfo::Type::Text)
        statement.bindText(parameter, song.text(field.field));
    else if (song.number(field.field) == NumberColumn::None)
        statement.bindNull(parameter);
    else
        statement.bindInteger(parameter, song.number(field.field));
}

} // namespace

ImportWriter::ImportWriter(Database &database, const PackedSongs &rows,
                           const std::vector<qint64> &songOfRow, Mode mode)
    : m_database(database)
    , m_rows(rows)
    , m_songOfRow(songOfRow)
    , m_mode(mode)
    , m_phase(mode == Mode::Add ? Phase::Inserting : Phase::Removing)
    , m_cursor(rows)
    , m_lastLookedAt(ImportMatcher::NoSong)
    , m_uidPrefix(QUuid::createUuid().toString(QUuid::Id128).left(RandomDigits).toStdString())
    , m_now(QDateTime::currentMSecsSinceEpoch())
{
    if (mode == Mode::Add)
        return;
    std::ranges::copy_if(songOfRow, std::back_inserter(m_keptIds),
                         [](qint64 id) { return id != ImportMatcher::NoSong; });
    std::ranges::sort(m_keptIds);
}

Expected<bool> ImportWriter::step()
{
    const QDeadlineTimer end(SliceMs);
    Expected<void> done;
    while (done && m_phase != Phase::Done && !end.hasExpired()) {
        done = m_phase == Phase::Removing ? removeSome()
             : m_phase == Phase::Updating ? updateSome()
                                          : insertSome();
    }
    return done.map([this] { return m_phase == Phase::Done; });
}

double ImportWriter::progress() const
{
    constexpr double RemovingShare = 0.2;
    const double rows = m_rows.size() > 0 ? double(m_nextRow) / double(m_rows.size()) : 1;
    if (m_mode == Mode::Add)
        return rows;
    constexpr double RowsShare = (1 - RemovingShare) / 2;
    return m_phase == Phase::Removing ? 0
         : m_phase == Phase::Updating ? RemovingShare + RowsShare * rows
                                      : 1 - RowsShare * (1 - rows);
}

Expected<void> ImportWriter::prepare(const QString &sql)
{
    if (m_statement)
        return {};
    return Statement::prepare(m_database, sql).map([this](Statement statement) {
        m_statement.emplace(std::move(statement));
    });
}

void ImportWriter::goOn(Phase phase)
{
    m_statement.reset();
    m_cursor = PackedSongs::Cursor(m_rows);
    m_nextRow = 0;
    m_phase = phase;
}

Expected<void> ImportWriter::removeSome()
{
    std::vector<qint64> ids;
    Expected<void> done = prepare(QStringLiteral("DELETE FROM songs WHERE id = ?")).and_then([&] {
        return m_database.each(
            QStringLiteral("SELECT id FROM songs WHERE id > ? ORDER BY id LIMIT ?"),
            {m_lastLookedAt, SongsAtOnce},
            [&](const QSqlQuery &row) { ids.push_back(row.value(0).toLongLong()); });
    });
    for (std::size_t i = 0; done && i < ids.size(); ++i) {
        m_lastLookedAt = ids[i];
        if (std::ranges::binary_search(m_keptIds, ids[i]))
            continue;
        ++m_counts.removed;
        if (m_mode == Mode::Foresee)
            continue;
        m_statement->bindInteger(0, ids[i]);
        done = m_statement->step().map([](bool) {});
    }
    if (done && ids.size() < SongsAtOnce)
        goOn(Phase::Updating);
    return done;
}

Expected<void> ImportWriter::updateSome()
{
    const bool isForeseen = m_mode == Mode::Foresee;
    Expected<void> done = prepare(
        isForeseen ? QStringLiteral("SELECT 1 FROM songs WHERE ") + rowDiffers() : updateOfRow());
    for (int i = 0; done && i < RowsAtOnce && m_nextRow < m_rows.size(); ++i) {
        const SongView song = m_cursor.next();
        const qint64 id = songOfNextRow();
        ++m_nextRow;
        if (id == ImportMatcher::NoSong)
            continue;
        m_statement->bindInteger(SongParameter, id);
        m_statement->bindInteger(GivenParameter, m_cursor.given());
        for (const SongFieldInfo &field : songFields()) {
            if (!belongsToPeople(field.field))
                bindField(*m_statement, FirstField + int(field.field), song, field);
        }
        done = m_statement->step().map([&](bool isFound) {
            m_counts.updated += isForeseen ? qint64(isFound) : m_database.changedRows();
        });
        m_statement->reset();
    }
    if (done && m_nextRow == m_rows.size())
        goOn(isForeseen ? Phase::Done : Phase::Inserting);
    return done;
}

Expected<void> ImportWriter::insertSome()
{
    if (Expected<void> begun = m_statement ? Expected<void>() : beginInserting(); !begun)
        return begun;
    for (int i = 0; i < RowsAtOnce && m_nextRow < m_rows.size(); ++i) {
        SongView song = m_cursor.next();
        if (songOfNextRow() == ImportMatcher::NoSong) {
            if (song.uid.empty())
                song.uid = m_newUids.keep(newUid());
            m_pending.push_back(song);
        }
        ++m_nextRow;
        if (m_pending.size() == RowsAtOnce)
            break;
    }
    const bool isLast = m_nextRow == m_rows.size();
    Expected<void> done;
    if (isLast || m_pending.size() == RowsAtOnce)
        done = insertPending();
    return isLast && done ? endInserting() : done;
}

Expected<void> ImportWriter::beginInserting()
{
    return m_database.run(QStringLiteral("INSERT INTO bulk_insert VALUES(1)")).and_then([&] {
        return prepare(SongRows::insertion(RowsAtOnce));
    });
}

Expected<void> ImportWriter::insertPending()
{
    if (m_pending.empty())
        return {};
    if (m_pending.size() < RowsAtOnce) {
        m_statement.reset();
        if (Expected<void> done = prepare(SongRows::insertion(qsizetype(m_pending.size()))); !done)
            return done;
    }
    for (std::size_t place = 0; place < m_pending.size(); ++place)
        bindNewSong(*m_statement, int(place), m_pending[place]);
    return m_statement->step().map([&](bool) {
        m_counts.added += qint64(m_pending.size());
        m_pending.clear();
        m_newUids.clear();
    });
}

/// Uids that count up go to one end of their index; each at a random place of it, they would cost
/// more than all else.
std::string ImportWriter::newUid() const
{
    constexpr int Hexadecimal = 16;
    std::array<char, CountedDigits> digits {};
    const auto end
        = std::to_chars(digits.begin(), digits.end(), quint32(m_nextRow), Hexadecimal).ptr;
    const auto written = std::size_t(end - digits.begin());
    return m_uidPrefix + std::string(CountedDigits - written, '0')
         + std::string(digits.data(), written);
}

void ImportWriter::bindNewSong(Statement &statement, int place, const SongView &song) const
{
    constexpr int KeyColumns = 3;
    const int id = place * (KeyColumns + int(SongFieldCount));
    const int firstField = id + KeyColumns;
    statement.bindNull(id); // for the store to choose
    statement.bindText(id + 1, song.uid);
    statement.bindInteger(id + 2, 1);
    for (const SongFieldInfo &field : songFields())
        bindField(statement, firstField + int(field.field), song, field);
    for (const SongField time : {SongField::Added, SongField::Modified}) {
        if (song.number(time) == 0)
            statement.bindInteger(firstField + int(time), m_now);
    }
}

/// One writer under the write lock: its ids follow one another.
Expected<void> ImportWriter::endInserting()
{
    const qint64 last = m_database.lastInsertId();
    goOn(Phase::Done);
    m_nextRow = m_rows.size();
    Expected<void> done = m_database.run(QStringLiteral("DELETE FROM bulk_insert"));
    if (!done || m_counts.added == 0)
        return done;
    return m_database.run(QStringLiteral("INSERT INTO change(op, song_id, last_id, rev, at)"
                                         " VALUES('R', ?, ?, 1, %1)")
                              .arg(Schema::now()),
                          {last - m_counts.added + 1, last});
}

} // namespace tutti
