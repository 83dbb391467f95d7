// SPDX-FileCopyrightText: 2026 The Tutti authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/SongGrouping.h"

#include <QList>
#include <QString>

namespace tutti {

/// What a view shows. In a library it is a JSON object of which every key may be missing:
///     {"columns": ["title", "artist"], "sort": "artist,-year", "grouping": "album",
///      "query": "year:>1990"}
/// Whatever is not understood, since somebody wrote it by hand or a later version did, counts as
/// missing, and stays as it is when something else is changed.
struct ViewDefinition
{
    QList<SongField> columns; ///< from left to right; at least one
    SongOrder order;
    SongGrouping grouping;
    QString query; ///< as typed; perhaps one that cannot be read

    /// What can be understood of \a text; the rest is as in a new library.
    [[nodiscard]] static ViewDefinition parsed(const QString &text);

    /// \a text with what differs from it.
    [[nodiscard]] QString writtenOver(const QString &text) const;

    struct Merged
    {
        QString text;
        bool isWhole = true; ///< false: both have changed the same key, where theirs stayed
    };
    /// \a theirs with what was changed from \a base to \a mine, key by key.
    [[nodiscard]] static Merged merged(const QString &base, const QString &mine,
                                       const QString &theirs);

    bool operator==(const ViewDefinition &) const = default;
};

} // namespace tutti
