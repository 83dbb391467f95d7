// SPDX-FileCopyrightText: 2026 The Tutti authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/SongField.h"

#include <QByteArray>
#include <QList>

namespace tutti {

/// One condition on a song.
struct QueryTerm
{
    enum class Kind {
        Contains, ///< one of the fields contains `text`
        Equals, ///< one of the fields is `text`, folded, as a whole
        Range, ///< the number in the one field lies in `first` to `last`, both included; none (no
        ///< value) never does
        Missing, ///< the one field tells nothing (SongFieldInfo::isMissing)
    };

    Kind kind = Kind::Contains;
    QList<SongField> fields;
    QByteArray text; ///< folded(), in UTF-8, without characters below U+0020
    qint64 first = 0; ///< in the unit of the field: ms, 0 to 100, UTC ms, 0 or 1 of a flag
    qint64 last = 0;

    bool operator==(const QueryTerm &) const = default;
};

} // namespace tutti
