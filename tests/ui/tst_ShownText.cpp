// SPDX-FileCopyrightText: 2026 The Tutti authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/ShownText.h"

#include <QTest>

using namespace tutti;
using namespace Qt::StringLiterals;

class tst_ShownText : public QObject
{
    Q_OBJECT

private slots:
    void theMarkOfALetterIsLeftOut();
    void signsStayOnTheirSideOfANameThatIsReadTheOtherWay();
};

void tst_ShownText::theMarkOfALetterIsLeftOut()
{
    QCOMPARE(ShownText::ofCommand(u"&Add Song…"_s), u"Add Song…");
    QCOMPARE(ShownText::ofCommand(u"曲を追加(&A)…"_s), u"曲を追加…");
    QCOMPARE(ShownText::ofCommand(u"ملف (&F)"_s), u"ملف");
    QCOMPARE(ShownText::ofCommand(u"Rock && &Roll (live)"_s), u"Rock & Roll (live)");
}

void tst_ShownText::signsStayOnTheirSideOfANameThatIsReadTheOtherWay()
{
    QCOMPARE(ShownText::directed(u"What's Up?"_s, Qt::LeftToRight), u"What's Up?");
    QCOMPARE(ShownText::directed(u"What's Up?"_s, Qt::RightToLeft), u"\u2068What's Up?\u2069");
    QCOMPARE(ShownText::directed(u"لمين؟"_s, Qt::RightToLeft), u"لمين؟");
    QCOMPARE(ShownText::directed(u"لمين؟"_s, Qt::LeftToRight), u"\u2068لمين؟\u2069");
}

QTEST_APPLESS_MAIN(tst_ShownText)
#include "tst_ShownText.moc"
