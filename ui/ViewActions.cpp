// SPDX-FileCopyrightText: 2026 The Tutti authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/ViewActions.h"

#include "core/SongText.h"
#include "ui/LibraryPanel.h"
#include "ui/LibrarySession.h"
#include "ui/OperationDesk.h"
#include "ui/PanelView.h"
#include "ui/SongActions.h"
#include "ui/ViewNameDialog.h"

#include <algorithm>

namespace tutti {

ViewActions::ViewActions(LibrarySession &session, LibraryPanel &panel, OperationDesk &desk,
                         QWidget *window)
    : QObject(window)
    , menu(new QMenu(tr("&Views"), window))
    , saveAs(make("saveViewAs", tr("Save View &As…")))
    , save(make("saveView", tr("&Save Changes to View")))
    , rename(make("renameView", tr("&Rename View…")))
    , remove(make("removeView", tr("&Delete View")))
    , moveUp(make("moveViewUp", tr("Move View &Up")))
    , moveDown(make("moveViewDown", tr("Move View D&own")))
    , m_session(session)
    , m_panel(panel)
    , m_desk(desk)
    , m_window(window)
    , m_views(this)
{
    menu->setObjectName(QStringLiteral("viewsMenu"));
    menu->setToolTipsVisible(true);
    menu->addSeparator();
    menu->addActions({save, saveAs});
    menu->addSeparator();
    menu->addActions({rename, remove, moveUp, moveDown});
    connect(saveAs, &QAction::triggered, this, [this] { askName({}); });
    connect(rename, &QAction::triggered, this, [this] { askName(m_panel.view().shown().uid); });
    connect(save, &QAction::triggered, this, &ViewActions::saveShown);
    connect(remove, &QAction::triggered, this, &ViewActions::removeShown);
    connect(moveUp, &QAction::triggered, this, [this] { moveBy(-1); });
    connect(moveDown, &QAction::triggered, this, [this] { moveBy(1); });
    connect(menu, &QMenu::aboutToShow, this, &ViewActions::listViews);
    connect(&session.views(), &NamedViews::changed, this, [this] {
        if (menu->isVisible())
            listViews();
        update();
    });
    connect(&session, &LibrarySession::stateChanged, this, &ViewActions::update);
    connect(&panel.view(), &PanelView::changed, this, &ViewActions::update);
    update();
}

QAction *ViewActions::make(const char *name, const QString &text)
{
    auto *action = new QAction(text, this);
    action->setObjectName(QString::fromLatin1(name));
    return action;
}

void ViewActions::listViews()
{
    const QList<QAction *> stale = m_views.actions();
    QAction *const behind = menu->actions().at(stale.size());
    for (const NamedView &view : m_session.views().all()) {
        auto *action = new QAction(
            SongText::visible(view.title()).replace(u'&', QStringLiteral("&&")), &m_views);
        action->setObjectName(QStringLiteral("view_") + view.uid);
        action->setCheckable(true);
        connect(action, &QAction::triggered, &m_panel,
                [this, uid = view.uid] { m_panel.view().choose(uid); });
        menu->insertAction(behind, action);
    }
    qDeleteAll(stale);
    update();
}

void ViewActions::update()
{
    const NamedView &shown = m_panel.view().shown();
    const bool isDeparted = m_panel.view().isDeparted();
    const QList<NamedView> &all = m_session.views().all();
    for (QAction *const action : m_views.actions())
        action->setChecked(action->objectName() == QStringLiteral("view_") + shown.uid);
    const QString whyNot = m_session.whyNotEditable();
    const bool isKnown = m_session.views().find(shown.uid) != nullptr;
    const QString whyNotShown = !whyNot.isEmpty() ? whyNot
                              : isKnown           ? QString()
                                                  : tr("The list shows no view.");
    SongActions::setState(
        saveAs, m_session.views().areKnown() ? whyNot : tr("The library is being opened."));
    SongActions::setState(save, !whyNotShown.isEmpty() || isDeparted
                                    ? whyNotShown
                                    : tr("The list is as the view has it."));
    SongActions::setState(rename, whyNotShown);
    SongActions::setState(remove, whyNotShown);
    const bool isFirst = !all.isEmpty() && all.first().uid == shown.uid;
    const bool isLast = !all.isEmpty() && all.last().uid == shown.uid;
    SongActions::setState(moveUp, !whyNotShown.isEmpty() || !isFirst ? whyNotShown
                                                                     : tr("It is the first."));
    SongActions::setState(moveDown,
                          !whyNotShown.isEmpty() || !isLast ? whyNotShown : tr("It is the last."));
}

void ViewActions::askName(const QString &uid)
{
    auto *dialog = new ViewNameDialog(m_session.views(), uid, m_window);
    connect(dialog, &ViewNameDialog::named, this, [this, uid](const QString &name) {
        if (uid.isEmpty())
            saveNew(name);
        else
            renameTo(uid, name);
    });
    dialog->open();
}

void ViewActions::saveNew(const QString &name)
{
    NamedView view = m_panel.view().asItLooks();
    view.uid = Operation::newId();
    view.name = name;
    view.position = 0;
    m_panel.view().take(view);
    m_desk.submit(ChangeViews {{{std::nullopt, view}}});
}

/// Against what the panel departed from, so that what others have changed since is kept.
void ViewActions::saveShown()
{
    const NamedView before = m_panel.view().shown();
    const NamedView after = m_panel.view().asItLooks();
    m_desk.submit(ChangeViews {{{before, after}}});
}

void ViewActions::renameTo(const QString &uid, const QString &name)
{
    const NamedView *const before = m_session.views().find(uid);
    if (!before || name == before->title())
        return;
    NamedView after = *before;
    after.name = name;
    m_desk.submit(ChangeViews {{{*before, after}}});
}

void ViewActions::removeShown()
{
    if (const NamedView *const before = m_session.views().find(m_panel.view().shown().uid))
        m_desk.submit(ChangeViews {{{*before, std::nullopt}}});
}

/// The moved view comes first in the step, which is named after it.
void ViewActions::moveBy(int places)
{
    QList<NamedView> views = m_session.views().all();
    const auto at = std::ranges::find(views, m_panel.view().shown().uid, &NamedView::uid);
    const qsizetype from = at - views.begin();
    if (from == views.size() || from + places < 0 || from + places >= views.size())
        return;
    const QString moved = at->uid;
    views.move(from, from + places);
    ChangeViews change;
    for (qsizetype i = 0; i < views.size(); ++i) {
        NamedView after = views[i];
        after.position = i + 1;
        if (after == views[i])
            continue;
        const ChangeViews::Change one {views[i], after};
        if (after.uid == moved)
            change.changes.prepend(one);
        else
            change.changes += one;
    }
    if (!change.changes.isEmpty())
        m_desk.submit(change);
}

} // namespace tutti
