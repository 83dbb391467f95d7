// SPDX-FileCopyrightText: 2026 The Tutti authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/Card.h"
#include "ui/ChartBar.h"

#include <QMenu>
#include <QTableWidget>
#include <QToolButton>

namespace tutti {

class BarChart;

/// A chart with its title, or the same as a table, and a menu to copy either.
class ChartCard : public Card
{
    Q_OBJECT

public:
    struct Subject
    {
        const char *name; ///< for tests and tools
        QString title; ///< "Songs by Genre"
        QString heading; ///< of what the bars stand for: "Genre"
    };

    ChartCard(const Subject &subject, Qt::Orientation bars, QWidget *parent = nullptr);

    /// \a ofAll songs there are.
    void setBars(const QList<ChartBar> &bars, qint64 ofAll);

signals:
    void queryActivated(const QString &query);

protected:
    void contextMenuEvent(QContextMenuEvent *event) override;

private:
    void buildMenu();
    void buildTable();
    void fillTable();
    void showTable(bool isTable);
    void copyImage();
    void copyCsv();

    const Subject m_subject;
    QMenu m_menu;
    BarChart *m_chart;
    QToolButton *m_menuButton;
    QTableWidget m_table;
    qint64 m_ofAll = 0;
};

} // namespace tutti
