// SPDX-FileCopyrightText: 2026 The Tutti authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/GroupMenu.h"

#include "ui/GroupNavigation.h"
#include "ui/LibraryPanel.h"

#include <QActionGroup>
#include <QCoreApplication>

namespace tutti::GroupMenu {

namespace {

QString text(const char *source)
{
    return QCoreApplication::translate("GroupMenu", source);
}

void fill(QMenu &menu, LibraryPanel &panel)
{
    menu.clear();
    SongListModel &list = panel.list();
    auto *groupings = new QActionGroup(&menu);
    for (const SongGrouping &grouping : SongGrouping::all()) {
        QAction *const action = groupings->addAction(menu.addAction(grouping.title()));
        action->setObjectName(QStringLiteral("group_") + grouping.name());
        action->setCheckable(true);
        action->setChecked(grouping == list.grouping());
        QObject::connect(action, &QAction::triggered, &list,
                         [&list, grouping] { list.setGrouping(grouping); });
    }
    menu.addSeparator();
    const auto addTurn = [&](const char *name, const QString &title, bool isCollapsed) {
        QAction *const action = menu.addAction(title);
        action->setObjectName(QString::fromLatin1(name));
        action->setEnabled(!list.grouping().isNothing());
        QObject::connect(action, &QAction::triggered, &panel,
                         [&panel, isCollapsed] { panel.groups().setAllCollapsed(isCollapsed); });
    };
    addTurn("expandAll", text(QT_TRANSLATE_NOOP("GroupMenu", "&Expand All")), false);
    addTurn("collapseAll", text(QT_TRANSLATE_NOOP("GroupMenu", "&Collapse All")), true);
}

} // namespace

void add(QMenu &menu, LibraryPanel &panel)
{
    QObject::connect(&menu, &QMenu::aboutToShow, &panel, [&menu, &panel] { fill(menu, panel); });
}

} // namespace tutti::GroupMenu
