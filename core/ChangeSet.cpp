// SPDX-FileCopyrightText: 2026 The Tutti authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/ChangeSet.h"

namespace tutti {

QList<ChangeSet> ChangeSet::inParts(std::size_t songs) const
{
    QList<ChangeSet> parts;
    std::size_t told = 0;
    const bool canSplit = scope == Scope::Difference;
    for (; canSplit && written.size() - told > songs; told += songs) {
        ChangeSet part;
        part.written = written.part(told, songs);
        parts += part;
    }
    parts += *this;
    if (told > 0)
        parts.last().written = written.part(told, songs);
    return parts;
}

} // namespace tutti
