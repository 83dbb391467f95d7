// SPDX-FileCopyrightText: 2026 The Tutti authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/PanelMessage.h"

#include "ui/HelpWindow.h"

#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace tutti {

namespace {

constexpr int WidestLetters = 80;
constexpr int AllThatIsAllowed = 1'000; // against the 1 of an empty margin

} // namespace

PanelMessage::PanelMessage(QWidget *parent)
    : QWidget(parent)
    , m_buttons(new QHBoxLayout)
{
    setObjectName(QStringLiteral("panelMessage"));
    m_title.setObjectName(QStringLiteral("panelMessageTitle"));
    QFont large = m_title.font();
    large.setPointSizeF(large.pointSizeF() * 1.4);
    m_title.setFont(large);
    m_text.setObjectName(QStringLiteral("panelMessageText"));
    m_text.setTextInteractionFlags(Qt::TextSelectableByMouse);
    for (QLabel *const label : {&m_title, &m_text}) {
        label->setAlignment(Qt::AlignCenter);
        label->setWordWrap(true);
        label->setTextFormat(Qt::PlainText);
    }
    // A column of its own, since a label that is aligned by its layout wraps where it likes.
    auto *column = new QWidget(this);
    column->setMaximumWidth(fontMetrics().averageCharWidth() * WidestLetters);
    auto *rows = new QVBoxLayout(column);
    rows->setSpacing(12);
    rows->addStretch(2);
    rows->addWidget(&m_title);
    rows->addWidget(&m_text);
    rows->addLayout(m_buttons);
    rows->addStretch(3);
    auto *layout = new QHBoxLayout(this);
    layout->addStretch(1);
    layout->addWidget(column, AllThatIsAllowed);
    layout->addStretch(1);
}

PanelMessage::Action PanelMessage::help(QWidget &from, const QString &topic)
{
    return {QStringLiteral("helpFromMessage"), tr("Help"),
            [&from, topic] { HelpWindow::open(from, topic); }};
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
