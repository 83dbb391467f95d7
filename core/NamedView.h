// SPDX-FileCopyrightText: 2026 The Tutti authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

namespace tutti {

/// A view that a library keeps under a name, for all who have it open (table `views`): which
/// columns, order, groups and query a list has. A plain value.
struct NamedView
{
    static constexpr qsizetype LongestName = 100; ///< in UTF-16

    QString uid; ///< never changes; the first views of every library have the same
    QString name; ///< as stored
    QString definition; ///< as stored, perhaps by somebody else's hand; see ViewDefinition
    qint64 position = 0; ///< views are listed by it, then by name

    /// As people read it: the views that a library begins with are called by their names in the
    /// user's language until somebody gives them another.
    [[nodiscard]] QString title() const;

    bool operator==(const NamedView &) const = default;
};

} // namespace tutti
