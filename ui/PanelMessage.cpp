// SPDX-FileCopyrightText: 2026 The Tutti authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/PanelMessage.h"

#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace tutti {

PanelMessage::PanelMessage(QWidget *parent)
    : QWidget(parent)
    , m_buttons(new QHBoxLayout)
{
    setObjectName(QStringLiteral("panelMessage"));
    constexpr int WidestText = 460;
    m_title.setObjectName(QStringLiteral("panelMessageTitle"));
    m_title.setAlignment(Qt::AlignCenter);
    m_title.setWordWrap(true);
    m_title.setTextFormat(Qt::PlainText);
    QFont large = m_title.font();
    large.setPointSizeF(large.pointSizeF() * 1.4);
    m_title.setFont(large);
    m_text.setObjectName(QStringLiteral("panelMessageText"));
    m_text.setAlignment(Qt::AlignCenter);
    m_text.setWordWrap(true);
    m_text.setTextFormat(Qt::PlainText);
    m_text.setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_title.setMaximumWidth(WidestText);
    m_text.setMaximumWidth(WidestText);
    m_title.setMinimumWidth(0);
    auto *layout = new QVBoxLayout(this);
    layout->setSpacing(12);
    layout->addStretch(2);
    layout->addWidget(&m_title, 0, Qt::AlignHCenter);
    layout->addWidget(&m_text, 0, Qt::AlignHCenter);
    layout->addLayout(m_buttons);
    layout->addStretch(3);
}

bool PanelMessage::shows(const QString &title, const QString &text,
                         const QList<Action> &actions) const
{
    return m_title.text() == title && m_text.text() == text
        && std::ranges::equal(m_actions, actions, &Action::looksLike);
}

void PanelMessage::set(const QString &title, const QString &text, const QList<Action> &actions)
{
    if (shows(title, text, actions))
        return; // its buttons may have the focus
    m_actions = actions;
    m_title.setText(title);
    m_text.setText(text);
    m_text.setVisible(!text.isEmpty());
    while (QLayoutItem *item = m_buttons->takeAt(0)) {
        if (item->widget())
            item->widget()->deleteLater();
        delete item;
    }
    m_buttons->addStretch();
    for (const Action &action : actions) {
        auto *button = new QPushButton(action.text, this);
        button->setObjectName(action.name);
        button->setEnabled(action.whyNot.isEmpty());
        button->setToolTip(action.whyNot);
        connect(button, &QPushButton::clicked, this, action.run);
        m_buttons->addWidget(button);
    }
    m_buttons->addStretch();
}

} // namespace tutti
