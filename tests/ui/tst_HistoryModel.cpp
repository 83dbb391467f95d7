// SPDX-FileCopyrightText: 2026 The Tutti authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/ui/WindowFixture.h"

#include "ui/HistoryModel.h"

#include <QSignalSpy>

using namespace tutti;
using namespace Qt::StringLiterals;
using namespace tutti::test;

namespace {

/// A model on the library of a window, beside that of the window.
struct ModelFixture : WindowFixture
{
    HistoryModel model {session()};
    QAbstractItemModelTester tester {&model};

    ModelFixture() { model.setActive(true); }

    QString text(const QModelIndex &index, int column = HistoryModel::What) const
    {
        return index.siblingAtColumn(column).data().toString();
    }

    QStringList rows(const QModelIndex &parent = {}) const
    {
        QStringList texts;
        for (int row = 0; row < model.rowCount(parent); ++row) {
            const QModelIndex index = model.index(row, 0, parent);
            const QString state = text(index, HistoryModel::State);
            texts += state.isEmpty() ? text(index) : text(index) + u" – "_s + state;
        }
        return texts;
    }

    /// The entry in \a row, once so many songs of it have been read. The tester asks, too.
    QModelIndex fetched(int row, int songs)
    {
        const QPersistentModelIndex entry(model.index(row, 0, {}));
        model.fetchMore(entry);
        if (!QTest::qWaitFor([&] { return model.rowCount(entry) >= songs; }))
            qFatal("nothing was fetched");
        return entry;
    }

    QString submit(const Operation::Body &body)
    {
        const Operation operation = Operation::make(body);
        session().library().submit(operation);
        return operation.id;
    }

    void edit(qint64 id, int year) { submit(EditSongs {{Edit {id, SongField::Year, {}, year}}}); }
};

} // namespace

class tst_HistoryModel : public QObject
{
    Q_OBJECT

private slots:
    void itFollowsEverybody();
    void anEntryHasSongsAndTheseHaveFields();
    void olderPagesComeWhenTheyAreWanted();
    void rowsStayWhileMoreHappens();
    void aStepFurtherDownThatIsUndoneSaysSo();
    void changesOfOthersInARowStayOneRow();
    void itShowsTheHistoryOfOneSong();
    void nothingIsReadWhileNobodyLooks();
    void aReplacedLibraryHasAnotherHistory();
};

void tst_HistoryModel::itFollowsEverybody()
{
    ModelFixture f;
    QTRY_VERIFY(f.model.isRead());
    QCOMPARE(f.model.rowCount(), 0);
    f.edit(1, 1990);
    QTRY_COMPARE(f.rows(), QStringList({u"Edit of “Bohemian Rhapsody”"_s}));
    const QModelIndex entry = f.model.index(0, 0, {});
    QCOMPARE(f.text(entry, HistoryModel::Who), u"You");
    QVERIFY(f.text(entry, HistoryModel::When).startsWith(u"Today"));
    QCOMPARE(f.text(entry, HistoryModel::Songs), u"1");
    QCOMPARE(f.stored(u"UPDATE songs SET rating = 20 WHERE id <= 3"_s), QString());
    QTRY_COMPARE(f.rows().first(), u"Edit of 3 Songs");
    QCOMPARE(f.text(f.model.index(0, 0, {}), HistoryModel::Who), u"Another program");
    f.submit(UndoOperation {});
    QTRY_COMPARE(f.rows(),
                 QStringList({u"Undone: Edit of “Bohemian Rhapsody”"_s, u"Edit of 3 Songs"_s,
                              u"Edit of “Bohemian Rhapsody” – Undone"_s}));
}

void tst_HistoryModel::anEntryHasSongsAndTheseHaveFields()
{
    ModelFixture f;
    f.submit(
        EditSongs {{Edit {1, SongField::Year, {}, 1990}, Edit {1, SongField::Genre, {}, u"X"_s},
                    Edit {2, SongField::Title, {}, u"a & <b>"_s}}});
    QTRY_COMPARE(f.model.rowCount(), 1);
    const QModelIndex entry = f.fetched(0, 2);
    QStringList songs = f.rows(entry);
    songs.sort();
    QCOMPARE(songs, QStringList({u"Bohemian Rhapsody"_s, u"a & <b>"_s}));
    const QModelIndex song = f.model.index(f.rows(entry).indexOf(u"Bohemian Rhapsody"_s), 0, entry);
    QCOMPARE(f.rows(song), QStringList({u"Genre: Rock → X"_s, u"Year: 1975 → 1990"_s}));
    QVERIFY(!f.model.canFetchMore(entry));
    QCOMPARE(f.model.entry(f.model.index(0, 0, song))->number, 1);
    f.submit(RemoveSongs {{3}});
    QTRY_COMPARE(f.model.rowCount(), 2);
    QCOMPARE(f.rows(f.fetched(0, 1)), QStringList({u"Imagine (removed)"_s}));
}

void tst_HistoryModel::olderPagesComeWhenTheyAreWanted()
{
    ModelFixture f;
    for (int i = 0; i < 250; ++i)
        f.edit(1, 1700 + i);
    QTRY_COMPARE(f.session().library().unanswered(), 0);
    QTRY_VERIFY(f.model.rowCount() >= 100);
    while (f.model.canFetchMore({}) || f.model.rowCount() < 250) {
        QSignalSpy inserted(&f.model, &HistoryModel::rowsInserted);
        f.model.fetchMore({});
        if (!inserted.wait(1'000))
            break;
    }
    QTRY_COMPARE(f.model.rowCount(), 250);
    QSet<qint64> numbers;
    for (int row = 0; row < 250; ++row)
        numbers += f.model.entry(f.model.index(row, 0, {}))->number;
    QCOMPARE(numbers.size(), 250);
    QTRY_VERIFY(!f.model.canFetchMore({}));
}

void tst_HistoryModel::rowsStayWhileMoreHappens()
{
    ModelFixture f;
    f.edit(1, 1990);
    QTRY_COMPARE(f.model.rowCount(), 1);
    const QPersistentModelIndex song(f.model.index(0, 0, f.fetched(0, 1)));
    QSignalSpy reset(&f.model, &HistoryModel::modelReset);
    for (int i = 0; i < 5; ++i)
        f.edit(2, 1700 + i);
    QTRY_COMPARE(f.model.rowCount(), 6);
    QVERIFY(song.isValid());
    QCOMPARE(song.parent().row(), 5);
    QCOMPARE(reset.size(), 0);
}

void tst_HistoryModel::aStepFurtherDownThatIsUndoneSaysSo()
{
    ModelFixture f;
    const QString first = f.submit(EditSongs {{Edit {1, SongField::Year, {}, 1990}}});
    for (int i = 0; i < 120; ++i)
        f.edit(2, 1700 + i);
    QTRY_COMPARE(f.session().library().unanswered(), 0);
    QTRY_VERIFY(f.model.rowCount() >= 100);
    f.model.fetchMore({});
    QTRY_COMPARE(f.model.rowCount(), 121);
    f.submit(UndoOperation {first});
    QTRY_COMPARE(f.model.rowCount(), 122);
    QCOMPARE(f.rows().last(), u"Edit of “Bohemian Rhapsody” – Undone");
    QVERIFY(!f.model.entry(f.model.index(121, 0, {}))->canUndo);
    f.submit(RedoOperation {});
    QTRY_COMPARE(f.model.rowCount(), 123);
    QCOMPARE(f.rows().last(), u"Edit of “Bohemian Rhapsody”");
    QVERIFY(f.model.entry(f.model.index(122, 0, {}))->canUndo);
    QVERIFY(!f.model.entry(f.model.index(1, 0, {}))->canUndo); // the undo
}

void tst_HistoryModel::changesOfOthersInARowStayOneRow()
{
    ModelFixture f;
    QCOMPARE(f.stored(u"UPDATE songs SET rating = 20 WHERE id = 1"_s), QString());
    QTRY_COMPARE(f.rows(), QStringList({u"Edit of “Bohemian Rhapsody”"_s}));
    const QPersistentModelIndex entry(f.fetched(0, 1));
    QCOMPARE(f.stored(u"UPDATE songs SET rating = 20 WHERE id = 2"_s), QString());
    QTRY_COMPARE(f.rows(), QStringList({u"Edit of 2 Songs"_s}));
    QVERIFY(entry.isValid());
    f.fetched(0, 2);
    QCOMPARE(f.rows(entry), QStringList({u"Bohemian Rhapsody"_s, u"Hotel California"_s}));
}

void tst_HistoryModel::itShowsTheHistoryOfOneSong()
{
    ModelFixture f;
    f.edit(1, 1990);
    f.edit(2, 1991);
    QTRY_COMPARE(f.model.rowCount(), 2);
    f.model.setSong(2);
    QTRY_COMPARE(f.rows(), QStringList({u"Edit of “Hotel California”"_s}));
    f.edit(1, 1992);
    f.edit(2, 1993);
    QTRY_COMPARE(f.model.rowCount(), 2);
    f.model.setSong(0);
    QTRY_COMPARE(f.model.rowCount(), 4);
}

void tst_HistoryModel::nothingIsReadWhileNobodyLooks()
{
    ModelFixture f;
    QTRY_VERIFY(f.model.isRead());
    f.model.setActive(false);
    QSignalSpy read(&f.session().library(), &Library::historyRead);
    f.edit(1, 1990);
    QTRY_COMPARE(f.session().library().unanswered(), 0);
    f.session().library().readHistory({});
    QTRY_COMPARE(read.size(), 1); // that of this test
    QCOMPARE(f.model.rowCount(), 0);
    f.model.setActive(true);
    QTRY_COMPARE(f.model.rowCount(), 1);
}

void tst_HistoryModel::aReplacedLibraryHasAnotherHistory()
{
    ModelFixture f;
    f.edit(1, 1990);
    QTRY_COMPARE(f.model.rowCount(), 1);
    QCOMPARE(
        f.stored(u"UPDATE meta SET value = 'another' WHERE key = 'epoch';"
                 "UPDATE ops SET subject = 'other'; UPDATE songs SET rating = 99 WHERE id = 3"_s),
        QString());
    QTRY_COMPARE(f.rows(), QStringList({u"Edit of “Imagine”"_s, u"Edit of “other”"_s}));
}

QTEST_MAIN(tst_HistoryModel)
#include "tst_HistoryModel.moc"
