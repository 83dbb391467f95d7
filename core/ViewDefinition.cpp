// SPDX-FileCopyrightText: 2026 The Tutti authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/ViewDefinition.h"

#include "core/SongText.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSet>

namespace tutti {

using namespace Qt::StringLiterals;

namespace {

QJsonObject objectOf(const QString &text)
{
    return QJsonDocument::fromJson(text.toUtf8()).object();
}

QString textOf(const QJsonObject &object)
{
    return QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact));
}

QList<SongField> columnsOf(const QJsonArray &names)
{
    QList<SongField> columns;
    for (const auto &name : names) {
        const auto known = SongText::named(name.toString());
        if (known && !columns.contains(known->field))
            columns += known->field;
    }
    for (const SongFieldInfo &field : songFields()) {
        if (names.isEmpty() && field.shownAtFirst)
            columns += field.field;
    }
    return columns.isEmpty() ? columnsOf({}) : columns;
}

/// By those keys that are fields.
SongOrder orderOf(const QString &text)
{
    SongOrder order {{}};
    for (const QString &part : text.split(u',', Qt::SkipEmptyParts)) {
        if (const auto known = SongOrder::parsed(part.trimmed()))
            order.keys += known->keys;
    }
    return order.keys.isEmpty() ? SongOrder {} : order;
}

} // namespace

ViewDefinition ViewDefinition::parsed(const QString &text)
{
    const QJsonObject object = objectOf(text);
    return {columnsOf(object.value("columns"_L1).toArray()),
            orderOf(object.value("sort"_L1).toString()),
            SongGrouping::named(object.value("grouping"_L1).toString()).value_or(SongGrouping {}),
            object.value("query"_L1).toString().trimmed()};
}

QString ViewDefinition::writtenOver(const QString &text) const
{
    const ViewDefinition stored = parsed(text);
    QJsonObject object = objectOf(text);
    if (columns != stored.columns) {
        QJsonArray names;
        for (const SongField field : columns)
            names += info(field).column();
        object.insert("columns"_L1, names);
    }
    if (order != stored.order)
        object.insert("sort"_L1, order.text());
    if (grouping != stored.grouping)
        object.insert("grouping"_L1, grouping.name());
    if (query != stored.query)
        object.insert("query"_L1, query);
    return *this == stored ? text : textOf(object);
}

ViewDefinition::Merged ViewDefinition::merged(const QString &base, const QString &mine,
                                              const QString &theirs)
{
    if (theirs == base || mine == theirs)
        return {mine};
    const QJsonObject from = objectOf(base);
    const QJsonObject to = objectOf(mine);
    QJsonObject object = objectOf(theirs);
    Merged merged {theirs};
    const QStringList keys = from.keys() + to.keys();
    for (const QString &key : QSet<QString>(keys.begin(), keys.end())) {
        const QJsonValue wanted = to.value(key);
        const QJsonValue stored = object.value(key);
        if (wanted == from.value(key) || wanted == stored)
            continue;
        if (stored != from.value(key)) {
            merged.isWhole = false;
            continue;
        }
        if (wanted.isUndefined())
            object.remove(key);
        else
            object.insert(key, wanted);
        merged.text.clear();
    }
    if (merged.text.isEmpty())
        merged.text = textOf(object);
    return merged;
}

} // namespace tutti
