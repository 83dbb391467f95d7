// SPDX-FileCopyrightText: 2026 The Tutti authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/ui/WindowFixture.h"
#include "ui/HelpWindow.h"
#include "ui/ShortcutsDialog.h"

#include <QSet>

using namespace tutti;
using namespace Qt::StringLiterals;
using namespace tutti::test;

namespace {

/// The dialog, with the command \a text selected by searching for it.
struct Opened
{
    WindowFixture f;
    ShortcutsDialog *dialog;
    QTreeWidget *list;
    QKeySequenceEdit *keys;

    explicit Opened(const QString &text)
    {
        f.trigger("showShortcuts");
        dialog = f.find<ShortcutsDialog>("shortcuts");
        list = dialog->findChild<QTreeWidget *>(u"shortcutList"_s);
        keys = dialog->findChild<QKeySequenceEdit *>(u"shortcutKeys"_s);
        select(text);
    }

    [[nodiscard]] QStringList listed() const
    {
        QStringList texts;
        for (int row = 0; row < list->topLevelItemCount(); ++row) {
            if (!list->topLevelItem(row)->isHidden())
                texts += list->topLevelItem(row)->text(0);
        }
        return texts;
    }

    void select(const QString &text) const
    {
        auto *const search = dialog->findChild<QLineEdit *>(u"shortcutSearch"_s);
        search->clear();
        search->insert(text); // which keys cannot type everywhere
        for (int row = 0; row < list->topLevelItemCount(); ++row) {
            if (!list->topLevelItem(row)->isHidden()) {
                list->setCurrentItem(list->topLevelItem(row));
                return;
            }
        }
        qFatal("no command %s", qPrintable(text));
    }

    void press(Qt::Key key, Qt::KeyboardModifiers modifiers) const
    {
        QVERIFY(QTest::qWaitForWindowActive(dialog));
        keys->setFocus();
        QTest::keyClick(keys, key, modifiers);
    }

    [[nodiscard]] QString told() const
    {
        return dialog->findChild<QLabel *>(u"shortcutMessage"_s)->text();
    }

    void click(const char *button) const
    {
        QTest::mouseClick(dialog->findChild<QPushButton *>(QString::fromLatin1(button)),
                          Qt::LeftButton);
    }
};

QKeySequence keysOf(const MainWindow &window, const char *action)
{
    return window.findChild<QAction *>(QString::fromLatin1(action))->shortcut();
}

} // namespace

class tst_Shortcuts : public QObject
{
    Q_OBJECT

private slots:
    void namesAreUniqueAndUsualKeysDoNotClash();
    void commandsAreFoundByTextAndByKeys();
    void otherKeysWorkInAllWindowsAndAreKept();
    void keysThatAreTakenAreToldAndCanBeTakenOver();
    void keysThatAreTypedAreRefused();
    void allAreAsUsualAgain();
};

void tst_Shortcuts::namesAreUniqueAndUsualKeysDoNotClash()
{
    WindowFixture f;
    const auto *const shortcuts = f.window->findChild<Shortcuts *>();
    QSet<QString> names;
    for (const Shortcuts::Command &command : shortcuts->commands()) {
        QVERIFY2(!names.contains(command.name), qPrintable(command.name));
        names += command.name;
        const auto refusal = shortcuts->refusal(command.name, command.keys);
        QVERIFY2(!refusal, qPrintable(refusal ? refusal->why : QString()));
    }
    QVERIFY(names.size() > 30);
}

void tst_Shortcuts::commandsAreFoundByTextAndByKeys()
{
    const Opened o(u"redo"_s);
    QCOMPARE(o.listed(), QStringList {u"Edit › Redo"_s});
    o.select(u"ctrl+shift+z"_s);
    QCOMPARE(o.listed(), QStringList {u"Edit › Redo"_s});
    o.select(u"export"_s);
    QCOMPARE(o.listed(), QStringList {u"File › Export…"_s});
}

void tst_Shortcuts::otherKeysWorkInAllWindowsAndAreKept()
{
    Opened o(u"help › help"_s);
    MainWindow *const other = o.f.windows.open({{.file = o.f.folder.library()}});
    o.press(Qt::Key_J, Qt::ControlModifier);
    QTRY_COMPARE(keysOf(*o.f.window, "showHelp"), QKeySequence(u"Ctrl+J"_s));
    QCOMPARE(keysOf(*other, "showHelp"), QKeySequence(u"Ctrl+J"_s));
    other->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(other));
    QTest::keyClick(other, Qt::Key_F1);
    QVERIFY(!other->findChild<HelpWindow *>());
    QTest::keyClick(other, Qt::Key_J, Qt::ControlModifier);
    QVERIFY(other->findChild<HelpWindow *>());
    const MainWindow *const third = o.f.windows.open({{.file = o.f.folder.library()}});
    QCOMPARE(keysOf(*third, "showHelp"), QKeySequence(u"Ctrl+J"_s));
    Preferences another;
    another.set({});
    QTRY_COMPARE(keysOf(*other, "showHelp"), QKeySequence(u"F1"_s));
}

void tst_Shortcuts::keysThatAreTakenAreToldAndCanBeTakenOver()
{
    const Opened o(u"help › help"_s);
    o.press(Qt::Key_E, Qt::ControlModifier);
    QTRY_COMPARE(o.told(), u"Ctrl+E is used by “File › Export…”.");
    QCOMPARE(keysOf(*o.f.window, "showHelp"), QKeySequence(u"F1"_s));
    o.click("shortcutTakeOver");
    QCOMPARE(keysOf(*o.f.window, "showHelp"), QKeySequence(u"Ctrl+E"_s));
    QVERIFY(keysOf(*o.f.window, "exportSongs").isEmpty());
    QCOMPARE(o.told(), QString());
    o.select(u"export"_s);
    o.click("shortcutUsual");
    QCOMPARE(o.told(), u"Ctrl+E is used by “Help › Help”.");
}

void tst_Shortcuts::keysThatAreTypedAreRefused()
{
    const Opened o(u"help › help"_s);
    o.press(Qt::Key_A, Qt::ShiftModifier);
    QTRY_VERIFY(o.told().startsWith(u"Shift+A is needed for typing"_s));
    QCOMPARE(keysOf(*o.f.window, "showHelp"), QKeySequence(u"F1"_s));
    QVERIFY(!o.dialog->findChild<QPushButton *>(u"shortcutTakeOver"_s)->isVisible());
    o.press(Qt::Key_F8, Qt::NoModifier);
    QTRY_COMPARE(keysOf(*o.f.window, "showHelp"), QKeySequence(u"F8"_s));
}

void tst_Shortcuts::allAreAsUsualAgain()
{
    const Opened o(u"select all"_s);
    o.click("shortcutNone");
    QVERIFY(keysOf(*o.f.window, "selectAll").isEmpty());
    QCOMPARE(Preferences::read().shortcuts.size(), 1);
    o.click("resetAllShortcuts");
    QCOMPARE(keysOf(*o.f.window, "selectAll"), QKeySequence(QKeySequence::SelectAll));
    QVERIFY(Preferences::read().shortcuts.isEmpty());
}

QTEST_MAIN(tst_Shortcuts)
#include "tst_Shortcuts.moc"
