// SPDX-FileCopyrightText: 2026 The Tutti authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/SchemaTriggers.h"

#include "core/Schema.h"
#include "core/SongField.h"
#include "core/SongRows.h"

#include <array>

namespace tutti {

namespace {

QString changeRow(const QString &op, const QString &row, const QString &revision)
{
    return QStringLiteral("  INSERT INTO change(op, song_id, song_uid, rev, at)"
                          " VALUES('%1', %2.id, %2.uid, %3, %4);\n")
        .arg(op, row, revision, Schema::now());
}

SchemaTrigger identityTrigger()
{
    const QString name = QStringLiteral("songs_identity");
    return {name, QStringLiteral("CREATE TRIGGER %1 BEFORE UPDATE ON songs\n"
                                 "WHEN old.id IS NOT new.id OR old.uid IS NOT new.uid BEGIN\n"
                                 "  SELECT RAISE(ABORT, 'the id and uid of a song never change');\n"
                                 "END")
                      .arg(name)};
}

SchemaTrigger insertTrigger()
{
    const QString name = QStringLiteral("songs_insert");
    return {name, QStringLiteral("CREATE TRIGGER %1 AFTER INSERT ON songs\n"
                                 "WHEN NOT EXISTS (SELECT 1 FROM bulk_insert) BEGIN\n%2END")
                      .arg(name, changeRow(QStringLiteral("I"), QStringLiteral("new"),
                                           QStringLiteral("new.rev")))};
}

SchemaTrigger updateTrigger()
{
    const QString name = QStringLiteral("songs_update");
    QStringList differs;
    QStringList fieldRows;
    const QString modified = QStringLiteral("CASE WHEN new.modified_at IS old.modified_at THEN %1"
                                            " ELSE new.modified_at END")
                                 .arg(Schema::now());
    for (const SongFieldInfo &field : songFields()) {
        const QString column = field.column();
        differs += QStringLiteral("old.%1 IS NOT new.%1").arg(column);
        fieldRows += field.field == SongField::Modified
                       ? QStringLiteral("SELECT last_insert_rowid(), '%1', old.%1, %2")
                             .arg(column, modified)
                       : QStringLiteral("SELECT last_insert_rowid(), '%1', old.%1, new.%1"
                                        " WHERE old.%1 IS NOT new.%1")
                             .arg(column);
    }
    const QString body
        = changeRow(QStringLiteral("U"), QStringLiteral("old"), QStringLiteral("old.rev + 1"))
        + QStringLiteral("  INSERT INTO change_field(seq, field, old, new)\n    ")
        + fieldRows.join(QStringLiteral("\n    UNION ALL "))
        + QStringLiteral(";\n  UPDATE songs SET rev = old.rev + 1, modified_at = %1"
                         " WHERE id = new.id;\n")
              .arg(modified);
    return {name,
            QStringLiteral("CREATE TRIGGER %1 AFTER UPDATE OF %2 ON songs\nWHEN %3 BEGIN\n%4END")
                .arg(name, SongRows::fieldColumns(), differs.join(QStringLiteral(" OR ")), body)};
}

SchemaTrigger deleteTrigger()
{
    const QString name = QStringLiteral("songs_delete");
    const QString body
        = changeRow(QStringLiteral("D"), QStringLiteral("old"), QStringLiteral("old.rev + 1"))
        + QStringLiteral("  INSERT INTO tombstones(seq, %1)\n"
                         "    VALUES(last_insert_rowid(), %2);\n")
              .arg(SongRows::columns(), SongRows::columns(QStringLiteral("old.")));
    return {name,
            QStringLiteral("CREATE TRIGGER %1 AFTER DELETE ON songs BEGIN\n%2END").arg(name, body)};
}

constexpr std::array ViewColumns {"name", "definition", "position"};

/// A row of the journal about the view \a row, with the values \a before and \a after (NULL or
/// "old.%1", "new.%1") of those columns in which they differ.
SchemaTrigger viewTrigger(const char *name, const QString &event, const QString &op,
                          const QString &before, const QString &after)
{
    const bool isUpdate = op == u"U";
    QStringList differs;
    QStringList fieldRows;
    for (const char *const column : ViewColumns) {
        const QString from = QString(before).replace(QStringLiteral("%1"), QLatin1String(column));
        const QString to = QString(after).replace(QStringLiteral("%1"), QLatin1String(column));
        const QString differ = QStringLiteral("%1 IS NOT %2").arg(from, to);
        differs += differ;
        fieldRows += QStringLiteral("SELECT last_insert_rowid(), '%1', %2, %3%4")
                         .arg(QLatin1String(column), from, to,
                              isUpdate ? QStringLiteral(" WHERE ") + differ : QString());
    }
    return {QString::fromLatin1(name),
            QStringLiteral("CREATE TRIGGER %1 AFTER %2 ON views\n"
                           "WHEN NOT EXISTS (SELECT 1 FROM bulk_insert) AND (%3) BEGIN\n"
                           "  INSERT INTO change(op, song_id, song_uid, at)"
                           " VALUES('%4', 0, %5.uid, %6);\n"
                           "  INSERT INTO change_field(seq, field, old, new)\n    %7;\nEND")
                .arg(QLatin1String(name), event,
                     isUpdate ? differs.join(QStringLiteral(" OR ")) : QStringLiteral("true"), op,
                     op == u"D" ? QStringLiteral("old") : QStringLiteral("new"), Schema::now(),
                     fieldRows.join(QStringLiteral("\n    UNION ALL ")))};
}

SchemaTrigger viewIdentityTrigger()
{
    const QString name = QStringLiteral("views_identity");
    return {name, QStringLiteral("CREATE TRIGGER %1 BEFORE UPDATE ON views\n"
                                 "WHEN old.uid IS NOT new.uid BEGIN\n"
                                 "  SELECT RAISE(ABORT, 'the uid of a view never changes');\n"
                                 "END")
                      .arg(name)};
}

/// Instead of an index, which would have to be told apart from others in a damaged file.
SchemaTrigger viewNameTrigger(const char *name, const QString &event)
{
    return {QString::fromLatin1(name),
            QStringLiteral("CREATE TRIGGER %1 BEFORE %2 ON views\n"
                           "WHEN NOT EXISTS (SELECT 1 FROM bulk_insert) AND EXISTS (SELECT 1 FROM"
                           " views WHERE name = new.name COLLATE NOCASE AND uid IS NOT new.uid)"
                           " BEGIN\n"
                           "  SELECT RAISE(ABORT, 'there is a view of that name');\n"
                           "END")
                .arg(QLatin1String(name), event)};
}

} // namespace

const QList<SchemaTrigger> &schemaTriggers()
{
    const QString none = QStringLiteral("NULL");
    const QString old = QStringLiteral("old.%1");
    const QString present = QStringLiteral("new.%1");
    static const QList<SchemaTrigger> triggers {
        identityTrigger(),
        insertTrigger(),
        updateTrigger(),
        deleteTrigger(),
        viewIdentityTrigger(),
        viewNameTrigger("views_name", QStringLiteral("INSERT")),
        viewNameTrigger("views_rename", QStringLiteral("UPDATE OF name")),
        viewTrigger("views_insert", QStringLiteral("INSERT"), QStringLiteral("I"), none, present),
        viewTrigger("views_update", QStringLiteral("UPDATE"), QStringLiteral("U"), old, present),
        viewTrigger("views_delete", QStringLiteral("DELETE"), QStringLiteral("D"), old, none),
    };
    return triggers;
}

} // namespace tutti
