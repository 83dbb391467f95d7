// SPDX-FileCopyrightText: 2026 The Tutti authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QGridLayout>
#include <QList>
#include <QWidget>

namespace tutti {

/// Widgets of one width side by side, as many as there is room for; the last one takes what is left.
class TileGrid : public QWidget
{
    Q_OBJECT

public:
    /// \a wanted letters are wide enough to stand beside another; alone they may be narrower.
    explicit TileGrid(int wanted, QWidget *parent = nullptr);

    void add(QWidget *tile);

    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void arrange(int columns);

    const int m_wanted;
    QGridLayout m_layout;
    QList<QWidget *> m_tiles;
    int m_columns = 0;
};

} // namespace tutti
