// SPDX-FileCopyrightText: 2026 The Tutti authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/ui/WindowFixture.h"
#include "ui/HelpWindow.h"
#include "ui/WelcomeCard.h"

using namespace tutti;
using namespace Qt::StringLiterals;
using namespace tutti::test;

class tst_WelcomeCard : public QObject
{
    Q_OBJECT

private slots:
    void aNewLibraryIsWelcomed();
    void itStaysWhileOnlyTheFirstSongsAreThere();
    void otherSongsTakeItAway();
    void whoDismissesItIsNotAskedAgain();
    void itsButtonsDoWhatTheirMenusDo();
};

void tst_WelcomeCard::aNewLibraryIsWelcomed()
{
    WindowFixture f;
    QTRY_COMPARE(f.songs().rowCount(), 15);
    auto *const card = f.find<WelcomeCard>("welcome");
    QTRY_VERIFY(card->isVisible());
    QVERIFY(f.find<QLabel>("welcomeText")->text().contains(u"15"));
    QVERIFY(f.find<QLineEdit>("search")->hasFocus() || f.table().hasFocus());
}

void tst_WelcomeCard::itStaysWhileOnlyTheFirstSongsAreThere()
{
    WindowFixture f;
    auto *const card = f.find<WelcomeCard>("welcome");
    QTRY_VERIFY(card->isVisible());
    f.select(u"Imagine"_s);
    f.trigger("removeSongs");
    QTRY_COMPARE(f.songs().rowCount(), 14);
    QTRY_COMPARE(figure(*f.window, "songs"), u"14"_s);
    QVERIFY(card->isVisible());
}

void tst_WelcomeCard::otherSongsTakeItAway()
{
    WindowFixture f;
    auto *const card = f.find<WelcomeCard>("welcome");
    QTRY_VERIFY(card->isVisible());
    f.addSongs(1);
    QTRY_VERIFY(!card->isVisible());
}

void tst_WelcomeCard::whoDismissesItIsNotAskedAgain()
{
    WindowFixture f;
    auto *const card = f.find<WelcomeCard>("welcome");
    QTRY_VERIFY(card->isVisible());
    QTest::mouseClick(f.find<QToolButton>("dismissWelcome"), Qt::LeftButton);
    QVERIFY(!card->isVisible());
    f.trigger("newWindow");
    QTRY_COMPARE(openWindows().size(), 2);
    for (MainWindow *const window : openWindows()) {
        QTRY_COMPARE(figure(*window, "songs"), u"15"_s);
        QVERIFY(!window->findChild<WelcomeCard *>()->isVisible());
    }
}

void tst_WelcomeCard::itsButtonsDoWhatTheirMenusDo()
{
    WindowFixture f;
    QTRY_VERIFY(f.find<WelcomeCard>("welcome")->isVisible());
    QTest::mouseClick(f.find<QToolButton>("welcome_newWindow"), Qt::LeftButton);
    QTRY_COMPARE(openWindows().size(), 2);
    f.find<QToolButton>("welcome_showHelp")->setFocus();
    QTest::keyClick(f.find<QToolButton>("welcome_showHelp"), Qt::Key_Space);
    QTRY_VERIFY(f.find<HelpWindow>("help")->isVisible());
    f.find<HelpWindow>("help")->close();
    for (const char *name : {"welcome_importSongs", "welcome_openLibrary"})
        QVERIFY2(f.find<QToolButton>(name)->isEnabled(), name);
}

QTEST_MAIN(tst_WelcomeCard)
#include "tst_WelcomeCard.moc"
