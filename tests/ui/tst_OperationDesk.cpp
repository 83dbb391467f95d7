// SPDX-FileCopyrightText: 2026 The Tutti authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/StoreFixture.h"
#include "tests/support/ui/WindowFixture.h"

#include "core/Operation.h"
#include "core/Paths.h"
#include "ui/NoticeBar.h"
#include "ui/NoticeRow.h"
#include "ui/OperationDesk.h"

#include <QClipboard>
#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QGuiApplication>
#include <QLabel>
#include <QProgressBar>
#include <QSignalSpy>
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
    void queuedChangesAreToldOnceAndUntilTheyAreSaved();
    void whatIsKeptNowhereIsToldAndCanBeCopied();
    void whatCannotWaitSaysThatItWasNotDone();
    void changesBearTheNamesOfTheirSongs();
    void aSongThatIsThereAlreadyIsTold();
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

void tst_OperationDesk::queuedChangesAreToldOnceAndUntilTheyAreSaved()
{
    WindowFixture f;
    const QString away = f.folder.path(u"away.db"_s);
    QVERIFY(QFile::rename(f.folder.library(), away));
    QTRY_COMPARE(f.session().state().phase, SyncState::Phase::Lost);
    auto *const desk = f.window->findChild<OperationDesk *>();
    QSignalSpy told(desk, &OperationDesk::told);
    for (const char *const title : {"Imagine", "Yesterday", "Respect"}) {
        f.select(QString::fromLatin1(title));
        f.trigger("favorite");
    }
    f.select(u"Thriller"_s);
    f.trigger("removeSongs");
    desk->submit(AddSongs {{makeSong(u"New"_s)}});
    QTRY_COMPARE(f.session().state().queued, 5);
    QCOMPARE(desk->unanswered(), 0);
    QCOMPARE(told.size(), 1);
    QVERIFY(f.notices().join(u' ').contains(u"changes are queued"));
    QVERIFY(!f.find<QLabel>("syncStatus")->text().contains(u"saved"));
    QVERIFY(f.find<QLabel>("syncStatus")->text().contains(u"5 changes queued"));
    QVERIFY(QFile::rename(away, f.folder.library()));
    QTRY_COMPARE(f.session().state().waiting, 0);
    QTRY_COMPARE(f.stored(u"SELECT count(*), sum(favorite) FROM songs WHERE title IN"
                          " ('Imagine', 'Yesterday', 'Respect', 'Thriller', 'New')"_s),
                 u"4|3");
    QTRY_VERIFY(!f.notices().join(u' ').contains(u"queued"));
}

void tst_OperationDesk::whatIsKeptNowhereIsToldAndCanBeCopied()
{
    WindowFixture f;
    const QString folder = Paths::stateFolder() + u"/outbox"_s;
    QVERIFY(QDir(folder).removeRecursively());
    QFile file(folder); // in the place of the folder
    QVERIFY(file.open(QIODevice::WriteOnly));
    const QString away = f.folder.path(u"away.db"_s);
    QVERIFY(QFile::rename(f.folder.library(), away));
    QTRY_COMPARE(f.session().state().phase, SyncState::Phase::Lost);
    auto *const desk = f.window->findChild<OperationDesk *>();
    const qint64 id = f.songs().song(0).id;
    desk->submit(EditSongs {{Edit {id, SongField::Album, {}, u"Mine"_s}}});
    QTRY_COMPARE(f.session().state().unsaved, 1);
    QCOMPARE(desk->unanswered(), 1);
    QTRY_VERIFY(f.notices().join(u' ').contains(u"not saved"));
    f.press(u"Copy Mine"_s);
    QCOMPARE(QGuiApplication::clipboard()->text(), u"Album\tMine");
    QVERIFY(QFile::rename(away, f.folder.library()));
    QTRY_COMPARE(f.stored(u"SELECT count(*) FROM songs WHERE album = 'Mine'"_s), u"1");
    QTRY_VERIFY(!f.notices().join(u' ').contains(u"not saved"));
}

void tst_OperationDesk::whatCannotWaitSaysThatItWasNotDone()
{
    WindowFixture f;
    const QString away = f.folder.path(u"away.db"_s);
    QVERIFY(QFile::rename(f.folder.library(), away));
    QTRY_COMPARE(f.session().state().phase, SyncState::Phase::Lost);
    f.window->findChild<OperationDesk *>()->submit(ClearLibrary {});
    QTRY_VERIFY(f.notices().last().startsWith(u"Not done."));
    QVERIFY(QFile::rename(away, f.folder.library()));
    QTRY_COMPARE(f.session().state().phase, SyncState::Phase::UpToDate);
    QCOMPARE(f.stored(u"SELECT count(*) FROM songs"_s), u"15");
}

void tst_OperationDesk::changesBearTheNamesOfTheirSongs()
{
    WindowFixture f;
    const Song first = f.songs().song(0);
    const Song second = f.songs().song(1);
    const QString away = f.folder.path(u"away.db"_s);
    QVERIFY(QFile::rename(f.folder.library(), away));
    QTRY_COMPARE(f.session().state().phase, SyncState::Phase::Lost);
    auto *const desk = f.window->findChild<OperationDesk *>();
    desk->submit(EditSongs {{Edit {first.id, SongField::Album, {}, u"Mine"_s}}});
    desk->submit(RemoveSongs {{second.id}});
    desk->submit(AddSongs {{makeSong(u"New"_s)}});
    QTRY_COMPARE(f.session().state().queued, 3);
    QByteArray kept;
    QDirIterator files(Paths::stateFolder() + u"/outbox"_s, QDir::Files,
                       QDirIterator::Subdirectories);
    while (files.hasNext()) {
        QFile file(files.next());
        QVERIFY(file.open(QIODevice::ReadOnly));
        kept += file.readAll();
    }
    QVERIFY(kept.contains(first.uid.toUtf8()));
    QVERIFY(kept.contains(second.uid.toUtf8()));
    QVERIFY(QFile::rename(away, f.folder.library()));
    QTRY_COMPARE(f.stored(u"SELECT length(uid) FROM songs WHERE title = 'New'"_s), u"32");
}

void tst_OperationDesk::aSongThatIsThereAlreadyIsTold()
{
    WindowFixture f;
    auto *const desk = f.window->findChild<OperationDesk *>();
    Song song = makeSong(u"IMAGINE"_s, u"John Lennon"_s);
    desk->submit(AddSongs {{song}});
    QTRY_COMPARE(f.notices(), QStringList {u"“IMAGINE” may be in the library twice."_s});
    QSignalSpy found(desk, &OperationDesk::found);
    auto *const show = f.find<QToolButton>("noticeAction");
    QTest::keyClick(show, Qt::Key_Space);
    QCOMPARE(found.size(), 1);
    const int row = f.songs().rowOf(found.first().first().toLongLong());
    QCOMPARE(f.songs().song(row).title, u"Imagine"_s);

    song = makeSong(u"New"_s);
    song.path = u"/m/new.flac"_s;
    desk->submit(AddSongs {{song}});
    song.genre = u"Pop"_s;
    desk->submit(AddSongs {{song}});
    QTRY_COMPARE(f.notices(), QStringList {u"“New” is in the library already, with the same file."
                                           " What was missing there has been filled in."_s});
    song.title = u"Bohemian Rhapsody"_s;
    song.artist = u"Queen"_s;
    song.durationMs = 1'000; // another recording
    song.path.clear();
    desk->submit(AddSongs {{song}});
    QTRY_COMPARE(desk->unanswered(), 0);
    QVERIFY(!f.notices().first().contains(u"twice"));
}

QTEST_MAIN(tst_OperationDesk)
#include "tst_OperationDesk.moc"
