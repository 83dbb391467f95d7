// SPDX-FileCopyrightText: 2026 The Tutti authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/NoticeBar.h"
#include "ui/NoticeRow.h"

#include <QLineEdit>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>

using namespace tutti;
using namespace Qt::StringLiterals;

namespace {

Notice lasting(const QString &text)
{
    return {.text = text, .isPassing = false};
}

QStringList shown(const NoticeBar &bar)
{
    QStringList texts;
    for (const NoticeRow *row : bar.rows()) {
        if (row->isVisible())
            texts += row->notice().text;
    }
    return texts;
}

} // namespace

class tst_NoticeBar : public QObject
{
    Q_OBJECT

private slots:
    void aTopicHasOneNotice();
    void ofManyTheLatestAreShown();
    void allAreDismissedAtOnce();
    void whatHadTheFocusGivesItBack();
    void everyButtonHasAName();
};

void tst_NoticeBar::aTopicHasOneNotice()
{
    NoticeBar bar;
    bar.show();
    bar.tell({.text = u"one"_s, .topic = u"t"_s});
    bar.tell(lasting(u"other"_s));
    bar.tell({.text = u"two"_s, .topic = u"t"_s});
    QCOMPARE(shown(bar), (QStringList {u"other"_s, u"two"_s}));
    QSignalSpy dismissed(&bar, &NoticeBar::dismissed);
    bar.dismiss(u"t"_s);
    QCOMPARE(shown(bar), (QStringList {u"other"_s}));
    QCOMPARE(dismissed.size(), 0); // which is said of people
}

void tst_NoticeBar::ofManyTheLatestAreShown()
{
    NoticeBar bar;
    bar.show();
    for (int i = 1; i <= 20; ++i)
        bar.tell(lasting(QString::number(i)));
    QCOMPARE(shown(bar), (QStringList {u"17"_s, u"18"_s, u"19"_s, u"20"_s}));
    const int height = bar.sizeHint().height();
    bar.tell(lasting(u"21"_s));
    QCOMPARE(bar.sizeHint().height(), height);
    emit bar.rows().last()->dismissed();
    QCOMPARE(shown(bar), (QStringList {u"17"_s, u"18"_s, u"19"_s, u"20"_s}));
    QCOMPARE(bar.rows().size(), 20);
}

void tst_NoticeBar::allAreDismissedAtOnce()
{
    NoticeBar bar;
    bar.show();
    QSignalSpy emptied(&bar, &NoticeBar::emptied);
    for (int i = 1; i <= 9; ++i)
        bar.tell(lasting(QString::number(i)));
    auto *const all = bar.findChild<QToolButton *>(u"dismissAllNotices"_s);
    QVERIFY(all->isVisible());
    QTest::mouseClick(all, Qt::LeftButton);
    QCOMPARE(bar.rows().size(), 0);
    QCOMPARE(emptied.size(), 1);
}

void tst_NoticeBar::whatHadTheFocusGivesItBack()
{
    NoticeBar bar;
    bar.show();
    bar.activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&bar));
    int ran = 0;
    bar.tell({.text = u"removed"_s, .actions = {{u"Undo"_s, [&] { ++ran; }}}});
    QSignalSpy left(&bar, &NoticeBar::leftWithFocus);
    auto *const undo = bar.findChild<QToolButton *>(u"noticeAction"_s);
    undo->setFocus();
    QVERIFY(QMetaObject::invokeMethod(bar.rows().first(), "pass")); // its time is over
    QCOMPARE(bar.rows().size(), 1);
    QTest::keyClick(undo, Qt::Key_Space);
    QCOMPARE(ran, 1);
    QCOMPARE(bar.rows().size(), 0);
    QCOMPARE(left.size(), 1);
}

void tst_NoticeBar::everyButtonHasAName()
{
    NoticeBar bar;
    bar.show();
    for (int i = 1; i <= 9; ++i)
        bar.tell({.text = QString::number(i), .actions = {{u"Undo"_s, [] {}}}, .isPassing = false});
    for (const QToolButton *button : bar.findChildren<QToolButton *>()) {
        QVERIFY(!button->accessibleName().isEmpty() || !button->text().isEmpty());
        QVERIFY(button->focusPolicy() & Qt::TabFocus);
    }
}

QTEST_MAIN(tst_NoticeBar)
#include "tst_NoticeBar.moc"
