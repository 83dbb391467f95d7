// SPDX-FileCopyrightText: 2026 The Tutti authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/SongField.h"

#include <QList>
#include <QString>
#include <QVariant>

namespace tutti {

/// One row of the journal, told with values.
struct JournalEntry
{
    enum class Kind { Insert, Update, Delete, Import };
    struct FieldChange
    {
        SongField field;
        QVariant before;
        QVariant after;
    };

    Kind kind = Kind::Update;
    qint64 seq = 0;
    qint64 songId = 0; ///< of an import: the first; 0: it is about a view
    qint64 lastId = 0; ///< of an import: the last
    QString uid; ///< of the song or view
    QString origin; ///< "user@host/process", or "external" for a writer that is not Tutti
    QList<FieldChange> fields; ///< without what the store itself keeps (the date modified)
};

} // namespace tutti
