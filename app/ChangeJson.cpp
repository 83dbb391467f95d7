// SPDX-FileCopyrightText: 2026 The Tutti authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/ChangeJson.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace tutti::ChangeJson {

namespace {

QString nameOf(JournalEntry::Kind kind)
{
    switch (kind) {
    case JournalEntry::Kind::Insert:
        return QStringLiteral("insert");
    case JournalEntry::Kind::Update:
        return QStringLiteral("update");
    case JournalEntry::Kind::Delete:
        return QStringLiteral("delete");
    case JournalEntry::Kind::Import:
        return QStringLiteral("import");
    }
    Q_UNREACHABLE();
}

} // namespace

QJsonObject of(const JournalEntry &entry)
{
    QJsonObject object {{QStringLiteral("seq"), entry.seq},
                        {QStringLiteral("op"), nameOf(entry.kind)},
                        {QStringLiteral("origin"), entry.origin}};
    if (entry.kind == JournalEntry::Kind::Import) {
        object.insert(QStringLiteral("ids"), QJsonArray {entry.songId, entry.lastId});
        return object;
    }
    if (entry.songId == 0) {
        object.insert(QStringLiteral("view"), entry.uid);
        return object;
    }
    QJsonObject fields;
    for (const JournalEntry::FieldChange &field : entry.fields)
        fields.insert(info(field.field).column(),
                      QJsonArray {QJsonValue::fromVariant(field.before),
                                  QJsonValue::fromVariant(field.after)});
    object.insert(QStringLiteral("id"), entry.songId);
    object.insert(QStringLiteral("uid"), entry.uid);
    object.insert(QStringLiteral("fields"), fields);
    return object;
}

QString line(const QJsonObject &object)
{
    return QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact)) + u'\n';
}

} // namespace tutti::ChangeJson
