// SPDX-FileCopyrightText: 2026 The Tutti authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/PageReader.h"
#include "tests/support/AbandonedLibrary.h"
#include "tests/support/StoreFixture.h"

#include <QFile>
#include <QRandomGenerator>
#include <QTest>

using namespace tutti;
using namespace Qt::StringLiterals;
using namespace tutti::test;

namespace {

constexpr qsizetype HeaderSize = 32;
constexpr qsizetype FrameSize = 4'096 + 24;

PageBytes pages(const QByteArray &bytes)
{
    return {reinterpret_cast<const uchar *>(bytes.constData()), std::size_t(bytes.size())};
}

/// Uids of songs with the latest revision of each.
QHash<QString, qint64> revisionsIn(const PageImage::Files &files)
{
    QHash<QString, qint64> revisions;
    PageReader::read(PageImage(files, PageReader::likelyPageSize(files)), [&](const PageRow &row) {
        if (row.kind != PageRow::Kind::Song)
            return;
        const std::string_view uid = row.values[1].bytes;
        qint64 &revision = revisions[QString::fromUtf8(uid.data(), qsizetype(uid.size()))];
        revision = std::max(revision, row.values[2].integer);
    });
    return revisions;
}

QHash<QString, qint64> revisionsOf(const AbandonedLibrary &library)
{
    QHash<QString, qint64> revisions;
    for (const Song &song : library.songs)
        revisions.insert(song.uid, song.revision);
    return revisions;
}

PageImage::Files filesOf(const AbandonedLibrary &library)
{
    return {pages(library.database), pages(library.log), pages(library.index)};
}

QByteArray bytesOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

class tst_PageReader : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void everySongIsFoundWithTheLogLaidOver();
    void aDamagedFrameSpoilsItselfAlone();
    void aLogThatIsCutIsSeenToLackItsEnd();
    void withoutTheLogItIsSeenToLackItsEnd();
    void aLogInTheDatabaseIsNotMissed();
    void leftoversOfAnEarlierLogDoNotCount();
    void thePageSizeIsFoundWithoutAHeader();
    void whatWasRemovedIsNotFound();
    void anyBytesAreSurvived();

private:
    TestFolder m_folder;
    AbandonedLibrary m_library;
};

void tst_PageReader::initTestCase()
{
    m_library = AbandonedLibrary::make(m_folder, 500);
    QVERIFY(m_library.log.size() > HeaderSize + 20 * FrameSize);
}

void tst_PageReader::everySongIsFoundWithTheLogLaidOver()
{
    QCOMPARE(revisionsIn(filesOf(m_library)), revisionsOf(m_library));
    const PageLog log = PageLog::read(pages(m_library.log), pages(m_library.index), 0);
    QVERIFY(!log.isDamaged());
    QCOMPARE(log.pageSize, 4'096U);
}

void tst_PageReader::aDamagedFrameSpoilsItselfAlone()
{
    for (qsizetype at = HeaderSize + 100; at < m_library.log.size(); at += FrameSize) {
        AbandonedLibrary damaged = m_library;
        damaged.log[at] = char(damaged.log[at] ^ 1);
        const PageLog log = PageLog::read(pages(damaged.log), pages(damaged.index), 0);
        QVERIFY(!log.lacksEnd);
        QVERIFY(log.damaged.size() <= 1);
        if (at % 7 == 0) { // each of them would take long
            const QHash<QString, qint64> found = revisionsIn(filesOf(damaged));
            QVERIFY(found.size() >= m_library.songs.size() - 1);
        }
    }
}

void tst_PageReader::aLogThatIsCutIsSeenToLackItsEnd()
{
    const QByteArray cut = m_library.log.left(HeaderSize + 7 * FrameSize);
    QVERIFY(PageLog::read(pages(cut), pages(m_library.index), 0).lacksEnd);
    // Without the shared memory only a cut within a frame shows.
    QVERIFY(PageLog::read(pages(cut.chopped(5)), {}, 0).lacksEnd);
}

void tst_PageReader::withoutTheLogItIsSeenToLackItsEnd()
{
    QVERIFY(PageLog::read({}, pages(m_library.index), 4'096).lacksEnd);
    QVERIFY(!PageLog::read({}, {}, 4'096).lacksEnd);
}

void tst_PageReader::aLogInTheDatabaseIsNotMissed()
{
    const PageBytes index = pages(m_library.backfilledIndex);
    QVERIFY(!PageLog::read({}, index, 4'096).isDamaged());
    // What is left of a cut one is older than the database: both are looked at.
    const QByteArray cut = m_library.log.chopped(3 * FrameSize); // it has its first commit
    QVERIFY(PageLog::read(pages(cut), index, 0).isDamaged());
    QCOMPARE(revisionsIn({pages(m_library.backfilledDatabase), pages(cut), index}),
             revisionsOf(m_library));
}

void tst_PageReader::leftoversOfAnEarlierLogDoNotCount()
{
    StoreFixture library;
    const qint64 id = library.songs().first().id;
    for (int rating = 1; rating < 100; ++rating)
        library.apply(editOf(id, SongField::Rating,
                             rating == 1 ? QVariant(library.song(id).rating) : QVariant(rating - 1),
                             rating));
    // The log begins anew, and is written over from its start.
    static_cast<void>(shell(library.file(), u"PRAGMA wal_checkpoint(RESTART)"_s));
    library.apply(editOf(id, SongField::Title, library.song(id).title, u"New"_s));
    const QByteArray log = bytesOf(library.file() + u"-wal"_s);
    const PageLog read = PageLog::read(pages(log), {}, 0);
    QVERIFY(!read.isDamaged());
    QVERIFY(log.size() > HeaderSize + 100 * FrameSize);
    QVERIFY(read.newest.size() < 10);
}

void tst_PageReader::thePageSizeIsFoundWithoutAHeader()
{
    const QString copy = m_folder.path(u"small.db"_s);
    static_cast<void>(shell(m_library.lateSnapshot, u"VACUUM INTO '%1'"_s.arg(copy)));
    static_cast<void>(
        shell(copy, u"PRAGMA journal_mode = DELETE; PRAGMA page_size = 1024; VACUUM"_s));
    QByteArray bytes = bytesOf(copy);
    bytes.replace(0, 100, QByteArray(100, '\0'));
    QCOMPARE(PageReader::likelyPageSize({pages(bytes), {}, {}}), 1'024U);
    QCOMPARE(revisionsIn({pages(bytes), {}, {}}), revisionsOf(m_library));
}

void tst_PageReader::whatWasRemovedIsNotFound()
{
    const QString copy = m_folder.path(u"removed.db"_s);
    static_cast<void>(shell(m_library.lateSnapshot, u"VACUUM INTO '%1'"_s.arg(copy)));
    static_cast<void>(shell(copy, u"PRAGMA secure_delete = OFF; DELETE FROM songs"_s));
    const QByteArray bytes = bytesOf(copy);
    QVERIFY(bytes.contains("Song 101"));
    QCOMPARE(revisionsIn({pages(bytes), {}, {}}), (QHash<QString, qint64> {}));
}

void tst_PageReader::anyBytesAreSurvived()
{
    QRandomGenerator random(7);
    for (int round = 0; round < 40; ++round) {
        AbandonedLibrary damaged = m_library;
        for (QByteArray *const bytes : {&damaged.database, &damaged.log, &damaged.index}) {
            bytes->truncate(random.bounded(int(bytes->size())));
            for (int flips = random.bounded(2'000); flips > 0 && !bytes->isEmpty(); --flips)
                (*bytes)[random.bounded(int(bytes->size()))] = char(random.bounded(256));
        }
        const auto found = revisionsIn(filesOf(damaged));
        QVERIFY(found.size() <= 2 * m_library.songs.size());
    }
}

QTEST_GUILESS_MAIN(tst_PageReader)
#include "tst_PageReader.moc"
