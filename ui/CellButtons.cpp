// SPDX-FileCopyrightText: 2026 The Tutti authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/CellButtons.h"

#include "core/SongListModel.h"
#include "ui/SongTableView.h"
#include "ui/Symbols.h"

#include <QKeyEvent>
#include <QMouseEvent>

namespace tutti {

namespace {

constexpr int Stars = 5;
constexpr int PerStar = 20;
constexpr int Room = 6; ///< before the symbols, in pixels

} // namespace

CellButtons::CellButtons(SongTableView &table, SongListModel &list, QObject *parent)
    : QObject(parent)
    , m_table(table)
    , m_list(list)
{
    table.installEventFilter(this);
    table.viewport()->installEventFilter(this);
    table.viewport()->setMouseTracking(true);
}

bool CellButtons::isButton(SongField field)
{
    const SongFieldInfo::Type type = info(field).type;
    return type == SongFieldInfo::Type::Rating || type == SongFieldInfo::Type::Flag;
}

QRectF CellButtons::place(SongField field, const QRect &cell, int size,
                          Qt::LayoutDirection direction)
{
    const bool isRating = info(field).type == SongFieldInfo::Type::Rating;
    const int width = isRating ? Stars * size : size;
    const int left
        = direction == Qt::RightToLeft ? cell.right() + 1 - Room - width : cell.left() + Room;
    return {double(left), cell.top() + (cell.height() - size) / 2.0, double(width), double(size)};
}

QVariant CellButtons::preview(const QModelIndex &cell) const
{
    return m_preview.isValid() && m_hovered == cell ? m_preview : QVariant();
}

bool CellButtons::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == &m_table)
        return event->type() == QEvent::KeyPress && handleKey(*static_cast<QKeyEvent *>(event));
    switch (event->type()) {
    case QEvent::MouseMove:
        hover(static_cast<QMouseEvent *>(event)->position().toPoint());
        return m_isPressed;
    case QEvent::Leave:
    case QEvent::Hide: // the last that comes before the table goes
    case QEvent::Wheel:
        leave();
        return false;
    case QEvent::MouseButtonPress:
    case QEvent::MouseButtonDblClick:
        m_isPressed = press(*static_cast<QMouseEvent *>(event));
        return m_isPressed;
    case QEvent::MouseButtonRelease:
        return std::exchange(m_isPressed, false);
    default:
        return false;
    }
}

void CellButtons::hover(const QPoint &at)
{
    const QModelIndex cell = m_table.indexAt(at);
    const auto field = SongField(cell.column());
    const bool isSong = cell.isValid() && isButton(field) && m_list.id(cell.row()) != 0;
    if (!isSong || !m_list.flags(cell).testFlag(Qt::ItemIsEditable))
        return leave();
    const QRectF symbols = place(field, m_table.visualRect(cell), m_table.fontMetrics().ascent(),
                                 m_table.layoutDirection());
    if (!symbols.adjusted(-Room, -Room, 0, Room).contains(at))
        return leave();
    const QVariant value = cell.data(Qt::EditRole);
    const QVariant meant
        = info(field).type == SongFieldInfo::Type::Flag
            ? QVariant(!value.toBool())
            : QVariant(qint64(Symbols::ratingAt(at.x(), symbols, m_table.layoutDirection())));
    if (m_hovered != cell)
        leave();
    m_hovered = cell;
    m_preview = meant;
    m_table.viewport()->setCursor(Qt::PointingHandCursor);
    m_table.update(cell);
}

void CellButtons::leave()
{
    if (!m_preview.isValid())
        return;
    m_preview = {};
    m_table.viewport()->unsetCursor();
    m_table.update(m_hovered);
    m_hovered = QPersistentModelIndex();
}

bool CellButtons::press(const QMouseEvent &event)
{
    if (event.button() != Qt::LeftButton || event.modifiers() != Qt::NoModifier)
        return false;
    hover(event.position().toPoint());
    if (!m_preview.isValid())
        return false;
    const auto field = SongField(m_hovered.column());
    const bool isSetAlready = m_hovered.data(Qt::EditRole) == m_preview;
    emit chosen({m_list.id(m_hovered.row())}, field, isSetAlready ? QVariant(0LL) : m_preview);
    hover(event.position().toPoint());
    return true;
}

bool CellButtons::handleKey(const QKeyEvent &event)
{
    const QModelIndex cell = m_table.currentIndex();
    const bool isPlain = (event.modifiers() & ~Qt::KeypadModifier) == Qt::NoModifier;
    if (!isPlain || !cell.isValid() || !m_list.flags(cell).testFlag(Qt::ItemIsEditable))
        return false;
    const SongFieldInfo &of = info(SongField(cell.column()));
    const int key = event.key();
    const bool isDigit = key >= Qt::Key_0 && key <= Qt::Key_0 + Stars;
    QVariant value;
    if (of.type == SongFieldInfo::Type::Rating && isDigit)
        value = qint64(key - Qt::Key_0) * PerStar;
    else if (of.type == SongFieldInfo::Type::Flag && key == Qt::Key_Space)
        value = !cell.data(Qt::EditRole).toBool();
    if (!value.isValid())
        return false;
    m_table.selectCurrent();
    emit chosen(m_table.selectedIds(), of.field, value);
    return true;
}

} // namespace tutti
