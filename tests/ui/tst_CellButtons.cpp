// SPDX-FileCopyrightText: 2026 The Tutti authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/ui/WindowFixture.h"

#include "ui/CellButtons.h"
#include "ui/ChangeGlow.h"

#include <QLineEdit>

using namespace tutti;
using namespace Qt::StringLiterals;
using namespace tutti::test;

namespace {

struct ButtonFixture : WindowFixture
{
    ButtonFixture()
    {
        window->resize(1'500, 700);
        table().setColumnShown(int(SongField::Favorite), true);
        table().setFocus();
    }

    [[nodiscard]] QModelIndex cell(int row, SongField field) const
    {
        return table().model()->index(row, int(field));
    }
    /// The middle of the star that is counted from 1, or of the heart.
    [[nodiscard]] QPoint placeOf(const QModelIndex &cell, double star = 1) const
    {
        table().scrollTo(cell);
        const QRectF place
            = CellButtons::place(SongField(cell.column()), table().visualRect(cell),
                                 table().fontMetrics().ascent(), table().layoutDirection());
        const double x = (star - 0.5) * place.height();
        return QPointF(table().isRightToLeft() ? place.right() - x : place.left() + x,
                       place.center().y())
            .toPoint();
    }
    void click(const QPoint &at, Qt::KeyboardModifiers modifiers = {}) const
    {
        QTest::mouseClick(table().viewport(), Qt::LeftButton, modifiers, at);
    }
    [[nodiscard]] QString storedOf(int row, const QString &column) const
    {
        const qint64 id = cell(row, SongField::Title).data(SongModel::IdRole).toLongLong();
        return stored(u"SELECT %1 FROM songs WHERE id = %2"_s.arg(column).arg(id));
    }
};

} // namespace

class tst_CellButtons : public QObject
{
    Q_OBJECT

private slots:
    void aClickOnAStarRates_data();
    void aClickOnAStarRates();
    void aClickOnTheSameStarTakesTheRatingAway();
    void aClickOnTheHeartTurnsIt();
    void aClickBesideTheStarsSelects();
    void withControlAClickSelects();
    void theStarsUnderTheMouseAreShown();
    void digitsInTheRatingColumnRateAllThatIsSelected();
    void spaceInTheFavoriteColumnTurnsAllThatIsSelected();
    void elsewhereADigitBeginsASearch();
    void rowsLightUpThatOthersHaveChanged();
    void veryManyRowsDoNot();
};

void tst_CellButtons::aClickOnAStarRates_data()
{
    QTest::addColumn<bool>("isMirrored");
    QTest::newRow("left to right") << false;
    QTest::newRow("right to left") << true;
}

void tst_CellButtons::aClickOnAStarRates()
{
    QFETCH(const bool, isMirrored);
    ButtonFixture f;
    f.table().setLayoutDirection(isMirrored ? Qt::RightToLeft : Qt::LeftToRight);
    const QModelIndex cell = f.cell(2, SongField::Rating);
    f.click(f.placeOf(cell, 2.25)); // its right half
    QTRY_COMPARE(f.storedOf(2, u"rating"_s), u"40"_s);
    f.click(f.placeOf(cell, 3.75 - 1)); // its left half
    QTRY_COMPARE(f.storedOf(2, u"rating"_s), u"50"_s);
    QVERIFY(!f.table().isEditing());
}

void tst_CellButtons::aClickOnTheSameStarTakesTheRatingAway()
{
    ButtonFixture f;
    const QPoint fourth = f.placeOf(f.cell(2, SongField::Rating), 4.25);
    f.click(fourth);
    QTRY_COMPARE(f.storedOf(2, u"rating"_s), u"80"_s);
    f.click(fourth);
    QTRY_COMPARE(f.storedOf(2, u"rating"_s), u"0"_s);
}

void tst_CellButtons::aClickOnTheHeartTurnsIt()
{
    ButtonFixture f;
    const QPoint heart = f.placeOf(f.cell(3, SongField::Favorite));
    const QString before = f.storedOf(3, u"favorite"_s);
    f.click(heart);
    QTRY_COMPARE(f.storedOf(3, u"favorite"_s), before == u"0"_s ? u"1"_s : u"0"_s);
    f.click(heart);
    QTRY_COMPARE(f.storedOf(3, u"favorite"_s), before);
}

void tst_CellButtons::aClickBesideTheStarsSelects()
{
    ButtonFixture f;
    f.table().setColumnWidth(int(SongField::Rating), 200);
    const QRect cell = f.table().visualRect(f.cell(4, SongField::Rating));
    f.click({cell.right() - 10, cell.center().y()});
    QCOMPARE(f.table().currentIndex(), f.cell(4, SongField::Rating));
    QCOMPARE(f.storedOf(4, u"rating"_s), u"0"_s);
}

void tst_CellButtons::withControlAClickSelects()
{
    ButtonFixture f;
    f.table().selectRow(0);
    f.click(f.placeOf(f.cell(4, SongField::Rating), 3), Qt::ControlModifier);
    QCOMPARE(f.table().selectedCount(), 2);
    QCOMPARE(f.storedOf(4, u"rating"_s), u"0"_s);
}

void tst_CellButtons::theStarsUnderTheMouseAreShown()
{
    ButtonFixture f;
    const auto *const buttons = f.window->findChild<CellButtons *>();
    const QModelIndex cell = f.cell(2, SongField::Rating);
    const QPoint third = f.placeOf(cell, 3.25);
    QTest::mouseMove(f.table().viewport(), third);
    QTRY_COMPARE(buttons->preview(cell).toInt(), 60);
    QVERIFY(!buttons->preview(f.cell(3, SongField::Rating)).isValid());
    QTest::mouseMove(f.table().viewport(), {5, third.y()});
    QTRY_VERIFY(!buttons->preview(cell).isValid());
}

void tst_CellButtons::digitsInTheRatingColumnRateAllThatIsSelected()
{
    ButtonFixture f;
    f.table().setCurrentIndex(f.cell(0, SongField::Rating));
    QTest::keyClick(&f.table(), Qt::Key_Down, Qt::ShiftModifier);
    const int steps = f.stored(u"SELECT count(*) FROM ops"_s).toInt();
    QTest::keyClick(&f.table(), Qt::Key_3);
    QTRY_COMPARE(f.storedOf(0, u"rating"_s), u"60"_s);
    QCOMPARE(f.storedOf(1, u"rating"_s), u"60"_s);
    QCOMPARE(f.stored(u"SELECT count(*) FROM ops"_s).toInt(), steps + 1);
    QTest::keyClick(&f.table(), Qt::Key_0);
    QTRY_COMPARE(f.storedOf(1, u"rating"_s), u"0"_s);
}

void tst_CellButtons::spaceInTheFavoriteColumnTurnsAllThatIsSelected()
{
    ButtonFixture f;
    f.table().setCurrentIndex(f.cell(0, SongField::Favorite));
    QTest::keyClick(&f.table(), Qt::Key_Down, Qt::ShiftModifier);
    QTest::keyClick(&f.table(), Qt::Key_Space);
    QTRY_COMPARE(f.storedOf(0, u"favorite"_s), f.storedOf(1, u"favorite"_s));
    QCOMPARE(f.storedOf(0, u"favorite"_s), u"1"_s);
}

void tst_CellButtons::elsewhereADigitBeginsASearch()
{
    ButtonFixture f;
    f.table().setCurrentIndex(f.cell(0, SongField::Title));
    QTest::keyClick(&f.table(), Qt::Key_3);
    QCOMPARE(f.find<QLineEdit>("search")->text(), u"3"_s);
}

void tst_CellButtons::rowsLightUpThatOthersHaveChanged()
{
    ButtonFixture f;
    const auto *const glow = f.window->findChild<ChangeGlow *>();
    const auto id = [&](int row) {
        return f.cell(row, SongField::Title).data(SongModel::IdRole).toLongLong();
    };
    const qint64 mine = id(1);
    const qint64 theirs = id(2);
    f.click(f.placeOf(f.cell(1, SongField::Rating), 5.25));
    QTRY_COMPARE(f.storedOf(1, u"rating"_s), u"100"_s);
    QTRY_COMPARE(f.session().library().unanswered(), 0);
    QCOMPARE(glow->strength(mine), 0);
    QCOMPARE(f.stored(u"UPDATE songs SET genre = 'x' WHERE id = %1"_s.arg(theirs)), QString());
    QTRY_VERIFY(glow->strength(theirs) > 0);
    QCOMPARE(glow->strength(mine), 0);
    QTRY_COMPARE(glow->strength(theirs), 0);
}

void tst_CellButtons::veryManyRowsDoNot()
{
    ButtonFixture f;
    f.addSongs(int(ChangeGlow::MostSongs) + 1);
    const auto *const glow = f.window->findChild<ChangeGlow *>();
    QCOMPARE(glow->strength(f.stored(u"SELECT max(id) FROM songs"_s).toLongLong()), 0);
}

QTEST_MAIN(tst_CellButtons)
#include "tst_CellButtons.moc"
