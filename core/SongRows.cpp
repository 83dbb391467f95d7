// SPDX-FileCopyrightText: 2026 The Tutti authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/SongRows.h"

#include "core/SongField.h"

namespace tutti::SongRows {

namespace {

constexpr int KeyColumns = 3; // id, uid, rev

} // namespace

QString columns(const QString &prefix)
{
    return QStringLiteral("%1id, %1uid, %1rev, %2").arg(prefix, fieldColumns(prefix));
}

QString fieldColumns(const QString &prefix)
{
    QStringList names;
    for (const SongFieldInfo &field : songFields())
        names += prefix + field.column();
    return names.join(QStringLiteral(", "));
}

QString placeholders()
{
    return QStringList(KeyColumns + int(songFields().size()), QStringLiteral("?"))
        .join(QStringLiteral(", "));
}

Song song(const QSqlQuery &row, int first)
{
    Song result;
    result.id = row.value(first).toLongLong();
    result.uid = row.value(first + 1).toString();
    result.revision = row.value(first + 2).toLongLong();
    for (const SongFieldInfo &field : songFields())
        field.setValue(result, row.value(first + KeyColumns + int(field.field)));
    return result;
}

QVariantList values(const Song &song)
{
    QVariantList result {song.id ? QVariant(song.id) : QVariant(), song.uid, song.revision};
    for (const SongFieldInfo &field : songFields())
        result += field.value(song);
    return result;
}

} // namespace tutti::SongRows
