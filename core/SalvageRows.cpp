// SPDX-FileCopyrightText: 2026 The Tutti authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/SalvageRows.h"

#include "core/SongRows.h"

namespace tutti {

namespace {

using Kind = PageRow::Kind;

QString insertionOf(Kind kind)
{
    const auto into = [](const char *table, int columns) {
        const QStringList values(columns, QStringLiteral("?"));
        return QStringLiteral("INSERT OR IGNORE INTO found.%1 VALUES(%2)")
            .arg(QLatin1String(table), values.join(u','));
    };
    switch (kind) {
    case Kind::Song:
        return into("song", 21);
    case Kind::Tombstone:
        return into("tombstones", 21);
    case Kind::Change:
        return into("change", 7);
    case Kind::ChangeField:
        return into("change_field", 4);
    case Kind::Operation:
        return into("ops", 13);
    case Kind::Conflict:
        return into("conflicts", 15)
             + QStringLiteral(" ON CONFLICT(id) DO UPDATE SET resolved_by ="
                              " coalesce(resolved_by, excluded.resolved_by)");
    case Kind::Meta:
        return into("meta", 2);
    case Kind::Sequence:
        return into("sequence", 2);
    case Kind::SongUid:
        return into("song_uid", 2);
    case Kind::Unverified:
        return into("unverified", 1);
    case Kind::View:
        return into("view", 5);
    }
    Q_UNREACHABLE();
}

void bind(Statement &statement, int parameter, const PageValue &value)
{
    switch (value.type) {
    case PageValue::Type::Null:
        statement.bindNull(parameter);
        break;
    case PageValue::Type::Integer:
        statement.bindInteger(parameter, value.integer);
        break;
    case PageValue::Type::Real:
        statement.bind(parameter, value.real);
        break;
    case PageValue::Type::Text:
        statement.bindText(parameter, value.bytes);
        break;
    case PageValue::Type::Blob:
        statement.bind(parameter, QByteArray(value.bytes.data(), qsizetype(value.bytes.size())));
        break;
    }
}

} // namespace

SalvageRows::SalvageRows(Database &database)
    : m_database(database)
{}

Expected<void> SalvageRows::create()
{
    const QString columns = SongRows::columns();
    const QStringList tables {
        QStringLiteral("song(%1, doubt)").arg(columns),
        QStringLiteral("tombstones(seq INTEGER PRIMARY KEY, %1)").arg(columns),
        QStringLiteral("change(seq INTEGER PRIMARY KEY, op, song_id, song_uid, last_id, rev, at)"),
        QStringLiteral("change_field(seq, field, old, new, PRIMARY KEY(seq, field)) WITHOUT ROWID"),
        QStringLiteral("ops(number INTEGER PRIMARY KEY, op_id, author, process, kind, songs,"
                       " subject, first_seq, last_seq, at, reverses, undone, latest)"),
        QStringLiteral("conflicts(id INTEGER PRIMARY KEY, op_id, kind, song_id, song_uid,"
                       " song_title, field, base, mine, mine_by, theirs, theirs_by, theirs_at, at,"
                       " resolved_by)"),
        QStringLiteral("meta(key, value)"),
        QStringLiteral("sequence(name, seq)"),
        QStringLiteral("song_uid(uid, id, PRIMARY KEY(uid, id)) WITHOUT ROWID"),
        QStringLiteral("unverified(uid PRIMARY KEY) WITHOUT ROWID"),
        QStringLiteral("view(uid, name, definition, position, doubt)"),
    };
    for (const QString &table : tables) {
        if (auto done = m_database.run(QStringLiteral("CREATE TABLE found.") + table); !done)
            return done;
    }
    return {};
}

Expected<void> SalvageRows::fill(const PageImage::Files &files)
{
    const PageImage image(files, PageReader::likelyPageSize(files));
    m_lacksEnd = image.lacksEnd();
    Expected<void> done;
    PageReader::read(image, [&](const PageRow &row) {
        if (done)
            done = add(row);
    });
    return done;
}

Expected<void> SalvageRows::add(const PageRow &row)
{
    const Expected<Statement *> found = m_database.statement(insertionOf(row.kind));
    if (!found)
        return tl::unexpected(found.error());
    Statement &insertion = **found;
    int parameter = 0;
    for (const PageValue &value : row.values)
        bind(insertion, parameter++, value);
    const bool isSong = row.kind == Kind::Song;
    if (isSong || row.kind == Kind::Tombstone || row.kind == Kind::Change
        || row.kind == Kind::Operation || row.kind == Kind::Conflict)
        insertion.bindInteger(0, row.rowId);
    if (isSong || row.kind == Kind::View)
        insertion.bindInteger(parameter, row.isDoubtful ? 1 : 0);
    return insertion.step().map([](bool) {});
}

} // namespace tutti
