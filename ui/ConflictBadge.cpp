// SPDX-FileCopyrightText: 2026 The Tutti authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/ConflictBadge.h"

#include "ui/ConflictText.h"
#include "ui/LibrarySession.h"

#include <QAccessible>

#include <utility>

namespace tutti {

ConflictBadge::ConflictBadge(LibrarySession &session, QWidget *parent)
    : QToolButton(parent)
    , m_session(session)
{
    setObjectName(QStringLiteral("conflictBadge"));
    setAutoRaise(true);
    setFocusPolicy(Qt::StrongFocus);
    setToolTip(tr("Shows the changes for which you have to choose"));
    connect(&session, &LibrarySession::conflictsChanged, this, &ConflictBadge::follow);
    setVisible(false);
    follow();
}

void ConflictBadge::follow()
{
    const qint64 total = m_session.conflicts().total;
    const qint64 before = std::exchange(m_shown, total);
    setText(ConflictText::count(total));
    setAccessibleName(text());
    setVisible(total > 0);
    if (total <= before || !isVisible())
        return;
    QAccessibleEvent event(this, QAccessible::Alert);
    QAccessible::updateAccessibility(&event);
}

} // namespace tutti
