// SPDX-FileCopyrightText: 2026 The Tutti authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/Paths.h"
#include "core/Presence.h"
#include "core/SessionFile.h"
#include "tests/support/Running.h"
#include "tests/support/Said.h"
#include "tests/support/TestFolder.h"

#include <QDir>
#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

#include <memory>

using namespace tutti;
using namespace Qt::StringLiterals;
using namespace tutti::test;

namespace {

std::unique_ptr<Running> start(const QStringList &arguments = {})
{
    return std::make_unique<Running>(QStringLiteral(TUTTI_PROGRAM), arguments);
}

/// By SIGTERM; whether it ended as it should.
bool end(Running &program)
{
    program.process().terminate();
    return program.process().waitForFinished() && program.process().exitCode() == 0
        && program.process().exitStatus() == QProcess::NormalExit;
}

QStringList sessionFiles()
{
    const QDir folder(SessionFile::folderFor(Paths::canonical(Paths::defaultLibrary())));
    QStringList files;
    for (const QString &name : folder.entryList({u"*.json"_s}, QDir::Files, QDir::Time))
        files += folder.filePath(name);
    return files;
}

/// Those that \a file would have come back.
QJsonArray windowsIn(const QString &file)
{
    QFile session(file);
    if (!session.open(QIODevice::ReadOnly))
        return {};
    return QJsonDocument::fromJson(session.readAll())[u"windows"_s].toArray();
}

/// As if a user had arranged them so, before the program ended.
void arrange(const QString &file, const QJsonArray &windows)
{
    QFile session(file);
    QVERIFY(session.open(QIODevice::WriteOnly));
    session.write(QJsonDocument(QJsonObject {{u"windows"_s, windows}}).toJson());
}

/// By the program, since it was arranged.
bool isRewritten(const QString &file)
{
    QFile session(file);
    return session.open(QIODevice::ReadOnly) && !session.readAll().contains('\n');
}

int windowsOn(const QString &library)
{
    int windows = 0;
    for (const Presence::Program &program : Presence::programs(Paths::canonical(library)))
        windows += program.windows;
    return windows;
}

QJsonArray keyOf(const QString &title)
{
    const QStringList idAndUid = shell(Paths::defaultLibrary(),
                                       u"SELECT id, uid FROM songs WHERE title = '%1'"_s.arg(title))
                                     .split(u'|');
    return {idAndUid.value(0).toLongLong(), idAndUid.value(1)};
}

QJsonObject with(QJsonObject window, const QString &search, const QJsonArray &selected)
{
    QJsonObject songs = window[u"songs"_s].toObject();
    songs[u"selected"_s] = selected;
    window[u"songs"_s] = songs;
    window[u"search"_s] = search;
    return window;
}

} // namespace

class tst_SessionRestore : public QObject
{
    Q_OBJECT

private slots:
    void windowsComeBackAfterSigterm();
    void windowsComeBackAfterAKill();
    void programsDoNotTakeEachOthersWindows();
    void whoSaysWhichWindowGetsThatOne();
    void aDamagedSessionBeginsWithTheLibrary();
    void aLibraryThatIsNotThereIsNotMadeAnew();
};

/// One of the songs has gone meanwhile, so what is kept at the end is what was shown.
void tst_SessionRestore::windowsComeBackAfterSigterm()
{
    TestFolder folder;
    const QString other = folder.path(u"other.db"_s);
    QCOMPARE(runTutti({u"--library"_s, other, u"stats"_s}).status, 0);
    auto program = start();
    QTRY_COMPARE(windowsOn(Paths::defaultLibrary()), 1);
    QVERIFY(end(*program));
    QCOMPARE(sessionFiles().size(), 1);
    const QString file = sessionFiles().first();
    const QJsonObject window = windowsIn(file).first().toObject();
    QCOMPARE(window[u"library"_s].toString(), Paths::defaultLibrary());
    QJsonObject elsewhere = window;
    elsewhere[u"library"_s] = other;
    const QJsonArray gone = keyOf(u"Yesterday"_s);
    const QJsonArray there = keyOf(u"Imagine"_s);
    arrange(file, {with(elsewhere, u"queen"_s, {}), with(window, u""_s, {gone, there})});
    static_cast<void>(
        shell(Paths::defaultLibrary(), u"DELETE FROM songs WHERE title = 'Yesterday'"_s));

    program = start();
    QTRY_COMPARE(windowsOn(Paths::defaultLibrary()), 1);
    QTRY_COMPARE(windowsOn(other), 1);
    const auto selected = [&] {
        return windowsIn(sessionFiles().first()).last()[u"songs"_s][u"selected"_s].toArray();
    };
    QTRY_COMPARE(selected(), QJsonArray {QJsonValue(there)});
    QVERIFY(end(*program));
    QCOMPARE(sessionFiles(), QStringList {file});
    QCOMPARE(windowsIn(file).size(), 2);
    QCOMPARE(windowsIn(file).first()[u"library"_s].toString(), other);
    QCOMPARE(windowsIn(file).first()[u"search"_s].toString(), u"queen");
    QCOMPARE(selected(), QJsonArray {QJsonValue(there)});
}

void tst_SessionRestore::windowsComeBackAfterAKill()
{
    TestFolder folder;
    auto program = start();
    QTRY_COMPARE(sessionFiles().size(), 1);
    QVERIFY(end(*program));
    const QJsonObject window = windowsIn(sessionFiles().first()).first().toObject();
    arrange(sessionFiles().first(), {with(window, u"queen"_s, {}), with(window, u"abba"_s, {})});
    for (int kill = 0; kill < 3; ++kill) {
        program = start();
        QTRY_COMPARE(windowsOn(Paths::defaultLibrary()), 2);
        program->process().kill();
        QVERIFY(program->process().waitForFinished());
        QCOMPARE(sessionFiles().size(), 1);
        QCOMPARE(windowsIn(sessionFiles().first()).size(), 2);
    }
}

void tst_SessionRestore::programsDoNotTakeEachOthersWindows()
{
    TestFolder folder;
    const auto first = start();
    QTRY_COMPARE(sessionFiles().size(), 1);
    const auto second = start();
    QTRY_COMPARE(sessionFiles().size(), 2);
    QCOMPARE(windowsOn(Paths::defaultLibrary()), 2);
    QVERIFY(end(*first));
    QVERIFY(end(*second));
    // Each start brings back one of them.
    const auto third = start();
    QTRY_COMPARE(windowsOn(Paths::defaultLibrary()), 1);
    const auto fourth = start();
    QTRY_COMPARE(windowsOn(Paths::defaultLibrary()), 2);
    QCOMPARE(sessionFiles().size(), 2);
    QVERIFY(end(*third));
    QVERIFY(end(*fourth));
}

void tst_SessionRestore::whoSaysWhichWindowGetsThatOne()
{
    TestFolder folder;
    const QString other = folder.path(u"other.db"_s);
    auto program = start();
    QTRY_COMPARE(sessionFiles().size(), 1);
    QVERIFY(end(*program));
    const QJsonObject window = windowsIn(sessionFiles().first()).first().toObject();
    arrange(sessionFiles().first(), {window, window});
    for (const QStringList &named :
         {QStringList {u"--library"_s, other}, QStringList {u"--panel"_s, u"library"_s}}) {
        program = start(named);
        const QString library = named.contains(other) ? other : Paths::defaultLibrary();
        QTRY_COMPARE(windowsOn(library), 1);
        QVERIFY(end(*program));
        QCOMPARE(sessionFiles().size(), 1);
        QCOMPARE(windowsIn(sessionFiles().first()).size(), 2);
    }
    program = start({u"--new-window"_s});
    QTRY_COMPARE(sessionFiles().size(), 2);
    QCOMPARE(windowsOn(Paths::defaultLibrary()), 1);
    QVERIFY(end(*program));
    program = start(); // it ended last
    QTRY_COMPARE(windowsOn(Paths::defaultLibrary()), 1);
    QVERIFY(end(*program));
}

void tst_SessionRestore::aDamagedSessionBeginsWithTheLibrary()
{
    TestFolder folder;
    auto program = start();
    QTRY_COMPARE(sessionFiles().size(), 1);
    QVERIFY(end(*program));
    QFile session(sessionFiles().first());
    QVERIFY(session.resize(session.size() / 2));
    program = start();
    QTRY_COMPARE(windowsOn(Paths::defaultLibrary()), 1);
    QVERIFY(end(*program));
    QCOMPARE(windowsIn(sessionFiles().first()).size(), 1);
}

void tst_SessionRestore::aLibraryThatIsNotThereIsNotMadeAnew()
{
    TestFolder folder;
    auto program = start();
    QTRY_COMPARE(sessionFiles().size(), 1);
    QVERIFY(end(*program));
    const QString file = sessionFiles().first();
    const QJsonObject window = windowsIn(file).first().toObject();
    arrange(file, {with(window, u"john"_s, {QJsonValue(keyOf(u"Imagine"_s))})});
    const QJsonArray arranged = windowsIn(file);
    const QString music = QFileInfo(Paths::defaultLibrary()).path();
    QVERIFY(QDir().rename(music, music + u"-away"_s));
    program = start();
    QTRY_VERIFY(isRewritten(file));
    QCOMPARE(windowsIn(file).first()[u"search"_s].toString(), u"john");
    QVERIFY(end(*program));
    QVERIFY(!QFile::exists(Paths::defaultLibrary()));
    QCOMPARE(windowsIn(file).first()[u"songs"_s], arranged.first()[u"songs"_s]); // for later
}

QTEST_GUILESS_MAIN(tst_SessionRestore)
#include "tst_SessionRestore.moc"
