// SPDX-FileCopyrightText: 2026 The Tutti authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/StoreFixture.h"
#include "tests/support/ui/WindowFixture.h"
#include "ui/NoticeBar.h"
#include "ui/NoticeRow.h"

#include <QDirIterator>
#include <QFile>
#include <QProcess>

using namespace tutti;
using namespace Qt::StringLiterals;
using namespace tutti::test;

namespace {

/// A library in whose place, while it was closed, a copy came that lacks two edits.
struct OlderCopy : WindowFixture
{
    QString file = session().info().file;
    QString first = songs().song(0).title;

    explicit OlderCopy(const QString &change = {})
    {
        close();
        if (!change.isEmpty())
            QCOMPARE(shell(file, change), QString());
        const QString copy = folder.path(u"copy.db"_s);
        QVERIFY(QFile::copy(file, copy));
        open();
        for (const char *title : {"One", "Two"}) {
            const QString seen = songs().song(0).title;
            session().library().submit(
                Operation::make(editOf(1, SongField::Title, seen, QString::fromLatin1(title))));
            QTRY_COMPARE(stored(u"SELECT title FROM songs WHERE id = 1"_s),
                         QString::fromLatin1(title));
        }
        close();
        QVERIFY(!QFile::exists(file + u"-wal"_s));
        QVERIFY(QFile::remove(file));
        QVERIFY(QFile::copy(copy, file));
        open();
    }

    void close()
    {
        window->close();
        QTRY_COMPARE(windows.sessionCount(), 0);
    }
    void open()
    {
        LibraryOptions options;
        options.store.file = file;
        window = windows.open(options);
        QTRY_COMPARE(session().state().phase, SyncState::Phase::UpToDate);
    }
    [[nodiscard]] QStringList outboxes() const
    {
        QStringList files;
        QDirIterator all(folder.path(u"xdg_state_home/tutti/outbox"_s), {u"*.db"_s}, QDir::Files,
                         QDirIterator::Subdirectories);
        while (all.hasNext())
            files += all.next();
        return files;
    }
    [[nodiscard]] bool saysSo() const
    {
        return !notices().filter(u"2 changes that were saved from this computer"_s).isEmpty();
    }
};

} // namespace

class tst_MissingChanges : public QObject
{
    Q_OBJECT

private slots:
    void whatIsMissingIsToldAndDoneAgain();
    void whatIsDoneAgainStaysKnownUntilItIsIn();
    void whatIsMissingCanBeLeft();
    void aRepairOfLongAgoHasNotLostIt();
    void everyWindowSaysItUntilItIsSettledInOne();
};

void tst_MissingChanges::whatIsMissingIsToldAndDoneAgain()
{
    OlderCopy f;
    QTRY_VERIFY(f.saysSo());
    QCOMPARE(f.songs().song(0).title, f.first);
    f.press(u"Do Them Again"_s);
    QTRY_COMPARE(f.stored(u"SELECT title FROM songs WHERE id = 1"_s), u"Two"_s);
    QTRY_COMPARE(f.songs().song(0).title, u"Two"_s);
    QTRY_COMPARE(f.session().state().missing, 0);
    QCOMPARE(f.stored(u"SELECT count(*) FROM conflicts"_s), u"0"_s);
    f.close();
    f.open();
    QCOMPARE(f.session().state().missing, 0); // nor is anything done a third time
    QCOMPARE(f.stored(u"SELECT count(*) FROM ops"_s), u"2"_s);
}

void tst_MissingChanges::whatIsDoneAgainStaysKnownUntilItIsIn()
{
    OlderCopy f;
    QTRY_VERIFY(f.saysSo());
    {
        QProcess other; // holds the write lock
        other.start(u"sqlite3"_s, {f.file});
        other.write("BEGIN IMMEDIATE; SELECT 1;\n");
        QVERIFY(other.waitForReadyRead());
        f.press(u"Do Them Again"_s);
        QTRY_COMPARE(f.session().state().phase, SyncState::Phase::Waiting);
        // What a process that died now would leave behind.
        const QString outbox = f.folder.path(u"outbox.db"_s);
        QCOMPARE(f.outboxes().size(), 1);
        QVERIFY(QFile::copy(f.outboxes().first(), outbox));
        QVERIFY(QFile::copy(f.outboxes().first() + u"-wal"_s, outbox + u"-wal"_s));
        QCOMPARE(shellNumber(outbox, u"SELECT count(*) FROM operation"_s), 2);
        other.kill();
        QVERIFY(other.waitForFinished());
    }
    QTRY_COMPARE(f.stored(u"SELECT title FROM songs WHERE id = 1"_s), u"Two"_s);
}

void tst_MissingChanges::whatIsMissingCanBeLeft()
{
    OlderCopy f;
    QTRY_VERIFY(f.saysSo());
    f.press(u"Leave Them"_s);
    QTRY_COMPARE(f.session().state().missing, 0);
    QCOMPARE(f.stored(u"SELECT title FROM songs WHERE id = 1"_s), f.first);
    f.close();
    f.open();
    QCOMPARE(f.session().state().missing, 0); // it is not asked again
    QVERIFY(!f.saysSo());
}

void tst_MissingChanges::aRepairOfLongAgoHasNotLostIt()
{
    const OlderCopy f(u"INSERT INTO meta SELECT 'repaired', value FROM meta WHERE key = 'epoch'"_s);
    QTRY_VERIFY(f.saysSo()); // and not done again unasked, as right after a repair
    QCOMPARE(f.stored(u"SELECT title FROM songs WHERE id = 1"_s), f.first);
}

void tst_MissingChanges::everyWindowSaysItUntilItIsSettledInOne()
{
    OlderCopy f;
    QTRY_VERIFY(f.saysSo());
    MainWindow *const first = f.window;
    f.open(); // a second one
    QVERIFY(f.window != first && f.saysSo());
    const NoticeRow *const row = f.find<NoticeBar>("noticeBar")->rows().last();
    QTRY_VERIFY(row->isVisible() && row->height() >= row->heightForWidth(row->width()));
    QTRY_VERIFY(row->height() < 2 * row->heightForWidth(row->width()));
    f.press(u"Leave Them"_s);
    f.window = first;
    QTRY_VERIFY(!f.saysSo());
}

QTEST_MAIN(tst_MissingChanges)
#include "tst_MissingChanges.moc"
