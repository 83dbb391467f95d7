// SPDX-FileCopyrightText: 2026 The Tutti authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/ui/WindowFixture.h"

#include "core/Operation.h"
#include "ui/NoticeBar.h"
#include "ui/NoticeRow.h"
#include "ui/OperationDesk.h"

#include <QProgressBar>
#include <QToolButton>

#include <algorithm>

using namespace tutti;
using namespace Qt::StringLiterals;
using namespace tutti::test;

class tst_OperationDesk : public QObject
{
    Q_OBJECT

private slots:
    void aLongOperationShowsHowFarItIsAndCanBeCancelled();
};

void tst_OperationDesk::aLongOperationShowsHowFarItIsAndCanBeCancelled()
{
    constexpr int Songs = 80'000;
    WindowFixture f;
    f.addSongs(Songs);
    QTRY_COMPARE_WITH_TIMEOUT(f.songs().rowCount(), Songs + 15, 60'000);
    auto *const desk = f.window->findChild<OperationDesk *>();
    QVERIFY(desk);
    QStringList told;
    bool hadProgress = false;
    // As soon as it is seen, by the key of somebody who has gone there by Tab.
    connect(desk, &OperationDesk::progressed, this, [&] {
        const QList<NoticeRow *> rows = f.find<NoticeBar>("noticeBar")->rows();
        if (rows.isEmpty() || rows.last()->notice().actions.isEmpty())
            return;
        auto *const cancel = rows.last()->findChild<QToolButton *>(u"noticeAction"_s);
        told += rows.last()->notice().text;
        hadProgress = rows.last()->findChild<QProgressBar *>() != nullptr;
        QVERIFY(cancel->focusPolicy() & Qt::TabFocus);
        QTest::keyClick(cancel, Qt::Key_Space);
    });
    desk->submit(ClearLibrary {});
    QTRY_COMPARE_WITH_TIMEOUT(desk->unanswered(), 0, 60'000);
    QCOMPARE(told.value(0), u"Clearing the library…"_s);
    QVERIFY(hadProgress);
    QTRY_COMPARE(f.notices(), QStringList {u"Cancelled. Nothing was changed."_s});
    QCOMPARE(f.songs().rowCount(), Songs + 15);
}

QTEST_MAIN(tst_OperationDesk)
#include "tst_OperationDesk.moc"
