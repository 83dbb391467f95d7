// SPDX-FileCopyrightText: 2026 The Tutti authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/ViewReverser.h"

#include "core/ViewDefinition.h"

namespace tutti {

ViewReverser::ViewReverser(Database &database)
    : m_database(database)
    , m_table(database)
{}

Expected<qint64> ViewReverser::reverse(qint64 firstSeq, qint64 lastSeq)
{
    struct Row
    {
        qint64 seq;
        char op;
        QString uid;
    };
    QList<Row> rows;
    Expected<void> done = m_database.each(
        QStringLiteral("SELECT seq, op, song_uid FROM change WHERE song_id = 0"
                       " AND seq BETWEEN ? AND ? ORDER BY seq DESC"),
        {firstSeq, lastSeq}, [&](const QSqlQuery &row) {
            rows += {row.value(0).toLongLong(), row.value(1).toString().at(0).toLatin1(),
                     row.value(2).toString()};
        });
    for (const Row &row : rows) {
        const Expected<Values> values = valuesOf(row.seq, row.uid);
        done = values ? reverseRow(row.op, *values) : tl::unexpected(values.error());
        if (!done)
            break;
    }
    return done.map([&] { return qint64(m_leftAlone.size()); });
}

Expected<ViewReverser::Values> ViewReverser::valuesOf(qint64 seq, const QString &uid)
{
    Values values;
    values.before.uid = values.after.uid = uid;
    return m_database
        .each(QStringLiteral("SELECT field, old, new FROM change_field WHERE seq = ?"), {seq},
              [&](const QSqlQuery &row) {
                  const QString field = row.value(0).toString();
                  const auto put = [&](NamedView &view, const QVariant &value) {
                      if (field == u"name")
                          view.name = value.toString();
                      else if (field == u"definition")
                          view.definition = value.toString();
                      else if (field == u"position")
                          view.position = value.toLongLong();
                  };
                  values.changed += field;
                  put(values.before, row.value(1));
                  put(values.after, row.value(2));
              })
        .map([&] { return values; });
}

Expected<void> ViewReverser::reverseRow(char op, const Values &values)
{
    const Expected<std::optional<NamedView>> stored = m_table.find(values.before.uid);
    if (!stored)
        return tl::unexpected(stored.error());
    if (op == 'D' && !*stored)
        return bringBack(values.before);
    if (op == 'U' && *stored)
        return putBack(values, **stored);
    if (op == 'I' && !*stored)
        return {};
    if (op == 'I' && (*stored)->name == values.after.name
        && (*stored)->definition == values.after.definition)
        return m_table.remove(values.after.uid);
    m_leftAlone += values.before.uid;
    return {};
}

Expected<void> ViewReverser::bringBack(NamedView view)
{
    return m_table.freeName(view.name, view.uid).and_then([&](const QString &name) {
        view.name = name;
        return m_table.insert(view);
    });
}

Expected<void> ViewReverser::putBack(const Values &values, const NamedView &stored)
{
    NamedView now = stored;
    bool isWhole = true;
    if (values.changed.contains(QStringLiteral("name"))) {
        const Expected<QString> free = m_table.freeName(values.before.name, now.uid);
        if (!free)
            return tl::unexpected(free.error());
        if (now.name == values.after.name && *free == values.before.name)
            now.name = values.before.name;
        isWhole = now.name == values.before.name;
    }
    if (values.changed.contains(QStringLiteral("definition"))) {
        const auto merged = ViewDefinition::merged(values.after.definition,
                                                   values.before.definition, now.definition);
        now.definition = merged.text;
        isWhole = isWhole && merged.isWhole;
    }
    // Where it stands in the list is nothing that anybody would miss.
    if (values.changed.contains(QStringLiteral("position"))
        && now.position == values.after.position)
        now.position = values.before.position;
    if (!isWhole)
        m_leftAlone += now.uid;
    return now == stored ? Expected<void>() : m_table.update(now);
}

Expected<void> ViewReverser::takeBack(qint64 seq, char op, const QString &uid)
{
    const Expected<Values> values = valuesOf(seq, uid);
    const Expected<std::optional<NamedView>> stored = m_table.find(uid);
    if (!values || !stored)
        return tl::unexpected(values ? stored.error() : values.error());
    if (op == 'I')
        return m_table.remove(uid);
    if (op == 'D')
        return m_table.remove(uid).and_then([&] { return m_table.insert(values->before); });
    NamedView view = stored->value_or(values->before);
    if (values->changed.contains(QStringLiteral("name")))
        view.name = values->before.name;
    if (values->changed.contains(QStringLiteral("definition")))
        view.definition = values->before.definition;
    if (values->changed.contains(QStringLiteral("position")))
        view.position = values->before.position;
    return m_table.update(view);
}

} // namespace tutti
