// SPDX-FileCopyrightText: 2026 The Tutti authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/SyncTile.h"

#include "ui/ConflictBadge.h"
#include "ui/ConflictText.h"
#include "ui/LibrarySession.h"
#include "ui/SyncCurveView.h"
#include "ui/SyncText.h"

#include <QMessageBox>

namespace tutti {

SyncTile::SyncTile(LibrarySession &session, QWidget *parent)
    : StatTile(QStringLiteral("sync"), tr("Sync"), parent)
    , m_session(session)
    , m_conflicts(new ConflictBadge(session, this))
    , m_curve(new SyncCurveView(this))
{
    setClickable(tr("Shows the details"));
    setWhatsThis(
        tr("Whether all that you and others change is saved and shown, which programs have "
           "this library open, and how long a change takes to reach the screen. Click it "
           "for the details."));
    m_conflicts->setObjectName(QStringLiteral("dashboardConflicts"));
    append(m_conflicts);
    putBeside(m_curve);
    connect(m_conflicts, &QToolButton::clicked, this, &SyncTile::conflictsRequested);
    connect(this, &SyncTile::clicked, this, &SyncTile::showDetails);
    connect(&session, &LibrarySession::stateChanged, this, &SyncTile::follow);
    connect(&session, &LibrarySession::syncMeasured, this, &SyncTile::follow);
    connect(&session, &LibrarySession::surroundingsChanged, this, &SyncTile::follow);
    follow();
}

void SyncTile::follow()
{
    const SyncState &state = m_session.state();
    const SyncFigures &figures = m_session.syncFigures();
    const Surroundings &around = m_session.surroundings();
    const bool isUpToDate = state.phase == SyncState::Phase::UpToDate;
    const QString details = SyncText::details(state) + u'\n' + SyncText::details(figures);
    QStringList notes {SyncText::programs(around), SyncText::snapshot(around),
                       isUpToDate ? SyncText::speed(figures) : QString()};
    notes.removeAll(QString());
    setFigure(SyncText::brief(state), details.trimmed(), notes.join(u'\n'));
    m_curve->setCurve(figures.curve);
}

void SyncTile::showDetails()
{
    const qint64 conflicts = m_session.conflicts().total;
    QStringList paragraphs {SyncText::brief(m_session.state()),
                            toolTip(),
                            conflicts > 0 ? ConflictText::count(conflicts) : QString(),
                            SyncText::eachProgram(m_session.surroundings()),
                            SyncText::snapshot(m_session.surroundings()),
                            m_session.options().store.file};
    paragraphs.removeAll(QString());
    auto *box = new QMessageBox(QMessageBox::NoIcon, tr("Sync"),
                                paragraphs.join(QStringLiteral("\n\n")), QMessageBox::Close, this);
    box->setObjectName(QStringLiteral("syncDetails"));
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setTextFormat(Qt::PlainText);
    box->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    box->open();
}

} // namespace tutti
