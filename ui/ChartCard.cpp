// SPDX-FileCopyrightText: 2026 The Tutti authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/ChartCard.h"

#include "core/SongText.h"
#include "ui/BarChart.h"
#include "ui/ChartText.h"

#include <QClipboard>
#include <QContextMenuEvent>
#include <QGuiApplication>
#include <QHeaderView>
#include <QLocale>
#include <QPainter>
#include <QStyleOptionToolButton>

namespace tutti {

namespace {

/// Its text says that there is a menu; an arrow beside it would say so twice.
class DotsButton : public QToolButton
{
public:
    using QToolButton::QToolButton;

protected:
    void initStyleOption(QStyleOptionToolButton *option) const override
    {
        QToolButton::initStyleOption(option);
        option->features &= ~QStyleOptionToolButton::HasMenu;
    }
};

} // namespace

ChartCard::ChartCard(const Subject &subject, Qt::Orientation bars, QWidget *parent)
    : Card(subject.title, parent)
    , m_subject(subject)
    , m_chart(new BarChart(subject.title, bars, this))
    , m_menuButton(new DotsButton(this))
{
    const QString name = QString::fromLatin1(subject.name);
    setObjectName(QStringLiteral("card_") + name);
    m_chart->setObjectName(QStringLiteral("chart_") + name);
    m_table.setObjectName(QStringLiteral("table_") + name);
    m_menuButton->setObjectName(QStringLiteral("menu_") + name);
    title().setBuddy(m_chart);
    buildMenu();
    buildTable();
    addBesideTitle(m_menuButton);
    add(m_chart);
    add(&m_table);
    connect(m_chart, &BarChart::activated, this,
            [this](int bar) { emit queryActivated(m_chart->bars()[bar].query); });
}

void ChartCard::buildMenu()
{
    QAction *const table = m_menu.addAction(tr("Show as &Table"));
    table->setObjectName(QStringLiteral("showTable"));
    table->setCheckable(true);
    connect(table, &QAction::toggled, this, &ChartCard::showTable);
    m_menu.addSeparator();
    QAction *const image = m_menu.addAction(tr("Copy &Image"));
    image->setObjectName(QStringLiteral("copyImage"));
    connect(image, &QAction::triggered, this, &ChartCard::copyImage);
    QAction *const csv = m_menu.addAction(tr("Copy as &CSV"));
    csv->setObjectName(QStringLiteral("copyCsv"));
    connect(csv, &QAction::triggered, this, &ChartCard::copyCsv);
    m_menuButton->setMenu(&m_menu);
    m_menuButton->setPopupMode(QToolButton::InstantPopup);
    m_menuButton->setAutoRaise(true);
    m_menuButton->setText(QStringLiteral("⋯"));
    m_menuButton->setAccessibleName(tr("Menu of %1").arg(m_subject.title));
    m_menuButton->setToolTip(tr("Show as a table, or copy"));
    m_menuButton->setFocusPolicy(Qt::StrongFocus);
}

void ChartCard::buildTable()
{
    m_table.setAccessibleName(m_subject.title);
    m_table.setColumnCount(3);
    m_table.setHorizontalHeaderLabels({m_subject.heading, tr("Songs"), tr("Share")});
    m_table.horizontalHeaderItem(0)->setTextAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    for (int column : {1, 2})
        m_table.horizontalHeaderItem(column)->setTextAlignment(Qt::AlignRight | Qt::AlignVCenter);
    m_table.horizontalHeader()->setSectionResizeMode(0, QHeaderView::Stretch);
    m_table.horizontalHeader()->setHighlightSections(false);
    m_table.verticalHeader()->hide();
    m_table.setShowGrid(false);
    m_table.setFrameShape(QFrame::NoFrame);
    m_table.setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table.setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table.setSelectionMode(QAbstractItemView::SingleSelection);
    m_table.setTabKeyNavigation(false);
    m_table.setContextMenuPolicy(Qt::NoContextMenu); // but that of the card
    m_table.setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_table.hide();
    connect(&m_table, &QTableWidget::cellActivated, this,
            [this](int row) { emit queryActivated(m_chart->bars()[row].query); });
}

void ChartCard::setBars(const QList<ChartBar> &bars, qint64 ofAll)
{
    m_ofAll = ofAll;
    m_chart->setBars(bars, ofAll);
    if (m_table.isVisibleTo(this))
        fillTable();
}

void ChartCard::fillTable()
{
    const QLocale locale;
    const QList<ChartBar> &bars = m_chart->bars();
    m_table.setRowCount(int(bars.size()));
    for (int row = 0; row < int(bars.size()); ++row) {
        const double share = m_ofAll > 0 ? 100.0 * double(bars[row].songs) / double(m_ofAll) : 0;
        const QStringList texts {bars[row].name, locale.toString(bars[row].songs),
                                 tr("%1 %").arg(locale.toString(share, 'f', 1))};
        for (int column = 0; column < int(texts.size()); ++column) {
            if (!m_table.item(row, column)) {
                m_table.setItem(row, column, new QTableWidgetItem);
                const Qt::Alignment side = column == 0 ? Qt::AlignLeft : Qt::AlignRight;
                m_table.item(row, column)->setTextAlignment(side | Qt::AlignVCenter);
            }
            m_table.item(row, column)->setText(texts[column]);
        }
    }
    m_table.resizeRowsToContents();
    m_table.setFixedHeight(m_table.verticalHeader()->length()
                           + m_table.horizontalHeader()->sizeHint().height());
}

void ChartCard::showTable(bool isTable)
{
    fillTable();
    const bool hadFocus = m_chart->hasFocus() || m_table.hasFocus();
    m_table.setVisible(isTable);
    m_chart->setVisible(!isTable);
    if (isTable && m_table.rowCount() > 0 && m_table.currentRow() < 0)
        m_table.setCurrentCell(0, 0);
    if (hadFocus)
        (isTable ? static_cast<QWidget *>(&m_table) : m_chart)->setFocus(Qt::OtherFocusReason);
}

void ChartCard::copyImage()
{
    const QPixmap name = title().grab();
    const QPixmap chart
        = (m_table.isVisible() ? static_cast<QWidget *>(&m_table) : m_chart)->grab();
    const QSize size = chart.deviceIndependentSize().toSize();
    const int titleHeight = name.deviceIndependentSize().toSize().height();
    QImage image(QSize(size.width(), titleHeight + size.height()) * devicePixelRatioF(),
                 QImage::Format_RGB32);
    image.setDevicePixelRatio(devicePixelRatioF());
    image.fill(palette().color(QPalette::Base));
    QPainter painter(&image);
    painter.drawPixmap(0, 0, name);
    painter.drawPixmap(0, titleHeight, chart);
    painter.end();
    QGuiApplication::clipboard()->setImage(image);
}

void ChartCard::copyCsv()
{
    QGuiApplication::clipboard()->setText(ChartText::csv(m_subject.heading, m_chart->bars()));
}

void ChartCard::contextMenuEvent(QContextMenuEvent *event)
{
    m_menu.popup(event->globalPos());
}

} // namespace tutti
