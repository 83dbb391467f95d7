// SPDX-FileCopyrightText: 2026 The Tutti authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/SongText.h"

#include <QStringList>

namespace tutti {

/// A name that stands before the colon of a condition: of a field, or "is", "not", "has" and
/// "missing", which ask for a state.
struct QueryName
{
    enum class Kind { Field, Is, IsNot, Has, Missing };

    Kind kind = Kind::Field;
    SongText::NamedForm field {}; ///< of Field: which, and how its values are written

    [[nodiscard]] bool isField() const { return kind == Kind::Field; }
    [[nodiscard]] bool isText() const;

    /// By the names in SongFieldInfo, and by those that other programs use; case does not matter.
    [[nodiscard]] static std::optional<QueryName> named(QStringView name);

    /// What may be offered to somebody who types a condition: "artist:", "is:favorite".
    [[nodiscard]] static QStringList offers();

    bool operator==(const QueryName &other) const
    {
        return kind == other.kind && field.field == other.field.field
            && field.form == other.field.form;
    }
};

} // namespace tutti
