// SPDX-FileCopyrightText: 2026 The Tutti authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/EditOracle.h"

#include "core/SongRows.h"
#include "tests/support/StoreFixture.h"

#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace tutti::test {

namespace {

/// Nulls are alike, of whichever type.
QVariant plain(const QVariant &value)
{
    return value.isNull() ? QVariant() : value;
}

QString shown(const QVariant &value)
{
    return value.isNull() ? u"none"_s : u'“' + value.toString() + u'”';
}

/// The columns that people change.
QStringList followed()
{
    return {u"title"_s, u"comment"_s, u"rating"_s, u"year"_s, u"play_count"_s};
}

} // namespace

EditOracle::EditOracle(const QString &library, const QList<Song> &before)
{
    succeeded(m_database.open(library, Database::Mode::ReadWrite, 10'000));
    for (const Song &song : before) {
        for (const QString &column : followed())
            m_before[song.id].insert(column, plain(info(*songFieldNamed(column)).value(song)));
    }
    readJournal();
}

void EditOracle::readJournal()
{
    succeeded(m_database.each(
        u"SELECT op_id, first_seq, last_seq FROM ops"_s, {}, [this](const QSqlQuery &row) {
            m_operations.insert(row.value(0).toString(),
                                {row.value(1).toLongLong(), row.value(2).toLongLong()});
        }));
    succeeded(m_database.each(
        u"SELECT seq, op, song_id, rev FROM change"_s, {}, [this](const QSqlQuery &row) {
            m_changes.insert(
                row.value(0).toLongLong(),
                {row.value(1).toString(), row.value(2).toLongLong(), row.value(3).toLongLong()});
        }));
    succeeded(m_database.each(
        u"SELECT seq, field, old, new FROM change_field"_s, {}, [this](const QSqlQuery &row) {
            m_strokes[row.value(0).toLongLong()].insert(row.value(1).toString(),
                                                        {plain(row.value(2)), plain(row.value(3))});
        }));
}

void EditOracle::judge(const QList<Attempt> &attempts, const QList<Attempt> &byShell)
{
    judgeRanges();
    judgeChains(attempts);
    QSet<QString> intended;
    for (const Attempt &attempt : attempts) {
        ++m_count[attempt.outcome];
        if (intended.contains(attempt.operationId))
            complain(attempt.operationId + u" was begun twice"_s);
        intended.insert(attempt.operationId);
        judgeAttempt(attempt);
    }
    for (auto it = m_operations.keyBegin(); it != m_operations.keyEnd(); ++it) {
        if (!intended.contains(*it))
            complain(u"twice: nobody intended "_s + *it);
    }
    judgeShell(byShell);
    judgeOrder(attempts);
    judgeIntegrity(m_database, u"the library"_s);
}

void EditOracle::judgeRanges()
{
    // A restore takes rows away and goes on counting.
    const bool mayHaveHoles = !m_takenBack.isEmpty();
    if (!m_changes.isEmpty() && m_changes.lastKey() != m_changes.size() && !mayHaveHoles)
        complain(u"the journal has holes"_s);
    for (auto it = m_operations.cbegin(); it != m_operations.cend(); ++it) {
        for (qint64 seq = it->first; seq <= it->last; ++seq) {
            const auto change = m_changes.find(seq);
            if (change == m_changes.end())
                complain(
                    QStringLiteral("%1 names row %2, which is not there").arg(it.key()).arg(seq));
            else if (std::exchange(change->isByOperation, true))
                complain(QStringLiteral("row %1 is of two operations").arg(seq));
        }
    }
}

void EditOracle::judgeChains(const QList<Attempt> &attempts)
{
    QHash<qint64, Values> songs = m_before;
    for (auto it = m_before.keyBegin(); it != m_before.keyEnd(); ++it)
        songs[*it].insert(u"rev"_s, 1);
    QHash<qint64, QVariant> titles; // of added songs, by the row of their insert
    for (const Attempt &attempt : attempts) {
        const auto operation = m_operations.constFind(attempt.operationId);
        if (attempt.what == Attempt::What::Add && operation != m_operations.constEnd())
            titles.insert(operation->first, attempt.value);
    }
    for (auto change = m_changes.cbegin(); change != m_changes.cend(); ++change) {
        if (change->kind == u"I") {
            const Song blank;
            for (const QString &column : followed())
                songs[change->songId].insert(column,
                                             plain(info(*songFieldNamed(column)).value(blank)));
            songs[change->songId].insert(u"title"_s, titles.value(change.key()));
            songs[change->songId].insert(u"comment"_s, u""_s);
            songs[change->songId].insert(u"rev"_s, change->revision);
        } else {
            follow(change.key(), *change, songs);
        }
    }
    compareWithTable(songs);
}

void EditOracle::follow(qint64 seq, const Change &change, QHash<qint64, Values> &songs)
{
    const auto song = songs.find(change.songId);
    if (song == songs.end()) {
        complain(QStringLiteral("row %1 is about a song that is not there").arg(seq));
        return;
    }
    if (song->value(u"rev"_s).toLongLong() + 1 != change.revision)
        complain(QStringLiteral("the revision jumps at row %1").arg(seq));
    if (change.kind == u"D") {
        songs.erase(song);
        return;
    }
    song->insert(u"rev"_s, change.revision);
    const QHash<QString, Stroke> strokes = m_strokes.value(seq);
    for (auto stroke = strokes.cbegin(); stroke != strokes.cend(); ++stroke) {
        if (!song->contains(stroke.key()))
            continue; // the date modified
        if (song->value(stroke.key()) != stroke->before)
            complain(QStringLiteral("row %1 replaced %2, but %3 was there")
                         .arg(seq)
                         .arg(shown(stroke->before), shown(song->value(stroke.key()))));
        song->insert(stroke.key(), stroke->after);
    }
}

void EditOracle::compareWithTable(const QHash<qint64, Values> &songs)
{
    qsizetype rows = 0;
    const QStringList columns = followed() + QStringList {u"rev"_s};
    succeeded(m_database.each(
        QStringLiteral("SELECT id, %1 FROM songs").arg(columns.join(u',')), {},
        [&](const QSqlQuery &row) {
            ++rows;
            const Values song = songs.value(row.value(0).toLongLong());
            for (int i = 0; i < columns.size(); ++i) {
                if (song.value(columns[i]) != plain(row.value(i + 1)))
                    complain(QStringLiteral("song %1 has %2 %3, but the journal ends in %4")
                                 .arg(row.value(0).toString(), columns[i], shown(row.value(i + 1)),
                                      shown(song.value(columns[i]))));
            }
        }));
    if (rows != songs.size())
        complain(QStringLiteral("%1 songs, but by the journal %2").arg(rows).arg(songs.size()));
}

void EditOracle::judgeAttempt(const Attempt &attempt)
{
    const auto operation = m_operations.constFind(attempt.operationId);
    const bool isThere
        = operation != m_operations.constEnd() && operation->first <= operation->last;
    switch (attempt.outcome) {
    case Attempt::Outcome::Stored:
        if (!isThere && !mayBeMissing(attempt))
            complain(u"lost: "_s + attempt.operationId);
        break;
    case Attempt::Outcome::Conflict:
    case Attempt::Outcome::Refused:
        if (isThere)
            complain(attempt.operationId + u" was refused, but is there"_s);
        break;
    case Attempt::Outcome::InDoubt:
        break;
    }
    if (isThere)
        judgeStored(attempt, *operation);
}

bool EditOracle::mayBeMissing(const Attempt &attempt) const
{
    return std::ranges::any_of(m_takenBack, [&](const std::pair<qint64, qint64> &span) {
        return attempt.endedNs >= span.first && attempt.beganNs <= span.second;
    });
}

void EditOracle::judgeStored(const Attempt &attempt, const Range &range)
{
    using What = Attempt::What;
    const Change change = m_changes.value(range.first);
    const auto isChange = [&](QStringView kind) {
        const bool isSong = attempt.what == What::Add || change.songId == attempt.songId;
        return range.first == range.last && change.kind == kind && isSong;
    };
    if (attempt.what == What::Add || attempt.what == What::Remove) {
        if (!isChange(attempt.what == What::Add ? u"I" : u"D"))
            complain(attempt.operationId + u" did something else"_s);
        return;
    }
    const bool isPlay = attempt.what == What::Play;
    const QString column = info(isPlay ? SongField::PlayCount : attempt.field).column();
    QHash<QString, Stroke> strokes = m_strokes.value(range.first);
    const Stroke stroke = strokes.take(column);
    strokes.remove(u"modified_at"_s);
    if (!isChange(u"U") || !strokes.isEmpty())
        complain(attempt.operationId + u" did something else"_s);
    else if (isPlay ? stroke.after.toLongLong()
                          != stroke.before.toLongLong() + attempt.value.toLongLong()
                    : stroke.after != attempt.value)
        complain(QStringLiteral("lost: %1 wrote %2").arg(attempt.operationId, shown(stroke.after)));
    else if (!isPlay && stroke.before != attempt.base)
        complain(QStringLiteral("lost update: %1 replaced %2, but its author saw %3")
                     .arg(attempt.operationId, shown(stroke.before), shown(attempt.base)));
}

void EditOracle::judgeShell(const QList<Attempt> &byShell)
{
    QStringList there;
    for (auto change = m_changes.cbegin(); change != m_changes.cend(); ++change) {
        if (!change->isByOperation)
            there += m_strokes.value(change.key()).value(u"title"_s).after.toString();
    }
    QStringList told;
    for (const Attempt &attempt : byShell) {
        const QString value = attempt.value.toString();
        if (attempt.outcome == Attempt::Outcome::Stored
            && (there.contains(value) || !mayBeMissing(attempt)))
            told += value;
    }
    if (told != there)
        complain(QStringLiteral("the shell wrote %1 rows, but %2 are of no operation")
                     .arg(told.size())
                     .arg(there.size()));
}

void EditOracle::judgeOrder(const QList<Attempt> &attempts)
{
    for (const Attempt &attempt : attempts) {
        const auto operation = m_operations.constFind(attempt.operationId);
        if (attempt.outcome == Attempt::Outcome::Stored && operation != m_operations.constEnd())
            m_storedBy.emplaceBack(attempt.endedNs, operation->last);
    }
    std::ranges::sort(m_storedBy);
    // From here on: up to where the journal went by what had been told by then.
    qint64 most = 0;
    for (auto &[toldNs, seq] : m_storedBy)
        seq = most = std::max(most, seq);
    for (const Attempt &attempt : attempts) {
        const auto operation = m_operations.constFind(attempt.operationId);
        const auto after
            = std::ranges::lower_bound(m_storedBy, std::pair(attempt.beganNs, qint64()));
        if (operation != m_operations.constEnd() && after != m_storedBy.begin()
            && operation->first <= std::prev(after)->second)
            complain(attempt.operationId + u" stands before what was told before it began"_s);
    }
}

void EditOracle::judgeSnapshot(const QString &file, qint64 beganNs)
{
    Database database;
    succeeded(database.open(file, Database::Mode::ReadWrite, 0));
    judgeIntegrity(database, file);
    const qint64 head = succeeded(database.value(u"SELECT max(seq) FROM change"_s)).toLongLong();
    const auto after = std::ranges::lower_bound(m_storedBy, std::pair(beganNs, qint64()));
    if (after != m_storedBy.begin() && head < std::prev(after)->second)
        complain(u"lost in a snapshot: it ends before what was told before it began"_s);
}

void EditOracle::judgeIntegrity(Database &database, const QString &name)
{
    const QString word = succeeded(database.value(u"PRAGMA integrity_check"_s)).toString();
    if (word != u"ok")
        complain(name + u": "_s + word);
}

} // namespace tutti::test
