// SPDX-FileCopyrightText: 2026 The Tutti authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/ui/WindowFixture.h"

#include "ui/SheetPages.h"
#include "ui/SongSheet.h"
#include "ui/Translations.h"

#include <QBuffer>
#include <QFile>
#include <QFileDialog>
#include <QHeaderView>
#include <QLineEdit>
#include <QPdfWriter>
#include <QProcess>
#include <QStandardPaths>
#include <QtPrintSupport/QPrintDialog>
#include <QtPrintSupport/QPrinter>

using namespace tutti;
using namespace Qt::StringLiterals;
using namespace tutti::test;

namespace {

QByteArray read(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void exportTo(WindowFixture &f, const QString &file)
{
    f.trigger("exportSongs");
    auto *const dialog = f.find<QFileDialog>("fileDialog");
    auto *const name = dialog->findChild<QLineEdit *>(u"fileNameEdit"_s);
    name->setText(file);
    QTest::keyClick(name, Qt::Key_Return);
    QTRY_VERIFY(!f.window->findChild<QFileDialog *>(u"fileDialog"_s));
}

QString lastNotice(const WindowFixture &f)
{
    return f.notices().isEmpty() ? QString() : f.notices().last();
}

/// What each page of a PDF says; empty where there is no program that tells.
QStringList pagesOf(const QString &pdf)
{
    QProcess process;
    process.start(u"pdftotext"_s, {u"-layout"_s, pdf, u"-"_s});
    if (!process.waitForFinished())
        return {};
    QStringList pages = QString::fromUtf8(process.readAll()).split(u'\f');
    pages.removeLast(); // behind the last
    return pages;
}

bool canReadPdf()
{
    return !QStandardPaths::findExecutable(u"pdftotext"_s).isEmpty();
}

SongSheet sheetOf(WindowFixture &f)
{
    return {f.session(), *f.find<LibraryPanel>("libraryPanel")};
}

} // namespace

class tst_SongSheet : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { Translations::install(*QCoreApplication::instance()); }
    void htmlListsWhatTheTableShows();
    void htmlTakesNoTitleForMarkup();
    void groupsHaveTheirHeads();
    void aPdfHasPagesWithHeadingsAndNumbers();
    void onlyTheChosenPagesArePrinted_data();
    void onlyTheChosenPagesArePrinted();
    void noHeadStandsAtTheEndOfAPage();
    void pagesAreLaidOutFromRightToLeft();
    void aCancelledExportLeavesWhatWasThere();
    void anExportThatFailsSaysSo();
    void theListIsPrinted();
};

void tst_SongSheet::htmlListsWhatTheTableShows()
{
    WindowFixture f;
    f.table().horizontalHeader()->moveSection(0, 1); // the artist first
    f.table().setColumnHidden(int(SongField::Genre), true);
    f.clickHeading(SongField::Year);
    f.find<QLineEdit>("search")->setText(u"queen OR lennon"_s);
    QTRY_COMPARE(f.titles(), u"Imagine|Bohemian Rhapsody");
    const QString file = f.folder.path(u"songs.html"_s);
    exportTo(f, file);
    QTRY_VERIFY(lastNotice(f).startsWith(u"Exported 2 songs"));
    const QString html = QString::fromUtf8(read(file));
    QVERIFY(html.contains(u"<html lang=\"en\" dir=\"ltr\">"));
    QVERIFY(html.contains(u"Search: queen OR lennon"));
    QVERIFY(html.contains(u"<tr><th scope=\"col\">Artist</th><th scope=\"col\">Title</th>"));
    QVERIFY(!html.contains(u"Genre"));
    const qsizetype first
        = html.indexOf(u"<tr><td dir=\"auto\">John Lennon</td><td dir=\"auto\">Imagine</td>");
    QVERIFY(first > 0);
    QVERIFY(html.indexOf(u"Bohemian Rhapsody") > first);
    QVERIFY(html.endsWith(u"</html>\n"));
}

void tst_SongSheet::htmlTakesNoTitleForMarkup()
{
    WindowFixture f;
    QCOMPARE(f.stored(u"UPDATE songs SET title = '<script>alert(\"x\")</script>', artist = 'A&B' "
                      "WHERE title = 'Imagine'"_s),
             QString());
    QTRY_VERIFY(f.rowOf(u"Imagine"_s) < 0);
    const QString file = f.folder.path(u"songs.html"_s);
    exportTo(f, file);
    QTRY_VERIFY(lastNotice(f).startsWith(u"Exported 15 songs"));
    const QByteArray html = read(file);
    QVERIFY(!html.contains("<script"));
    QVERIFY(html.contains("&lt;script&gt;alert(&quot;x&quot;)&lt;/script&gt;"));
    QVERIFY(html.contains("A&amp;B"));
}

void tst_SongSheet::groupsHaveTheirHeads()
{
    WindowFixture f;
    auto &panel = *f.find<LibraryPanel>("libraryPanel");
    panel.list().setGrouping({SongGrouping::By::Artist});
    QTRY_VERIFY(panel.list().isHead(0));
    panel.list().setAllCollapsed(true);
    const SongSheet sheet = sheetOf(f);
    QCOMPARE(sheet.songCount(), 15);
    QCOMPARE(int(sheet.lines().size()), 15 + panel.list().rowCount());
    QCOMPARE(sheet.head(sheet.lines().front()), panel.list().index(0, 0).data().toString());
    const QString file = f.folder.path(u"songs.html"_s);
    exportTo(f, file);
    QTRY_VERIFY(lastNotice(f).startsWith(u"Exported 15 songs"));
    QCOMPARE(read(file).count("<tr class=\"group\">"), panel.list().rowCount());
    QCOMPARE(read(file).count("<tr><td"), 15);
}

void tst_SongSheet::aPdfHasPagesWithHeadingsAndNumbers()
{
    WindowFixture f;
    f.addSongs(200);
    const QString file = f.folder.path(u"songs.pdf"_s);
    exportTo(f, file);
    QTRY_VERIFY(lastNotice(f).startsWith(u"Exported 215 songs"));
    const qsizetype pages = read(file).count("/Type /Page\n");
    QVERIFY(pages > 2);
    if (!canReadPdf())
        QSKIP("pdftotext of poppler-utils is not there: what the pages say was not looked at");
    const QStringList texts = pagesOf(file);
    QCOMPARE(texts.size(), pages);
    for (int page = 0; page < texts.size(); ++page) {
        QVERIFY(texts[page].contains(u"Artist"));
        QVERIFY(texts[page].contains(u"Page %1 of %2"_s.arg(page + 1).arg(pages)));
    }
    const QString all = texts.join(QString()).simplified();
    QVERIFY(all.contains(u"Bohemian Rhapsody"));
    for (int song = 1; song <= 200; ++song)
        QCOMPARE(all.count(u"song %1"_s.arg(song, 4, 10, QChar(u'0'))), 1);
}

void tst_SongSheet::onlyTheChosenPagesArePrinted_data()
{
    QTest::addColumn<int>("first");
    QTest::addColumn<int>("last");
    QTest::addColumn<int>("printed");
    QTest::newRow("two") << 2 << 3 << 2;
    QTest::newRow("one") << 2 << 2 << 1;
    QTest::newRow("up to one that is not there") << 2 << 999 << -1; // all but the first
    QTest::newRow("none that is there") << 500 << 999 << 1; // the last
}

void tst_SongSheet::onlyTheChosenPagesArePrinted()
{
    QFETCH(int, first);
    QFETCH(int, last);
    QFETCH(int, printed);
    WindowFixture f;
    f.addSongs(300);
    QTRY_COMPARE(f.table().model()->rowCount(), 315);
    const QString file = f.folder.path(u"some.pdf"_s);
    int all = 0;
    {
        QPdfWriter pdf(file);
        SheetPages pages(sheetOf(f), pdf);
        QVERIFY(pages.begin());
        all = pages.pageCount();
        QCOMPARE_GT(all, 3);
        pages.setPages(first, last);
        while (!pages.write(QDeadlineTimer(QDeadlineTimer::Forever))) {}
        QCOMPARE(pages.progress(), 1.0);
    }
    const qsizetype pages = read(file).count("/Type /Page\n");
    QCOMPARE(pages, printed < 0 ? all + printed : printed);
}

void tst_SongSheet::noHeadStandsAtTheEndOfAPage()
{
    if (!canReadPdf())
        QSKIP("pdftotext of poppler-utils is not there");
    WindowFixture f;
    QCOMPARE(f.stored(u"WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n LIMIT 400) "
                      "INSERT INTO songs(title, artist) SELECT 'song ' || i, 'by ' || i FROM n"_s),
             QString());
    QTRY_COMPARE(f.songs().rowCount(), 415);
    auto &panel = *f.find<LibraryPanel>("libraryPanel");
    panel.list().setGrouping({SongGrouping::By::Artist});
    QTRY_VERIFY(panel.list().rowCount() > 0 && panel.list().isHead(0));
    const QString file = f.folder.path(u"songs.pdf"_s);
    exportTo(f, file);
    QTRY_VERIFY(lastNotice(f).startsWith(u"Exported 415 songs"));
    for (const QString &page : pagesOf(file)) {
        const QStringList lines = page.split(u'\n', Qt::SkipEmptyParts);
        QVERIFY(lines.size() > 5);
        QVERIFY2(!lines[lines.size() - 2].contains(u" 1 song,"), qPrintable(page));
    }
}

void tst_SongSheet::pagesAreLaidOutFromRightToLeft()
{
    if (!canReadPdf())
        QSKIP("pdftotext of poppler-utils is not there");
    WindowFixture f;
    f.window->setLayoutDirection(Qt::RightToLeft);
    const QString file = f.folder.path(u"songs.pdf"_s);
    exportTo(f, file);
    QTRY_VERIFY(lastNotice(f).startsWith(u"Exported 15 songs"));
    const QString page = pagesOf(file).value(0);
    QVERIFY(page.indexOf(u"Year") < page.indexOf(u"Artist"));
    QVERIFY(page.indexOf(u"Artist") < page.indexOf(u"Title"));
}

void tst_SongSheet::aCancelledExportLeavesWhatWasThere()
{
    WindowFixture f;
    f.addSongs(3'000); // so that it takes its time
    const QString file = f.folder.file(u"songs.pdf"_s, "of old");
    f.trigger("exportSongs");
    auto *const dialog = f.find<QFileDialog>("fileDialog");
    emit dialog->fileSelected(file);
    QVERIFY(!f.find<QAction>("exportSongs")->isEnabled());
    f.press(u"Cancel"_s);
    QTRY_COMPARE(lastNotice(f), u"The export was cancelled.");
    QVERIFY(f.find<QAction>("exportSongs")->isEnabled());
    QCOMPARE(read(file), "of old");
    dialog->close();
}

void tst_SongSheet::anExportThatFailsSaysSo()
{
    WindowFixture f;
    f.trigger("exportSongs");
    auto *const dialog = f.find<QFileDialog>("fileDialog");
    emit dialog->fileSelected(f.folder.path(u"nowhere/songs.pdf"_s));
    QTRY_VERIFY(lastNotice(f).startsWith(u"Nothing was exported"));
    QVERIFY(f.find<QAction>("exportSongs")->isEnabled());
    dialog->close();
}

void tst_SongSheet::theListIsPrinted()
{
    WindowFixture f;
    f.addSongs(100);
    f.trigger("printSongs");
    auto *const dialog = f.find<QPrintDialog>("printDialog");
    const QString file = f.folder.path(u"printed.pdf"_s);
    dialog->printer()->setOutputFormat(QPrinter::PdfFormat);
    dialog->printer()->setOutputFileName(file);
    emit static_cast<QDialog *>(dialog)->accepted();
    dialog->close();
    QTRY_COMPARE(lastNotice(f), u"Printed 115 songs.");
    QVERIFY(read(file).count("/Type /Page\n") > 1);
    QVERIFY(f.find<QAction>("printSongs")->isEnabled());
    f.find<QLineEdit>("search")->setText(u"nothing like this"_s);
    QTRY_VERIFY(!f.find<QAction>("printSongs")->isEnabled());
}

QTEST_MAIN(tst_SongSheet)
#include "tst_SongSheet.moc"
