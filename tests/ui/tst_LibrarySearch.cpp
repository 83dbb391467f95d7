// SPDX-FileCopyrightText: 2026 The Tutti authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/ui/WindowFixture.h"
#include "ui/LibraryPanel.h"

#include <QAbstractItemView>
#include <QLabel>
#include <QLineEdit>
#include <QScrollBar>
#include <QToolButton>

using namespace tutti;
using namespace Qt::StringLiterals;
using namespace tutti::test;

namespace {

/// A window with the keyboard in its search.
struct SearchFixture : WindowFixture
{
    QLineEdit *search = find<QLineEdit>("search");
    QLabel *error = find<QLabel>("queryError");
    QAbstractItemView *completion = find<QAbstractItemView>("searchCompletion");

    SearchFixture() { QTest::keyClick(window, Qt::Key_F, Qt::ControlModifier); }

    /// To whatever has the keyboard, as a person does.
    static void type(const QString &text) { QTest::keyClicks(QApplication::focusWidget(), text); }
    static void press(Qt::Key key) { QTest::keyClick(QApplication::focusWidget(), key); }

    [[nodiscard]] int rows() const { return table().model()->rowCount(); }
    [[nodiscard]] QStringList offers() const
    {
        QStringList texts;
        for (int row = 0; completion->isVisible() && row < completion->model()->rowCount(); ++row)
            texts += completion->model()->index(row, 0).data().toString();
        return texts;
    }
};

} // namespace

class tst_LibrarySearch : public QObject
{
    Q_OBJECT

private slots:
    void conditionsFindAsOneTypes();
    void anErrorIsExplainedAndTheListStays();
    void anErrorAfterNothingWasFoundKeepsTheReason();
    void theLanguageIsExplained();
    void fieldsAreOffered_data();
    void fieldsAreOffered();
    void anOfferIsTakenByKeyboard();
    void anOfferIsTakenByMouse();
    void withoutAChoiceKeysDoWhatTheyDid();
    void escapeClosesTheOffersFirst();
    void offersGoWithTheFocusAndTheCursor();
    void whatWasFoundStaysInSightWhenTheSearchEnds();
    void whatIsFoundIsShownFromItsTop();
};

void tst_LibrarySearch::conditionsFindAsOneTypes()
{
    SearchFixture f;
    f.type(u"artist:michael year:<1983"_s);
    QCOMPARE(f.rows(), 2);
    f.type(u" -jean"_s);
    QCOMPARE(f.titles(), u"Thriller");
    QVERIFY(!f.error->isVisible());
    QCOMPARE(f.find<QLabel>("songCount")->text(), u"1 of 15 songs");
}

void tst_LibrarySearch::anErrorIsExplainedAndTheListStays()
{
    SearchFixture f;
    f.type(u"imagine "_s);
    QCOMPARE(f.titles(), u"Imagine");
    f.type(u"year:1971"_s);
    QCOMPARE(f.titles(), u"Imagine");
    f.type(u"x"_s);
    QVERIFY(f.error->isVisible());
    QVERIFY(f.error->text().contains(u"“1971x”"_s));
    QVERIFY(f.error->text().contains(u"year:1970..1979"));
    QVERIFY(!f.error->accessibleName().isEmpty());
    QCOMPARE(f.search->accessibleDescription(), f.error->text());
    QCOMPARE_GE(f.error->mapTo(f.window, QPoint()).y(),
                f.search->mapTo(f.window, QPoint(0, f.search->height())).y());
    QCOMPARE(f.titles(), u"Imagine");
    QVERIFY(f.table().isVisible());
    QVERIFY(f.search->hasFocus());
    f.press(Qt::Key_Backspace);
    QVERIFY(!f.error->isVisible());
    QVERIFY(f.search->accessibleDescription().startsWith(u"Every word must occur"));
    QCOMPARE(f.titles(), u"Imagine");
    f.type(u" ("_s);
    QVERIFY(f.error->isVisible());
    f.press(Qt::Key_Escape);
    QVERIFY(!f.error->isVisible());
    QCOMPARE(f.rows(), 15);
}

void tst_LibrarySearch::anErrorAfterNothingWasFoundKeepsTheReason()
{
    SearchFixture f;
    const auto *const panel = f.find<LibraryPanel>("libraryPanel");
    const auto *const reason = panel->findChild<QLabel *>(u"panelMessageTitle"_s);
    f.type(u"year:1"_s);
    QVERIFY(reason->isVisible());
    QVERIFY(reason->text().contains(u"“year:1”"_s));
    f.type(u"x"_s);
    QVERIFY(f.error->isVisible());
    QVERIFY(reason->isVisible());
    QVERIFY(reason->text().contains(u"“year:1”"_s));
    QVERIFY(panel->findChild<QLabel *>(u"panelMessageText"_s)->text().contains(u"condition"));
    // News do not hide it either.
    QCOMPARE(f.stored(u"DELETE FROM songs WHERE title = 'Imagine'"_s), QString());
    QTRY_COMPARE(f.songs().rowCount(), 14);
    QVERIFY(reason->text().contains(u"“year:1”"_s));
}

void tst_LibrarySearch::theLanguageIsExplained()
{
    SearchFixture f;
    for (const char16_t *const word : {u"artist:queen", u"year:1970..1979", u"stars:&gt;=4",
                                       u"missing:year", u"(queen OR abba)"}) {
        QVERIFY(f.search->toolTip().contains(QStringView(word)));
        QVERIFY(f.search->whatsThis().contains(QStringView(word)));
    }
}

void tst_LibrarySearch::fieldsAreOffered_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QStringList>("offers");
    QTest::newRow("one letter") << u"g"_s << QStringList();
    QTest::newRow("a prefix") << u"gen"_s << QStringList {u"genre:"_s};
    QTest::newRow("upper case") << u"GEN"_s << QStringList {u"genre:"_s};
    QTest::newRow("two fields") << u"album"_s << QStringList {u"album:"_s, u"albumartist:"_s};
    QTest::newRow("no prefix") << u"queen"_s << QStringList();
    QTest::newRow("longer than the field") << u"genres"_s << QStringList();
    QTest::newRow("after others") << u"queen -(gen"_s << QStringList {u"genre:"_s};
    QTest::newRow("states") << u"is:"_s
                            << QStringList {u"is:favorite"_s, u"is:rated"_s, u"is:played"_s};
    QTest::newRow("some states") << u"is:ra"_s << QStringList {u"is:rated"_s};
    QTest::newRow("all of it") << u"is:rated"_s << QStringList();
    QTest::newRow("missing") << u"missing:ye"_s << QStringList {u"missing:year"_s};
    QTest::newRow("a value") << u"genre:ro"_s << QStringList();
    QTest::newRow("a blank behind") << u"gen "_s << QStringList();
    QTest::newRow("in quotes") << u"\"gen"_s << QStringList();
    QTest::newRow("a phrase") << u"\"gen\""_s << QStringList();
}

void tst_LibrarySearch::fieldsAreOffered()
{
    QFETCH(QString, typed);
    SearchFixture f;
    f.type(typed);
    QTEST(f.offers(), "offers");
    QVERIFY(f.search->hasFocus());
    QVERIFY(f.window->rect().contains(
                QRect(f.completion->mapTo(f.window, QPoint()), f.completion->size()))
            || !f.completion->isVisible());
}

void tst_LibrarySearch::anOfferIsTakenByKeyboard()
{
    SearchFixture f;
    f.type(u"queen al"_s);
    QCOMPARE(f.offers(), (QStringList {u"album:"_s, u"albumartist:"_s}));
    f.press(Qt::Key_Down);
    f.press(Qt::Key_Down);
    f.press(Qt::Key_Up);
    QCOMPARE(f.completion->currentIndex().data().toString(), u"album:");
    f.press(Qt::Key_Return);
    QCOMPARE(f.search->text(), u"queen album:");
    QVERIFY(!f.completion->isVisible());
    QVERIFY(f.search->hasFocus());
    f.type(u"opera"_s);
    QCOMPARE(f.titles(), u"Bohemian Rhapsody");
    f.type(u" mis"_s);
    f.press(Qt::Key_Up); // around
    f.press(Qt::Key_Down);
    f.press(Qt::Key_Tab);
    QCOMPARE(f.search->text(), u"queen album:opera missing:");
    f.type(u"ye"_s);
    f.press(Qt::Key_Down);
    f.press(Qt::Key_Enter);
    QCOMPARE(f.search->text(), u"queen album:opera missing:year ");
    QVERIFY(!f.error->isVisible());
    QTest::keyClick(f.search, Qt::Key_Z, Qt::ControlModifier);
    QVERIFY(f.search->text().size() < 31);
}

void tst_LibrarySearch::anOfferIsTakenByMouse()
{
    SearchFixture f;
    f.type(u"is:f"_s);
    const QModelIndex first = f.completion->model()->index(0, 0);
    QTest::mouseClick(f.completion->viewport(), Qt::LeftButton, {},
                      f.completion->visualRect(first).center());
    QCOMPARE(f.search->text(), u"is:favorite ");
    QVERIFY(f.search->hasFocus());
    QVERIFY(!f.completion->isVisible());
}

void tst_LibrarySearch::withoutAChoiceKeysDoWhatTheyDid()
{
    SearchFixture f;
    f.type(u"im"_s);
    QVERIFY(!f.completion->isVisible());
    f.press(Qt::Key_Down);
    QVERIFY(f.table().hasFocus());
    f.search->setFocus();
    f.search->clear();
    f.type(u"ti"_s);
    QVERIFY(f.completion->isVisible());
    QVERIFY(f.rows() > 0);
    f.press(Qt::Key_Return);
    QVERIFY(!f.completion->isVisible());
    QVERIFY(f.table().hasFocus());
    QCOMPARE(f.search->text(), u"ti");
}

void tst_LibrarySearch::escapeClosesTheOffersFirst()
{
    SearchFixture f;
    f.type(u"gen"_s);
    f.press(Qt::Key_Escape);
    QVERIFY(!f.completion->isVisible());
    QCOMPARE(f.search->text(), u"gen");
    f.press(Qt::Key_Escape);
    QCOMPARE(f.search->text(), QString());
}

void tst_LibrarySearch::offersGoWithTheFocusAndTheCursor()
{
    SearchFixture f;
    f.type(u"gen"_s);
    QVERIFY(f.completion->isVisible());
    f.press(Qt::Key_Left);
    QVERIFY(!f.completion->isVisible());
    f.press(Qt::Key_End);
    f.type(u"r"_s);
    QVERIFY(f.completion->isVisible());
    f.find<QToolButton>("addButton")->setFocus();
    QVERIFY(!f.completion->isVisible());
}

void tst_LibrarySearch::whatWasFoundStaysInSightWhenTheSearchEnds()
{
    SearchFixture f;
    f.addSongs(400);
    QTRY_COMPARE(f.rows(), 415);
    f.type(u"0321"_s);
    QTRY_COMPARE(f.rows(), 1);
    f.press(Qt::Key_Down);
    QVERIFY(f.table().hasFocus());
    f.press(Qt::Key_Escape);
    QCOMPARE(f.search->text(), QString());
    QCOMPARE(f.rows(), 415);
    const QModelIndex current = f.table().currentIndex();
    QCOMPARE(current.siblingAtColumn(0).data().toString(), u"song 0321"_s);
    QVERIFY(f.table().selectionModel()->isSelected(current));
    QVERIFY(f.table().viewport()->rect().intersects(f.table().visualRect(current)));
    QVERIFY(f.table().hasFocus());
}

void tst_LibrarySearch::whatIsFoundIsShownFromItsTop()
{
    SearchFixture f;
    f.addSongs(400);
    QTRY_COMPARE(f.rows(), 415);
    // The current one, but nobody chose it.
    f.table().selectionModel()->setCurrentIndex(f.table().model()->index(414, 0),
                                                QItemSelectionModel::NoUpdate);
    f.table().verticalScrollBar()->setValue(0);
    QTest::keyClick(f.window, Qt::Key_F, Qt::ControlModifier);
    f.type(u"zz"_s);
    QTRY_VERIFY(f.rows() < 415);
    QCOMPARE(f.table().verticalScrollBar()->value(), 0);
}

QTEST_MAIN(tst_LibrarySearch)
#include "tst_LibrarySearch.moc"
