// SPDX-FileCopyrightText: 2026 The Tutti authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/NamedViews.h"

#include "core/TextFold.h"

#include <algorithm>

namespace tutti {

const NamedView *NamedViews::find(const QString &uid) const
{
    const auto view = std::ranges::find(m_views, uid, &NamedView::uid);
    return view == m_views.end() ? nullptr : &*view;
}

bool NamedViews::isTaken(const QString &name, const QString &uid) const
{
    const QString wanted = folded(name.simplified());
    return std::ranges::any_of(m_views, [&](const NamedView &view) {
        return view.uid != uid && (folded(view.name) == wanted || folded(view.title()) == wanted);
    });
}

void NamedViews::apply(const ChangeSet &changes)
{
    if (!changes.views || (m_areKnown && *changes.views == m_views))
        return;
    m_areKnown = true;
    m_views = *changes.views;
    emit changed();
}

} // namespace tutti
