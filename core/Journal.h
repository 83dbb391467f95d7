// SPDX-FileCopyrightText: 2026 The Tutti authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/ChangeSet.h"
#include "core/Database.h"
#include "core/JournalEntry.h"
#include "core/Statement.h"

#include <QList>
#include <QVariant>

#include <functional>
#include <optional>
#include <utility>
#include <vector>

namespace tutti {

/// Reads the journal that the triggers write. Order is by seq alone.
class Journal
{
public:
    explicit Journal(Database &database);

    /// Where the journal stands now. Inside a transaction of the caller's, if it is to agree with
    /// other reads.
    [[nodiscard]] Expected<Cursor> head();

    /// The seq up to which the journal has been cut off.
    [[nodiscard]] Expected<qint64> prunedTo();

    /// Everything since \a cursor as one batch; nothing when the journal cannot tell (another
    /// library or epoch, pruned rows, foreign triggers), and all is to be read anew. Inside a
    /// transaction of the caller's.
    [[nodiscard]] Expected<std::optional<ChangeSet>> changesSince(const Cursor &cursor);

    /// At most \a most entries above \a seq, oldest first.
    [[nodiscard]] Expected<QList<JournalEntry>> entriesSince(qint64 seq, int most);

    /// The same from \a first to \a last, of one song if \a songId is given (then without imports).
    /// Inside a transaction of the caller's.
    [[nodiscard]] Expected<QList<JournalEntry>> entriesBetween(qint64 first, qint64 last, int most,
                                                               qint64 songId = 0);

    /// One song of an \a import, told as an insert. Inside a transaction of the caller's.
    [[nodiscard]] Expected<JournalEntry> importedSong(const JournalEntry &import, qint64 id);

    /// A song as it was right after \a seq, read back from what happened since; nothing if it was
    /// not there then.
    [[nodiscard]] Expected<std::optional<Song>> songAsOf(qint64 id, qint64 seq);

    [[nodiscard]] Expected<std::optional<Song>> storedSong(qint64 id);
    /// The song that the removal in row \a seq took away.
    [[nodiscard]] Expected<std::optional<Song>> removedSong(qint64 seq);
    /// The song of this id as it was when it was removed last.
    [[nodiscard]] Expected<std::optional<Song>> lastRemoved(qint64 id);

    /// Who wrote row \a seq: "user@host/process" or "external".
    [[nodiscard]] Expected<QString> originOf(qint64 seq);

    /// The songs that others than \a origin have edited since \a seq, and one field of each; plays
    /// do not count.
    [[nodiscard]] Expected<void> eachForeignEdit(
        qint64 seq, const QString &origin, const std::function<void(qint64, SongField)> &visit);

private:
    struct Head
    {
        Cursor cursor;
        qint64 prunedTo = 0;
    };
    /// The songs that some rows of the journal name.
    struct Touched
    {
        qint64 rows = 0;
        std::vector<qint64> ids; ///< as often as they are named
        std::vector<std::pair<qint64, qint64>> imported; ///< ranges of ids
        bool views = false; ///< some rows are about views
    };

    [[nodiscard]] Expected<Head> readHead();
    [[nodiscard]] Expected<Touched> touchedSince(qint64 seq);
    [[nodiscard]] Expected<bool> hasOwnTriggers();
    [[nodiscard]] Expected<void> addSongs(std::vector<qint64> ids, ChangeSet &changes);
    [[nodiscard]] Expected<void> addRange(qint64 first, qint64 last, SongBatch &written);
    /// Whether a song came into the library between two rows of the journal.
    [[nodiscard]] Expected<bool> appearedBetween(qint64 id, qint64 after, qint64 before);
    [[nodiscard]] Expected<std::optional<Song>> firstSong(const QString &sql, qint64 key);
    [[nodiscard]] Expected<void> addFields(JournalEntry &entry);

    Database &m_database;
    qint64 m_schemaSeen = -1; ///< the version of the schema that had our triggers
};

} // namespace tutti
