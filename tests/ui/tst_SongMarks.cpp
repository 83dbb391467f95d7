// SPDX-FileCopyrightText: 2026 The Tutti authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/LibraryFixture.h"
#include "tests/support/ui/WindowFixture.h"

#include "core/Paths.h"
#include "ui/SongMarks.h"

#include <QClipboard>
#include <QDir>
#include <QFile>
#include <QGuiApplication>
#include <QLineEdit>
#include <QPalette>

#include <cmath>

using namespace tutti;
using namespace Qt::StringLiterals;
using namespace tutti::test;

namespace {

constexpr int PatienceMs = 100;

struct MarksFixture : WindowFixture
{
    SongMarks marks {session()};

    MarksFixture()
        : WindowFixture(Panels::Both, {.busyPatienceMs = PatienceMs})
    {}

    [[nodiscard]] QModelIndex cell(SongField field) const
    {
        return table().model()->index(rowOf(u"Imagine"_s), int(field));
    }

    void type(const QString &year) const
    {
        select(u"Imagine"_s, SongField::Year);
        QTest::keyClick(&table(), Qt::Key_F2);
        auto *const editor = table().findChild<QLineEdit *>(u"cellEditor"_s);
        QVERIFY(editor);
        editor->selectAll();
        QTest::keyClicks(editor, year);
        QTest::keyClick(editor, Qt::Key_Return);
    }
};

/// By the formula of the WCAG.
double luminance(const QColor &color)
{
    const auto part
        = [](double c) { return c <= 0.03928 ? c / 12.92 : std::pow((c + 0.055) / 1.055, 2.4); };
    return 0.2126 * part(color.redF()) + 0.7152 * part(color.greenF())
         + 0.0722 * part(color.blueF());
}

double contrast(const QColor &one, const QColor &other)
{
    const double a = luminance(one) + 0.05;
    const double b = luminance(other) + 0.05;
    return std::max(a, b) / std::min(a, b);
}

} // namespace

class tst_SongMarks : public QObject
{
    Q_OBJECT

private slots:
    void whatIsQueuedIsMarkedAndStillCopied();
    void whatIsNotSavedIsMarked();
    void aSongInConflictIsMarked();
    void theColourOfWhatIsNotSavedIsReadable();
    void eachHasASymbolOfItsOwn();
};

void tst_SongMarks::whatIsQueuedIsMarkedAndStillCopied()
{
    MarksFixture f;
    QCOMPARE(f.cell(SongField::Year).data(Qt::ToolTipRole).toString(), QString());
    {
        const WriteLock lock(f.folder.library());
        f.type(u"1990"_s);
        QTRY_COMPARE(f.session().state().queued, 1);
        QTRY_COMPARE(f.marks.markOf(f.cell(SongField::Year)), SongMarks::Mark::Queued);
        QCOMPARE(f.marks.markOf(f.cell(SongField::Title)), SongMarks::Mark::None);
        for (const int role : {int(Qt::ToolTipRole), int(Qt::AccessibleDescriptionRole)})
            QVERIFY(f.cell(SongField::Year).data(role).toString().startsWith(u"Queued"));
        f.trigger("copySongs");
        QVERIFY(QGuiApplication::clipboard()->text().contains(u"\t1990\t"));
    }
    QTRY_COMPARE(f.marks.markOf(f.cell(SongField::Year)), SongMarks::Mark::None);
    QCOMPARE(f.stored(u"SELECT year FROM songs WHERE title = 'Imagine'"_s), u"1990");
}

void tst_SongMarks::whatIsNotSavedIsMarked()
{
    MarksFixture f;
    const QString folder = Paths::stateFolder() + u"/outbox"_s;
    QVERIFY(QDir(folder).removeRecursively());
    QFile file(folder); // in the place of the folder
    QVERIFY(file.open(QIODevice::WriteOnly));
    {
        const WriteLock lock(f.folder.library());
        f.type(u"1990"_s);
        QTRY_COMPARE(f.marks.markOf(f.cell(SongField::Year)), SongMarks::Mark::NotSaved);
        QVERIFY(f.cell(SongField::Year).data(Qt::ToolTipRole).toString().startsWith(u"Not saved"));
    }
    QTRY_COMPARE(f.marks.markOf(f.cell(SongField::Year)), SongMarks::Mark::None);
    QCOMPARE(f.stored(u"SELECT year FROM songs WHERE title = 'Imagine'"_s), u"1990");
}

void tst_SongMarks::aSongInConflictIsMarked()
{
    MarksFixture f;
    const qint64 id = f.cell(SongField::Title).data(SongModel::IdRole).toLongLong();
    f.session().library().submit(
        Operation::make(EditSongs {{Edit {id, SongField::Year, qint64(1900), qint64(1990)}}}));
    QTRY_COMPARE(f.marks.markOf(f.cell(SongField::Year)), SongMarks::Mark::Conflict);
    QCOMPARE(f.marks.markOf(f.cell(SongField::Title)), SongMarks::Mark::Conflict);
    QCOMPARE(f.marks.markOf(f.cell(SongField::Album)), SongMarks::Mark::None);
    QVERIFY(f.cell(SongField::Year).data(Qt::ToolTipRole).toString().contains(u"conflict"));
    const qint64 conflict = f.session().conflicts().latest.first().id;
    f.session().library().submit(Operation::make(ResolveConflicts {{{.conflictId = conflict}}}));
    QTRY_COMPARE(f.marks.markOf(f.cell(SongField::Year)), SongMarks::Mark::None);
}

void tst_SongMarks::theColourOfWhatIsNotSavedIsReadable()
{
    constexpr double Enough = 4.5;
    for (const QColor &base : {QColor(Qt::white), QColor(0xf5, 0xf5, 0xf5),
                               QColor(0x1e, 0x1e, 0x1e), QColor(0x2d, 0x2d, 0x2d)}) {
        QPalette palette;
        palette.setColor(QPalette::Base, base);
        QVERIFY2(contrast(SongMarks::alarm(palette), base) >= Enough, qPrintable(base.name()));
    }
}

void tst_SongMarks::eachHasASymbolOfItsOwn()
{
    constexpr int Size = 14;
    QList<QImage> seen;
    for (const auto mark : {SongMarks::Mark::None, SongMarks::Mark::Queued,
                            SongMarks::Mark::NotSaved, SongMarks::Mark::Conflict}) {
        const QIcon icon = SongMarks::icon(mark, {}, true, Size); // in one colour
        const QImage image = icon.pixmap(Size).toImage();
        QVERIFY(!image.isNull());
        QVERIFY(!seen.contains(image));
        seen += image;
    }
}

QTEST_MAIN(tst_SongMarks)
#include "tst_SongMarks.moc"
