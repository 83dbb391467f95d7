// SPDX-FileCopyrightText: 2026 The Tutti authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/SessionFile.h"
#include "tests/support/TestFolder.h"

#include <QDateTime>
#include <QDir>
#include <QTest>

#include <csignal>
#include <optional>
#include <sys/resource.h>

using namespace tutti;
using namespace Qt::StringLiterals;
using namespace tutti::test;

namespace {

using Begin = SessionFile::Begin;

const QString Library = u"/music/library.db"_s;

QStringList files()
{
    return QDir(SessionFile::folderFor(Library)).entryList(QDir::Files | QDir::Hidden);
}

/// A session that has ended, \a ago.
void leave(const QByteArray &content, int daysAgo = 0)
{
    const QStringList before = files();
    {
        SessionFile file(Library, Begin::Anew);
        file.write(content);
    }
    for (const QString &name : files()) {
        QFile file(SessionFile::folderFor(Library) + u'/' + name);
        if (before.contains(name) || !file.open(QIODevice::ReadWrite))
            continue;
        file.setFileTime(QDateTime::currentDateTime().addDays(-daysAgo),
                         QFileDevice::FileModificationTime);
    }
}

} // namespace

class tst_SessionFile : public QObject
{
    Q_OBJECT

private slots:
    void whatWasWrittenLastIsTakenOver();
    void whatALivingProgramHoldsIsNotTaken();
    void theOneThatEndedLastIsTakenFirst();
    void whoTakesOverAndWritesNothingLosesNothing();
    void whoBeginsAnewTakesNothing();
    void startsWithAnotherLibraryDoNotShare();
    void oldOnesDoNotPileUp();
    void onlyTheUserMayReadIt();
    void aFullDiskLeavesWhatWasThere();
    void aFolderThatCannotBeMadeIsNoError();
};

void tst_SessionFile::whatWasWrittenLastIsTakenOver()
{
    TestFolder folder;
    {
        SessionFile file(Library, Begin::WithLast);
        QCOMPARE(file.taken(), QByteArray());
        for (int i = 0; i < 100; ++i)
            file.write(QByteArray::number(i));
    }
    QCOMPARE(files().size(), 1);
    SessionFile next(Library, Begin::WithLast);
    QCOMPARE(next.taken(), QByteArray("99"));
}

void tst_SessionFile::whatALivingProgramHoldsIsNotTaken()
{
    TestFolder folder;
    {
        SessionFile first(Library, Begin::WithLast);
        first.write("first");
        QTRY_COMPARE(files().size(), 1);
        std::optional<SessionFile> second;
        second.emplace(Library, Begin::WithLast);
        QCOMPARE(second->taken(), QByteArray());
        second->write("second");
        first.write("first again"); // in a new file, which is held as well
        QTRY_COMPARE(files().size(), 2);
        const SessionFile third(Library, Begin::WithLast);
        QCOMPARE(third.taken(), QByteArray());
        second.reset();
        const qint64 endedMs = QDateTime::currentMSecsSinceEpoch();
        QTRY_VERIFY(QDateTime::currentMSecsSinceEpoch() > endedMs);
    }
    const SessionFile one(Library, Begin::WithLast);
    const SessionFile other(Library, Begin::WithLast);
    QCOMPARE(one.taken(), QByteArray("first again")); // which ended after the second
    QCOMPARE(other.taken(), QByteArray("second"));
    const SessionFile none(Library, Begin::WithLast);
    QCOMPARE(none.taken(), QByteArray());
}

void tst_SessionFile::theOneThatEndedLastIsTakenFirst()
{
    TestFolder folder;
    leave("yesterday", 1);
    leave("a week ago", 7);
    leave("two days ago", 2);
    const SessionFile file(Library, Begin::WithLast);
    QCOMPARE(file.taken(), QByteArray("yesterday"));
}

void tst_SessionFile::whoTakesOverAndWritesNothingLosesNothing()
{
    TestFolder folder;
    leave("session");
    for (int start = 0; start < 3; ++start) {
        const SessionFile file(Library, Begin::WithLast);
        QCOMPARE(file.taken(), QByteArray("session"));
    }
}

void tst_SessionFile::whoBeginsAnewTakesNothing()
{
    TestFolder folder;
    leave("session", 1);
    {
        SessionFile file(Library, Begin::Anew);
        QCOMPARE(file.taken(), QByteArray());
        file.write("anew");
    }
    const SessionFile file(Library, Begin::WithLast);
    QCOMPARE(file.taken(), QByteArray("anew"));
    const SessionFile older(Library, Begin::WithLast);
    QCOMPARE(older.taken(), QByteArray("session"));
}

void tst_SessionFile::startsWithAnotherLibraryDoNotShare()
{
    TestFolder folder;
    leave("session");
    const SessionFile other(u"/music/other.db"_s, Begin::WithLast);
    QCOMPARE(other.taken(), QByteArray());
    const SessionFile file(Library, Begin::WithLast);
    QCOMPARE(file.taken(), QByteArray("session"));
}

void tst_SessionFile::oldOnesDoNotPileUp()
{
    TestFolder folder;
    for (int day = 0; day < 20; ++day)
        leave(QByteArray::number(day), day);
    leave("last year", 365);
    QFile halfWritten(SessionFile::folderFor(Library) + u"/x.json.Ab12"_s);
    QVERIFY(halfWritten.open(QIODevice::WriteOnly));
    QVERIFY(halfWritten.setFileTime(QDateTime::currentDateTime().addDays(-60),
                                    QFileDevice::FileModificationTime));
    halfWritten.close();
    QCOMPARE(files().size(), 22);
    const SessionFile file(Library, Begin::WithLast);
    QCOMPARE(file.taken(), QByteArray("0"));
    QCOMPARE(files().size(), 1 + 8);
}

void tst_SessionFile::onlyTheUserMayReadIt()
{
    TestFolder folder;
    leave("session");
    const QFileInfo file(SessionFile::folderFor(Library) + u'/' + files().first());
    const auto others = QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther | QFile::WriteOther;
    QVERIFY(!(file.permissions() & others));
}

void tst_SessionFile::aFullDiskLeavesWhatWasThere()
{
    TestFolder folder;
    leave("session");
    std::signal(SIGXFSZ, SIG_IGN);
    struct rlimit before
    {};
    QCOMPARE(::getrlimit(RLIMIT_FSIZE, &before), 0);
    const struct rlimit none
    {
        0, before.rlim_max
    };
    QCOMPARE(::setrlimit(RLIMIT_FSIZE, &none), 0);
    {
        SessionFile file(Library, Begin::WithLast);
        QTest::ignoreMessage(QtWarningMsg, QRegularExpression(u"cannot keep the windows"_s));
        file.write("lost");
    }
    QCOMPARE(::setrlimit(RLIMIT_FSIZE, &before), 0);
    QCOMPARE(files().size(), 1);
    const SessionFile file(Library, Begin::WithLast);
    QCOMPARE(file.taken(), QByteArray("session"));
}

void tst_SessionFile::aFolderThatCannotBeMadeIsNoError()
{
    TestFolder folder;
    qputenv("XDG_STATE_HOME", folder.file(u"file"_s, "no folder").toUtf8());
    SessionFile file(Library, Begin::WithLast);
    QTest::ignoreMessage(QtWarningMsg, QRegularExpression(u"cannot keep the windows"_s));
    file.write("lost");
    QCOMPARE(file.taken(), QByteArray());
}

QTEST_GUILESS_MAIN(tst_SessionFile)
#include "tst_SessionFile.moc"
