// SPDX-FileCopyrightText: 2026 The Tutti authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/ChartBar.h"

#include <QList>
#include <QRectF>
#include <QWidget>

namespace tutti {

class BarPlot;

/// Bars of songs, of which one is current: by the mouse that rests on it, or by the arrow keys, as
/// the accessible name tells. All of the breadth of a bar belongs to it, so that short ones can be
/// hit. Labels are shown as they are, never as HTML.
class BarChart : public QWidget
{
    Q_OBJECT

public:
    /// \a title says what is counted.
    BarChart(const QString &title, Qt::Orientation bars, QWidget *parent = nullptr);

    void setBars(const QList<ChartBar> &bars, qint64 ofAll);
    [[nodiscard]] const QList<ChartBar> &bars() const { return m_bars; }
    [[nodiscard]] int currentBar() const { return m_current; } ///< -1: none

    /// -1 where there is none.
    [[nodiscard]] int barAt(const QPoint &position) const;
    /// In the middle of what belongs to it.
    [[nodiscard]] QPoint positionOf(int bar) const;
    /// "Rock: 12 songs (3.4 %)"
    [[nodiscard]] QString words(int bar) const;

signals:
    void activated(int bar);

protected:
    bool event(QEvent *event) override;
    void changeEvent(QEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void leaveEvent(QEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void showBars();
    void layOut();
    void paintNames(QPainter &painter) const;
    void paintCounts(QPainter &painter) const;
    [[nodiscard]] int placeOf(int bar) const;
    [[nodiscard]] QString name(int bar) const; ///< as it is painted
    [[nodiscard]] double widestName() const;
    [[nodiscard]] QRectF placeAround(int bar) const;
    void setCurrent(int bar);
    [[nodiscard]] bool liesDown() const { return m_orientation == Qt::Horizontal; }

    const QString m_title;
    const Qt::Orientation m_orientation;
    QList<ChartBar> m_bars;
    qint64 m_ofAll = 0;
    int m_current = -1;
    QRectF m_area; ///< of the bars, without what is written beside them
    double m_most = 1; ///< songs that the area has room for
    BarPlot *m_plot = nullptr; ///< until there is a bar
};

} // namespace tutti
