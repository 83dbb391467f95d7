// SPDX-FileCopyrightText: 2026 The Tutti authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/ui/WindowFixture.h"
#include "ui/Appearance.h"
#include "ui/PreferencesDialog.h"

#include <QMessageBox>
#include <QPushButton>

using namespace tutti;
using namespace Qt::StringLiterals;
using namespace tutti::test;

namespace {

/// As a person opens it.
PreferencesDialog *opened(const WindowFixture &f)
{
    QTest::keyClick(f.window, Qt::Key_Comma, Qt::ControlModifier);
    return f.find<PreferencesDialog>("preferences");
}

} // namespace

class tst_PreferencesDialog : public QObject
{
    Q_OBJECT

private slots:
    void aChoiceTakesEffectAtOnce();
    void itShowsWhatOthersChoose();
    void everyChoiceHasANameAndIsExplained();
    void theLimitOfTheQuestionIsObserved();
    void defaultsComeBackButForTheKeys();
    void thereIsOnlyOne();
};

void tst_PreferencesDialog::aChoiceTakesEffectAtOnce()
{
    WindowFixture f;
    PreferencesDialog *const dialog = opened(f);
    auto *const theme = dialog->findChild<QComboBox *>(u"theme"_s);
    theme->setFocus();
    QTest::keyClick(theme, Qt::Key_End);
    QCOMPARE(Preferences::read().theme, Preferences::Theme::Dark);
    QTRY_COMPARE(f.window->palette().color(QPalette::Base),
                 Appearance::dark().color(QPalette::Base));
    QTest::keyClick(theme, Qt::Key_Home);
    QCOMPARE(Preferences::read().theme, Preferences::Theme::System);
    QTest::mouseClick(dialog->findChild<QCheckBox *>(u"highlightChanges"_s), Qt::LeftButton, {},
                      QPoint(10, 10));
    QVERIFY(!Preferences::read().highlightsChanges);
}

void tst_PreferencesDialog::itShowsWhatOthersChoose()
{
    WindowFixture f;
    PreferencesDialog *const dialog = opened(f);
    Preferences another;
    another.set({.density = Preferences::Density::Compact, .askAbove = 3});
    QTRY_COMPARE(dialog->findChild<QComboBox *>(u"density"_s)->currentIndex(), 1);
    QCOMPARE(dialog->findChild<QSpinBox *>(u"askAbove"_s)->value(), 3);
    QCOMPARE(Preferences::read(), another.values());
}

void tst_PreferencesDialog::everyChoiceHasANameAndIsExplained()
{
    WindowFixture f;
    const PreferencesDialog *const dialog = opened(f);
    for (const char *name : {"theme", "density", "language", "animation", "highlightChanges",
                             "askAbove", "snapshots"}) {
        auto *const field = dialog->findChild<QWidget *>(QString::fromLatin1(name));
        QVERIFY2(field, name);
        auto *const box = qobject_cast<QCheckBox *>(field);
        QVERIFY2(!(box ? box->text() : field->accessibleName()).isEmpty(), name);
        QVERIFY2(!field->accessibleDescription().isEmpty(), name);
    }
    QVERIFY(dialog->findChild<QComboBox *>(u"language"_s)->findData(u"en"_s) > 0);
}

void tst_PreferencesDialog::theLimitOfTheQuestionIsObserved()
{
    WindowFixture f;
    PreferencesDialog *const dialog = opened(f);
    auto *const limit = dialog->findChild<QSpinBox *>(u"askAbove"_s);
    limit->setFocus();
    limit->selectAll();
    QTest::keyClicks(limit, u"1"_s);
    QTest::keyClick(limit, Qt::Key_Tab);
    dialog->close();
    f.window->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(f.window));
    f.select(u"Imagine"_s);
    QTest::keyClick(&f.table(), Qt::Key_Down, Qt::ShiftModifier);
    QTest::keyClick(&f.table(), Qt::Key_Delete);
    f.find<QMessageBox>("question")->reject();
    f.select(u"Imagine"_s);
    QTest::keyClick(&f.table(), Qt::Key_Delete);
    QTRY_COMPARE(f.stored(u"SELECT count(*) FROM songs"_s), u"14");
}

void tst_PreferencesDialog::defaultsComeBackButForTheKeys()
{
    WindowFixture f;
    f.windows.preferences().set({.theme = Preferences::Theme::Dark,
                                 .language = u"en"_s,
                                 .askAbove = 3,
                                 .shortcuts = {{u"find"_s, u"Ctrl+G"_s}}});
    PreferencesDialog *const dialog = opened(f);
    QTest::mouseClick(dialog->findChild<QPushButton *>(u"restoreDefaults"_s), Qt::LeftButton);
    QCOMPARE(Preferences::read(), (Preferences::Values {.shortcuts = {{u"find"_s, u"Ctrl+G"_s}}}));
    QCOMPARE(dialog->findChild<QSpinBox *>(u"askAbove"_s)->value(), 50);
}

void tst_PreferencesDialog::thereIsOnlyOne()
{
    WindowFixture f;
    PreferencesDialog *const dialog = opened(f);
    f.trigger("preferences");
    QCOMPARE(f.window->findChildren<PreferencesDialog *>().size(), 1);
    const QPointer<PreferencesDialog> watched = dialog;
    QTest::keyClick(dialog, Qt::Key_Escape);
    QTRY_VERIFY(!watched);
}

QTEST_MAIN(tst_PreferencesDialog)
#include "tst_PreferencesDialog.moc"
