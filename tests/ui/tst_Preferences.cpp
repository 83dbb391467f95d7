// SPDX-FileCopyrightText: 2026 The Tutti authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/TestFolder.h"

#include "core/Paths.h"
#include "ui/Preferences.h"

#include <QFile>
#include <QSettings>
#include <QSignalSpy>
#include <QTest>

using namespace tutti;
using namespace Qt::StringLiterals;
using namespace tutti::test;

class tst_Preferences : public QObject
{
    Q_OBJECT

private slots:
    void init() { m_folder = std::make_unique<TestFolder>(); }

    void whatIsChosenIsReadAgain();
    void whatIsAsUsualIsNotKept();
    void othersTakeItOverAtOnce();
    void whatIsNotUnderstoodIsAsUsual();
    void otherSettingsAreNoNews();

private:
    std::unique_ptr<TestFolder> m_folder;
};

namespace {

Preferences::Values unusual()
{
    return {.theme = Preferences::Theme::Dark,
            .density = Preferences::Density::Compact,
            .language = u"de"_s,
            .isAnimated = false,
            .highlightsChanges = false,
            .askAbove = 7,
            .snapshotMegabytes = 300,
            .shortcuts = {{u"find"_s, u"Ctrl+G"_s}, {u"quit"_s, QString()}}};
}

QSettings file()
{
    return {Paths::settingsFile(), QSettings::IniFormat};
}

} // namespace

void tst_Preferences::whatIsChosenIsReadAgain()
{
    Preferences preferences;
    QCOMPARE(preferences.values(), Preferences::Values());
    preferences.set(unusual());
    QCOMPARE(Preferences::read(), unusual());
    QCOMPARE(Preferences().values(), unusual());
}

void tst_Preferences::whatIsAsUsualIsNotKept()
{
    Preferences preferences;
    preferences.set(unusual());
    QVERIFY(file().allKeys().size() >= 8);
    preferences.set({});
    QCOMPARE(file().allKeys(), QStringList());
}

void tst_Preferences::othersTakeItOverAtOnce()
{
    Preferences one;
    Preferences other;
    const QSignalSpy told(&other, &Preferences::changed);
    one.set(unusual());
    QTRY_COMPARE(other.values(), unusual());
    other.set({.askAbove = 9}); // which replaces the file once more
    QTRY_COMPARE(one.values().askAbove, 9);
    one.set({});
    QTRY_COMPARE(other.values(), Preferences::Values());
    QCOMPARE(told.count(), 3);
}

void tst_Preferences::whatIsNotUnderstoodIsAsUsual()
{
    {
        QSettings settings(Paths::settingsFile(), QSettings::IniFormat);
        settings.setValue(u"look/theme"_s, u"pink"_s);
        settings.setValue(u"library/askAbove"_s, u"-3"_s);
        settings.setValue(u"snapshots/megabytes"_s, u"many"_s);
    }
    QCOMPARE(Preferences::read(), Preferences::Values());
}

void tst_Preferences::otherSettingsAreNoNews()
{
    Preferences preferences;
    const QSignalSpy told(&preferences, &Preferences::changed);
    QSettings(Paths::settingsFile(), QSettings::IniFormat).setValue(u"window/x"_s, 1);
    QSettings(Paths::settingsFile(), QSettings::IniFormat).setValue(u"look/theme"_s, u"light"_s);
    QTRY_COMPARE(preferences.values().theme, Preferences::Theme::Light);
    QCOMPARE(told.count(), 1);
}

QTEST_GUILESS_MAIN(tst_Preferences)
#include "tst_Preferences.moc"
