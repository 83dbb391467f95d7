// SPDX-FileCopyrightText: 2026 The Tutti authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/ChartColors.h"

#include <QTest>

using namespace tutti;

class tst_ChartColors : public QObject
{
    Q_OBJECT

private slots:
    void contrastIsThatOfTheWeb();
    void barsAndNamesStandOutFromAnyGround_data();
    void barsAndNamesStandOutFromAnyGround();
};

void tst_ChartColors::contrastIsThatOfTheWeb()
{
    QCOMPARE(qRound(ChartColors::contrast(Qt::black, Qt::white) * 10), 210);
    QCOMPARE(qRound(ChartColors::contrast(QColor(0x77, 0x77, 0x77), Qt::white) * 100), 448);
    QCOMPARE(ChartColors::contrast(Qt::red, Qt::red), 1.0);
}

void tst_ChartColors::barsAndNamesStandOutFromAnyGround_data()
{
    QTest::addColumn<QColor>("base");
    QTest::addColumn<QColor>("text");
    QTest::addColumn<QColor>("highlight");
    QTest::newRow("light") << QColor("#ffffff") << QColor("#000000") << QColor("#308cc6");
    QTest::newRow("dark") << QColor("#232629") << QColor("#eff0f1") << QColor("#12608a");
    QTest::newRow("light, pale") << QColor("#ffffff") << QColor("#222222") << QColor("#d0e4ff");
    QTest::newRow("dark, darker") << QColor("#1a1a1a") << QColor("#dddddd") << QColor("#101020");
}

void tst_ChartColors::barsAndNamesStandOutFromAnyGround()
{
    QFETCH(QColor, base);
    QFETCH(QColor, text);
    QFETCH(QColor, highlight);
    QPalette palette;
    palette.setColor(QPalette::Base, base);
    palette.setColor(QPalette::Text, text);
    palette.setColor(QPalette::Highlight, highlight);
    const QColor bar = ChartColors::bar(palette);
    QCOMPARE_GE(ChartColors::contrast(bar, base), 3.0);
    QCOMPARE_GE(ChartColors::contrast(ChartColors::text(palette), base), 4.5);
    QCOMPARE_GT(ChartColors::contrast(ChartColors::currentBar(palette), base),
                ChartColors::contrast(bar, base));
    QCOMPARE_LT(ChartColors::contrast(ChartColors::line(palette), base), 2.0);
}

QTEST_GUILESS_MAIN(tst_ChartColors)
#include "tst_ChartColors.moc"
