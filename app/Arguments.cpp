// SPDX-FileCopyrightText: 2026 The Tutti authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/Arguments.h"

namespace tutti {

namespace {

QString fieldNames()
{
    QStringList names;
    for (const SongFieldInfo &field : songFields())
        names += field.column();
    return names.join(u' ');
}

} // namespace

tl::expected<Arguments, QString> Arguments::parse(const QStringList &words)
{
    Arguments result;
    for (const QString &word : words) {
        if (word.contains(u'=')) {
            const auto value = parseValue(word);
            if (!value)
                return tl::unexpected(value.error());
            result.values += *value;
            continue;
        }
        bool isNumber = false;
        const qint64 id = word.toLongLong(&isNumber);
        if (!isNumber)
            return tl::unexpected(
                QStringLiteral("\"%1\" is neither an id nor FIELD=VALUE").arg(word));
        if (!result.ids.contains(id))
            result.ids += id;
    }
    return result;
}

tl::expected<Arguments::Value, QString> Arguments::parseValue(const QString &word)
{
    const qsizetype equals = word.indexOf(u'=');
    if (equals < 0)
        return tl::unexpected(QStringLiteral("\"%1\" is not FIELD=VALUE").arg(word));
    const auto field = SongText::named(QStringView(word).first(equals));
    if (!field)
        return tl::unexpected(
            QStringLiteral("there is no field \"%1\" (there are: %2 duration stars)")
                .arg(word.first(equals), fieldNames()));
    return Value {*field, word.sliced(equals + 1)};
}

} // namespace tutti
