// SPDX-FileCopyrightText: 2026 The Tutti authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/Snapshots.h"
#include "tests/support/Said.h"
#include "tests/support/StoreFixture.h"

#include <QDir>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace tutti;
using namespace Qt::StringLiterals;
using namespace tutti::test;

namespace {

/// A library that no process has open.
struct Shelf
{
    TestFolder folder;
    QString id;

    Shelf()
        : id(openStore(folder.library())->info().libraryId)
    {}

    [[nodiscard]] Said tutti(const QStringList &arguments) const
    {
        return runTutti(QStringList {u"--library"_s, folder.library()} + arguments);
    }
    [[nodiscard]] QJsonObject told(const QStringList &arguments) const
    {
        return QJsonDocument::fromJson(
                   tutti(arguments + QStringList {u"--format"_s, u"json"_s}).out.toUtf8())
            .object();
    }
    [[nodiscard]] qint64 songs() const
    {
        return shellNumber(folder.library(), u"SELECT count(*) FROM songs"_s);
    }
    /// Why the snapshots were taken, the oldest first.
    [[nodiscard]] QStringList reasons() const
    {
        QStringList all;
        for (const Snapshot &snapshot : Snapshots::of(id))
            all.prepend(nameOf(snapshot.reason));
        return all;
    }
};

} // namespace

class tst_BackupCommands : public QObject
{
    Q_OBJECT

private slots:
    void whatRemovesManySongsTakesASnapshotFirst();
    void snapshotsAreListed();
    void onlyOneOfManyIsTaken();
    void aBackupOpensAsALibrary();
    void aDryRunTellsWhatDiffers();
    void theLatestComesBackAndTheRestoreIsUndone();
    void chosenSongsComeBackAndThatIsUndone();
    void badWordsAreRefused_data();
    void badWordsAreRefused();
};

void tst_BackupCommands::whatRemovesManySongsTakesASnapshotFirst()
{
    const Shelf f;
    QCOMPARE(f.tutti({u"remove"_s, u"1"_s}).status, 0);
    QCOMPARE(f.reasons(), QStringList());
    QCOMPARE(f.tutti({u"remove"_s, u"2"_s, u"3"_s}).status, 0);
    QCOMPARE(f.tutti({u"undo"_s}).status, 0);
    QCOMPARE(f.reasons(), QStringList {u"before-removal"_s});
    QCOMPARE(f.tutti({u"redo"_s}).status, 0);
    QCOMPARE(f.tutti({u"clear"_s, u"--yes"_s}).status, 0);
    const QString list = f.folder.file(u"list.csv"_s, "title,artist\nA,x\n");
    QCOMPARE(f.tutti({u"import"_s, list}).status, 0);
    QCOMPARE(f.tutti({u"import"_s, u"--replace"_s, list}).status, 0);
    QCOMPARE(f.reasons(), (QStringList {u"before-removal"_s, u"before-removal"_s, u"before-clear"_s,
                                        u"before-removal"_s}));
    QCOMPARE(Snapshots::of(f.id)[1].songs, 12);
}

void tst_BackupCommands::snapshotsAreListed()
{
    const Shelf f;
    QCOMPARE(f.tutti({u"snapshots"_s}).out, QString());
    const QString file = f.tutti({u"backup"_s}).out.trimmed();
    QVERIFY(QFile::exists(file));
    const QString line = f.tutti({u"snapshots"_s}).out;
    QVERIFY2(line.contains(u"manual") && line.contains(u"15 songs"), qPrintable(line));
    const QJsonArray all
        = QJsonDocument::fromJson(f.tutti({u"snapshots"_s, u"--format"_s, u"json"_s}).out.toUtf8())
              .array();
    QCOMPARE(all.size(), 1);
    QCOMPARE(all[0][u"file"].toString(), file);
    QCOMPARE(all[0][u"songs"].toInt(), 15);
    QCOMPARE(all[0][u"reason"].toString(), u"manual");
}

void tst_BackupCommands::onlyOneOfManyIsTaken()
{
    const Shelf f;
    const QStringList daily {u"backup"_s, u"--reason"_s, u"daily"_s, u"--if-older-than"_s,
                             u"3600"_s};
    QVERIFY(!f.tutti(daily).out.isEmpty());
    QCOMPARE(f.tutti(daily).status, 0);
    QCOMPARE(f.reasons(), QStringList {u"daily"_s});
}

void tst_BackupCommands::aBackupOpensAsALibrary()
{
    const Shelf f;
    const QString copy = f.folder.path(u"copy.db"_s);
    QCOMPARE(f.tutti({u"backup"_s, copy}).out, u"copied 15\n"_s);
    QVERIFY(runTutti({u"--library"_s, copy, u"stats"_s}).out.startsWith(u"Songs     15"));
    QVERIFY(f.tutti({u"backup"_s, f.folder.library()}).error.contains(u"the library itself"));
    QCOMPARE(f.tutti({u"backup"_s, f.folder.path(u"nowhere/copy.db"_s)}).status, 1);
    QCOMPARE(f.reasons(), QStringList());
}

void tst_BackupCommands::aDryRunTellsWhatDiffers()
{
    const Shelf f;
    QCOMPARE(f.tutti({u"backup"_s}).status, 0);
    QCOMPARE(f.tutti({u"remove"_s, u"1"_s}).status, 0);
    QCOMPARE(f.tutti({u"edit"_s, u"2"_s, u"year=1999"_s}).status, 0);
    QCOMPARE(f.tutti({u"add"_s, u"title=New"_s, u"artist=x"_s}).status, 0);
    const QJsonObject told = f.told({u"restore"_s, u"latest"_s, u"--dry-run"_s});
    QCOMPARE(told[u"added"][u"count"].toInt(), 1);
    QCOMPARE(told[u"changed"][u"first"][0][u"fields"][0].toString(), u"year");
    QCOMPARE(told[u"removed"][u"first"][0][u"title"].toString(), u"New");
    const QString text = f.tutti({u"restore"_s, u"latest"_s, u"--dry-run"_s}).out;
    QVERIFY2(text.contains(u"removed 1\n  New – x"), qPrintable(text));
    QCOMPARE(f.songs(), 15);
    QCOMPARE(f.reasons().size(), 1);
}

void tst_BackupCommands::theLatestComesBackAndTheRestoreIsUndone()
{
    const Shelf f;
    QCOMPARE(f.tutti({u"clear"_s, u"--yes"_s}).status, 0);
    const QString today = QDate::currentDate().toString(Qt::ISODate);
    const QJsonObject told = f.told({u"restore"_s, today});
    QCOMPARE(told[u"songs"].toInt(), 15);
    QCOMPARE(f.songs(), 15);
    QVERIFY(f.tutti({u"restore"_s, told[u"before"].toString()}).out.startsWith(u"restored 0"));
    QCOMPARE(f.songs(), 0);
    QCOMPARE(f.reasons(),
             (QStringList {u"before-clear"_s, u"before-restore"_s, u"before-restore"_s}));
}

void tst_BackupCommands::chosenSongsComeBackAndThatIsUndone()
{
    const Shelf f;
    QCOMPARE(f.tutti({u"clear"_s, u"--yes"_s}).status, 0);
    const Said said = f.tutti({u"restore"_s, u"latest"_s, u"--songs"_s, u"1,3"_s});
    QCOMPARE(said.out, u"Restored 2 songs.\n"_s);
    QCOMPARE(f.songs(), 2);
    QVERIFY(f.tutti({u"undo"_s}).out.contains(u"Restoring 2 Songs"));
    QCOMPARE(f.songs(), 0);
    QCOMPARE(f.tutti({u"restore"_s, u"latest"_s, u"--songs"_s, u"99"_s}).status, 1);
}

void tst_BackupCommands::badWordsAreRefused_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<int>("status");
    const auto row = [](const QString &line, int status) {
        QTest::newRow(qPrintable(line)) << line.split(u' ') << status;
    };
    row(u"backup a b"_s, 2);
    row(u"backup --reason because"_s, 2);
    row(u"backup --if-older-than soon"_s, 2);
    row(u"backup a --if-older-than 3"_s, 2);
    row(u"snapshots --format csv"_s, 2);
    row(u"snapshots x"_s, 2);
    row(u"restore"_s, 2);
    row(u"restore a b"_s, 2);
    row(u"restore latest --songs ,"_s, 2);
    row(u"restore latest --format csv"_s, 2);
    row(u"restore latest"_s, 1);
    row(u"restore 2026-01-01"_s, 1);
    row(u"restore nowhere.db"_s, 1);
}

void tst_BackupCommands::badWordsAreRefused()
{
    QFETCH(const QStringList, arguments);
    QFETCH(const int, status);
    const Shelf f;
    const Said said = f.tutti(arguments);
    QCOMPARE(said.status, status);
    QVERIFY(!said.error.isEmpty());
    QCOMPARE(f.songs(), 15);
}

QTEST_GUILESS_MAIN(tst_BackupCommands)
#include "tst_BackupCommands.moc"
