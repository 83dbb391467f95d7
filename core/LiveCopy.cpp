// SPDX-FileCopyrightText: 2026 The Tutti authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/LiveCopy.h"

#include "core/SongField.h"

#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>

#include <optional>

namespace tutti::LiveCopy {

namespace {

using namespace Qt::StringLiterals;

QByteArray lineOf(const QJsonObject &object)
{
    return QJsonDocument(object).toJson(QJsonDocument::Compact) + '\n';
}

std::optional<QJsonObject> objectIn(const QByteArray &text)
{
    const QJsonDocument document = QJsonDocument::fromJson(text);
    if (!document.isObject() || !text.endsWith('\n'))
        return std::nullopt;
    return document.object();
}

} // namespace

QByteArray firstLine(const Cursor &cursor)
{
    return lineOf(
        {{u"library_id"_s, cursor.libraryId}, {u"epoch"_s, cursor.epoch}, {u"seq"_s, cursor.seq}});
}

QByteArray line(const Song &song)
{
    QJsonObject object {{u"id"_s, song.id}, {u"uid"_s, song.uid}, {u"rev"_s, song.revision}};
    for (const SongFieldInfo &field : songFields())
        object.insert(field.column(), QJsonValue::fromVariant(field.value(song)));
    return lineOf(object);
}

Expected<Cursor> read(const QString &path, const std::function<Expected<void>(const Song &)> &visit)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return failure(Error::Kind::CannotRead, file.errorString());
    const std::optional<QJsonObject> first = objectIn(file.readLine());
    if (!first || first->value(u"epoch"_s).toString().isEmpty())
        return failure(Error::Kind::NotUnderstood, path);
    const Cursor cursor {first->value(u"library_id"_s).toString(),
                         first->value(u"epoch"_s).toString(), first->value(u"seq"_s).toInteger()};
    while (!file.atEnd()) {
        const std::optional<QJsonObject> object = objectIn(file.readLine());
        if (!object)
            return failure(Error::Kind::NotUnderstood, path);
        Song song;
        song.id = object->value(u"id"_s).toInteger();
        song.uid = object->value(u"uid"_s).toString();
        song.revision = object->value(u"rev"_s).toInteger();
        for (const SongFieldInfo &field : songFields())
            field.setValue(song, object->value(field.column()).toVariant());
        if (Expected<void> done = visit(song); !done)
            return tl::unexpected(done.error());
    }
    return cursor;
}

} // namespace tutti::LiveCopy
