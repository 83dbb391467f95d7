// SPDX-FileCopyrightText: 2026 The Tutti authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/LibraryWatcher.h"

#include "core/Bell.h"
#include "tests/support/StoreFixture.h"

#include <QDir>
#include <QFile>
#include <QSignalSpy>
#include <QTest>

#include <algorithm>
#include <cstdio>

using namespace tutti;
using namespace Qt::StringLiterals;
using namespace tutti::test;

namespace {

struct Watched
{
    StoreFixture f;
    LibraryWatcher watcher {f.file(), LibraryWatcher::Mode::Shared,
                            [this] { return f.store->foreignVersion(); }};
    QSignalSpy changed {&watcher, &LibraryWatcher::changed};
    QSignalSpy replaced {&watcher, &LibraryWatcher::replaced};
    QSignalSpy gone {&watcher, &LibraryWatcher::gone};

    void write()
    {
        QCOMPARE(shell(f.file(), QStringLiteral("UPDATE songs SET play_count = play_count + 1")),
                 QString());
    }
};

/// Whether it will look again before the poll does.
bool isAwake(const LibraryWatcher &watcher)
{
    return std::ranges::count_if(watcher.findChildren<QTimer *>(), &QTimer::isActive) > 1;
}

} // namespace

class tst_LibraryWatcher : public QObject
{
    Q_OBJECT

private slots:
    void everyForeignCommitIsNoticed();
    void ownCommitsAreNotNews();
    void commitsAreNoticedInEveryJournalMode_data();
    void commitsAreNoticedInEveryJournalMode();
    void aReplacedFileIsToldOnce();
    void aRemovedFileIsToldOnce();
    void aRemovedLogIsAReplacement();
    void aRenamedFolderIsFoundByThePoll();
    void aFrozenLibraryIsReplacedWhenTheFileChanges();
    void whatOnlyThePollFoundIsToldAsMissed();
    void whatAHintAnnouncedIsNotMissed();
    void whoIsIdleAsksOncePerPoll();
    void aBellIsNewsWhateverTheVersionSays();
};

void tst_LibraryWatcher::everyForeignCommitIsNoticed()
{
    Watched w;
    for (int i = 1; i <= 8; ++i) {
        w.write();
        QTRY_COMPARE(w.changed.size(), i);
    }
    QCOMPARE(w.replaced.size() + w.gone.size(), 0);
}

void tst_LibraryWatcher::ownCommitsAreNotNews()
{
    Watched w;
    for (int i = 0; i < 3; ++i)
        w.f.apply(editOf(1, SongField::PlayCount, i, i + 1));
    w.write();
    QTRY_COMPARE(w.changed.size(), 1);
}

void tst_LibraryWatcher::commitsAreNoticedInEveryJournalMode_data()
{
    QTest::addColumn<QString>("mode");
    for (const char *mode : {"wal", "delete", "truncate", "persist"})
        QTest::newRow(mode) << QString::fromLatin1(mode);
}

void tst_LibraryWatcher::commitsAreNoticedInEveryJournalMode()
{
    QFETCH(QString, mode);
    TestFolder folder;
    openStore(folder.library()).reset();
    QCOMPARE(shell(folder.library(), u"PRAGMA journal_mode = "_s + mode), mode);
    // Reading leaves another mode than WAL alone.
    const auto store
        = succeeded(SongStore::open({.file = folder.library(), .readOnly = mode != u"wal"}));
    LibraryWatcher watcher(folder.library(), LibraryWatcher::Mode::Shared,
                           [&] { return store->foreignVersion(); });
    QSignalSpy changed(&watcher, &LibraryWatcher::changed);
    for (int i = 1; i <= 4; ++i) {
        QCOMPARE(shell(folder.library(), QStringLiteral("PRAGMA journal_mode = %1;"
                                                        "UPDATE songs SET play_count = %2")
                                             .arg(mode)
                                             .arg(i)),
                 mode);
        QTRY_COMPARE(changed.size(), i);
    }
}

void tst_LibraryWatcher::aReplacedFileIsToldOnce()
{
    Watched w;
    const QString other = w.f.folder.path(u"other.db"_s);
    QVERIFY(QFile::copy(w.f.file(), other));
    QCOMPARE(::rename(qPrintable(other), qPrintable(w.f.file())), 0);
    QTRY_COMPARE(w.replaced.size(), 1);
    w.watcher.check();
    QCOMPARE(w.replaced.size(), 1);
}

void tst_LibraryWatcher::aRemovedFileIsToldOnce()
{
    Watched w;
    QVERIFY(QFile::remove(w.f.file()));
    QTRY_COMPARE(w.gone.size(), 1);
    QCOMPARE(w.replaced.size(), 0);
}

void tst_LibraryWatcher::aRemovedLogIsAReplacement()
{
    Watched w;
    w.f.apply(editOf(1, SongField::PlayCount, 0, 1));
    QVERIFY(QFile::remove(w.f.file() + u"-wal"_s));
    QTRY_COMPARE(w.replaced.size(), 1);
}

void tst_LibraryWatcher::aRenamedFolderIsFoundByThePoll()
{
    TestFolder folder;
    QVERIFY(QDir().mkpath(folder.path(u"sub"_s)));
    const auto store = openStore(folder.path(u"sub/library.db"_s));
    LibraryWatcher watcher(folder.path(u"sub/library.db"_s), LibraryWatcher::Mode::Shared,
                           [&] { return store->foreignVersion(); });
    QSignalSpy gone(&watcher, &LibraryWatcher::gone);
    QVERIFY(QDir().rename(folder.path(u"sub"_s), folder.path(u"away"_s)));
    QTRY_COMPARE(gone.size(), 1);
}

void tst_LibraryWatcher::aFrozenLibraryIsReplacedWhenTheFileChanges()
{
    TestFolder folder;
    openStore(folder.library()).reset();
    LibraryWatcher watcher(folder.library(), LibraryWatcher::Mode::Frozen,
                           [] { return Expected<qint64>(1); });
    QSignalSpy replaced(&watcher, &LibraryWatcher::replaced);
    QCOMPARE(shell(folder.library(), u"UPDATE songs SET year = 2000"_s), QString());
    QTRY_COMPARE(replaced.size(), 1);
}

void tst_LibraryWatcher::whatOnlyThePollFoundIsToldAsMissed()
{
    StoreFixture f;
    qint64 version = 1; // moves without any file
    LibraryWatcher watcher(f.file(), LibraryWatcher::Mode::Shared,
                           [&] { return Expected<qint64>(version); });
    QSignalSpy changed(&watcher, &LibraryWatcher::changed);
    QSignalSpy missed(&watcher, &LibraryWatcher::missed);
    for (int i = 1; i <= 2; ++i) {
        QTRY_VERIFY(!isAwake(watcher)); // till the rechecks have ended
        version += 1;
        QTRY_COMPARE(missed.size(), i);
        QCOMPARE(changed.size(), i);
    }
}

void tst_LibraryWatcher::whatAHintAnnouncedIsNotMissed()
{
    Watched w;
    QSignalSpy missed(&w.watcher, &LibraryWatcher::missed);
    for (int i = 1; i <= 8; ++i) {
        w.write();
        QTRY_COMPARE(w.changed.size(), i);
    }
    QTRY_VERIFY(!isAwake(w.watcher));
    QCOMPARE(missed.size(), 0);
}

void tst_LibraryWatcher::whoIsIdleAsksOncePerPoll()
{
    StoreFixture f;
    int asked = 0;
    LibraryWatcher watcher(f.file(), LibraryWatcher::Mode::Shared, [&] {
        ++asked;
        return Expected<qint64>(1);
    });
    watcher.setActive(false);
    const QList<QTimer *> timers = watcher.findChildren<QTimer *>();
    const auto active = std::ranges::find_if(timers, &QTimer::isActive);
    QCOMPARE(std::ranges::count_if(timers, &QTimer::isActive), 1);
    QCOMPARE((*active)->interval(), 5'000);
    QCOMPARE((*active)->timerType(), Qt::VeryCoarseTimer);
    asked = 0;
    QTRY_COMPARE_WITH_TIMEOUT(asked, 1, 15'000);
    QVERIFY(!isAwake(watcher));
    watcher.setActive(true);
    QCOMPARE((*active)->interval(), 1'000);
}

void tst_LibraryWatcher::aBellIsNewsWhateverTheVersionSays()
{
    StoreFixture f;
    Bell bell(f.file(), Bell::Use::Ring);
    LibraryWatcher watcher(f.file(), LibraryWatcher::Mode::Shared,
                           [] { return Expected<qint64>(1); });
    QSignalSpy changed(&watcher, &LibraryWatcher::changed);
    bell.ring(1);
    QTRY_COMPARE(changed.size(), 1);
}

QTEST_GUILESS_MAIN(tst_LibraryWatcher)
#include "tst_LibraryWatcher.moc"
