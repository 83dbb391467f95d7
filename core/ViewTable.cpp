// SPDX-FileCopyrightText: 2026 The Tutti authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/ViewTable.h"

#include "core/TextFold.h"

#include <QSet>

namespace tutti {

namespace {

NamedView viewOf(const QSqlQuery &row)
{
    return {row.value(0).toString(), row.value(1).toString(), row.value(2).toString(),
            row.value(3).toLongLong()};
}

} // namespace

ViewTable::ViewTable(Database &database)
    : m_database(database)
{}

Expected<QList<NamedView>> ViewTable::all()
{
    QList<NamedView> views;
    return m_database
        .each(QStringLiteral("SELECT uid, name, definition, position FROM views"
                             " ORDER BY position, name, uid"),
              {}, [&](const QSqlQuery &row) { views += viewOf(row); })
        .map([&] { return views; });
}

Expected<std::optional<NamedView>> ViewTable::find(const QString &uid)
{
    std::optional<NamedView> view;
    return m_database
        .each(QStringLiteral("SELECT uid, name, definition, position FROM views WHERE uid = ?"),
              {uid}, [&](const QSqlQuery &row) { view = viewOf(row); })
        .map([&] { return view; });
}

Expected<void> ViewTable::insert(const NamedView &view)
{
    return m_database.run(QStringLiteral("INSERT INTO views(uid, name, definition, position)"
                                         " SELECT ?1, ?2, ?3, CASE ?4 WHEN 0 THEN"
                                         " coalesce(max(position), 0) + 1 ELSE ?4 END FROM views"),
                          {view.uid, view.name, view.definition, view.position});
}

Expected<void> ViewTable::update(const NamedView &view)
{
    return m_database.run(
        QStringLiteral("UPDATE views SET name = ?, definition = ?, position = ? WHERE uid = ?"),
        {view.name, view.definition, view.position, view.uid});
}

Expected<void> ViewTable::remove(const QString &uid)
{
    return m_database.run(QStringLiteral("DELETE FROM views WHERE uid = ?"), {uid});
}

Expected<QString> ViewTable::checkedName(const QString &name)
{
    QString checked = name.simplified();
    checked.remove(QChar::Null);
    checked.truncate(NamedView::LongestName);
    if (checked.trimmed().isEmpty())
        return failure(Error::Kind::Invalid, QStringLiteral("a view without a name"));
    return checked;
}

Expected<QString> ViewTable::freeName(const QString &name, const QString &uid)
{
    return all().map([&](const QList<NamedView> &views) {
        QSet<QString> taken;
        for (const NamedView &view : views) {
            if (view.uid != uid)
                taken += folded(view.name);
        }
        QString free = name;
        for (int number = 2; taken.contains(folded(free)); ++number)
            free = QStringLiteral("%1 (%2)").arg(name).arg(number);
        return free;
    });
}

} // namespace tutti
