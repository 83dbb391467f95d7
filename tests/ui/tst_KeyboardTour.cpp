// SPDX-FileCopyrightText: 2026 The Tutti authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/Said.h"
#include "tests/support/ui/WindowFixture.h"

#include <QDockWidget>
#include <QFileDialog>
#include <QLineEdit>
#include <QMenu>
#include <QPointer>
#include <QSignalSpy>

#include <functional>

using namespace tutti;
using namespace Qt::StringLiterals;
using namespace tutti::test;

namespace {

/// Where the keys of somebody who has no mouse go.
QWidget *target()
{
    if (QWidget *const popup = QApplication::activePopupWidget())
        return popup;
    if (QWidget *const focused = QApplication::focusWidget())
        return focused;
    return QApplication::activeWindow();
}

void key(Qt::Key key, Qt::KeyboardModifiers modifiers = {})
{
    // A menu in a menu may open a moment after who types has gone on.
    while (modifiers != Qt::NoModifier && QApplication::activePopupWidget())
        QTest::keyClick(target(), Qt::Key_Escape);
    QTest::keyClick(target(), key, modifiers);
}

void type(const QString &text)
{
    QTest::keyClicks(target(), text);
}

bool isWithin(const QString &name)
{
    for (const QWidget *widget = QApplication::focusWidget(); widget;
         widget = widget->parentWidget()) {
        if (widget->objectName() == name)
            return true;
    }
    return false;
}

/// Whether the tabulator leads to the widget called \a name.
bool tabTo(const QString &name)
{
    constexpr int Most = 80;
    for (int pressed = 0; pressed < Most && !isWithin(name); ++pressed)
        key(Qt::Key_Tab);
    return isWithin(name);
}

/// After a dialog, which a window manager would see to.
bool becomesActive(MainWindow &window)
{
    if (!QApplication::activeWindow())
        window.activateWindow();
    return window.isActiveWindow();
}

/// In the menu View, under Group By.
void group(const WindowFixture &f, const QString &action)
{
    constexpr int Most = 40;
    const auto moveTo = [](const auto &isThere) {
        for (int pressed = 0; pressed < Most; ++pressed) {
            const auto *const menu = qobject_cast<QMenu *>(target());
            if (menu && menu->activeAction() && isThere(*menu->activeAction()))
                return;
            key(Qt::Key_Down);
        }
    };
    key(Qt::Key_V, Qt::AltModifier);
    moveTo([&](const QAction &at) { return at.menu() == f.find<QMenu>("groupMenu"); });
    key(Qt::Key_Right);
    moveTo([&](const QAction &at) { return at.objectName() == action; });
    key(Qt::Key_Return);
}

/// How many of the songs that were imported are as \a isSo says, and stored so.
int countOf(const WindowFixture &f, const std::function<bool(const Song &)> &isSo)
{
    if (f.session().library().unanswered() > 0)
        return -1;
    int count = 0;
    for (int row = 0; row < f.songs().rowCount(); ++row) {
        const Song song = f.songs().song(row);
        count += song.genre == u"Etude" && isSo(song) ? 1 : 0;
    }
    return count;
}

} // namespace

/// All that people do with a library, without a mouse.
class tst_KeyboardTour : public QObject
{
    Q_OBJECT

private slots:
    void aLibraryIsUsedByKeysAlone();
    void theTabulatorLeadsThroughAllAndBack();
    void theTabulatorLeadsThroughAllAndBackwards();

private:
    void importSongs(const WindowFixture &f);
    void search(const WindowFixture &f);
    void groupByAlbum(const WindowFixture &f);
    void rate(const WindowFixture &f);
    void editTenAndUndo(const WindowFixture &f);
    void resolveAConflict(const WindowFixture &f);
};

void tst_KeyboardTour::importSongs(const WindowFixture &f)
{
    QByteArray list = "title,artist,album,genre\n";
    for (int i = 10; i < 22; ++i)
        list += "Piece " + QByteArray::number(i) + ",The Keys,Album " + QByteArray::number(i % 2)
              + ",Etude\n";
    const QString file = f.folder.file(u"pieces.csv"_s, list);
    key(Qt::Key_I, Qt::ControlModifier);
    QTRY_VERIFY(isWithin(u"fileDialog"_s));
    type(file);
    key(Qt::Key_Return);
    QTRY_COMPARE(figure(*f.window, "songs"), u"27");
}

void tst_KeyboardTour::search(const WindowFixture &f)
{
    QTRY_VERIFY(becomesActive(*f.window));
    key(Qt::Key_F, Qt::ControlModifier);
    QVERIFY(isWithin(u"search"_s));
    type(u"etude"_s);
    QTRY_COMPARE(f.table().model()->rowCount(), 12);
    key(Qt::Key_Down);
    QVERIFY(isWithin(u"songTable"_s));
}

void tst_KeyboardTour::groupByAlbum(const WindowFixture &f)
{
    search(f);
    group(f, u"group_album"_s);
    QTRY_COMPARE(f.table().model()->rowCount(), 14);
    key(Qt::Key_Home, Qt::ControlModifier);
    key(Qt::Key_Left);
    QTRY_COMPARE(f.table().model()->rowCount(), 8);
    key(Qt::Key_Asterisk);
    QTRY_COMPARE(f.table().model()->rowCount(), 14);
}

void tst_KeyboardTour::rate(const WindowFixture &f)
{
    key(Qt::Key_Down);
    key(Qt::Key_5, Qt::ControlModifier);
    QTRY_COMPARE(countOf(f, [](const Song &song) { return song.rating == 100; }), 1);
}

void tst_KeyboardTour::editTenAndUndo(const WindowFixture &f)
{
    QTRY_COMPARE(f.table().model()->rowCount(), 12);
    key(Qt::Key_Home, Qt::ControlModifier);
    for (int more = 0; more < 9; ++more)
        key(Qt::Key_Down, Qt::ShiftModifier);
    QCOMPARE(f.table().selectedCount(), 10);
    key(Qt::Key_Return, Qt::AltModifier);
    QTRY_VERIFY(isWithin(u"songsForm"_s));
    QVERIFY(tabTo(u"field_year"_s));
    key(Qt::Key_A, Qt::ControlModifier);
    type(u"1987"_s);
    key(Qt::Key_Return);
    const auto isEdited = [](const Song &song) { return song.year == 1987; };
    QTRY_COMPARE(countOf(f, isEdited), 10);
    QTRY_VERIFY(becomesActive(*f.window));
    key(Qt::Key_Z, Qt::ControlModifier);
    QTRY_COMPARE(countOf(f, isEdited), 0);
}

void tst_KeyboardTour::resolveAConflict(const WindowFixture &f)
{
    key(Qt::Key_F, Qt::ControlModifier);
    type(u"imagine"_s);
    QTRY_COMPARE(f.table().model()->rowCount(), 1);
    key(Qt::Key_Down);
    key(Qt::Key_F2);
    key(Qt::Key_A, Qt::ControlModifier);
    type(u"Imagine (mine)"_s);
    const QString id = f.stored(u"SELECT id FROM songs WHERE title = 'Imagine'"_s);
    QCOMPARE(
        runTutti({u"--library"_s, f.folder.library(), u"edit"_s, id, u"title=Imagine (theirs)"_s})
            .status,
        0);
    QTRY_COMPARE(f.session().songs().song(f.songs().rowOf(id.toLongLong())).title,
                 u"Imagine (theirs)");
    key(Qt::Key_Return);
    QTRY_COMPARE(f.session().conflicts().total, 1);
    key(Qt::Key_4, Qt::AltModifier);
    QVERIFY(tabTo(u"conflictsList"_s));
    key(Qt::Key_Down);
    QTRY_VERIFY(f.find<QWidget>("useMineButton")->isEnabled());
    QVERIFY(tabTo(u"useMineButton"_s));
    key(Qt::Key_Space);
    QTRY_COMPARE(f.session().conflicts().total, 0);
    QTRY_COMPARE(f.stored(u"SELECT title FROM songs WHERE id = "_s + id), u"Imagine (mine)");
}

void tst_KeyboardTour::aLibraryIsUsedByKeysAlone()
{
    WindowFixture f;
    for (const auto step : {&tst_KeyboardTour::importSongs, &tst_KeyboardTour::search,
                            &tst_KeyboardTour::rate, &tst_KeyboardTour::editTenAndUndo,
                            &tst_KeyboardTour::resolveAConflict, &tst_KeyboardTour::groupByAlbum}) {
        (this->*step)(f);
        if (QTest::currentTestFailed())
            return;
    }
    key(Qt::Key_N, Qt::ControlModifier);
    QTRY_COMPARE(openWindows().size(), 2);
    QSignalSpy closed(&f.windows, &Windows::allClosed);
    key(Qt::Key_Q, Qt::ControlModifier);
    QTRY_COMPARE(closed.size(), 1);
    QTRY_VERIFY(openWindows().isEmpty());
}

void tst_KeyboardTour::theTabulatorLeadsThroughAllAndBack()
{
    WindowFixture f;
    for (const char *const dock : {"historyDock", "conflictsDock"})
        f.find<QDockWidget>(dock)->show();
    for (const char *const late : {"chart_genres", "recentSongs"})
        QTRY_VERIFY2(f.find<QWidget>(late)->isVisible(), late);
    f.window->activateWindow();
    const QPointer<QWidget> first = QApplication::focusWidget();
    QVERIFY(first);
    QSet<QString> met;
    constexpr int Most = 100;
    int pressed = 0;
    do {
        key(Qt::Key_Tab);
        QVERIFY(QApplication::focusWidget());
        met += QApplication::focusWidget()->objectName();
        QVERIFY(++pressed < Most);
    } while (QApplication::focusWidget() != first);
    for (const char *const name : {"viewButton", "search", "addButton", "songTable", "tile_songs",
                                   "tile_sync", "chart_genres", "recentSongs"})
        QVERIFY2(met.contains(QLatin1String(name)), name);
}

void tst_KeyboardTour::theTabulatorLeadsThroughAllAndBackwards()
{
    WindowFixture f;
    for (const char *const late : {"chart_genres", "recentSongs"})
        QTRY_VERIFY2(f.find<QWidget>(late)->isVisible(), late);
    QStringList onward;
    const QPointer<QWidget> first = QApplication::focusWidget();
    do {
        onward += QApplication::focusWidget()->objectName();
        key(Qt::Key_Tab);
    } while (QApplication::focusWidget() != first && onward.size() < 100);
    QStringList back;
    do {
        key(Qt::Key_Backtab, Qt::ShiftModifier);
        back.prepend(QApplication::focusWidget()->objectName());
    } while (QApplication::focusWidget() != first && back.size() < 100);
    QCOMPARE(back, onward);
}

QTEST_MAIN(tst_KeyboardTour)
#include "tst_KeyboardTour.moc"
