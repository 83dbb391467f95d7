// SPDX-FileCopyrightText: 2026 The Tutti authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/Error.h"
#include "core/SongText.h"

#include <QList>
#include <QStringList>

namespace tutti {

/// The words behind a command that changes songs: ids, then FIELD=VALUE.
struct Arguments
{
    struct Value
    {
        SongText::NamedForm field;
        QString text;

        [[nodiscard]] Expected<QVariant> parsed() const
        {
            return SongText::parsed(field.field, text, field.form);
        }
    };

    QList<qint64> ids;
    QList<Value> values;

    /// On failure says which word is wrong.
    [[nodiscard]] static tl::expected<Arguments, QString> parse(const QStringList &words);
    [[nodiscard]] static tl::expected<Value, QString> parseValue(const QString &word);
};

} // namespace tutti
