// SPDX-FileCopyrightText: 2026 The Tutti authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/StarEdit.h"

#include "ui/Symbols.h"

#include <QKeyEvent>
#include <QLocale>
#include <QMouseEvent>
#include <QPainter>
#include <QStyleOptionFocusRect>

#include <algorithm>

namespace tutti {

namespace {

constexpr int Stars = 5;
constexpr int PerStar = 20;
constexpr int HalfStar = 10;
constexpr int Margin = 3;
constexpr float EmptyShare = 0.25; ///< of the colour of a star that is set

} // namespace

StarEdit::StarEdit(QWidget *parent)
    : QWidget(parent)
{
    setFocusPolicy(Qt::StrongFocus);
    setAutoFillBackground(true);
    setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
    tellValue();
}

void StarEdit::setRating(int rating)
{
    m_rating = std::clamp(rating, 0, Stars * PerStar);
    tellValue();
    update();
}

void StarEdit::tellValue()
{
    setAccessibleName(
        tr("Rating: %1 of 5 stars").arg(QLocale().toString(m_rating / double(PerStar))));
}

void StarEdit::choose(int rating)
{
    const int before = m_rating;
    setRating(rating);
    if (m_rating != before)
        emit ratingChanged(m_rating);
}

int StarEdit::starSize() const
{
    return fontMetrics().height();
}

QSize StarEdit::sizeHint() const
{
    return {Stars * starSize() + 2 * Margin, starSize() + 2 * Margin};
}

QRectF StarEdit::starsPlace() const
{
    const int left = isRightToLeft() ? width() - Margin - Stars * starSize() : Margin;
    return {double(left), (height() - starSize()) / 2.0, double(Stars * starSize()),
            double(starSize())};
}

void StarEdit::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const QColor full = palette().color(QPalette::Text);
    QColor empty = full;
    empty.setAlphaF(EmptyShare);
    Symbols::paintStars(painter, starsPlace(), m_rating, layoutDirection(), {full, empty});
    if (hasFocus()) {
        QStyleOptionFocusRect option;
        option.initFrom(this);
        style()->drawPrimitive(QStyle::PE_FrameFocusRect, &option, &painter, this);
    }
}

/// What a key, by itself, makes of the rating.
std::optional<int> StarEdit::ratingBy(const QKeyEvent &event) const
{
    const int forward = isRightToLeft() ? Qt::Key_Left : Qt::Key_Right;
    const int backward = isRightToLeft() ? Qt::Key_Right : Qt::Key_Left;
    const int key = event.key();
    if (event.modifiers() & (Qt::ControlModifier | Qt::AltModifier | Qt::MetaModifier))
        return std::nullopt;
    if (key >= Qt::Key_0 && key <= Qt::Key_5)
        return (key - Qt::Key_0) * PerStar;
    if (key == forward || key == Qt::Key_Plus)
        return m_rating + HalfStar;
    if (key == backward || key == Qt::Key_Minus)
        return m_rating - HalfStar;
    if (key == Qt::Key_Home || key == Qt::Key_Delete || key == Qt::Key_Backspace)
        return 0;
    if (key == Qt::Key_End)
        return Stars * PerStar;
    return std::nullopt;
}

/// Its keys are not shortcuts of the window: Delete would remove the song.
bool StarEdit::event(QEvent *event)
{
    if (event->type() == QEvent::ShortcutOverride
        && ratingBy(*static_cast<QKeyEvent *>(event)).has_value()) {
        event->accept();
        return true;
    }
    return QWidget::event(event);
}

void StarEdit::keyPressEvent(QKeyEvent *event)
{
    if (const auto rating = ratingBy(*event))
        choose(*rating);
    else
        QWidget::keyPressEvent(event);
}

void StarEdit::mousePressEvent(QMouseEvent *event)
{
    choose(Symbols::ratingAt(event->position().x(), starsPlace(), layoutDirection()));
    emit chosen();
}

} // namespace tutti
