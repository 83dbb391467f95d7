// SPDX-FileCopyrightText: 2026 The Tutti authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/ui/WindowFixture.h"
#include "ui/AboutDialog.h"

#include <QLabel>
#include <QPlainTextEdit>
#include <QTabWidget>
#include <QTextBrowser>

using namespace tutti;
using namespace Qt::StringLiterals;
using namespace tutti::test;

class tst_AboutDialog : public QObject
{
    Q_OBJECT

private slots:
    void itSaysWhatItIsAndWhatMayBeDoneWithIt();
    void itNamesItsLibraries();
    void workGoesOnBehindIt();
};

void tst_AboutDialog::itSaysWhatItIsAndWhatMayBeDoneWithIt()
{
    WindowFixture f;
    f.trigger("about");
    const auto *const about = f.find<AboutDialog>("about");
    QCOMPARE(about->findChild<QLabel *>(u"version"_s)->text(),
             u"Tutti "_s + QStringLiteral(TUTTI_VERSION));
    const auto *const licence = about->findChild<QPlainTextEdit *>(u"licence"_s);
    QVERIFY(licence->toPlainText().contains(u"GNU GENERAL PUBLIC LICENSE"_s));
    QVERIFY(licence->toPlainText().contains(u"END OF TERMS AND CONDITIONS"_s));
    QVERIFY(licence->isReadOnly());
}

void tst_AboutDialog::itNamesItsLibraries()
{
    WindowFixture f;
    f.trigger("aboutQt");
    const auto *const about = f.find<AboutDialog>("about");
    const auto *const libraries = about->findChild<QTextBrowser *>(u"libraries"_s);
    QVERIFY(libraries->isVisible());
    const QString text = libraries->toPlainText();
    for (const QString &part : {u"Qt "_s + QLatin1String(qVersion()), u"SQLite 3."_s, u"LGPL-3.0"_s,
                                u"xxHash"_s, u"tl::expected"_s})
        QVERIFY2(text.contains(part), qPrintable(part));
}

void tst_AboutDialog::workGoesOnBehindIt()
{
    WindowFixture f;
    f.trigger("about"); // returns
    const QPointer<AboutDialog> about = f.find<AboutDialog>("about");
    QVERIFY(about->isVisible());
    QCOMPARE(f.stored(u"DELETE FROM songs WHERE title = 'Imagine'"_s), QString());
    QTRY_COMPARE(f.songs().rowCount(), 14);
    QTest::keyClick(about, Qt::Key_Escape);
    QTRY_VERIFY(!about);
}

QTEST_MAIN(tst_AboutDialog)
#include "tst_AboutDialog.moc"
