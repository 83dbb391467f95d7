// SPDX-FileCopyrightText: 2026 The Tutti authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/Error.h"
#include "core/JournalEntry.h"
#include "core/Operation.h"

#include <QList>
#include <QString>

#include <limits>
#include <optional>

namespace tutti {

/// A line of history: an operation, or what a writer that is not Tutti changed in one go.
struct HistoryEntry
{
    qint64 number = 0; ///< of the operation; 0: not Tutti's
    QString operationId;
    OperationKind kind = OperationKind::Edit;
    OperationSummary summary; ///< of an undo or redo: the step that it took back
    QString author; ///< "user@host"
    qint64 process = 0;
    qint64 atMs = 0;
    qint64 firstSeq = 0; ///< its rows in the journal; none if the last is before the first
    qint64 lastSeq = 0;
    qint64 reverses = 0; ///< the number of the step that it undid or redid
    bool isUndone = false;
    bool canUndo = false; ///< of an undo: to do again what it took back

    [[nodiscard]] bool isExternal() const { return number == 0; }
    /// Whether \a other tells the same thing, perhaps later.
    [[nodiscard]] bool isSame(const HistoryEntry &other) const
    {
        return number == other.number && firstSeq == other.firstSeq;
    }

    bool operator==(const HistoryEntry &) const = default;
};

/// What an entry did to one song.
struct HistorySong
{
    QString title; ///< as it is now, or was when the song was removed
    JournalEntry change;
};

/// A place in the list of entries, or in that of the songs of one.
struct HistoryPlace
{
    qint64 seq = 0;
    qint64 number = 0; ///< of an operation; among songs: an id within an import

    bool operator==(const HistoryPlace &) const = default;
};

/// Asks for a page of history, the newest first; or, with a span, for songs that it changed, the
/// oldest first.
struct HistoryQuery
{
    struct Span
    {
        qint64 firstSeq;
        qint64 lastSeq;

        bool operator==(const Span &) const = default;
    };

    qint64 songId = 0; ///< what happened to this song; 0: to all
    std::optional<Span> span {};
    std::optional<HistoryPlace> from {}; ///< where the page before ended; nothing: the first page
    int most = 100;
    quint64 ticket = 0; ///< comes back with the answer
};

struct HistoryPage
{
    HistoryQuery query {};
    QList<HistoryEntry> entries {};
    QList<HistorySong> songs {};
    HistoryPlace next {};
    bool isLast = false;
    bool isPruned = false; ///< older history has been cleared away
    std::optional<Error> error {}; ///< Busy: ask again
};

} // namespace tutti
