// SPDX-FileCopyrightText: 2026 The Tutti authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/ui/WindowFixture.h"

#include <QDockWidget>

using namespace tutti;
using namespace tutti::test;

namespace {

constexpr double Near = 0.02;

struct DockFixture : WindowFixture
{
    QDockWidget *dashboard = find<QDockWidget>("dashboardDock");
    QDockWidget *library = find<QDockWidget>("libraryDock");

    DockFixture() { widen(1'400); }

    void widen(int width) const
    {
        window->resize(width, 800);
        QVERIFY(QTest::qWaitFor([&] { return window->width() == width; }));
    }

    [[nodiscard]] double share() const { return double(dashboard->width()) / window->width(); }
};

} // namespace

class tst_DockShare : public QObject
{
    Q_OBJECT

private slots:
    void aWiderWindowIsDividedAsBefore();
    void aWidthThatSomebodyChoseCounts();
    void whatFloatsIsLeftAlone();
    void aDockThatComesBackHasItsShare();
};

void tst_DockShare::aWiderWindowIsDividedAsBefore()
{
    const DockFixture f;
    const double share = f.share();
    QVERIFY(share > 0.2 && share < 0.35);
    f.widen(2'600);
    QVERIFY(std::abs(f.share() - share) < Near);
    f.widen(1'400);
    QVERIFY(std::abs(f.share() - share) < Near);
}

void tst_DockShare::aWidthThatSomebodyChoseCounts()
{
    const DockFixture f;
    QWindow *const window = f.window->windowHandle();
    const QPoint between(f.dashboard->geometry().right() + 2, 400);
    QTest::mousePress(window, Qt::LeftButton, {}, between);
    QTest::mouseMove(window, {700, 400});
    QTRY_VERIFY(std::abs(f.share() - 0.5) < Near);
    QTest::mouseRelease(window, Qt::LeftButton, {}, {700, 400});
    f.widen(2'000);
    QVERIFY(std::abs(f.share() - 0.5) < Near);
}

void tst_DockShare::whatFloatsIsLeftAlone()
{
    const DockFixture f;
    f.dashboard->setFloating(true);
    f.dashboard->resize(500, 600);
    QTRY_COMPARE(f.dashboard->width(), 500);
    f.widen(2'600);
    QCOMPARE(f.dashboard->width(), 500);
    QVERIFY(f.library->width() > 2'500);
}

void tst_DockShare::aDockThatComesBackHasItsShare()
{
    const DockFixture f;
    const double share = f.share();
    f.dashboard->close();
    f.widen(2'600);
    f.dashboard->show();
    QTRY_VERIFY(std::abs(f.share() - share) < Near);
}

QTEST_MAIN(tst_DockShare)
#include "tst_DockShare.moc"
