// SPDX-FileCopyrightText: 2026 The Tutti authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/Database.h"
#include "core/Journal.h"

#include <QSet>

namespace tutti {

/// Takes back what a stretch of the journal did, inside the caller's transaction, as ordinary
/// changes that are journaled themselves. Each value is put back only where it still is what that
/// stretch left behind; what somebody has changed since stays as it is.
class OperationReverser
{
public:
    explicit OperationReverser(Database &database);

    /// Returns how many songs were left alone, wholly or in some field.
    [[nodiscard]] Expected<qint64> reverse(qint64 firstSeq, qint64 lastSeq);

private:
    [[nodiscard]] Expected<void> takeOutInserted(qint64 firstSeq, qint64 lastSeq);
    [[nodiscard]] Expected<void> takeOutIfUnchanged(qint64 id, qint64 insertedAt);
    [[nodiscard]] Expected<void> putBackFields(qint64 firstSeq, qint64 lastSeq);
    [[nodiscard]] Expected<void> putBackFieldsOf(qint64 id, qint64 seq);
    [[nodiscard]] Expected<void> putBackRemoved(qint64 firstSeq, qint64 lastSeq);

    struct Row
    {
        qint64 songId;
        qint64 seq;
    };
    [[nodiscard]] Expected<QList<Row>> rows(const QString &sql, const QVariantList &values);

    Database &m_database;
    Journal m_journal;
    QSet<qint64> m_leftAlone; ///< ids
};

} // namespace tutti
