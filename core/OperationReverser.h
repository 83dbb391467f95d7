// SPDX-FileCopyrightText: 2026 The Tutti authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/Database.h"
#include "core/Journal.h"
#include "core/OperationProgress.h"
#include "core/SongUpdates.h"

#include <QSet>

namespace tutti {

/// Takes back what a stretch of the journal did, inside the caller's transaction, as ordinary
/// changes that are journaled themselves. Each value is put back only where it still is what that
/// stretch left behind; what somebody has changed since stays as it is.
class OperationReverser
{
public:
    OperationReverser(Database &database, OperationProgress &progress);

    /// Returns how many songs and views were left alone, wholly or in some field.
    [[nodiscard]] Expected<qint64> reverse(qint64 firstSeq, qint64 lastSeq);

    /// How many songs a stretch is about, as often as it changes them.
    [[nodiscard]] Expected<qint64> songs(qint64 firstSeq, qint64 lastSeq);

private:
    [[nodiscard]] Expected<void> takeOutInserted(qint64 firstSeq, qint64 lastSeq);
    [[nodiscard]] Expected<void> takeOutIfUnchanged(qint64 id, qint64 insertedAt);
    [[nodiscard]] Expected<void> putBackFields(qint64 firstSeq, qint64 lastSeq);
    [[nodiscard]] Expected<void> putBackFieldsOf(qint64 id, qint64 seq, SongUpdates &updates);
    /// What is to be stored so that row \a seq is taken back; notes what has to be left alone.
    [[nodiscard]] Expected<SongUpdates::Values> valuesBefore(const Song &stored, qint64 seq);
    [[nodiscard]] Expected<void> putBackRemoved(qint64 firstSeq, qint64 lastSeq);

    struct Row
    {
        qint64 songId;
        qint64 seq;
    };
    /// Runs \a sql, which takes the bounds of a stretch of numbers, on one part after the other.
    [[nodiscard]] Expected<void> runInParts(const QString &sql, qint64 first, qint64 last);
    [[nodiscard]] Expected<QList<Row>> rows(const QString &sql, const QVariantList &values);

    Database &m_database;
    OperationProgress &m_progress;
    Journal m_journal;
    QSet<qint64> m_leftAlone; ///< ids
};

} // namespace tutti
