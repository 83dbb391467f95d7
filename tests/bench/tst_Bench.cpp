// SPDX-FileCopyrightText: 2026 The Tutti authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/Collation.h"
#include "core/SongExport.h"
#include "core/SongImport.h"
#include "core/SongStore.h"
#include "core/TextFold.h"
#include "tests/bench/CompactColumns.h"
#include "tests/bench/Figure.h"
#include "tests/bench/FoldedArena.h"
#include "tests/bench/Interfaces.h"
#include "tests/bench/LibraryFiles.h"
#include "tests/bench/LoadedLibrary.h"
#include "tests/bench/Plot.h"
#include "tests/bench/SongGenerator.h"

#include <QCryptographicHash>
#include <QTest>

#include <algorithm>
#include <array>

using namespace tutti;
using namespace tutti::bench;
using namespace Qt::StringLiterals;

namespace {

#if defined(__SANITIZE_ADDRESS__)
constexpr qint64 Songs = 10'000;
#else
constexpr qint64 Songs = 100'000;
#endif

template<typename T>
int threeWay(const T &left, const T &right)
{
    return left < right ? -1 : right < left ? 1 : 0;
}

/// What a list should be sorted by, the obvious way.
class PlainOrder
{
public:
    PlainOrder(SongField field, Qt::SortOrder direction)
        : m_field(field)
        , m_direction(direction)
    {}

    bool operator()(const Song &left, const Song &right)
    {
        if (const int result = compare(m_field, m_direction, left, right))
            return result < 0;
        for (const SongField field : {SongField::Artist, SongField::Album, SongField::Disc,
                                      SongField::Track, SongField::Title}) {
            if (const int result = compare(field, Qt::AscendingOrder, left, right))
                return result < 0;
        }
        return false;
    }

private:
    int compare(SongField field, Qt::SortOrder direction, const Song &left, const Song &right)
    {
        const QVariant leftValue = info(field).value(left);
        const QVariant rightValue = info(field).value(right);
        const bool isLeftMissing = info(field).isMissing(leftValue);
        const bool isRightMissing = info(field).isMissing(rightValue);
        if (isLeftMissing || isRightMissing)
            return threeWay(isLeftMissing, isRightMissing);
        const int result = info(field).type == SongFieldInfo::Type::Text
                             ? key(leftValue.toString()).compare(key(rightValue.toString()))
                             : threeWay(leftValue.toLongLong(), rightValue.toLongLong());
        return direction == Qt::AscendingOrder ? result : -result;
    }

    QCollatorSortKey key(const QString &text)
    {
        auto known = m_keys.find(text);
        if (known == m_keys.end())
            known = m_keys.insert(text, Collation::sortKey(text));
        return *known;
    }

    const SongField m_field;
    const Qt::SortOrder m_direction;
    QHash<QString, QCollatorSortKey> m_keys;
};

} // namespace

/// What the benches measure is right, and they still run. Nothing is timed here.
class tst_Bench : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void theSameSeedMakesTheSameSongs();
    void songsAreAsInACollection();
    void hitsAreThoseOfAPlainScan_data();
    void hitsAreThoseOfAPlainScan();
    void ordersAreThoseOfAStableSort_data();
    void ordersAreThoseOfAStableSort();
    void anExportComesBackWhole();
    void aBulkEditReachesEverySong();
    void theFloorReadsEverySong();
    void figuresComeBackFromJson();
    void aLimitIsReachedOrNot();
    void thePlotShowsEachSeries();

private:
    const LibraryFiles m_files;
    std::unique_ptr<LoadedLibrary> m_library;
    QList<Song> m_songs; ///< by id
    QStringList m_texts; ///< that are searched, folded
    std::unique_ptr<FoldedArena> m_arena;
};

void tst_Bench::initTestCase()
{
    m_library = std::make_unique<LoadedLibrary>(m_files.library(Songs));
    QCOMPARE(m_library->songs().rowCount(), int(Songs));
    for (int row = 0; row < m_library->songs().rowCount(); ++row)
        m_songs += m_library->songs().song(row);
    for (const Song &song : std::as_const(m_songs)) {
        const QStringList texts {song.title, song.artist, song.album, song.albumArtist, song.genre};
        m_texts += folded(texts.join(u'\x1f'));
    }
    m_arena = std::make_unique<FoldedArena>(m_library->songs());
}

void tst_Bench::theSameSeedMakesTheSameSongs()
{
    SongGenerator generator(2'000);
    QCryptographicHash hash(QCryptographicHash::Sha1);
    for (qint64 id = 1; !generator.atEnd(); ++id) {
        const Song song = generator.next();
        hash.addData(QStringList {song.uid, song.title, song.artist, song.path,
                                  QString::number(song.addedMs)}
                         .join(u'|')
                         .toUtf8());
        if (id > 15 && id <= m_songs.size()) {
            Song stored = m_songs[id - 1];
            stored.id = 0;
            QVERIFY2(stored == song, qPrintable(song.path));
        }
    }
    QCOMPARE(hash.result().toHex(), QByteArray("7384968de7a952de30bea048acea491c62ac9c96"));
}

void tst_Bench::songsAreAsInACollection()
{
    QSet<QString> artists;
    QSet<QString> genres;
    qint64 accented = 0;
    qint64 pathBytes = 0;
    for (const Song &song : std::as_const(m_songs)) {
        artists.insert(song.artist);
        genres.insert(song.genre);
        const QString texts = song.title + song.artist + song.album;
        accented += std::ranges::any_of(texts, [](QChar c) { return c.unicode() > 127; });
        pathBytes += song.path.toUtf8().size();
    }
    QVERIFY(artists.size() > Songs / 25);
    QVERIFY(genres.size() > 150 && genres.size() < 250);
    QVERIFY(accented > Songs / 6 && accented < Songs / 3);
    QVERIFY(pathBytes > 68 * Songs && pathBytes < 78 * Songs);
}

void tst_Bench::hitsAreThoseOfAPlainScan_data()
{
    QTest::addColumn<QString>("query");
    for (const char *query : {"b", "beat", "beatles", "love night", "motorhead", "xyzzy", ""})
        QTest::newRow(query) << QString::fromLatin1(query);
}

void tst_Bench::hitsAreThoseOfAPlainScan()
{
    QFETCH(const QString, query);
    const QStringList words = query.split(u' ', Qt::SkipEmptyParts);
    QList<qint64> expected;
    for (const Song &song : std::as_const(m_songs)) {
        const QString text = folded(
            QStringList {song.title, song.artist, song.album, song.albumArtist, song.genre}.join(
                u'\x1f'));
        if (std::ranges::all_of(words, [&](const QString &word) { return text.contains(word); }))
            expected += song.id;
    }
    SongListModel list(m_library->songs());
    list.setQuery(queryFor(query));
    QList<qint64> found;
    for (int row = 0; row < list.rowCount(); ++row)
        found += list.song(row).id;
    std::ranges::sort(found);
    QVERIFY(found == expected);
    QVERIFY(found.isEmpty() || query != u"xyzzy");
    if (query.isEmpty())
        return;
    QCOMPARE(qsizetype(m_arena->hits(query.toUtf8().split(' ')).size()), expected.size());
}

void tst_Bench::ordersAreThoseOfAStableSort_data()
{
    QTest::addColumn<SongField>("field");
    QTest::addColumn<Qt::SortOrder>("direction");
    QTest::newRow("title") << SongField::Title << Qt::AscendingOrder;
    QTest::newRow("artist, down") << SongField::Artist << Qt::DescendingOrder;
    QTest::newRow("album artist") << SongField::AlbumArtist << Qt::AscendingOrder;
    QTest::newRow("year, down") << SongField::Year << Qt::DescendingOrder;
    QTest::newRow("rating") << SongField::Rating << Qt::AscendingOrder;
    QTest::newRow("added, down") << SongField::Added << Qt::DescendingOrder;
}

void tst_Bench::ordersAreThoseOfAStableSort()
{
    QFETCH(const SongField, field);
    QFETCH(const Qt::SortOrder, direction);
    SongListModel list(m_library->songs());
    list.setOrder(orderBy(field, direction));
    QCOMPARE(list.rowCount(), int(Songs));
    // What a stable sort makes of them: no song belongs before the one above it, or is equal to it
    // and was before it.
    PlainOrder isBefore(field, direction);
    for (int row = 1; row < list.rowCount(); ++row) {
        const Song &above = m_songs[list.song(row - 1).id - 1];
        const Song &below = m_songs[list.song(row).id - 1];
        QVERIFY2(isBefore(above, below) || (!isBefore(below, above) && above.id < below.id),
                 qPrintable(QStringLiteral("row %1").arg(row)));
    }
}

void tst_Bench::anExportComesBackWhole()
{
    const QList<Song> some = m_songs.first(Songs / 5);
    const QString csv = m_files.path(u"exported.csv"_s);
    ExportRequest request {csv, SongWriter::Format::Csv};
    for (const Song &song : some)
        request.ids += song.id;
    SongExport job(
        request,
        [this](const QList<qint64> &ids, const SongExport::Visitor &visit) -> Expected<void> {
            for (const qint64 id : ids)
                visit(SongBytes(m_songs[id - 1]).view());
            return {};
        });
    Expected<bool> done = false;
    while (done && !*done)
        done = job.step();
    QVERIFY(done.has_value());
    QCOMPARE(job.written(), some.size());
    const auto store = SongStore::open({.file = m_files.fresh(u"imported.db"_s)});
    QVERIFY(store.has_value());
    const auto import = (*store)->beginImport({Operation::newId(), {csv}});
    done = false;
    while (done && !*done)
        done = import->step();
    QVERIFY(done.has_value());
    const auto songs = (*store)->everything();
    QVERIFY(songs.has_value());
    LibraryFiles::remove(csv);
    SongModel model;
    model.apply(*songs);
    QCOMPARE(model.rowCount(), int(some.size()));
    for (int row = 15; row < model.rowCount(); ++row) {
        Song song = model.song(row);
        song.id = some[row].id;
        QVERIFY2(song == some[row], qPrintable(song.path));
    }
}

void tst_Bench::aBulkEditReachesEverySong()
{
    const QString file = m_files.library(Songs / 10);
    const auto store = SongStore::open({.file = file});
    QVERIFY(store.has_value());
    EditSongs edits;
    for (qint64 id = 1; id <= Songs / 10; ++id)
        edits.edits += {id, SongField::PlayCount, {}, 1'000'000};
    const auto result = (*store)->apply(Operation::make(edits));
    QVERIFY(result.has_value());
    QCOMPARE(result->summary.songCount, Songs / 10);
    QCOMPARE(test::shellNumber(file, u"SELECT count(*) FROM songs WHERE play_count = 1000000"_s),
             Songs / 10);
}

void tst_Bench::theFloorReadsEverySong()
{
    const QString file = m_files.library(Songs / 5);
    QCOMPARE(qint64(CompactColumns(file).size()), Songs / 5);
}

void tst_Bench::figuresComeBackFromJson()
{
    const Figures figures {Figure::beside(u"one"_s, 15, 3, 2, 1.5, u"ms"_s),
                           Figure::alone(u"other"_s, 1'000, 7, {}, u"MB"_s)};
    const QJsonArray json = toJson(figures);
    QCOMPARE(json[0][u"ratio"_s].toDouble(), 1.5);
    QVERIFY(json[1][u"limit"_s].isNull());
    QCOMPARE(toJson(fromJson(json)), json);
}

void tst_Bench::aLimitIsReachedOrNot()
{
    QVERIFY(Figure::beside({}, 1, 3, 2, 1.5, u"ms"_s).isReached());
    QVERIFY(!Figure::beside({}, 1, 4, 2, 1.5, u"ms"_s).isReached());
    QVERIFY(Figure::beside({}, 1, 90, 100, 0.8, u"commits/s"_s).isReached());
    QVERIFY(!Figure::beside({}, 1, 70, 100, 0.8, u"commits/s"_s).isReached());
    QVERIFY(!Figure::alone({}, 1, 17, 16, u"ms"_s).isReached());
    QVERIFY(Figure::alone({}, 1, 17, {}, u"ms"_s).isReached());
}

void tst_Bench::thePlotShowsEachSeries()
{
    const QByteArray svg
        = costAgainstSize({Figure::beside(FigureName::Load, 15, 3, 2, {}, u"ms"_s),
                           Figure::beside(FigureName::Load, 1'000, 30, 20, {}, u"ms"_s),
                           Figure::alone(FigureName::Memory, 1'000, 30, {}, u"MB"_s)});
    QCOMPARE(svg.count("<polyline"), 3); // one of them a floor
    QVERIFY(svg.contains("load to complete model, ms"));
}

QTEST_MAIN(tst_Bench)
#include "tst_Bench.moc"
