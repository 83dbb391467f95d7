// SPDX-FileCopyrightText: 2026 The Tutti authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/RepairActions.h"

#include "core/LibraryDoctor.h"
#include "ui/ErrorText.h"
#include "ui/LibrarySession.h"
#include "ui/RepairDialog.h"

namespace tutti {

RepairActions::RepairActions(LibrarySession &session, QWidget *window)
    : QObject(window)
    , repair(new QAction(tr("Re&pair…"), this))
    , m_session(session)
    , m_window(window)
{
    repair->setObjectName(QStringLiteral("repair"));
    connect(repair, &QAction::triggered, this, &RepairActions::ask);
    connect(&session, &LibrarySession::stateChanged, this, &RepairActions::update);
    update();
}

void RepairActions::update()
{
    const QString why = whyNot();
    repair->setEnabled(why.isEmpty());
    repair->setToolTip(why);
    repair->setStatusTip(why);
}

QString RepairActions::whyNot() const
{
    using Phase = SyncState::Phase;
    const SyncState &state = m_session.state();
    const bool isClosed = state.phase == Phase::Lost || state.phase == Phase::Failed;
    if (!isClosed || !state.error)
        return tr("The library is not known to be damaged.");
    if (state.error->kind == Error::Kind::BeingRepaired)
        return ErrorText::what(*state.error);
    // A file that never was a library is another mistake.
    const bool isForeign
        = state.phase == Phase::Failed && state.error->kind == Error::Kind::NotADatabase;
    if (!LibraryDoctor::meansDamage(*state.error) || isForeign)
        return tr("The library is not known to be damaged.");
    if (m_session.options().store.readOnly)
        return tr("The library was opened to look only (--read-only).");
    return {};
}

void RepairActions::ask()
{
    if (!m_dialog) {
        m_dialog = new RepairDialog(m_session, m_window);
        m_dialog->setAttribute(Qt::WA_DeleteOnClose);
        connect(m_dialog, &QDialog::finished, this, &RepairActions::left);
    }
    m_dialog->open();
}

} // namespace tutti
