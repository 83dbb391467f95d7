// SPDX-FileCopyrightText: 2026 The Tutti authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/TileGrid.h"

#include <QResizeEvent>

#include <algorithm>

namespace tutti {

namespace {

constexpr int Narrowest = 19; ///< in letters

} // namespace

TileGrid::TileGrid(int wanted, QWidget *parent)
    : QWidget(parent)
    , m_wanted(wanted)
    , m_layout(this)
{
    m_layout.setContentsMargins(0, 0, 0, 0);
    m_layout.setSpacing(8);
    // Not a largest height: that would be the one of wide tiles, in which texts break less.
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Preferred);
}

void TileGrid::add(QWidget *tile)
{
    m_tiles += tile;
    arrange(std::max(m_columns, 2));
}

QSize TileGrid::minimumSizeHint() const
{
    return {fontMetrics().averageCharWidth() * std::min(m_wanted, Narrowest),
            m_layout.minimumSize().height()};
}

void TileGrid::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    const int all = std::max(int(m_tiles.size()), 1);
    const int wanted = fontMetrics().averageCharWidth() * m_wanted;
    const int fitting = std::clamp(event->size().width() / wanted, 1, all);
    // As few rows, but as full as each other.
    const int rows = (all + fitting - 1) / fitting;
    arrange((all + rows - 1) / rows);
}

void TileGrid::arrange(int columns)
{
    if (columns == m_columns && m_layout.count() == m_tiles.size())
        return;
    for (int column = 0; column < m_columns; ++column)
        m_layout.setColumnStretch(column, 0);
    m_columns = columns;
    for (QWidget *const tile : std::as_const(m_tiles))
        m_layout.removeWidget(tile);
    const int last = int(m_tiles.size()) - 1;
    for (int i = 0; i <= last; ++i)
        m_layout.addWidget(m_tiles[i], i / columns, i % columns, 1,
                           i == last ? columns - i % columns : 1);
    for (int column = 0; column < columns; ++column)
        m_layout.setColumnStretch(column, 1);
}

} // namespace tutti
