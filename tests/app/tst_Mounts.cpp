// SPDX-FileCopyrightText: 2026 The Tutti authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/OwnMounts.h"
#include "tests/support/Probe.h"
#include "tests/support/TestFolder.h"

#include <QDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace tutti::test;

namespace {

constexpr int Songs = 10;
constexpr int PatienceMs = 20'000;

} // namespace

/// What a person sees who has a window open on a file system that goes away, fills up or becomes
/// one for reading.
class tst_Mounts : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void editsOfALibraryThatIsTakenAwayAreSavedWhenItIsBack();
    void editsOfALibraryWithoutRoomAreSavedWhenThereIsRoom();
    void editsOfALibraryThatCanOnlyBeReadAreSavedWhenItCanBeWritten();

private:
    /// Edits ten songs in \a window and waits until all of them are queued.
    void edit(Probe &window);
    /// Waits until \a window says that all ten are saved, which it has said of none before.
    void expectAllSaved(Probe &window, const QString &library);
};

void tst_Mounts::initTestCase()
{
    if (!OwnMounts::areAllowed())
        QSKIP("=== no user namespaces here, so this is NOT tested");
}

void tst_Mounts::edit(Probe &window)
{
    for (int id = 1; id <= Songs; ++id) {
        const QByteArray number = QByteArray::number(id);
        QCOMPARE(window.ask("edit " + number + " comment note" + number), QByteArray("ok"));
    }
    QTRY_COMPARE_WITH_TIMEOUT(window.dump()[u"queued"].toInt(), Songs, PatienceMs);
    const QJsonObject now = window.dump();
    QCOMPARE(now[u"pending"].toObject(),
             (QJsonObject {{u"saving"_s, 0}, {u"queued"_s, Songs}, {u"notSaved"_s, 0}}));
    QCOMPARE(now[u"sync"].toString(), u"10 changes queued");
    QCOMPARE(now[u"stored"].toInt(), 0);
}

void tst_Mounts::expectAllSaved(Probe &window, const QString &library)
{
    QTRY_COMPARE_WITH_TIMEOUT(window.dump()[u"stored"].toInt(), Songs, PatienceMs);
    QTRY_COMPARE(window.dump()[u"sync"].toString(), u"Up to date");
    const QJsonObject now = window.dump();
    QCOMPARE(now[u"queued"].toInt(), 0);
    QCOMPARE(now[u"pending"].toObject(),
             (QJsonObject {{u"saving"_s, 0}, {u"queued"_s, 0}, {u"notSaved"_s, 0}}));
    QCOMPARE(shellNumber(library, u"SELECT count(*) FROM songs WHERE comment = 'note' || id"_s),
             Songs);
    QCOMPARE(shellNumber(library, u"SELECT count(*) FROM change"_s), Songs);
}

void tst_Mounts::editsOfALibraryThatIsTakenAwayAreSavedWhenItIsBack()
{
    const TestFolder folder;
    const QString drive = folder.path(u"drive"_s);
    const QString folderOfIt = folder.path(u"real"_s);
    QVERIFY(QDir().mkpath(drive) && QDir().mkpath(folderOfIt));
    OwnMounts::mount({u"--bind"_s, folderOfIt, drive});
    Probe window(drive + u"/library.db"_s);
    QTRY_VERIFY_WITH_TIMEOUT(window.dump()[u"upToDate"].toBool(), PatienceMs);
    OwnMounts::takeAway(drive);
    edit(window);
    if (QTest::currentTestFailed())
        return;
    QVERIFY(QDir(drive).isEmpty()); // and no other library is made there
    QCOMPARE(shellNumber(folderOfIt + u"/library.db"_s, u"SELECT count(*) FROM change"_s), 0);
    OwnMounts::mount({u"--bind"_s, folderOfIt, drive});
    expectAllSaved(window, drive + u"/library.db"_s);
    OwnMounts::takeAway(drive);
}

void tst_Mounts::editsOfALibraryWithoutRoomAreSavedWhenThereIsRoom()
{
    const TestFolder folder;
    const QString drive = folder.path(u"drive"_s);
    QVERIFY(QDir().mkpath(drive));
    OwnMounts::mount({u"-t"_s, u"tmpfs"_s, u"-o"_s, u"size=1M"_s, u"tmpfs"_s, drive});
    Probe window(drive + u"/library.db"_s);
    QTRY_VERIFY_WITH_TIMEOUT(window.dump()[u"upToDate"].toBool(), PatienceMs);
    OwnMounts::fill(drive);
    edit(window);
    if (QTest::currentTestFailed())
        return;
    QCOMPARE(window.dump()[u"reason"].toString(), u"There is no room left on the disk.");
    OwnMounts::makeRoom(drive);
    expectAllSaved(window, drive + u"/library.db"_s);
    OwnMounts::takeAway(drive);
}

void tst_Mounts::editsOfALibraryThatCanOnlyBeReadAreSavedWhenItCanBeWritten()
{
    const TestFolder folder;
    const QString drive = folder.path(u"drive"_s);
    const QString folderOfIt = folder.path(u"real"_s);
    QVERIFY(QDir().mkpath(drive) && QDir().mkpath(folderOfIt));
    OwnMounts::mount({u"--bind"_s, folderOfIt, drive});
    Probe window(drive + u"/library.db"_s);
    QTRY_VERIFY_WITH_TIMEOUT(window.dump()[u"upToDate"].toBool(), PatienceMs);
    // Only after an error of the disk the kernel does this to files that are open.
    OwnMounts::takeAway(drive);
    QTRY_COMPARE_WITH_TIMEOUT(window.dump()[u"sync"].toString(), u"Library out of reach",
                              PatienceMs);
    OwnMounts::mount({u"--bind"_s, u"-o"_s, u"ro"_s, folderOfIt, drive});
    QTRY_VERIFY_WITH_TIMEOUT(window.dump()[u"upToDate"].toBool(), PatienceMs);
    edit(window);
    if (QTest::currentTestFailed())
        return;
    QCOMPARE(shellNumber(folderOfIt + u"/library.db"_s, u"SELECT count(*) FROM change"_s), 0);
    OwnMounts::mount({u"-o"_s, u"remount,bind,rw"_s, drive});
    expectAllSaved(window, drive + u"/library.db"_s);
    OwnMounts::takeAway(drive);
}

int main(int argc, char **argv)
{
    OwnMounts::enter(argc, argv);
    QCoreApplication application(argc, argv);
    tst_Mounts test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_Mounts.moc"
