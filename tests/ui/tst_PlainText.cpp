// SPDX-FileCopyrightText: 2026 The Tutti authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/HostileTexts.h"
#include "tests/support/StoreFixture.h"
#include "tests/support/ui/WindowFixture.h"

#include "ui/FileActions.h"
#include "ui/NoticeBar.h"
#include "ui/NoticeRow.h"
#include "ui/OperationDesk.h"

#include <QAction>
#include <QApplication>
#include <QDialog>
#include <QDir>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QTemporaryDir>
#include <QTextEdit>

#include <algorithm>

using namespace tutti;
using namespace Qt::StringLiterals;
using namespace tutti::test;

namespace {

const QString Html = u"<b>EVIL</b>"_s;

/// A library whose very name is hostile, with songs that are.
struct HostileWindow
{
    const QTemporaryDir folder {QDir::tempPath() + u"/<b>EVIL-"_s};
    WindowFixture f;

    HostileWindow()
        : f(Panels::Both, {{.file = folder.filePath(u"library.db"_s)}})
    {
        AddSongs add;
        for (const HostileText &hostile : hostileTexts()) {
            add.songs += makeSong(hostile.text, hostile.text);
            add.songs.last().album = hostile.text;
            add.songs.last().comment = hostile.text;
        }
        add.songs += makeSong(Html, Html);
        f.window->findChild<OperationDesk *>()->submit(add);
        if (!QTest::qWaitFor([this] { return f.songs().rowCount() > 30; }))
            qFatal("the songs do not come");
    }

    /// What its labels say that are not known to take HTML for text.
    [[nodiscard]] static QStringList suspects()
    {
        QStringList found;
        for (const QWidget *widget : QApplication::allWidgets()) {
            if (isByQt(*widget))
                continue;
            const QString tip = widget->toolTip();
            if (Qt::mightBeRichText(tip) && tip.contains(u"<b>EVIL"))
                found += widget->objectName() + u", tooltip: "_s + tip;
            const auto *const label = qobject_cast<const QLabel *>(widget);
            if (label && !isFixed(*label) && label->textFormat() != Qt::PlainText)
                found += label->objectName() + u", label: "_s + label->text();
            const auto *const edit = qobject_cast<const QTextEdit *>(widget);
            if (edit && edit->acceptRichText())
                found += edit->objectName() + u" takes rich text"_s;
        }
        return found + suspectActions();
    }

private:
    static bool isByQt(const QWidget &widget)
    {
        return widget.inherits("QTipLabel") || widget.objectName().startsWith(u"qt_msgboxex_icon");
    }
    /// Whether it is the name of a field or list.
    static bool isFixed(const QLabel &label)
    {
        const bool isHeading = std::ranges::any_of(songFields(), [&](const SongFieldInfo &field) {
            return label.text() == field.title();
        });
        return label.text().isEmpty() || label.buddy() || isHeading;
    }
    static QStringList suspectActions()
    {
        QStringList found;
        for (const QWidget *window : QApplication::topLevelWidgets()) {
            for (const QAction *action : window->findChildren<QAction *>()) {
                if (Qt::mightBeRichText(action->toolTip()) && action->toolTip().contains(Html))
                    found += action->objectName() + u", tooltip: "_s + action->toolTip();
            }
        }
        return found;
    }
};

} // namespace

class tst_PlainText : public QObject
{
    Q_OBJECT

private slots:
    void theWindowTakesNoTextForHtml();
    void theFormTakesNoTextForHtml();
    void noticesTakeNoTextForHtml();
    void whatControlsTextIsShownInsteadOfObeyed();
};

void tst_PlainText::theWindowTakesNoTextForHtml()
{
    const HostileWindow window;
    window.f.find<QLineEdit>("search")->setText(u"title:\"<b>"_s);
    QCOMPARE(HostileWindow::suspects().join(u'\n'), QString());
    window.f.find<QLineEdit>("search")->setText(u"<b>EVIL"_s);
    QTRY_COMPARE(window.f.table().model()->rowCount(), 2);
    QCOMPARE(HostileWindow::suspects().join(u'\n'), QString());
    // One song, so that the name of the step is its title.
    window.f.find<QLineEdit>("search")->clear();
    window.f.window->findChild<OperationDesk *>()->submit(AddSongs {{makeSong(Html, Html)}});
    QTRY_VERIFY(window.f.find<QAction>("undo")->text().contains(Html));
    QCOMPARE(HostileWindow::suspects().join(u'\n'), QString());
}

void tst_PlainText::theFormTakesNoTextForHtml()
{
    const HostileWindow window;
    for (const HostileText &hostile : hostileTexts()) {
        const auto &songs = window.f.songs();
        for (int row = 0; row < songs.rowCount(); ++row) {
            if (songs.song(row).title == hostile.stored)
                window.f.table().setCurrentIndex(window.f.table().model()->index(row, 0));
        }
        window.f.trigger("editSong");
        auto *const form = window.f.find<QDialog>("songForm");
        QCOMPARE(HostileWindow::suspects().join(u'\n'), QString());
        form->close();
        QCoreApplication::sendPostedEvents(form, QEvent::DeferredDelete);
    }
}

void tst_PlainText::noticesTakeNoTextForHtml()
{
    const HostileWindow window;
    auto *const desk = window.f.window->findChild<OperationDesk *>();
    desk->submit(editOf(1, SongField::Title, Html + u'1', Html + u'2')); // a conflict
    desk->submit(editOf(2, SongField::Year, {}, Html)); // is refused
    QTRY_COMPARE(window.f.notices().size(), 2);
    QVERIFY(window.f.notices().join(u'\n').contains(Html));
    desk->submit(editOf(2, SongField::Title, {}, QString(100'000, u'W')));
    QTRY_COMPARE(window.f.notices().size(), 3);
    QVERIFY(window.f.notices().last().size() < 1'000);
    QCOMPARE(HostileWindow::suspects().join(u'\n'), QString());
    const QString list = window.f.folder.file(u"<b>EVIL<b>.csv"_s, "title,artist,year\n<b>EVIL</b>,"
                                                                   "x,<b>EVIL</b>\n");
    window.f.window->findChild<FileActions *>()->startImport({list});
    QTRY_VERIFY(window.f.notices().last().startsWith(u"Added 1 song"));
    window.f.press(u"Details"_s);
    QVERIFY(window.f.window->findChild<QDialog *>(u"importSummary"_s));
    QCOMPARE(HostileWindow::suspects().join(u'\n'), QString());
}

void tst_PlainText::whatControlsTextIsShownInsteadOfObeyed()
{
    const HostileWindow window;
    QStringList shown;
    const QAbstractItemModel &table = *window.f.table().model();
    for (int row = 0; row < table.rowCount(); ++row) {
        for (const SongField field : {SongField::Title, SongField::Artist, SongField::Comment})
            shown += table.index(row, int(field)).data().toString();
    }
    const auto *const recent = window.f.find<QListWidget>("recentSongs");
    QTRY_VERIFY(recent->count() > 0);
    for (int row = 0; row < recent->count(); ++row)
        shown += recent->item(row)->text();
    for (const QString &text : shown) {
        QVERIFY2(std::ranges::none_of(
                     text, [](QChar c) { return c < u' ' || c == u'\u202E' || c == u'\u009b'; }),
                 qPrintable(text));
    }
}

QTEST_MAIN(tst_PlainText)
#include "tst_PlainText.moc"
