// SPDX-FileCopyrightText: 2026 The Tutti authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/ui/WindowFixture.h"

#include "ui/SongForm.h"
#include "ui/StarEdit.h"

#include <QCheckBox>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QToolButton>

using namespace tutti;
using namespace Qt::StringLiterals;
using namespace tutti::test;

namespace {

/// The form that is open, found by what a person would do: its action.
struct Form
{
    explicit Form(const WindowFixture &f, const char *action)
    {
        f.trigger(action);
        widget = f.find<SongForm>("songForm");
    }

    [[nodiscard]] QLineEdit *line(const char *field) const
    {
        return widget->findChild<QLineEdit *>(QStringLiteral("field_") + QLatin1String(field));
    }
    void type(const char *field, const QString &text) const
    {
        line(field)->selectAll();
        QTest::keyClicks(line(field), text.isEmpty() ? QStringLiteral("\b") : text);
    }
    [[nodiscard]] QWidget *news(const char *field) const
    {
        return widget->findChild<QWidget *>(QStringLiteral("news_") + QLatin1String(field));
    }
    [[nodiscard]] QPushButton *saveButton() const
    {
        return widget->findChild<QPushButton *>(QStringLiteral("formSave"));
    }
    void save() const { QTest::mouseClick(saveButton(), Qt::LeftButton); }
    [[nodiscard]] QString message() const
    {
        return widget->findChild<QLabel *>(QStringLiteral("formMessage"))->text();
    }

    SongForm *widget;
};

} // namespace

class tst_SongForm : public QObject
{
    Q_OBJECT

private slots:
    void addsASong();
    void refusesWhatTheLibraryWould();
    void savesOnlyWhatWasTouched();
    void untouchedFieldsFollowOthers();
    void aTouchedFieldShowsWhatOthersStored();
    void whatOthersStoredCanBeTaken();
    void savingOverWhatWasShownIsNoConflict();
    void ratingMarkAndCommentShowItToo();
    void whatOthersStoreUnseenIsAConflict();
    void aSongThatVanishesCanBeAddedAgain();
    void aBadValueFromOutsideDoesNotKeepOthersFromBeingMended();
    void theCommentKeepsItsLineBreaks();
};

void tst_SongForm::addsASong()
{
    WindowFixture f;
    const Form form(f, "addSong");
    QTRY_VERIFY(form.line("title")->hasFocus());
    form.type("title", u"Halo"_s);
    form.type("artist", u"Beyonce"_s);
    form.type("duration_ms", u"4:21"_s);
    form.type("year", u"2008"_s);
    QTest::keyClick(form.widget->findChild<StarEdit *>(), Qt::Key_5);
    form.widget->findChild<QCheckBox *>()->setChecked(true);
    QTest::keyClick(form.line("title"), Qt::Key_Return);
    QTRY_VERIFY(f.rowOf(u"Halo"_s) >= 0);
    QCOMPARE(f.stored(u"SELECT artist, duration_ms, year, rating, favorite FROM songs"
                      " WHERE title = 'Halo'"_s),
             u"Beyonce|261000|2008|100|1");
    // and there it is
    QTRY_COMPARE(f.table().currentIndex().siblingAtColumn(0).data(), QVariant(u"Halo"_s));
    QTRY_VERIFY(!f.window->findChild<SongForm *>());
}

void tst_SongForm::refusesWhatTheLibraryWould()
{
    WindowFixture f;
    const Form form(f, "addSong");
    form.save();
    QVERIFY(form.message().contains(u"Title"));
    form.type("title", u"A"_s);
    form.save();
    QVERIFY(form.message().contains(u"Artist"));
    QTRY_VERIFY(form.line("artist")->hasFocus());
    form.type("artist", u"x"_s);
    form.type("year", u"99"_s);
    form.save();
    QVERIFY(form.message().contains(u"Year"));
    form.type("year", QString());
    form.save();
    QTRY_VERIFY(f.rowOf(u"A"_s) >= 0);
}

void tst_SongForm::savesOnlyWhatWasTouched()
{
    WindowFixture f;
    f.select(u"Imagine"_s);
    const Form form(f, "editSong");
    QCOMPARE(form.line("title")->text(), u"Imagine");
    form.type("genre", u"Soft Rock"_s);
    form.save();
    QTRY_COMPARE(f.stored(u"SELECT genre FROM songs WHERE title = 'Imagine'"_s), u"Soft Rock");
    QCOMPARE(f.stored(u"SELECT group_concat(field) FROM change_field"
                      " WHERE field <> 'modified_at'"_s),
             u"genre");
}

void tst_SongForm::untouchedFieldsFollowOthers()
{
    WindowFixture f;
    f.select(u"Imagine"_s);
    const Form form(f, "editSong");
    form.type("genre", u"Mine"_s);
    QCOMPARE(f.stored(u"UPDATE songs SET year = 1980, album = 'Other', rating = 60"
                      " WHERE title = 'Imagine'"_s),
             QString());
    QTRY_COMPARE(form.line("year")->text(), u"1980");
    QCOMPARE(form.line("album")->text(), u"Other");
    QCOMPARE(form.line("genre")->text(), u"Mine");
    QCOMPARE(form.widget->findChild<StarEdit *>()->rating(), 60);
    form.save();
    QTRY_COMPARE(
        f.stored(u"SELECT year, album, genre, rating FROM songs WHERE title = 'Imagine'"_s),
        u"1980|Other|Mine|60");
    QCOMPARE(f.notices().size(), 0);
}

void tst_SongForm::aTouchedFieldShowsWhatOthersStored()
{
    WindowFixture f;
    f.select(u"Imagine"_s);
    const Form form(f, "editSong");
    form.type("year", u"1990"_s);
    QVERIFY(!form.news("year")->isVisible());
    QCOMPARE(f.stored(u"UPDATE songs SET year = 1980, genre = 'x' WHERE title = 'Imagine'"_s),
             QString());
    QTRY_COMPARE(form.line("genre")->text(), u"x");
    QVERIFY(!form.news("genre")->isVisible());
    QCOMPARE(form.line("year")->text(), u"1990");
    QVERIFY(form.news("year")->isVisible());
    QVERIFY(form.news("year")->findChild<QLabel *>(u"newsText"_s)->text().contains(u"1980"));
    QCOMPARE(f.stored(u"UPDATE songs SET year = 1971 WHERE title = 'Imagine'"_s), QString());
    QTRY_VERIFY(!form.news("year")->isVisible()); // as it was when the form was opened
    QCOMPARE(f.stored(u"UPDATE songs SET year = 1990 WHERE title = 'Imagine'"_s), QString());
    QTRY_VERIFY(!form.widget->isTouched()); // the same as mine
}

void tst_SongForm::whatOthersStoredCanBeTaken()
{
    WindowFixture f;
    f.select(u"Imagine"_s);
    const Form form(f, "editSong");
    form.type("year", u"1990"_s);
    QCOMPARE(f.stored(u"UPDATE songs SET year = 1980 WHERE title = 'Imagine'"_s), QString());
    QTRY_VERIFY(form.news("year")->isVisible());
    auto *const take = form.news("year")->findChild<QToolButton *>(u"takeTheirs"_s);
    QVERIFY(!take->accessibleName().isEmpty());
    take->setFocus();
    QTest::keyClick(take, Qt::Key_Space);
    QCOMPARE(form.line("year")->text(), u"1980");
    QVERIFY(!form.news("year")->isVisible());
    QVERIFY(!form.widget->isTouched());
    QTRY_VERIFY(form.line("year")->hasFocus());
}

void tst_SongForm::savingOverWhatWasShownIsNoConflict()
{
    WindowFixture f;
    f.select(u"Imagine"_s);
    const Form form(f, "editSong");
    form.type("year", u"1990"_s);
    QCOMPARE(f.stored(u"UPDATE songs SET year = 1980 WHERE title = 'Imagine'"_s), QString());
    QTRY_VERIFY(form.news("year")->isVisible());
    form.type("year", u"1971"_s); // back to what it was is a choice, too
    QVERIFY(form.widget->isTouched());
    form.save();
    QTRY_COMPARE(f.stored(u"SELECT year FROM songs WHERE title = 'Imagine'"_s), u"1971");
    QCOMPARE(f.session().conflicts().total, 0);
    QCOMPARE(f.notices().size(), 0);
}

void tst_SongForm::ratingMarkAndCommentShowItToo()
{
    WindowFixture f;
    f.select(u"Imagine"_s);
    const Form form(f, "editSong");
    QTest::keyClick(form.widget->findChild<StarEdit *>(), Qt::Key_5);
    form.widget->findChild<QPlainTextEdit *>()->setPlainText(u"mine"_s);
    QCOMPARE(f.stored(u"UPDATE songs SET rating = 40, comment = 'theirs'"
                      " WHERE title = 'Imagine'"_s),
             QString());
    QTRY_VERIFY(form.news("rating")->isVisible());
    QVERIFY(form.news("comment")->isVisible());
    QVERIFY(!form.news("favorite")->isVisible());
    QTest::mouseClick(form.news("comment")->findChild<QToolButton *>(), Qt::LeftButton);
    form.save();
    QTRY_COMPARE(f.stored(u"SELECT rating, comment FROM songs WHERE title = 'Imagine'"_s),
                 u"100|theirs");
    QCOMPARE(f.session().conflicts().total, 0);
}

void tst_SongForm::whatOthersStoreUnseenIsAConflict()
{
    WindowFixture f;
    f.select(u"Imagine"_s);
    const Form form(f, "editSong");
    form.type("year", u"1990"_s);
    QCOMPARE(f.stored(u"UPDATE songs SET year = 1980 WHERE title = 'Imagine'"_s), QString());
    form.save(); // before the window has heard of it
    QTRY_COMPARE(f.notices().size(), 1);
    QVERIFY(f.notices().first().contains(u"1980"));
    QCOMPARE(f.stored(u"SELECT year FROM songs WHERE title = 'Imagine'"_s), u"1980");
    QTRY_COMPARE(f.session().conflicts().total, 1);
}

void tst_SongForm::aSongThatVanishesCanBeAddedAgain()
{
    WindowFixture f;
    f.select(u"Imagine"_s);
    const Form form(f, "editSong");
    form.type("genre", u"Mine"_s);
    QCOMPARE(f.stored(u"DELETE FROM songs WHERE title = 'Imagine'"_s), QString());
    QTRY_VERIFY(form.message().contains(u"removed"));
    form.save();
    QTRY_COMPARE(f.stored(u"SELECT genre, year FROM songs WHERE title = 'Imagine'"_s),
                 u"Mine|1971");
}

void tst_SongForm::aBadValueFromOutsideDoesNotKeepOthersFromBeingMended()
{
    WindowFixture f;
    QCOMPARE(f.stored(u"PRAGMA ignore_check_constraints = ON;"
                      "UPDATE songs SET year = 5 WHERE title = 'Imagine'"_s),
             QString());
    const auto year = [&] {
        return f.table().model()->index(f.rowOf(u"Imagine"_s), int(SongField::Year)).data();
    };
    QTRY_COMPARE(year(), QVariant(u"5"_s));
    f.select(u"Imagine"_s);
    const Form form(f, "editSong");
    form.type("year", u"1971"_s);
    form.save();
    QTRY_COMPARE(f.stored(u"SELECT year FROM songs WHERE title = 'Imagine'"_s), u"1971");
}

void tst_SongForm::theCommentKeepsItsLineBreaks()
{
    WindowFixture f;
    QCOMPARE(f.stored(u"UPDATE songs SET comment = 'a' || char(13, 10) || 'b'"
                      " WHERE title = 'Imagine'"_s),
             QString());
    QTRY_COMPARE(f.songs().song(f.songs().rowOf(3)).comment, u"a\r\nb");
    f.select(u"Imagine"_s);
    {
        const Form form(f, "editSong");
        form.type("genre", u"G"_s);
        form.save();
    }
    QTRY_COMPARE(f.stored(u"SELECT genre, length(comment) FROM songs WHERE title = 'Imagine'"_s),
                 u"G|4");
    QTRY_VERIFY(!f.window->findChild<SongForm *>());
    const Form form(f, "editSong");
    form.widget->findChild<QPlainTextEdit *>()->appendPlainText(u"c"_s);
    form.save();
    QTRY_COMPARE(f.stored(u"SELECT comment FROM songs WHERE title = 'Imagine'"_s), u"a\nb\nc");
    QCOMPARE(f.notices().size(), 0);
}

QTEST_MAIN(tst_SongForm)
#include "tst_SongForm.moc"
