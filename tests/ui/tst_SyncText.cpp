// SPDX-FileCopyrightText: 2026 The Tutti authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/SyncText.h"

#include <QTest>

using namespace tutti;
using namespace Qt::StringLiterals;

using Phase = SyncState::Phase;

class tst_SyncText : public QObject
{
    Q_OBJECT

private slots:
    void onlyWhenNothingWaitsIsEverythingSaved();
    void whatIsQueuedSaysSoAndWhy();
    void whatIsNotSavedComesFirst();
};

void tst_SyncText::onlyWhenNothingWaitsIsEverythingSaved()
{
    const QString saved = u"Everything is saved"_s;
    QVERIFY(SyncText::details(SyncState {.phase = Phase::UpToDate}).contains(saved));
    for (const Phase phase :
         {Phase::Opening, Phase::Loading, Phase::UpToDate, Phase::Waiting, Phase::Lost}) {
        for (const SyncState &state : {SyncState {.phase = phase, .waiting = 1},
                                       SyncState {.phase = phase, .waiting = 1, .queued = 1},
                                       SyncState {.phase = phase, .waiting = 1, .unsaved = 1}}) {
            QVERIFY(!SyncText::details(state).contains(saved));
            const QString brief = SyncText::brief(state);
            QVERIFY2(!brief.contains(u"saved"_s) || brief.contains(u"not saved"_s),
                     qPrintable(brief));
        }
    }
}

void tst_SyncText::whatIsQueuedSaysSoAndWhy()
{
    SyncState state {.phase = Phase::Lost, .waiting = 12, .queued = 12};
    state.error = Error {Error::Kind::Gone};
    QCOMPARE(SyncText::brief(state), u"12 changes queued");
    QVERIFY(SyncText::details(state).contains(u"no longer there"));
    QVERIFY(SyncText::details(state).contains(u"12 changes are queued"));
    state.phase = Phase::Waiting;
    state.error = Error {Error::Kind::Full};
    QCOMPARE(SyncText::brief(state), u"12 changes queued");
    QVERIFY(SyncText::details(state).contains(u"no room left"));
}

void tst_SyncText::whatIsNotSavedComesFirst()
{
    SyncState state {.phase = Phase::Lost, .waiting = 15, .queued = 12, .unsaved = 3};
    state.error = Error {Error::Kind::Gone};
    QCOMPARE(SyncText::brief(state), u"3 changes not saved");
    QVERIFY(SyncText::details(state).contains(u"Keep this window open"));
}

QTEST_MAIN(tst_SyncText)
#include "tst_SyncText.moc"
