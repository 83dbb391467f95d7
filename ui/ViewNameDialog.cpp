// SPDX-FileCopyrightText: 2026 The Tutti authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/ViewNameDialog.h"

#include "core/NamedViews.h"

#include <QPushButton>
#include <QVBoxLayout>

namespace tutti {

namespace {

constexpr int WidthInLetters = 40;

} // namespace

ViewNameDialog::ViewNameDialog(const NamedViews &views, const QString &uid, QWidget *window)
    : QDialog(window)
    , m_views(views)
    , m_uid(uid)
    , m_buttons(QDialogButtonBox::Save | QDialogButtonBox::Cancel)
{
    setObjectName(QStringLiteral("viewNameDialog"));
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(uid.isEmpty() ? tr("Save View") : tr("Rename View"));
    auto *label = new QLabel(tr("&Name of the view:"), this);
    label->setBuddy(&m_name);
    m_name.setObjectName(QStringLiteral("viewName"));
    m_name.setAccessibleName(tr("Name of the view"));
    m_name.setMaxLength(int(NamedView::LongestName));
    m_name.setMinimumWidth(WidthInLetters * fontMetrics().averageCharWidth());
    if (const NamedView *const view = views.find(uid))
        m_name.setText(view->title());
    m_name.selectAll();
    m_refusal.setObjectName(QStringLiteral("viewNameRefusal"));
    m_refusal.setTextFormat(Qt::PlainText);
    m_refusal.setWordWrap(true);
    m_buttons.setObjectName(QStringLiteral("viewNameButtons"));
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(label);
    layout->addWidget(&m_name);
    layout->addWidget(&m_refusal);
    layout->addWidget(&m_buttons);
    connect(&m_name, &QLineEdit::textChanged, this, &ViewNameDialog::check);
    connect(&views, &NamedViews::changed, this, &ViewNameDialog::check);
    connect(&m_buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(&m_buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(this, &QDialog::accepted, this, [this] { emit named(m_name.text().simplified()); });
    check();
}

void ViewNameDialog::check()
{
    const bool isTaken = m_views.isTaken(m_name.text(), m_uid);
    // A blank holds the place, so that nothing jumps.
    m_refusal.setText(isTaken ? tr("There is a view of this name already.") : QStringLiteral(" "));
    m_name.setAccessibleDescription(m_refusal.text().trimmed());
    m_buttons.button(QDialogButtonBox::Save)
        ->setEnabled(!isTaken && !m_name.text().trimmed().isEmpty());
}

} // namespace tutti
