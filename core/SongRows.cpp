// SPDX-FileCopyrightText: 2026 The Tutti authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/SongRows.h"

#include "core/Database.h"
#include "core/SongField.h"

namespace tutti::SongRows {

namespace {

constexpr int KeyColumns = 3; // id, uid, rev

template<typename Row>
Song songOf(const Row &row, int first)
{
    Song result;
    result.id = row.value(first).toLongLong();
    result.uid = row.value(first + 1).toString();
    result.revision = row.value(first + 2).toLongLong();
    for (const SongFieldInfo &field : songFields())
        field.setValue(result, row.value(first + KeyColumns + int(field.field)));
    return result;
}

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

QString insertion(qsizetype songs)
{
    const QStringList values(KeyColumns + songFields().size(), QStringLiteral("?"));
    const QString row = u'(' + values.join(QStringLiteral(", ")) + u')';
    return QStringLiteral("INSERT INTO songs(%1) VALUES %2")
        .arg(columns(), QStringList(songs, row).join(QStringLiteral(", ")));
}

Song song(const QSqlQuery &row, int first)
{
    return songOf(row, first);
}

Song song(const Statement &row, int first)
{
    return songOf(row, first);
}

SongView view(const Statement &row, int first)
{
    SongView result;
    result.id = row.integer(first);
    result.uid = row.text(first + 1);
    result.revision = row.integer(first + 2);
    for (const SongFieldInfo &field : songFields()) {
        const int column = first + KeyColumns + int(field.field);
        if (field.type == SongFieldInfo::Type::Text)
            result.text(field.field) = row.text(column);
        else
            result.number(field.field)
                = row.isNull(column) ? NumberColumn::None : row.integer(column);
    }
    return result;
}

Expected<void> each(Database &database, const QList<qint64> &ids,
                    const std::function<void(const SongView &)> &visit)
{
    static const QString sql
        = QStringLiteral("SELECT %1 FROM songs WHERE id BETWEEN ? AND ? ORDER BY id")
              .arg(columns());
    const Expected<Statement *> row = database.statement(sql);
    if (!row)
        return tl::unexpected(row.error());
    for (qsizetype first = 0, last = 0; first < ids.size(); first = ++last) {
        while (last + 1 < ids.size() && ids[last + 1] == ids[last] + 1)
            ++last; // one look for ids that follow each other
        (*row)->bindInteger(0, ids[first]);
        (*row)->bindInteger(1, ids[last]);
        Expected<bool> isRow = (*row)->step();
        for (; isRow && *isRow; isRow = (*row)->step())
            visit(view(**row));
        if (!isRow)
            return tl::unexpected(isRow.error());
    }
    return {};
}

QVariantList values(const Song &song)
{
    QVariantList result {song.id ? QVariant(song.id) : QVariant(), song.uid, song.revision};
    for (const SongFieldInfo &field : songFields())
        result += field.value(song);
    return result;
}

} // namespace tutti::SongRows
