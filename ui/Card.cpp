// SPDX-FileCopyrightText: 2026 The Tutti authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/Card.h"

#include <QPainter>

namespace tutti {

Card::Card(const QString &title, QWidget *parent)
    : QWidget(parent)
    , m_head(new QHBoxLayout)
    , m_content(new QVBoxLayout)
{
    m_title.setText(title);
    m_title.setTextFormat(Qt::PlainText);
    m_title.setWordWrap(true);
    QFont bold = m_title.font();
    bold.setBold(true);
    m_title.setFont(bold);
    m_head->addWidget(&m_title, 1);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(10, 6, 8, 8);
    layout->setSpacing(4);
    layout->addLayout(m_head);
    layout->addLayout(m_content);
    layout->addStretch();
}

void Card::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(palette().color(QPalette::Mid));
    painter.setBrush(palette().color(QPalette::Base));
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), 6, 6);
}

} // namespace tutti
