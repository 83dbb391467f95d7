// SPDX-FileCopyrightText: 2026 The Tutti authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/ui/WindowFixture.h"

#include "ui/TransformDialog.h"

#include <QCheckBox>
#include <QLabel>
#include <QLineEdit>
#include <QTableView>

using namespace tutti;
using namespace Qt::StringLiterals;
using namespace tutti::test;

namespace {

struct DialogFixture : WindowFixture
{
    TransformDialog *dialog = nullptr;

    explicit DialogFixture(const char *action)
    {
        table().sortByColumn(int(SongField::Title), Qt::AscendingOrder);
        table().setFocus();
        trigger("selectAll");
        trigger(action);
        dialog = find<TransformDialog>("transformDialog");
        if (!QTest::qWaitForWindowActive(dialog))
            qFatal("the dialog does not become active");
    }

    template<typename T>
    [[nodiscard]] T *part(const char *name) const
    {
        T *const found = dialog->findChild<T *>(QString::fromLatin1(name));
        if (!found)
            qFatal("the dialog has no %s", name);
        return found;
    }
    [[nodiscard]] int previewed() const
    {
        return part<QTableView>("previewTable")->model()->rowCount();
    }
    [[nodiscard]] QString summary() const { return part<QLabel>("previewSummary")->text(); }
    void apply() const { QTest::mouseClick(part<QPushButton>("transformApply"), Qt::LeftButton); }
};

} // namespace

class tst_TransformDialog : public QObject
{
    Q_OBJECT

private slots:
    void whatIsReplacedIsSeenFirstAndOneStep();
    void aBadExpressionIsTold();
    void othersChangesAreSeen();
    void tracksAreNumberedInTheOrderOfTheList();
    void fieldsAreSwapped();
    void anotherThingToDoIsChosen();
};

void tst_TransformDialog::whatIsReplacedIsSeenFirstAndOneStep()
{
    DialogFixture f("replaceText");
    QVERIFY(!f.part<QPushButton>("transformApply")->isEnabled());
    auto *const field = f.part<QComboBox>("replaceField");
    field->setCurrentIndex(field->findData(int(SongField::Artist)));
    QTest::keyClicks(f.part<QLineEdit>("replaceFind"), u"the "_s);
    QTRY_VERIFY(f.previewed() > 0);
    const int count = f.previewed();
    QCOMPARE(f.stored(u"SELECT count(*) FROM songs WHERE artist LIKE '%the %'"_s).toInt(), count);
    QTest::keyClicks(f.part<QLineEdit>("replaceBy"), u"Die "_s);
    QTRY_VERIFY(f.part<QPushButton>("transformApply")->isEnabled());
    const int steps = f.stored(u"SELECT count(*) FROM ops"_s).toInt();
    f.apply();
    QTRY_COMPARE(f.stored(u"SELECT count(*) FROM songs WHERE artist LIKE '%Die %'"_s).toInt(),
                 count);
    QCOMPARE(f.stored(u"SELECT count(*) FROM ops"_s).toInt(), steps + 1);
}

void tst_TransformDialog::aBadExpressionIsTold()
{
    DialogFixture f("replaceText");
    f.part<QCheckBox>("replacePattern")->setChecked(true);
    QTest::keyClicks(f.part<QLineEdit>("replaceFind"), u"a"_s);
    QTRY_VERIFY(f.previewed() > 0);
    QTest::keyClicks(f.part<QLineEdit>("replaceFind"), u"("_s);
    QTRY_VERIFY(f.summary().contains(u"not understood"_s));
    QCOMPARE(f.previewed(), 0);
    QVERIFY(!f.part<QPushButton>("transformApply")->isEnabled());
}

void tst_TransformDialog::othersChangesAreSeen()
{
    DialogFixture f("replaceText");
    QTest::keyClicks(f.part<QLineEdit>("replaceFind"), u"qqq"_s);
    QTRY_COMPARE(f.summary(), u"Nothing will change."_s);
    QCOMPARE(f.stored(u"UPDATE songs SET title = 'qqq 1' WHERE id = 3"_s), QString());
    QTRY_COMPARE(f.previewed(), 1);
}

void tst_TransformDialog::tracksAreNumberedInTheOrderOfTheList()
{
    DialogFixture f("numberTracks");
    QTRY_COMPARE(f.previewed(), 15);
    f.apply();
    QTRY_COMPARE(f.stored(u"SELECT count(DISTINCT track) FROM songs"_s), u"15"_s);
    for (int row = 0; row < 15; ++row)
        QCOMPARE(f.table().model()->index(row, int(SongField::Track)).data(Qt::EditRole).toInt(),
                 row + 1);
}

void tst_TransformDialog::fieldsAreSwapped()
{
    DialogFixture f("swapFields");
    const QString titles = f.stored(u"SELECT group_concat(title) FROM songs"_s);
    QTRY_VERIFY(f.previewed() > 0);
    f.apply();
    QTRY_COMPARE(f.stored(u"SELECT group_concat(artist) FROM songs"_s), titles);
}

void tst_TransformDialog::anotherThingToDoIsChosen()
{
    DialogFixture f("trimSpaces");
    QTRY_COMPARE(f.summary(), u"Nothing will change."_s);
    auto *const choice = f.part<QComboBox>("transformChoice");
    choice->setFocus();
    QTest::keyClick(choice, Qt::Key_Up);
    QTRY_VERIFY(f.part<QComboBox>("caseTo")->isVisible());
    auto *const to = f.part<QComboBox>("caseTo");
    to->setCurrentIndex(2); // all capitals
    QTRY_COMPARE(f.previewed(), 15);
}

QTEST_MAIN(tst_TransformDialog)
#include "tst_TransformDialog.moc"
