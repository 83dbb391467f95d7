// SPDX-FileCopyrightText: 2026 The Tutti authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/SongListModel.h"
#include "tests/support/ChangeSets.h"
#include "tests/support/StoreFixture.h"

#include <QAbstractItemModelTester>
#include <QItemSelectionModel>
#include <QRandomGenerator>
#include <QSignalSpy>
#include <QTest>

using namespace tutti;
using namespace Qt::StringLiterals;
using namespace tutti::test;
using namespace tutti::test::ChangeSets;

namespace {

#ifdef __SANITIZE_ADDRESS__
constexpr int MostSteps = 10'000;
#else
constexpr int MostSteps = 100'000;
#endif

SongQuery query(const QString &text)
{
    return SongQuery::parsed(text, 0).value();
}

QString titles(const SongListModel &list)
{
    QStringList rows;
    for (int row = 0; row < list.rowCount(); ++row)
        rows += list.song(row).title;
    return rows.join(u'|');
}

QList<qint64> ids(const SongListModel &list)
{
    QList<qint64> result;
    for (int row = 0; row < list.rowCount(); ++row)
        result += list.song(row).id;
    return result;
}

QList<Song> allOf(const SongModel &model)
{
    QList<Song> songs;
    for (int row = 0; row < model.rowCount(); ++row)
        songs += model.song(row);
    return songs;
}

/// What a list of a model that has never been anything else would show.
QList<qint64> idsAnew(const SongModel &songs, const SongListModel &list)
{
    SongModel copy;
    copy.apply(written(allOf(songs)));
    SongListModel anew(copy);
    anew.setQuery(list.query());
    anew.setOrder(list.order());
    return ids(anew);
}

QSet<qint64> selectedIds(const QItemSelectionModel &selection)
{
    QSet<qint64> result;
    for (const QModelIndex &index : selection.selectedRows())
        result.insert(index.data(SongModel::IdRole).toLongLong());
    return result;
}

} // namespace

class tst_SongListModel : public QObject
{
    Q_OBJECT

private slots:
    void sortsNaturallyWithWhatIsMissingLast_data();
    void sortsNaturallyWithWhatIsMissingLast();
    void searchesEveryWordInAnyOfTheSearchedFields();
    void aNewSongAppearsInItsPlace();
    void aChangedSongMovesToItsPlace();
    void aSongThatNoLongerMatchesLeaves();
    void whileHeldNothingMovesAndThenEverythingDoes();
    void aSongThatComesBackWhileHeldIsListedOnce();
    void aSearchKeepsTheSelectedSongsThatStay();
    void selectingAllDoesNotSelectASongThatComesLater();
    void randomChangesEqualAListMadeAnew_data();
    void randomChangesEqualAListMadeAnew();
};

void tst_SongListModel::sortsNaturallyWithWhatIsMissingLast_data()
{
    QTest::addColumn<SongField>("field");
    QTest::addColumn<Qt::SortOrder>("direction");
    QTest::addColumn<QString>("expected");
    QTest::newRow("title") << SongField::Title << Qt::AscendingOrder
                           << u"árbol|Track 2|track 10|Zebra"_s;
    QTest::newRow("title, downwards")
        << SongField::Title << Qt::DescendingOrder << u"Zebra|track 10|Track 2|árbol"_s;
    QTest::newRow("year") << SongField::Year << Qt::AscendingOrder
                          << u"Zebra|Track 2|árbol|track 10"_s;
    QTest::newRow("year, downwards")
        << SongField::Year << Qt::DescendingOrder << u"Track 2|Zebra|árbol|track 10"_s;
    QTest::newRow("album") << SongField::Album << Qt::AscendingOrder
                           << u"árbol|Track 2|track 10|Zebra"_s;
    QTest::newRow("genre, downwards")
        << SongField::Genre << Qt::DescendingOrder << u"Zebra|árbol|Track 2|track 10"_s;
}

void tst_SongListModel::sortsNaturallyWithWhatIsMissingLast()
{
    QFETCH(SongField, field);
    QFETCH(Qt::SortOrder, direction);
    Song first = song(1, u"track 10"_s);
    first.track = 10;
    Song second = song(2, u"Track 2"_s);
    second.year = 2001;
    second.track = 2;
    Song third = song(3, u"árbol"_s);
    third.album = u"B"_s;
    Song fourth = song(4, u"Zebra"_s);
    fourth.year = 1999;
    fourth.genre = u"Pop"_s;
    fourth.track = 11;
    SongModel songs;
    songs.apply(written({first, second, third, fourth}));
    SongListModel list(songs);
    QAbstractItemModelTester tester(&list);
    list.sort(int(field), direction);
    QTEST(titles(list), "expected");
}

void tst_SongListModel::searchesEveryWordInAnyOfTheSearchedFields()
{
    SongModel songs;
    Song halo = song(1, u"Halo"_s, u"Beyoncé"_s);
    halo.album = u"I Am… Sasha Fierce"_s;
    Song hello = song(2, u"Hello"_s, u"Adele"_s);
    hello.comment = u"beyonce"_s;
    Song dont = song(3, u"Don’t Stop"_s, u"Fleetwood Mac"_s);
    songs.apply(written({halo, hello, dont}));
    SongListModel list(songs);
    QAbstractItemModelTester tester(&list);
    const auto found = [&](const QString &text) {
        list.setQuery(query(text));
        return titles(list);
    };
    QCOMPARE(found(u"beyonce"_s), u"Halo");
    QCOMPARE(found(u"BEYONCÉ halo"_s), u"Halo");
    QCOMPARE(found(u"fierce bey al"_s), u"Halo");
    QCOMPARE(found(u"don't"_s), u"Don’t Stop");
    QCOMPARE(found(u"halo adele"_s), u"");
    QCOMPARE(found(u"halobeyonce"_s), u"");
    QCOMPARE(found(u"  "_s), u"Hello|Halo|Don’t Stop");
}

void tst_SongListModel::aNewSongAppearsInItsPlace()
{
    SongModel songs;
    songs.apply(written({song(1, u"A"_s), song(2, u"C"_s)}));
    SongListModel list(songs);
    QAbstractItemModelTester tester(&list);
    QSignalSpy inserted(&list, &SongListModel::rowsInserted);
    QSignalSpy layout(&list, &SongListModel::layoutChanged);
    songs.apply(written({song(3, u"B"_s)}));
    QCOMPARE(titles(list), u"A|B|C");
    QCOMPARE(inserted.size(), 1);
    QCOMPARE(inserted[0][1].toInt(), 1);
    QCOMPARE(layout.size(), 0);
}

void tst_SongListModel::aChangedSongMovesToItsPlace()
{
    SongModel songs;
    songs.apply(written({song(1, u"A"_s), song(2, u"B"_s), song(3, u"C"_s)}));
    SongListModel list(songs);
    QAbstractItemModelTester tester(&list);
    const QPersistentModelIndex first = list.index(0, 0);
    QSignalSpy moved(&list, &SongListModel::rowsMoved);
    songs.apply(written({song(1, u"D"_s)}));
    QCOMPARE(titles(list), u"B|C|D");
    QCOMPARE(moved.size(), 1);
    QCOMPARE(first.row(), 2);
    songs.apply(written({song(1, u"A"_s)}));
    QCOMPARE(titles(list), u"A|B|C");
    QCOMPARE(first.row(), 0);
}

void tst_SongListModel::aSongThatNoLongerMatchesLeaves()
{
    SongModel songs;
    songs.apply(written({song(1, u"red one"_s), song(2, u"red two"_s), song(3, u"blue"_s)}));
    SongListModel list(songs);
    QAbstractItemModelTester tester(&list);
    list.setQuery(query(u"red"_s));
    songs.apply(written({song(1, u"green"_s), song(3, u"red three"_s)}));
    QCOMPARE(titles(list), u"red three|red two");
    QCOMPARE(list.songs().rowCount(), 3);
}

void tst_SongListModel::whileHeldNothingMovesAndThenEverythingDoes()
{
    SongModel songs;
    songs.apply(written({song(1, u"A"_s), song(2, u"B"_s), song(3, u"C"_s)}));
    SongListModel list(songs);
    QAbstractItemModelTester tester(&list);
    list.setHeld(true);
    songs.apply(written({song(1, u"Z"_s)}));
    QCOMPARE(titles(list), u"Z|B|C");
    ChangeSet removed;
    removed.removed = {2};
    songs.apply(removed);
    QCOMPARE(titles(list), u"Z|C");
    list.setHeld(false);
    QCOMPARE(titles(list), u"C|Z");
}

void tst_SongListModel::aSongThatComesBackWhileHeldIsListedOnce()
{
    SongModel songs;
    songs.apply(written({song(1, u"A"_s), song(2, u"B"_s), song(3, u"C"_s)}));
    SongListModel list(songs);
    QAbstractItemModelTester tester(&list);
    list.setHeld(true);
    songs.apply(written({song(2, u"Z"_s)}));
    ChangeSet removed;
    removed.removed = {2};
    songs.apply(removed);
    songs.apply(written({song(2, u"Z"_s)}));
    QList<Song> many;
    for (int id = 4; id < 60; ++id)
        many += song(id, QStringLiteral("m%1").arg(id, 2, 10, QLatin1Char('0')));
    songs.apply(written(many));
    QCOMPARE(list.rowCount(), songs.rowCount());
    QCOMPARE(titles(list).count(u'Z'), 1);
    list.setHeld(false);
    QCOMPARE(list.rowCount(), songs.rowCount());
}

void tst_SongListModel::aSearchKeepsTheSelectedSongsThatStay()
{
    SongModel songs;
    songs.apply(written({song(1, u"a1"_s), song(2, u"b1"_s), song(3, u"a2"_s)}));
    SongListModel list(songs);
    QAbstractItemModelTester tester(&list);
    QItemSelectionModel selection(&list);
    for (const int row : {0, 2})
        selection.select(list.index(row, 0),
                         QItemSelectionModel::Select | QItemSelectionModel::Rows);
    QCOMPARE(selectedIds(selection), (QSet<qint64> {1, 2}));
    list.setQuery(query(u"a"_s));
    QCOMPARE(selectedIds(selection), (QSet<qint64> {1}));
}

void tst_SongListModel::selectingAllDoesNotSelectASongThatComesLater()
{
    SongModel songs;
    QList<Song> many;
    for (int id = 1; id <= 500; ++id)
        many += song(id, QStringLiteral("t%1").arg(id * 2));
    songs.apply(written(many));
    SongListModel list(songs);
    QAbstractItemModelTester tester(&list);
    QItemSelectionModel selection(&list);
    selection.select(
        QItemSelection(list.index(0, 0), list.index(list.rowCount() - 1, list.columnCount() - 1)),
        QItemSelectionModel::Select);
    songs.apply(written({song(501, u"t301"_s)}));
    QCOMPARE(selectedIds(selection).size(), 500);
    QVERIFY(!selectedIds(selection).contains(501));
}

void tst_SongListModel::randomChangesEqualAListMadeAnew_data()
{
    QTest::addColumn<int>("steps");
    QTest::addColumn<bool>("isTested");
    QTest::newRow("few, with the tester") << 60 << true; // it looks at every row each time
    QTest::newRow("many") << 2'000 << false;
    QTest::newRow("very many, nothing selected") << MostSteps << false;
}

void tst_SongListModel::randomChangesEqualAListMadeAnew()
{
    QFETCH(int, steps);
    QFETCH(bool, isTested);
    QRandomGenerator random(7);
    SongModel songs;
    SongListModel list(songs);
    const auto tester = isTested ? std::make_unique<QAbstractItemModelTester>(&list) : nullptr;
    QItemSelectionModel selection(&list);
    qint64 lastId = 0;
    qint64 heldId = 0; // of a song that somebody is editing
    const auto anySong = [&](qint64 id) {
        Song made = song(id, QStringLiteral("%1 %2").arg(random.bounded(40)).arg(random.bounded(3)),
                         QString(QChar(u'a' + random.bounded(4))));
        if (random.bounded(3) == 0)
            made.year = 1990 + int(random.bounded(5));
        return made;
    };
    for (int step = 0; step < steps; ++step) {
        ChangeSet changes;
        QList<Song> made;
        const int size = random.bounded(20) == 0 ? 120 : 1 + int(random.bounded(4));
        for (int i = 0; i < size; ++i) {
            const int row = songs.rowCount() ? int(random.bounded(songs.rowCount())) : -1;
            const int what = int(random.bounded(songs.rowCount() > 300 ? 3 : 0, 6));
            if (row < 0 || what < 3)
                made += anySong(++lastId);
            else if (what < 5)
                made += anySong(songs.song(row).id);
            else
                changes.removed += songs.song(row).id;
        }
        made.removeIf([&](const Song &s) { return changes.removed.contains(s.id); });
        changes.written = made;
        const QSet<qint64> selected = selectedIds(selection);
        songs.apply(changes);
        for (const qint64 id : selectedIds(selection))
            QVERIFY2(selected.contains(id), "a song was selected by a change");
        if (!heldId && random.bounded(6) == 0)
            list.setQuery(query(QString::number(random.bounded(12))));
        if (!heldId && random.bounded(6) == 0)
            list.setQuery({});
        if (!heldId && random.bounded(8) == 0)
            list.setOrder(
                SongOrder::by(random.bounded(2) ? SongField::Title : SongField::Year,
                              random.bounded(2) ? Qt::AscendingOrder : Qt::DescendingOrder));
        if (heldId && songs.rowOf(heldId) >= 0 && !changes.removed.contains(heldId))
            QVERIFY2(list.rowOf(heldId) >= 0, "a song vanished under its editor");
        if (random.bounded(4) == 0) {
            heldId = heldId || list.rowCount() == 0
                       ? 0
                       : list.song(int(random.bounded(list.rowCount()))).id;
            list.setHeld(heldId != 0);
        }
        if (heldId || (steps == MostSteps && step % 50 != 0))
            continue;
        if (list.rowCount() > 0 && steps < MostSteps && random.bounded(3) == 0)
            selection.select(list.index(int(random.bounded(list.rowCount())), 0),
                             QItemSelectionModel::Toggle | QItemSelectionModel::Rows);
        QCOMPARE(ids(list), idsAnew(songs, list));
    }
}

QTEST_GUILESS_MAIN(tst_SongListModel)
#include "tst_SongListModel.moc"
