// SPDX-FileCopyrightText: 2026 The Tutti authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/Database.h"
#include "core/PackedSongs.h"
#include "core/Statement.h"

#include <optional>
#include <vector>

namespace tutti {

/// Writes the rows of an import into the library in slices, all inside one write transaction of
/// the caller's, in which nobody else writes.
class ImportWriter
{
public:
    enum class Mode {
        Add, ///< the rows that are no songs yet, journaled as one range
        Replace, ///< also removes the songs without a row, and brings the others to what their
        ///< rows say, but for what people have made of them (ratings, counts, dates)
        Foresee, ///< only counts what Replace would remove and update; needs no transaction
    };
    struct Counts
    {
        qint64 added = 0;
        qint64 updated = 0; ///< of those that are there, the ones that really changed
        qint64 removed = 0;
    };

    /// \a rows and \a songOfRow (see ImportMatcher) outlive it.
    ImportWriter(Database &database, const PackedSongs &rows, const std::vector<qint64> &songOfRow,
                 Mode mode);

    /// Does a slice of some 20 ms. True once all is done.
    [[nodiscard]] Expected<bool> step();

    [[nodiscard]] const Counts &counts() const { return m_counts; }
    [[nodiscard]] double progress() const; ///< 0 to 1

private:
    enum class Phase { Removing, Updating, Inserting, Done };

    [[nodiscard]] Expected<void> removeSome();
    [[nodiscard]] Expected<void> updateSome();
    [[nodiscard]] Expected<void> insertSome();
    [[nodiscard]] Expected<void> beginInserting();
    [[nodiscard]] Expected<void> insertPending();
    [[nodiscard]] Expected<void> endInserting();
    [[nodiscard]] Expected<void> prepare(const QString &sql);
    void goOn(Phase phase);
    [[nodiscard]] qint64 songOfNextRow() const { return m_songOfRow[std::size_t(m_nextRow)]; }
    [[nodiscard]] std::string newUid() const;
    void bindNewSong(Statement &statement, int place, const SongView &song) const;

    Database &m_database;
    const PackedSongs &m_rows;
    const std::vector<qint64> &m_songOfRow;
    const Mode m_mode;
    Phase m_phase;
    Counts m_counts;
    std::optional<Statement> m_statement; ///< of the phase
    PackedSongs::Cursor m_cursor;
    qint64 m_nextRow = 0;
    std::vector<qint64> m_keptIds; ///< songs that have a row, sorted
    qint64 m_lastLookedAt;
    std::vector<SongView> m_pending; ///< about to be inserted by one statement
    TextKeeper m_newUids; ///< theirs
    const std::string m_uidPrefix;
    const qint64 m_now;
};

} // namespace tutti
