// SPDX-FileCopyrightText: 2026 The Tutti authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/PanelMessage.h"

#include <QTest>

using namespace tutti;
using namespace Qt::StringLiterals;

class tst_PanelMessage : public QObject
{
    Q_OBJECT

private slots:
    void allOfTheTextIsShown_data();
    void allOfTheTextIsShown();
};

void tst_PanelMessage::allOfTheTextIsShown_data()
{
    QTest::addColumn<QSize>("size");
    QTest::newRow("small") << QSize(300, 260);
    QTest::newRow("middle") << QSize(640, 300);
    QTest::newRow("large") << QSize(1600, 900);
}

void tst_PanelMessage::allOfTheTextIsShown()
{
    QFETCH(QSize, size);
    PanelMessage message;
    message.set(u"No song matches “something that somebody has been looking for”"_s,
                u"Every word must occur in the title, artist, album, album artist or genre."_s,
                {{u"clear"_s, u"Clear the Search"_s, [] {}}});
    message.resize(size);
    message.show();
    QVERIFY(QTest::qWaitForWindowExposed(&message));
    for (const QLabel *const label : message.findChildren<QLabel *>()) {
        QCOMPARE_GE(label->height(), label->heightForWidth(label->width()));
        QVERIFY(message.rect().contains(
            label->geometry().translated(label->parentWidget()->mapTo(&message, QPoint()))));
    }
}

QTEST_MAIN(tst_PanelMessage)
#include "tst_PanelMessage.moc"
