// SPDX-FileCopyrightText: 2026 The Tutti authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/RepairText.h"
#include "ui/Translations.h"

#include <QTest>

using namespace tutti;
using namespace Qt::StringLiterals;

class tst_RepairText : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void aRepairTellsWhatBecameOfTheSongs();
    void aWindowIsNoSnapshot();
    void whatIsWrongIsSaidOnce();
};

void tst_RepairText::initTestCase()
{
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
    Translations::install(*QCoreApplication::instance());
}

void tst_RepairText::aRepairTellsWhatBecameOfTheSongs()
{
    RepairReport report;
    report.outcome = RepairReport::Outcome::Rebuilt;
    report.fromFile = 9'861;
    report.fromWitness = 139;
    report.unverified = 12;
    report.witnessTime = QDateTime(QDate(2026, 5, 3), QTime(12, 0));
    QCOMPARE(RepairText::done(report),
             u"9,861 of 10,000 songs salvaged, 139 taken from the snapshot of 3 May 2026."
             " 12 songs could not be verified."_s);
    report.fromWitness = 0;
    report.lost = 1;
    report.unverified = 0;
    QCOMPARE(RepairText::done(report), u"9,861 of 9,862 songs salvaged. 1 song is lost."_s);
}

void tst_RepairText::aWindowIsNoSnapshot()
{
    RepairReport report;
    report.outcome = RepairReport::Outcome::Rebuilt;
    report.fromWitness = 2;
    report.isWitnessLive = true;
    report.lacksEnd = true;
    QCOMPARE(RepairText::done(report),
             u"0 of 2 songs salvaged, 2 taken from a window that was open."
             " The latest changes may be missing."_s);
}

void tst_RepairText::whatIsWrongIsSaidOnce()
{
    using Part = LibraryHealth::Fault::Part;
    LibraryHealth health;
    health.songs = 9;
    QCOMPARE(RepairText::state(health), u"The library is healthy: 9 songs."_s);
    health.isReadable = true;
    health.faults = {{Part::Pages, u"a"_s}, {Part::Pages, u"b"_s}};
    QCOMPARE(RepairText::state(health), u"The library's file is damaged. Parts of the file are"
                                        " damaged. 9 songs can still be read."_s);
}

QTEST_GUILESS_MAIN(tst_RepairText)
#include "tst_RepairText.moc"
