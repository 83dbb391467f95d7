// SPDX-FileCopyrightText: 2026 The Tutti authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/ui/WindowFixture.h"
#include "ui/ErrorText.h"
#include "ui/HelpWindow.h"
#include "ui/MainWindow.h"

#include <QRegularExpression>
#include <QTextBlock>
#include <QWhatsThis>

using namespace tutti;
using namespace Qt::StringLiterals;
using namespace tutti::test;

namespace {

struct Opened
{
    WindowFixture f;
    HelpWindow *help;
    QLineEdit *search;
    QListWidget *topics;
    QTextBrowser *page;

    Opened()
    {
        QTest::keyClick(&f.table(), Qt::Key_F1);
        help = f.find<HelpWindow>("help");
        search = help->findChild<QLineEdit *>(u"helpSearch"_s);
        topics = help->findChild<QListWidget *>(u"helpTopics"_s);
        page = help->findChild<QTextBrowser *>(u"helpPage"_s);
    }

    [[nodiscard]] QStringList listed() const
    {
        QStringList texts;
        for (int row = 0; row < topics->count(); ++row) {
            if (!topics->item(row)->isHidden())
                texts += topics->item(row)->text();
        }
        return texts;
    }
};

/// Qt's, which has no name.
QWidget *shownExplanation()
{
    const QWidgetList tops = QApplication::topLevelWidgets();
    const auto shown = std::ranges::find_if(
        tops, [](QWidget *top) { return top->isVisible() && top->inherits("QWhatsThat"); });
    return shown == tops.end() ? nullptr : *shown;
}

} // namespace

class tst_HelpWindow : public QObject
{
    Q_OBJECT

private slots:
    void itSpeaksOfWhatPeopleLookFor();
    void aTopicIsShownWhenItIsChosen();
    void aSearchLeavesTheTopicsInWhichItFound();
    void enterGoesFromOneToTheNext();
    void whatItCallsByNameIsThere();
    void escapeClosesIt();
    void anErrorLeadsToWhatHelps_data();
    void anErrorLeadsToWhatHelps();
    void aNoticeLeadsToItsTopic();
    void whatHasTheFocusIsExplained_data();
    void whatHasTheFocusIsExplained();
    void whatIsClickedIsExplained();
};

void tst_HelpWindow::itSpeaksOfWhatPeopleLookFor()
{
    const Opened o;
    QVERIFY(o.listed().contains(u"Searching"_s));
    for (const char *text : {"conflict", "undo", "import", "repair", "command line", "together"}) {
        o.search->setText(QString::fromLatin1(text));
        QVERIFY2(!o.listed().isEmpty(), text);
    }
}

void tst_HelpWindow::aTopicIsShownWhenItIsChosen()
{
    const Opened o;
    o.topics->setFocus();
    QTest::keyClick(o.topics, Qt::Key_End);
    QCOMPARE(o.page->textCursor().block().text(), o.topics->currentItem()->text());
    QVERIFY(o.page->rect().contains(o.page->cursorRect()));
    QTest::keyClick(o.topics, Qt::Key_Home);
    QCOMPARE(o.page->textCursor().block().text(), u"Searching");
    QVERIFY(o.page->cursorRect().top() < o.page->height() / 4);
}

void tst_HelpWindow::aSearchLeavesTheTopicsInWhichItFound()
{
    const Opened o;
    const QStringList all = o.listed();
    QTest::keyClicks(o.search, u"snapshot"_s);
    QCOMPARE(o.listed(), QStringList {u"Snapshots and repair"_s});
    QVERIFY(o.page->extraSelections().size() >= 2);
    QVERIFY(!o.help->findChild<QLabel *>(u"helpNothing"_s)->isVisible());
    o.search->setText(u"gramophone"_s);
    QVERIFY(o.listed().isEmpty());
    QVERIFY(o.help->findChild<QLabel *>(u"helpNothing"_s)->isVisible());
    o.search->clear();
    QCOMPARE(o.listed(), all);
    QVERIFY(o.page->extraSelections().isEmpty());
}

void tst_HelpWindow::enterGoesFromOneToTheNext()
{
    const Opened o;
    QTest::keyClicks(o.search, u"conflict"_s);
    QTest::keyClick(o.search, Qt::Key_Return);
    const int first = o.page->textCursor().selectionStart();
    QCOMPARE(o.page->textCursor().selectedText().toLower(), u"conflict");
    QTest::keyClick(o.search, Qt::Key_Return);
    QVERIFY(o.page->textCursor().selectionStart() > first);
    for (qsizetype i = o.page->extraSelections().size() - 1; i > 0; --i)
        QTest::keyClick(o.search, Qt::Key_Return);
    QCOMPARE(o.page->textCursor().selectionStart(), first); // from the top again
    QVERIFY(o.help->isVisible());
}

/// The menus' texts that stand in italics in it: "File → Import…".
void tst_HelpWindow::whatItCallsByNameIsThere()
{
    const Opened o;
    const QRegularExpression named(u"(File|Edit|View|Help) → ([^<]+?)(?=[<,.])"_s);
    const QString html = o.page->document()->toPlainText().simplified();
    QStringList texts;
    for (const QAction *action : o.f.window->findChildren<QAction *>())
        texts += action->text().remove(u'&').remove(u'…');
    int count = 0;
    for (const QRegularExpressionMatch &match : named.globalMatch(html)) {
        const QString text = match.captured(2).remove(u'…');
        const bool isThere = std::ranges::any_of(texts, [&](const QString &action) {
            return !action.isEmpty() && text.startsWith(action);
        });
        QVERIFY2(isThere, qPrintable(match.captured()));
        ++count;
    }
    QVERIFY(count > 5);
}

void tst_HelpWindow::escapeClosesIt()
{
    const Opened o;
    const QPointer<HelpWindow> help = o.help;
    QTest::keyClick(o.help, Qt::Key_Escape);
    QTRY_VERIFY(!help);
}

void tst_HelpWindow::anErrorLeadsToWhatHelps_data()
{
    QTest::addColumn<Error::Kind>("kind");
    for (int kind = 0; kind <= int(Error::Kind::Other); ++kind)
        QTest::addRow("%d", kind) << Error::Kind(kind);
}

/// In each language, for a translation may have lost a heading.
void tst_HelpWindow::anErrorLeadsToWhatHelps()
{
    QFETCH(Error::Kind, kind);
    const QString heading = u"<h2 id=\"%1\">"_s.arg(ErrorText::helpTopic({kind}));
    QDir pages(u":/tutti/help"_s);
    QVERIFY(!pages.isEmpty());
    for (const QString &page : pages.entryList()) {
        QFile file(pages.filePath(page));
        QVERIFY(file.open(QFile::ReadOnly));
        QVERIFY2(QString::fromUtf8(file.readAll()).contains(heading), qPrintable(page + heading));
    }
}

void tst_HelpWindow::aNoticeLeadsToItsTopic()
{
    const Opened o;
    o.search->setText(u"nothing of the kind"_s);
    o.help->close();
    o.f.window->tell({.text = u"Two of you changed it."_s, .helpTopic = u"conflicts"_s});
    QTest::mouseClick(o.f.find<QToolButton>("noticeHelp"), Qt::LeftButton);
    auto *const help = o.f.find<HelpWindow>("help");
    auto *const page = help->findChild<QTextBrowser *>(u"helpPage"_s);
    QTRY_COMPARE(page->textCursor().block().text(), u"Conflicts"_s);
    QVERIFY(page->rect().contains(page->cursorRect()));
    QCOMPARE(help->findChild<QListWidget *>(u"helpTopics"_s)->currentItem()->text(),
             u"Conflicts"_s);
    help->close();
    o.f.window->tell({.kind = Notice::Kind::Error, .text = u"Something is wrong."_s});
    const auto buttons = [&] { return o.f.window->findChildren<QToolButton *>(u"noticeHelp"_s); };
    QCOMPARE(buttons().size(), 2);
    QTest::mouseClick(buttons().last(), Qt::LeftButton);
    QTRY_COMPARE(o.f.find<HelpWindow>("help")
                     ->findChild<QTextBrowser *>(u"helpPage"_s)
                     ->textCursor()
                     .block()
                     .text(),
                 u"When something is wrong"_s);
}

void tst_HelpWindow::whatHasTheFocusIsExplained_data()
{
    QTest::addColumn<QByteArray>("name");
    for (const char *name : {"search", "viewButton", "songTable", "tile_songs", "tile_sync",
                             "periodFilter", "recentSongs"})
        QTest::newRow(name) << QByteArray(name);
}

void tst_HelpWindow::whatHasTheFocusIsExplained()
{
    QFETCH(QByteArray, name);
    WindowFixture f;
    auto *const part = f.find<QWidget>(name.constData());
    part->setFocus();
    QTest::keyClick(part, Qt::Key_F1, Qt::ShiftModifier);
    QTRY_VERIFY(shownExplanation());
    QTest::keyClick(shownExplanation(), Qt::Key_Escape);
    QTRY_VERIFY(!shownExplanation());
}

void tst_HelpWindow::whatIsClickedIsExplained()
{
    WindowFixture f;
    f.find<QAction>("whatsThis")->trigger();
    QVERIFY(QWhatsThis::inWhatsThisMode());
    QTest::mouseClick(f.table().viewport(), Qt::LeftButton, {}, {40, 40});
    QTRY_VERIFY(shownExplanation());
    QVERIFY(!QWhatsThis::inWhatsThisMode());
    QWhatsThis::hideText();
}

QTEST_MAIN(tst_HelpWindow)
#include "tst_HelpWindow.moc"
