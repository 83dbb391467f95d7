// SPDX-FileCopyrightText: 2026 The Tutti authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/PanelDocks.h"

#include <QLabel>
#include <QTest>

using namespace tutti;
using namespace Qt::StringLiterals;

class tst_PanelDocks : public QObject
{
    Q_OBJECT

private slots:
    void panelsThatAreNotShownAtFirstComeWhenAsked();
    void resettingPutsAllBack();
    void aKeptLayoutComesBack();
};

namespace {

struct Docks
{
    QMainWindow window;
    PanelDocks docks {window};
    QDockWidget *list
        = docks.add({"listDock", u"List"_s, new QLabel, Qt::RightDockWidgetArea, true});
    QDockWidget *first
        = docks.add({"firstDock", u"First"_s, new QLabel, Qt::BottomDockWidgetArea, false});
    QDockWidget *second
        = docks.add({"secondDock", u"Second"_s, new QLabel, Qt::BottomDockWidgetArea, false});

    Docks()
    {
        docks.reset();
        window.show();
    }
};

} // namespace

void tst_PanelDocks::panelsThatAreNotShownAtFirstComeWhenAsked()
{
    Docks d;
    QCOMPARE(d.docks.all(), QList({d.list, d.first, d.second}));
    QVERIFY(d.list->isVisible());
    QVERIFY(d.first->isHidden());
    QCOMPARE(d.first->accessibleName(), u"First");
    d.first->toggleViewAction()->trigger();
    d.second->toggleViewAction()->trigger();
    QVERIFY(d.first->isVisible());
    QCOMPARE(d.window.tabifiedDockWidgets(d.first), QList({d.second}));
}

void tst_PanelDocks::resettingPutsAllBack()
{
    Docks d;
    d.first->show();
    d.first->setFloating(true);
    d.list->hide();
    d.window.addDockWidget(Qt::TopDockWidgetArea, d.second);
    d.docks.reset();
    QVERIFY(!d.first->isFloating());
    QVERIFY(d.first->isHidden());
    QVERIFY(d.list->isVisible());
    QCOMPARE(d.window.dockWidgetArea(d.second), Qt::BottomDockWidgetArea);
}

void tst_PanelDocks::aKeptLayoutComesBack()
{
    QByteArray layout;
    {
        Docks d;
        d.second->show();
        d.window.addDockWidget(Qt::LeftDockWidgetArea, d.second);
        d.list->hide();
        layout = d.window.saveState();
    }
    Docks d;
    QVERIFY(d.window.restoreState(layout));
    QVERIFY(d.second->isVisible());
    QVERIFY(d.first->isHidden());
    QVERIFY(d.list->isHidden());
    QCOMPARE(d.window.dockWidgetArea(d.second), Qt::LeftDockWidgetArea);
}

QTEST_MAIN(tst_PanelDocks)
#include "tst_PanelDocks.moc"
