// SPDX-FileCopyrightText: 2026 The Tutti authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QChartView>

class QBarCategoryAxis;
class QBarSet;
class QValueAxis;

namespace tutti {

/// The bars of a chart and nothing beside them but, where they lie down, their figures. Takes no
/// part in what is done by mouse and keys. To build one costs milliseconds.
class BarPlot : public QChartView
{
    Q_OBJECT

public:
    BarPlot(Qt::Orientation bars, QWidget *parent);

    /// From the left, or from the bottom where they lie down.
    void setCounts(const QList<qreal> &counts);
    void setSelected(int bar); ///< -1: none
    /// \a bars reach in \a area, as high as \a most songs.
    void layOut(const QRectF &area, double most);

protected:
    void changeEvent(QEvent *event) override;

private:
    void color();

    QBarSet *const m_set;
    QBarCategoryAxis *const m_names;
    QValueAxis *const m_counts;
};

} // namespace tutti
