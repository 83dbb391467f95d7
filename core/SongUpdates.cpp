// SPDX-FileCopyrightText: 2026 The Tutti authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/SongUpdates.h"

#include <QStringList>

namespace tutti {

namespace {

constexpr qsizetype RowsAtOnce = 100;

QString assignments(const QList<SongField> &fields, const std::function<QString(int)> &value)
{
    QStringList each;
    for (int i = 0; i < int(fields.size()); ++i)
        each += info(fields[i]).column() + QStringLiteral(" = ") + value(i);
    return each.join(QStringLiteral(", "));
}

/// "(?, ?), (?, ?), …"
QString manyRows(int columns)
{
    const QString row
        = u'(' + QStringList(columns, QStringLiteral("?")).join(QStringLiteral(", ")) + u')';
    return QStringList(RowsAtOnce, row).join(QStringLiteral(", "));
}

} // namespace

SongUpdates::SongUpdates(Database &database)
    : m_database(database)
{}

Expected<void> SongUpdates::add(qint64 id, const Values &values)
{
    Q_ASSERT(!holds(id));
    Fields fields;
    for (const auto &[field, value] : values)
        fields += field;
    QList<Row> &rows = m_groups[fields];
    rows += {id, values};
    m_held.insert(id);
    if (rows.size() < RowsAtOnce)
        return {};
    const QList<Row> full = std::exchange(rows, {});
    for (const Row &row : full)
        m_held.remove(row.id);
    return writeTogether(fields, full);
}

Expected<void> SongUpdates::flush()
{
    for (const auto &[fields, rows] : std::exchange(m_groups, {})) {
        for (const Row &row : rows) {
            if (Expected<void> done = writeOne(fields, row); !done)
                return done;
        }
    }
    m_held.clear();
    return {};
}

Expected<void> SongUpdates::writeTogether(const Fields &fields, const QList<Row> &rows)
{
    const auto value = [](int i) { return QStringLiteral("new.column%1").arg(i + 2); };
    const Expected<Statement *> update = m_database.statement(
        QStringLiteral("UPDATE songs SET %1 FROM (VALUES %2) AS new WHERE songs.id = new.column1")
            .arg(assignments(fields, value), manyRows(int(fields.size()) + 1)));
    if (!update)
        return tl::unexpected(update.error());
    int parameter = 0;
    for (const Row &row : rows) {
        (*update)->bindInteger(parameter++, row.id);
        for (const auto &[field, stored] : row.values)
            (*update)->bind(parameter++, stored);
    }
    return (*update)->step().map([](bool) {});
}

Expected<void> SongUpdates::writeOne(const Fields &fields, const Row &row)
{
    QVariantList parameters;
    for (const auto &[field, stored] : row.values)
        parameters += stored;
    const auto value = [](int) { return QStringLiteral("?"); };
    return m_database.run(
        QStringLiteral("UPDATE songs SET %1 WHERE id = ?").arg(assignments(fields, value)),
        parameters << row.id);
}

} // namespace tutti
