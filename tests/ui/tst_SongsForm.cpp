// SPDX-FileCopyrightText: 2026 The Tutti authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/ui/WindowFixture.h"

#include "ui/FieldEdit.h"
#include "ui/SongsForm.h"

#include <QAbstractItemView>
#include <QCompleter>
#include <QLabel>
#include <QTableView>

using namespace tutti;
using namespace Qt::StringLiterals;
using namespace tutti::test;

namespace {

/// A window with so many songs selected, the first by title, and the form on them.
struct FormFixture : WindowFixture
{
    SongsForm *form = nullptr;

    explicit FormFixture(int added = 0)
    {
        if (added > 0)
            addSongs(added);
        table().sortByColumn(int(SongField::Title), Qt::AscendingOrder);
        table().setFocus();
    }

    void openOn(int songs)
    {
        table().selectRow(0);
        for (int row = 1; row < songs; ++row)
            table().selectionModel()->select(table().model()->index(row, 0),
                                             QItemSelectionModel::Select
                                                 | QItemSelectionModel::Rows);
        trigger("editSong");
        form = find<SongsForm>("songsForm");
        if (!QTest::qWaitForWindowActive(form))
            qFatal("the form does not become active");
    }

    template<typename T>
    [[nodiscard]] T *part(const char *name) const
    {
        T *const found = form->findChild<T *>(QString::fromLatin1(name));
        if (!found)
            qFatal("the form has no %s", name);
        return found;
    }
    [[nodiscard]] FieldEdit &line(const char *name) const { return *part<FieldEdit>(name); }
    [[nodiscard]] bool isWritten(const char *name) const
    {
        return part<QCheckBox>(name)->isChecked();
    }
    void save() const { QTest::mouseClick(part<QPushButton>("formSave"), Qt::LeftButton); }
};

} // namespace

class tst_SongsForm : public QObject
{
    Q_OBJECT

private slots:
    void whatIsCommonIsShown();
    void onlyTouchedFieldsAreWrittenByOneStep();
    void aTickedEmptyFieldIsEmptied();
    void untouchedFieldsFollowOthers();
    void aBadValueIsToldAndNothingIsWritten();
    void manySongsAreSeenBeforeTheyAreChanged();
    void namesOfTheLibraryAreOffered();
    void whatWasTouchedKeepsTheWindowOpen();
};

void tst_SongsForm::whatIsCommonIsShown()
{
    FormFixture f;
    QCOMPARE(f.stored(u"UPDATE songs SET album_artist = 'Both', year = 1970"_s), QString());
    QTRY_COMPARE(f.songs().song(0).albumArtist, u"Both"_s);
    f.openOn(3);
    QCOMPARE(f.line("field_album_artist").text(), u"Both"_s);
    QCOMPARE(f.line("field_year").text(), u"1970"_s);
    QCOMPARE(f.line("field_artist").text(), QString());
    QCOMPARE(f.line("field_artist").placeholderText(), u"Several values"_s);
    QVERIFY(!f.form->isTouched());
    QVERIFY(!f.part<QPushButton>("formSave")->isEnabled());
}

void tst_SongsForm::onlyTouchedFieldsAreWrittenByOneStep()
{
    FormFixture f;
    f.openOn(3);
    const QString artists = f.stored(u"SELECT group_concat(artist) FROM songs"_s);
    const int steps = f.stored(u"SELECT count(*) FROM ops"_s).toInt();
    QTest::keyClicks(&f.line("field_genre"), u"Polka"_s);
    QVERIFY(f.isWritten("write_genre"));
    f.save();
    QTRY_COMPARE(f.stored(u"SELECT count(*) FROM songs WHERE genre = 'Polka'"_s), u"3"_s);
    QCOMPARE(f.stored(u"SELECT group_concat(artist) FROM songs"_s), artists);
    QCOMPARE(f.stored(u"SELECT count(*) FROM ops"_s).toInt(), steps + 1);
    QTRY_VERIFY(f.find<QAction>("undo")->isEnabled());
    f.trigger("undo");
    QTRY_COMPARE(f.stored(u"SELECT count(*) FROM songs WHERE genre = 'Polka'"_s), u"0"_s);
}

void tst_SongsForm::aTickedEmptyFieldIsEmptied()
{
    FormFixture f;
    f.openOn(2);
    QTest::mouseClick(f.part<QCheckBox>("write_genre"), Qt::LeftButton, {}, {5, 8});
    QVERIFY(f.isWritten("write_genre"));
    f.line("field_genre").clear();
    f.save();
    QTRY_COMPARE(f.stored(u"SELECT count(*) FROM songs WHERE genre = ''"_s), u"2"_s);
}

void tst_SongsForm::untouchedFieldsFollowOthers()
{
    FormFixture f;
    f.openOn(2);
    QTest::keyClicks(&f.line("field_genre"), u"Mine"_s);
    QCOMPARE(f.stored(u"UPDATE songs SET genre = 'Theirs', album = 'Theirs'"_s), QString());
    QTRY_COMPARE(f.line("field_album").text(), u"Theirs"_s);
    QCOMPARE(f.line("field_genre").text(), u"Mine"_s);
    QVERIFY(!f.isWritten("write_album"));
}

void tst_SongsForm::aBadValueIsToldAndNothingIsWritten()
{
    FormFixture f;
    f.openOn(2);
    QTest::keyClicks(&f.line("field_genre"), u"Polka"_s);
    f.line("field_year").setText(u"then"_s);
    f.save();
    QVERIFY(f.form->isVisible());
    QVERIFY(f.part<QLabel>("formMessage")->isVisible());
    QCOMPARE(f.stored(u"SELECT count(*) FROM songs WHERE genre = 'Polka'"_s), u"0"_s);
    f.line("field_year").setText(u"1971"_s);
    f.save();
    QTRY_COMPARE(f.stored(u"SELECT count(*) FROM songs WHERE genre = 'Polka' AND year = 1971"_s),
                 u"2"_s);
}

void tst_SongsForm::manySongsAreSeenBeforeTheyAreChanged()
{
    FormFixture f(150);
    f.openOn(120);
    QTest::keyClicks(&f.line("field_genre"), u"Polka"_s);
    f.save();
    auto *const table = f.part<QTableView>("previewTable");
    QTRY_COMPARE(table->model()->rowCount(), 120);
    QVERIFY(table->isVisible());
    QCOMPARE(table->model()->index(0, EditListModel::After).data().toString(), u"Polka"_s);
    QCOMPARE(f.stored(u"SELECT count(*) FROM songs WHERE genre = 'Polka'"_s), u"0"_s);
    QTest::mouseClick(f.part<QPushButton>("formBack"), Qt::LeftButton);
    QVERIFY(f.line("field_genre").isVisible());
    f.save();
    QTRY_VERIFY(f.part<QPushButton>("formSave")->isEnabled());
    f.save();
    QTRY_COMPARE(f.stored(u"SELECT count(*) FROM songs WHERE genre = 'Polka'"_s), u"120"_s);
}

void tst_SongsForm::namesOfTheLibraryAreOffered()
{
    FormFixture f;
    f.openOn(2);
    FieldEdit &artist = f.line("field_artist");
    const auto *const completer = artist.findChild<QCompleter *>();
    QTest::keyClicks(&artist, u"the beat"_s);
    QTRY_VERIFY(completer->popup()->isVisible());
    QCOMPARE(completer->model()->index(0, 0).data().toString(), u"The Beatles"_s);
    QVERIFY(!completer->popup()->currentIndex().isValid()); // else Enter would take one unasked
    QTest::keyClick(completer->popup(), Qt::Key_Down);
    QTest::keyClick(completer->popup(), Qt::Key_Return);
    QCOMPARE(artist.text(), u"The Beatles"_s);
    QVERIFY(f.form->isVisible());
    QTest::keyClicks(&artist, u"xyz"_s);
    QTRY_VERIFY(!completer->popup()->isVisible());
}

void tst_SongsForm::whatWasTouchedKeepsTheWindowOpen()
{
    FormFixture f;
    f.openOn(2);
    QTest::keyClicks(&f.line("field_genre"), u"x"_s);
    f.window->close();
    QVERIFY(f.window->isVisible());
    f.form->reject();
}

QTEST_MAIN(tst_SongsForm)
#include "tst_SongsForm.moc"
