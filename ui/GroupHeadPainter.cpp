// SPDX-FileCopyrightText: 2026 The Tutti authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/GroupHeadPainter.h"

#include "core/SongListModel.h"
#include "core/SongText.h"
#include "ui/ShownText.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QLocale>
#include <QPainter>
#include <QStyleOptionViewItem>

namespace tutti::GroupHeadPainter {

namespace {

constexpr int Room = 6; ///< between parts, in pixels
constexpr double MutedShare = 0.72; ///< of the text's colour in what is said beside it

QString words(const SongGroupHead &head)
{
    return QApplication::translate("GroupHeadPainter", "%1 · %2")
        .arg(QApplication::translate("GroupHeadPainter", "%Ln songs", nullptr, head.songs),
             SongText::totalTime(head.durationMs, QLocale()));
}

QColor mixed(const QColor &text, const QColor &ground, double share)
{
    const auto mix = [share](double a, double b) { return float(a * share + b * (1 - share)); };
    return QColor::fromRgbF(mix(text.redF(), ground.redF()), mix(text.greenF(), ground.greenF()),
                            mix(text.blueF(), ground.blueF()));
}

void paintArrow(QPainter &painter, const QStyleOptionViewItem &cell, const QRect &line,
                bool isCollapsed)
{
    QStyleOption arrow;
    arrow.initFrom(cell.widget);
    arrow.palette = cell.palette;
    arrow.rect = arrowPlace(line, cell.direction);
    const int size = cell.fontMetrics.ascent();
    arrow.rect = QStyle::alignedRect(cell.direction, Qt::AlignCenter, {size, size}, arrow.rect);
    const auto sideways = cell.direction == Qt::RightToLeft ? QStyle::PE_IndicatorArrowLeft
                                                            : QStyle::PE_IndicatorArrowRight;
    cell.widget->style()->drawPrimitive(isCollapsed ? sideways : QStyle::PE_IndicatorArrowDown,
                                        &arrow, &painter, cell.widget);
}

/// Draws \a text at the beginning of \a room and takes what it needs from it, or its end.
void paintText(QPainter &painter, const QStyleOptionViewItem &cell, QRect &room,
               const QString &text, Qt::Alignment side)
{
    const QFontMetrics metrics(painter.font());
    const QString shown = metrics.elidedText(ShownText::directed(text, cell.direction),
                                             Qt::ElideRight, room.width());
    const int width = std::min(metrics.horizontalAdvance(shown) + 1, room.width());
    const QRect place = QStyle::alignedRect(cell.direction, side | Qt::AlignVCenter,
                                            {width, room.height()}, room);
    painter.drawText(place, Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine, shown);
    const bool isLeft = place.left() - room.left() < room.right() - place.right();
    if (isLeft)
        room.setLeft(place.right() + Room);
    else
        room.setRight(place.left() - Room);
}

} // namespace

QRect arrowPlace(const QRect &line, Qt::LayoutDirection direction)
{
    return QStyle::alignedRect(direction, Qt::AlignLeft | Qt::AlignVCenter,
                               {line.height(), line.height()}, line);
}

void paint(QPainter &painter, const QStyleOptionViewItem &cell, const QModelIndex &index)
{
    const auto *const list = qobject_cast<const SongListModel *>(index.model());
    const auto head = list ? list->head(index.row()) : std::nullopt;
    if (!head)
        return;
    const bool isSelected = cell.state.testFlag(QStyle::State_Selected);
    const QPalette::ColorGroup group
        = cell.state.testFlag(QStyle::State_Active) ? QPalette::Active : QPalette::Inactive;
    const QColor ground
        = cell.palette.color(group, isSelected ? QPalette::Highlight : QPalette::Base);
    const QColor text
        = cell.palette.color(group, isSelected ? QPalette::HighlightedText : QPalette::Text);
    const auto *const table = qobject_cast<const QAbstractItemView *>(cell.widget);
    const QRect line(0, cell.rect.top(), table->viewport()->width(), cell.rect.height());
    painter.save();
    painter.setClipRect(cell.rect);
    painter.fillRect(cell.rect, ground);
    painter.setPen(mixed(text, ground, 0.25));
    painter.drawLine(cell.rect.topLeft(), cell.rect.topRight());
    paintArrow(painter, cell, line, head->isCollapsed);
    QRect room = line.adjusted(Room, 0, -Room, 0);
    const int arrow = cell.rect.height() - Room / 2;
    if (cell.direction == Qt::RightToLeft)
        room.setRight(room.right() - arrow);
    else
        room.setLeft(room.left() + arrow);
    painter.setFont(cell.font);
    painter.setPen(mixed(text, ground, MutedShare));
    paintText(painter, cell, room, words(*head), Qt::AlignRight);
    QFont bold = cell.font;
    bold.setBold(true);
    painter.setFont(bold);
    painter.setPen(text);
    paintText(painter, cell, room, head->name, Qt::AlignLeft);
    painter.setFont(cell.font);
    painter.setPen(mixed(text, ground, MutedShare));
    paintText(painter, cell, room, head->byWhom, Qt::AlignLeft);
    painter.restore();
}

} // namespace tutti::GroupHeadPainter
