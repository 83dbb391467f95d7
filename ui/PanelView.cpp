// SPDX-FileCopyrightText: 2026 The Tutti authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/PanelView.h"

#include "ui/LibraryPanel.h"
#include "ui/SongTableView.h"

#include <QHeaderView>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace tutti {

using namespace Qt::StringLiterals;

namespace {

/// With which every library begins, and so do its windows.
NamedView firstView()
{
    return {u"all"_s, u"All"_s, u"{}"_s, 1};
}

} // namespace

PanelView::PanelView(const NamedViews &views, LibraryPanel &panel)
    : QObject(&panel)
    , m_views(views)
    , m_panel(panel)
    , m_shown(firstView())
    , m_tellChange(this)
{
    m_tellChange.setSingleShot(true);
    m_tellChange.setInterval(0);
    connect(&m_tellChange, &QTimer::timeout, this, &PanelView::changed);
    connect(&views, &NamedViews::changed, this, &PanelView::follow);
    watch();
    follow();
}

/// Everything that a view is about may change the answer of isDeparted().
void PanelView::watch()
{
    const auto tell = qOverload<>(&QTimer::start);
    QHeaderView *const header = m_panel.table().horizontalHeader();
    connect(header, &QHeaderView::sectionMoved, &m_tellChange, tell);
    connect(header, &QHeaderView::sectionResized, &m_tellChange, tell); // also by hiding it
    connect(&m_panel.list(), &QAbstractItemModel::layoutChanged, &m_tellChange, tell);
    connect(&m_panel.list(), &SongListModel::sortedChanged, &m_tellChange, tell);
    connect(&m_panel.list(), &SongListModel::groupingChanged, &m_tellChange, tell);
    connect(&m_panel.search(), &QLineEdit::textChanged, &m_tellChange, tell);
    // What could not be followed under an open editor is followed when it is gone.
    connect(m_panel.table().itemDelegate(), &QAbstractItemDelegate::closeEditor, this,
            &PanelView::follow, Qt::QueuedConnection);
}

ViewDefinition PanelView::look() const
{
    return {m_panel.table().shownColumns(), m_panel.list().order(), m_panel.list().grouping(),
            m_panel.search().text().trimmed()};
}

void PanelView::wear(const ViewDefinition &definition)
{
    if (definition == look())
        return;
    m_panel.table().showColumns(definition.columns);
    m_panel.list().setGrouping(definition.grouping);
    m_panel.table().showOrder(definition.order);
    if (definition.query != m_panel.search().text().trimmed())
        m_panel.search().setText(definition.query);
}

bool PanelView::isDeparted() const
{
    return !m_shown.uid.isEmpty() && look() != ViewDefinition::parsed(m_shown.definition);
}

NamedView PanelView::asItLooks() const
{
    NamedView view = m_shown;
    view.definition = look().writtenOver(view.definition);
    return view;
}

void PanelView::choose(const QString &uid)
{
    const NamedView *const view = m_views.find(uid);
    if (!view || !m_panel.table().finishEditing())
        return;
    m_isAwaited = false;
    m_shown = *view;
    wear(ViewDefinition::parsed(m_shown.definition));
    m_tellChange.start();
}

void PanelView::take(const NamedView &view)
{
    m_isAwaited = true;
    m_shown = view;
    m_tellChange.start();
}

void PanelView::follow()
{
    if (!m_views.areKnown() || m_panel.table().isEditing())
        return;
    const NamedView *const stored = m_views.find(m_shown.uid);
    if (stored) {
        m_isAwaited = false;
        const ViewDefinition definition = ViewDefinition::parsed(stored->definition);
        if (!isDeparted())
            wear(definition);
        const bool isAsStored = look() == definition;
        const QString base = m_shown.definition;
        m_shown = *stored;
        if (!isAsStored)
            m_shown.definition = base; // what its user departed from
    } else if (!m_isAwaited) {
        // It was removed, or is another library's; another one may look the same.
        const auto alike = std::ranges::find_if(m_views.all(), [this](const NamedView &view) {
            return ViewDefinition::parsed(view.definition) == look();
        });
        m_shown = alike == m_views.all().end() ? NamedView {} : *alike;
    }
    m_tellChange.start();
}

QByteArray PanelView::saved(const QString &file) const
{
    const QJsonObject object {{u"file"_s, file},
                              {u"uid"_s, m_shown.uid},
                              {u"name"_s, m_shown.name},
                              {u"definition"_s, m_shown.definition}};
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

void PanelView::restore(const QByteArray &saved, const QString &file)
{
    const QJsonObject object = QJsonDocument::fromJson(saved).object();
    m_isAwaited = false;
    m_shown = firstView();
    if (object.value("file"_L1).toString() == file)
        m_shown = {object.value("uid"_L1).toString(), object.value("name"_L1).toString(),
                   object.value("definition"_L1).toString(), 0};
    m_panel.search().setText(ViewDefinition::parsed(m_shown.definition).query);
    follow();
    m_tellChange.start();
}

} // namespace tutti
