// SPDX-FileCopyrightText: 2026 The Tutti authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/SongModel.h"
#include "tests/support/ChangeSets.h"
#include "tests/support/StoreFixture.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace tutti;
using namespace Qt::StringLiterals;
using namespace tutti::test;
using ChangeSets::removed;
using ChangeSets::written;

namespace {

Song song(qint64 id, const QString &title, const QString &uid = {})
{
    Song result = makeSong(title);
    result.id = id;
    result.uid = uid.isEmpty() ? QStringLiteral("uid%1").arg(id) : uid;
    return result;
}

/// "1 A|2 B": the whole model as text.
QString picture(const SongModel &model)
{
    QStringList rows;
    for (int row = 0; row < model.rowCount(); ++row)
        rows += QStringLiteral("%1 %2").arg(model.song(row).id).arg(model.song(row).title);
    return rows.join(u'|');
}

} // namespace

class tst_SongModel : public QObject
{
    Q_OBJECT

private slots:
    void rowsAreInTheOrderOfTheIds();
    void aChangeKeepsTheRowAndSpansAllColumns();
    void anEqualSongIsNoChange();
    void removalsKeepPersistentIndexesOnTheirSongs();
    void manyScatteredRemovalsComeAsOneLayoutChange();
    void aWholeLibraryIsAppliedAsADifference();
    void aUidThatMovesToAnotherIdTakesTheOldSongAway();
    void aSongThatIsReplacedUnderItsIdShowsTheNewOne();
    void aPendingEditShowsAtOnceAndGoesWhenItIsAnswered();
    void aForeignValueStaysBeneathAPendingEdit();
    void pendingEditsOfOneFieldAreAnsweredInTheirOrder();
    void aPendingRemovalIsMarkedUntilItIsAnswered();
    void anEditDoesNotEndTheReadingOfALibrary();
    void rolesAreTheSameInEveryColumn();
};

void tst_SongModel::rowsAreInTheOrderOfTheIds()
{
    SongModel model;
    QAbstractItemModelTester tester(&model);
    model.apply(written({song(2, u"B"_s), song(5, u"E"_s)}));
    model.apply(written({song(1, u"A"_s), song(3, u"C"_s), song(4, u"D"_s), song(9, u"I"_s)}));
    QCOMPARE(picture(model), u"1 A|2 B|3 C|4 D|5 E|9 I");
    QCOMPARE(model.rowOf(4), 3);
    QCOMPARE(model.rowOf(8), -1);
}

void tst_SongModel::aChangeKeepsTheRowAndSpansAllColumns()
{
    SongModel model;
    QAbstractItemModelTester tester(&model);
    model.apply(written({song(1, u"A"_s), song(2, u"B"_s), song(3, u"C"_s)}));
    QSignalSpy changed(&model, &SongModel::dataChanged);
    model.apply(written({song(2, u"b"_s)}));
    QCOMPARE(picture(model), u"1 A|2 b|3 C");
    QCOMPARE(changed.size(), 1);
    QCOMPARE(changed[0][0].toModelIndex(), model.index(1, 0));
    QCOMPARE(changed[0][1].toModelIndex(), model.index(1, model.columnCount() - 1));
}

void tst_SongModel::anEqualSongIsNoChange()
{
    SongModel model;
    model.apply(written({song(1, u"A"_s)}));
    QSignalSpy applied(&model, &SongModel::applied);
    model.apply(written({song(1, u"A"_s)}));
    QCOMPARE(applied.size(), 0);
}

void tst_SongModel::removalsKeepPersistentIndexesOnTheirSongs()
{
    SongModel model;
    QAbstractItemModelTester tester(&model);
    model.apply(written({song(1, u"A"_s), song(2, u"B"_s), song(3, u"C"_s), song(4, u"D"_s)}));
    const QPersistentModelIndex third = model.index(2, 0);
    const QPersistentModelIndex second = model.index(1, 0);
    model.apply(removed({2, 4, 77}));
    QCOMPARE(picture(model), u"1 A|3 C");
    QCOMPARE(third.row(), 1);
    QVERIFY(!second.isValid());
}

void tst_SongModel::manyScatteredRemovalsComeAsOneLayoutChange()
{
    SongModel model;
    QAbstractItemModelTester tester(&model);
    QList<Song> songs;
    QList<qint64> odd;
    for (int id = 1; id <= 400; ++id) {
        songs += song(id, QString::number(id));
        if (id % 2)
            odd += id;
    }
    model.apply(written(songs));
    const QPersistentModelIndex kept = model.index(199, 3);
    const QPersistentModelIndex gone = model.index(200, 3);
    QSignalSpy layout(&model, &SongModel::layoutChanged);
    model.apply(removed(odd));
    QCOMPARE(layout.size(), 1);
    QCOMPARE(model.rowCount(), 200);
    QCOMPARE(model.song(kept.row()).id, 200);
    QVERIFY(!gone.isValid());
}

void tst_SongModel::aWholeLibraryIsAppliedAsADifference()
{
    SongModel model;
    QAbstractItemModelTester tester(&model);
    model.apply(written({song(1, u"A"_s), song(2, u"B"_s), song(3, u"C"_s)}));
    ChangeSet whole = written({song(2, u"B"_s), song(3, u"c"_s), song(4, u"D"_s)});
    whole.scope = ChangeSet::Scope::Whole;
    const QPersistentModelIndex second = model.index(1, 0);
    QSignalSpy reset(&model, &SongModel::modelReset);
    QSignalSpy changed(&model, &SongModel::dataChanged);
    model.apply(whole);
    QCOMPARE(picture(model), u"2 B|3 c|4 D");
    QCOMPARE(second.row(), 0);
    QCOMPARE(reset.size(), 0);
    QCOMPARE(changed.size(), 1);
}

void tst_SongModel::aUidThatMovesToAnotherIdTakesTheOldSongAway()
{
    SongModel model;
    QAbstractItemModelTester tester(&model);
    model.apply(written({song(1, u"A"_s, u"u1"_s), song(2, u"B"_s, u"u2"_s)}));
    model.apply(written({song(9, u"new"_s, u"u1"_s)}));
    QCOMPARE(picture(model), u"2 B|9 new");
    model.apply(written({song(2, u"x"_s, u"u9"_s), song(10, u"y"_s, u"u2"_s)}));
    QCOMPARE(picture(model), u"2 x|9 new|10 y");
    model.apply(written({song(11, u"z"_s, u"u2"_s)}));
    QCOMPARE(picture(model), u"2 x|9 new|11 z");
}

void tst_SongModel::aSongThatIsReplacedUnderItsIdShowsTheNewOne()
{
    SongModel model;
    QAbstractItemModelTester tester(&model);
    model.apply(written({song(1, u"A"_s, u"u1"_s)}));
    model.apply(written({song(1, u"B"_s, u"other"_s)}));
    QCOMPARE(picture(model), u"1 B");
    model.apply(written({song(5, u"C"_s, u"u1"_s)}));
    QCOMPARE(picture(model), u"1 B|5 C");
}

void tst_SongModel::aPendingEditShowsAtOnceAndGoesWhenItIsAnswered()
{
    SongModel model;
    QAbstractItemModelTester tester(&model);
    model.apply(written({song(1, u"A"_s)}));
    ChangeSet pending;
    pending.pending = {{u"op"_s, 1, SongField::Title, u"mine"_s}};
    model.apply(pending);
    const QModelIndex title = model.index(0, int(SongField::Title));
    QCOMPARE(title.data(), QVariant(u"mine"_s));
    QCOMPARE(title.data(SongModel::PendingRole), QVariant(int(PendingEdit::State::Saving)));
    QVERIFY(!model.index(0, int(SongField::Year)).data(SongModel::PendingRole).toBool());
    QSignalSpy changed(&model, &SongModel::dataChanged);
    ChangeSet queued;
    queued.restated = {{u"op"_s, PendingEdit::State::Queued}};
    model.apply(queued);
    QCOMPARE(title.data(), QVariant(u"mine"_s));
    QCOMPARE(title.data(SongModel::PendingRole), QVariant(int(PendingEdit::State::Queued)));
    QCOMPARE(changed.size(), 1);
    ChangeSet answer;
    answer.answered = {u"op"_s};
    model.apply(answer);
    QCOMPARE(title.data(), QVariant(u"A"_s));
    QVERIFY(!title.data(SongModel::PendingRole).toBool());
    QCOMPARE(changed.size(), 2);
}

void tst_SongModel::aForeignValueStaysBeneathAPendingEdit()
{
    SongModel model;
    model.apply(written({song(1, u"A"_s)}));
    ChangeSet pending;
    pending.pending = {{u"op"_s, 1, SongField::Title, u"mine"_s}};
    model.apply(pending);
    Song theirs = song(1, u"theirs"_s);
    theirs.year = 1999;
    model.apply(written({theirs}));
    QCOMPARE(model.song(0).title, u"mine");
    QCOMPARE(model.song(0).year, 1999);
    ChangeSet answer;
    answer.answered = {u"op"_s};
    model.apply(answer);
    QCOMPARE(model.song(0).title, u"theirs");
}

void tst_SongModel::pendingEditsOfOneFieldAreAnsweredInTheirOrder()
{
    SongModel model;
    model.apply(written({song(1, u"A"_s)}));
    ChangeSet first;
    first.pending = {{u"op1"_s, 1, SongField::Title, u"one"_s}};
    ChangeSet second;
    second.pending = {{u"op2"_s, 1, SongField::Title, u"two"_s}};
    model.apply(first);
    model.apply(second);
    QCOMPARE(model.song(0).title, u"two");
    ChangeSet answer = written({song(1, u"one"_s)});
    answer.answered = {u"op1"_s};
    model.apply(answer);
    QCOMPARE(model.song(0).title, u"two");
    answer = written({song(1, u"two"_s)});
    answer.answered = {u"op2"_s};
    model.apply(answer);
    QCOMPARE(model.song(0).title, u"two");
    QVERIFY(!model.index(0, 0).data(SongModel::PendingRole).toBool());
}

void tst_SongModel::aPendingRemovalIsMarkedUntilItIsAnswered()
{
    SongModel model;
    model.apply(written({song(1, u"A"_s)}));
    ChangeSet pending;
    pending.pending = {{u"op"_s, 1, std::nullopt, {}}};
    model.apply(pending);
    QVERIFY(model.index(0, 5).data(SongModel::BeingRemovedRole).toBool());
    ChangeSet answer = removed({1});
    answer.answered = {u"op"_s};
    model.apply(answer);
    QCOMPARE(model.rowCount(), 0);
}

void tst_SongModel::anEditDoesNotEndTheReadingOfALibrary()
{
    SongModel model;
    QAbstractItemModelTester tester(&model);
    QSignalSpy loading(&model, &SongModel::loadingChanged);
    ChangeSet part = written({song(5, u"E"_s), song(2, u"B"_s)});
    part.scope = ChangeSet::Scope::Part;
    model.apply(part);
    ChangeSet edit;
    edit.pending = {{u"one"_s, 2, SongField::Title, u"mine"_s}};
    model.apply(edit);
    QVERIFY(model.isLoading());
    ChangeSet last = written({song(2, u"B"_s), song(3, u"C"_s), song(5, u"E"_s)});
    last.cursor = {u"library"_s, u"epoch"_s, 1};
    model.apply(last);
    QVERIFY(!model.isLoading());
    QCOMPARE(loading.size(), 2);
    QCOMPARE(picture(model), u"2 mine|3 C|5 E");
}

void tst_SongModel::rolesAreTheSameInEveryColumn()
{
    SongModel model;
    Song one = song(1, u"A"_s);
    one.durationMs = 355'000;
    model.apply(written({one}));
    for (int column = 0; column < model.columnCount(); ++column) {
        const QModelIndex index = model.index(0, column);
        QCOMPARE(index.data(SongModel::role(SongField::Title)), QVariant(u"A"_s));
        QCOMPARE(index.data(SongModel::role(SongField::Duration)), QVariant(355'000));
        QCOMPARE(index.data(SongModel::IdRole), QVariant(1));
    }
    QCOMPARE(model.index(0, int(SongField::Duration)).data(), QVariant(u"5:55"_s));
}

QTEST_GUILESS_MAIN(tst_SongModel)
#include "tst_SongModel.moc"
