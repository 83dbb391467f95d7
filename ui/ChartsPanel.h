// SPDX-FileCopyrightText: 2026 The Tutti authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/ChartCard.h"

#include <QTimer>
#include <QWidget>

namespace tutti {

class LibraryCharts;
class TileGrid;

/// The charts of a dashboard, side by side as far as there is room. However fast songs change they
/// are drawn four times a second, and not at all where nobody sees them.
class ChartsPanel : public QWidget
{
    Q_OBJECT

public:
    /// \a charts outlive this.
    explicit ChartsPanel(const LibraryCharts &charts, QWidget *parent = nullptr);

signals:
    /// The songs of a bar are to be listed.
    void songsRequested(const QString &query);

protected:
    void showEvent(QShowEvent *event) override;

private:
    [[nodiscard]] ChartCard *add(const ChartCard::Subject &subject, Qt::Orientation bars);
    void updateLater();
    void updateCharts();

    const LibraryCharts &m_charts;
    TileGrid *m_grid;
    ChartCard *m_genres;
    ChartCard *m_decades;
    ChartCard *m_artists;
    ChartCard *m_albums;
    ChartCard *m_stars;
    ChartCard *m_minutes;
    ChartCard *m_months;
    ChartCard *m_missing;
    ChartCard *m_onThisDay;
    QTimer m_update;
    bool m_isStale = true;
};

} // namespace tutti
