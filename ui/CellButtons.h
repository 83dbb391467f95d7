// SPDX-FileCopyrightText: 2026 The Tutti authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/SongField.h"

#include <QList>
#include <QObject>
#include <QPersistentModelIndex>
#include <QRectF>
#include <QVariant>

class QKeyEvent;
class QMouseEvent;

namespace tutti {

class SongListModel;
class SongTableView;

/// The stars and hearts in the cells of a table of songs, which are set without an editor: by a
/// click, which takes away what is set already, or in their column by the keys 0 to 5 and Space,
/// for all selected songs.
class CellButtons : public QObject
{
    Q_OBJECT

public:
    /// Both outlive this.
    CellButtons(SongTableView &table, SongListModel &list, QObject *parent);

    /// What a click would set in \a cell, while the mouse is there; else invalid.
    [[nodiscard]] QVariant preview(const QModelIndex &cell) const;

    /// Where the stars or the heart of a cell are drawn.
    [[nodiscard]] static QRectF place(SongField field, const QRect &cell, int size,
                                      Qt::LayoutDirection direction);
    [[nodiscard]] static bool isButton(SongField field);

signals:
    void chosen(const QList<qint64> &ids, tutti::SongField field, const QVariant &value);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void hover(const QPoint &at);
    void leave();
    [[nodiscard]] bool press(const QMouseEvent &event);
    [[nodiscard]] bool handleKey(const QKeyEvent &event);

    SongTableView &m_table;
    SongListModel &m_list;
    QPersistentModelIndex m_hovered;
    QVariant m_preview; ///< valid while the mouse is over a symbol
    bool m_isPressed = false;
};

} // namespace tutti
