// SPDX-FileCopyrightText: 2026 The Tutti authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/ChildJob.h"
#include "core/LiveCopies.h"
#include "core/RepairMarker.h"
#include "tests/support/Running.h"
#include "tests/support/StoreFixture.h"
#include "tests/support/ui/WindowFixture.h"
#include "ui/RepairDialog.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QLabel>
#include <QPushButton>

using namespace tutti;
using namespace Qt::StringLiterals;
using namespace tutti::test;

namespace {

constexpr int SoonMs = 10'000;
constexpr int RepairMs = 40'000; ///< others have 30 s to let go

/// A window, and one of another process, on a library that can be ruined under them.
struct Scene : WindowFixture
{
    QString file = session().info().file;
    std::unique_ptr<Running> other;

    explicit Scene(bool withOther = false)
    {
        if (withOther) {
            other = std::make_unique<Running>(
                QStringLiteral(TUTTI_TEST_PROGRAMS) + u"/window_probe"_s, QStringList {file});
            QTRY_VERIFY(ask()[u"upToDate"_s].toBool());
        }
    }

    /// By a program of its own, since this process has the library open.
    void ruin() const
    {
        QCOMPARE(QProcess::execute(u"dd"_s, {u"if=/dev/zero"_s, u"of="_s + file, u"bs=4096"_s,
                                             u"count=1"_s, u"conv=notrunc"_s, u"status=none"_s}),
                 0);
    }
    [[nodiscard]] bool says(const QString &text) const { return !notices().filter(text).isEmpty(); }
    [[nodiscard]] QJsonObject ask() const
    {
        return QJsonDocument::fromJson(other->ask("dump")).object();
    }
    [[nodiscard]] bool otherSays(const QString &text) const
    {
        QStringList texts;
        for (const auto &notice : ask()[u"notices"_s].toArray())
            texts += notice.toString();
        return !texts.filter(text).isEmpty();
    }
    [[nodiscard]] QString otherTitle(qint64 id) const
    {
        for (const auto &song : ask()[u"songs"_s].toArray()) {
            if (song[u"id"_s].toInteger() == id)
                return song[u"title"_s].toString();
        }
        return {};
    }

    [[nodiscard]] RepairDialog *open() const
    {
        press(u"Repair…"_s);
        return find<RepairDialog>("repairDialog");
    }
    [[nodiscard]] static QString text(const RepairDialog *dialog, const char *name)
    {
        return dialog->findChild<QLabel *>(QString::fromLatin1(name))->text();
    }
    [[nodiscard]] static QPushButton *button(const RepairDialog *dialog, const char *name)
    {
        return dialog->findChild<QPushButton *>(QString::fromLatin1(name));
    }
    QString edit(qint64 id, const QString &title) const
    {
        const Operation operation = Operation::make(
            editOf(id, SongField::Title, songs().song(songs().rowOf(id)).title, title));
        session().library().submit(operation);
        return operation.id;
    }
};

} // namespace

class tst_RepairDialog : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { ChildJob::useProgram(QStringLiteral(TUTTI_PROGRAM)); }
    void twoWindowsLoseNothingWhenTheFirstPageIsOverwritten();
    void theRepairOfAWholeLibraryIsNotOffered();
    void aSecondRepairIsToldThatOneIsUnderWay();
    void aCancelledRepairLeavesEverythingAsItWas();
    void theNoticeComesBackWhenNothingWasRepaired();
    void aDamagedLibraryThatIsOpenedCanBeRepaired();
};

void tst_RepairDialog::twoWindowsLoseNothingWhenTheFirstPageIsOverwritten()
{
    const Scene f(true);
    f.edit(1, u"Before"_s);
    QTRY_COMPARE(f.otherTitle(1), u"Before"_s);
    f.ruin();
    QTRY_VERIFY_WITH_TIMEOUT(f.says(u"damaged"_s), SoonMs);
    QTRY_VERIFY_WITH_TIMEOUT(f.otherSays(u"damaged"_s), SoonMs);
    QCOMPARE(f.songs().rowCount(), 15);
    QCOMPARE(f.ask()[u"songs"_s].toArray().size(), 15);
    f.edit(1, u"Meanwhile"_s);
    QCOMPARE(f.other->ask("edit 2 title Elsewhere"), QByteArray("ok"));
    QTRY_COMPARE(f.session().state().queued, 1);
    QVERIFY(f.find<QLabel>("syncStatus")->text().contains(u"1 changes queued"_s));
    QTRY_VERIFY(f.ask()[u"sync"_s].toString().contains(u"queued"_s));
    QTRY_VERIFY(f.says(u"The beginning of the file is damaged."_s));

    const RepairDialog *const dialog = f.open();
    QVERIFY(Scene::text(dialog, "repairState").contains(u"The beginning of the file"_s));
    QTest::keyClick(Scene::button(dialog, "repairStart"), Qt::Key_Return);
    QTRY_COMPARE_WITH_TIMEOUT(Scene::text(dialog, "repairState"), u"The library is repaired."_s,
                              RepairMs);
    const QString told = Scene::text(dialog, "repairExplanation");
    QVERIFY2(told.contains(u"15 of 15 songs salvaged."_s), qPrintable(told));
    QVERIFY2(told.contains(u"damaged-"_s) && !told.contains(u"verified"_s), qPrintable(told));
    QTRY_COMPARE_WITH_TIMEOUT(f.session().state().phase, SyncState::Phase::UpToDate, SoonMs);
    QTRY_COMPARE(f.session().state().queued, 0);
    QTRY_COMPARE_WITH_TIMEOUT(f.stored(u"SELECT title FROM songs WHERE id < 3"_s),
                              u"Meanwhile\nElsewhere"_s, SoonMs);
    QTRY_COMPARE(f.otherTitle(1), u"Meanwhile"_s);
    QTRY_COMPARE(f.songs().song(1).title, u"Elsewhere"_s);
    QVERIFY(!f.says(u"damaged"_s) && !f.otherSays(u"damaged"_s));
    QVERIFY(LiveCopies::of(f.file).isEmpty());
}

void tst_RepairDialog::theRepairOfAWholeLibraryIsNotOffered()
{
    const WindowFixture f;
    QVERIFY(!f.find<QAction>("repair")->isEnabled());
    QVERIFY(f.find<QAction>("repair")->toolTip().contains(u"not known to be damaged"_s));
}

void tst_RepairDialog::aSecondRepairIsToldThatOneIsUnderWay()
{
    const Scene f;
    f.ruin();
    QTRY_VERIFY_WITH_TIMEOUT(f.says(u"damaged"_s), SoonMs);
    const RepairDialog *const dialog = f.open();
    {
        RepairMarker marker = succeeded(RepairMarker::take(f.file));
        Scene::button(dialog, "repairStart")->click();
        QVERIFY(Scene::text(dialog, "repairExplanation").contains(u"under way already"_s));
        QTRY_VERIFY(f.says(u"being repaired"_s));
        QTRY_VERIFY(!f.find<QAction>("repair")->isEnabled());
        marker.remove();
    }
    // That one has not repaired it.
    QTRY_VERIFY_WITH_TIMEOUT(f.find<QAction>("repair")->isEnabled(), SoonMs);
}

void tst_RepairDialog::aCancelledRepairLeavesEverythingAsItWas()
{
    const Scene f;
    QProcess stubborn; // has it open, and does not let go
    stubborn.start(u"sqlite3"_s, {f.file});
    stubborn.write("SELECT count(*) FROM songs;\n");
    QVERIFY(stubborn.waitForReadyRead());
    f.ruin();
    QTRY_VERIFY_WITH_TIMEOUT(f.says(u"damaged"_s), SoonMs);
    RepairDialog *const dialog = f.open();
    Scene::button(dialog, "repairStart")->click();
    QTRY_VERIFY(Scene::text(dialog, "repairExplanation").contains(u"Waiting until"_s));
    QTest::keyClick(dialog, Qt::Key_Escape);
    QTRY_VERIFY(Scene::text(dialog, "repairExplanation").startsWith(u"Cancelled."_s));
    QVERIFY(Scene::button(dialog, "repairStart")->isVisible());
    QVERIFY(QDir(f.folder.path({})).entryList({u"damaged-*"_s}, QDir::Dirs).isEmpty());
    QTest::keyClick(dialog, Qt::Key_Escape);
    QTRY_VERIFY(f.window->findChild<RepairDialog *>() == nullptr);
    stubborn.kill();
    QVERIFY(stubborn.waitForFinished());
}

void tst_RepairDialog::theNoticeComesBackWhenNothingWasRepaired()
{
    const Scene f;
    f.ruin();
    QTRY_VERIFY_WITH_TIMEOUT(f.says(u"The beginning of the file"_s), SoonMs);
    RepairDialog *const dialog = f.open();
    QVERIFY(!f.says(u"damaged"_s));
    dialog->reject();
    QVERIFY(f.says(u"damaged"_s));
}

void tst_RepairDialog::aDamagedLibraryThatIsOpenedCanBeRepaired()
{
    const Scene f;
    LibraryOptions options;
    options.store.file = f.folder.path(u"other.db"_s);
    QCOMPARE(f.stored(u"VACUUM INTO '%1'"_s.arg(options.store.file)), QString());
    QCOMPARE(QProcess::execute(u"dd"_s, {u"if=/dev/zero"_s, u"of="_s + options.store.file,
                                         u"bs=1"_s, u"seek=100"_s, u"count=3996"_s,
                                         u"conv=notrunc"_s, u"status=none"_s}),
             0); // all of the first page but the header
    Windows windows;
    MainWindow *const window = windows.open(options);
    QTRY_COMPARE(window->session().state().phase, SyncState::Phase::Failed);
    auto *const button = window->findChild<QPushButton *>(u"repairLibrary"_s);
    QVERIFY(button);
    button->click();
    auto *const dialog = window->findChild<RepairDialog *>();
    Scene::button(dialog, "repairStart")->click();
    QTRY_COMPARE_WITH_TIMEOUT(Scene::text(dialog, "repairState"), u"The library is repaired."_s,
                              RepairMs);
    // There is neither a snapshot nor a window that could confirm them.
    QTRY_COMPARE(window->session().songs().rowCount(), 15);
    QCOMPARE(dialog->findChild<QListWidget *>(u"unverifiedSongs"_s)->count(), 15);
    dialog->reject();
    windows.closeAll();
    QTRY_COMPARE(windows.sessionCount(), 0);
}

QTEST_MAIN(tst_RepairDialog)
#include "tst_RepairDialog.moc"
