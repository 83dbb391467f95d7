// SPDX-FileCopyrightText: 2026 The Tutti authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/SalvageWitness.h"

namespace tutti {

/// Decides, for each song that was found in damaged files or that a witness knows, whether it is in
/// the library and with which values, and writes it there. Works with statements over all songs,
/// on one database: main is the new library, found the rows that were found (SalvageRows), base the
/// witness.
///
/// The witness is right about a song that the journal says nothing of since; beyond that a row that
/// was found counts if it is later. A song is called verified only if two sources that do not
/// depend on each other agree on every value: the row and the witness (with what the journal
/// changed since), or the witness and a journal without a gap that leaves the song out.
class SalvageMerge
{
public:
    struct Counts
    {
        qint64 fromFile = 0;
        qint64 fromWitness = 0;
        qint64 lost = 0; ///< their uids were found, but not they
        qint64 unverified = 0; ///< of those in the library
    };

    /// \a database outlives this. \a lacksEnd: the latest commits may not have been found.
    /// \a knownSeq: the journal is known to have come so far; 0: nothing is known.
    SalvageMerge(Database &database, const SalvageWitness &witness, bool lacksEnd, qint64 knownSeq);

    /// Fills songs and unverified of the new library. Inside a transaction of the caller's.
    [[nodiscard]] Expected<Counts> run();

    /// Where the journal ended, as far as it can be told.
    [[nodiscard]] qint64 head() const { return m_head; }
    /// Whether the latest commits may be in neither the files nor the witness.
    [[nodiscard]] bool lacksEnd() const { return m_lacksEnd; }
    [[nodiscard]] QString libraryId() const { return m_libraryId; }

private:
    [[nodiscard]] Expected<void> runAll(const QStringList &statements);
    [[nodiscard]] Expected<qint64> number(const QString &sql, const QVariantList &values = {});
    [[nodiscard]] Expected<void> findIdentity();
    [[nodiscard]] Expected<void> findHead();
    [[nodiscard]] Expected<void> prepareWitness();
    [[nodiscard]] Expected<void> replayJournal();
    [[nodiscard]] Expected<void> chooseBest();
    [[nodiscard]] Expected<void> keepDoubts();
    [[nodiscard]] Expected<void> judgeFoundOnly();
    [[nodiscard]] Expected<void> judgeBoth();
    [[nodiscard]] Expected<void> judgeWitnessOnly();
    [[nodiscard]] Expected<void> write();
    [[nodiscard]] Expected<Counts> count();

    Database &m_database;
    const SalvageWitness m_witness;
    bool m_lacksEnd;
    const qint64 m_knownSeq;
    QString m_libraryId;
    bool m_isComparable = false; ///< the journal that was found goes on from the witness
    bool m_isComplete = false; ///< and does so without a gap
    bool m_isAtEnd = false; ///< the witness followed the library until it was found damaged
    qint64 m_head = 0;
};

} // namespace tutti
