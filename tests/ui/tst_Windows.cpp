// SPDX-FileCopyrightText: 2026 The Tutti authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/StoreFixture.h"
#include "tests/support/ui/WindowFixture.h"

#include <QDir>
#include <QLineEdit>
#include <QMenu>
#include <QSignalSpy>
#include <QSqlDatabase>

using namespace tutti;
using namespace Qt::StringLiterals;
using namespace tutti::test;

namespace {

constexpr int Rounds = 50;

/// What a window must not leave behind.
struct Traces
{
    qsizetype topLevelWidgets;
    qsizetype objectsUnderTheLibrary;
    qsizetype connections;
    qsizetype openFiles;

    bool operator==(const Traces &) const = default;

    [[nodiscard]] QByteArray text() const
    {
        return QByteArray::number(topLevelWidgets) + ' '
             + QByteArray::number(objectsUnderTheLibrary) + ' ' + QByteArray::number(connections)
             + ' ' + QByteArray::number(openFiles);
    }
};

Traces tracesOf(const Windows &windows)
{
    return {QApplication::topLevelWidgets().size(), windows.findChildren<QObject *>().size(),
            QSqlDatabase::connectionNames().size(),
            QDir(QStringLiteral("/proc/self/fd")).entryList(QDir::Files | QDir::System).size()};
}

/// What a person does with a window before she closes it.
void use(MainWindow &window)
{
    auto *const search = window.findChild<QLineEdit *>(QStringLiteral("search"));
    auto *const table = window.findChild<SongTableView *>(QStringLiteral("songTable"));
    QVERIFY(QTest::qWaitForWindowActive(&window));
    QTRY_COMPARE(table->model()->rowCount(), 15);
    QTest::keyClicks(search, u"i"_s);
    table->sortByColumn(int(SongField::Title), Qt::DescendingOrder);
    QTest::keyClick(search, Qt::Key_Escape);
    table->setCurrentIndex(table->model()->index(3, int(SongField::Genre)));
    QTest::keyClick(table, Qt::Key_F2);
    auto *const editor = table->findChild<QLineEdit *>(QStringLiteral("cellEditor"));
    QVERIFY(editor);
    QTest::keyClicks(editor, QString::number(window.winId()));
    QTest::keyClick(editor, Qt::Key_Return);
    QTRY_VERIFY(!table->findChild<QLineEdit *>(QStringLiteral("cellEditor")));
    QTRY_COMPARE(window.session().library().unanswered(), 0);
    emit table->customContextMenuRequested(QPoint(10, 10));
    window.findChild<QMenu *>(QStringLiteral("songMenu"))->close();
}

} // namespace

class tst_Windows : public QObject
{
    Q_OBJECT

private slots:
    void aWindowLeavesNothingBehind();
    void aLibraryLeavesNothingBehind();
    void aLibraryIsOpenedAgainWhileItCloses();
    void whoOnlyLooksOnlyLooksAtOtherLibraries();
};

void tst_Windows::aWindowLeavesNothingBehind()
{
    WindowFixture f;
    const auto openUseAndClose = [&] {
        const QPointer<MainWindow> window = f.windows.open({{.file = f.folder.library()}});
        use(*window);
        window->close();
        QTRY_VERIFY(!window);
    };
    openUseAndClose(); // what is made once for all
    const Traces before = tracesOf(f.windows);
    for (int round = 0; round < Rounds; ++round)
        openUseAndClose();
    QTRY_VERIFY2(tracesOf(f.windows) == before,
                 before.text() + " became " + tracesOf(f.windows).text());
}

void tst_Windows::aLibraryLeavesNothingBehind()
{
    TestFolder folder;
    Windows windows;
    QSignalSpy closed(&windows, &Windows::allClosed);
    const auto openUseAndClose = [&] {
        MainWindow *const window = windows.open({{.file = folder.library()}});
        use(*window);
        window->close();
        QVERIFY(closed.wait());
    };
    openUseAndClose();
    QTRY_COMPARE(windows.findChildren<QObject *>().size(), 0);
    const Traces before = tracesOf(windows);
    for (int round = 0; round < Rounds; ++round)
        openUseAndClose();
    QTRY_VERIFY2(tracesOf(windows) == before,
                 before.text() + " became " + tracesOf(windows).text());
    QVERIFY(!QFile::exists(folder.library() + u"-wal"_s)); // closed in good order
}

void tst_Windows::aLibraryIsOpenedAgainWhileItCloses()
{
    WindowFixture f;
    f.window->close();
    f.window = f.windows.open({{.file = f.folder.library()}});
    QTRY_COMPARE(f.table().model()->rowCount(), 15);
    QTRY_COMPARE(f.session().state().phase, SyncState::Phase::UpToDate);
    QCOMPARE(f.windows.sessionCount(), 1);
    f.window->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(f.window));
    f.select(u"Imagine"_s);
    QTest::keyClick(&f.table(), Qt::Key_Delete);
    QTRY_COMPARE(f.stored(u"SELECT count(*) FROM songs"_s), u"14");
}

void tst_Windows::whoOnlyLooksOnlyLooksAtOtherLibraries()
{
    WindowFixture f(Panels::Both, {.store = {.create = false}});
    LibraryOptions options {{.file = f.folder.path(u"other.db"_s)}};
    openStore(options.store.file).reset();
    MainWindow *const first = f.windows.open({{.file = options.store.file, .readOnly = true}});
    QTRY_COMPARE(first->session().info().readOnly, LibraryInfo::ReadOnly::Asked);
    const QString third = f.folder.path(u"third.db"_s);
    openStore(third).reset();
    emit first->libraryRequested(third);
    MainWindow *opened = nullptr;
    for (QWidget *const widget : QApplication::topLevelWidgets()) {
        auto *const window = qobject_cast<MainWindow *>(widget);
        if (window && window->session().options().store.file == third)
            opened = window;
    }
    QVERIFY(opened);
    QTRY_COMPARE(opened->session().info().readOnly, LibraryInfo::ReadOnly::Asked);
    QVERIFY(!opened->findChild<QAction *>(u"addSong"_s)->isEnabled());
    opened->close();
    first->close();
}

QTEST_MAIN(tst_Windows)
#include "tst_Windows.moc"
