// SPDX-FileCopyrightText: 2026 The Tutti authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/StatTile.h"

#include <QPainter>
#include <QVBoxLayout>

namespace tutti {

StatTile::StatTile(const QString &name, const QString &caption, QWidget *parent)
    : QWidget(parent)
    , m_captionText(caption)
{
    setObjectName(QStringLiteral("tile_") + name);
    QFont large = m_figure.font();
    large.setPointSizeF(large.pointSizeF() * 1.4);
    m_figure.setFont(large);
    m_figure.setObjectName(QStringLiteral("figure_") + name);
    m_figure.setTextFormat(Qt::PlainText);
    m_figure.setWordWrap(true);
    m_note.setObjectName(QStringLiteral("note_") + name);
    m_caption.setText(caption);
    for (QLabel *label : {&m_note, &m_caption}) {
        label->setTextFormat(Qt::PlainText);
        label->setWordWrap(true);
    }
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(8, 8, 8, 8);
    layout->setSpacing(2);
    layout->addWidget(&m_figure);
    layout->addWidget(&m_note);
    layout->addWidget(&m_caption);
    layout->addStretch();
    setFigure(QStringLiteral("–"));
}

void StatTile::append(QWidget *widget)
{
    auto *const lines = static_cast<QVBoxLayout *>(layout());
    lines->insertWidget(lines->indexOf(&m_caption) + 1, widget, 0, Qt::AlignLeft);
}

void StatTile::setFigure(const QString &figure, const QString &details, const QString &note)
{
    m_figure.setText(figure);
    m_note.setText(note);
    m_note.setVisible(!note.isEmpty());
    setToolTip(details);
    setAccessibleName(m_captionText + QStringLiteral(": ") + figure);
    setAccessibleDescription(details);
}

void StatTile::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(palette().color(QPalette::Mid));
    painter.setBrush(palette().color(QPalette::Base));
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), 6, 6);
}

} // namespace tutti
