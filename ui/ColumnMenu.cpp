// SPDX-FileCopyrightText: 2026 The Tutti authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/ColumnMenu.h"

#include "core/SongField.h"
#include "ui/SongTableView.h"

#include <QActionGroup>
#include <QCoreApplication>
#include <QHeaderView>

namespace tutti::ColumnMenu {

namespace {

QString text(const char *source)
{
    return QCoreApplication::translate("ColumnMenu", source);
}

void fillColumns(QMenu &menu, SongTableView &table)
{
    menu.clear();
    for (const SongFieldInfo &field : songFields()) {
        const int column = int(field.field);
        QAction *const action = menu.addAction(field.title());
        action->setObjectName(QStringLiteral("column_") + field.column());
        action->setCheckable(true);
        action->setChecked(!table.isColumnHidden(column));
        // A table without columns could not be brought back by its header.
        action->setEnabled(!action->isChecked() || table.shownColumns().size() > 1);
        QObject::connect(action, &QAction::toggled, &table,
                         [&table, column](bool isShown) { table.setColumnShown(column, isShown); });
    }
    menu.addSeparator();
    QAction *const reset = menu.addAction(text(QT_TRANSLATE_NOOP("ColumnMenu", "Reset Columns")));
    QObject::connect(reset, &QAction::triggered, &table, &SongTableView::resetColumns);
}

void fillOrders(QMenu &menu, SongTableView &table)
{
    menu.clear();
    QHeaderView *const header = table.horizontalHeader();
    const int sorted = header->sortIndicatorSection();
    const Qt::SortOrder direction = header->sortIndicatorOrder();
    auto *fields = new QActionGroup(&menu);
    for (const SongFieldInfo &field : songFields()) {
        const int column = int(field.field);
        QAction *const action = fields->addAction(menu.addAction(field.title()));
        action->setObjectName(QStringLiteral("sort_") + field.column());
        action->setCheckable(true);
        action->setChecked(column == sorted);
        QObject::connect(action, &QAction::triggered, &table,
                         [&table, column, direction] { table.sortByColumn(column, direction); });
    }
    menu.addSeparator();
    auto *directions = new QActionGroup(&menu);
    const auto addDirection = [&](const QString &name, Qt::SortOrder order) {
        QAction *const action = directions->addAction(menu.addAction(name));
        action->setCheckable(true);
        action->setChecked(order == direction);
        QObject::connect(action, &QAction::triggered, &table,
                         [&table, sorted, order] { table.sortByColumn(sorted, order); });
    };
    addDirection(text(QT_TRANSLATE_NOOP("ColumnMenu", "Ascending")), Qt::AscendingOrder);
    addDirection(text(QT_TRANSLATE_NOOP("ColumnMenu", "Descending")), Qt::DescendingOrder);
}

} // namespace

void addColumns(QMenu &menu, SongTableView &table)
{
    QObject::connect(&menu, &QMenu::aboutToShow, &table,
                     [&menu, &table] { fillColumns(menu, table); });
}

void addOrders(QMenu &menu, SongTableView &table)
{
    QObject::connect(&menu, &QMenu::aboutToShow, &table,
                     [&menu, &table] { fillOrders(menu, table); });
}

} // namespace tutti::ColumnMenu
