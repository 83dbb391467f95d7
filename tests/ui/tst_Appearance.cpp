// SPDX-FileCopyrightText: 2026 The Tutti authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/ui/WindowFixture.h"
#include "ui/Appearance.h"
#include "ui/SongMarks.h"

#include <QHeaderView>
#include <QStyle>

#include <cmath>

using namespace tutti;
using namespace Qt::StringLiterals;
using namespace tutti::test;

namespace {

/// As the guidelines for accessible web pages have it (WCAG 2, 1.4.3).
double luminance(const QColor &color)
{
    const auto linear = [](double part) {
        return part <= 0.04045 ? part / 12.92 : std::pow((part + 0.055) / 1.055, 2.4);
    };
    return 0.2126 * linear(color.redF()) + 0.7152 * linear(color.greenF())
         + 0.0722 * linear(color.blueF());
}

double contrast(const QColor &one, const QColor &other)
{
    const double a = luminance(one);
    const double b = luminance(other);
    return (std::max(a, b) + 0.05) / (std::min(a, b) + 0.05);
}

} // namespace

class tst_Appearance : public QObject
{
    Q_OBJECT

private slots:
    void textsCanBeRead_data();
    void textsCanBeRead();
    void aThemeIsTakenAtOnceAndGivenBack();
    void rowsOfAllWindowsGetDenser();
    void animationEnds();
};

void tst_Appearance::textsCanBeRead_data()
{
    QTest::addColumn<QPalette>("palette");
    QTest::newRow("light") << Appearance::light();
    QTest::newRow("dark") << Appearance::dark();
}

void tst_Appearance::textsCanBeRead()
{
    QFETCH(QPalette, palette);
    constexpr double Enough = 4.5;
    using Role = QPalette::ColorRole;
    const QList<std::pair<QList<Role>, QList<Role>>> pairs {
        {{Role::WindowText, Role::Link, Role::LinkVisited, Role::PlaceholderText},
         {Role::Window, Role::Base, Role::AlternateBase}},
        {{Role::Text}, {Role::Window, Role::Base, Role::AlternateBase, Role::Button}},
        {{Role::ButtonText}, {Role::Button, Role::Window}},
        {{Role::HighlightedText}, {Role::Highlight}},
        {{Role::ToolTipText}, {Role::ToolTipBase}},
        {{Role::BrightText}, {Role::Window, Role::Base}}};
    for (const auto group : {QPalette::Active, QPalette::Inactive}) {
        for (const auto &[texts, grounds] : pairs) {
            for (const Role text : texts) {
                for (const Role ground : grounds) {
                    const double found
                        = contrast(palette.color(group, text), palette.color(group, ground));
                    QVERIFY2(found >= Enough, qPrintable(u"%1 on %2: %3"_s.arg(
                                                  QDebug::toString(text), QDebug::toString(ground),
                                                  QString::number(found))));
                }
            }
        }
    }
    QVERIFY(contrast(SongMarks::alarm(palette), palette.color(Role::Base)) >= Enough);
    QVERIFY(contrast(SongMarks::alarm(palette), palette.color(Role::AlternateBase)) >= Enough);
}

void tst_Appearance::aThemeIsTakenAtOnceAndGivenBack()
{
    WindowFixture f;
    const QColor before = f.window->palette().color(QPalette::Window);
    f.windows.preferences().set({.theme = Preferences::Theme::Dark});
    QTRY_COMPARE(f.window->palette().color(QPalette::Window),
                 Appearance::dark().color(QPalette::Window));
    QTRY_COMPARE(f.table().palette().color(QPalette::Text),
                 Appearance::dark().color(QPalette::Text));
    f.windows.preferences().set({.theme = Preferences::Theme::Light});
    QTRY_COMPARE(f.window->palette().color(QPalette::Window),
                 Appearance::light().color(QPalette::Window));
    f.windows.preferences().set({});
    QTRY_COMPARE(f.window->palette().color(QPalette::Window), before);
}

void tst_Appearance::rowsOfAllWindowsGetDenser()
{
    WindowFixture f;
    MainWindow *const other = f.windows.open({{.file = f.folder.library()}});
    auto *const otherTable = other->findChild<SongTableView *>(u"songTable"_s);
    QTRY_COMPARE(otherTable->model()->rowCount(), 15);
    const int before = f.table().rowHeight(3);
    const int row = f.rowOf(u"Imagine"_s);
    f.select(u"Imagine"_s);
    f.windows.preferences().set({.density = Preferences::Density::Compact});
    QTRY_VERIFY(f.table().rowHeight(3) < before);
    QCOMPARE(otherTable->rowHeight(3), f.table().rowHeight(3));
    QVERIFY(f.table().rowHeight(3) >= f.table().fontMetrics().height());
    QCOMPARE(f.table().currentIndex().row(), row);
    f.windows.preferences().set({});
    QTRY_COMPARE(f.table().rowHeight(3), before);
}

void tst_Appearance::animationEnds()
{
    WindowFixture f;
    const auto duration = [&] {
        return f.table().style()->styleHint(QStyle::SH_Widget_Animation_Duration, nullptr,
                                            &f.table());
    };
    const int before = duration();
    f.windows.preferences().set({.isAnimated = false});
    QCOMPARE(duration(), 0);
    f.windows.preferences().set({});
    QCOMPARE(duration(), before);
}

QTEST_MAIN(tst_Appearance)
#include "tst_Appearance.moc"
