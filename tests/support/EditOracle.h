// SPDX-FileCopyrightText: 2026 The Tutti authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/Database.h"
#include "core/Song.h"
#include "tests/support/EditHistory.h"

#include <QHash>
#include <QMap>
#include <QStringList>

namespace tutti::test {

/// Judges by the journal of a library that nobody uses any more whether what its authors were told
/// is true:
///  1. What was stored is there exactly once, and replaced what its author saw; what was refused
///     or in conflict is not there; what is in doubt is there at most once; and nothing is there
///     that nobody intended.
///  2. The values of each field follow on from each other and end in what the table holds;
///     revisions count the changes; the journal has no hole, and no two operations share a row.
///  3. Rows of no operation are those that the shell was told of.
///  4. What was stored before something else began stands before it.
///  5. SQLite finds nothing wrong.
class EditOracle
{
public:
    /// With the songs as they were \a before any author began.
    EditOracle(const QString &library, const QList<Song> &before);

    /// What was told in between may be missing, since it was taken back on purpose.
    void allowTakingBack(qint64 fromNs, qint64 toNs) { m_takenBack.emplaceBack(fromNs, toNs); }

    void judge(const QList<Attempt> &attempts, const QList<Attempt> &byShell);
    /// That a snapshot is whole, and holds all that was stored before it was begun.
    void judgeSnapshot(const QString &file, qint64 beganNs);

    [[nodiscard]] const QStringList &violations() const { return m_violations; }
    [[nodiscard]] qsizetype count(Attempt::Outcome outcome) const { return m_count.value(outcome); }
    [[nodiscard]] qsizetype journalRows() const { return m_changes.size(); }

private:
    struct Range
    {
        qint64 first = 0;
        qint64 last = 0;
    };
    struct Change
    {
        QString kind;
        qint64 songId = 0;
        qint64 revision = 0;
        bool isByOperation = false;
    };
    using Values = QHash<QString, QVariant>; ///< by column
    struct Stroke ///< of one field
    {
        QVariant before;
        QVariant after;
    };

    void readJournal();
    void judgeRanges();
    void judgeChains(const QList<Attempt> &attempts);
    void follow(qint64 seq, const Change &change, QHash<qint64, Values> &songs);
    void compareWithTable(const QHash<qint64, Values> &songs);
    void judgeAttempt(const Attempt &attempt);
    void judgeStored(const Attempt &attempt, const Range &range);
    void judgeShell(const QList<Attempt> &byShell);
    void judgeOrder(const QList<Attempt> &attempts);
    void judgeIntegrity(Database &database, const QString &name);
    [[nodiscard]] bool mayBeMissing(const Attempt &attempt) const;
    void complain(const QString &text) { m_violations += text; }

    Database m_database;
    QHash<QString, Range> m_operations;
    QMap<qint64, Change> m_changes; ///< by seq
    QHash<qint64, QHash<QString, Stroke>> m_strokes; ///< by seq and column
    QHash<qint64, Values> m_before; ///< songs by id
    QHash<Attempt::Outcome, qsizetype> m_count;
    QList<std::pair<qint64, qint64>> m_storedBy; ///< when it was told, and where it stands
    QList<std::pair<qint64, qint64>> m_takenBack;
    QStringList m_violations;
};

} // namespace tutti::test
