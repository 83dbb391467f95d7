// SPDX-FileCopyrightText: 2026 The Tutti authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/ui/WindowFixture.h"
#include "ui/BarChart.h"
#include "ui/ChartColors.h"
#include "ui/ChartsPanel.h"

#include <QAbstractBarSeries>
#include <QBarSet>
#include <QChart>
#include <QChartView>
#include <QClipboard>
#include <QComboBox>
#include <QGuiApplication>
#include <QMenu>
#include <QTableWidget>
#include <QToolButton>
#include <QToolTip>

using namespace tutti;
using namespace Qt::StringLiterals;
using namespace tutti::test;

namespace {

BarChart *chart(const WindowFixture &f, const char *name)
{
    auto *const found = f.find<BarChart>((QByteArray("chart_") + name).constData());
    [&] { QTRY_VERIFY(!found->bars().isEmpty()); }();
    return found;
}

int barOf(const BarChart &chart, const QString &name)
{
    for (int bar = 0; bar < chart.bars().size(); ++bar) {
        if (chart.bars()[bar].name == name)
            return bar;
    }
    return -1;
}

/// What a card's menu offers.
QAction *action(const WindowFixture &f, const char *menu, const char *name)
{
    return f.find<QToolButton>(menu)->menu()->findChild<QAction *>(QString::fromLatin1(name));
}

} // namespace

class tst_ChartsPanel : public QObject
{
    Q_OBJECT

private slots:
    void everyBarListsAsManySongsAsItSays_data();
    void everyBarListsAsManySongsAsItSays();
    void chartsFollowOtherPrograms();
    void arrowKeysGoThroughTheBars();
    void namesAreShownAsTheyAre();
    void aTableStandsBehindAChart();
    void figuresAreCopied();
    void aFilterIsOfAllFigures();
    void whatThereIsNoneOfIsNoChart();
    void figuresCanBeReadInTheThemeThatIsChosen();
};

void tst_ChartsPanel::everyBarListsAsManySongsAsItSays_data()
{
    QTest::addColumn<int>("bars");
    for (const auto &[name, bars] : QList<std::pair<const char *, int>> {{"genres", 6},
                                                                         {"decades", 1},
                                                                         {"stars", 5},
                                                                         {"minutes", 11},
                                                                         {"months", 12},
                                                                         {"artists", 10},
                                                                         {"albums", 10},
                                                                         {"missing", 2},
                                                                         {"onThisDay", 1}})
        QTest::newRow(name) << bars;
}

void tst_ChartsPanel::everyBarListsAsManySongsAsItSays()
{
    QFETCH(int, bars);
    WindowFixture f;
    const QDateTime yearAgo = QDateTime::currentDateTime().addYears(-1);
    QCOMPARE(
        f.stored(u"UPDATE songs SET added_at = %1 WHERE id IN (1, 2);"
                 "UPDATE songs SET year = NULL, rating = id * 7 WHERE id < 5;"
                 "UPDATE songs SET genre = '' WHERE id = 3;"
                 "UPDATE songs SET year = 1066 WHERE id = 7"_s.arg(yearAgo.toMSecsSinceEpoch())),
        QString());
    QTRY_COMPARE(f.songs().song(6).year, 1066); // the last of them
    auto *const panel = f.window->findChild<ChartsPanel *>();
    panel->hide();
    panel->show(); // draws now, so that no bar changes between a look and a click
    const BarChart *const shown = chart(f, QTest::currentDataTag());
    auto *const search = f.find<QLineEdit>("search");
    QTRY_COMPARE_GE(shown->bars().size(), bars);
    qint64 all = 0;
    for (int bar = 0; bar < shown->bars().size(); ++bar) {
        all += shown->bars()[bar].songs;
        QTest::mouseClick(const_cast<BarChart *>(shown), Qt::LeftButton, {},
                          shown->positionOf(bar));
        QCOMPARE(search->text(), shown->bars()[bar].query);
        QTRY_COMPARE(qint64(f.table().model()->rowCount()), shown->bars()[bar].songs);
    }
    QCOMPARE_GT(all, 0);
}

void tst_ChartsPanel::chartsFollowOtherPrograms()
{
    WindowFixture f;
    const BarChart *const genres = chart(f, "genres");
    const qint64 rock = genres->bars()[barOf(*genres, u"Rock"_s)].songs;
    QCOMPARE(f.stored(u"INSERT INTO songs(title, artist, genre) VALUES('new', 'Zz', 'Rock')"_s),
             QString());
    QTRY_COMPARE(genres->bars()[barOf(*genres, u"Rock"_s)].songs, rock + 1);
    QCOMPARE(f.stored(u"UPDATE songs SET genre = 'Polka' WHERE title = 'new'"_s), QString());
    QTRY_VERIFY(barOf(*genres, u"Polka"_s) >= 0);
    QCOMPARE(genres->bars()[barOf(*genres, u"Rock"_s)].songs, rock);
}

void tst_ChartsPanel::arrowKeysGoThroughTheBars()
{
    WindowFixture f;
    BarChart *const stars = chart(f, "genres");
    stars->setFocus(Qt::TabFocusReason);
    QCOMPARE(stars->currentBar(), 0);
    QVERIFY(stars->accessibleName().contains(stars->words(0)));
    QTest::keyClick(stars, Qt::Key_Down);
    QVERIFY(stars->accessibleName().contains(stars->words(1)));
    QTest::keyClick(stars, Qt::Key_End);
    QCOMPARE(stars->currentBar(), int(stars->bars().size()) - 1);
    QTest::keyClick(stars, Qt::Key_Down);
    QCOMPARE(stars->currentBar(), int(stars->bars().size()) - 1);
    QTest::keyClick(stars, Qt::Key_Up);
    QTest::keyClick(stars, Qt::Key_Return);
    QCOMPARE(f.find<QLineEdit>("search")->text(), stars->bars()[stars->bars().size() - 2].query);
    QVERIFY(stars->hasFocus());
}

void tst_ChartsPanel::namesAreShownAsTheyAre()
{
    WindowFixture f;
    const BarChart *const genres = chart(f, "genres");
    const QString name = u"<b>D\\n\"B</b>"_s;
    QCOMPARE(f.stored(u"UPDATE songs SET genre = '%1' WHERE id < 4"_s.arg(name)), QString());
    QTRY_VERIFY(barOf(*genres, name) >= 0);
    const int bar = barOf(*genres, name);
    QTest::mouseClick(const_cast<BarChart *>(genres), Qt::LeftButton, {}, genres->positionOf(bar));
    QTRY_COMPARE(f.table().model()->rowCount(), 3);
    QHelpEvent rest(QEvent::ToolTip, genres->positionOf(bar), QPoint(100, 100));
    QCoreApplication::sendEvent(const_cast<BarChart *>(genres), &rest);
    QTRY_COMPARE(QToolTip::text(), genres->words(bar).toHtmlEscaped());
    QVERIFY2(genres->words(bar).endsWith(u": 3 songs (20.0 %)"), qPrintable(genres->words(bar)));
}

void tst_ChartsPanel::aTableStandsBehindAChart()
{
    WindowFixture f;
    BarChart *const genres = chart(f, "genres");
    auto *const table = f.find<QTableWidget>("table_genres");
    genres->setFocus();
    action(f, "menu_genres", "showTable")->trigger();
    QVERIFY(table->isVisible() && !genres->isVisible());
    QVERIFY(table->hasFocus());
    QCOMPARE(table->rowCount(), int(genres->bars().size()));
    QCOMPARE(table->item(0, 0)->text(), genres->bars()[0].name);
    QCOMPARE(table->item(0, 1)->text(), QString::number(genres->bars()[0].songs));
    QTest::keyClick(table, Qt::Key_Down);
    QTest::keyClick(table, Qt::Key_Return);
    QCOMPARE(f.find<QLineEdit>("search")->text(), genres->bars()[1].query);
    QCOMPARE(f.stored(u"UPDATE songs SET genre = 'Polka'"_s), QString());
    QTRY_COMPARE(table->rowCount(), 1);
    QCOMPARE(table->item(0, 0)->text(), u"Polka"_s);
    action(f, "menu_genres", "showTable")->trigger();
    QVERIFY(genres->isVisible() && !table->isVisible());
}

void tst_ChartsPanel::figuresAreCopied()
{
    WindowFixture f;
    const BarChart *const genres = chart(f, "genres");
    QCOMPARE(f.stored(u"UPDATE songs SET genre = 'Drum \"n\" Bass'"_s), QString());
    QTRY_COMPARE(genres->bars().size(), 1);
    action(f, "menu_genres", "copyCsv")->trigger();
    QCOMPARE(QGuiApplication::clipboard()->text(),
             u"\"Genre\",\"Songs\"\n\"Drum \"\"n\"\" Bass\",15\n"_s);
    action(f, "menu_genres", "copyImage")->trigger();
    const QImage image = QGuiApplication::clipboard()->image();
    QCOMPARE(image.width(), int(genres->width() * genres->devicePixelRatioF()));
    QCOMPARE_GT(image.height(), genres->height());
}

void tst_ChartsPanel::aFilterIsOfAllFigures()
{
    WindowFixture f;
    const BarChart *const artists = chart(f, "artists");
    auto *const genre = f.find<QComboBox>("genreFilter");
    QTRY_VERIFY(genre->findText(u"Rock"_s) > 0);
    genre->setFocus();
    QTest::keyClicks(genre, u"Rock"_s);
    QCOMPARE(genre->currentText(), u"Rock"_s);
    const QString songs = figure(*f.window, "songs");
    QCOMPARE_LT(songs.toInt(), 15);
    QTest::mouseClick(f.find<QWidget>("tile_songs"), Qt::LeftButton);
    QCOMPARE(f.find<QLineEdit>("search")->text(), u"genre=\"Rock\""_s);
    QTRY_COMPARE(f.table().model()->rowCount(), songs.toInt());
    QTRY_COMPARE_LT(artists->bars().size(), 10);
    QTest::mouseClick(const_cast<BarChart *>(artists), Qt::LeftButton, {}, artists->positionOf(0));
    QTRY_COMPARE(qint64(f.table().model()->rowCount()), artists->bars()[0].songs);
    auto *const period = f.find<QComboBox>("periodFilter");
    QCOMPARE(f.stored(u"UPDATE songs SET added_at = 0 WHERE genre = 'Rock' AND id <= 3"_s),
             QString());
    period->setFocus();
    QTest::keyClick(period, Qt::Key_Down);
    QTRY_COMPARE_LT(figure(*f.window, "songs").toInt(), songs.toInt());
    QTest::mouseClick(f.find<QWidget>("tile_songs"), Qt::LeftButton);
    QTRY_COMPARE(f.table().model()->rowCount(), figure(*f.window, "songs").toInt());
    QTest::keyClick(period, Qt::Key_Up);
    QTRY_COMPARE(figure(*f.window, "songs"), songs);
}

void tst_ChartsPanel::whatThereIsNoneOfIsNoChart()
{
    WindowFixture f;
    const auto *const ratings = f.find<BarChart>("chart_stars");
    QCOMPARE_GT(chart(f, "artists")->bars().size(), 1);
    QCOMPARE(f.stored(u"UPDATE songs SET rating = 0"_s), QString());
    QTRY_VERIFY(ratings->bars().isEmpty());
    QCOMPARE_GT(ratings->height(), 2 * ratings->fontMetrics().height()); // that says so
    QCOMPARE_GT(f.find<BarChart>("chart_onThisDay")->height(), ratings->fontMetrics().height());
    auto *const charts = f.find<QWidget>("chartsPanel");
    QVERIFY(charts->isVisible());
    QCOMPARE(f.stored(u"DELETE FROM songs"_s), QString());
    QTRY_VERIFY(!charts->isVisible() && !f.find<QWidget>("genreFilter")->isVisible());
    QCOMPARE(f.stored(u"INSERT INTO songs(title, artist) VALUES('new', 'Zz')"_s), QString());
    QTRY_VERIFY(charts->isVisible() && f.find<QWidget>("genreFilter")->isVisible());
    QTRY_COMPARE(chart(f, "artists")->bars().size(), 1);
}

void tst_ChartsPanel::figuresCanBeReadInTheThemeThatIsChosen()
{
    WindowFixture f;
    const auto *const view = chart(f, "genres")->findChild<QChartView *>();
    const auto *const series = qobject_cast<QAbstractBarSeries *>(view->chart()->series().first());
    using Theme = Preferences::Theme;
    for (const Theme theme : {Theme::Dark, Theme::Light}) {
        f.windows.preferences().set({.theme = theme});
        const auto contrast = [&] {
            const QColor ground = f.window->palette().color(QPalette::Base);
            return ChartColors::contrast(series->barSets().first()->labelColor(), ground);
        };
        QTRY_COMPARE(f.window->palette().color(QPalette::Base).lightness() < 128,
                     theme == Theme::Dark);
        QTRY_COMPARE_GE(contrast(), 4.5);
    }
}

QTEST_MAIN(tst_ChartsPanel)
#include "tst_ChartsPanel.moc"
