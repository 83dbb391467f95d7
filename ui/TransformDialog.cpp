// SPDX-FileCopyrightText: 2026 The Tutti authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/TransformDialog.h"

#include "ui/LibrarySession.h"
#include "ui/OperationDesk.h"

#include <QDialogButtonBox>
#include <QFormLayout>
#include <QVBoxLayout>

namespace tutti {

namespace {

constexpr int FollowMs = 250; ///< after others have changed songs

} // namespace

TransformDialog::TransformDialog(LibrarySession &session, OperationDesk &desk,
                                 const QList<qint64> &ids, const QString &page, QWidget *parent)
    : QDialog(parent)
    , m_session(session)
    , m_desk(desk)
    , m_seen(session.songs().cursor())
    , m_planner(session.songs(), ids)
    , m_preview(m_planner, session.songs())
{
    setObjectName(QStringLiteral("transformDialog"));
    setWindowTitle(tr("Change %Ln Songs", nullptr, int(ids.size())));
    build(page);
    connect(&m_planner, &EditPlanner::planned, this, &TransformDialog::updateApply);
    connect(&session, &LibrarySession::stateChanged, this, &TransformDialog::updateApply);
    m_follow.setSingleShot(true);
    m_follow.setInterval(FollowMs);
    connect(&m_follow, &QTimer::timeout, this, &TransformDialog::plan);
    connect(&session.songs(), &SongModel::applied, this, [this] {
        // Others' changes are seen in it too, but a busy writer must not keep it from its end.
        if (!m_follow.isActive() && !m_planner.isPlanning())
            m_follow.start();
    });
    plan();
    m_stack.currentWidget()->setFocus();
}

void TransformDialog::build(const QString &page)
{
    m_pages = TransformPages::make([this] { plan(); });
    m_choice.setObjectName(QStringLiteral("transformChoice"));
    for (const TransformPages::Page &of : std::as_const(m_pages)) {
        m_choice.addItem(of.title);
        m_stack.addWidget(of.widget);
        if (page == QString::fromLatin1(of.name)) {
            m_choice.setCurrentIndex(m_choice.count() - 1);
            m_stack.setCurrentWidget(of.widget);
        }
    }
    connect(&m_choice, &QComboBox::currentIndexChanged, this, [this](int index) {
        m_stack.setCurrentIndex(index);
        plan();
    });
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    m_apply = buttons->addButton(tr("Change"), QDialogButtonBox::AcceptRole);
    m_apply->setObjectName(QStringLiteral("transformApply"));
    connect(buttons, &QDialogButtonBox::accepted, this, &TransformDialog::apply);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *choice = new QFormLayout;
    choice->addRow(tr("What to &do"), &m_choice);
    auto *layout = new QVBoxLayout(this);
    layout->addLayout(choice);
    layout->addWidget(&m_stack);
    layout->addWidget(&m_preview, 1);
    layout->addWidget(buttons);
    m_stack.setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum);
    setMinimumWidth(fontMetrics().averageCharWidth() * 90);
}

void TransformDialog::plan()
{
    if (m_pages.isEmpty())
        return; // being built
    const auto transform = m_pages[m_choice.currentIndex()].transform();
    if (transform) {
        m_planner.plan(*transform);
    } else {
        m_planner.reset();
        m_preview.tell(transform.error());
    }
    updateApply();
}

void TransformDialog::updateApply()
{
    const QString whyNot = m_session.whyNotEditable();
    m_apply->setEnabled(whyNot.isEmpty() && !m_planner.isPlanning()
                        && !m_planner.edits().isEmpty());
    m_apply->setToolTip(whyNot);
}

void TransformDialog::apply()
{
    m_desk.submit(EditSongs {m_planner.edits()}, m_seen);
    accept();
}

} // namespace tutti
