// SPDX-FileCopyrightText: 2026 The Tutti authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/StatTile.h"

#include "ui/ChartColors.h"

#include <QKeyEvent>
#include <QPainter>
#include <QStyle>

namespace tutti {

namespace {

const QString Unknown = QStringLiteral("–");
constexpr int LettersBeside = 55; ///< wide enough for something beside the figure
constexpr int Breaths = 4; ///< that a glow lasts, in the time in which widgets move
constexpr double Strongest = 0.35; ///< of the highlight

} // namespace

StatTile::StatTile(const QString &name, const QString &caption, QWidget *parent)
    : QAbstractButton(parent)
    , m_captionText(caption)
    , m_lines(new QVBoxLayout)
{
    setObjectName(QStringLiteral("tile_") + name);
    // Not what buttons have, which are as high as their sign.
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Preferred);
    setFocusPolicy(Qt::NoFocus);
    setBackgroundRole(QPalette::Base);
    setForegroundRole(QPalette::Text);
    QFont large = m_figure.font();
    large.setPointSizeF(large.pointSizeF() * 1.4);
    m_figure.setFont(large);
    m_figure.setObjectName(QStringLiteral("figure_") + name);
    m_figure.setTextFormat(Qt::PlainText);
    m_figure.setWordWrap(true);
    m_note.setObjectName(QStringLiteral("note_") + name);
    m_caption.setText(caption);
    // Else a figure would stand on the left of words that are read from the right.
    m_figure.setAlignment(
        QStyle::visualAlignment(layoutDirection(), Qt::AlignLeft | Qt::AlignVCenter)
        | Qt::AlignAbsolute);
    for (QLabel *label : {&m_note, &m_caption}) {
        label->setTextFormat(Qt::PlainText);
        label->setWordWrap(true);
    }
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(8, 8, 8, 8);
    layout->addLayout(m_lines, 1);
    m_lines->setSpacing(2);
    m_lines->addWidget(&m_figure);
    m_lines->addWidget(&m_note);
    m_lines->addWidget(&m_caption);
    m_lines->addStretch();
    m_glow.setStartValue(1.0);
    m_glow.setEndValue(0.0);
    m_glow.setEasingCurve(QEasingCurve::InQuad);
    connect(&m_glow, &QVariantAnimation::valueChanged, this, qOverload<>(&StatTile::update));
    setFigure(Unknown);
}

void StatTile::setClickable(const QString &whatFor)
{
    m_whatFor = whatFor;
    setFocusPolicy(Qt::StrongFocus);
    setCursor(Qt::PointingHandCursor);
    setAttribute(Qt::WA_Hover);
    describe({});
}

void StatTile::append(QWidget *widget)
{
    m_lines->insertWidget(m_lines->indexOf(&m_caption) + 1, widget, 0, Qt::AlignLeft);
}

void StatTile::putBeside(QWidget *widget)
{
    layout()->addWidget(widget);
}

void StatTile::resizeEvent(QResizeEvent *event)
{
    QAbstractButton::resizeEvent(event);
    const bool isWide = width() >= LettersBeside * fontMetrics().averageCharWidth();
    static_cast<QBoxLayout *>(layout())->setDirection(isWide ? QBoxLayout::LeftToRight
                                                             : QBoxLayout::TopToBottom);
}

void StatTile::setFigure(const QString &figure, const QString &details, const QString &note)
{
    if (figure != m_figure.text() && m_figure.text() != Unknown && isVisible())
        glow();
    m_figure.setText(figure);
    m_note.setText(note);
    m_note.setVisible(!note.isEmpty());
    setAccessibleName(m_captionText + QStringLiteral(": ") + figure);
    describe(details);
}

void StatTile::glow()
{
    const int durationMs = style()->styleHint(QStyle::SH_Widget_Animation_Duration, nullptr, this);
    if (durationMs == 0)
        return;
    m_glow.stop();
    m_glow.setDuration(Breaths * durationMs);
    m_glow.start();
}

void StatTile::describe(const QString &details)
{
    const QString words = details.isEmpty() ? m_whatFor : details;
    setToolTip(words);
    setAccessibleDescription(words);
}

bool StatTile::hitButton(const QPoint &position) const
{
    return !m_whatFor.isEmpty() && QAbstractButton::hitButton(position);
}

/// A button that is no part of a dialog knows the space bar alone.
void StatTile::keyPressEvent(QKeyEvent *event)
{
    const bool isEnter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (isEnter && !m_whatFor.isEmpty())
        click();
    else
        QAbstractButton::keyPressEvent(event);
}

void StatTile::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const bool isLit = hasFocus() || (underMouse() && !m_whatFor.isEmpty());
    const qreal width = hasFocus() ? 2 : 1;
    painter.setPen({isLit ? ChartColors::bar(palette()) : palette().color(QPalette::Mid), width});
    painter.setBrush(palette().color(isDown() ? QPalette::AlternateBase : QPalette::Base));
    const qreal half = width / 2;
    const QRectF frame = QRectF(rect()).adjusted(half, half, -half, -half);
    painter.drawRoundedRect(frame, 6, 6);
    if (m_glow.state() != QAbstractAnimation::Running)
        return;
    QColor light = palette().color(QPalette::Highlight);
    light.setAlphaF(float(m_glow.currentValue().toDouble() * Strongest));
    painter.setBrush(light);
    painter.drawRoundedRect(frame, 6, 6);
}

} // namespace tutti
