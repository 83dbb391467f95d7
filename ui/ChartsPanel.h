// SPDX-FileCopyrightText: 2026 The Tutti authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/ChartCard.h"

#include <QTimer>
#include <QWidget>

#include <functional>
#include <vector>

namespace tutti {

class LibraryCharts;
class TileGrid;

/// The charts of a dashboard, side by side as far as there is room. However fast songs change each
/// is drawn four times a second, and not at all where nobody sees them.
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
    using Bars = std::function<QList<ChartBar>()>;

    struct Shown
    {
        ChartCard *card;
        Bars counted;
    };

    void add(const ChartCard::Subject &subject, Qt::Orientation bars, const Bars &counted);
    void updateLater();
    void updateNext();

    const LibraryCharts &m_charts;
    TileGrid *m_grid;
    std::vector<Shown> m_shown;
    std::size_t m_next = 0; ///< to be drawn, by turns
    std::size_t m_staleCharts = 0; ///< from that on
    QTimer m_turn;
};

} // namespace tutti
